//! `close`: a quarter that is over becomes history.

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use chrono::NaiveDate;
use clap::Args;

use crate::close::Ticked;
use crate::outcome::{Exit, Failure};
use crate::target::Target;
use crate::words::closing as words;
use crate::{output, tasks};

use super::args::KeptArgs;
use super::flags::ShareArgs;
use super::interrupt;
use super::voice::Voice;

/// What `close` takes.
#[derive(Debug, Args)]
pub struct CloseArgs {
    #[command(flatten)]
    kept: KeptArgs,
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
    let folder = &arguments.kept.folder;
    let mut options = arguments.kept.horizon.options(voice);
    options.flags.extend_from_slice(&arguments.share.0);
    let (problem, rows) = arguments.kept.load(&options, voice)?;
    let interrupted = interrupt::listen();
    let out = arguments.out.as_deref();
    let target = match (out, arguments.dry_run) {
        (Some(out), true) => Target::examine(out, folder).map(|_| None)?,
        (Some(out), false) => {
            tasks::refuse_edited(out, &[])?;
            Some(Target::prepare(out, folder)?)
        }
        (None, _) => None,
    };
    let done = tasks::close(folder, &problem, &rows, arguments.until, &Ticked::new(), arguments.dry_run)?;
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
