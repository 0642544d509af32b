//! R5, visits in a period.

use passerelle::domain::{CapacityPeriod, EmployeeId, Problem, Rule, UnitId, Week};
use passerelle::verify::Why;

use super::{fortnights, four_visitors, rules, violations, visit};
use crate::build::Draft;

/// Four people who owe a fortnight in a unit that hosts nine at once and takes two visits.
fn scene(change: impl FnOnce(&mut Draft, UnitId)) -> (Problem, UnitId) {
    four_visitors(|draft, host| {
        draft.company.units[host.index()].max_visits = Some(2);
        change(draft, host);
    })
}

#[test]
fn two_in_the_horizon_and_not_one_more() {
    let (problem, host) = scene(|_, _| {});
    assert_eq!(rules(&problem, &fortnights(host, &[0, 0])), []);
    let found = violations(&problem, &fortnights(host, &[0, 5, 3]));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].unit, found[0].week), (Some(host), Some(Week(5))), "the first visit beyond");
    assert_eq!(found[0].why, Why::Visits { visits: 3, most: 2, weeks: 8 });
}

#[test]
fn a_period_counts_the_visits_that_start_in_it() {
    let (problem, host) = scene(|draft, unit| {
        draft.company.units[unit.index()].max_visits = None;
        let span = passerelle::domain::DaySpan { from: draft.day(2, 4), to: draft.day(3, 0) };
        let (hosts, min_present) = (None, None);
        draft.company.capacity.push(CapacityPeriod { unit, span, hosts, max_visits: Some(1), min_present });
    });
    assert_eq!(rules(&problem, &fortnights(host, &[1, 1, 3, 4])), []);
    assert_eq!(rules(&problem, &fortnights(host, &[2, 3])), [Rule::Visits]);
}

#[test]
fn visits_that_stand_count_and_break_nothing_alone() {
    let (problem, host) = scene(|draft, unit| {
        for visitor in 1..4 {
            visit(draft, EmployeeId(visitor), unit, 0, 1);
        }
    });
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &fortnights(host, &[5])), [Rule::Visits]);
    let (problem, host) = scene(|draft, unit| visit(draft, EmployeeId(3), unit, -1, 2));
    assert_eq!(rules(&problem, &fortnights(host, &[5, 2])), [], "one that started before the horizon");
}
