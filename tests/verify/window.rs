//! R1.

use passerelle::domain::{EmployeeId, Problem, Rule, Schedule, UnitId, Week};
use passerelle::verify::{Why, inspect};

use super::{rules, schedule, whys};
use crate::build::Draft;

/// One stint of two weeks, window weeks 1 to 4 of six.
fn scene() -> (Problem, EmployeeId, UnitId) {
    let mut draft = Draft::new(6);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    let anna = draft.employee("anna", home);
    let (from, to) = (draft.day(1, 0), draft.day(4, 4));
    let stint = draft.stint(anna, host, 2);
    (stint.from, stint.to) = (Some(from), Some(to));
    (draft.build(), anna, host)
}

#[test]
fn a_placement_fills_its_window_to_both_edges() {
    let (problem, anna, host) = scene();
    for start in 1..=3 {
        assert_eq!(rules(&problem, &[(anna, host, start, 2)]), []);
    }
}

#[test]
fn one_week_before_or_after_the_window_is_outside() {
    let (problem, anna, host) = scene();
    let outside = |end| Why::Outside { end: Week(end), opens: Week(1), closes: Week(4) };
    assert_eq!(whys(&problem, &[(anna, host, 0, 2)]), [outside(1)]);
    assert_eq!(whys(&problem, &[(anna, host, 4, 2)]), [outside(5)]);
}

#[test]
fn a_placement_stays_inside_the_horizon() {
    let mut draft = Draft::new(3);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 2);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, host, 1, 2)]), []);
    assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), [Rule::Window]);
    assert_eq!(rules(&problem, &[(anna, host, -1, 2)]), [Rule::Window]);
}

#[test]
fn only_allowed_lengths_stand() {
    let (problem, anna, host) = scene();
    let length = |weeks| Why::Length { weeks, min: 2, max: 2 };
    assert_eq!(whys(&problem, &[(anna, host, 1, 1)]), [length(1)]);
    assert_eq!(whys(&problem, &[(anna, host, 1, 3)]), [length(3)]);
    for start in [0, 1] {
        assert_eq!(whys(&problem, &[(anna, host, start, 0)]), [length(0)], "no week, so none outside");
    }
}

#[test]
fn a_stint_is_placed_once() {
    let (problem, anna, host) = scene();
    let mut twice = schedule(&problem, &[(anna, host, 1, 2)]);
    let mut again = twice.placements[0];
    again.start = Week(3);
    twice.placements.push(again);
    let violations = inspect(&problem, &twice).violations;
    assert_eq!(violations[0].why, Why::PlacedTwice);
    assert_eq!(violations[0].week, Some(Week(3)));
    assert_eq!(violations.len(), 1, "two weeks after two weeks break nothing else: {violations:?}");
}

#[test]
fn a_row_that_no_stint_asks_for_is_named() {
    let mut draft = Draft::new(6);
    let (home, host, other) = (draft.unit("home", 1), draft.unit("host", 1), draft.unit("other", 1));
    let anna = draft.employee("anna", home);
    draft.company.employees[0].enrolment = passerelle::domain::Enrolment::Regular;
    draft.stint(anna, host, 2);
    let rows = [draft.booking(anna, host, 0, 2), draft.booking(anna, other, 3, 1)];
    let again = draft.booking(anna, host, 4, 2);
    let problem = draft.build();
    let inspected = |rows: &[_]| inspect(&problem, &problem.schedule_of(rows)).violations;
    let found = inspected(&rows);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].unit, found[0].week), (Some(other), Some(Week(3))));
    assert_eq!(found[0].why, Why::NoStint { weeks: 1 });
    let found = inspected(&[rows[0], again]);
    assert_eq!(found.len(), 1, "the pair's only stint is placed already: {found:?}");
    assert_eq!(found[0].why, Why::NoStint { weeks: 2 });
}

#[test]
fn nothing_placed_breaks_nothing() {
    let (problem, ..) = scene();
    assert_eq!(inspect(&problem, &Schedule::default()).violations, []);
}
