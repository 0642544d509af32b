//! Reasons of what was left, on random companies: proofs against every schedule, exchanges against the verifier.

use std::collections::BTreeSet;

use passerelle::domain::{Placement, Points, Problem, Schedule, StintId, Strategy};
use passerelle::explain::{Claim, Reason, Unplaced, of_all};
use passerelle::solve::SolveError;
use passerelle::verify::{VerifiedSchedule, inspect, inspect_pins, verify};
use rayon::prelude::*;

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
    for unplaced in of_all(&problem, &schedule, Some(points)) {
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
