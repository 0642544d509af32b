//! `scenarios`: the same folder planned as it is and with other settings, side by side.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use clap::Args;
use serde::Serialize;

use crate::domain::{InputFile, Language, Points, Prepared, StoppedBy};
use crate::files::{self, Scenario};
use crate::output::{self, Target, TargetError};
use crate::report::{Facts, Figures, View};
use crate::solve::Watch;
use crate::tasks::{self, Opened, phase};
use crate::words;

use super::args::InputArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::flags::{OutputArgs, SolveArgs};
use super::outcome::ContradictingPins;
use super::plan;
use super::voice::Voice;
use super::{interrupt, on_threads, refuse_broken_pins};

/// The scenario of the folder as it is.
const BASE: &str = "base";

/// What `scenarios` takes.
#[derive(Debug, Args)]
pub struct ScenariosArgs {
    #[command(flatten)]
    input: InputArgs,
    /// File of scenarios: each section a name, each line in it a setting as --set takes it
    #[arg(value_name = "SCENARIOS")]
    scenarios: PathBuf,
    /// Folder for one plan a scenario, and one named base
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    solve: SolveArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What came of all scenarios, the base first.
#[derive(Debug, Serialize)]
struct Compared {
    scenarios: Vec<Outcome>,
}

/// What came of a scenario.
#[derive(Debug, Serialize)]
pub struct Outcome {
    /// Its name.
    pub scenario: String,
    /// What it sets.
    pub set: Vec<String>,
    /// Its plan.
    pub folder: PathBuf,
    /// Stints that there are.
    pub stints: usize,
    /// Penalty points.
    pub points: Points,
    /// Stints placed.
    pub placed: usize,
    /// Stints left though due.
    pub unplaced: usize,
    /// Stints left for a later horizon.
    pub carried_over: usize,
    /// No schedule of this scenario has fewer points.
    pub bound: Option<Points>,
    /// The share of what could be gained that is not proven gained.
    pub gap: Option<f64>,
    /// Points more than the base; comparable as long as no setting of `[points]` differs.
    pub points_more: Points,
    /// Stints placed more than in the base.
    pub placed_more: i64,
}

/// A scenario ready to be planned.
struct Ready {
    scenario: Scenario,
    opened: Opened,
    target: Target,
}

/// A scenario that was planned: figures and folder.
struct Planned {
    scenario: Scenario,
    problem: Prepared,
    done: Result<(Figures, PathBuf), Failure>,
}

/// Plans every scenario into a folder of its own.
pub fn run(
    arguments: &ScenariosArgs,
    language: Option<Language>,
    voice: &mut Voice,
) -> Result<Exit, Failure> {
    let mut scenarios = vec![Scenario { name: BASE.to_owned(), set: Vec::new() }];
    scenarios.extend(files::scenarios(&arguments.scenarios).map_err(Failure::Faults)?);
    let usual = plan::options(&arguments.input, &arguments.solve, &arguments.output, language);
    let folder = &arguments.input.folder;
    let base = voice.load(folder, &usual)?;
    let threads = base.problem.settings.solve.threads;
    let others = tasks::open_scenarios(folder, &usual, &scenarios[1..]).map_err(Failure::Faults)?;
    let names = output::file_names(scenarios.iter().map(|scenario| scenario.name.as_str()));
    let interrupted = interrupt::listen();
    std::fs::create_dir_all(&arguments.out)
        .map_err(|source| TargetError::Io { path: arguments.out.clone(), source })?;
    let mut ready = Vec::new();
    for ((scenario, opened), name) in scenarios.into_iter().zip([base].into_iter().chain(others)).zip(names) {
        refuse_broken_pins(&opened.problem, voice)?;
        ready.push(Ready { scenario, opened, target: Target::prepare(&arguments.out.join(name), folder)? });
    }
    let planned = phase("scenarios", || plan_all(ready, threads, interrupted));
    let mut outcomes: Vec<Outcome> = Vec::new();
    for Planned { scenario, problem, done } in planned {
        if let Err(Failure::PinsContradict(pins)) = &done {
            let outcome = ContradictingPins::of(&problem, pins);
            voice.tell_wrong(&outcome, || words::console::contradicting_pins(&problem, pins))?;
        }
        let (figures, folder) = done?;
        outcomes.push(Outcome::of(scenario, &figures, folder, outcomes.first()));
    }
    let (compared, language) = (Compared { scenarios: outcomes }, voice.language);
    voice.tell(&compared, || words::scenarios::table(language, &compared.scenarios))?;
    Ok(Exit::Complete)
}

impl Outcome {
    fn of(scenario: Scenario, figures: &Figures, folder: PathBuf, base: Option<&Outcome>) -> Self {
        Outcome {
            scenario: scenario.name,
            set: scenario.set.into_iter().map(|setting| setting.text).collect(),
            folder,
            stints: figures.stints,
            points: figures.points,
            placed: figures.placed,
            unplaced: figures.unplaced,
            carried_over: figures.carried_over,
            bound: figures.bound,
            gap: figures.gap,
            points_more: base.map_or(Points::ZERO, |base| figures.points - base.points),
            placed_more: base.map_or(0, |base| figures.placed as i64 - base.placed as i64),
        }
    }
}

/// Plans the scenarios, several at a time, and returns them in their order. Each has threads of its own, so that no
/// time limit runs while another one is worked on.
fn plan_all(ready: Vec<Ready>, threads: usize, interrupted: &AtomicBool) -> Vec<Planned> {
    let threads = match threads {
        0 => std::thread::available_parallelism().map_or(1, NonZero::get),
        threads => threads,
    };
    let at_once = threads.min(ready.len()).max(1);
    let queue = Mutex::new(ready.into_iter().enumerate());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || {
        let mut planned = Vec::new();
        while let Some((turn, Ready { scenario, opened, target })) = next() {
            let Opened { problem, files, .. } = opened;
            let done = on_threads(threads / at_once, || plan_one(&problem, files, target, interrupted));
            planned.push((turn, Planned { scenario, problem, done: done.and_then(|done| done) }));
        }
        planned
    };
    let mut planned: Vec<(usize, Planned)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    });
    planned.sort_by_key(|(turn, _)| *turn);
    planned.into_iter().map(|(_, planned)| planned).collect()
}

fn plan_one(
    problem: &Prepared,
    files: Vec<InputFile>,
    target: Target,
    interrupted: &AtomicBool,
) -> Result<(Figures, PathBuf), Failure> {
    let started = Instant::now();
    let (solution, schedule) = plan::found(problem, &Watch::unseen(interrupted))?;
    let view = View::new(problem, &schedule, Facts::of(files, &solution, started.elapsed()));
    let wanted = solution.stopped_by == StoppedBy::Interrupt;
    let folder = output::write(&view, target, &|| !wanted && interrupted.load(Ordering::Relaxed))?;
    Ok((view.figures, folder))
}
