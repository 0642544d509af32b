//! Onboarding: every new hire in every unit in scope that hosts and was not visited.

use chrono::Days;

use super::Basis;
use crate::domain::{Direction, Enrolment, Note, Priority, Programme, Scope, Stint, UnitId, Week};

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
        let own = if due > horizon.last() { DUE_LATER } else { DUE };
        for unit in (0..basis.company.units.len()).map(UnitId::at) {
            let link = linked[employee.home.index()].iter().find(|link| link.host == unit);
            let in_scope = unit != employee.home
                && basis.hosts[unit.index()]
                && (settings.scope == Scope::All || link.is_some());
            if !in_scope || basis.last_visit(id, unit).is_some() {
                continue;
            }
            let by_link = link.and_then(|link| link.weeks);
            let by_host = basis.company.units[unit.index()].weeks;
            stints.push(Stint {
                employee: id,
                unit,
                programme: Programme::Onboarding,
                lengths: by_link.or(by_host).unwrap_or(settings.weeks),
                opens,
                closes: horizon.last(),
                due,
                priority: Priority::new(own, link.and_then(|link| link.priority)),
            });
        }
    }
    if anyone && settings.scope == Scope::All {
        let silent = (0..basis.company.units.len()).filter(|unit| !basis.hosts[*unit]);
        notes.extend(silent.map(|unit| Note::NeverHosts { unit: UnitId::at(unit) }));
    }
}
