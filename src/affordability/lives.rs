//! What the settings ask of a person: weeks away, weeks away in a row, trips. Counted from the stints, before any plan.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Basis;
use crate::domain::{EmployeeId, Enrolment, Programme, SiteId, WeekSet};

/// What people of one programme have before them in the horizon, where all that is asked of them is placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// The programme that they are in.
    pub programme: Programme,
    /// People of whom something is asked.
    pub people: u64,
    /// Weeks in which they are there and could be away: of the one in the middle.
    pub weeks: u32,
    /// Of them, weeks away: of the one in the middle.
    pub weeks_away: u32,
    /// Weeks away of the one who is away longest.
    pub most_weeks_away: u32,
    /// Most weeks away without a week at home that the settings allow: of the one in the middle.
    pub in_a_row: u32,
    /// Other sites where something is asked: no plan has fewer trips. Of the one in the middle.
    pub sites: u32,
}

/// By programme, where anything is asked.
pub(super) fn find(basis: &Basis) -> Vec<Life> {
    let programmes =
        [(Enrolment::Onboarding, Programme::Onboarding), (Enrolment::Regular, Programme::Regular)];
    programmes.into_iter().filter_map(|(who, programme)| life(basis, who, programme)).collect()
}

fn life(basis: &Basis, who: Enrolment, programme: Programme) -> Option<Life> {
    let (model, problem) = (basis.model, basis.model.problem);
    let units = &problem.company.units;
    let gap = u32::from(problem.settings.gap_weeks(programme));
    // Weeks, weeks away, weeks in a row, other sites.
    let mut people: Vec<[u32; 4]> = Vec::new();
    for asks in basis.asks.chunk_by(|one, other| one.employee == other.employee) {
        let employee: EmployeeId = asks[0].employee;
        let person = &problem.company.employees[employee];
        if person.enrolment != who {
            continue;
        }
        let limits = model.people[employee.index()];
        let mut weeks = WeekSet::default();
        asks.iter().for_each(|ask| weeks = weeks.or(ask.usable));
        let standing = limits.standing.len();
        let asked: u32 =
            asks.iter().filter(|ask| !ask.usable.is_empty()).map(|ask| u32::from(ask.wished)).sum();
        let away = asked.min(limits.most_of(weeks)) + standing;
        let longest = asks.iter().map(|ask| u32::from(ask.wished)).max().unwrap_or(0);
        let in_a_row = if gap == 0 { away } else { longest }.min(limits.in_a_row.into());
        let homes = problem.homes.of(employee.index());
        let other = |site: &Option<SiteId>| homes.iter().all(|home| units[home.unit].at != *site);
        let sites: BTreeSet<_> =
            asks.iter().filter_map(|ask| ask.host).map(|host| units[host].at).filter(other).collect();
        people.push([weeks.len() + standing, away, in_a_row, sites.len() as u32]);
    }
    let most_weeks_away = people.iter().map(|[_, away, ..]| *away).max().filter(|away| *away > 0)?;
    people.sort_unstable_by_key(|[weeks, away, row, sites]| (*away, *row, *sites, *weeks));
    let [weeks, weeks_away, in_a_row, sites] = people[people.len() / 2];
    Some(Life { programme, people: people.len() as u64, weeks, weeks_away, most_weeks_away, in_a_row, sites })
}
