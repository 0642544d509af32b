//! `close`: a quarter that is over becomes history.

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use chrono::NaiveDate;
use clap::Args;

use crate::outcome::{Exit, Failure};
use crate::target::Target;
use crate::words::closing as words;
use crate::{files, output, tasks};

use super::flags::{HorizonArgs, ShareArgs};
use super::interrupt;
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
    /// Folder to write: the bulletin after the stints, certificates, passports; one written before is replaced as a whole
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
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
    let interrupted = interrupt::listen();
    let out = arguments.out.as_deref();
    let target = match (out, arguments.dry_run) {
        (Some(out), true) => Target::examine(out, &arguments.folder).map(|_| None)?,
        (Some(out), false) => {
            tasks::refuse_edited(out, &[])?;
            Some(Target::prepare(out, &arguments.folder)?)
        }
        (None, _) => None,
    };
    let done = tasks::close(&arguments.folder, &problem, &past.rows, arguments.until, arguments.dry_run)?;
    if let Some(target) = target {
        let stopped = || interrupted.load(Ordering::Relaxed);
        output::write_after(&problem, &done.closing, target, &stopped)?;
    }
    let text = || {
        let closed = words::closed(&problem, &done.closing, &done.history, arguments.dry_run);
        closed + &words::documents(problem.settings.language, out.filter(|_| !arguments.dry_run))
    };
    voice.tell(&done.outcome, text)?;
    Ok(Exit::Complete)
}
