//! Reasons of what was left, on random companies: proofs against every schedule, exchanges against the verifier.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use passerelle::domain::{
    EmployeeId, Group, GroupRule, MinPresent, Placement, Points, Problem, Schedule, StintId, Strategy,
    UnitId, Week, WeekSet,
};
use passerelle::explain::{Claim, Limit, Reason, Unplaced, of_all};
use passerelle::solve::SolveError;
use passerelle::tasks::{self, Asked};
use passerelle::verify::{Ledger, VerifiedSchedule, inspect, inspect_pins, verify};
use rayon::prelude::*;

use crate::build::Draft;
use crate::build::random::{Size, company};
use crate::solve::solved;

pub const TIGHT: Size = Size { weeks: 4, units: 3, employees: 6, stints: 12 };

/// A random company that can be planned, solved to proof.
pub fn planned(seed: u64) -> Option<(Problem, VerifiedSchedule)> {
    let problem = company(seed, TIGHT, true).altered(|parts| parts.settings.solve.strategy = Strategy::Exact);
    if !problem.fixed.strays.is_empty() || !inspect_pins(&problem).is_empty() {
        return None;
    }
    let solution = solved(&problem).ok()?;
    let schedule = verify(&problem, &solution.schedule).unwrap();
    assert_eq!(solution.bound, schedule.score().total(), "seed {seed}");
    Some((problem, schedule))
}

/// The fewest points of a schedule that places a stint: one exact solve for each start, as a fixed pin.
pub fn forced(problem: &Problem, stint: StintId) -> Option<Points> {
    let facts = *problem.stint(stint);
    let lengths = facts.lengths.iter();
    let starts = lengths.flat_map(|weeks| problem.horizon.iter().map(move |start| (start, weeks)));
    let solve = |(start, weeks)| {
        let pin = Placement { stint, start, weeks };
        let pinned = problem.altered(|parts| parts.fixed.placements.push(pin));
        if !inspect_pins(&pinned).is_empty() {
            return None;
        }
        match solved(&pinned) {
            Ok(solution) => {
                let found = inspect(problem, &solution.schedule);
                assert_eq!(found.violations, [], "what is found with the pin keeps every rule");
                Some(found.score.total())
            }
            Err(SolveError::PinsContradict(_)) => None,
            Err(error) => panic!("{error}"),
        }
    };
    starts.filter_map(solve).min()
}

/// The schedule after an exchange, which must keep every rule.
fn exchanged(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    unplaced: &Unplaced,
) -> Option<VerifiedSchedule> {
    let exchange = unplaced.exchange.as_ref()?;
    let out: BTreeSet<Placement> =
        exchange.gone.iter().copied().chain(exchange.moved.iter().map(|(from, _)| *from)).collect();
    assert!(out.iter().all(|placement| schedule.placements().contains(placement)));
    let kept = schedule.placements().iter().copied().filter(|placement| !out.contains(placement));
    let new = exchange.placed.iter().copied().chain(exchange.moved.iter().map(|(_, to)| *to));
    let placements: Vec<Placement> = kept.chain(new).collect();
    assert!(placements.iter().any(|placement| placement.stint == unplaced.stint));
    Some(verify(problem, &Schedule { placements, strays: Vec::new() }).expect("an exchange keeps every rule"))
}

#[derive(Default)]
struct Tally {
    impossible: usize,
    possible: usize,
    exchanges: usize,
    exact: usize,
    codes: BTreeSet<&'static str>,
}

