//! Planning scenarios, several at a time.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::{Opened, found, on_threads};
use crate::domain::{InputFile, Prepared};
use crate::files::Scenario;
use crate::outcome::Failure;
use crate::output;
use crate::report::Figures;
use crate::solve::Watch;
use crate::target::Target;

/// A scenario ready to be planned.
pub struct Ready {
    /// What it sets.
    pub scenario: Scenario,
    /// The folder with it.
    pub opened: Opened,
    /// Where its plan goes.
    pub target: Target,
}

/// A scenario that was planned: figures and folder.
pub struct Planned {
    /// What it sets.
    pub scenario: Scenario,
    /// Its problem.
    pub problem: Prepared,
    /// Its figures and its folder.
    pub done: Result<(Figures, PathBuf), Failure>,
}

/// Plans the scenarios, several at a time, and returns them in their order. Each has threads of its own, so that no
/// time limit runs while another one is worked on.
pub fn plan_all(ready: Vec<Ready>, threads: usize, interrupted: &AtomicBool) -> Vec<Planned> {
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
    let plan = found(problem, &Watch::unseen(interrupted))?;
    let view = plan.view(problem, files, interrupted);
    let stopped = || !plan.is_wanted() && interrupted.load(Ordering::Relaxed);
    let folder = output::write(&view, target, &stopped)?;
    Ok((view.figures, folder))
}
