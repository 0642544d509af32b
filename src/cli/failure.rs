//! What ends a command early.

use std::io;
use std::path::PathBuf;

use serde::Serialize;

use crate::domain::{Horizon, Language, StintId};
use crate::files::{Fault, Faults};
use crate::generate::RecipeFault;
use crate::output::TargetError;
use crate::solve::SolveError;
use crate::words;

use super::audit::{Difference, Unusable};
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
    /// No employee or unit has this name.
    #[error("{name} is not known")]
    NoSuchName {
        /// As typed.
        name: String,
        /// The nearest that is known.
        nearest: Option<String>,
    },
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
    /// The input is no folder of files, so that it has no `history.csv`.
    NotAFolder,
    /// The encoding of `history.csv` lacks a letter of a row.
    Unencodable,
}

/// A failure as `--json` tells it.
#[derive(Debug, Serialize)]
pub struct Failed {
    code: &'static str,
    message: String,
    /// The faults of the input, where that is what failed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    faults: Vec<ToldFault>,
    /// How many more there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    faults_left_off: Option<usize>,
}

/// A fault of the input as `--json` tells it.
#[derive(Debug, Serialize)]
struct ToldFault {
    code: &'static str,
    file: String,
    sheet: Option<String>,
    line: Option<u32>,
    column: Option<u32>,
    header: Option<String>,
    text: String,
    why: String,
    accepted: String,
}

impl Failure {
    /// Every code, in the order of the documentation.
    pub const ALL_CODES: &[&str] = &[
        "faulty-input",
        "pins-break-rules",
        "pins-contradict",
        "schedule-breaks-rules",
        "no-such-name",
        "not-closed",
        "impossible-company",
        "not-empty",
        "no-record",
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
            | Failure::PinsBreakRules
            | Failure::ScheduleBreaksRules
            | Failure::PinsContradict(_)
            | Failure::NoSuchName { .. }
            | Failure::Recipe(_)
            | Failure::Usage(_)
            | Failure::Unclosable(_)
            | Failure::StdoutKept
            | Failure::Record { .. }
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
            | Failure::Panicked => Exit::Failure,
        }
    }

    /// The stable code that `--json` and logs give.
    pub fn code(&self) -> &'static str {
        match self {
            Failure::Faults(_) => "faulty-input",
            Failure::PinsBreakRules => "pins-break-rules",
            Failure::ScheduleBreaksRules => "schedule-breaks-rules",
            Failure::PinsContradict(_) => "pins-contradict",
            Failure::Interrupted | Failure::Target(TargetError::Interrupted) => "interrupted",
            Failure::OutOfTime => "out-of-time",
            Failure::Solver(_) => "solver",
            Failure::Rejected(_) => "rejected",
            Failure::NoSuchName { .. } => "no-such-name",
            Failure::Recipe(_) => "impossible-company",
            Failure::Unclosable(_) => "not-closed",
            Failure::NotEmpty(_) => "not-empty",
            Failure::Record { .. } => "no-record",
            Failure::InputsDiffer(_) => "inputs-differ",
            Failure::EmptyBatch => "empty-batch",
            Failure::Target(error) if error.is_refusal() => "output-refused",
            Failure::Target(_) => "output-failed",
            Failure::Stdout(_) => "stdout",
            Failure::Threads(_) => "threads",
            Failure::Usage(_) => "usage",
            Failure::Log { .. } => "log",
            Failure::StdoutKept => "stdout-kept",
            Failure::Panicked => "internal",
        }
    }

    /// The failure as data with its sentences.
    pub fn told(&self, language: Language) -> Failed {
        let faults = match self {
            Failure::Faults(faults) => faults.iter().map(|fault| ToldFault::of(language, fault)).collect(),
            _ => Vec::new(),
        };
        let faults_left_off = match self {
            Failure::Faults(faults) if faults.left_off() > 0 => Some(faults.left_off()),
            _ => None,
        };
        let message = words::failures::message(language, self);
        Failed { code: self.code(), message, faults, faults_left_off }
    }
}

impl ToldFault {
    fn of(language: Language, fault: &Fault) -> Self {
        let column = fault.column.as_ref();
        ToldFault {
            code: fault.code(),
            file: fault.file.to_string(),
            sheet: fault.sheet.as_ref().map(ToString::to_string),
            line: fault.line,
            column: column.map(|column| column.number),
            header: column.map(|column| column.header.to_string()),
            text: fault.text.clone(),
            why: words::faults::why(language, fault),
            accepted: words::faults::accepted(language, fault),
        }
    }
}
