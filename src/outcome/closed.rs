//! What `close` added to the history, or would.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::close::{Heard, Stay};
use crate::domain::{Author, Hindrance, HistoryRow, Problem};

/// What was added, or would be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closed {
    /// The file of the history.
    pub file: PathBuf,
    /// Nothing was written.
    pub dry_run: bool,
    /// Visits that count as done.
    pub done: usize,
    /// Visits that do not.
    pub cancelled: usize,
    /// Due dates kept.
    pub owed: usize,
    /// Rows that the history has already.
    pub already_there: usize,
    /// Stints left for another time.
    pub later: usize,
    /// Rows that stand there already, but for their columns.
    pub left_out: usize,
    /// Rows of `stints` that are done.
    pub extras_done: usize,
    /// What returns say of the visits closed; `null` where there are none.
    pub returns: Option<HeardOf>,
    /// The rows added.
    pub rows: Vec<Added>,
}

/// What returns say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HeardOf {
    /// Visits that took place, as a return says.
    pub held: usize,
    /// Of them, in other weeks than planned.
    pub moved: usize,
    /// Visits that did not: they are owed again.
    pub missed: usize,
    /// The same by the side that kept them from taking place; `null` for fewer than five people.
    pub missed_because: Option<BTreeMap<String, usize>>,
    /// Who has not answered.
    pub unanswered: Vec<Unanswered>,
    /// Visits of which the history says otherwise.
    pub late: Vec<Unanswered>,
    /// Returns that tell of no visit of the schedule.
    pub astray: usize,
}

/// A visit, and the side whose return is missing or came late.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unanswered {
    /// Visitor.
    pub employee: String,
    /// Host unit.
    pub unit: String,
    /// The Monday planned.
    pub start: NaiveDate,
    /// Which side has not answered; `null` where it is not about one.
    pub by: Option<String>,
}

impl HeardOf {
    /// What was heard, with the identifiers of the files.
    pub fn of(problem: &Problem, heard: &Heard) -> Self {
        let company = &problem.company;
        let visit = |(employee, unit, start): &Stay, by: Option<Author>| Unanswered {
            employee: company.employees[*employee].id.clone(),
            unit: company.units[*unit].id.clone(),
            start: *start,
            by: by.map(|by| by.code().to_owned()),
        };
        let visitors = heard.silent_visitors.iter().map(|stay| visit(stay, Some(Author::Visitor)));
        let hosts = heard.silent_hosts.iter().map(|stay| visit(stay, Some(Author::Host)));
        let by_side =
            |sides: [(Hindrance, usize); 3]| sides.map(|(side, count)| (side.code().to_owned(), count));
        HeardOf {
            held: heard.held,
            moved: heard.moved,
            missed: heard.missed,
            missed_because: heard.by_side().map(|sides| by_side(sides).into()),
            unanswered: visitors.chain(hosts).collect(),
            late: heard.late.iter().map(|stay| visit(stay, None)).collect(),
            astray: heard.astray,
        }
    }
}

/// A row with the identifiers of the files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Added {
    /// Who.
    pub employee: String,
    /// Where.
    pub unit: String,
    /// The Monday of its first week.
    pub start: NaiveDate,
    /// Its length.
    pub weeks: u8,
    /// Of which programme.
    pub programme: Option<String>,
    /// What became of it.
    pub status: String,
}

impl Added {
    /// A row with its names.
    pub fn of(problem: &Problem, row: &HistoryRow) -> Self {
        Added {
            employee: problem.company.employees[row.employee].id.clone(),
            unit: problem.company.units[row.unit].id.clone(),
            start: row.monday,
            weeks: row.weeks,
            programme: row.programme.map(|programme| programme.code().to_owned()),
            status: row.status.code().to_owned(),
        }
    }
}
