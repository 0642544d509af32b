//! Onboarding: every new hire in every unit in scope that hosts and was not visited.

use chrono::Days;

use super::Basis;
use super::links::Linked;
use crate::domain::{
    Direction, EmployeeId, Enrolment, Home, Note, Priority, Programme, Scope, Stint, UnitId, Week,
};

/// Own priority of a stint due in or before the horizon.
const DUE: u8 = 3;
/// Own priority of a stint due beyond the horizon.
const DUE_LATER: u8 = 1;

pub(super) fn add(basis: &Basis, stints: &mut Vec<Stint>, notes: &mut Vec<Note>) {
    let settings = &basis.settings.onboarding;
    let horizon = basis.horizon;
    let linked = basis.linked(Direction::Both);
    let mut anyone = false;
    for (id, employee) in basis.employed().filter(|(_, who)| who.enrolment == Enrolment::Onboarding) {
        let opens = employee.hired.map_or(Week(0), |hired| horizon.first_full_week(hired).max(Week(0)));
        if opens > horizon.last() {
            continue;
        }
        anyone = true;
        let due = employee.hired.map_or(horizon.last(), |hired| {
            horizon.week_of(hired + Days::new(7 * u64::from(settings.within_weeks)))
        });
        let units = (0..basis.company.units.len()).map(UnitId::at);
        stints.extend(units.filter_map(|unit| stint(basis, &linked, id, unit, opens, due)));
    }
    left_over(basis, &linked, stints);
    if anyone && settings.scope == Scope::All {
        let silent =
            (0..basis.company.units.len()).filter(|unit| !basis.hosts[*unit] && !basis.unstaffed[*unit]);
        notes.extend(silent.map(|unit| Note::NeverHosts { unit: UnitId::at(unit) }));
    }
}

/// What people no longer new still owe from their onboarding.
fn left_over(basis: &Basis, linked: &[Vec<Linked>], stints: &mut Vec<Stint>) {
    let horizon = basis.horizon;
    for (id, _) in basis.employed().filter(|(_, who)| who.enrolment == Enrolment::Regular) {
        let rows = basis.company.missed.of(id.index()).iter();
        let mut units: Vec<UnitId> = rows.map(|row| row.unit).collect();
        units.sort_unstable();
        units.dedup();
        let owed = units.into_iter().filter_map(|unit| basis.missed(id, unit));
        for row in owed.filter(|row| row.programme == Some(Programme::Onboarding)) {
            let due = horizon.week_of(row.monday).min(horizon.last());
            stints.extend(stint(basis, linked, id, row.unit, Week(0), due));
        }
    }
}

/// The stint of an employee in a unit; none where the unit is not in scope or was visited.
fn stint(
    basis: &Basis,
    linked: &[Vec<Linked>],
    employee: EmployeeId,
    unit: UnitId,
    opens: Week,
    due: Week,
) -> Option<Stint> {
    let settings = &basis.settings.onboarding;
    let with_link = |home: &Home| {
        let link = linked[home.unit.index()].iter().find(|link| link.host == unit);
        link.map(|link| (*home, link))
    };
    let homes = basis.homes.of(employee.index());
    let link = homes.iter().find_map(with_link).map(|(_, link)| link);
    let in_scope = !basis.works_in(employee, unit)
        && basis.hosts[unit.index()]
        && (settings.scope == Scope::All || link.is_some());
    if !in_scope || !basis.may_go(employee, unit) || basis.last_visit(employee, unit).is_some() {
        return None;
    }
    let by_host = basis.company.units[unit].weeks;
    let lengths = link.and_then(|link| link.weeks).or(by_host).unwrap_or(settings.weeks);
    let (mut opens, mut closes) = (opens, basis.last_week(employee));
    if settings.scope == Scope::Related {
        // While the home unit is linked with it.
        let linked = || homes.iter().filter_map(with_link).map(|(home, _)| home);
        opens = linked().next().map_or(opens, |home| opens.max(home.first));
        closes = linked().next_back().map_or(closes, |home| closes.min(home.last));
    }
    if closes.since(opens) + 1 < i32::from(lengths.min) {
        return None;
    }
    let own = if due > basis.horizon.last() { DUE_LATER } else { DUE };
    Some(Stint {
        employee,
        unit,
        programme: Programme::Onboarding,
        lengths,
        opens,
        closes,
        due,
        priority: Priority::new(own, link.and_then(|link| link.priority)),
        choice: None,
    })
}
