//! `close`: a quarter that is over becomes history.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use crate::outcome::{Exit, Failure};
use crate::words::closing as words;
use crate::{files, tasks};

use super::flags::{HorizonArgs, ShareArgs};
use super::voice::Voice;

/// What `close` takes.
#[derive(Debug, Args)]
pub struct CloseArgs {
    /// Folder of CSV files, whose history.csv gets the rows; or a workbook, beside which they stand
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

/// Adds the rows of a quarter to the history, each once however often it is closed.
pub fn run(arguments: &CloseArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let mut options = arguments.horizon.options(voice);
    options.flags.extend_from_slice(&arguments.share.0);
    let problem = voice.load(&arguments.folder, &options)?.problem;
    let past = files::load_past(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    for note in &past.notes {
        voice.note(&problem.company, note);
    }
    let done = tasks::close(&arguments.folder, &problem, &past.rows, arguments.until, arguments.dry_run)?;
    let text = || words::closed(&problem, &done.closing, &done.history, arguments.dry_run);
    voice.tell(&done.outcome, text)?;
    Ok(Exit::Complete)
}
