//! What ends a command early.

use std::io;
use std::path::PathBuf;

use crate::domain::{Horizon, StintId};
use crate::files::Faults;
use crate::generate::RecipeFault;
use crate::solve::SolveError;
use crate::target::TargetError;
use crate::verify::Violation;

use super::exit::Exit;
use super::recorded::{Difference, Uncertified, Unusable};

/// Why a command has no result. `words::failures` says it to people.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The input is faulty.
    #[error("the input is faulty")]
    Faults(Faults),
    /// Fixed pins break these rules.
    #[error("fixed pins break rules")]
    PinsBreakRules(Vec<Violation>),
    /// The schedule given breaks these rules.
    #[error("the schedule breaks rules")]
    ScheduleBreaksRules(Vec<Violation>),
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
    /// The `summary.json` of `--replay`.
    #[error("{path}: {source}")]
    Record {
        /// The file.
        path: PathBuf,
        /// Why it cannot be used.
        source: Unusable,
    },
    /// The file of `--certificate`.
    #[error("{path}: {source}")]
    Certificate {
        /// The file.
        path: PathBuf,
        /// Why it proves nothing.
        source: Uncertified,
    },
    /// A batch of no company.
    #[error("there is no company in the list")]
    EmptyBatch,
    /// Files are not those that the plan to be made again was made of.
    #[error("the input differs from the recorded one")]
    InputsDiffer(Vec<Difference>),
    /// The output folder.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// stdout.
    #[error("stdout: {0}")]
    Stdout(#[from] io::Error),
    /// Threads could not be started.
    #[error(transparent)]
    Threads(#[from] rayon::ThreadPoolBuildError),
    /// The command as typed, and what clap says about it.
    #[error("{0}")]
    Usage(String),
    /// The file of `--log` cannot be opened.
    #[error("{path}: {source}")]
    Log {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The server of the planner's page.
    #[error("the page: {0}")]
    Page(io::Error),
    /// `--json` and a result that is itself text for stdout.
    #[error("stdout is kept for the JSON document")]
    StdoutKept,
    /// A quarter cannot be closed.
    #[error("the quarter cannot be closed")]
    Unclosable(Unclosable),
    /// The program is wrong; the panic was reported where it happened.
    #[error("internal error")]
    Panicked,
}

/// Why a quarter cannot be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclosable {
    /// Rows of the schedule lie outside the horizon.
    Outside {
        /// How many.
        rows: usize,
        /// The horizon that was read.
        horizon: Horizon,
    },
    /// The encoding of `history.csv` lacks a letter of a row.
    Unencodable,
}

impl Failure {
    /// Every code, in the order of the documentation.
    pub const ALL_CODES: &[&str] = &[
        "faulty-input",
        "pins-break-rules",
        "pins-contradict",
        "schedule-breaks-rules",
        "not-closed",
        "impossible-company",
        "not-empty",
        "no-record",
        "no-certificate",
        "inputs-differ",
        "empty-batch",
        "output-refused",
        "output-failed",
        "usage",
        "stdout-kept",
        "interrupted",
        "out-of-time",
        "solver",
        "rejected",
        "internal",
        "stdout",
        "threads",
        "log",
        "page",
    ];

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
            | Failure::PinsBreakRules(_)
            | Failure::ScheduleBreaksRules(_)
            | Failure::PinsContradict(_)
            | Failure::Recipe(_)
            | Failure::Usage(_)
            | Failure::Unclosable(_)
            | Failure::StdoutKept
            | Failure::Record { .. }
            | Failure::Certificate { .. }
            | Failure::EmptyBatch
            | Failure::InputsDiffer(_)
            | Failure::NotEmpty(_) => Exit::BadInput,
            Failure::Target(TargetError::Interrupted) | Failure::Interrupted => Exit::Interrupted,
            Failure::Target(error) if error.is_refusal() => Exit::BadInput,
            Failure::OutOfTime
            | Failure::Solver(_)
            | Failure::Rejected(_)
            | Failure::Target(_)
            | Failure::Stdout(_)
            | Failure::Threads(_)
            | Failure::Log { .. }
            | Failure::Page(_)
            | Failure::Panicked => Exit::Failure,
        }
    }

    /// The stable code that `--json` and logs give.
    pub fn code(&self) -> &'static str {
        match self {
            Failure::Faults(_) => "faulty-input",
            Failure::PinsBreakRules(_) => "pins-break-rules",
            Failure::ScheduleBreaksRules(_) => "schedule-breaks-rules",
            Failure::PinsContradict(_) => "pins-contradict",
            Failure::Interrupted | Failure::Target(TargetError::Interrupted) => "interrupted",
            Failure::OutOfTime => "out-of-time",
            Failure::Solver(_) => "solver",
            Failure::Rejected(_) => "rejected",
            Failure::Recipe(_) => "impossible-company",
            Failure::Unclosable(_) => "not-closed",
            Failure::NotEmpty(_) => "not-empty",
            Failure::Record { .. } => "no-record",
            Failure::Certificate { .. } => "no-certificate",
            Failure::InputsDiffer(_) => "inputs-differ",
            Failure::EmptyBatch => "empty-batch",
            Failure::Target(error) if error.is_refusal() => "output-refused",
            Failure::Target(_) => "output-failed",
            Failure::Stdout(_) => "stdout",
            Failure::Threads(_) => "threads",
            Failure::Usage(_) => "usage",
            Failure::Log { .. } => "log",
            Failure::Page(_) => "page",
            Failure::StdoutKept => "stdout-kept",
            Failure::Panicked => "internal",
        }
    }
}
