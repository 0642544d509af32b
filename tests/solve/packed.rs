//! Companies packed to the last cell: every stint has a place, and there is no slack to find it by.

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use passerelle::domain::{Problem, StoppedBy};
use passerelle::model::program::Program;
use passerelle::replan::prepare;
use passerelle::solve::{Ear, Limits, Run, SolveError, Solver, Watch, solve};
use passerelle::verify::verify;

use super::solved;
use crate::build::{Draft, latin, roster};

/// Far more than is needed: a search that does not get there ends here.
const LIMIT: Duration = Duration::from_secs(600);

fn every_stint_is_placed(problem: Problem, name: &str) {
    let problem = problem.altered(|parts| parts.settings.solve.time_limit = Some(LIMIT));
    let solution = solved(&problem).unwrap();
    verify(&problem, &solution.schedule).unwrap();
    let placed = solution.schedule.placements.len();
    assert_eq!(placed, problem.stints.values().len(), "{name}, {:?}", solution.stopped_by);
}

#[test]
fn latin_squares_are_filled_to_the_last_stint() {
    for (order, holes) in [(10, 45), (15, 45), (25, 42), (30, 42)] {
        for seed in 1..=5 {
            every_stint_is_placed(latin::packed(order, holes, seed), &format!("{order}, seed {seed}"));
        }
    }
}

/// Nobody is to ask it anything.
struct Unasked;

impl Solver for Unasked {
    fn run(&self, program: &Program, _: Option<&[f64]>, _: Limits, _: &Ear) -> Result<Run, SolveError> {
        panic!("asked for a program of {} columns", program.columns.len());
    }
}

/// Clauses come before the program of everybody, which takes a hundred times as long.
#[test]
fn a_square_is_proven_without_the_program_of_everybody_where_proof_is_asked_for() {
    for seed in 1..=3 {
        let problem = latin::packed(30, 42, seed).altered(|parts| parts.settings.solve.gap = Some(0.0));
        let interrupted = AtomicBool::new(false);
        let watch = Watch { solver: &Unasked, ..Watch::unseen(&interrupted) };
        let solution = solve(&prepare(problem.clone()), &watch).unwrap();
        assert_eq!(solution.schedule.placements.len(), problem.stints.values().len());
        assert_eq!(solution.stopped_by, StoppedBy::Proof);
    }
}

#[test]
fn a_roster_that_is_full_every_week_is_placed_to_the_last_stint() {
    for seed in 1..=5 {
        every_stint_is_placed(roster::full(11, 13, 54, seed), &format!("seed {seed}"));
    }
}

/// A week too few for everybody: no more is placed than can be, which is proven.
#[test]
fn of_a_square_that_is_too_large_one_row_is_left() {
    let mut draft = Draft::new(3);
    let home = draft.unit("home", 0);
    let units = ["a", "b", "c", "d"].map(|unit| draft.unit(unit, 1));
    for name in ["p", "q", "r", "s"] {
        let person = draft.employee(name, home);
        for unit in units {
            draft.stint(person, unit, 1);
        }
    }
    let problem = draft.build();
    let solution = solved(&problem).unwrap();
    verify(&problem, &solution.schedule).unwrap();
    assert_eq!(solution.schedule.placements.len(), 12);
    assert_eq!(solution.stopped_by, StoppedBy::Proof);
}
