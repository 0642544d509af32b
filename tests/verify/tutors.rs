//! R5, tutors.

use passerelle::domain::{DaySpan, EmployeeId, Problem, Rule, UnitId, Week};
use passerelle::verify::Why;

use super::{Row, rules, violations, visit};
use crate::build::Draft;

/// Three visitors for a unit that hosts nine and has two tutors, who each owe a week in the visitors' unit.
struct Scene {
    problem: Problem,
    home: UnitId,
    host: UnitId,
    tutors: [EmployeeId; 2],
}

fn scene(change: impl FnOnce(&mut Draft, UnitId, [EmployeeId; 2])) -> Scene {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    for id in ["anna", "ben", "cleo"] {
        let visitor = draft.employee(id, home);
        draft.stint(visitor, host, 1);
    }
    let tutors = [draft.employee("tess", host), draft.employee("theo", host)];
    for tutor in tutors {
        draft.company.employees[tutor.index()].tutor = true;
        draft.stint(tutor, home, 1);
    }
    change(&mut draft, host, tutors);
    Scene { problem: draft.build(), home, host, tutors }
}

impl Scene {
    fn visitors(&self, count: u32) -> Vec<Row> {
        (0..count).map(|visitor| (EmployeeId(visitor), self.host, 1, 1)).collect()
    }
}

#[test]
fn one_visitor_a_tutor_and_not_one_more() {
    let scene = scene(|_, _, _| {});
    assert_eq!(rules(&scene.problem, &scene.visitors(2)), []);
    let found = violations(&scene.problem, &scene.visitors(3));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].unit, found[0].week), (Some(scene.host), Some(Week(1))));
    assert_eq!(found[0].why, Why::Tutors { visitors: 3, tutors: 2, ratio: 1 });
}

#[test]
fn the_ratio_multiplies() {
    let scene = scene(|draft, _, tutors| {
        draft.settings.rules.tutor_ratio = 2;
        draft.company.employees[tutors[1].index()].tutor = false;
    });
    assert_eq!(rules(&scene.problem, &scene.visitors(2)), []);
    assert_eq!(rules(&scene.problem, &scene.visitors(3)), [Rule::Tutors]);
}

#[test]
fn a_tutor_away_on_a_stint_tutors_nobody() {
    let scene = scene(|_, _, _| {});
    let mut rows = scene.visitors(2);
    rows.push((scene.tutors[0], scene.home, 1, 1));
    assert_eq!(rules(&scene.problem, &rows), [Rule::Tutors]);
    rows[2].2 = 2;
    assert_eq!(rules(&scene.problem, &rows), []);
}

#[test]
fn a_tutor_on_leave_or_on_a_standing_visit_tutors_nobody() {
    let scene_with_leave = |last: i64| {
        scene(|draft, _, tutors| {
            let (from, to) = (draft.day(1, 0), draft.day(1, last));
            draft.absences.push((tutors[0], DaySpan { from, to }));
        })
    };
    let day_off = scene_with_leave(0);
    assert_eq!(rules(&day_off.problem, &day_off.visitors(2)), []);
    let leave = scene_with_leave(1);
    assert_eq!(rules(&leave.problem, &leave.visitors(2)), [Rule::Tutors]);
    let away = scene(|draft, _, tutors| visit(draft, tutors[0], UnitId(0), 1, 1));
    assert_eq!(rules(&away.problem, &away.visitors(1)), []);
    assert_eq!(rules(&away.problem, &away.visitors(2)), [Rule::Tutors]);
}

#[test]
fn a_unit_that_has_no_tutors_at_all_asks_for_none() {
    let scene = scene(|draft, _, tutors| {
        for tutor in tutors {
            draft.company.employees[tutor.index()].tutor = false;
        }
    });
    assert_eq!(rules(&scene.problem, &scene.visitors(3)), []);
}

#[test]
fn standing_visitors_take_tutors_and_break_nothing_by_themselves() {
    let scene = scene(|draft, host, _| {
        for visitor in 0..3 {
            visit(draft, EmployeeId(visitor), host, 3, 1);
        }
        visit(draft, EmployeeId(2), host, 1, 1);
    });
    assert_eq!(rules(&scene.problem, &[]), [], "three standing visitors for two tutors in week 3");
    assert_eq!(rules(&scene.problem, &scene.visitors(1)), []);
    assert_eq!(rules(&scene.problem, &scene.visitors(2)), [Rule::Tutors]);
}

#[test]
fn no_tutor_leaves_while_standing_visitors_need_them() {
    let scene = scene(|draft, host, _| {
        visit(draft, EmployeeId(0), host, 1, 1);
        visit(draft, EmployeeId(1), host, 1, 1);
        visit(draft, EmployeeId(2), host, 2, 1);
    });
    let away = |week| [(scene.tutors[0], scene.home, week, 1)];
    assert_eq!(rules(&scene.problem, &away(1)), [Rule::Tutors]);
    assert_eq!(rules(&scene.problem, &away(2)), [], "one tutor stays for one visitor");
    assert_eq!(rules(&scene.problem, &away(3)), []);
}
