//! R3.

use passerelle::domain::{EmployeeId, Problem, Rule, UnitId, Week};
use passerelle::verify::Why;

use super::{rules, violations, visit};
use crate::build::Draft;

/// Anna owes two weeks in each of two units and may be away three weeks.
fn scene(change: impl FnOnce(&mut Draft, EmployeeId, UnitId)) -> (Problem, EmployeeId, [UnitId; 2]) {
    let mut draft = Draft::new(10);
    let home = draft.unit("home", 1);
    let hosts = [draft.unit("first", 9), draft.unit("second", 9)];
    let anna = draft.employee("anna", home);
    draft.company.employees[0].max_weeks_away = Some(3);
    for host in hosts {
        draft.stint(anna, host, 2);
    }
    change(&mut draft, anna, hosts[0]);
    (draft.build(), anna, hosts)
}

#[test]
fn the_limit_may_be_reached_and_not_exceeded() {
    let (problem, anna, [first, second]) = scene(|_, _, _| {});
    assert_eq!(rules(&problem, &[(anna, first, 0, 2)]), []);
    let found = violations(&problem, &[(anna, first, 0, 2), (anna, second, 5, 2)]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].why, Why::WeeksAway { away: 4, limit: 3 });
    assert_eq!(found[0].week, Some(Week(6)), "the first week beyond the limit");
    let (problem, anna, [first, second]) =
        scene(|draft, _, _| draft.company.employees[0].max_weeks_away = Some(4));
    assert_eq!(rules(&problem, &[(anna, first, 0, 2), (anna, second, 5, 2)]), []);
}

#[test]
fn without_an_own_limit_that_of_the_enrolment_counts() {
    let (problem, anna, [first, second]) = scene(|draft, _, _| {
        draft.company.employees[0].max_weeks_away = None;
        draft.settings.extra.max_weeks_away = Some(3);
        draft.settings.regular.max_weeks_away = Some(1);
    });
    assert_eq!(rules(&problem, &[(anna, first, 0, 2)]), []);
    assert_eq!(rules(&problem, &[(anna, first, 0, 2), (anna, second, 5, 2)]), [Rule::WeeksAway]);
}

#[test]
fn standing_weeks_inside_the_horizon_count_and_those_outside_do_not() {
    let (problem, anna, [first, _]) = scene(|draft, anna, unit| visit(draft, anna, unit, -1, 2));
    assert_eq!(rules(&problem, &[(anna, first, 5, 2)]), [], "one standing week and two more");
    let (problem, anna, [first, _]) = scene(|draft, anna, unit| visit(draft, anna, unit, 0, 2));
    assert_eq!(rules(&problem, &[(anna, first, 5, 2)]), [Rule::WeeksAway]);
}

#[test]
fn standing_weeks_beyond_the_limit_break_nothing_until_a_placement_adds_to_them() {
    let (problem, anna, [first, _]) = scene(|draft, anna, unit| visit(draft, anna, unit, 0, 5));
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &[(anna, first, 7, 2)]), [Rule::WeeksAway]);
}

#[test]
fn a_limit_of_no_week_lets_nobody_go() {
    let (problem, anna, [first, _]) =
        scene(|draft, _, _| draft.company.employees[0].max_weeks_away = Some(0));
    assert_eq!(rules(&problem, &[(anna, first, 0, 2)]), [Rule::WeeksAway]);
}
