//! The kits of a schedule, of all visits or of some.

use chrono::NaiveDate;

use super::deliver::Delivery;
use super::phase;
use crate::domain::Problem;
use crate::files;
use crate::outcome::{Failure, KitsWritten};
use crate::output;
use crate::report::{Asked, View};

/// The visits that names and a day stand for.
///
/// # Errors
/// A name that no employee or unit has.
pub fn asked(
    problem: &Problem,
    employee: Option<&str>,
    unit: Option<&str>,
    day: Option<NaiveDate>,
) -> Result<Asked, Failure> {
    let employee = employee.map(|name| files::employee(problem, "--employee", name)).transpose();
    let unit = unit.map(|name| files::unit(problem, "--unit", name)).transpose();
    let (employee, unit) = (employee.map_err(Failure::Faults)?, unit.map_err(Failure::Faults)?);
    Ok(Asked { employee, unit, week: day.map(|day| problem.horizon.week_of(day)) })
}

impl Delivery {
    /// Writes the kits that are asked for, and what later kits have to know of them.
    ///
    /// # Errors
    /// Those of the file system, or an interrupt.
    pub fn deliver_kits(
        self,
        view: &View,
        stopped: &(dyn Fn() -> bool + Sync),
    ) -> Result<KitsWritten, Failure> {
        let counted = output::count_kits(view);
        let (folder, dry_run) = match self {
            Delivery::Written(target) => {
                (phase("write", || output::write_kits(view, target, stopped))?, false)
            }
            Delivery::Rehearsed(folder) => (folder, true),
        };
        tracing::info!(files = counted.files, dry_run, "delivered");
        Ok(KitsWritten { folder, dry_run, ..counted })
    }
}
