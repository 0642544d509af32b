//! What goes into the files of a company: an absence when it is known of, and the visits of a quarter when it is over.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::close::{self, Closing, Ticked};
use crate::domain::{Booking, DaySpan, EmployeeId, Problem, VisitStatus};
use crate::files::{self, AppendError, Appended};
use crate::outcome::{Added, Closed, Failure, HeardOf, Unclosable};
use crate::returns::{Answers, Fate};
use crate::target::{self, TargetError};

/// A quarter that is closed, or would be.
#[derive(Debug)]
pub struct Quarter {
    /// What was found, for texts.
    pub closing: Closing,
    /// The history with it.
    pub history: Appended,
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
    ticked: &Ticked,
    dry_run: bool,
) -> Result<Quarter, Failure> {
    let closing = close::close(problem, rows, until, ticked).map_err(|outside| {
        Failure::Unclosable(Unclosable::Outside { rows: outside.0, horizon: problem.horizon })
    })?;
    let history = files::history_with(folder, &problem.company, problem.settings.dates, &closing.rows);
    let history = history.map_err(unappended)?;
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

/// What became of each row of a schedule as far as it is known: what returns say, and whether it counts as made.
pub fn fates(problem: &Problem, rows: &[Booking]) -> Vec<(Fate, bool)> {
    close::fates(problem, rows, &Answers::of(problem, rows), &Ticked::new())
}

/// Adds an absence to the files of a company, without a reason. Gives the file.
///
/// # Errors
/// Its encoding lacks a letter, or the file system.
pub fn note_absence(
    folder: &Path,
    problem: &Problem,
    employee: EmployeeId,
    span: DaySpan,
) -> Result<PathBuf, Failure> {
    let absences = files::absences_with(folder, &problem.company, problem.settings.dates, employee, span);
    let absences = absences.map_err(unappended)?;
    target::replace(&absences.path, |sink| sink.write_all(&absences.bytes))?;
    Ok(absences.path)
}

fn unappended(error: AppendError) -> Failure {
    match error {
        AppendError::Io { path, source } => Failure::Target(TargetError::Io { path, source }),
        AppendError::Unencodable(_) => Failure::Unclosable(Unclosable::Unencodable),
    }
}
