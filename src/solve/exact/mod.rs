//! One integer program, built through good_lp and solved by HiGHS.

mod interrupt;

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use ::highs::{HighsModelStatus, HighsSolutionStatus};
use good_lp::solvers::highs::highs;
use good_lp::{Expression, SolverModel, Variable, variable, variables};

use super::SolveError;
use crate::domain::{Placement, Points};
use crate::model::Model;
use crate::model::program::{Meaning, Program};

/// How far a solve goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Wall-clock limit: the only one whose result depends on the machine.
    pub time: Option<Duration>,
    /// Most branch-and-bound nodes.
    pub nodes: Option<i32>,
    /// Most iterations of the simplex method.
    pub iterations: Option<i64>,
    /// HiGHS's seed.
    pub seed: i32,
}

/// What a solve listens to and tells.
pub(super) struct Ear<'a> {
    /// Set to stop.
    pub interrupted: &'a AtomicBool,
    /// Called with the cost of the best solution and the bound on it, as far as known; `true` ends the search.
    pub on_bounds: &'a (dyn Fn(Option<Points>, Option<Points>) -> bool + Sync),
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

/// Solves a program, from known placements if there are any.
pub(super) fn solve(
    model: &Model,
    program: &Program,
    known: Option<&[Placement]>,
    limits: Limits,
    ear: &Ear,
) -> Result<Answer, SolveError> {
    if program.columns.is_empty() {
        let feasible = program.rows.iter().all(|row| row.limit >= 0);
        return Ok(match feasible {
            true => Answer::Found { placements: Vec::new(), bound: Points::ZERO, halt: None },
            false => Answer::Infeasible,
        });
    }
    let divisor = divisor(program);
    let mut solver = build(program, divisor)?;
    let mut set = |key: &str, value: Setting| {
        let done = match value {
            Setting::Whole(value) => solver.try_set_option(key, value),
            Setting::Real(value) => solver.try_set_option(key, value),
            Setting::Text(value) => solver.try_set_option(key, value),
        };
        done.map_err(|error| SolveError::Solver(format!("option {key}: {error:?}")))
    };
    // One thread: HiGHS's path may depend on their number, and the same input must give the same bytes.
    set("threads", Setting::Whole(1))?;
    set("parallel", Setting::Text("off"))?;
    set("random_seed", Setting::Whole(limits.seed))?;
    set("mip_rel_gap", Setting::Real(0.0))?;
    set("mip_abs_gap", Setting::Real(0.99))?;
    set("mip_feasibility_tolerance", Setting::Real(1e-7))?;
    if let Some(time) = limits.time {
        set("time_limit", Setting::Real(time.as_secs_f64()))?;
    }
    if let Some(nodes) = limits.nodes {
        set("mip_max_nodes", Setting::Whole(nodes))?;
    }
    if let Some(known) = known {
        let values = program.assignment(known.iter().copied());
        solver
            .try_set_solution(Some(&values), None, None, None)
            .map_err(|error| SolveError::Solver(format!("start: {error:?}")))?;
    }
    let points = |value: f64| value.is_finite().then(|| lower_bound(value, divisor));
    let listener = interrupt::Listener {
        interrupted: ear.interrupted,
        on_bounds: &|primal: f64, dual: f64| (ear.on_bounds)(points(primal), points(dual)),
        iterations: limits.iterations,
    };
    let solved =
        interrupt::solve(solver, &listener).map_err(|error| SolveError::Solver(format!("run: {error:?}")))?;
    answer(model, program, &solved, divisor, limits.time)
}

enum Setting {
    Whole(i32),
    Real(f64),
    Text(&'static str),
}

fn build(program: &Program, divisor: i64) -> Result<::highs::Model, SolveError> {
    let mut variables = variables!();
    let columns: Vec<Variable> = program
        .columns
        .iter()
        .map(|column| {
            let definition = match (&column.meaning, column.fixed) {
                (Meaning::Start(_), false) => variable().binary(),
                (Meaning::Start(_), true) => variable().integer().bounds(1.0..=1.0),
                (Meaning::Crowd | Meaning::Lit | Meaning::Relay, _) => variable().bounds(0.0..=1.0),
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
    Ok(model)
}

/// The least whole cost that is not below a floating-point bound, less a tolerance for its rounding.
fn lower_bound(value: f64, divisor: i64) -> Points {
    let tolerance = 1e-4 + value.abs() * 1e-9;
    Points::from_fifths((value - tolerance).ceil() as i64 * divisor)
}

fn answer(
    model: &Model,
    program: &Program,
    solved: &::highs::SolvedModel,
    divisor: i64,
    time: Option<Duration>,
) -> Result<Answer, SolveError> {
    let halt = match solved.status() {
        HighsModelStatus::Optimal => None,
        HighsModelStatus::Infeasible | HighsModelStatus::UnboundedOrInfeasible => {
            return Ok(Answer::Infeasible);
        }
        HighsModelStatus::ReachedTimeLimit => Some(Halt::Time),
        HighsModelStatus::ReachedInterrupt => Some(Halt::Interrupt),
        HighsModelStatus::ReachedIterationLimit | HighsModelStatus::ReachedSolutionLimit => Some(Halt::Work),
        // An interrupt inside a relaxation surfaces as a failure of that relaxation.
        HighsModelStatus::SolveError if time.is_some() => Some(Halt::Time),
        status => return Err(SolveError::Solver(format!("ended with {status:?}"))),
    };
    let dual = solved
        .double_info_value(c"mip_dual_bound")
        .map_err(|error| SolveError::Solver(format!("bound: {error:?}")))?;
    if solved.primal_solution_status() != HighsSolutionStatus::Feasible {
        let bound = dual.is_finite().then(|| lower_bound(dual, divisor));
        return Ok(Answer::Nothing { bound, halt: halt.unwrap_or(Halt::Work) });
    }
    let solution = solved.get_solution();
    let placements = program.placements(model, solution.columns());
    let worst: Points = program.columns.iter().map(|column| column.cost.min(Points::ZERO)).sum();
    let bound = match dual.is_finite() {
        true => lower_bound(dual, divisor).max(worst),
        false => worst,
    };
    Ok(Answer::Found { placements, bound, halt })
}
