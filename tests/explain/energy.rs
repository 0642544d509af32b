//! `data/energy`: too few places, so that many stints are left.

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use passerelle::domain::{Points, Problem, Schedule, StintId};
use passerelle::explain::{Claim, Limit, of_all, remedies};
use passerelle::files::{Options, load};
use passerelle::solve::{Forced, Until, force};
use passerelle::verify::{VerifiedSchedule, verify};

use crate::solve::solved;

/// `data/energy`, its best schedule, and the bound that proves it: who asks for proof waits for it.
fn planned() -> (Problem, VerifiedSchedule, Points) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/energy");
    let problem = load(&folder, &Options::default()).unwrap().problem;
    let problem = problem.altered(|parts| parts.settings.solve.gap = Some(0.0));
    let solution = solved(&problem).unwrap();
    let schedule = verify(&problem, &solution.schedule).unwrap();
    (problem, schedule, solution.bound)
}

#[test]
fn no_schedule_of_energy_that_places_any_stint_left_costs_less_than_its_reason_claims() {
    let (problem, schedule, bound) = planned();
    let points = schedule.score().total();
    let unplaced = of_all(&problem, &schedule, Some(bound), &Limit::none());
    let possible = unplaced.iter().filter(|left| left.claim != Claim::Impossible);
    let claims: Vec<(StintId, Points)> = possible
        .map(|left| match left.claim {
            Claim::AtLeast(more) => (left.stint, more),
            claim => panic!("{left:?}: {claim:?}"),
        })
        .collect();
    assert!(claims.len() >= 30, "{} claims", claims.len());
    let stints: Vec<StintId> = claims.iter().map(|(stint, _)| *stint).collect();
    let most = claims.iter().map(|(_, more)| *more).max().unwrap();
    // One program for all: its schedules are those of every program that forces one of them in.
    let until = Until { bound: Some(points + most), iterations: None, time: None };
    let forced = force(&problem, &stints, 1, None, until, &AtomicBool::new(false)).unwrap();
    let Forced::AtLeast { bound, .. } = forced else { panic!("{forced:?}") };
    assert!(bound >= points + most, "{bound} is less than {points} and {most}");
}

#[test]
#[expect(clippy::print_stderr, reason = "its figures are what it is run for")]
#[ignore = "solves data/energy once for each stint that is left: minutes"]
fn what_the_reasons_of_energy_claim_holds_when_each_stint_is_forced_in() {
    let (problem, schedule, bound) = planned();
    let points = schedule.score().total();
    for left in of_all(&problem, &schedule, Some(bound), &Limit::none()) {
        let known = left.exchange.as_ref().map(|exchange| exchange.after(schedule.placements()));
        let price = left.exchange.as_ref().map_or("none".into(), |known| known.price.to_string());
        let started = Instant::now();
        let forced =
            force(&problem, &[left.stint], 1, known.as_deref(), Until::default(), &AtomicBool::new(false));
        let seconds = started.elapsed().as_secs();
        let more = match forced.unwrap() {
            Forced::AtLeast { bound, .. } => Some(bound - points),
            Forced::Impossible => None,
            Forced::Unknown => panic!("{left:?}"),
        };
        let told = more.map_or("impossible".into(), |more| format!("{more} points more"));
        eprintln!("{:?} {}: {told} ({seconds} s); exchange at {price}", left.stint, left.reason.code());
        match left.claim {
            Claim::Impossible => assert_eq!(more, None, "{left:?}"),
            Claim::AtLeast(claimed) => assert!(more.is_none_or(|more| more >= claimed), "{left:?}"),
            Claim::Open => panic!("{left:?}"),
        }
    }
}

#[test]
#[ignore = "solves small programs around the stints of data/energy that are left: minutes"]
fn each_remedy_of_energy_gives_exactly_the_gain_that_it_states() {
    let (problem, schedule, _) = planned();
    let found = remedies(&problem, &schedule, 12, (&Limit::none(), &AtomicBool::new(false))).unwrap().found;
    assert!(found.len() >= 3, "{} remedies", found.len());
    for remedy in found {
        let after = Schedule { placements: remedy.with.placements().to_vec(), strays: Vec::new() };
        let recounted = verify(&remedy.change.apply(&problem), &after).unwrap();
        assert_eq!(schedule.score().total() - remedy.points, recounted.score().total());
        assert_eq!(schedule.placements().len() + remedy.stints, after.placements.len());
    }
}
