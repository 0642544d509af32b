//! `calendars/people/*.csv`: where each person goes, for that person.

use std::io::{self, Write};

use crate::domain::EmployeeId;
use crate::report::{Stay, View};
use crate::words::{calendars, texts};

use super::exporter::{Exporter, Files, OutputFile};
use super::names::people_files;
use crate::files::{Table, names_in_cell};

/// Keys of the heads.
const HEADS: [&str; 9] = [
    "calendar-week",
    "calendar-from",
    "calendar-to",
    "calendar-weeks",
    "calendar-host",
    "calendar-site",
    "calendar-programme",
    "calendar-tutor",
    "calendar-status",
];

/// Writes a calendar for everyone who is somewhere else in the horizon.
pub struct PeopleCsv;

impl Exporter for PeopleCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let everyone = (0..view.problem.company.employees.len()).map(EmployeeId::at);
        let away: Vec<EmployeeId> =
            everyone.filter(|employee| !view.calendar_of(*employee).is_empty()).collect();
        let files = people_files(view);
        Box::new(away.into_iter().map(move |employee| {
            let file = &files[employee.index()];
            OutputFile::new(format!("calendars/people/{file}.csv"), move |sink| {
                write(view, view.calendar_of(employee), sink)
            })
        }))
    }
}

fn write(view: &View, calendar: &[Stay], sink: &mut dyn Write) -> io::Result<()> {
    let (company, horizon) = (&view.problem.company, &view.problem.horizon);
    let language = view.problem.settings.language;
    let mut table = Table::for_people(sink, language, &texts(language, &HEADS))?;
    for stay in calendar {
        let host = &company.units[stay.host];
        table.row(&[
            horizon.iso_week(stay.start).as_str(),
            &calendars::day(language, horizon.monday(stay.start)),
            &calendars::day(language, horizon.friday(stay.end())),
            &stay.length.to_string(),
            &host.name,
            host.site.as_deref().unwrap_or_default(),
            &calendars::programme(language, stay.programme),
            &names_in_cell(view.problem, &stay.all_tutors()),
            &calendars::status(language, stay.kind),
        ])?;
    }
    table.finish()
}
