//! R3: an employee is away at most so many weeks in the horizon, standing visits included. Where these alone
//! exceed the limit, no placement may add to them.

use crate::domain::{EmployeeId, Enrolment, Settings};
use crate::verify::facts::Facts;
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn weeks_away(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let Some(limit) = most_weeks_away(view.facts, employee) else { return };
    let placed = view.placed(employee);
    if placed.is_empty() {
        return;
    }
    let standing = view.facts.standing(employee);
    let mut away = standing;
    placed.iter().for_each(|week| away.insert(week));
    if away.len() > standing.len().max(u32::from(limit)) {
        let beyond = away.iter().nth(usize::from(limit));
        let why = Why::WeeksAway { away: away.len(), limit };
        found.push(Violation::new(employee, None, beyond, why));
    }
}

/// The limit.
pub(in crate::verify) fn most_weeks_away(facts: &Facts, employee: EmployeeId) -> Option<u16> {
    let person = facts.employee(employee);
    person.max_weeks_away.or_else(|| of_programme(&facts.problem.settings, person.enrolment))
}

fn of_programme(settings: &Settings, enrolment: Enrolment) -> Option<u16> {
    match enrolment {
        Enrolment::Onboarding => settings.onboarding.max_weeks_away,
        Enrolment::Regular => settings.regular.max_weeks_away,
        Enrolment::None => settings.extra.max_weeks_away,
    }
}
