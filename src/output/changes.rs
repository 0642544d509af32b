//! `changes.csv`: what differs from the baseline, and because of what. Without a baseline there is none.

use std::io::{self, Write};

use crate::domain::Programme;
use crate::replan::{Change, Weeks, Who};
use crate::report::View;
use crate::words::changes as words;

use super::exporter::{Exporter, Files, single};
use super::table::Table;

const HEADER: [&str; 14] = [
    "change",
    "employee",
    "employee_name",
    "unit",
    "unit_name",
    "programme",
    "from_start",
    "from_weeks",
    "to_start",
    "to_weeks",
    "cause",
    "rule",
    "because_of",
    "detail",
];

/// Writes `changes.csv`.
pub struct ChangesCsv;

impl Exporter for ChangesCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        match &view.changes {
            Some(changes) => single("changes.csv", move |sink| write(view, changes, sink)),
            None => Box::new(std::iter::empty()),
        }
    }
}

fn write(view: &View, changes: &[Change], sink: &mut dyn Write) -> io::Result<()> {
    let company = &view.problem.company;
    let mut table = Table::for_programs(sink, &HEADER)?;
    for change in changes {
        let (id, name) = match &change.who {
            Who::Employee(id) => {
                let employee = &company.employees[id.index()];
                (employee.id.as_str(), employee.name.as_str())
            }
            Who::Gone(name) => (name.as_str(), ""),
        };
        let unit = &company.units[change.unit.index()];
        let others = change.because_of.iter().map(|stint| view.problem.stint(*stint).employee);
        let mut others: Vec<&str> =
            others.map(|employee| company.employees[employee.index()].id.as_str()).collect();
        others.dedup();
        let [from_start, from_weeks] = cells(view, change.from);
        let [to_start, to_weeks] = cells(view, change.to);
        table.row(&[
            change.fate.code(),
            id,
            name,
            &unit.id,
            &unit.name,
            change.programme.map_or("", Programme::code),
            &from_start,
            &from_weeks,
            &to_start,
            &to_weeks,
            change.cause.code(),
            change.rule.map_or("", |rule| rule.code()),
            &others.join("|"),
            &words::detail(view.problem, change),
        ])?;
    }
    table.finish()
}

fn cells(view: &View, weeks: Option<Weeks>) -> [String; 2] {
    weeks.map_or_else(Default::default, |weeks| {
        [view.problem.horizon.monday(weeks.start).to_string(), weeks.weeks.to_string()]
    })
}
