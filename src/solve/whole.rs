//! The whole problem as one integer program.

use std::sync::atomic::Ordering;

use super::exact::{self, Answer, Ear, Halt, Limits};
use super::{Progress, SolveError, Watch};
use crate::domain::{EmployeeId, Points, Schedule, Solution, StintId, StoppedBy, Strategy};
use crate::model::program::{Meaning, Program};
use crate::model::{Model, Usage};

/// Solves the program of all employees.
pub(super) fn solve(model: &Model, watch: &Watch) -> Result<Solution, SolveError> {
    let settings = &model.problem.settings.solve;
    let program = program(model);
    let idle = model.idle_points();
    let ear = Ear {
        interrupted: watch.interrupted,
        on_bounds: &|points, bound| {
            let whole = |cost: Points| idle + cost;
            let progress = Progress { points: points.map(whole), bound: bound.map(whole) };
            (watch.on_progress)(progress);
            settings.gap > 0.0 && progress.gap(idle).is_some_and(|gap| gap <= settings.gap)
        },
    };
    let limits =
        Limits { time: settings.time_limit, nodes: None, seed: (settings.seed % i32::MAX as u64) as i32 };
    match exact::solve(model, &program, None, limits, &ear)? {
        Answer::Found { placements, bound, halt } => {
            let points = model.points(&placements);
            let bound = (idle + bound).min(points);
            Ok(Solution {
                schedule: Schedule { placements, strays: Vec::new() },
                bound,
                stopped_by: match halt {
                    _ if bound == points => StoppedBy::Proof,
                    None => StoppedBy::Work,
                    Some(Halt::Time) => StoppedBy::TimeLimit,
                    Some(Halt::Work) => StoppedBy::Work,
                    Some(Halt::Interrupt) if watch.interrupted.load(Ordering::Relaxed) => {
                        StoppedBy::Interrupt
                    }
                    Some(Halt::Interrupt) => StoppedBy::Gap,
                },
                strategy: Strategy::Exact,
            })
        }
        Answer::Infeasible => Err(SolveError::PinsContradict(pins_in_the_way(model, watch)?)),
        Answer::Nothing(_) => Err(SolveError::NothingFound),
    }
}

fn program(model: &Model) -> Program {
    let employees: Vec<EmployeeId> = (0..model.problem.company.employees.len())
        .map(EmployeeId::at)
        .filter(|employee| model.stints_of(*employee).len() > 0)
        .collect();
    Program::new(model, &employees, &Usage::new(model))
}

/// Fewest fixed pins that must go for the others to be kept.
fn pins_in_the_way(model: &Model, watch: &Watch) -> Result<Vec<StintId>, SolveError> {
    let mut program = program(model);
    for column in &mut program.columns {
        column.cost = match std::mem::take(&mut column.fixed) {
            true => Points::whole(-1),
            false => Points::ZERO,
        };
    }
    let limits = Limits { time: None, nodes: None, seed: 1 };
    let ear = Ear { interrupted: watch.interrupted, on_bounds: &|_, _| false };
    match exact::solve(model, &program, None, limits, &ear)? {
        Answer::Found { placements, .. } => {
            let pinned = program.columns.iter().filter_map(|column| match &column.meaning {
                Meaning::Start(lead) if column.cost < Points::ZERO => Some(lead),
                _ => None,
            });
            Ok(pinned.filter(|lead| !placements.contains(lead)).map(|lead| lead.stint).collect())
        }
        Answer::Infeasible | Answer::Nothing(_) => Err(SolveError::NothingFound),
    }
}
