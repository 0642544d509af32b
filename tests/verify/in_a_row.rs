//! R3, weeks in a row.

use passerelle::domain::{EmployeeId, Enrolment, Problem, Rule, UnitId, Week};
use passerelle::verify::Why;

use super::{rules, violations, visit};
use crate::build::Draft;

/// Anna, of the regular programme, owes two weeks in one unit and one in another, and may be away two in a row.
fn scene(change: impl FnOnce(&mut Draft, EmployeeId, UnitId)) -> (Problem, EmployeeId, [UnitId; 2]) {
    let mut draft = Draft::new(10);
    draft.settings.regular.max_in_a_row = Some(2);
    draft.settings.regular.max_weeks_away = None;
    let home = draft.unit("home", 1);
    let hosts = [draft.unit("first", 9), draft.unit("second", 9)];
    let anna = draft.employee("anna", home);
    draft.company.employees[0].enrolment = Enrolment::Regular;
    draft.stint(anna, hosts[0], 2);
    draft.stint(anna, hosts[1], 1);
    change(&mut draft, anna, hosts[1]);
    (draft.build(), anna, hosts)
}

#[test]
fn the_limit_may_be_reached_and_not_exceeded() {
    let (problem, anna, [first, second]) = scene(|_, _, _| {});
    assert_eq!(rules(&problem, &[(anna, first, 3, 2)]), []);
    assert_eq!(rules(&problem, &[(anna, first, 3, 2), (anna, second, 6, 1)]), [], "a week at home between");
    let found = violations(&problem, &[(anna, first, 3, 2), (anna, second, 5, 1)]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].why, Why::InARow { weeks: 3, limit: 2 });
    assert_eq!(found[0].week, Some(Week(5)), "the first week beyond the limit");
}

#[test]
fn each_programme_has_its_own_limit_and_who_is_in_none_has_none() {
    let rows = |anna, [first, second]: [UnitId; 2]| [(anna, first, 3, 2), (anna, second, 5, 1)];
    let (problem, anna, hosts) = scene(|draft, _, _| {
        draft.settings.onboarding.max_in_a_row = Some(1);
        draft.company.employees[0].enrolment = Enrolment::None;
    });
    assert_eq!(rules(&problem, &rows(anna, hosts)), []);
    let (problem, anna, hosts) = scene(|draft, _, _| {
        draft.settings.onboarding.max_in_a_row = Some(3);
        draft.company.employees[0].enrolment = Enrolment::Onboarding;
        draft.company.employees[0].hired = Some(draft.start);
    });
    assert_eq!(rules(&problem, &rows(anna, hosts)), []);
}

#[test]
fn standing_visits_count_and_break_nothing_alone() {
    let (problem, anna, [first, second]) = scene(|draft, anna, unit| visit(draft, anna, unit, 4, 3));
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &[(anna, first, 7, 2)]), [Rule::InARow]);
    assert_eq!(rules(&problem, &[(anna, second, 8, 1)]), []);
}
