//! Who changes units: home, presence, what is owed and what is known follow the week.

use passerelle::domain::{
    Closure, ClosureKind, EmployeeId, Enrolment, MinPresent, NeverVisited, Points, Problem, Programme, Rule,
    Term, UnitId,
};
use passerelle::verify::{Why, inspect};

use super::{Row, relation, rules, schedule, violations};
use crate::build::Draft;

/// Anna, of the first unit, moves to the second in some week; somebody else stays in each of three.
struct Scene {
    draft: Draft,
    units: [UnitId; 3],
    anna: EmployeeId,
}

fn scene(week: i64, weekday: i64) -> Scene {
    let mut draft = Draft::new(8);
    let units = ["first", "second", "third"].map(|id| draft.unit(id, 9));
    let anna = draft.employee("anna", units[0]);
    for (id, unit) in ["one", "two", "three"].into_iter().zip(units) {
        draft.employee(id, unit);
    }
    draft.moves(anna, week, weekday, units[1]);
    Scene { draft, units, anna }
}

/// Anna may visit either unit while the other is home: the last week with the first one as home, from a move on a weekday.
#[test]
fn nobody_visits_the_unit_that_is_home_in_that_week() {
    for (weekday, first_at_home) in [(0, 4), (2, 4), (3, 5), (6, 5)] {
        let Scene { mut draft, units, anna } = scene(4, weekday);
        draft.stint(anna, units[1], 1);
        draft.stint(anna, units[0], 1);
        let problem = draft.build();
        let broken = |unit, week| rules(&problem, &[(anna, unit, week, 1)]);
        assert_eq!(broken(units[1], first_at_home - 1), [], "{weekday}");
        assert_eq!(broken(units[1], first_at_home), [Rule::Eligible], "{weekday}");
        assert_eq!(broken(units[0], first_at_home), [], "{weekday}");
        assert_eq!(broken(units[0], first_at_home - 1), [Rule::Eligible], "{weekday}");
    }
}

#[test]
fn a_visit_into_the_first_week_there_is_one_too_many() {
    let Scene { mut draft, units, anna } = scene(4, 0);
    draft.stint(anna, units[1], 2);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, units[1], 2, 2)]), []);
    let found = violations(&problem, &[(anna, units[1], 3, 2)]);
    assert_eq!(found.iter().map(|broken| broken.why).collect::<Vec<_>>(), [Why::HomeUnit]);
}

#[test]
fn presence_is_counted_where_home_is() {
    let Scene { mut draft, units, anna } = scene(4, 0);
    for unit in [units[0], units[1]] {
        draft.company.units[unit.index()].min_present = MinPresent::Count(2);
    }
    draft.stint(anna, units[2], 1);
    let problem = draft.build();
    let missing = |week| {
        let found = violations(&problem, &[(anna, units[2], week, 1)]);
        found.iter().map(|broken| (broken.rule, broken.unit)).collect::<Vec<_>>()
    };
    assert_eq!(missing(3), [(Rule::Presence, Some(units[0]))]);
    assert_eq!(missing(4), [(Rule::Presence, Some(units[1]))]);
    let mut one = scene(4, 0);
    one.draft.company.units[units[0].index()].min_present = MinPresent::Count(2);
    one.draft.stint(anna, units[2], 1);
    // Whoever has moved is missed no more, whatever the unit asks for.
    assert_eq!(rules(&one.draft.build(), &[(anna, units[2], 4, 1)]), []);
}

#[test]
fn somebody_is_there_to_receive_once_somebody_has_moved_in() {
    let mut draft = Draft::new(8);
    draft.settings.rules.hosts_present = 1;
    let (home, empty) = (draft.unit("home", 9), draft.unit("empty", 9));
    let visitor = draft.employee("anna", home);
    let mover = draft.employee("ben", home);
    draft.stint(visitor, empty, 1);
    draft.moves(mover, 3, 0, empty);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(visitor, empty, 2, 1)]), [Rule::Someone]);
    assert_eq!(rules(&problem, &[(visitor, empty, 3, 1)]), []);
}

#[test]
fn a_tutor_looks_after_visitors_where_home_is() {
    let Scene { mut draft, units, anna } = scene(4, 0);
    draft.company.employees[anna.index()].tutor = true;
    draft.company.employees[2].tutor = true;
    let visitors = [1, 3].map(EmployeeId);
    for visitor in visitors {
        draft.stint(visitor, units[1], 1);
    }
    let problem = draft.build();
    let both = |week| rules(&problem, &visitors.map(|visitor| (visitor, units[1], week, 1)));
    assert_eq!(both(3), [Rule::Tutors]);
    assert_eq!(both(4), []);
}

