//! `plan`: from a folder to a folder.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use clap::Args;

use crate::domain::{Format, Language, Points, Problem, Solution, StoppedBy, Strategy};
use crate::input::Options;
use crate::output::{self, Summary, Target};
use crate::report::{Facts, View};
use crate::solve::{self, Watch};
use crate::verify::{self, VerifiedSchedule};
use crate::words::console as words;

use super::args::{InputArgs, OutputArgs, SolveArgs};
use super::exit::Exit;
use super::failure::Failure;
use super::log;
use super::outcome::{ContradictingPins, Written};
use super::voice::Voice;
use super::{interrupt, on_threads, refuse_broken_pins};

/// What `plan` takes.
#[derive(Debug, Args)]
pub struct PlanArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Folder to write; an earlier plan there is replaced as a whole, anything else is refused
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    solve: SolveArgs,
    #[command(flatten)]
    output: OutputArgs,
}

impl PlanArgs {
    fn options(&self, language: Option<Language>) -> Options {
        let formats = self.output.formats.as_ref();
        Options {
            time_limit: self.solve.time_limit,
            gap: self.solve.gap,
            threads: self.solve.threads,
            seed: self.solve.seed,
            strategy: self.solve.strategy.map(Strategy::from),
            formats: formats.map(|formats| formats.iter().copied().map(Format::from).collect()),
            initials: self.output.initials.then_some(true),
            ..self.input.options(language)
        }
    }
}

/// Plans a folder. Nothing is written unless there is a verified schedule.
pub fn run(arguments: &PlanArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.options(language))?.problem;
    let interrupted = interrupt::listen();
    let target = Target::prepare(&arguments.out, &arguments.input.folder)?;
    on_threads(problem.settings.solve.threads, || {
        let started = Instant::now();
        let (solution, schedule) = schedule(&problem, interrupted, voice)?;
        let view = View::new(&problem, &schedule, Facts::of(&solution, started.elapsed()));
        // Whoever stopped the search wants its result: only a later Ctrl-C stops the writing.
        let wanted = solution.stopped_by == StoppedBy::Interrupt;
        let stopped = || !wanted && interrupted.load(Ordering::Relaxed);
        let folder = log::phase("write", || output::write(&view, target, &stopped))?;
        let outcome = Written { folder: folder.clone(), summary: Summary::of(&view) };
        voice.tell(&outcome, || words::summary(&view, &folder))?;
        Ok(Exit::of_unplaced(view.figures.unplaced))
    })?
}

/// Finds a schedule and has it recounted.
fn schedule(
    problem: &Problem,
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
    let watch = Watch { interrupted, on_progress: &on_progress };
    let solved = log::phase("search", || solve::solve(problem, &watch));
    drop(progress);
    let solution = solved.map_err(|error| Failure::of_search(error, interrupted.load(Ordering::Relaxed)));
    if let Err(Failure::PinsContradict(pins)) = &solution {
        let outcome = ContradictingPins::of(problem, pins);
        voice.tell_wrong(&outcome, || words::contradicting_pins(problem, pins))?;
    }
    let solution = solution?;
    tracing::info!(
        stopped_by = solution.stopped_by.code(),
        strategy = solution.strategy.code(),
        bound = solution.bound.as_f64(),
        placed = solution.schedule.placements.len(),
        "found"
    );
    let verified = log::phase("verify", || verify::verify(problem, &solution.schedule));
    let schedule = verified.map_err(|inspection| {
        Failure::Rejected(inspection.violations.first().map_or("", |broken| broken.rule.code()))
    })?;
    Ok((solution, schedule))
}
