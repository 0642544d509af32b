//! Whether a folder is sound is known when it is open; what is there to plan, and is there room?

use super::phase;
use crate::affordability;
use crate::domain::Problem;
use crate::outcome::Checked;
use crate::report::Census;

/// Counts what is in a folder, and weighs what is asked for against what there is.
pub fn check(problem: &Problem) -> (Checked, Census) {
    let census = Census::of(problem);
    let affordability = phase("afford", || affordability::assess(problem));
    (Checked::of(problem, &census, affordability), census)
}
