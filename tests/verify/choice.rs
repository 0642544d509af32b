//! R1, some of several units.

use passerelle::domain::{
    ChoiceRow, EmployeeId, Enrolment, Lengths, Matches, Points, Problem, Programme, Rule, Term, UnitId, Week,
};
use passerelle::verify::{Why, inspect};

use super::{Row, rules, schedule, violations, visit};
use crate::build::Draft;

/// Anna and Ben, who owe two of four units; Ben has a stint in the third of them.
fn scene(change: impl FnOnce(&mut Draft, &mut ChoiceRow)) -> (Problem, Vec<UnitId>) {
    let mut draft = Draft::new(8);
    let home = draft.unit("home", 1);
    let units: Vec<UnitId> = (0..4).map(|unit| draft.unit(&format!("u{unit}"), 1)).collect();
    for id in ["anna", "ben"] {
        draft.employee(id, home);
    }
    let mut row = ChoiceRow {
        name: "two of four".into(),
        units: units.clone(),
        count: 2,
        matches: Matches::default(),
        weeks: Some(Lengths::exactly(1)),
        from: None,
        to: None,
        due: None,
        every_months: None,
        priority: 3,
    };
    change(&mut draft, &mut row);
    draft.company.choices.push(row);
    (draft.build(), units)
}

const ANNA: EmployeeId = EmployeeId(0);
const BEN: EmployeeId = EmployeeId(1);

/// One-week visits of Anna, one after the other.
fn visits(units: &[UnitId]) -> Vec<Row> {
    units.iter().zip(0..).map(|(unit, turn)| (ANNA, *unit, 2 * turn, 1)).collect()
}

fn count_of(problem: &Problem, employee: EmployeeId) -> Option<(u32, usize)> {
    let choice = problem.choices.iter().find(|choice| choice.employee == employee)?;
    Some((choice.count, choice.stints.len()))
}

#[test]
fn any_two_and_not_one_more() {
    let (problem, units) = scene(|_, _| {});
    assert_eq!(rules(&problem, &visits(&units[..2])), []);
    assert_eq!(rules(&problem, &visits(&[units[3], units[0]])), []);
    let found = violations(&problem, &visits(&units[1..]));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].rule, found[0].employee, found[0].week), (Rule::Choice, Some(ANNA), Some(Week(4))));
    assert_eq!(found[0].why, Why::Choice { row: 0, placed: 3, owed: 2 });
}

#[test]
fn what_is_missing_costs_once_each() {
    let (problem, units) = scene(|_, row| row.matches.employee = Some(ANNA));
    assert_eq!((problem.owed(), problem.stints.values().len()), (2, 4));
    let each = i64::from(problem.settings.points.unplaced) * 3;
    for placed in 0..=2 {
        let score = inspect(&problem, &schedule(&problem, &visits(&units[..placed]))).score;
        assert_eq!(score.of(Term::Unplaced), Points::whole(each).times(2 - placed as i64));
    }
}

#[test]
fn a_visit_made_counts_as_one_of_them() {
    let (problem, units) = scene(|draft, _| visit(draft, ANNA, UnitId(2), -30, 1));
    assert_eq!(count_of(&problem, ANNA), Some((1, 3)), "one is left, of the three others");
    assert_eq!(count_of(&problem, BEN), Some((2, 4)));
    assert_eq!(rules(&problem, &visits(&units[2..])), [Rule::Choice]);
    let (problem, _) = scene(|draft, row| {
        visit(draft, ANNA, UnitId(2), -30, 1);
        row.from = Some(draft.day(-29, 0));
    });
    assert_eq!(count_of(&problem, ANNA), Some((2, 4)), "it was before the opening");
    let (problem, _) = scene(|draft, _| {
        visit(draft, ANNA, UnitId(2), -30, 1);
        visit(draft, ANNA, UnitId(1), 1, 1);
    });
    assert_eq!(count_of(&problem, ANNA), None, "nothing is left");
}

