//! R5, hosts.

use passerelle::domain::{CapacityPeriod, DaySpan, EmployeeId, Problem, Rule, UnitId, Week};
use passerelle::verify::Why;

use super::{Row, rules, violations, visit};
use crate::build::Draft;

/// Four employees each owe a week in a unit that hosts two.
fn scene(change: impl FnOnce(&mut Draft, UnitId)) -> (Problem, UnitId) {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 2));
    for id in ["anna", "ben", "cleo", "dora"] {
        let employee = draft.employee(id, home);
        draft.stint(employee, host, 1);
    }
    change(&mut draft, host);
    (draft.build(), host)
}

/// The first so many employees in week 1.
fn visitors(host: UnitId, count: u32) -> Vec<Row> {
    (0..count).map(|employee| (EmployeeId(employee), host, 1, 1)).collect()
}

fn capacity(draft: &mut Draft, unit: UnitId, hosts: Option<u32>, days: [(i64, i64); 2]) {
    let [from, to] = days.map(|(week, weekday)| draft.day(week, weekday));
    draft.company.capacity.push(CapacityPeriod {
        unit,
        span: DaySpan { from, to },
        hosts,
        max_visits: None,
        min_present: None,
    });
}

#[test]
fn as_many_visitors_as_hosts_and_not_one_more() {
    let (problem, host) = scene(|_, _| {});
    assert_eq!(rules(&problem, &visitors(host, 2)), []);
    let found = violations(&problem, &visitors(host, 3));
    assert_eq!(found.len(), 1, "once a unit and week");
    assert_eq!((found[0].unit, found[0].week), (Some(host), Some(Week(1))));
    assert_eq!(found[0].why, Why::Hosts { visitors: 3, hosts: 2 });
}

#[test]
fn a_capacity_row_holds_for_every_week_it_touches_on_a_weekday() {
    let (problem, host) = scene(|draft, host| capacity(draft, host, Some(1), [(0, 0), (1, 0)]));
    assert_eq!(rules(&problem, &visitors(host, 2)), [Rule::Hosts]);
    let (problem, host) = scene(|draft, host| capacity(draft, host, Some(1), [(0, 0), (0, 6)]));
    assert_eq!(rules(&problem, &visitors(host, 2)), []);
    let (problem, host) = scene(|draft, host| capacity(draft, host, Some(1), [(1, 5), (1, 6)]));
    assert_eq!(rules(&problem, &visitors(host, 2)), [], "a weekend touches nothing");
}

#[test]
fn a_capacity_row_may_raise_the_hosts_and_the_strictest_of_the_rows_holds() {
    let (problem, host) = scene(|draft, host| {
        capacity(draft, host, Some(4), [(1, 0), (1, 4)]);
        capacity(draft, host, Some(3), [(1, 2), (1, 2)]);
        capacity(draft, host, None, [(1, 2), (1, 2)]);
    });
    assert_eq!(rules(&problem, &visitors(host, 3)), []);
    assert_eq!(rules(&problem, &visitors(host, 4)), [Rule::Hosts]);
}

#[test]
fn standing_visitors_take_room() {
    let (problem, host) = scene(|draft, host| visit(draft, EmployeeId(3), host, 0, 2));
    assert_eq!(rules(&problem, &visitors(host, 1)), []);
    assert_eq!(rules(&problem, &visitors(host, 2)), [Rule::Hosts]);
}

#[test]
fn standing_visitors_beyond_the_hosts_break_nothing_until_a_placement_adds_to_them() {
    let (problem, host) = scene(|draft, host| {
        for employee in 1..4 {
            visit(draft, EmployeeId(employee), host, 1, 1);
        }
    });
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &visitors(host, 1)), [Rule::Hosts]);
}
