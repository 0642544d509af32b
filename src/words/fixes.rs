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
    let (stint, company) = (problem.stint(unplaced.stint), &problem.company);
    told!(
        language,
        &format!("fix-{}", unplaced.reason.code()),
        host = &company.units[stint.unit.index()].name,
        home = &company.units[company.employees[stint.employee.index()].home.index()].name,
        known = u8::from(!unplaced.relief.is_empty()),
        when = dates::weeks(language, &problem.horizon, unplaced.relief),
    )
}
