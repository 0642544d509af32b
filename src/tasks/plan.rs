//! Planning a folder that is open: the search, and the recount of what it found.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Opened, broken_pins, phase};
use crate::domain::{InputFile, Placement, Prepared, Prices, Schedule, Solution, StoppedBy};
use crate::explain::Limit;
use crate::files::Options;
use crate::outcome::Failure;
use crate::output::Recorded;
use crate::report::{Facts, View};
use crate::solve::{self, Doubt, Watch};
use crate::target;
use crate::verify::{self, VerifiedSchedule};

/// The time that explanations have at least.
const LEAST_EXPLAINING: Duration = Duration::from_secs(5);

/// A plan: a schedule that breaks no rule, and how it was found.
#[derive(Debug)]
pub struct Plan {
    /// What the search says.
    pub solution: Solution,
    /// The schedule, recounted.
    pub schedule: VerifiedSchedule,
    /// The prices behind the bound.
    pub prices: Prices,
    /// How long it took.
    pub elapsed: Duration,
    /// What of the search was not believed, and plays no part in it.
    pub doubts: BTreeSet<Doubt>,
}

impl Plan {
    /// All that documents tell of it. Looking for what would have to make way for the stints that are left ends at a
    /// quarter of the time that the search was given, and at an interrupt.
    pub fn view<'a>(
        &'a self,
        problem: &'a Prepared,
        inputs: Vec<InputFile>,
        interrupted: &AtomicBool,
    ) -> View<'a> {
        let limit = problem.settings.solve.time_limit.map(|limit| (limit / 4).max(LEAST_EXPLAINING));
        let started = Instant::now();
        let enough =
            || interrupted.load(Ordering::Relaxed) || limit.is_some_and(|limit| started.elapsed() > limit);
        let facts = Facts::of(inputs, &self.solution, self.elapsed);
        View::until(problem, &self.schedule, facts, &Limit::new(&enough))
    }

    /// Whether somebody stopped the search, and so wants its result.
    pub fn is_wanted(&self) -> bool {
        self.solution.stopped_by == StoppedBy::Interrupt
    }
}

/// Plans, where the fixed pins keep the rules.
///
/// # Errors
/// Rules that fixed pins break, or why there is no schedule.
pub fn plan(problem: &Prepared, watch: &Watch) -> Result<Plan, Failure> {
    broken_pins(problem)?;
    found(problem, watch)
}

/// Searches, and has what was found recounted: every schedule on the way as well as the last one; whoever watches is
/// shown those that keep every rule, and may refuse them.
///
/// # Errors
/// Why there is no schedule.
pub fn found(problem: &Prepared, watch: &Watch) -> Result<Plan, Failure> {
    let started = Instant::now();
    let accepts = |placements: &[Placement]| {
        let schedule = Schedule { placements: placements.to_vec(), strays: Vec::new() };
        let refused = verify::verify(problem, &schedule).err();
        if let Some(broken) = refused.as_ref().and_then(|inspection| inspection.violations.first()) {
            tracing::warn!(rule = broken.rule.code(), "a schedule was refused");
        }
        refused.is_none() && (watch.accepts)(placements)
    };
    let doubts: Mutex<BTreeSet<Doubt>> = Mutex::default();
    let on_doubt = |doubt: Doubt| {
        tracing::warn!(answer = doubt.code(), "not believed");
        doubts.lock().unwrap_or_else(PoisonError::into_inner).insert(doubt);
    };
    let prices: Mutex<Prices> = Mutex::default();
    let on_prices = |found: Prices| *prices.lock().unwrap_or_else(PoisonError::into_inner) = found;
    let watch = &Watch { accepts: &accepts, on_doubt: &on_doubt, on_prices: &on_prices, ..*watch };
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
    let schedule = schedule.as_read_again(problem);
    let doubts = std::mem::take(&mut *doubts.lock().unwrap_or_else(PoisonError::into_inner));
    let prices = std::mem::take(&mut *prices.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(Plan { solution, schedule, prices, elapsed: started.elapsed(), doubts })
}

/// The record of a plan that is to be made again; the options get its settings.
///
/// # Errors
/// It cannot be used.
pub fn replayed(path: &Path, options: &mut Options) -> Result<Recorded, Failure> {
    let read = || {
        let record = Recorded::read(path)?;
        let settings = record.toml()?;
        Ok((record, settings))
    };
    let (record, settings) = read().map_err(|source| Failure::Record { path: path.to_path_buf(), source })?;
    options.recorded = Some(settings);
    options.set = record.tried();
    Ok(record)
}

/// A plan that is there already.
#[derive(Debug, Serialize, Deserialize)]
pub struct Unchanged {
    folder: PathBuf,
    unchanged: bool,
    #[serde(flatten)]
    summary: Value,
    /// Stints left though due.
    #[serde(skip)]
    pub left: usize,
}

/// The plan that an output folder holds, where it is the whole plan of this input and these settings.
pub fn unchanged(out: &Path, opened: &Opened) -> Option<Unchanged> {
    // Whatever cannot be read is no such plan: then there is one to be made.
    let record = Recorded::read(&out.join("summary.json")).ok()?;
    let same = record.holds_for(&opened.problem, &opened.files) && target::is_whole(out);
    same.then(|| Unchanged {
        folder: out.to_path_buf(),
        unchanged: true,
        left: record.unplaced,
        summary: record.into_whole(),
    })
}
