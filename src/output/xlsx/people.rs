//! Weeks × employees: where everybody is, coloured by host unit.

use crate::domain::{EmployeeId, Week, WeekSet};
use crate::report::Kind;
use crate::words::{calendars, dates, told, workbook as words};

use super::page::{Page, Written, column, room, row};

/// Columns before the weeks.
const HEADS: u16 = 4;

/// Rows above the first employee.
const TOP: u32 = 3;

pub(super) fn write(page: &mut Page) -> Written {
    let book = page.book;
    let (view, look) = (book.view, &book.look);
    let (company, horizon) = (&view.problem.company, &view.problem.horizon);
    page.title(&told!(book.language, "workbook-people-grid"))?;
    page.heads(TOP - 1, &["workbook-person", "workbook-unit", "workbook-programme", "workbook-weeks-away"])?;
    page.weeks(TOP - 2, HEADS, horizon)?;
    for (position, employee) in company.employees.iter().enumerate() {
        let (id, line) = (EmployeeId::at(position), TOP + row(position));
        let present = book.ledger.presence(id);
        let mut away = WeekSet::default();
        for stay in view.calendar_of(id) {
            // The identifier: as a rule it is shorter than the name, and the legend has both.
            let host = &company.units[stay.host].id;
            let (name, format) = match stay.kind {
                Kind::Standing => (words::agreed(host), &look.standing),
                Kind::Placed { .. } => (host.clone(), look.host(stay.host)),
            };
            for week in stay.weeks().filter(|week| horizon.contains(*week)) {
                away.insert(week);
                page.text(line, HEADS + column(week.0 as usize), &name, format)?;
            }
        }
        for week in horizon.iter().filter(|week| !away.contains(*week)) {
            let told = view.problem.settings.absences && !present.contains(week);
            let format = if told { &look.unavailable } else { &look.home };
            page.blank(line, HEADS + column(week.0 as usize), format)?;
        }
        page.text(line, 0, employee.shown(), &look.text)?;
        // Where somebody is at home, and for who moves, from which week on each next unit is.
        let homes = view.problem.homes.of(position).iter().map(|home| match home.first {
            Week(0) => book.unit_name(home.unit).to_owned(),
            first => format!(
                "{} ({})",
                book.unit_name(home.unit),
                dates::short_week(book.language, horizon, first)
            ),
        });
        page.text(line, 1, &homes.collect::<Vec<_>>().join(" → "), &look.text)?;
        page.text(line, 2, &calendars::enrolment(book.language, employee.enrolment), &look.text)?;
        page.number(line, 3, away.len(), &look.number)?;
    }
    let names = room(company.employees.iter().map(|employee| employee.shown()), 20.0);
    page.widths(&[names, book.room_for_units(), 13.0, 11.0])?;
    page.week_widths(HEADS, true)?;
    let last = HEADS + horizon.weeks() - 1;
    page.sheet.autofilter(TOP - 1, 0, TOP - 1 + row(company.employees.len()), last)?;
    page.print(TOP, 2)
}
