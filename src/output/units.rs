//! `calendars/units/*.csv`: who comes and who is away, week by week, for each unit.

use std::io::{self, Write};

use crate::domain::UnitId;
use crate::report::View;
use crate::words::{calendars, texts};

use super::exporter::{Exporter, Files, OutputFile};
use super::names::file_names;
use crate::files::Table;

/// Keys of the heads.
const HEADS: [&str; 10] = [
    "calendar-week",
    "calendar-from",
    "calendar-to",
    "calendar-movement",
    "calendar-employee",
    "calendar-name",
    "calendar-home",
    "calendar-host",
    "calendar-programme",
    "calendar-tutor",
];

/// Writes a calendar for every unit.
pub struct UnitsCsv;

impl Exporter for UnitsCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let files = file_names(view.problem.company.units.iter().map(|unit| unit.id.as_str()));
        Box::new(files.into_iter().enumerate().map(move |(unit, file)| {
            OutputFile::new(format!("calendars/units/{file}.csv"), move |sink| {
                write(view, UnitId::at(unit), sink)
            })
        }))
    }
}

fn write(view: &View, unit: UnitId, sink: &mut dyn Write) -> io::Result<()> {
    let (company, horizon) = (&view.problem.company, &view.problem.horizon);
    let language = view.problem.settings.language;
    let mut table = Table::for_people(sink, language, &texts(language, &HEADS))?;
    for (week, movement, stay) in view.movements_of(unit) {
        let employee = &company.employees[stay.employee];
        let tutor = stay.tutor_in(week).map(|tutor| company.employees[tutor].shown());
        table.row(&[
            horizon.iso_week(week).as_str(),
            &calendars::day(language, horizon.monday(week)),
            &calendars::day(language, horizon.friday(week)),
            &calendars::movement(language, movement),
            &employee.id,
            employee.shown(),
            &company.units[view.problem.home(stay.employee, stay.start).index()].name,
            &company.units[stay.host].name,
            &calendars::programme(language, stay.programme),
            tutor.unwrap_or_default(),
        ])?;
    }
    table.finish()
}
