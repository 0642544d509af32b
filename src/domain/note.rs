//! What the reader of a run should know although nothing is wrong. Data only; `words` says it.

use super::ids::UnitId;
use chrono::NaiveDate;

/// A remark on the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A column that is not read.
    UnknownColumn {
        /// File.
        file: String,
        /// Header as written.
        column: String,
    },
    /// A file beside the known ones, with the known name nearest to it.
    UnknownFile {
        /// File.
        file: String,
        /// A known file with a similar name.
        nearest: String,
    },
    /// Rows about people who are not (or no longer) employees, left out.
    Strangers {
        /// File.
        file: String,
        /// How many rows.
        rows: u32,
        /// How many people.
        people: u32,
        /// Line of the first row.
        first: u32,
        /// Line of the first row whose name is nearly that of an employee.
        similar: Option<u32>,
    },
    /// A workbook has macros, which play no part.
    Macros {
        /// File.
        file: String,
    },
    /// No `[horizon] start`: this one was taken.
    DefaultStart {
        /// The Monday taken.
        start: NaiveDate,
    },
    /// A link between a home unit and a unit that never hosts in the horizon makes no stints.
    LinkNeverHosts {
        /// Home unit.
        home: UnitId,
        /// Unit that never hosts.
        host: UnitId,
    },
    /// A unit that never hosts in the horizon makes no onboarding stints.
    NeverHosts {
        /// Unit.
        unit: UnitId,
    },
    /// A unit has places, and in no week as many people as have to receive a visitor.
    NobodyWorks {
        /// Unit.
        unit: UnitId,
    },
    /// The plan to be made again was made by another version of the program or of the solver.
    OtherVersion {
        /// That version.
        version: String,
    },
    /// Rows of the baseline that start before the horizon: they stand, as visits made, unless the history tells of them.
    BaselineBefore {
        /// How many.
        rows: u32,
    },
    /// Rows of the baseline that no stint asks for any more.
    BaselineWithoutStints {
        /// How many.
        rows: u32,
    },
}

impl Note {
    /// The stable code that `--json` and logs give.
    pub fn code(&self) -> &'static str {
        match self {
            Note::UnknownColumn { .. } => "unknown-column",
            Note::UnknownFile { .. } => "unknown-file",
            Note::Strangers { .. } => "strangers",
            Note::Macros { .. } => "macros",
            Note::DefaultStart { .. } => "default-start",
            Note::LinkNeverHosts { .. } => "link-never-hosts",
            Note::NeverHosts { .. } => "never-hosts",
            Note::NobodyWorks { .. } => "nobody-works",
            Note::OtherVersion { .. } => "other-version",
            Note::BaselineBefore { .. } => "baseline-before",
            Note::BaselineWithoutStints { .. } => "baseline-without-stints",
        }
    }
}
