//! `plan`: from a folder to a folder.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use crate::domain::{Flags, Language, Note, Placement, Points, Prepared, Schedule, Solution, StoppedBy};
use crate::files::Options;
use crate::output::{self, Target};
use crate::report::{Facts, View};
use crate::solve::{self, Doubt, Watch};
use crate::tasks::{Opened, phase};
use crate::verify::{self, VerifiedSchedule};
use crate::words::console as words;

use super::args::{DryRun, InputArgs};
use super::audit::Recorded;
use super::delivery::Delivery;
use super::exit::Exit;
use super::failure::Failure;
use super::flags::{self, OutputArgs, SolveArgs};
use super::outcome::ContradictingPins;
use super::voice::Voice;
use super::{interrupt, on_threads, refuse_broken_pins};

/// Flags whose settings a `summary.json` records.
fn recorded() -> Vec<&'static str> {
    let of = [Flags::Horizon, Flags::Solve, Flags::Output].into_iter().flat_map(flags::of);
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
    /// End when stdin does: with the batch that started this
    #[arg(long, hide = true)]
    tethered: bool,
    #[command(flatten)]
    solve: SolveArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// A plan that is there already.
#[derive(Debug, Serialize)]
struct Unchanged {
    folder: PathBuf,
    unchanged: bool,
    #[serde(flatten)]
    summary: Value,
}

/// The options of a plan.
pub(super) fn options(
    input: &InputArgs,
    solve: &SolveArgs,
    output: &OutputArgs,
    language: Option<Language>,
) -> Options {
    let mut options = input.options(language);
    options.flags.extend(solve.0.iter().chain(&output.0).cloned());
    options
}

/// Plans a folder. Nothing is written unless there is a verified schedule.
pub fn run(arguments: &PlanArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    if arguments.tethered {
        interrupt::tether();
    }
    let folder = &arguments.input.folder;
    let record = arguments.replay.as_deref().map(record).transpose()?;
    let mut options = options(&arguments.input, &arguments.solve, &arguments.output, language);
    if let Some((record, toml)) = &record {
        options.recorded = Some(toml.clone());
        options.set = record.tried();
    }
    let loaded = voice.load(folder, &options)?;
    if let Some((record, _)) = record {
        let differences = record.differences(&loaded.files);
        if !differences.is_empty() {
            return Err(Failure::InputsDiffer(differences));
        }
        if let Some(version) = record.other_version() {
            voice.note(&loaded.problem.company, &Note::OtherVersion { version });
        }
    }
    if arguments.if_changed && !arguments.dry_run.dry_run {
        Target::clear_remains(&arguments.out)?;
    }
    if arguments.if_changed
        && let Some(exit) = tell_unchanged(&arguments.out, &loaded, voice)?
    {
        return Ok(exit);
    }
    let Opened { problem, files, .. } = loaded;
    let interrupted = interrupt::listen();
    let delivery = Delivery::prepare(&arguments.out, folder, arguments.dry_run.dry_run)?;
    on_threads(problem.settings.solve.threads, || {
        let started = Instant::now();
        let (solution, schedule) = schedule(&problem, interrupted, voice)?;
        let view = View::new(&problem, &schedule, Facts::of(files, &solution, started.elapsed()));
        // Whoever stopped the search wants its result: only a later Ctrl-C stops the writing.
        let wanted = solution.stopped_by == StoppedBy::Interrupt;
        delivery.deliver(&view, &|| !wanted && interrupted.load(Ordering::Relaxed), voice)
    })?
}

/// The record of a plan, and its settings.
fn record(path: &Path) -> Result<(Recorded, String), Failure> {
    let read = || {
        let record = Recorded::read(path)?;
        let settings = record.toml()?;
        Ok((record, settings))
    };
    read().map_err(|source| Failure::Record { path: path.to_path_buf(), source })
}

/// Where the output folder holds the plan of this input and these settings already: says so and gives the exit.
fn tell_unchanged(out: &Path, loaded: &Opened, voice: &mut Voice) -> Result<Option<Exit>, Failure> {
    let path = out.join("summary.json");
    // Whatever cannot be read is no such plan: then there is one to be made.
    let Ok(record) = Recorded::read(&path) else { return Ok(None) };
    if !record.holds_for(loaded) || !output::is_whole(out) {
        return Ok(None);
    }
    let summary: Option<Value> =
        std::fs::read(&path).ok().and_then(|text| serde_json::from_slice(&text).ok());
    let Some(summary) = summary else { return Ok(None) };
    let language = voice.language;
    let outcome = Unchanged { folder: out.to_path_buf(), unchanged: true, summary };
    voice.tell(&outcome, || words::unchanged(language, out))?;
    Ok(Some(Exit::of_unplaced(record.unplaced)))
}

/// Finds a schedule and has it recounted.
fn schedule(
    problem: &Prepared,
    interrupted: &AtomicBool,
    voice: &mut Voice,
) -> Result<(Solution, VerifiedSchedule), Failure> {
    let language = problem.settings.language;
    refuse_broken_pins(problem, voice)?;
    let progress = voice.progress();
    let on_progress = |standing: solve::Progress| {
        let (points, bound) = (standing.points.map(Points::as_f64), standing.bound.map(Points::as_f64));
        tracing::debug!(points, bound, "progress");
        progress.show(|| words::progress(language, standing));
    };
    let watch = Watch { on_progress: &on_progress, ..Watch::unseen(interrupted) };
    let found = found(problem, &watch);
    drop(progress);
    if let Err(Failure::PinsContradict(pins)) = &found {
        let outcome = ContradictingPins::of(problem, pins);
        voice.tell_wrong(&outcome, || words::contradicting_pins(problem, pins))?;
    }
    found
}

/// Searches, and has what was found recounted: every schedule on the way as well as the last one.
pub(super) fn found(problem: &Prepared, watch: &Watch) -> Result<(Solution, VerifiedSchedule), Failure> {
    let accepts = |placements: &[Placement]| {
        let schedule = Schedule { placements: placements.to_vec(), strays: Vec::new() };
        let refused = verify::verify(problem, &schedule).err();
        if let Some(broken) = refused.as_ref().and_then(|inspection| inspection.violations.first()) {
            tracing::warn!(rule = broken.rule.code(), "a schedule was refused");
        }
        refused.is_none()
    };
    let on_doubt = |doubt: Doubt| tracing::warn!(answer = doubt.code(), "not believed");
    let watch = &Watch { accepts: &accepts, on_doubt: &on_doubt, ..*watch };
    let solved = phase("search", || solve::solve(problem, watch));
    let solution =
        solved.map_err(|error| Failure::of_search(error, watch.interrupted.load(Ordering::Relaxed)))?;
    tracing::info!(
        stopped_by = solution.stopped_by.code(),
        strategy = solution.strategy.code(),
        bound = solution.bound.as_f64(),
        placed = solution.schedule.placements.len(),
        "found"
    );
    let verified = phase("verify", || verify::verify(problem, &solution.schedule));
    let schedule = verified.map_err(|inspection| {
        Failure::Rejected(inspection.violations.first().map_or("", |broken| broken.rule.code()))
    })?;
    Ok((solution, schedule.as_read_again(problem)))
}
