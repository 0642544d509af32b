//! Comparing two schedules.

use std::path::{Path, PathBuf};

use crate::compare::{self, Comparison, Side};
use crate::domain::Problem;
use crate::files;
use crate::outcome::Failure;

/// Compares two schedules, output folders or workbooks; with the problem that both are of, points, rules and what is
/// left are recounted.
///
/// # Errors
/// Every fault of the first that cannot be read.
pub fn compare(both: [&Path; 2], problem: Option<&Problem>) -> Result<Comparison, Failure> {
    let side = |path: &Path| match problem {
        None => compare::read(path).map_err(Failure::Faults),
        Some(problem) => {
            let file = if path.is_dir() { path.join("schedule.csv") } else { PathBuf::from(path) };
            let rows = files::load_schedule(&file, problem).map_err(Failure::Faults)?;
            Ok(Side::of(&path.to_string_lossy(), problem, &problem.schedule_of(&rows)))
        }
    };
    let [first, second] = both;
    Ok(compare::compare(&side(first)?, &side(second)?))
}
