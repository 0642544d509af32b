//! What ends a command early.

use std::io;
use std::path::PathBuf;

use crate::domain::StintId;
use crate::generate::RecipeFault;
use crate::input::Faults;
use crate::output::TargetError;
use crate::solve::SolveError;

use super::exit::Exit;

/// Why a command has no result. `words::failures` says it to people.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The input is faulty.
    #[error("the input is faulty")]
    Faults(Faults),
    /// Fixed pins break rules; they are listed on stdout.
    #[error("fixed pins break rules")]
    PinsBreakRules,
    /// The schedule given breaks rules; they are listed on stdout.
    #[error("the schedule breaks rules")]
    ScheduleBreaksRules,
    /// No schedule keeps all fixed pins.
    #[error("no schedule keeps all fixed pins")]
    PinsContradict(Vec<StintId>),
    /// Interrupted before there was a schedule.
    #[error("interrupted")]
    Interrupted,
    /// Out of time before there was a schedule.
    #[error("out of time")]
    OutOfTime,
    /// The solver library failed.
    #[error("the solver failed: {0}")]
    Solver(String),
    /// The verifier rejects what the solver found: an error of the program.
    #[error("the verifier rejects the schedule: {0}")]
    Rejected(&'static str),
    /// No company can be made like that.
    #[error(transparent)]
    Recipe(RecipeFault),
    /// A folder that is to be filled has something in it.
    #[error("{0} is not empty")]
    NotEmpty(PathBuf),
    /// The output folder.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// stdout.
    #[error("stdout: {0}")]
    Stdout(#[from] io::Error),
    /// Threads could not be started.
    #[error(transparent)]
    Threads(#[from] rayon::ThreadPoolBuildError),
}

impl Failure {
    /// What kept the search from a schedule.
    pub fn of_search(error: SolveError, interrupted: bool) -> Self {
        match error {
            SolveError::PinsContradict(stints) => Failure::PinsContradict(stints),
            SolveError::NothingFound if interrupted => Failure::Interrupted,
            SolveError::NothingFound => Failure::OutOfTime,
            SolveError::Solver(message) => Failure::Solver(message),
        }
    }

    /// How the program ends.
    pub fn exit(&self) -> Exit {
        match self {
            Failure::Faults(_)
            | Failure::PinsBreakRules
            | Failure::ScheduleBreaksRules
            | Failure::PinsContradict(_)
            | Failure::Recipe(_)
            | Failure::NotEmpty(_) => Exit::BadInput,
            Failure::Target(TargetError::Interrupted) | Failure::Interrupted => Exit::Interrupted,
            Failure::Target(error) if error.is_refusal() => Exit::BadInput,
            Failure::OutOfTime
            | Failure::Solver(_)
            | Failure::Rejected(_)
            | Failure::Target(_)
            | Failure::Stdout(_)
            | Failure::Threads(_) => Exit::Failure,
        }
    }
}
