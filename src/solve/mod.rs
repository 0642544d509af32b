//! Solving: one integer program, or price decomposition where one program would be too big.

mod exact;
mod prices;
mod whole;

use std::sync::atomic::AtomicBool;

use crate::domain::{Points, Problem, Solution, StintId, Strategy};
use crate::model::Model;

/// How a search is watched and stopped.
pub struct Watch<'a> {
    /// Set from outside (Ctrl-C): the search returns its best schedule soon after.
    pub interrupted: &'a AtomicBool,
    /// Called now and then, from any thread.
    pub on_progress: &'a (dyn Fn(Progress) + Sync),
}

/// Where a search stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Points of the best schedule so far.
    pub points: Option<Points>,
    /// The proven bound so far.
    pub bound: Option<Points>,
}

impl Progress {
    /// The share of what could be gained that is not proven gained: `(points − bound) / (idle − bound)`.
    pub fn gap(&self, idle: Points) -> Option<f64> {
        let (points, bound) = (self.points?, self.bound?);
        let gain = (idle - bound).fifths();
        Some(if gain <= 0 { 0.0 } else { (points - bound).fifths() as f64 / gain as f64 })
    }
}

/// Why there is no schedule.
#[derive(Debug, thiserror::Error)]
pub enum SolveError {
    /// No schedule keeps all fixed pins; without these pins, one keeps all others.
    #[error("no schedule keeps all fixed pins")]
    PinsContradict(Vec<StintId>),
    /// Interrupted, or out of time, before any schedule that keeps the fixed pins was found.
    #[error("stopped before any schedule was found")]
    NothingFound,
    /// The solver library failed.
    #[error("the solver failed: {0}")]
    Solver(String),
}

/// Finds a schedule of few points and a bound on the points of every schedule.
///
/// # Errors
/// Contradictory fixed pins, an interrupt before anything was found, or a failure of the solver library.
pub fn solve(problem: &Problem, watch: &Watch) -> Result<Solution, SolveError> {
    let model = Model::new(problem);
    match problem.settings.solve.strategy {
        Strategy::Auto | Strategy::Exact => whole::solve(&model, watch),
        Strategy::Prices => prices::solve(&model, watch),
    }
}
