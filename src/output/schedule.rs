//! `schedule.csv`: every placement. Loads again as pins, as a baseline and for `verify`.

use std::io::{self, Write};

use crate::domain::{EmployeeId, Programme};
use crate::report::{Kind, View};

use super::exporter::{Exporter, Files, single};
use crate::files::Table;

/// Its columns.
pub(super) const HEADER: [&str; 13] = [
    "employee",
    "employee_name",
    "home_unit",
    "unit",
    "unit_name",
    "programme",
    "start",
    "end",
    "iso_week",
    "weeks",
    "due",
    "tutor",
    "status",
];

/// The status of a visit that was held although no programme asks for it any more.
const HELD: &str = "held";

/// Writes `schedule.csv`.
pub struct ScheduleCsv;

impl Exporter for ScheduleCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        single("schedule.csv", move |sink| write(view, sink))
    }
}

fn write(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    let (company, horizon) = (&view.problem.company, &view.problem.horizon);
    let mut table = Table::for_programs(sink, &HEADER)?;
    for stay in view.stays() {
        let (due, status) = match stay.kind {
            Kind::Placed { stint, status } => {
                (horizon.friday(view.problem.stint(stint).due).to_string(), status.code())
            }
            Kind::Standing if view.is_held(stay) => (String::new(), HELD),
            Kind::Standing => continue,
        };
        let employee = &company.employees[stay.employee.index()];
        let host = &company.units[stay.host.index()];
        table.row(&[
            employee.id.as_str(),
            employee.shown(),
            &company.units[view.problem.home(stay.employee, stay.start).index()].id,
            &host.id,
            &host.name,
            stay.programme.map_or("", Programme::code),
            &horizon.monday(stay.start).to_string(),
            &horizon.friday(stay.end()).to_string(),
            &horizon.iso_week(stay.start),
            &stay.length.to_string(),
            &due,
            &names(view, &stay.all_tutors()),
            status,
        ])?;
    }
    table.finish()
}

/// Names of employees in one cell.
pub(super) fn names(view: &View, employees: &[EmployeeId]) -> String {
    let name = |employee: &EmployeeId| view.problem.company.employees[employee.index()].shown();
    employees.iter().map(name).collect::<Vec<_>>().join("|")
}