fn check(seed: u64) -> Tally {
    let mut tally = Tally::default();
    let Some((problem, schedule)) = planned(seed) else { return tally };
    let points = schedule.score().total();
    for unplaced in of_all(&problem, &schedule, Some(points), &Limit::none()) {
        tally.codes.insert(unplaced.reason.code());
        let forced = forced(&problem, unplaced.stint);
        match (unplaced.claim, forced) {
            (Claim::Impossible, None) => tally.impossible += 1,
            (Claim::AtLeast(_), None) => {}
            (Claim::AtLeast(more), Some(least)) => {
                assert!(least >= points + more, "seed {seed}: {unplaced:?}: {least} is less");
                tally.possible += 1;
            }
            (claim, least) => panic!("seed {seed}: {claim:?}, but forced: {least:?}"),
        }
        let blocked = matches!(unplaced.reason, Reason::Blocked(_) | Reason::NoStart);
        assert!(unplaced.reason == Reason::CarriedOver || unplaced.open.is_empty() == blocked, "seed {seed}");
        if let Some(after) = exchanged(&problem, &schedule, &unplaced) {
            let price = unplaced.exchange.as_ref().unwrap().price;
            assert_eq!(after.score().total(), points + price, "seed {seed}: {unplaced:?}");
            tally.exchanges += 1;
            tally.exact += usize::from(forced == Some(points + price));
        }
    }
    tally
}

#[test]
fn what_reasons_claim_holds_when_the_stint_is_forced_in() {
    let tallies: Vec<Tally> = (0..260u64).into_par_iter().map(check).collect();
    let sum = |count: fn(&Tally) -> usize| tallies.iter().map(count).sum::<usize>();
    let (impossible, possible) = (sum(|tally| tally.impossible), sum(|tally| tally.possible));
    let (exchanges, exact) = (sum(|tally| tally.exchanges), sum(|tally| tally.exact));
    let codes: BTreeSet<&str> = tallies.iter().flat_map(|tally| tally.codes.iter().copied()).collect();
    assert!(impossible >= 50 && possible >= 50, "{impossible} impossible, {possible} possible");
    assert!(exchanges * 10 >= possible * 9, "{exchanges} exchanges for {possible} that are possible");
    assert!(exact * 4 >= exchanges * 3, "{exact} of {exchanges} exchanges are the cheapest there is");
    assert!(codes.len() >= 10, "{codes:?}");
}

/// One group of people who could all go to a unit together, but for a guest who is there in each of the weeks.
fn of_one_group(people: usize) -> (Problem, VerifiedSchedule) {
    let mut draft = Draft::new(3);
    let (home, host) = (draft.unit("home", 0), draft.unit("host", people as u32));
    let guests: Vec<_> = (0..3).map(|row| draft.employee(&format!("guest{row}"), home)).collect();
    let members: Vec<_> = (0..people).map(|row| draft.employee(&format!("e{row}"), home)).collect();
    for employee in guests.iter().chain(&members) {
        draft.stint(*employee, host, 1);
    }
    draft.company.groups.push(Group { name: "all".to_owned(), rule: GroupRule::Together, members });
    let problem = draft.build();
    let placed = (0..3).map(|row| Placement { stint: StintId(row), start: Week(row as i16), weeks: 1 });
    let schedule = Schedule { placements: placed.collect(), strays: Vec::new() };
    let guests = verify(&problem, &schedule).unwrap();
    (problem, guests)
}

/// What blocks a group at a start, and what would have to make way, is found once, however many they are.
#[test]
fn people_held_together_are_explained_once() {
    let steps_for = |people: usize| {
        let (problem, guests) = of_one_group(people);
        let steps = AtomicUsize::new(0);
        let never = || {
            steps.fetch_add(1, Ordering::Relaxed);
            false
        };
        let all = of_all(&problem, &guests, None, &Limit::new(&never));
        assert_eq!(all.len(), people);
        for one in &all {
            let exchange = one.exchange.as_ref().unwrap();
            assert!(one.claim == Claim::Open && !one.cut_short);
            assert_eq!((exchange.placed.len(), exchange.gone.len() + exchange.moved.len()), (people, 1));
            assert!(Arc::ptr_eq(exchange, all[0].exchange.as_ref().unwrap()), "it is the same for all");
        }
        steps.into_inner()
    };
    assert_eq!(steps_for(1_000), steps_for(20));
}

