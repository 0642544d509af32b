//! Placements that differ from the baseline: moved, or given up, or new.

use crate::domain::{Placement, Points, StintId};
use crate::verify::facts::Facts;

pub(super) fn changed(facts: &Facts, id: StintId, held: Option<Placement>) -> Points {
    let prices = &facts.problem.settings.points;
    let Some(baseline) = &facts.problem.baseline else { return Points::ZERO };
    match (baseline[id.index()], held) {
        (None, None) => Points::ZERO,
        (Some(was), Some(is)) if was == is => Points::ZERO,
        (Some(_), Some(_)) => Points::whole(i64::from(prices.moved)),
        (Some(_), None) | (None, Some(_)) => Points::whole(i64::from(prices.changed)),
    }
}
