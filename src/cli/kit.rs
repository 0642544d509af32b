//! `kit`: what the visits of a schedule need, of all of them or of some.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::Instant;

use chrono::NaiveDate;
use clap::Args;

use crate::files;
use crate::outcome::{Exit, Failure};
use crate::report::{Facts, View};
use crate::tasks::{self, Delivery, Opened};
use crate::words::kits as words;

use super::args::{DryRun, InputArgs};
use super::interrupt;
use super::voice::Voice;

/// What `kit` takes.
#[derive(Debug, Args)]
pub struct KitArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Schedule that the kits are of: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
    /// Folder to write; earlier kits there are replaced as a whole, anything else is refused
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Only visits of this employee, as a visitor or as a tutor
    #[arg(long, value_name = "EMPLOYEE")]
    employee: Option<String>,
    /// Only visits to this unit, or from it
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// Only visits in the week of this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    week: Option<NaiveDate>,
    #[command(flatten)]
    dry_run: DryRun,
}

/// Writes the kits of a schedule that breaks no rule, and tells who is to be written to.
pub fn run(arguments: &KitArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let mut options = arguments.input.options(voice).with("output", "formats", "kits");
    options.drawn = Some(arguments.schedule.clone());
    options.replaced = Some(arguments.out.join("schedule.csv"));
    let folder = &arguments.input.folder;
    let Opened { problem, mut files, .. } = voice.load(folder, &options)?;
    let (rows, file) = files::load_traced_schedule(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    files.push(file);
    let (employee, unit) = (arguments.employee.as_deref(), arguments.unit.as_deref());
    let asked = tasks::asked(&problem, employee, unit, arguments.week)?;
    let interrupted = interrupt::listen();
    let kept = arguments.out.join(files::MESSAGES);
    let read = [arguments.schedule.as_path(), kept.as_path()];
    let delivery = Delivery::prepare(&arguments.out, folder, &read, arguments.dry_run.dry_run)?;
    tasks::on_threads(problem.settings.solve.threads, || {
        let started = Instant::now();
        let schedule = voice.told(&problem, tasks::verified(&problem, &rows))?;
        let view =
            View::new(&problem, &schedule, Facts::of_given(files, started.elapsed())).asking(vec![asked]);
        let written = delivery.deliver_kits(&view, &|| interrupted.load(Ordering::Relaxed))?;
        voice.tell(&written, || words::written(problem.settings.language, &written))?;
        Ok(Exit::Complete)
    })?
}
