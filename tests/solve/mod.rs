//! The model and the solvers.

mod again;
pub mod brute;
mod exact;
mod groups;
mod lying;
mod packed;
mod planted;
mod prices;
mod ripple;

use std::sync::atomic::AtomicBool;

use passerelle::domain::{Placement, Problem, Schedule, Solution};
use passerelle::replan::prepare;
use passerelle::solve::{SolveError, Watch, solve};
use passerelle::verify::verify;

/// Solves without an audience; the verifier refuses what breaks a rule, as it does in the program.
pub fn solved(problem: &Problem) -> Result<Solution, SolveError> {
    let interrupted = AtomicBool::new(false);
    let accepts = |placements: &[Placement]| {
        verify(problem, &Schedule { placements: placements.to_vec(), strays: Vec::new() }).is_ok()
    };
    let watch = Watch { accepts: &accepts, ..Watch::unseen(&interrupted) };
    solve(&prepare(problem.clone()), &watch)
}
