//! R3: an employee is away at most so many weeks of the horizon without a week at home, standing visits included.
//! Where these alone are longer, nothing may be placed beside them.

use crate::domain::{EmployeeId, Enrolment, Placement, Week, WeekSet};
use crate::verify::facts::Facts;
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn in_a_row(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let Some(limit) = most_in_a_row(view.facts, employee) else { return };
    let placed = view.placed(employee);
    for (first, last) in runs(view.away(employee)) {
        let weeks = last.since(first) as u32 + 1;
        let adds = (first.0..=last.0).any(|week| placed.contains(Week(week)));
        if adds && weeks > u32::from(limit) {
            let beyond = first.plus(limit.into());
            found.push(Violation::new(employee, None, beyond, Why::InARow { weeks, limit }));
        }
    }
}

/// The limit.
pub(in crate::verify) fn most_in_a_row(facts: &Facts, employee: EmployeeId) -> Option<u16> {
    let settings = &facts.problem.settings;
    match facts.employee(employee).enrolment {
        Enrolment::Onboarding => settings.onboarding.max_in_a_row,
        Enrolment::Regular => settings.regular.max_in_a_row,
        Enrolment::None => None,
    }
}

/// First and last week of each run of adjacent weeks.
fn runs(weeks: WeekSet) -> Vec<(Week, Week)> {
    let mut runs: Vec<(Week, Week)> = Vec::new();
    for week in weeks.iter() {
        match runs.last_mut().filter(|(_, last)| last.plus(1) == week) {
            Some((_, last)) => *last = week,
            None => runs.push((week, week)),
        }
    }
    runs
}

/// Whether two placements of an employee stand in one run of weeks away.
pub(in crate::verify) fn one_run(view: &View, a: Placement, b: Placement) -> bool {
    let away = view.away(view.problem().stint(a.stint).employee);
    runs(away).into_iter().any(|(first, last)| {
        let inside = |placement: Placement| first <= placement.start && placement.start <= last;
        inside(a) && inside(b)
    })
}
