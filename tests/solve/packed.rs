//! Companies packed to the last cell: every stint has a place, and there is no slack to find it by.

use std::time::{Duration, Instant};

use passerelle::domain::{Problem, Strategy};
use passerelle::verify::verify;

use super::solved;
use crate::build::latin::packed;

/// How far a search got.
struct Reached {
    placed: usize,
    stints: usize,
    line: String,
}

fn reached(problem: Problem, name: &str, strategy: Strategy, seconds: u64) -> Reached {
    let problem = problem.altered(|parts| {
        parts.settings.solve.strategy = strategy;
        parts.settings.solve.time_limit = Some(Duration::from_secs(seconds));
    });
    let started = Instant::now();
    let solution = solved(&problem);
    let time = started.elapsed().as_secs_f64();
    let stints = problem.stints.values().len();
    let (placed, ended) = match solution {
        Ok(solution) => {
            let schedule = verify(&problem, &solution.schedule);
            assert!(schedule.is_ok(), "{name}: a rule is broken");
            let placed = solution.schedule.placements.len();
            let bound = solution.bound;
            (placed, format!("bound {bound}, by {}, {:?}", solution.strategy.code(), solution.stopped_by))
        }
        Err(error) => (0, error.to_string()),
    };
    let line = format!("{name} {:>6}: {placed}/{stints} in {time:.1} s, {ended}", strategy.code());
    Reached { placed, stints, line }
}

fn every_stint_is_placed(order: usize, seconds: u64) {
    for seed in 1..=3 {
        let done = reached(packed(order, seed), &format!("{order} seed {seed}"), Strategy::Auto, seconds);
        assert_eq!(done.placed, done.stints, "{}", done.line);
    }
}

#[test]
fn a_packed_company_of_ten_is_placed_to_the_last_stint() {
    every_stint_is_placed(10, 60);
}

#[test]
fn a_packed_company_of_fifteen_is_placed_to_the_last_stint() {
    every_stint_is_placed(15, 60);
}

/// Prints a table: `cargo test --release how_far -- --ignored --nocapture`.
#[test]
#[ignore = "takes up to half an hour and asserts nothing beyond the rules"]
#[allow(clippy::print_stderr, reason = "the table is what it is for")]
fn how_far_every_strategy_gets_in_packed_companies() {
    for strategy in [Strategy::Auto, Strategy::Exact, Strategy::Prices] {
        for (order, seconds) in [(10, 10), (15, 10), (20, 60), (25, 60)] {
            for seed in 1..=3 {
                let name = format!("{order} seed {seed}");
                eprintln!("{}", reached(packed(order, seed), &name, strategy, seconds).line);
            }
        }
    }
}
