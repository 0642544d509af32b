//! Visits: made, missed, owed, asked for, fixed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::ids::{EmployeeId, UnitId};

/// The programme that makes a stint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Programme {
    /// New hires × units.
    Onboarding,
    /// Everyone × linked units × cadence.
    Regular,
    /// Rows of `stints`.
    Extra,
    /// Rows of `choices`.
    Choice,
}

impl Programme {
    /// Every programme, in the order of reports.
    pub const ALL: [Programme; 4] =
        [Programme::Onboarding, Programme::Regular, Programme::Extra, Programme::Choice];

    /// Whether it asks that two units meet, which is owed until they do; rows of `stints` and `choices` say themselves what
    /// is owed.
    pub fn is_of_a_pair(self) -> bool {
        matches!(self, Programme::Onboarding | Programme::Regular)
    }

    /// The name in files.
    pub fn code(self) -> &'static str {
        match self {
            Programme::Onboarding => "onboarding",
            Programme::Regular => "regular",
            Programme::Extra => "extra",
            Programme::Choice => "choice",
        }
    }
}

/// A `done` row of `history`.
/// Also a fixed pin that starts outside the horizon (`counts_as_visit` is false). Where its weeks reach into the
/// horizon the person is away and the host has a visitor, as in any visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the week in which it started.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where the row says.
    pub programme: Option<Programme>,
    /// Whether it is a visit done, which starts the cadence clock, or only a date agreed.
    pub counts_as_visit: bool,
}

impl Visit {
    /// The Friday of its last week.
    pub fn last_day(&self) -> NaiveDate {
        self.monday + chrono::TimeDelta::days(i64::from(self.weeks) * 7 - 3)
    }
}

/// A row of `history` that is no visit: one that was `cancelled`, or one that is `owed` since a quarter had no place for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the week in which it should have started, or was due.
    pub monday: NaiveDate,
    /// Programme, where the row says.
    pub programme: Option<Programme>,
}

/// What became of a visit, as `history` tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VisitStatus {
    /// Made.
    Done,
    /// Planned and not made.
    Cancelled,
    /// Due, and not planned yet.
    Owed,
}

impl VisitStatus {
    /// The word in `history.csv`.
    pub fn code(self) -> &'static str {
        match self {
            VisitStatus::Done => "done",
            VisitStatus::Cancelled => "cancelled",
            VisitStatus::Owed => "owed",
        }
    }
}

/// A row of `history` to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// Employee.
    pub employee: EmployeeId,
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the first week, or of the due week.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where it is known.
    pub programme: Option<Programme>,
    /// What became of it.
    pub status: VisitStatus,
}

impl HistoryRow {
    /// The Friday of its last week.
    pub fn last_day(&self) -> NaiveDate {
        self.monday + chrono::TimeDelta::days(i64::from(self.weeks) * 7 - 3)
    }
}

/// A row of a former schedule about somebody who is no employee any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Name as written.
    pub employee: String,
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the first week.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where the row says.
    pub programme: Option<Programme>,
}

/// A row of `stints`: an obligation beside those of the programmes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExtraStint {
    /// Employee.
    pub employee: EmployeeId,
    /// Host unit, never the home unit.
    pub unit: UnitId,
    /// Length in weeks.
    pub weeks: u8,
    /// First day allowed; `None`: the horizon's first.
    pub from: Option<NaiveDate>,
    /// Last day allowed; `None`: the horizon's last.
    pub to: Option<NaiveDate>,
    /// Due date; `None`: the last week allowed.
    pub due: Option<NaiveDate>,
    /// Priority 1 to 9.
    pub priority: u8,
}

/// What a pin asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinKind {
    /// The placement stands as it is.
    Fixed,
    /// The employee is in the unit in none of those weeks.
    Forbidden,
}

/// A row of a schedule or of `pins`: an employee in a unit from a Monday for some weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Employee.
    pub employee: EmployeeId,
    /// Host unit.
    pub unit: UnitId,
    /// Monday of the first week.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where the row says: tells apart stints of one pair.
    pub programme: Option<Programme>,
    /// Due date, where the row says: tells apart stints of one pair.
    pub due: Option<NaiveDate>,
    /// Line in the file that the row was read from.
    pub line: u32,
}

/// A row of `pins` (or of the file given with `--pins`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Who, where, when.
    pub booking: Booking,
    /// Fixed or forbidden.
    pub kind: PinKind,
}
