//! Each week that a placement is shorter than the longest length of its stint, times the priority.

use crate::domain::{Placement, Points, Stint};
use crate::verify::facts::Facts;

pub(super) fn short(facts: &Facts, placement: &Placement, stint: &Stint) -> Points {
    let missing = stint.lengths.max.saturating_sub(placement.weeks);
    stint.priority.weigh(facts.problem.settings.points.short).times(i64::from(missing))
}
