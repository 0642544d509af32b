//! What would help a stint that was not placed.

use crate::affordability::Kind;
use crate::domain::{Language, Points, Problem, Rule, Stint, Week};
use crate::explain::{Cause, Reason, Unplaced};
use crate::verify::DayLost;

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

/// Whether absences take some days of every week that a stint may use, and never all: somebody who works part-time, told day
/// by day.
fn is_part_time(problem: &Problem, stint: &Stint) -> bool {
    let absences = problem.company.absences.of(stint.employee.index());
    let mut weeks = (stint.opens.0..=stint.closes.0).map(Week);
    weeks.all(|week| {
        let usual = problem.weekdays(stint.employee, week).bits();
        let days = (0..5).filter(|day| usual >> day & 1 == 1).map(|day| problem.horizon.day(week, day));
        let absent = days.map(|day| absences.iter().any(|span| span.contains(day))).collect::<Vec<bool>>();
        absent.contains(&true) && absent.contains(&false)
    })
}

fn of_reason(language: Language, problem: &Problem, unplaced: &Unplaced, reason: Reason) -> String {
    let (stint, company) = (problem.stint(unplaced.stint), &problem.company);
    if reason == Reason::Blocked(Cause::Days(DayLost::Absence)) && is_part_time(problem, stint) {
        return told!(language, "fix-part-time");
    }
    told!(
        language,
        &format!("fix-{}", reason.code()),
        host = &company.units[stint.unit].name,
        home = &company.units[problem.home(stint.employee, stint.opens).index()].name,
        known = u8::from(!unplaced.relief.is_empty()),
        when = dates::weeks(language, &problem.horizon, unplaced.relief),
    )
}
