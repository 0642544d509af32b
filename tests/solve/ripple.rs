//! Planning again: how far changes against a baseline spread.

use std::collections::BTreeSet;

use passerelle::domain::{EmployeeId, MinPresent, Placement, Points, Problem, Ripple, UnitId};
use passerelle::verify::{inspect, verify};

use super::{brute, solved};
use crate::build::Draft;
use crate::build::random::Dice;

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

/// Some people who owe visits of a week to hosts with a place each; with a plan as the baseline, somebody who has a visit in it
/// is away in its week, and sometimes somebody else.
fn company(seed: u64, baseline: Option<(&Problem, &[Placement])>) -> Problem {
    let mut dice = Dice::new(seed);
    let mut draft = Draft::new(3 + dice.below(2) as u16);
    draft.settings.ripple = Ripple::Few;
    draft.settings.rules.hosts_present = dice.pick(&[0, 0, 1]);
    let units: Vec<UnitId> = (0..3).map(|unit| draft.unit(&format!("u{unit}"), 1)).collect();
    for unit in &units {
        draft.company.units[unit.index()].min_present = MinPresent::Count(dice.pick(&[0, 1]));
    }
    let people: Vec<EmployeeId> =
        (0..5).map(|person| draft.employee(&format!("p{person}"), units[person % 3])).collect();
    for person in 0..5 {
        for step in 1..1 + dice.pick(&[1, 1, 2]) {
            let host = units[(person + step) % 3];
            draft.stint(people[person], host, 1).priority = dice.pick(&[1, 1, 2]);
        }
    }
    let Some((first, baseline)) = baseline else { return draft.build() };
    let row = |placement: &Placement| {
        let stint = first.stint(placement.stint);
        draft.booking(stint.employee, stint.unit, i64::from(placement.start.0), 1)
    };
    draft.baseline = Some(baseline.iter().map(row).collect());
    for _ in 0..dice.pick(&[1, 2]) {
        let visit = dice.pick(baseline);
        let week = i64::from(visit.start.0);
        draft.absences.push((first.stint(visit.stint).employee, draft.weeks(week, week)));
    }
    draft.build()
}

/// What a schedule changes of a baseline: priorities of the visits lost and of those that people owe whom it does not name, people
/// touched who are not concerned by either, visits changed.
fn changes(problem: &Problem, baseline: &[Placement], schedule: &[Placement]) -> (i64, usize, usize) {
    let stint = |placement: &Placement| problem.stint(placement.stint);
    let is_lost = |placement: &&Placement| {
        let absences = problem.company.absences.of(stint(placement).employee.index());
        absences.iter().any(|absence| absence.from == problem.horizon.monday(placement.start))
    };
    let named: BTreeSet<EmployeeId> = baseline.iter().map(|placement| stint(placement).employee).collect();
    let unnamed = problem.stint_ids().filter(|(_, stint)| !named.contains(&stint.employee));
    let mut concerned: BTreeSet<EmployeeId> = unnamed.map(|(_, stint)| stint.employee).collect();
    concerned.extend(baseline.iter().filter(is_lost).map(|placement| stint(placement).employee));
    let has = |placements: &[Placement], id| placements.iter().any(|placement| placement.stint == id);
    let left_out = problem.stint_ids().filter(|(id, stint)| {
        !has(schedule, *id) && (has(baseline, *id) || !named.contains(&stint.employee))
    });
    let left_out = left_out.map(|(_, stint)| stint.priority.weigh(1).fifths()).sum();
    let standing = baseline.iter().filter(|placement| !is_lost(placement));
    let changed: Vec<&Placement> = standing.filter(|placement| !schedule.contains(placement)).collect();
    let touched: BTreeSet<EmployeeId> = changed.iter().map(|placement| stint(placement).employee).collect();
    (left_out, touched.difference(&concerned).count(), changed.len())
}

#[test]
fn nothing_changes_less_than_few_changes() {
    let (mut checked, mut touched) = (0, 0);
    for seed in 0..40 {
        let before = company(seed, None);
        let first = solved(&before).unwrap().schedule.placements;
        let problem = company(seed, Some((&before, &first)));
        let again = solved(&problem).unwrap().schedule;
        verify(&problem, &again).unwrap();
        let found = changes(&problem, &first, &again.placements);
        let mut fewest = found;
        let all = brute::each_valid(&problem, 200_000, |schedule| {
            fewest = fewest.min(changes(&problem, &first, schedule));
        });
        if all.is_some() {
            assert_eq!(found, fewest, "seed {seed}");
            checked += 1;
            touched += usize::from(found.1 > 0);
        }
    }
    assert!(checked > 30 && touched > 5, "{checked} checked, others touched in {touched}");
}