/// Where the limit is reached on the way, whatever was not looked for says so, and everything else is told as ever.
#[test]
fn a_limit_leaves_out_exchanges_and_nothing_else() {
    let (mut whole, mut cut) = (0, 0);
    for (seed, most) in (0..40u64).flat_map(|seed| [0, 1, 7, 40].map(|most| (seed, most))) {
        let Some((problem, schedule)) = planned(seed) else { continue };
        let all = of_all(&problem, &schedule, None, &Limit::none());
        let steps = AtomicUsize::new(0);
        let enough = || steps.fetch_add(1, Ordering::Relaxed) >= most;
        let limit = Limit::new(&enough);
        let limited = of_all(&problem, &schedule, None, &limit);
        assert_eq!(limit.was_reached(), limited.iter().any(|one| one.cut_short), "seed {seed}");
        for (one, other) in all.into_iter().zip(limited) {
            assert!(!one.cut_short);
            let expected = match other.cut_short {
                true => Unplaced { exchange: None, cut_short: true, ..one },
                false => one,
            };
            whole += usize::from(!other.cut_short);
            cut += usize::from(other.cut_short);
            assert_eq!(other, expected, "seed {seed}");
        }
    }
    assert!(whole >= 20 && cut >= 100, "{whole} whole, {cut} cut short");
}

/// Whoever interrupts hears what is known by then, and that there may be more.
#[test]
fn an_interrupt_ends_explanations_early() {
    let (problem, schedule) = (0..).find_map(planned).unwrap();
    for asked in [
        Asked::default(),
        Asked { employee: Some(EmployeeId(0)), ..Asked::default() },
        Asked { unit: Some(UnitId(0)), ..Asked::default() },
        Asked { remedies: Some(3), ..Asked::default() },
    ] {
        let told = |stopped: bool| {
            let (outcome, found) =
                tasks::explain(&problem, &schedule, &asked, None, &AtomicBool::new(stopped)).unwrap();
            assert_eq!(outcome.cut_short, found.cut_short);
            found
        };
        assert!(!told(false).cut_short);
        let early = told(true);
        assert_eq!(early.remedies.map_or(0, |remedies| remedies.tried), 0);
        assert_eq!(early.unplaced.is_some(), told(false).unplaced.is_some());
    }
}

/// Stints of one person that differ in nothing have the same reason, however many they are.
#[test]
fn stints_that_differ_in_nothing_are_told_alike() {
    let mut draft = Draft::new(26);
    let (home, host) = (draft.unit("home", 0), draft.unit("host", 3));
    draft.settings.rules.hosts_present = 0;
    draft.company.units[home.index()].min_present = MinPresent::Percent(0);
    let people: Vec<_> = (0..3).map(|row| draft.employee(&format!("e{row}"), home)).collect();
    for (turn, employee) in people.iter().cycle().take(120).enumerate() {
        draft.stint(*employee, host, 1 + u8::from(turn % 60 == 0));
    }
    let problem = draft.build().altered(|parts| parts.settings.solve.gap = Some(0.2));
    let solution = solved(&problem).unwrap();
    let schedule = verify(&problem, &solution.schedule).unwrap();
    let limit = Limit::new(&|| true);
    let all = of_all(&problem, &schedule, None, &limit);
    assert!(all.len() >= 40, "{} left", all.len());
    for one in &all {
        // As the verifier, asked about this very stint, says it.
        let ledger = Ledger::new(&problem, schedule.placements());
        let stint = *problem.stint(one.stint);
        let free = |start: &Week| {
            let at = |weeks| Placement { stint: one.stint, start: *start, weeks };
            stint.lengths.iter().any(|weeks| ledger.blocks(at(weeks)).is_empty())
        };
        let free: WeekSet = problem.horizon.iter().filter(free).collect();
        assert_eq!(one.open, free);
    }
}
