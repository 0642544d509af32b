//! R7: units to be visited before another one are (`after`), and onboarding stints follow the chain where the
//! settings ask for it.

use crate::domain::{ChainOrder, EmployeeId, Placement, Programme, Stint, UnitId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn order(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let stays = view.stays(employee);
    after(view, employee, &stays, found);
    chain(view, employee, &stays, found);
}

/// A stay needs, for each unit to be visited before, a stay there that ended before it starts; unless the
/// employee works there, was there, or has no stint there.
fn after(view: &View, employee: EmployeeId, stays: &[(Placement, &Stint)], found: &mut Vec<Violation>) {
    let problem = view.problem();
    for (placement, stint) in stays {
        for first in &problem.company.units[stint.unit].after {
            if !must_visit(view, employee, *first) {
                continue;
            }
            let kept = stays.iter().any(|(other, its)| its.unit == *first && other.end() < placement.start);
            if !kept {
                let possible = could_come_before(view, employee, *first, placement.start);
                let why = Why::NotAfter { first: *first, possible };
                found.push(Violation::new(employee, stint.unit, placement.start, why));
            }
        }
    }
}

/// Whether the employee has a stint in a unit that they never worked in and never visited.
fn must_visit(view: &View, employee: EmployeeId, unit: UnitId) -> bool {
    let problem = view.problem();
    let visits = problem.company.visits.of(employee.index());
    let visited = visits.iter().any(|visit| visit.counts_as_visit && visit.unit == unit);
    let has_stint = || problem.stints.of(employee.index()).iter().any(|stint| stint.unit == unit);
    !problem.has_worked_in(employee, unit) && !visited && has_stint()
}

/// Whether an unplaced stint in a unit has room in its window before a week.
fn could_come_before(view: &View, employee: EmployeeId, unit: UnitId, week: Week) -> bool {
    let problem = view.problem();
    let placements = view.placements(employee);
    problem.stints.range(employee.index()).any(|position| {
        let stint = &problem.stints.values()[position];
        let placed = placements.iter().any(|placement| placement.stint.index() == position);
        let end = stint.opens.max(Week(0)).plus(i32::from(stint.lengths.min) - 1);
        stint.unit == unit && !placed && end < week && end <= stint.closes
    })
}

/// Whether one of two placements of an employee is to be held before the other, and does not end before it starts.
pub(in crate::verify) fn against_order(view: &View, a: Placement, b: Placement) -> bool {
    let late = |one: Placement, other: Placement| {
        let (its, stint) = (view.problem().stint(one.stint), view.problem().stint(other.stint));
        let after = view.problem().company.units[stint.unit].after.contains(&its.unit)
            && must_visit(view, stint.employee, its.unit);
        let ranks = rank(view, its).zip(rank(view, stint));
        other.start <= one.end() && (after || ranks.is_some_and(|(its, rank)| its < rank))
    };
    late(a, b) || late(b, a)
}

/// Where an onboarding stint stands in the order along the chain that the settings ask for.
fn rank(view: &View, stint: &Stint) -> Option<i64> {
    let distance = i64::from(view.facts.distances[stint.unit.index()]?);
    match view.problem().settings.onboarding.order {
        _ if stint.programme != Programme::Onboarding => None,
        ChainOrder::Any => None,
        ChainOrder::TowardsCustomer => Some(-distance),
        ChainOrder::FromCustomer => Some(distance),
    }
}

/// Of two onboarding stays in units at different known distances from the customer, the one that the settings
/// put first has ended before the other starts.
fn chain(view: &View, employee: EmployeeId, stays: &[(Placement, &Stint)], found: &mut Vec<Violation>) {
    let mut ranked: Vec<(i64, Placement, UnitId)> = stays
        .iter()
        .filter_map(|(placement, stint)| Some((rank(view, stint)?, *placement, stint.unit)))
        .collect();
    ranked.sort_unstable();
    let mut last_before: Option<(Week, UnitId)> = None;
    for equals in ranked.chunk_by(|a, b| a.0 == b.0) {
        for (_, placement, unit) in equals {
            if let Some((_, other)) = last_before.filter(|(end, _)| placement.start <= *end) {
                found.push(Violation::new(employee, *unit, placement.start, Why::ChainOrder { other }));
            }
        }
        last_before =
            equals.iter().map(|(_, placement, unit)| (placement.end(), *unit)).chain(last_before).max();
    }
}
