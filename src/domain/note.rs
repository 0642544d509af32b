//! What the reader of a run should know although nothing is wrong. Data only; `words` says it.

use std::collections::BTreeMap;

use super::ids::UnitId;
use super::look::Look;
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
    /// A column that is not read although it looks like one that could be.
    LikelyColumn {
        /// File.
        file: String,
        /// Header as written.
        column: String,
        /// What it looks like.
        look: Look,
    },
    /// The header of a table is not its first row.
    HeaderBelow {
        /// File.
        file: String,
        /// Line of the header.
        line: u32,
    },
    /// Totals and remarks that are no rows of a table.
    RowsBelow {
        /// File.
        file: String,
        /// How many.
        rows: u32,
        /// Line of the first.
        first: u32,
    },
    /// Rows of a schedule that somebody called off in its status: they are not read as placements.
    RowsCancelled {
        /// File.
        file: String,
        /// How many.
        rows: u32,
        /// Line of the first.
        line: u32,
    },
    /// Cells under no header that stand apart from a table.
    CellsBeside {
        /// File.
        file: String,
        /// How many.
        cells: u32,
        /// Line of the first.
        line: u32,
    },
    /// Years of two digits, taken for those from 1950 to 2049.
    ShortYears {
        /// File.
        file: String,
        /// How many cells.
        cells: u32,
        /// Line of the first.
        line: u32,
        /// Its text.
        text: String,
        /// The day that it is read as.
        day: NaiveDate,
    },
    /// Days off that are no whole weekdays: the person counts as working them.
    DaysOffUnclear {
        /// File.
        file: String,
        /// How many cells.
        cells: u32,
        /// Line of the first.
        line: u32,
        /// Its text.
        text: String,
    },
    /// People who work part-time on days that no column says.
    PartTime {
        /// File.
        file: String,
        /// How many people.
        people: u32,
        /// Line of the first.
        line: u32,
        /// The text of their working time.
        text: String,
    },
    /// Numbers that lack the leading zeros of the identifiers that are meant.
    LostZeros {
        /// File.
        file: String,
        /// How many cells.
        cells: u32,
        /// Line of the first.
        line: u32,
        /// Its text.
        text: String,
        /// The identifier that it is read as.
        known: String,
    },
    /// A sheet that is not read although its name, or what it holds, is nearly that of a table.
    LikelySheet {
        /// File.
        file: String,
        /// The sheet.
        sheet: String,
        /// The table, as the files are called.
        table: &'static str,
    },
    /// Links are read from a matrix: suppliers down, clients across.
    LinksMatrix {
        /// File.
        file: String,
        /// How many links.
        links: u32,
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
    /// A text of the folder `returns` holds no return.
    NoReturn {
        /// File.
        file: String,
    },
    /// Rows name managers who are no employees, or whom several could be: those of units count.
    ManagersUnknown {
        /// File.
        file: String,
        /// How many rows.
        rows: u32,
        /// Line of the first.
        first: u32,
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
    /// A row of `choices` that is about nobody.
    ChoiceOfNobody {
        /// Its name.
        choice: String,
    },
    /// The plan to be made again was made by another version of the program or of the solver.
    OtherVersion {
        /// That version.
        version: String,
    },
    /// Something that the search or the solver library found was not believed, and plays no part in the result.
    NotBelieved {
        /// The codes of what was not.
        what: String,
    },
    /// For some stints that are left nobody looked, or not to the end, for what would have to make way.
    ExchangesCutShort {
        /// How many.
        stints: usize,
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
    /// Further remarks of kinds that were told often enough.
    More {
        /// How many.
        notes: usize,
    },
}

/// Remarks of one kind that are told: a company of ten thousand units may have as many.
const MOST_OF_A_KIND: usize = 20;

impl Note {
    /// The first remarks of every kind, and how many more there are.
    pub fn first(notes: &[Note]) -> Vec<Note> {
        let mut of_kind: BTreeMap<&str, usize> = BTreeMap::new();
        let mut is_told = |note: &&Note| {
            let so_far = of_kind.entry(note.code()).or_default();
            *so_far += 1;
            *so_far <= MOST_OF_A_KIND
        };
        let mut told: Vec<Note> = notes.iter().filter(|note| is_told(note)).cloned().collect();
        if told.len() < notes.len() {
            told.push(Note::More { notes: notes.len() - told.len() });
        }
        told
    }

    /// The stable code that `--json` and logs give.
    pub fn code(&self) -> &'static str {
        match self {
            Note::UnknownColumn { .. } => "unknown-column",
            Note::LikelyColumn { .. } => "likely-column",
            Note::HeaderBelow { .. } => "header-below",
            Note::RowsBelow { .. } => "rows-below",
            Note::CellsBeside { .. } => "cells-beside",
            Note::RowsCancelled { .. } => "rows-cancelled",
            Note::ShortYears { .. } => "short-years",
            Note::DaysOffUnclear { .. } => "days-off-unclear",
            Note::PartTime { .. } => "part-time",
            Note::LostZeros { .. } => "lost-zeros",
            Note::LikelySheet { .. } => "likely-sheet",
            Note::LinksMatrix { .. } => "links-matrix",
            Note::UnknownFile { .. } => "unknown-file",
            Note::Strangers { .. } => "strangers",
            Note::NoReturn { .. } => "no-return",
            Note::ManagersUnknown { .. } => "managers-unknown",
            Note::Macros { .. } => "macros",
            Note::DefaultStart { .. } => "default-start",
            Note::LinkNeverHosts { .. } => "link-never-hosts",
            Note::NeverHosts { .. } => "never-hosts",
            Note::NobodyWorks { .. } => "nobody-works",
            Note::ChoiceOfNobody { .. } => "choice-of-nobody",
            Note::OtherVersion { .. } => "other-version",
            Note::NotBelieved { .. } => "not-believed",
            Note::ExchangesCutShort { .. } => "exchanges-cut-short",
            Note::BaselineBefore { .. } => "baseline-before",
            Note::BaselineWithoutStints { .. } => "baseline-without-stints",
            Note::More { .. } => "more",
        }
    }

    /// The file that it is about, where it is about a table.
    pub fn file_mut(&mut self) -> Option<&mut String> {
        match self {
            Note::UnknownColumn { file, .. }
            | Note::LikelyColumn { file, .. }
            | Note::HeaderBelow { file, .. }
            | Note::RowsBelow { file, .. }
            | Note::CellsBeside { file, .. }
            | Note::RowsCancelled { file, .. }
            | Note::ShortYears { file, .. }
            | Note::LostZeros { file, .. }
            | Note::DaysOffUnclear { file, .. }
            | Note::PartTime { file, .. }
            | Note::LinksMatrix { file, .. }
            | Note::ManagersUnknown { file, .. }
            | Note::Strangers { file, .. } => Some(file),
            _ => None,
        }
    }

    /// Whether it may mean that something was misunderstood: such remarks are told first.
    pub fn is_grave(&self) -> bool {
        matches!(
            self,
            Note::LikelyColumn { .. }
                | Note::LikelySheet { .. }
                | Note::CellsBeside { .. }
                | Note::RowsCancelled { .. }
                | Note::ShortYears { .. }
                | Note::DaysOffUnclear { .. }
                | Note::PartTime { .. }
                | Note::LostZeros { .. }
                | Note::HeaderBelow { .. }
                | Note::RowsBelow { .. }
        )
    }
}
