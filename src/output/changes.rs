//! `changes.csv`, for programs, and `changes-excel.csv`, for people: what differs from the baseline, and because of
//! what. Without a baseline there are none.

use std::io::{self, Write};

use crate::domain::Programme;
use crate::replan::{Change, Weeks, Who};
use crate::report::View;
use crate::words::{calendars, changes as words, comparison, dates, texts};

use super::exporter::{Exporter, Files, single};
use crate::files::Table;

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
        let (id, name) = who(view, change);
        let unit = &company.units[change.unit];
        let others = change.because_of.iter().map(|stint| view.problem.stint(*stint).employee);
        let mut others: Vec<&str> = others.map(|employee| company.employees[employee].id.as_str()).collect();
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

/// Keys of the heads of changes for people.
pub(super) const HEADS: [&str; 8] = [
    "change-what",
    "change-employee",
    "change-name",
    "change-host",
    "change-programme",
    "change-from",
    "change-to",
    "change-cause",
];

/// A change in words, in the order of [`HEADS`].
pub(super) fn told(view: &View, change: &Change) -> [String; 8] {
    let (problem, language) = (view.problem, view.problem.settings.language);
    let (id, name) = who(view, change);
    let when = |weeks: Option<Weeks>| {
        weeks.map_or_else(String::new, |weeks| {
            let last = weeks.start.plus(i32::from(weeks.weeks) - 1);
            dates::span(language, &problem.horizon, weeks.start, last)
        })
    };
    [
        comparison::fate(language, change.fate).to_owned(),
        id.to_owned(),
        name.to_owned(),
        problem.company.units[change.unit].name.clone(),
        calendars::programme(language, change.programme),
        when(change.from),
        when(change.to),
        words::detail(problem, change),
    ]
}

/// The heads of the changes of a schedule, and each change in words; without a baseline there is none.
pub fn told_changes(view: &View) -> (Vec<String>, Vec<[String; 8]>) {
    let changes = view.changes.iter().flatten();
    (texts(view.problem.settings.language, &HEADS), changes.map(|change| told(view, change)).collect())
}

/// Identifier and name of whose placement changes; who is gone has no name.
fn who<'v>(view: &View<'v>, change: &'v Change) -> (&'v str, &'v str) {
    match &change.who {
        Who::Employee(id) => {
            let employee = &view.problem.company.employees[*id];
            (employee.id.as_str(), employee.shown())
        }
        Who::Gone(name) => (name.as_str(), ""),
    }
}

/// Writes `changes-excel.csv`: the changes in the reader's language, in columns that Excel opens with a double click.
pub struct ChangesForPeople;

impl Exporter for ChangesForPeople {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let Some(changes) = &view.changes else { return Box::new(std::iter::empty()) };
        single("changes-excel.csv", move |sink| {
            let language = view.problem.settings.language;
            let mut table = Table::for_people(sink, language, &texts(language, &HEADS))?;
            changes.iter().try_for_each(|change| table.row(&told(view, change)))?;
            table.finish()
        })
    }
}
