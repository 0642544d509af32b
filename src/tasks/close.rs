//! Closing a quarter that is over: its visits become history.

use std::io::Write;
use std::path::Path;

use chrono::NaiveDate;

use crate::close::{self, Closing};
use crate::domain::{Booking, Problem, VisitStatus};
use crate::files::{self, AppendError, NewHistory};
use crate::outcome::{Added, Closed, Failure, HeardOf, Unclosable};
use crate::target::{self, TargetError};

/// A quarter that is closed, or would be.
#[derive(Debug)]
pub struct Quarter {
    /// What was found, for texts.
    pub closing: Closing,
    /// The history with it.
    pub history: NewHistory,
    /// What was added, as data.
    pub outcome: Closed,
}

/// Adds the rows of a schedule to the history of a folder, each once however often it is closed.
///
/// # Errors
/// What keeps the quarter from being closed, or the file system.
pub fn close(
    folder: &Path,
    problem: &Problem,
    rows: &[Booking],
    until: Option<NaiveDate>,
    dry_run: bool,
) -> Result<Quarter, Failure> {
    let closing = close::close(problem, rows, until).map_err(|outside| {
        Failure::Unclosable(Unclosable::Outside { rows: outside.0, horizon: problem.horizon })
    })?;
    let history = files::history_with(folder, &problem.company, problem.settings.dates, &closing.rows);
    let history = history.map_err(|error| match error {
        AppendError::Io { path, source } => Failure::Target(TargetError::Io { path, source }),
        AppendError::Unencodable(_) => Failure::Unclosable(Unclosable::Unencodable),
    })?;
    if !dry_run && history.left_out < closing.rows.len() {
        target::replace(&history.path, |sink| sink.write_all(&history.bytes))?;
    }
    let outcome = Closed {
        file: history.path.clone(),
        dry_run,
        done: closing.count(VisitStatus::Done),
        cancelled: closing.count(VisitStatus::Cancelled),
        owed: closing.count(VisitStatus::Owed),
        already_there: closing.known,
        later: closing.later,
        left_out: history.left_out,
        extras_done: closing.extras_done,
        returns: closing.heard.as_ref().map(|heard| HeardOf::of(problem, heard)),
        rows: closing.rows.iter().map(|row| Added::of(problem, row)).collect(),
    };
    Ok(Quarter { closing, history, outcome })
}
