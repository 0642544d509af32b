//! What documents do not tell where people's weeks of absence are to be left out of them.

use crate::domain::{Rule, WeekSet};
use crate::explain::{Cause, Reason, Unplaced};
use crate::replan::{self, Change};
use crate::verify::DayLost;

/// Whether a cause tells in which weeks somebody is absent, be it for some days only.
fn tells(cause: Cause) -> bool {
    matches!(cause, Cause::Days(DayLost::Absence) | Cause::Rule(Rule::WorkingDays))
}

/// Takes the weeks of absences out of the reasons of stints that were not placed.
pub(super) fn from_reasons(unplaced: &mut [Unplaced]) {
    for one in unplaced {
        one.blocked.retain(|blocked| !tells(blocked.cause));
        // What is left of the causes would no longer block every start.
        if one.minimal.iter().any(|blame| tells(blame.cause)) {
            one.minimal.clear();
        }
        if matches!(one.reason, Reason::Blocked(cause) if tells(cause)) {
            one.reason = Reason::NoStart;
            one.relief = WeekSet::default();
        }
    }
}

/// Takes them out of what changed against a baseline.
pub(super) fn from_changes(changes: &mut [Change]) {
    let told = |change: &&mut Change| {
        change.cause == replan::Cause::Absence || change.rule == Some(Rule::WorkingDays)
    };
    for change in changes.iter_mut().filter(told) {
        change.cause = replan::Cause::NotTold;
        change.rule = None;
    }
}
