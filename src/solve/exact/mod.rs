//! One integer program, built through good_lp and solved by HiGHS.

mod interrupt;

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use ::highs::{HighsModelStatus, HighsSolutionStatus};
use good_lp::solvers::highs::highs;
use good_lp::{Expression, SolverModel, Variable, variable, variables};

use super::{Doubt, SolveError, Watch};
use crate::domain::{Placement, Points};
use crate::model::Model;
use crate::model::program::{Column, Meaning, Program};

/// Columns beyond which the first relaxation is solved by the interior point method.
const INTERIOR: usize = 5_000;

/// What a solve is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// The best solution, and its proof.
    #[default]
    Proof,
    /// The best solution close to the bound of the relaxation, and its proof. HiGHS gets no start: among 420 people it found the
    /// solution within 30 seconds in four runs of five without a start, and not within 90 seconds from one.
    Close,
    /// Good solutions within the limits: it branches without trying several branches first, as a single node may take half a
    /// minute by that, in which no limit is heeded.
    Solutions,
    /// The bound, by cuts at the root: no solution is looked for by programs of its own, in which no limit is heeded.
    Bound,
}

/// How far a solve goes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Wall-clock limit: the only one whose result depends on the machine.
    pub time: Option<Duration>,
    /// Most branch-and-bound nodes.
    pub nodes: Option<i32>,
    /// Most iterations of the simplex method.
    pub iterations: Option<i64>,
    /// HiGHS's seed.
    pub seed: i32,
    /// What it is for.
    pub aim: Aim,
}

/// What a solve listens to and tells.
pub struct Ear<'a> {
    /// Set to stop.
    pub interrupted: &'a AtomicBool,
    /// Called with the cost of the best solution and the bound on it, as far as known; `true` ends the search.
    pub on_bounds: &'a (dyn Fn(Option<Points>, Option<Points>) -> bool + Sync),
    /// Called where an answer was not believed.
    pub on_doubt: &'a (dyn Fn(Doubt) + Sync),
    /// Who solves the program.
    pub solver: &'a dyn Solver,
}

impl<'a> Ear<'a> {
    /// Listens to an interrupt alone, for a program that HiGHS solves.
    pub(super) fn of(interrupted: &'a AtomicBool) -> Self {
        Ear { interrupted, on_bounds: &|_, _| false, on_doubt: &|_| (), solver: &Highs }
    }

    /// Listens to an interrupt alone, for a search that is watched.
    pub(super) fn watched(watch: &Watch<'a>) -> Self {
        let Watch { interrupted, on_doubt, solver, .. } = *watch;
        Ear { on_doubt, solver, ..Ear::of(interrupted) }
    }
}

/// What came of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Placements; `bound` is below the cost of every solution, and equal to theirs when they are proven optimal.
    Found {
        /// The best solution.
        placements: Vec<Placement>,
        /// The proven bound.
        bound: Points,
        /// What stopped the search, if not proof.
        halt: Option<Halt>,
    },
    /// No solution keeps the rows and the fixed columns.
    Infeasible,
    /// Stopped before a solution was found.
    Nothing {
        /// The bound proven by then, if there is one.
        bound: Option<Points>,
        /// What stopped the search.
        halt: Halt,
    },
}

/// What came of a program, and at what expense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Solved {
    /// What came of it.
    pub answer: Answer,
    /// How much work it was: iterations of the simplex method, each as dear as the program has rows and columns.
    pub work: i64,
}

/// What stopped a search before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Halt {
    /// Wall-clock limit.
    Time,
    /// Node limit.
    Work,
    /// Interrupt, the listener had enough, or the limit of iterations.
    Interrupt,
}

/// Objective values are multiples of the greatest common divisor of the costs: what HiGHS minimises is divided by
/// it, so that a bound above "best less one" is proof.
fn divisor(program: &Program) -> i64 {
    fn gcd(a: i64, b: i64) -> i64 {
        if b == 0 { a } else { gcd(b, a % b) }
    }
    program.columns.iter().fold(0, |all, column| gcd(all, column.cost.fifths().abs())).max(1)
}

