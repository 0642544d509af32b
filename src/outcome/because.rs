//! Why a visit is asked for and has its week, as data.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{Placement, Points, Problem};
use crate::explain::Because;

/// Why somebody goes there, and why then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldBecause {
    home: String,
    /// The home unit supplies the host.
    supplies: bool,
    /// The host supplies the home unit.
    supplied: bool,
    /// The last day of the latest visit; `null` where none is known.
    last_visit: Option<NaiveDate>,
    due: NaiveDate,
    /// Other weeks in which it could start, nothing else being moved.
    free: usize,
    /// The Monday of the best of them.
    best: Option<NaiveDate>,
    /// Points of the schedule with that start less those now.
    best_costs: Option<Points>,
}

impl ToldBecause {
    /// The reasons of a placement.
    pub(super) fn of(problem: &Problem, placement: &Placement, because: &Because) -> Self {
        ToldBecause {
            home: problem.company.units[because.home].id.clone(),
            supplies: because.supplies,
            supplied: because.supplied,
            last_visit: because.last,
            due: problem.horizon.friday(problem.stint(placement.stint).due),
            free: because.free,
            best: because.best.map(|(week, _)| problem.horizon.monday(week)),
            best_costs: because.best.map(|(_, points)| points),
        }
    }
}
