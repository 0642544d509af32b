//! A stint left unplaced, times its priority.

use crate::domain::{Placement, Points, StintId};
use crate::verify::facts::Facts;

pub(super) fn unplaced(facts: &Facts, id: StintId, held: Option<Placement>) -> Points {
    match held {
        Some(_) => Points::ZERO,
        None => facts.problem.stint(id).priority.weigh(facts.problem.settings.points.unplaced),
    }
}
