//! Price decomposition against enumeration and against the whole program.

use passerelle::domain::{Points, Problem, Rule, Strategy, Term};
use passerelle::solve::SolveError;
use passerelle::verify::{inspect, inspect_pins, verify};
use rayon::prelude::*;

use super::{brute, solved};
use crate::build::Draft;
use crate::build::random::{Size, company};

/// Solves by prices and checks the schedule, its points and its bound against the optimum.
fn check(seed: u64, problem: &Problem, optimum: Points) -> f64 {
    let problem = &problem.altered(|parts| parts.settings.solve.strategy = Strategy::Prices);
    let solution = match solved(problem) {
        Ok(solution) => solution,
        Err(error) => panic!("seed {seed}: {error} although {optimum} points are possible"),
    };
    let inspection = inspect(problem, &solution.schedule);
    assert!(verify(problem, &solution.schedule).is_ok(), "seed {seed}: {:?}", inspection.violations);
    assert!(solution.bound <= optimum, "seed {seed}: bound {} above the optimum {optimum}", solution.bound);
    let (points, idle) = (inspection.score.total(), inspection.idle.total());
    assert!(points >= optimum, "seed {seed}: {points} points below the optimum {optimum}");
    let could_be_gained = (idle - optimum).as_f64();
    if could_be_gained > 0.0 { (points - optimum).as_f64() / could_be_gained } else { 0.0 }
}

#[test]
fn prices_never_claim_more_than_enumeration_finds_and_come_within_one_per_cent() {
    let size = Size { weeks: 5, units: 4, employees: 4, stints: 4 };
    let losses: Vec<f64> = (2000..2700u64)
        .into_par_iter()
        .filter_map(|seed| {
            let problem = company(seed, size, true);
            if !problem.fixed.strays.is_empty() || !inspect_pins(&problem).is_empty() {
                return None;
            }
            let optimum = brute::optimum(&problem)??;
            Some(check(seed, &problem, optimum))
        })
        .collect();
    assert!(losses.len() >= 300, "only {} problems were small enough to compare", losses.len());
    let worst = losses.iter().copied().fold(0.0, f64::max);
    assert!(worst <= 0.01, "the worst schedule gives away {:.2} % of what could be gained", worst * 100.0);
}

#[test]
fn prices_come_close_to_the_whole_program_on_companies_too_large_to_enumerate() {
    let size = Size { weeks: 10, units: 6, employees: 30, stints: 60 };
    let losses: Vec<f64> = (0..64u64)
        .into_par_iter()
        .filter_map(|seed| {
            let problem =
                company(seed, size, true).altered(|parts| parts.settings.solve.strategy = Strategy::Exact);
            if !problem.fixed.strays.is_empty() || !inspect_pins(&problem).is_empty() {
                return None;
            }
            match solved(&problem) {
                Ok(solution) => {
                    let optimum = inspect(&problem, &solution.schedule).score.total();
                    assert_eq!(solution.bound, optimum, "seed {seed}: not solved to proof");
                    Some(check(seed, &problem, optimum))
                }
                Err(SolveError::PinsContradict(_)) => None,
                Err(error) => panic!("seed {seed}: {error}"),
            }
        })
        .collect();
    assert!(losses.len() >= 15, "only {} problems were compared", losses.len());
    let worst = losses.iter().copied().fold(0.0, f64::max);
    assert!(worst <= 0.01, "the worst schedule gives away {:.2} % of what could be gained", worst * 100.0);
}

#[test]
fn prices_climb_to_what_a_place_in_a_scarce_unit_is_worth() {
    // 520 places for 530 people, all weeks alike: ten stay out, and each place is worth what leaving one of them costs.
    let mut draft = Draft::new(26);
    let (home, host) = (draft.unit("home", 0), draft.unit("host", 20));
    for person in 0..530 {
        let employee = draft.employee(&format!("E{person}"), home);
        draft.stint(employee, host, 1);
    }
    let problem = draft.build().altered(|parts| parts.settings.solve.strategy = Strategy::Prices);
    let solution = solved(&problem).unwrap();
    let inspection = inspect(&problem, &solution.schedule);
    // Each week the k-th of twenty visitors costs 2 (k − 1).
    let optimum = Points::whole(10 * 1000 + 26 * 20 * 19);
    assert_eq!(inspection.score.total(), optimum);
    let unproven = (optimum - solution.bound).as_f64() / (inspection.idle.total() - optimum).as_f64();
    assert!((0.0..0.000_5).contains(&unproven), "{:.3} % is not proven", unproven * 100.0);
}

#[test]
fn the_lists_of_rules_and_terms_are_what_the_comparison_was_written_for() {
    // A new rule or term must be put into play in `build::random` before these numbers change.
    assert_eq!((Rule::ALL.len(), Term::ALL.len()), (17, 11));
}
