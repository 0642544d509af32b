//! Regular: everyone in each unit linked with their own, once a cadence.

use chrono::{Months, NaiveDate, TimeDelta};

use super::Basis;
use super::links::Linked;
use crate::domain::{
    EmployeeId, Enrolment, Home, Horizon, NeverVisited, Note, Priority, Programme, Stint, UnitId,
};

/// Own priority of a stint that was due before the horizon.
const OVERDUE: u8 = 2;
/// Own priority of a stint due in the horizon.
const DUE: u8 = 1;

/// A pair that never met, and where it stands in its cadence.
struct NeverMet<'a> {
    /// Position in the cadence as a fraction of 2³²: neighbours in a unit, and the links of one person, lie far apart.
    position: u64,
    employee: EmployeeId,
    home: Home,
    link: &'a Linked,
}

pub(super) fn add(basis: &Basis, stints: &mut Vec<Stint>, notes: &mut Vec<Note>) {
    let settings = &basis.settings.regular;
    let horizon = basis.horizon;
    let linked = basis.linked(settings.direction);
    let mut homes: Vec<Vec<(EmployeeId, Home)>> = vec![Vec::new(); basis.company.units.len()];
    for (id, _) in basis.employed().filter(|(_, who)| who.enrolment == Enrolment::Regular) {
        basis.homes.of(id.index()).iter().for_each(|home| homes[home.unit.index()].push((id, *home)));
    }
    let (mut owed, mut never_met) = (Vec::new(), Vec::new());
    for (home, staff) in homes.iter().enumerate() {
        let links = &linked[home];
        let silent = links.iter().filter(|link| {
            let host = link.host.index();
            !staff.is_empty() && !basis.hosts[host] && !basis.unstaffed[host]
        });
        notes.extend(silent.map(|link| Note::LinkNeverHosts { home: UnitId::at(home), host: link.host }));
        let (people, count) = (staff.len() as u64, links.len() as u64);
        for (rank, link) in links.iter().enumerate().filter(|(_, link)| basis.hosts[link.host.index()]) {
            for (row, (employee, home)) in staff.iter().enumerate() {
                if !basis.may_go(*employee, link.host) {
                    continue;
                }
                if let Some(last) = basis.last_visit(*employee, link.host) {
                    let due = last + Months::new(u32::from(cadence(basis, link)));
                    owed.extend(stint(basis, *employee, home, link, due));
                } else if let Some(missed) = basis.missed(*employee, link.host) {
                    // What onboarding left over stays with onboarding.
                    if missed.programme != Some(Programme::Onboarding) {
                        let latest =
                            settings.spread_from.map(|from| end_of_turns(basis, *employee, home, link, from));
                        let due = latest.map_or(missed.monday, |latest| latest.min(missed.monday));
                        owed.extend(stint(basis, *employee, home, link, due));
                    }
                } else {
                    let turn = (row as u64 * count + rank as u64 * people) % (people * count);
                    let position = (turn << 32) / (people * count);
                    never_met.push(NeverMet { position, employee: *employee, home: *home, link });
                }
            }
        }
    }
    match settings.never_visited {
        NeverVisited::Now => {
            let due = |pair: &NeverMet| horizon.friday(pair.home.last);
            let stint = |pair: &NeverMet| stint(basis, pair.employee, &pair.home, pair.link, due(pair));
            owed.extend(never_met.iter().filter_map(stint));
        }
        NeverVisited::Spread => spread(basis, never_met, &mut owed),
    }
    // What one unit after the other asks of somebody is one visit, as soon as the first asks for it.
    owed.sort_by_key(|stint: &Stint| (stint.employee, stint.unit, stint.due));
    owed.dedup_by(|next, kept| {
        let same = (next.employee, next.unit) == (kept.employee, kept.unit);
        if same {
            (kept.opens, kept.closes) = (kept.opens.min(next.opens), kept.closes.max(next.closes));
        }
        same
    });
    stints.append(&mut owed);
}

/// Gives the pairs that never met first due dates evenly over what is left of one cadence, which begins on
/// `spread_from` or at the hiring, if later: of n pairs in turn, pair i is due i ÷ n of it after the horizon's
/// start. The first in turn is due at once; where nothing is left of the cadence, everybody is due since its end.
fn spread(basis: &Basis, mut pairs: Vec<NeverMet>, stints: &mut Vec<Stint>) {
    pairs.sort_unstable_by_key(|pair| (pair.position, pair.employee, pair.link.host));
    let count = pairs.len() as i64;
    for (turn, pair) in pairs.iter().enumerate() {
        let start = basis.horizon.start();
        let from = basis.settings.regular.spread_from.unwrap_or(start);
        let begun = first_day(basis, pair.employee, &pair.home, from);
        let end = end_of_turns(basis, pair.employee, &pair.home, pair.link, begun);
        let anchor = begun.max(start).min(end);
        let due = anchor + TimeDelta::days((end - anchor).num_days() * turn as i64 / count);
        stints.extend(stint(basis, pair.employee, &pair.home, pair.link, due));
    }
}

/// A day, or that of the hiring or of the move to the home unit, if later.
fn first_day(basis: &Basis, employee: EmployeeId, home: &Home, day: NaiveDate) -> NaiveDate {
    let hired = basis.company.employees[employee].hired;
    [hired, home.since].into_iter().flatten().fold(day, NaiveDate::max)
}

/// The end of the cadence that begins on a day, in which every pair has its turn.
fn end_of_turns(
    basis: &Basis,
    employee: EmployeeId,
    home: &Home,
    link: &Linked,
    begun: NaiveDate,
) -> NaiveDate {
    first_day(basis, employee, home, begun) + Months::new(u32::from(cadence(basis, link)))
}

fn cadence(basis: &Basis, link: &Linked) -> u16 {
    link.duty(basis.company, basis.settings).cadence_months
}

/// The stint due on a day; none while the day lies beyond the time in a home, or in a unit where they work in the horizon.
fn stint(basis: &Basis, employee: EmployeeId, home: &Home, link: &Linked, due: NaiveDate) -> Option<Stint> {
    let horizon: &Horizon = basis.horizon;
    let due = horizon.week_of(due);
    let own = if horizon.contains(due) { DUE } else { OVERDUE };
    let lengths = link.duty(basis.company, basis.settings).lengths;
    let closes = basis.last_week(employee).min(home.last);
    let in_time = closes.since(home.first) + 1 >= i32::from(lengths.min);
    (due <= home.last && in_time && !basis.works_in(employee, link.host)).then(|| Stint {
        employee,
        unit: link.host,
        programme: Programme::Regular,
        lengths,
        opens: home.first,
        closes,
        due,
        priority: Priority::new(own, link.priority),
        choice: None,
    })
}
