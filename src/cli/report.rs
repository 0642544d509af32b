//! `report`: every document of a schedule that is there already, without solving.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::Instant;

use clap::Args;

use crate::files;
use crate::outcome::{Exit, Failure};
use crate::report::{Facts, View};
use crate::tasks::{self, Delivery, Opened};

use super::args::{DryRun, InputArgs};
use super::flags::OutputArgs;
use super::interrupt;
use super::voice::Voice;

/// What `report` takes.
#[derive(Debug, Args)]
pub struct ReportArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Schedule to draw: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
    /// Folder to write; an earlier plan there is replaced as a whole, anything else is refused
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    dry_run: DryRun,
    #[command(flatten)]
    output: OutputArgs,
}

/// Writes the documents of a schedule that breaks no rule. Nobody searched: bound and gap stay unknown.
pub fn run(arguments: &ReportArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let mut options = arguments.input.options(voice);
    options.flags.extend_from_slice(&arguments.output.0);
    options.drawn = Some(arguments.schedule.clone());
    let Opened { problem, mut files, .. } = voice.load(&arguments.input.folder, &options)?;
    // Read first: the schedule may lie in the very folder that is replaced.
    let (rows, file) = files::load_traced_schedule(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    let interrupted = interrupt::listen();
    files.push(file);
    let messages = arguments.schedule.with_file_name(files::MESSAGES);
    let read = [arguments.schedule.as_path(), messages.as_path()];
    let dry_run = arguments.dry_run.dry_run;
    let delivery = Delivery::prepare(&arguments.out, &arguments.input.folder, &read, dry_run)?;
    tasks::on_threads(problem.settings.solve.threads, || {
        let started = Instant::now();
        let schedule = voice.told(&problem, tasks::verified(&problem, &rows))?;
        let view = View::new(&problem, &schedule, Facts::of_given(files, started.elapsed()));
        let delivered = delivery.deliver(&view, &|| interrupted.load(Ordering::Relaxed))?;
        voice.delivered(&view, &delivered)
    })?
}
