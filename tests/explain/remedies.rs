//! What it would take, on random companies: the changed problem solved again gives the gain that is stated.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

use passerelle::domain::{
    CapacityPeriod, Closure, ClosureKind, EmployeeId, Enrolment, Placement, Problem, Programme, Schedule,
    Week,
};
use passerelle::explain::{Change, Limit, Remedy, of_all, remedies};
use passerelle::verify::verify;
use rayon::prelude::*;

use super::reasons::planned;
use crate::build::Draft;
use crate::solve::solved;

/// Whether a schedule needs the first and the last week of a change.
fn is_narrow(problem: &Problem, change: Change, after: &Schedule) -> bool {
    let (before_last, after_first) = match change {
        Change::Host { unit, first, last } => (
            Change::Host { unit, first, last: last.plus(-1) },
            Change::Host { unit, first: first.plus(1), last },
        ),
        Change::Presence { unit, first, last } => (
            Change::Presence { unit, first, last: last.plus(-1) },
            Change::Presence { unit, first: first.plus(1), last },
        ),
        _ => return true,
    };
    change.weeks() == Some(1)
        || [before_last, after_first].iter().all(|less| verify(&less.apply(problem), after).is_err())
}

/// Every remedy of a random company, by the code of its change.
fn check(seed: u64) -> Vec<&'static str> {
    let Some((problem, schedule)) = planned(seed) else { return Vec::new() };
    let found = remedies(&problem, &schedule, 8, (&Limit::none(), &AtomicBool::new(false))).unwrap().found;
    for Remedy { change, stints, points, placed, gone, without, with } in &found {
        assert_eq!(
            without.score().total(),
            schedule.score().total(),
            "seed {seed}: nothing is better unchanged"
        );
        let changed = change.apply(&problem);
        let before = Schedule { placements: schedule.placements().to_vec(), strays: Vec::new() };
        assert!(verify(&changed, &before).is_ok(), "seed {seed}: {change:?} only loosens");
        let after = Schedule { placements: with.placements().to_vec(), strays: Vec::new() };
        let recounted = verify(&changed, &after).expect("the schedule of a remedy keeps the changed rules");
        let again = solved(&changed).unwrap();
        assert_eq!(
            recounted.score().total(),
            again.bound,
            "seed {seed}: {change:?} solved again from nothing"
        );
        assert_eq!(
            without.score().total() - *points,
            again.bound,
            "seed {seed}: {change:?} gains what it states"
        );
        assert_eq!(without.placements().len() + stints, after.placements.len(), "seed {seed}");
        let new = after.placements.iter().filter(|placement| without.placement_of(placement.stint).is_none());
        assert_eq!(new.copied().collect::<Vec<_>>(), *placed, "seed {seed}");
        assert!(is_narrow(&problem, *change, &after), "seed {seed}: {change:?} is wider than its schedule");
        assert!(*stints > 0 && placed.len() == stints + gone.len(), "seed {seed}");
        assert!(gone.iter().all(|placement| with.placement_of(placement.stint).is_none()), "seed {seed}");
    }
    let order: Vec<_> =
        found.iter().map(|remedy| std::cmp::Reverse((remedy.stints, remedy.points))).collect();
    assert!(order.is_sorted(), "seed {seed}: the best first");
    found.iter().map(|remedy| remedy.change.code()).collect()
}

#[test]
fn each_remedy_gives_exactly_the_gain_that_it_states() {
    let all: Vec<&str> = (2000..2400u64).into_par_iter().flat_map_iter(check).collect();
    let kinds: BTreeSet<&str> = all.iter().copied().collect();
    assert!(all.len() >= 100 && kinds.len() >= 6, "{} remedies: {kinds:?}", all.len());
}

#[test]
fn a_change_is_found_where_it_mends_one_of_two_causes_and_the_search_the_other() {
    // Three visitors fill the only place for three weeks; ana could come too if her other stint moved.
    let mut draft = Draft::new(3);
    let (host, other, home) = (draft.unit("host", 1), draft.unit("other", 9), draft.unit("home", 0));
    draft.settings.extra.gap_weeks = 1;
    for (week, id) in (0..).zip(["bob", "eve", "joe"]) {
        let employee = draft.employee(id, home);
        for away in (0..3).filter(|at| *at != week) {
            let span = draft.weeks(away, away);
            draft.absences.push((employee, span));
        }
        draft.stint(employee, host, 1).priority = 9;
    }
    let ana = draft.employee("ana", home);
    draft.stint(ana, other, 1).priority = 9;
    draft.stint(ana, host, 1);
    let problem = draft.build();
    let at = |employee, unit, week| {
        let mut stints = problem.stint_ids();
        let stint = stints.find(|(_, stint)| (stint.employee, stint.unit) == (employee, unit)).unwrap().0;
        Placement { stint, start: Week(week), weeks: 1 }
    };
    // In the middle, ana's other stint keeps her from the host in every week.
    let guests = (0..3).map(|row| at(EmployeeId::at(row), host, row as i16));
    let placements = guests.chain([at(ana, other, 1)]).collect();
    let schedule = verify(&problem, &Schedule { placements, strays: Vec::new() }).unwrap();
    let left = &of_all(&problem, &schedule, None, &Limit::none())[0];
    assert_eq!(left.minimal.len(), 1, "{left:?}");
    let found = remedies(&problem, &schedule, 12, (&Limit::none(), &AtomicBool::new(false))).unwrap().found;
    let hosts: Vec<_> = found.iter().filter(|remedy| remedy.change.code() == "one-more-visitor").collect();
    assert_eq!(hosts.len(), 1, "{found:?}");
    assert_eq!((hosts[0].stints, hosts[0].change.weeks()), (1, Some(1)));
}