#[test]
fn a_stint_that_is_owed_anyway_counts() {
    let (problem, _) = scene(|draft, _| {
        draft.stint(BEN, UnitId(3), 1);
    });
    assert_eq!(count_of(&problem, BEN), Some((1, 3)));
    assert_eq!(problem.owed(), 4);
}

#[test]
fn again_and_again() {
    let lapsing = |week: i64| {
        scene(|draft, row| {
            (row.count, row.every_months) = (1, Some(12));
            row.matches.employee = Some(ANNA);
            visit(draft, ANNA, UnitId(2), week, 1);
        })
        .0
    };
    // A year after 17 January 2026, and two weeks after the horizon's start.
    let problem = lapsing(-51);
    assert_eq!(count_of(&problem, ANNA), Some((1, 4)), "the same unit may be visited again");
    assert!(problem.stints.values().iter().all(|stint| stint.due == Week(1)), "{:?}", problem.stints);
    let problem = lapsing(-60);
    assert!(problem.stints.values().iter().all(|stint| stint.due < Week(0)), "overdue");
    assert_eq!(count_of(&lapsing(-40), ANNA), None, "it counts until after the horizon");
}

#[test]
fn who_matches_owes() {
    let matching = |change: fn(&mut Matches)| {
        let (problem, _) = scene(|draft, row| {
            (draft.company.employees[0].grade, draft.company.employees[0].role) =
                (Some("Manager".into()), Some("cook".into()));
            draft.company.employees[1].enrolment = Enrolment::Regular;
            change(&mut row.matches);
        });
        problem.choices.iter().map(|choice| choice.employee).collect::<Vec<_>>()
    };
    assert_eq!(matching(|_| {}), [ANNA, BEN]);
    assert_eq!(matching(|matches| matches.grade = Some("manager".into())), [ANNA]);
    assert_eq!(matching(|matches| matches.role = Some("waiter".into())), []);
    assert_eq!(matching(|matches| matches.programme = Some(Enrolment::Regular)), [BEN]);
    assert_eq!(matching(|matches| matches.employee = Some(BEN)), [BEN]);
    assert_eq!(matching(|matches| matches.home = Some(UnitId(1))), []);
}

#[test]
fn one_s_own_unit_is_none_of_them() {
    let (problem, _) = scene(|draft, row| {
        row.units.push(UnitId(0));
        row.count = 5;
        row.matches.employee = Some(ANNA);
        assert_eq!(draft.company.employees[0].home, UnitId(0));
    });
    assert_eq!(count_of(&problem, ANNA), Some((4, 4)));
}

#[test]
fn due_later_it_is_carried_over() {
    let (problem, _) = scene(|draft, row| row.to = Some(draft.day(20, 0)));
    let later =
        |problem: &Problem| problem.stints.values().iter().all(|its| its.carries_over(&problem.horizon));
    assert!(later(&problem));
    let (problem, _) = scene(|draft, row| {
        row.to = Some(draft.day(20, 0));
        row.due = Some(draft.day(7, 4));
    });
    assert!(!later(&problem));
    assert!(problem.stints.values().iter().all(|stint| stint.programme == Programme::Choice));
}

#[test]
fn people_of_a_home_unit_are_those_at_home_there_when_the_window_opens() {
    // Anna moves to the first unit in the fourth week; the choice is for its people.
    for (opens, moved, owes) in
        [(None, 3, false), (None, 0, true), (None, -30, true), (Some(2), 3, false), (Some(3), 3, true)]
    {
        let (problem, _) = scene(|draft, row| {
            let home = UnitId(1);
            draft.moves(ANNA, moved, 0, home);
            row.from = opens.map(|week| draft.day(week, 0));
            row.matches = Matches { home: Some(home), ..Matches::default() };
        });
        assert_eq!(count_of(&problem, ANNA).is_some(), owes, "{opens:?}, {moved}");
        assert_eq!(count_of(&problem, BEN), None);
    }
}
