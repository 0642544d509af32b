//! R5, somebody of the host's own to receive visitors.

use passerelle::domain::{EmployeeId, Enrolment, Problem, Rule, UnitId, Week};
use passerelle::verify::Why;

use super::{Row, rules, violations, visit};
use crate::build::Draft;

/// A visitor for a unit of two, who each owe a week in the visitor's unit.
struct Scene {
    problem: Problem,
    home: UnitId,
    host: UnitId,
    visitor: EmployeeId,
    staff: [EmployeeId; 2],
}

fn scene(change: impl FnOnce(&mut Draft, UnitId, [EmployeeId; 2])) -> Scene {
    let mut draft = Draft::new(4);
    draft.settings.rules.hosts_present = 1;
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    let visitor = draft.employee("anna", home);
    draft.employee("stays", home);
    draft.stint(visitor, host, 2);
    let staff = [draft.employee("tess", host), draft.employee("theo", host)];
    for person in staff {
        draft.stint(person, home, 1);
    }
    change(&mut draft, host, staff);
    Scene { problem: draft.build(), home, host, visitor, staff }
}

impl Scene {
    /// The visitor in weeks 1 and 2, and so many of the unit away in week 2.
    fn away(&self, count: usize) -> Vec<Row> {
        let mut rows = vec![(self.visitor, self.host, 1, 2)];
        rows.extend(self.staff[..count].iter().map(|person| (*person, self.home, 2, 1)));
        rows
    }
}

#[test]
fn one_of_two_may_be_away_and_not_both() {
    let scene = scene(|_, _, _| {});
    assert_eq!(rules(&scene.problem, &scene.away(1)), []);
    let found = violations(&scene.problem, &scene.away(2));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].unit, found[0].week), (Some(scene.host), Some(Week(2))));
    assert_eq!(found[0].why, Why::Someone { present: 0, minimum: 1 });
}

#[test]
fn without_a_visitor_all_may_be_away() {
    let scene = scene(|_, _, _| {});
    assert_eq!(rules(&scene.problem, &scene.away(2)[1..]), []);
}

#[test]
fn as_many_as_the_settings_ask_for() {
    let two = scene(|draft, _, _| draft.settings.rules.hosts_present = 2);
    assert_eq!(rules(&two.problem, &two.away(0)), []);
    assert_eq!(rules(&two.problem, &two.away(1)), [Rule::Someone]);
    let nobody = scene(|draft, _, _| draft.settings.rules.hosts_present = 0);
    assert_eq!(rules(&nobody.problem, &nobody.away(2)), []);
}

#[test]
fn who_is_on_leave_is_not_there_and_new_hires_are() {
    let leave = scene(|draft, _, staff| {
        draft.absences.extend(staff.map(|person| (person, draft.weeks(2, 2))));
    });
    assert_eq!(rules(&leave.problem, &leave.away(0)), [Rule::Someone]);
    let one_left = scene(|draft, _, staff| {
        draft.absences.push((staff[0], draft.weeks(1, 2)));
        draft.company.employees[staff[1].index()].enrolment = Enrolment::Onboarding;
    });
    assert_eq!(rules(&one_left.problem, &one_left.away(0)), []);
}

#[test]
fn a_standing_visitor_keeps_people_at_home_but_breaks_nothing_alone() {
    let absent = |draft: &mut Draft, host, staff: [EmployeeId; 2]| {
        visit(draft, EmployeeId(1), host, 2, 1);
        draft.absences.push((staff[0], draft.weeks(2, 2)));
    };
    let one = scene(absent);
    assert_eq!(rules(&one.problem, &[]), []);
    assert_eq!(rules(&one.problem, &[(one.staff[1], one.home, 2, 1)]), [Rule::Someone]);
    let none = scene(|draft, host, staff| {
        absent(draft, host, staff);
        draft.absences.push((staff[1], draft.weeks(2, 2)));
    });
    assert_eq!(rules(&none.problem, &[]), []);
}

#[test]
fn a_unit_where_nobody_works_hosts_nobody() {
    let mut draft = Draft::new(4);
    draft.settings.rules.hosts_present = 1;
    draft.settings.onboarding.within_weeks = 4;
    let (home, empty) = (draft.unit("home", 9), draft.unit("empty", 9));
    let new = draft.employee("anna", home);
    draft.employee("ben", home);
    let start = draft.start;
    let employee = &mut draft.company.employees[new.index()];
    (employee.enrolment, employee.hired) = (Enrolment::Onboarding, Some(start));
    assert_eq!(draft.clone().build().stints.values().len(), 0);
    draft.company.employees[1].home = empty;
    assert_eq!(draft.build().stints.values().len(), 1);
}
