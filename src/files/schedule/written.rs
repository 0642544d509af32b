//! `schedule.csv` and `unscheduled.csv` as they are written, beside what reads them again.

use std::io::{self, Write};

use crate::domain::{EmployeeId, Problem, Programme, StintId, UnitId, Week};
use crate::files::writing::Table;

/// The columns of `schedule.csv`.
pub const SCHEDULE_COLUMNS: [&str; 13] = [
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

/// The columns of `unscheduled.csv`.
const LEFT_COLUMNS: [&str; 8] =
    ["employee", "unit", "programme", "due", "priority", "reason", "detail", "fix"];

/// A row of `schedule.csv`.
pub struct ScheduleRow<'r> {
    /// Who.
    pub employee: EmployeeId,
    /// Where.
    pub host: UnitId,
    /// Programme, where it is known.
    pub programme: Option<Programme>,
    /// First week.
    pub start: Week,
    /// Length in weeks.
    pub weeks: u8,
    /// The stint, where a programme asks for one.
    pub stint: Option<StintId>,
    /// Who looks after the visitor, in the order of weeks.
    pub tutors: Vec<EmployeeId>,
    /// What became of it, as a code.
    pub status: &'r str,
}

/// Writes `schedule.csv`.
///
/// # Errors
/// Those of the sink.
pub fn write_schedule<'r>(
    problem: &Problem,
    rows: impl Iterator<Item = ScheduleRow<'r>>,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let (company, horizon) = (&problem.company, &problem.horizon);
    let mut table = Table::for_programs(sink, &SCHEDULE_COLUMNS)?;
    for row in rows {
        let employee = &company.employees[row.employee];
        let host = &company.units[row.host];
        let due = row.stint.map(|stint| horizon.friday(problem.stint(stint).due).to_string());
        let end = row.start.plus(i32::from(row.weeks) - 1);
        table.row(&[
            employee.id.as_str(),
            employee.shown(),
            &company.units[problem.home(row.employee, row.start).index()].id,
            &host.id,
            &host.name,
            row.programme.map_or("", Programme::code),
            &horizon.monday(row.start).to_string(),
            &horizon.friday(end).to_string(),
            &horizon.iso_week(row.start),
            &row.weeks.to_string(),
            &due.unwrap_or_default(),
            &names_in_cell(problem, &row.tutors),
            row.status,
        ])?;
    }
    table.finish()
}

/// Names of employees in one cell.
pub fn names_in_cell(problem: &Problem, employees: &[EmployeeId]) -> String {
    let name = |employee: &EmployeeId| problem.company.employees[*employee].shown();
    employees.iter().map(name).collect::<Vec<_>>().join("|")
}

/// A row of `unscheduled.csv`.
pub struct LeftRow<'r> {
    /// Which stint.
    pub stint: StintId,
    /// Where it could be: several units where the plan chooses.
    pub hosts: &'r [UnitId],
    /// Why, as a code.
    pub reason: &'r str,
    /// Why, in sentences.
    pub detail: String,
    /// What would help.
    pub fix: String,
}

/// Writes `unscheduled.csv`.
///
/// # Errors
/// Those of the sink.
pub fn write_left<'r>(
    problem: &Problem,
    rows: impl Iterator<Item = LeftRow<'r>>,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let mut table = Table::for_programs(sink, &LEFT_COLUMNS)?;
    for row in rows {
        let stint = problem.stint(row.stint);
        table.row(&[
            problem.company.employees[stint.employee].id.as_str(),
            &problem.company.unit_list(row.hosts),
            stint.programme.code(),
            &problem.horizon.friday(stint.due).to_string(),
            &stint.priority.to_string(),
            row.reason,
            &row.detail,
            &row.fix,
        ])?;
    }
    table.finish()
}