/// The changes that place the stint of somebody that nothing but one new rule keeps out.
fn found(draft: Draft) -> Vec<Change> {
    let problem = draft.build();
    let solved = solved(&problem).unwrap();
    let schedule = verify(&problem, &solved.schedule).unwrap();
    assert_eq!(schedule.unplaced(&problem).len(), 1);
    let found = remedies(&problem, &schedule, 8, (&Limit::none(), &AtomicBool::new(false))).unwrap().found;
    assert!(found.iter().all(|remedy| remedy.stints == 1 && verify_again(&problem, remedy)));
    found.iter().map(|remedy| remedy.change).collect()
}

fn verify_again(problem: &Problem, remedy: &Remedy) -> bool {
    let schedule = Schedule { placements: remedy.with.placements().to_vec(), strays: Vec::new() };
    verify(problem, &schedule).is_err() && verify(&remedy.change.apply(problem), &schedule).is_ok()
}

#[test]
fn one_more_week_in_a_row_is_found() {
    let mut draft = Draft::new(3);
    let home = draft.unit("home", 9);
    let ana = draft.employee("ana", home);
    for id in ["one", "two", "three"] {
        let host = draft.unit(id, 9);
        draft.stint(ana, host, 1);
    }
    draft.company.employees[ana.index()].enrolment = Enrolment::Regular;
    draft.settings.extra.gap_weeks = 0;
    draft.settings.regular.max_in_a_row = Some(2);
    let programme = Programme::Regular;
    assert_eq!(found(draft), [Change::InARow { programme, limit: 3, instead_of: 2 }]);
}

#[test]
fn one_more_visit_is_found_in_the_horizon_and_in_a_period() {
    let company = || {
        let mut draft = Draft::new(4);
        let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
        for id in ["ana", "bob"] {
            let visitor = draft.employee(id, home);
            draft.stint(visitor, host, 1);
        }
        (draft, host)
    };
    let (mut draft, unit) = company();
    draft.company.units[unit.index()].max_visits = Some(1);
    assert_eq!(found(draft), [Change::Visits { unit, row: None, limit: 2, instead_of: 1 }]);
    let (mut draft, unit) = company();
    let span = draft.weeks(0, 3);
    let row = CapacityPeriod { unit, span, hosts: None, max_visits: Some(1), min_present: None };
    draft.company.capacity.push(row);
    assert_eq!(found(draft), [Change::Visits { unit, row: Some(0), limit: 2, instead_of: 1 }]);
}

#[test]
fn smaller_groups_are_found_no_smaller_than_those_that_come() {
    for (visitors, fewest) in [(1, 2), (1, 3), (2, 3), (3, 5)] {
        let mut draft = Draft::new(4);
        let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
        for person in 0..visitors {
            let visitor = draft.employee(&format!("e{person}"), home);
            draft.stint(visitor, host, 1);
            draft.company.employees[visitor.index()].enrolment = Enrolment::None;
        }
        // All come in one week, as one group, where groups are asked for.
        draft.settings.points.crowding = 0;
        let span = draft.weeks(0, 2);
        draft.company.closures.push(Closure { unit: Some(host), span, kind: ClosureKind::Host });
        draft.company.units[host.index()].min_visitors = Some(fewest);
        let problem = draft.build();
        let schedule = verify(&problem, &solved(&problem).unwrap().schedule).unwrap();
        assert_eq!(schedule.placements(), [], "fewer than a group");
        let found =
            remedies(&problem, &schedule, 8, (&Limit::none(), &AtomicBool::new(false))).unwrap().found;
        let change = Change::Fewest { unit: host, limit: visitors, instead_of: fewest };
        let codes: Vec<_> = found.iter().map(|remedy| (remedy.change, remedy.stints)).collect();
        assert_eq!(codes, [(change, visitors as usize)]);
        assert!(found.iter().all(|remedy| verify_again(&problem, remedy)));
    }
}

#[test]
fn somebody_on_leave_who_would_receive_is_found() {
    let mut draft = Draft::new(4);
    draft.settings.rules.hosts_present = 1;
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    let ana = draft.employee("ana", home);
    draft.employee("stays", home);
    let tess = draft.employee("tess", host);
    let (from, to) = (draft.day(1, 0), draft.day(2, 6));
    let stint = draft.stint(ana, host, 1);
    (stint.from, stint.to) = (Some(from), Some(to));
    draft.absences.push((tess, draft.weeks(0, 3)));
    let changes = found(draft);
    assert!(
        matches!(changes[..], [Change::There { employee, first, last }] if employee == tess && first == last)
    );
}