/// How a solver says that it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// With the best solution.
    Optimal,
    /// As there is no solution.
    Infeasible,
    /// At the time limit.
    Time,
    /// At another limit.
    Work,
    /// By an interrupt.
    Interrupt,
}

/// What a solver says of a program: nothing of it is believed yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// How it ended.
    pub ended: Ended,
    /// The best solution, a value for each column.
    pub values: Option<Vec<f64>>,
    /// A cost that no solution goes below.
    pub bound: Option<Points>,
    /// Iterations of the simplex method.
    pub iterations: i64,
}

/// What a solver says of a linear relaxation: nothing of it is believed yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Relaxed {
    /// A value for each column.
    pub values: Vec<f64>,
    /// The dual of each row, in fifths of points.
    pub duals: Vec<f64>,
}

/// Whoever solves integer programs.
pub trait Solver: Sync {
    /// Solves a program that has columns, from a solution if one is known.
    ///
    /// # Errors
    /// [`SolveError::Solver`] where the library fails.
    fn run(
        &self,
        program: &Program,
        start: Option<&[f64]>,
        limits: Limits,
        ear: &Ear,
    ) -> Result<Run, SolveError>;

    /// The best solution of a program's linear relaxation; `None` where there is none.
    ///
    /// # Errors
    /// [`SolveError::Solver`] where the library fails.
    fn relax(&self, _: &Program, _: Limits, _: &Ear) -> Result<Option<Relaxed>, SolveError> {
        Ok(None)
    }
}

/// HiGHS, through good_lp.
pub struct Highs;

/// Solves a program, from known placements if there are any.
pub(super) fn solve(
    model: &Model,
    program: &Program,
    known: Option<&[Placement]>,
    limits: Limits,
    ear: &Ear,
) -> Result<Solved, SolveError> {
    if program.columns.is_empty() {
        let feasible = program.rows.iter().all(|row| row.limit >= 0);
        let answer = match feasible {
            true => Answer::Found { placements: Vec::new(), bound: Points::ZERO, halt: None },
            false => Answer::Infeasible,
        };
        return Ok(Solved { answer, work: 0 });
    }
    let start = known.map(|known| program.assignment(known.iter().copied()));
    let run = ear.solver.run(program, start.as_deref(), limits, ear)?;
    let work = run.iterations * size(program);
    Ok(Solved { answer: answer(model, program, run, ear), work })
}

/// How dear an iteration of the simplex method is, about: rows and columns.
pub(super) fn size(program: &Program) -> i64 {
    (program.rows.len() + program.columns.len()) as i64
}

impl Solver for Highs {
    fn run(
        &self,
        program: &Program,
        start: Option<&[f64]>,
        limits: Limits,
        ear: &Ear,
    ) -> Result<Run, SolveError> {
        let divisor = divisor(program);
        let mut solver = build(program, divisor, limits)?;
        let mut set = |key: &str, value: Setting| value.set(&mut solver, key);
        if program.columns.len() > INTERIOR && limits.aim != Aim::Close {
            set("mip_lp_solver", Setting::Text("ipm"))?;
        }
        set("mip_rel_gap", Setting::Real(0.0))?;
        set("mip_abs_gap", Setting::Real(0.99))?;
        set("mip_feasibility_tolerance", Setting::Real(1e-7))?;
        match limits.aim {
            Aim::Proof | Aim::Close => (),
            Aim::Solutions => set("mip_pscost_minreliable", Setting::Whole(0))?,
            Aim::Bound => {
                set("presolve", Setting::Text("off"))?;
                set("mip_heuristic_effort", Setting::Real(0.0))?;
                for heuristic in ["rins", "rens", "root_reduced_cost", "feasibility_jump"] {
                    set(&format!("mip_heuristic_run_{heuristic}"), Setting::Switch(false))?;
                }
            }
        }
        if let Some(nodes) = limits.nodes {
            set("mip_max_nodes", Setting::Whole(nodes))?;
        }
        if let Some(start) = start {
            solver
                .try_set_solution(Some(start), None, None, None)
                .map_err(|error| SolveError::Solver(format!("start: {error:?}")))?;
        }
        let points = |value: f64| value.is_finite().then(|| lower_bound(value, divisor));
        let listener = interrupt::Listener {
            interrupted: ear.interrupted,
            on_bounds: &|primal: f64, dual: f64| (ear.on_bounds)(points(primal), points(dual)),
            iterations: limits.iterations,
        };
        let solved = interrupt::solve(solver, &listener)
            .map_err(|error| SolveError::Solver(format!("run: {error:?}")))?;
        told(&solved, divisor, limits.time)
    }

