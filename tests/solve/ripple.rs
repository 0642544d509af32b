//! Planning again: how far changes against a baseline spread.

use passerelle::domain::{EmployeeId, Points, Problem, Ripple, UnitId};
use passerelle::verify::{inspect, verify};

use super::solved;
use crate::build::Draft;

/// One place at a host in each of some weeks. Ada and Bob hold the first two in the baseline; Ada is away in the first.
fn ada_is_away(weeks: u16, ripple: Ripple) -> (Problem, [EmployeeId; 2], UnitId) {
    let mut draft = Draft::new(weeks);
    draft.settings.ripple = ripple;
    let (home, host) = (draft.unit("home", 0), draft.unit("host", 1));
    let [ada, bob] = ["ada", "bob"].map(|name| draft.employee(name, home));
    for (employee, due) in [(ada, 1), (bob, 0)] {
        let due = draft.day(due, 4);
        draft.stint(employee, host, 1).due = Some(due);
    }
    draft.baseline = Some(vec![draft.booking(ada, host, 0, 1), draft.booking(bob, host, 1, 1)]);
    draft.absences.push((ada, draft.weeks(0, 0)));
    (draft.build(), [ada, bob], host)
}

/// The weeks in which they start.
fn starts(problem: &Problem, people: [EmployeeId; 2]) -> [Option<i16>; 2] {
    let solution = solved(problem).unwrap();
    let schedule = verify(problem, &solution.schedule).unwrap();
    assert!(solution.bound <= inspect(problem, &solution.schedule).score.total());
    let start = |employee| {
        let placements = schedule.placements().iter();
        let mut own = placements.filter(|placement| problem.stint(placement.stint).employee == employee);
        own.next().map(|placement| placement.start.0)
    };
    people.map(start)
}

#[test]
fn whoever_lost_a_place_takes_a_free_one_and_nobody_else_moves() {
    for ripple in [Ripple::None, Ripple::Few] {
        let (problem, people, _) = ada_is_away(3, ripple);
        assert_eq!(starts(&problem, people), [Some(2), Some(1)], "{ripple:?}");
    }
}

#[test]
fn somebody_makes_room_where_a_visit_would_be_lost_and_only_if_that_is_allowed() {
    let (problem, people, _) = ada_is_away(2, Ripple::Few);
    assert_eq!(starts(&problem, people), [Some(1), Some(0)]);
    let (problem, people, _) = ada_is_away(2, Ripple::None);
    assert_eq!(starts(&problem, people), [None, Some(1)]);
}

#[test]
fn few_changes_may_cost_points_and_are_never_fewer_than_free_ones() {
    let points = |ripple| {
        let (problem, ..) = ada_is_away(3, ripple);
        let problem = problem.altered(|parts| {
            (parts.settings.points.moved, parts.settings.points.changed) = (0, 0);
        });
        inspect(&problem, &solved(&problem).unwrap().schedule).score.total()
    };
    let [none, few, free] = [Ripple::None, Ripple::Few, Ripple::Free].map(points);
    // Bob could be on time in the week that Ada leaves free.
    assert!(free < few, "{free} against {few}");
    assert!(few <= none && few > Points::ZERO, "{few} against {none}");
}
