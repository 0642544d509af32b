//! Each week between the opening of the window and the start of an onboarding placement, or of one that was due before the
//! horizon, times the priority.

use crate::domain::{Placement, Points, Programme, Stint, Week};
use crate::verify::facts::Facts;

pub(super) fn waiting(facts: &Facts, placement: &Placement, stint: &Stint) -> Points {
    let owed_now = stint.programme == Programme::Onboarding || stint.due < Week(0);
    let weeks = i64::from(placement.start.0) - i64::from(stint.opens.0);
    let price = facts.problem.settings.points.waiting;
    stint.priority.weigh(price).times(if owed_now { weeks.max(0) } else { 0 })
}
