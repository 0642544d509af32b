//! Bounds that others can check: written beside a plan, and counted again.

use std::path::Path;

use super::{Plan, phase};
use crate::certificate::{self, Certificate, Certified};
use crate::domain::{Points, Problem};
use crate::files;
use crate::outcome::{Failure, Uncertified};
use crate::solve::solver;
use crate::target;

/// Writes the prices behind the bound of a plan.
///
/// # Errors
/// Those of the file.
pub fn certify(path: &Path, problem: &Problem, plan: &Plan) -> Result<(), Failure> {
    let made = || Certificate::new(problem, &plan.prices, plan.solution.bound, solver());
    let certificate = phase("certify", made).map_err(|why| uncertified(path, why.into()))?;
    Ok(target::replace(path, |file| certificate::write(&certificate, file))?)
}

/// Counts again what the prices of a file prove, for a schedule of so many points.
///
/// # Errors
/// Why the file is no proof.
pub fn certified(path: &Path, problem: &Problem, schedule: Points) -> Result<Certified, Failure> {
    let text = files::text(path).map_err(|error| uncertified(path, error.into()))?;
    let check = || certificate::read(&text)?.check(problem, schedule);
    phase("certify", check).map_err(|why| uncertified(path, why.into()))
}

fn uncertified(path: &Path, source: Uncertified) -> Failure {
    Failure::Certificate { path: path.to_path_buf(), source }
}
