//! A solver that lies: what it says is caught and said, and the best schedule that is known otherwise is kept.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

use passerelle::domain::{Placement, Points, Problem, Schedule, Solution, Strategy};
use passerelle::model::program::Program;
use passerelle::replan::prepare;
use passerelle::solve::{Doubt, Ear, Ended, Highs, Limits, Run, SolveError, Solver, Watch, solve};
use passerelle::verify::verify;

use super::groups;

/// HiGHS, with its answer bent.
struct Liar(fn(&Program, Run) -> Result<Run, SolveError>);

impl Solver for Liar {
    fn run(
        &self,
        program: &Program,
        start: Option<&[f64]>,
        limits: Limits,
        ear: &Ear,
    ) -> Result<Run, SolveError> {
        let honest = Ear { on_bounds: &|_, _| false, ..*ear };
        self.0(program, Highs.run(program, start, limits, &honest)?)
    }
}

fn keeps_every_rule(problem: &Problem, placements: &[Placement]) -> bool {
    verify(problem, &Schedule { placements: placements.to_vec(), strays: Vec::new() }).is_ok()
}

/// A search with a solver, and what it did not believe.
fn searched(problem: &Problem, solver: &dyn Solver) -> (Solution, BTreeSet<Doubt>) {
    let interrupted = AtomicBool::new(false);
    let doubts = Mutex::new(BTreeSet::new());
    let watch = Watch {
        accepts: &|placements| keeps_every_rule(problem, placements),
        on_doubt: &|doubt| {
            doubts.lock().unwrap().insert(doubt);
        },
        solver,
        ..Watch::unseen(&interrupted)
    };
    let solution = solve(&prepare(problem.clone()), &watch).unwrap();
    (solution, doubts.into_inner().unwrap())
}

/// Companies that prices alone do not prove, each with the proven optimum and the points found by prices alone.
fn companies() -> Vec<(Problem, Points, Points)> {
    // Small ones: each is solved once for every lie.
    let small = |seed: &u64| groups::company(*seed, false).stints.values().len() < 25;
    let open = (0..).filter(small).filter_map(|seed| {
        let problem = groups::company(seed, false).altered(|parts| {
            (parts.settings.solve.strategy, parts.settings.solve.gap) = (Strategy::Prices, Some(0.0));
        });
        let (found, doubts) = searched(&problem, &Highs);
        assert_eq!(doubts, BTreeSet::new(), "seed {seed}: HiGHS is believed");
        let points = verify(&problem, &found.schedule).unwrap().score().total();
        (found.bound < points).then_some((problem, points))
    });
    let proven = |(problem, by_prices): (Problem, Points)| {
        let problem = problem.altered(|parts| parts.settings.solve.strategy = Strategy::Exact);
        let (best, doubts) = searched(&problem, &Highs);
        assert_eq!(doubts, BTreeSet::new(), "HiGHS is believed");
        let points = verify(&problem, &best.schedule).unwrap().score().total();
        assert_eq!(best.bound, points);
        (problem, points, by_prices)
    };
    open.take(2).map(proven).collect()
}

/// The doubt that each lie raises, and the lie.
const LIES: [(Doubt, Liar); 9] = [
    (Doubt::Schedule, Liar(|program, run| Ok(Run { values: Some(vec![1.0; program.columns.len()]), ..run }))),
    (
        Doubt::Fractional,
        Liar(|program, run| Ok(Run { values: Some(vec![0.5; program.columns.len()]), ..run })),
    ),
    (
        Doubt::Fractional,
        Liar(|program, run| Ok(Run { values: Some(vec![f64::NAN; program.columns.len()]), ..run })),
    ),
    (Doubt::Fractional, Liar(|_, run| Ok(Run { values: Some(vec![0.0]), ..run }))),
    (Doubt::Bound, Liar(|_, run| Ok(Run { bound: Some(Points::whole(1_000_000)), ..run }))),
    (
        Doubt::Bound,
        Liar(|_, _| {
            Ok(Run { ended: Ended::Time, values: None, bound: Some(Points::whole(1_000_000)), iterations: 0 })
        }),
    ),
    (
        Doubt::Bound,
        Liar(|program, _| {
            let values = Some(vec![0.0; program.columns.len()]);
            Ok(Run { ended: Ended::Optimal, values, bound: Some(Points::ZERO), iterations: 0 })
        }),
    ),
    (
        Doubt::Infeasible,
        Liar(|_, _| Ok(Run { ended: Ended::Infeasible, values: None, bound: None, iterations: 0 })),
    ),
    (Doubt::Failure, Liar(|_, _| Err(SolveError::Solver("out of order".to_owned())))),
];

#[test]
fn a_lying_solver_is_caught_and_what_is_known_is_kept() {
    for (turn, (problem, optimum, by_prices)) in companies().into_iter().enumerate() {
        for (lie, (doubt, liar)) in LIES.iter().enumerate() {
            let (solution, doubts) = searched(&problem, liar);
            let case = format!("company {turn}, lie {lie}");
            assert!(doubts.contains(doubt), "{case}: {doubts:?}");
            let found = verify(&problem, &solution.schedule).expect(&case);
            assert!(found.score().total() <= by_prices, "{case}: worse than what prices found");
            assert!(solution.bound <= optimum, "{case}: a bound above the optimum");
        }
    }
}

#[test]
fn a_search_that_is_always_refused_says_so_and_claims_nothing() {
    let (problem, optimum, _) = companies().swap_remove(0);
    let interrupted = AtomicBool::new(false);
    let refused = Mutex::new(0);
    let watch = Watch {
        accepts: &|placements| placements.is_empty(),
        on_doubt: &|doubt| {
            assert_eq!(doubt, Doubt::Schedule);
            *refused.lock().unwrap() += 1;
        },
        ..Watch::unseen(&interrupted)
    };
    let solution = solve(&prepare(problem), &watch).unwrap();
    assert_eq!(solution.schedule.placements, [], "the empty schedule is all that was accepted");
    assert!(solution.bound <= optimum && *refused.lock().unwrap() > 0);
}
