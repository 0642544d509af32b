//! Solving: one integer program, or price decomposition where one program would be too big.

use std::sync::atomic::AtomicBool;

use crate::domain::{Points, Problem, Solution, StintId};

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

/// Why there is no schedule.
#[derive(Debug, thiserror::Error)]
pub enum SolveError {
    /// No schedule keeps all fixed pins; these pins cannot be kept together.
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
pub fn solve(_problem: &Problem, _watch: &Watch) -> Result<Solution, SolveError> {
    unimplemented!()
}
