//! A stint left unplaced, times its priority; of a choice, each that is owed and not placed.

use crate::domain::{Placement, Points, StintId};
use crate::verify::facts::Facts;

/// The first stint of a choice stands for all that are owed, and each that is placed takes one away: however many more
/// than are owed, which breaks a rule of its own.
pub(super) fn unplaced(facts: &Facts, id: StintId, held: Option<Placement>) -> Points {
    let price = facts.problem.stint(id).priority.weigh(facts.problem.settings.points.unplaced);
    let owed = match facts.problem.choice_of(id) {
        None => 1,
        Some(choice) if choice.stints[0] == id => i64::from(choice.count),
        Some(_) => 0,
    };
    price.times(owed - i64::from(held.is_some()))
}
