//! Columns and files as a catalogue: the words of their headers stand in the lexicons, under the same keys.

use super::aliases::ALIASES;
use super::chain::{CAPACITY, CLOSURES, RELATIONS};
use super::electives::CHOICES;
use super::employees::EMPLOYEES;
use super::fault::Choice;
use super::people::{ABSENCES, GROUPS, MOVES, PATTERNS, PREFERENCES};
use super::returned::{RECOGNITIONS, RETURNS, SURVEYS};
use super::schedule::PINS;
use super::sites::SITES;
use super::units::UNITS;
use super::visits::{HISTORY, STINTS};

/// A column by its key, which is its name in the documentation. Those of one file are named beside its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Col(pub &'static str);

/// Columns that several files have.
impl Col {
    pub(super) const CLIENT: Col = Col("client");
    pub(super) const DATE: Col = Col("date");
    pub(super) const DAYS: Col = Col("days");
    pub(super) const DUE: Col = Col("due");
    pub(super) const EMAIL: Col = Col("email");
    pub(super) const EMPLOYEE: Col = Col("employee");
    pub(super) const FROM: Col = Col("from");
    pub(super) const GRADE: Col = Col("grade");
    pub(super) const HOSTS: Col = Col("hosts");
    pub(super) const KIND: Col = Col("kind");
    pub(super) const MANAGER: Col = Col("manager");
    pub(super) const MAX_VISITS: Col = Col("max_visits");
    pub(super) const MIN_PRESENT: Col = Col("min_present");
    pub(super) const NAME: Col = Col("name");
    pub(super) const PRIORITY: Col = Col("priority");
    pub(super) const PROGRAMME: Col = Col("programme");
    pub(super) const ROLE: Col = Col("role");
    pub(super) const SITE: Col = Col("site");
    pub(super) const START: Col = Col("start");
    pub(super) const STATUS: Col = Col("status");
    pub(super) const SUPPLIER: Col = Col("supplier");
    pub(super) const TO: Col = Col("to");
    pub(super) const UNIT: Col = Col("unit");
    pub(super) const WEEKS: Col = Col("weeks");
}

/// What the cells of a column hold, as far as a spreadsheet can help to fill them in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A number, or words of one's own.
    Anything,
    /// Text that a spreadsheet would take for a number or a date: `007`, `1-2`.
    Text,
    /// A day.
    Day,
    /// One of some words.
    Words(&'static [Choice]),
    /// A country whose public holidays are known.
    Country,
    /// An identifier of a row of another file, or of a further row of the same one.
    RowOf {
        /// The file, without `.csv`.
        table: &'static str,
        /// The column in which that file has its identifiers.
        column: &'static str,
    },
}

/// A column of one file.
pub struct Column {
    pub(super) col: Col,
    /// Whether every row must fill it.
    pub required: bool,
    /// What its cells hold.
    pub holds: Holds,
}

impl Column {
    /// Its name in the documentation, under which the lexicons have its headers.
    pub fn name(&self) -> &'static str {
        self.col.0
    }

    /// Says what its cells hold.
    pub(super) const fn of(mut self, holds: Holds) -> Column {
        self.holds = holds;
        self
    }

    /// Says that its cells hold days.
    pub(super) const fn day(self) -> Column {
        self.of(Holds::Day)
    }

    /// Says that its cells hold text, whatever it looks like.
    pub(super) const fn text(self) -> Column {
        self.of(Holds::Text)
    }

    /// Says that its cells hold identifiers of units.
    pub(super) const fn unit(self) -> Column {
        self.of(Holds::RowOf { table: "units", column: Col::UNIT.0 })
    }

    /// Says that its cells hold identifiers of employees.
    pub(super) const fn employee(self) -> Column {
        self.of(Holds::RowOf { table: "employees", column: Col::EMPLOYEE.0 })
    }

    /// Says that its cells hold identifiers of sites.
    pub(super) const fn site(self) -> Column {
        self.of(Holds::RowOf { table: "sites", column: Col::SITE.0 })
    }
}

/// A file.
pub struct Table {
    /// Its name without `.csv`, under which the lexicons have its headers and its sheet.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// Columns known and not read: written by the program for people.
    pub(super) ignored: &'static [Col],
}

pub(super) const fn must(col: Col) -> Column {
    Column { col, required: true, holds: Holds::Anything }
}

pub(super) const fn may(col: Col) -> Column {
    Column { col, required: false, holds: Holds::Anything }
}

/// Every file of a folder, in the order of reports.
pub static TABLES: [&Table; 19] = [
    &SITES,
    &UNITS,
    &ALIASES,
    &EMPLOYEES,
    &MOVES,
    &RELATIONS,
    &ABSENCES,
    &PATTERNS,
    &CLOSURES,
    &CAPACITY,
    &HISTORY,
    &STINTS,
    &CHOICES,
    &PINS,
    &PREFERENCES,
    &GROUPS,
    &RECOGNITIONS,
    &RETURNS,
    &SURVEYS,
];
