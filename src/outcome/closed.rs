//! What `close` added to the history, or would.

use std::path::PathBuf;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{HistoryRow, Problem};

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
    /// The rows added.
    pub rows: Vec<Added>,
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
            employee: problem.company.employees[row.employee.index()].id.clone(),
            unit: problem.company.units[row.unit.index()].id.clone(),
            start: row.monday,
            weeks: row.weeks,
            programme: row.programme.map(|programme| programme.code().to_owned()),
            status: row.status.code().to_owned(),
        }
    }
}
