//! The whole problem as one integer program.

use std::sync::atomic::Ordering;
use std::time::Duration;

use super::exact::{self, Aim, Answer, Ear, Halt, Limits};
use super::{Doubt, Progress, SolveError, Watch};
use crate::domain::{Placement, Points, Schedule, Solution, StintId, StoppedBy, Strategy};
use crate::model::Model;
use crate::model::program::{Meaning, Program};

/// What is known before the program is solved.
pub(super) struct Known {
    /// A schedule.
    pub placements: Vec<Placement>,
    /// A proven bound.
    pub bound: Points,
}

/// How far the search goes beyond what the settings say.
pub(super) struct Effort {
    /// Time left.
    pub time: Option<Duration>,
    /// Most [work](exact::Solved::work).
    pub work: Option<i64>,
    /// What it is for.
    pub aim: Aim,
}

/// The part of the columns that a search is over.
pub(super) struct Part {
    /// Its program.
    pub program: Program,
    /// What schedules with other columns cost at least; `None` where none is better than what is known.
    pub floor: Option<Points>,
}

/// Solves the program of all employees over a part of its columns, from what is known.
pub(super) fn solve(
    model: &Model,
    watch: &Watch,
    known: Option<Known>,
    effort: &Effort,
    part: &Part,
) -> Result<Solution, SolveError> {
    let settings = &model.problem.settings.solve;
    let Part { program, floor } = part;
    let within = |bound: Points| floor.map_or(bound, |floor| bound.min(floor));
    // A bound of the program above the floor proves nothing more: the search ends there.
    let close = effort.aim == Aim::Close;
    let idle = model.idle_points();
    let known_points = known.as_ref().map(|known| model.points(&known.placements));
    let known_bound = known.as_ref().map(|known| known.bound);
    let wanted = super::wanted_gap(model);
    let reached = |progress: &Progress| wanted > 0.0 && progress.gap(idle).is_some_and(|gap| gap <= wanted);
    let ear = Ear {
        on_bounds: &|points, bound| {
            let points = points.map(|cost| idle + cost);
            let proven = close && floor.zip(bound).is_some_and(|(floor, cost)| idle + cost >= floor);
            let progress = Progress {
                points: [points, known_points].into_iter().flatten().min(),
                bound: bound.map(|cost| within(idle + cost)).max(known_bound),
            };
            (watch.on_progress)(progress);
            proven || reached(&progress)
        },
        ..Ear::watched(watch)
    };
    let limits = Limits {
        time: effort.time,
        nodes: None,
        iterations: effort.work.map(|work| work / exact::size(program).max(1)),
        seed: (settings.seed % i32::MAX as u64) as i32,
        aim: effort.aim,
    };
    let start = known.as_ref().filter(|_| !close).map(|known| known.placements.as_slice());
    let doubt = |doubt: Doubt| {
        (watch.on_doubt)(doubt);
        (None, None, Some(Halt::Work))
    };
    let (found, bound, halt) = match exact::solve(model, program, start, limits, &ear)
        .map(|solved| solved.answer)
    {
        Ok(Answer::Found { placements, .. }) if !(watch.accepts)(&placements) => doubt(Doubt::Schedule),
        Ok(Answer::Found { placements, bound, halt }) => (Some(placements), Some(within(idle + bound)), halt),
        Ok(Answer::Nothing { bound, halt }) => (None, bound.map(|bound| within(idle + bound)), Some(halt)),
        Ok(Answer::Infeasible) if known.is_some() => doubt(Doubt::Infeasible),
        Ok(Answer::Infeasible) => return Err(SolveError::PinsContradict(pins_in_the_way(model, watch)?)),
        Err(SolveError::Solver(_)) if known.is_some() => doubt(Doubt::Failure),
        Err(error) => return Err(error),
    };
    // Where a schedule is known below the bound, the bound is wrong.
    let bound = match known_points.zip(bound) {
        Some((known, bound)) if bound > known => {
            (watch.on_doubt)(Doubt::Bound);
            None
        }
        _ => bound,
    };
    let schedules = found.into_iter().chain(known.map(|known| known.placements));
    let best = schedules.min_by_key(|placements| model.points(placements));
    let placements = best.ok_or(SolveError::NothingFound)?;
    let points = model.points(&placements);
    // Placing nothing pays for wishes at most, so that some bound is always known.
    let bound = bound.max(known_bound).unwrap_or_else(|| idle + least(program)).min(points);
    let progress = Progress { points: Some(points), bound: Some(bound) };
    let stopped_by = match halt {
        _ if bound == points => StoppedBy::Proof,
        _ if reached(&progress) => StoppedBy::Gap,
        Some(Halt::Time) => StoppedBy::TimeLimit,
        Some(Halt::Interrupt) if watch.interrupted.load(Ordering::Relaxed) => StoppedBy::Interrupt,
        Some(Halt::Interrupt | Halt::Work) | None => StoppedBy::Work,
    };
    Ok(Solution {
        schedule: Schedule { placements, strays: Vec::new() },
        bound,
        stopped_by,
        strategy: Strategy::Exact,
    })
}

/// What the columns could gain if no row stood in the way.
fn least(program: &Program) -> Points {
    program.columns.iter().map(|column| column.cost.min(Points::ZERO)).sum()
}

/// Fewest fixed pins that must go for the others to be kept.
fn pins_in_the_way(model: &Model, watch: &Watch) -> Result<Vec<StintId>, SolveError> {
    let mut program = Program::whole(model);
    for column in &mut program.columns {
        column.cost = match std::mem::take(&mut column.fixed) {
            true => Points::whole(-1),
            false => Points::ZERO,
        };
    }
    let limits = Limits { seed: 1, ..Limits::default() };
    let ear = Ear::watched(watch);
    match exact::solve(model, &program, None, limits, &ear)?.answer {
        Answer::Found { placements, .. } => {
            let pinned = program.columns.iter().filter_map(|column| match &column.meaning {
                Meaning::Start(lead) if column.cost < Points::ZERO => Some(lead),
                _ => None,
            });
            Ok(pinned.filter(|lead| !placements.contains(lead)).map(|lead| lead.stint).collect())
        }
        Answer::Infeasible | Answer::Nothing { .. } => Err(SolveError::NothingFound),
    }
}
