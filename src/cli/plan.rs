//! `plan`: from a folder to a folder.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;

use crate::domain::{Flags, Note, Points, Prepared};
use crate::files::{self, Options};
use crate::outcome::{Exit, Failure};
use crate::solve::{Progress, Watch};
use crate::target::{self, Target};
use crate::tasks::{self, Delivery, Opened, Plan};
use crate::words::console as words;

use super::args::{DryRun, InputArgs};
use super::flags::{self, OutputArgs, SolveArgs};
use super::interrupt;
use super::voice::Voice;

/// Flags whose settings a `summary.json` records.
fn recorded() -> Vec<&'static str> {
    let of = flags::of(&[Flags::Horizon, Flags::Limit, Flags::Solve, Flags::Output]);
    of.filter(|setting| setting.recorded).map(|setting| setting.key).chain(["set"]).collect()
}

/// What `plan` takes.
#[derive(Debug, Args)]
pub struct PlanArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Folder to write; an earlier plan there is replaced as a whole, anything else is refused
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    dry_run: DryRun,
    /// Do nothing where the output folder holds the plan of this very input with these settings already
    #[arg(long)]
    if_changed: bool,
    /// Make a plan again: with the settings that its summary.json records, from the same input and no other
    #[arg(long, value_name = "SUMMARY", conflicts_with_all = recorded())]
    replay: Option<PathBuf>,
    /// File to write with the prices behind the bound, for verify --certificate and for other programs
    #[arg(long, value_name = "FILE", conflicts_with_all = ["if_changed", "dry_run"])]
    certificate: Option<PathBuf>,
    /// End when stdin does: with the batch that started this
    #[arg(long, hide = true)]
    tethered: bool,
    #[command(flatten)]
    solve: SolveArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// The options of a plan.
pub(super) fn options(input: &InputArgs, solve: &SolveArgs, output: &OutputArgs, voice: &Voice) -> Options {
    let mut options = input.options(voice);
    options.flags.extend(solve.0.iter().chain(&output.0).cloned());
    options
}

/// Plans a folder. Nothing is written unless there is a verified schedule.
pub fn run(arguments: &PlanArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    if arguments.tethered {
        interrupt::tether();
    }
    let folder = &arguments.input.folder;
    let mut options = options(&arguments.input, &arguments.solve, &arguments.output, voice);
    options.replaced = Some(arguments.out.join("schedule.csv"));
    let record = arguments.replay.as_deref().map(|path| tasks::replayed(path, &mut options)).transpose()?;
    let opened = voice.load(folder, &options)?;
    if let Some(record) = record {
        let differences = record.differences(&opened.files);
        if !differences.is_empty() {
            return Err(Failure::InputsDiffer(differences));
        }
        if let Some(version) = record.other_version() {
            voice.note(&opened.problem.company, &Note::OtherVersion { version });
        }
    }
    if arguments.if_changed && !arguments.dry_run.dry_run {
        Target::clear_remains(&arguments.out)?;
    }
    if arguments.if_changed
        && let Some(there) = tasks::unchanged(&arguments.out, &opened)
    {
        let language = voice.language;
        voice.tell(&there, || words::unchanged(language, &arguments.out))?;
        return Ok(Exit::of_unplaced(there.left));
    }
    let Opened { problem, files, .. } = opened;
    let interrupted = interrupt::listen();
    // Which messages were sent is written into the folder itself, and goes on.
    let messages = arguments.out.join(files::MESSAGES);
    let given = [&options.pins, &options.baseline].into_iter().flatten().map(PathBuf::as_path);
    let read: Vec<&Path> = given.chain([messages.as_path()]).collect();
    let delivery = Delivery::prepare(&arguments.out, folder, &read, arguments.dry_run.dry_run)?;
    if arguments.tethered {
        // The batch has resolved the path when it began.
        target::meant(&arguments.out, delivery.path())?;
    }
    tasks::on_threads(problem.settings.solve.threads, || {
        let planned = watched(&problem, interrupted, voice);
        let plan = voice.told(&problem, planned)?;
        if !plan.doubts.is_empty() {
            let what = plan.doubts.iter().map(|doubt| doubt.code()).collect::<Vec<_>>().join(", ");
            voice.note(&problem.company, &Note::NotBelieved { what });
        }
        if let Some(path) = &arguments.certificate {
            tasks::certify(path, &problem, &plan)?;
        }
        let view = plan.view(&problem, files, interrupted);
        let cut_short = view.unplaced.iter().filter(|one| one.cut_short).count();
        if cut_short > 0 {
            voice.note(&problem.company, &Note::ExchangesCutShort { stints: cut_short });
        }
        // Whoever stopped the search wants its result: only a later Ctrl-C stops the writing.
        let stopped = || !plan.is_wanted() && interrupted.load(Ordering::Relaxed);
        voice.delivered(&view, &delivery.deliver(&view, &stopped)?)
    })?
}

/// Plans, and shows how far the search is.
fn watched(problem: &Prepared, interrupted: &AtomicBool, voice: &Voice) -> Result<Plan, Failure> {
    let language = problem.settings.language;
    let progress = voice.progress();
    let on_progress = |standing: Progress| {
        let (points, bound) = (standing.points.map(Points::as_f64), standing.bound.map(Points::as_f64));
        tracing::debug!(points, bound, "progress");
        progress.show(|| words::progress(language, standing));
    };
    tasks::plan(problem, &Watch { on_progress: &on_progress, ..Watch::unseen(interrupted) })
}
