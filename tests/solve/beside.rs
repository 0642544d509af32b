//! The whole program beside the search: what it settles ends the search, and what it proves is taken over.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use passerelle::domain::{Points, Prices, Problem, Solution, StoppedBy, Strategy};
use passerelle::model::program::Program;
use passerelle::replan::prepare;
use passerelle::solve::{Aim, Ear, Ended, Limits, Run, SolveError, Solver, Watch, solve};
use passerelle::verify::{inspect, verify};

use crate::build::Draft;
use crate::build::random::Dice;

/// More stints than places, and columns enough for the program of everybody to be asked for its bound alone.
fn contended(seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let mut draft = Draft::new(26);
    let home = draft.unit("home", 0);
    let hosts: Vec<_> = (0..4).map(|row| draft.unit(&format!("u{row}"), 2 + dice.below(3) as u32)).collect();
    for row in 0..240 {
        let employee = draft.employee(&format!("e{row}"), home);
        for turn in 0..2 {
            let unit = hosts[(row + turn) % hosts.len()];
            let due = Some(draft.day(dice.below(26) as i64, 4));
            let stint = draft.stint(employee, unit, 1 + dice.below(2) as u8);
            (stint.due, stint.priority) = (due, 1 + dice.below(3) as u8);
        }
    }
    draft.build().altered(|parts| {
        (parts.settings.solve.strategy, parts.settings.solve.gap) = (Strategy::Auto, Some(0.0));
    })
}

/// What the program of everybody says, from the cost of the schedule that is known.
type Says<'a> = &'a (dyn Fn(Points) -> (Ended, Option<Points>) + Sync);

/// Answers for the program of everybody; small programs find no more than what is known.
struct Beside<'a> {
    says: Says<'a>,
    asked: AtomicUsize,
}

impl Solver for Beside<'_> {
    fn run(
        &self,
        program: &Program,
        start: Option<&[f64]>,
        limits: Limits,
        _: &Ear,
    ) -> Result<Run, SolveError> {
        let values = start.map(<[f64]>::to_vec);
        if limits.aim != Aim::Bound {
            return Ok(Run { ended: Ended::Work, values, bound: None, iterations: 0 });
        }
        self.asked.fetch_add(1, Ordering::Relaxed);
        let costs = program.columns.iter().zip(start.expect("a schedule is known"));
        let cost = costs.filter(|(_, value)| **value > 0.5).map(|(column, _)| column.cost).sum();
        let (ended, bound) = (self.says)(cost);
        Ok(Run { ended, values, bound, iterations: 0 })
    }
}

/// A search on so many threads beside such a program, with the prices that it told.
fn searched(problem: &Problem, threads: usize, says: Says) -> (Solution, Prices) {
    let solver = Beside { says, asked: AtomicUsize::new(0) };
    let (interrupted, prices) = (AtomicBool::new(false), Mutex::new(Vec::new()));
    let on_prices = |told: Prices| prices.lock().unwrap().push(told);
    let watch = Watch { solver: &solver, on_prices: &on_prices, ..Watch::unseen(&interrupted) };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let solution = pool.install(|| solve(&prepare(problem.clone()), &watch)).unwrap();
    assert_eq!(solver.asked.into_inner(), 1, "the program of everybody is asked once");
    let told = prices.into_inner().unwrap();
    assert_eq!(told.len(), 1, "prices are told once");
    (solution, told.into_iter().next().unwrap())
}

#[test]
fn what_the_program_settles_ends_the_search_on_any_number_of_threads_with_the_same_answer() {
    let problem = contended(1);
    let settled = [1, 2].map(|threads| searched(&problem, threads, &|cost| (Ended::Optimal, Some(cost))));
    let (open, _) = searched(&problem, 2, &|_| (Ended::Work, None));
    let points = |solution: &Solution| verify(&problem, &solution.schedule).unwrap().score().total();
    for (solution, prices) in &settled {
        assert_eq!((solution.stopped_by, solution.bound), (StoppedBy::Proof, points(solution)));
        assert!(*solution == settled[0].0 && *prices == settled[0].1, "another answer on another thread");
    }
    assert!(open.bound < points(&open) && open.stopped_by == StoppedBy::Work, "{:?}", open.stopped_by);
}

#[test]
fn a_bound_that_the_program_proves_is_taken_over() {
    let problem = contended(2);
    let (alone, _) = searched(&problem, 2, &|_| (Ended::Work, None));
    let inspection = inspect(&problem, &alone.schedule);
    let between = Points::from_fifths((alone.bound + inspection.score.total()).fifths() / 2);
    assert!(alone.bound < between, "nothing is left to be proven");
    let cost = between - inspection.idle.total();
    let (told, _) = searched(&problem, 2, &|_| (Ended::Work, Some(cost)));
    assert_eq!((told.bound, told.schedule), (between, alone.schedule));
}