    fn relax(&self, program: &Program, limits: Limits, ear: &Ear) -> Result<Option<Relaxed>, SolveError> {
        let divisor = divisor(program);
        let mut solver = build(program, divisor, limits)?;
        Setting::Switch(true).set(&mut solver, "solve_relaxation")?;
        Setting::Text("ipm").set(&mut solver, "solver")?;
        // The interior of the best duals, and not a corner of them: it leaves fewer columns, and is there sooner.
        Setting::Text("off").set(&mut solver, "run_crossover")?;
        let listener = interrupt::Listener {
            interrupted: ear.interrupted,
            on_bounds: &|_, _| false,
            iterations: limits.iterations,
        };
        let solved = interrupt::solve(solver, &listener)
            .map_err(|error| SolveError::Solver(format!("relaxation: {error:?}")))?;
        if solved.status() != HighsModelStatus::Optimal {
            return Ok(None);
        }
        let solution = solved.get_solution();
        let duals = solution.dual_rows().iter().map(|dual| dual * divisor as f64).collect();
        Ok(Some(Relaxed { values: solution.columns().to_vec(), duals }))
    }
}

enum Setting {
    Whole(i32),
    Real(f64),
    Text(&'static str),
    Switch(bool),
}

impl Setting {
    fn set(self, solver: &mut ::highs::Model, key: &str) -> Result<(), SolveError> {
        let done = match self {
            Setting::Whole(value) => solver.try_set_option(key, value),
            Setting::Real(value) => solver.try_set_option(key, value),
            Setting::Text(value) => solver.try_set_option(key, value),
            Setting::Switch(value) => solver.try_set_option(key, value),
        };
        done.map_err(|error| SolveError::Solver(format!("option {key}: {error:?}")))
    }
}

/// A program with what every solve of it has in common.
fn build(program: &Program, divisor: i64, limits: Limits) -> Result<::highs::Model, SolveError> {
    let mut variables = variables!();
    let columns: Vec<Variable> = program
        .columns
        .iter()
        .map(|column| {
            let definition = match (&column.meaning, column.fixed) {
                (Meaning::Start(_), false) => variable().binary(),
                (Meaning::Start(_), true) => variable().integer().bounds(1.0..=1.0),
                (
                    Meaning::Crowd
                    | Meaning::Visited
                    | Meaning::Lit
                    | Meaning::Relay
                    | Meaning::OneTrip
                    | Meaning::Touched,
                    _,
                ) => variable().bounds(0.0..=1.0),
            };
            variables.add(definition)
        })
        .collect();
    let mut objective = Expression::with_capacity(columns.len());
    for (column, variable) in program.columns.iter().zip(&columns) {
        objective.add_mul((column.cost.fifths() / divisor) as f64, *variable);
    }
    let mut problem = variables.minimise(objective).using(highs);
    for row in &program.rows {
        let mut expression = Expression::with_capacity(row.terms.len());
        for (column, coefficient) in &row.terms {
            expression.add_mul(f64::from(*coefficient), columns[*column as usize]);
        }
        problem.add_constraint(expression.leq(f64::from(row.limit)));
    }
    let mut model = problem.try_into_inner().map_err(|error| SolveError::Solver(error.to_string()))?;
    model.make_quiet();
    // One thread: HiGHS's path may depend on their number, and the same input must give the same bytes.
    Setting::Whole(1).set(&mut model, "threads")?;
    Setting::Text("off").set(&mut model, "parallel")?;
    Setting::Whole(limits.seed).set(&mut model, "random_seed")?;
    if let Some(time) = limits.time {
        Setting::Real(time.as_secs_f64()).set(&mut model, "time_limit")?;
    }
    Ok(model)
}

/// The least whole cost that is not below a floating-point bound, less a tolerance for its rounding.
fn lower_bound(value: f64, divisor: i64) -> Points {
    let tolerance = 1e-4 + value.abs() * 1e-9;
    Points::from_fifths((value - tolerance).ceil() as i64 * divisor)
}

/// What HiGHS says of a program that it has solved.
fn told(solved: &::highs::SolvedModel, divisor: i64, time: Option<Duration>) -> Result<Run, SolveError> {
    let ended = match solved.status() {
        HighsModelStatus::Optimal => Ended::Optimal,
        HighsModelStatus::Infeasible | HighsModelStatus::UnboundedOrInfeasible => Ended::Infeasible,
        HighsModelStatus::ReachedTimeLimit => Ended::Time,
        HighsModelStatus::ReachedInterrupt => Ended::Interrupt,
        HighsModelStatus::ReachedIterationLimit | HighsModelStatus::ReachedSolutionLimit => Ended::Work,
        // An interrupt inside a relaxation surfaces as a failure of that relaxation.
        HighsModelStatus::SolveError if time.is_some() => Ended::Time,
        status => return Err(SolveError::Solver(format!("ended with {status:?}"))),
    };
    let iterations = solved.simplex_iteration_count().max(0);
    if ended == Ended::Infeasible {
        return Ok(Run { ended, values: None, bound: None, iterations });
    }
    let dual = solved
        .double_info_value(c"mip_dual_bound")
        .map_err(|error| SolveError::Solver(format!("bound: {error:?}")))?;
    let bound = dual.is_finite().then(|| lower_bound(dual, divisor));
    let feasible = solved.primal_solution_status() == HighsSolutionStatus::Feasible;
    let values = feasible.then(|| solved.get_solution().columns().to_vec());
    Ok(Run { ended, values, bound, iterations })
}

/// How far the value of a start column may be from a whole number.
const WHOLE: f64 = 1e-4;

/// What of a run can be believed.
fn answer(model: &Model, program: &Program, run: Run, ear: &Ear) -> Answer {
    let halt = match run.ended {
        Ended::Optimal => None,
        Ended::Infeasible => return Answer::Infeasible,
        Ended::Time => Some(Halt::Time),
        Ended::Work => Some(Halt::Work),
        Ended::Interrupt => Some(Halt::Interrupt),
    };
    let Some(values) = run.values else {
        return Answer::Nothing { bound: run.bound, halt: halt.unwrap_or(Halt::Work) };
    };
    let is_whole = |(column, value): (&Column, &f64)| match column.meaning {
        Meaning::Start(_) => (value - value.round()).abs() <= WHOLE,
        Meaning::Crowd
        | Meaning::Visited
        | Meaning::Lit
        | Meaning::Relay
        | Meaning::OneTrip
        | Meaning::Touched => value.is_finite(),
    };
    if values.len() != program.columns.len() || !program.columns.iter().zip(&values).all(is_whole) {
        (ear.on_doubt)(Doubt::Fractional);
        return Answer::Nothing { bound: None, halt: Halt::Work };
    }
    let costs = program.columns.iter().zip(&values);
    let cost: f64 = costs.map(|(column, value)| column.cost.fifths() as f64 * value).sum();
    let worst: Points = program.columns.iter().map(|column| column.cost.min(Points::ZERO)).sum();
    let bound = match run.bound {
        Some(bound) if bound.fifths() as f64 > cost + 0.5 => {
            (ear.on_doubt)(Doubt::Bound);
            worst
        }
        bound => bound.map_or(worst, |bound| bound.max(worst)),
    };
    Answer::Found { placements: program.placements(model, &values), bound, halt }
}
