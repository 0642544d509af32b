//! What would help a stint that was not placed.

use crate::affordability::Kind;
use crate::domain::{Language, Points, Problem, Rule};
use crate::explain::{Cause, Reason, Unplaced};

use super::{dates, told};

/// One sentence on what would help.
pub fn fix(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let better = unplaced.exchange.as_ref().is_some_and(|known| known.price < Points::ZERO);
    if better && unplaced.reason != Reason::CarriedOver {
        return told!(language, "fix-better");
    }
    let no_time = unplaced.shortages.iter().any(|shortage| shortage.kind == Kind::People);
    if no_time && matches!(unplaced.reason, Reason::Blocked(Cause::Rule(Rule::Gap | Rule::WeeksAway))) {
        return told!(language, "fix-no-time");
    }
    let first = of_reason(language, problem, unplaced, unplaced.reason);
    let Reason::Blocked(cause) = unplaced.reason else { return first };
    if !unplaced.relief.is_empty() {
        return first;
    }
    // No start is free once this gives way: what blocks then is said too.
    let others = unplaced.blocked.iter().filter(|blocked| blocked.cause != cause);
    match others.max_by_key(|blocked| blocked.weeks.len()) {
        Some(next) => {
            let second = of_reason(language, problem, unplaced, Reason::Blocked(next.cause));
            told!(language, "fix-both", first = first, second = second)
        }
        None => first,
    }
}

fn of_reason(language: Language, problem: &Problem, unplaced: &Unplaced, reason: Reason) -> String {
    let (stint, company) = (problem.stint(unplaced.stint), &problem.company);
    told!(
        language,
        &format!("fix-{}", reason.code()),
        host = &company.units[stint.unit.index()].name,
        home = &company.units[problem.home(stint.employee, stint.opens).index()].name,
        known = u8::from(!unplaced.relief.is_empty()),
        when = dates::weeks(language, &problem.horizon, unplaced.relief),
    )
}
