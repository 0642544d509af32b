//! Each week that a placement ends after its due week, times the priority.

use crate::domain::{Placement, Points, Stint};
use crate::verify::facts::Facts;

pub(super) fn late(facts: &Facts, placement: &Placement, stint: &Stint) -> Points {
    stint.priority.weigh(facts.problem.settings.points.late).times(stint.weeks_late(placement.end()))
}
