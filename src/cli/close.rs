//! `close`: a quarter that is over becomes history.

use std::io::Write;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;

use crate::close;
use crate::domain::{HistoryRow, Language, Problem, Programme, VisitStatus};
use crate::files::{self, AppendError};
use crate::output::TargetError;
use crate::words::closing as words;

use super::exit::Exit;
use super::failure::{Failure, Unclosable};
use super::file;
use super::flags::{HorizonArgs, ShareArgs};
use super::voice::Voice;

/// What `close` takes.
#[derive(Debug, Args)]
pub struct CloseArgs {
    /// Folder of CSV files; its history.csv gets the rows
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Schedule that was kept: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
    #[command(flatten)]
    horizon: HorizonArgs,
    /// Leave stints that end after this day for another time [default: close the whole horizon]
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<NaiveDate>,
    #[command(flatten)]
    share: ShareArgs,
    /// Say what would be added, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// What was added, or would be.
#[derive(Debug, Serialize)]
struct Closed {
    file: PathBuf,
    dry_run: bool,
    done: usize,
    cancelled: usize,
    owed: usize,
    already_there: usize,
    later: usize,
    left_out: usize,
    extras_done: usize,
    rows: Vec<Added>,
}

/// A row with the identifiers of the files.
#[derive(Debug, Serialize)]
struct Added {
    employee: String,
    unit: String,
    start: NaiveDate,
    weeks: u8,
    programme: Option<&'static str>,
    status: &'static str,
}

impl Added {
    fn of(problem: &Problem, row: &HistoryRow) -> Self {
        Added {
            employee: problem.company.employees[row.employee.index()].id.clone(),
            unit: problem.company.units[row.unit.index()].id.clone(),
            start: row.monday,
            weeks: row.weeks,
            programme: row.programme.map(Programme::code),
            status: row.status.code(),
        }
    }
}

/// Adds the rows of a quarter to the history, each once however often it is closed.
pub fn run(arguments: &CloseArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let mut options = arguments.horizon.options(language);
    options.flags.extend_from_slice(&arguments.share.0);
    let problem = voice.load(&arguments.folder, &options)?.problem;
    if !arguments.folder.is_dir() {
        return Err(Failure::Unclosable(Unclosable::NotAFolder));
    }
    let past = files::load_past(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    for note in &past.notes {
        voice.note(&problem.company, note);
    }
    let closing = close::close(&problem, &past.rows, arguments.until).map_err(|outside| {
        Failure::Unclosable(Unclosable::Outside { rows: outside.0, horizon: problem.horizon })
    })?;
    let (folder, company) = (&arguments.folder, &problem.company);
    let history =
        files::history_with(folder, company, problem.settings.dates, &closing.rows).map_err(|error| {
            match error {
                AppendError::Io { path, source } => Failure::Target(TargetError::Io { path, source }),
                AppendError::Unencodable(_) => Failure::Unclosable(Unclosable::Unencodable),
            }
        })?;
    if !arguments.dry_run && history.left_out < closing.rows.len() {
        file::replace(&history.path, |sink| sink.write_all(&history.bytes))?;
    }
    let closed = Closed {
        file: history.path.clone(),
        dry_run: arguments.dry_run,
        done: closing.count(VisitStatus::Done),
        cancelled: closing.count(VisitStatus::Cancelled),
        owed: closing.count(VisitStatus::Owed),
        already_there: closing.known,
        later: closing.later,
        left_out: history.left_out,
        extras_done: closing.extras_done,
        rows: closing.rows.iter().map(|row| Added::of(&problem, row)).collect(),
    };
    let text = || words::closed(&problem, &closing, &history, arguments.dry_run);
    voice.tell(&closed, text)?;
    Ok(Exit::Complete)
}
