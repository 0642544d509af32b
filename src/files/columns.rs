//! Columns and files as a catalogue: the words of their headers stand in the lexicons, under the same keys.

use super::aliases::ALIASES;
use super::chain::{CAPACITY, CLOSURES, RELATIONS};
use super::employees::EMPLOYEES;
use super::people::{ABSENCES, GROUPS, PATTERNS, PREFERENCES};
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
    pub(super) const HOSTS: Col = Col("hosts");
    pub(super) const KIND: Col = Col("kind");
    pub(super) const MANAGER: Col = Col("manager");
    pub(super) const MAX_VISITS: Col = Col("max_visits");
    pub(super) const MIN_PRESENT: Col = Col("min_present");
    pub(super) const NAME: Col = Col("name");
    pub(super) const PRIORITY: Col = Col("priority");
    pub(super) const PROGRAMME: Col = Col("programme");
    pub(super) const SITE: Col = Col("site");
    pub(super) const START: Col = Col("start");
    pub(super) const STATUS: Col = Col("status");
    pub(super) const SUPPLIER: Col = Col("supplier");
    pub(super) const TO: Col = Col("to");
    pub(super) const UNIT: Col = Col("unit");
    pub(super) const WEEKS: Col = Col("weeks");
}

/// A column of one file.
pub(super) struct Column {
    pub col: Col,
    /// Whether every row must fill it.
    pub required: bool,
}

/// A file.
pub(super) struct Table {
    /// Its name without `.csv`, under which the lexicons have its headers and its sheet.
    pub name: &'static str,
    pub columns: &'static [Column],
    /// Columns known and not read: written by the program for people.
    pub ignored: &'static [Col],
}

pub(super) const fn must(col: Col) -> Column {
    Column { col, required: true }
}

pub(super) const fn may(col: Col) -> Column {
    Column { col, required: false }
}

/// Every file of a folder, in the order of reports.
pub(super) static TABLES: [&Table; 17] = [
    &SITES,
    &UNITS,
    &ALIASES,
    &EMPLOYEES,
    &RELATIONS,
    &ABSENCES,
    &PATTERNS,
    &CLOSURES,
    &CAPACITY,
    &HISTORY,
    &STINTS,
    &PINS,
    &PREFERENCES,
    &GROUPS,
    &RECOGNITIONS,
    &RETURNS,
    &SURVEYS,
];