#[test]
fn a_closure_keeps_at_home_who_is_at_home_there() {
    let Scene { mut draft, units, anna } = scene(4, 0);
    let span = draft.weeks(3, 4);
    draft.company.closures.push(Closure { unit: Some(units[1]), span, kind: ClosureKind::Home });
    draft.stint(anna, units[2], 1);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, units[2], 3, 1)]), []);
    assert_eq!(rules(&problem, &[(anna, units[2], 4, 1)]), [Rule::WorkingDays]);
}

/// What Anna owes: host, first and last week of the window.
fn owed(problem: &Problem, anna: EmployeeId) -> Vec<(UnitId, i16, i16)> {
    let stints = problem.stints.of(anna.index()).iter();
    stints.map(|stint| (stint.unit, stint.opens.0, stint.closes.0)).collect()
}

#[test]
fn the_links_of_a_unit_are_visited_while_it_is_home() {
    let Scene { mut draft, units, anna } = scene(4, 0);
    let fourth = draft.unit("fourth", 9);
    relation(&mut draft, units[0], units[2]);
    relation(&mut draft, units[1], fourth);
    draft.settings.regular.never_visited = NeverVisited::Now;
    draft.company.employees[anna.index()].enrolment = Enrolment::Regular;
    assert_eq!(owed(&draft.clone().build(), anna), [(units[2], 0, 3), (fourth, 4, 7)]);
    // A unit that both work with is owed once, in the whole horizon.
    relation(&mut draft, units[1], units[2]);
    assert_eq!(owed(&draft.build(), anna), [(units[2], 0, 7), (fourth, 4, 7)]);
}

#[test]
fn where_one_works_or_worked_is_not_owed() {
    let Scene { mut draft, units, anna } = scene(4, 0);
    relation(&mut draft, units[0], units[1]);
    draft.settings.regular.never_visited = NeverVisited::Now;
    draft.company.employees[anna.index()].enrolment = Enrolment::Regular;
    assert_eq!(owed(&draft.clone().build(), anna), []);
    // Half a year ago: the clock of the cadence runs from the last day there.
    draft.moves.clear();
    draft.moves(anna, -26, 0, units[1]);
    let due = |months: u16| {
        let mut draft = draft.clone();
        draft.settings.regular.cadence_months = months;
        owed(&draft.build(), anna).iter().map(|(unit, ..)| *unit).collect::<Vec<_>>()
    };
    assert_eq!(due(12), []);
    assert_eq!(due(6), [units[0]]);
}

#[test]
fn a_new_hire_owes_no_visit_where_they_work_in_the_horizon() {
    let Scene { mut draft, units, anna } = scene(4, 0);
    let start = draft.start;
    draft.settings.onboarding.within_weeks = 8;
    let employee = &mut draft.company.employees[anna.index()];
    (employee.enrolment, employee.hired) = (Enrolment::Onboarding, Some(start));
    let problem = draft.build();
    assert_eq!(owed(&problem, anna), [(units[2], 0, 7)]);
    assert!(problem.stints.of(anna.index()).iter().all(|stint| stint.programme == Programme::Onboarding));
}

#[test]
fn who_has_worked_in_a_unit_need_not_visit_it_before_another() {
    for (worked_there, broken) in [(true, vec![]), (false, vec![Rule::Order])] {
        let mut draft = Draft::new(8);
        let units = ["first", "second", "third"].map(|id| draft.unit(id, 9));
        let anna = draft.employee("anna", units[usize::from(!worked_there)]);
        draft.company.units[units[2].index()].after.push(units[0]);
        draft.moves(anna, -3, 0, units[1]);
        draft.stint(anna, units[0], 1);
        draft.stint(anna, units[2], 1);
        assert_eq!(rules(&draft.build(), &[(anna, units[2], 2, 1)]), broken);
    }
}

/// The stint makes the link of the first home due, and lights the one of the home that it starts from.
#[test]
fn a_link_is_walked_from_where_home_is() {
    let Scene { mut draft, units, anna } = scene(4, 0);
    draft.stint(anna, units[2], 1);
    let dark = |link: [UnitId; 2], rows: &[Row]| {
        let mut draft = draft.clone();
        relation(&mut draft, link[0], link[1]);
        let problem = draft.build();
        inspect(&problem, &schedule(&problem, rows)).score.of(Term::DarkLinks)
    };
    let once = Points::whole(i64::from(draft.settings.points.dark_link));
    let (before, after) = ([(anna, units[2], 3, 1)], [(anna, units[2], 4, 1)]);
    let first = [units[0], units[2]];
    assert_eq!([dark(first, &[]), dark(first, &before), dark(first, &after)], [once, Points::ZERO, once]);
    assert_eq!(dark([units[1], units[2]], &[]), Points::ZERO);
}
