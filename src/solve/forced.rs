//! What placing a stint costs at least: the whole program with a row that asks for it, or for some of several.

use super::SolveError;
use super::exact::{self, Answer, Ear, Limits};
use crate::domain::{Placement, Points, Problem, StintId};
use crate::model::Model;
use crate::model::program::{Meaning, Program, Subject, held_together};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// Columns up to which the program is solved.
const MOST_COLUMNS: usize = 10_000;

/// What is known of the schedules that place so many of some stints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forced {
    /// There are none.
    Impossible,
    /// None has fewer points than the bound.
    AtLeast {
        /// The bound.
        bound: Points,
        /// The fewest points of those that were found, equal to the bound where that is proven.
        best: Option<Points>,
    },
    /// Nothing: the program is too large, or the search was stopped.
    Unknown,
}

/// How long the search goes on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Until {
    /// Until no schedule has fewer points than this.
    pub bound: Option<Points>,
    /// Until so many iterations of the simplex method: the bound that is known by then has to do.
    pub iterations: Option<i64>,
    /// For so long at most; `None` for the time limit of the settings.
    pub time: Option<Duration>,
}

/// Bounds the points of the schedules that place at least so many of some stints. `known`: one that does, if one is known.
///
/// # Errors
/// A failure of the solver library.
pub fn force(
    problem: &Problem,
    stints: &[StintId],
    count: i32,
    known: Option<&[Placement]>,
    until: Until,
    interrupted: &AtomicBool,
) -> Result<Forced, SolveError> {
    let model = Model::new(problem);
    if model.starts.iter().flatten().map(|starts| starts.len() as usize).sum::<usize>() > MOST_COLUMNS {
        return Ok(Forced::Unknown);
    }
    let mut program = Program::whole(&model);
    let places = |lead: &Placement| {
        held_together(&model, lead).iter().any(|placement| stints.contains(&placement.stint))
    };
    let starts = (0u32..).zip(&program.columns).filter(|(_, column)| match &column.meaning {
        Meaning::Start(lead) => places(lead),
        Meaning::Crowd
        | Meaning::Visited
        | Meaning::Lit
        | Meaning::Relay
        | Meaning::OneTrip
        | Meaning::Touched => false,
    });
    let terms: Vec<(u32, i32)> = starts.map(|(column, _)| (column, -1)).collect();
    if terms.is_empty() {
        return Ok(Forced::Impossible);
    }
    program.push(Subject::Forced(stints[0]), terms, -count);
    let seed = (problem.settings.solve.seed % i32::MAX as u64) as i32;
    let time = until.time.or(problem.settings.solve.time_limit);
    let limits = Limits { time, iterations: until.iterations, seed, ..Limits::default() };
    let idle = model.idle_points();
    let enough =
        |_, bound: Option<Points>| until.bound.zip(bound).is_some_and(|(wanted, cost)| idle + cost >= wanted);
    let ear = Ear { on_bounds: &enough, ..Ear::of(interrupted) };
    Ok(match exact::solve(&model, &program, known, limits, &ear)?.answer {
        Answer::Found { placements, bound, .. } => {
            Forced::AtLeast { bound: idle + bound, best: Some(model.points(&placements)) }
        }
        Answer::Nothing { bound: Some(bound), .. } => Forced::AtLeast { bound: idle + bound, best: None },
        // A schedule that places one is known: then nothing that the solver says of this program holds.
        Answer::Infeasible if known.is_some() => Forced::Unknown,
        Answer::Infeasible => Forced::Impossible,
        Answer::Nothing { bound: None, .. } => Forced::Unknown,
    })
}
