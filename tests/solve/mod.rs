//! The model and the solvers.

mod again;
mod beside;
pub mod brute;
mod exact;
mod groups;
mod hires;
mod lying;
mod model;
mod packed;
mod planted;
mod prices;
mod quotas;
mod relaxation;
mod ripple;
mod threads;
mod trips;
mod walks;
mod weekdays;

use std::sync::atomic::AtomicBool;

use passerelle::domain::{Problem, Solution};
use passerelle::replan::prepare;
use passerelle::solve::{SolveError, Watch, solve};

/// Solves without an audience, and without the verifier that refuses what breaks a rule in the program.
pub fn solved(problem: &Problem) -> Result<Solution, SolveError> {
    let interrupted = AtomicBool::new(false);
    solve(&prepare(problem.clone()), &Watch::unseen(&interrupted))
}
