//! `plan`: from a folder to a folder.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use clap::Args;

use crate::domain::{Format, Language, Problem, Solution, StoppedBy, Strategy};
use crate::input::Options;
use crate::output::{self, Target};
use crate::report::{Facts, View};
use crate::solve::{self, Watch};
use crate::verify::{self, VerifiedSchedule};
use crate::words::console as words;

use super::args::{InputArgs, OutputArgs, SolveArgs};
use super::console::{self, Progress};
use super::exit::Exit;
use super::failure::Failure;
use super::{Voice, interrupt, on_threads, refuse_broken_pins};

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
        let (solution, schedule) = schedule(&problem, interrupted)?;
        let view = View::new(&problem, &schedule, Facts::of(&solution, started.elapsed()));
        // Whoever stopped the search wants its result: only a later Ctrl-C stops the writing.
        let wanted = solution.stopped_by == StoppedBy::Interrupt;
        let folder = output::write(&view, target, &|| !wanted && interrupted.load(Ordering::Relaxed))?;
        console::print(&words::summary(&view, &folder))?;
        Ok(Exit::of_unplaced(view.figures.unplaced))
    })?
}

/// Finds a schedule and has it recounted.
fn schedule(problem: &Problem, interrupted: &AtomicBool) -> Result<(Solution, VerifiedSchedule), Failure> {
    let language = problem.settings.language;
    refuse_broken_pins(problem)?;
    let progress = Progress::start();
    let watch =
        Watch { interrupted, on_progress: &|standing| progress.show(|| words::progress(language, standing)) };
    let solved = solve::solve(problem, &watch);
    drop(progress);
    let solution = solved.map_err(|error| Failure::of_search(error, interrupted.load(Ordering::Relaxed)));
    if let Err(Failure::PinsContradict(pins)) = &solution {
        console::print(&words::contradicting_pins(problem, pins))?;
    }
    let solution = solution?;
    let schedule = verify::verify(problem, &solution.schedule).map_err(|inspection| {
        Failure::Rejected(inspection.violations.first().map_or("", |broken| broken.rule.code()))
    })?;
    Ok((solution, schedule))
}
