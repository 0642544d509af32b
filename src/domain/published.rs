//! Events of calendars that were handed out before.

use chrono::{Months, NaiveDate};

use super::company::Programme;
use super::ids::{EmployeeId, UnitId};

/// Somebody, or a unit, of an event: one of today, or one that is gone and lives on in calendars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Party<Id> {
    /// One of the company.
    Known(Id),
    /// One that no row tells of any more.
    Gone {
        /// The identifier that it had.
        id: String,
        /// What it was called.
        name: String,
    },
}

impl<Id: Copy> Party<Id> {
    /// The identifier, if it is one of today.
    pub fn known(&self) -> Option<Id> {
        match self {
            Party::Known(id) => Some(*id),
            Party::Gone { .. } => None,
        }
    }
}

/// An event as the last calendars had it: what a calendar program may know already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The event's identity.
    pub uid: String,
    /// Who goes.
    pub employee: Party<EmployeeId>,
    /// Home unit at that time, where it is known: its calendar has the event too.
    pub home: Option<Party<UnitId>>,
    /// Units that were home before: their calendars had the event and call it off.
    pub left: Vec<UnitId>,
    /// Identifiers of units that are none any more, by merger or renaming: their calendars had the event, too.
    pub merged: Vec<String>,
    /// Who looked after the visitor, then or before: their calendars had the event too.
    pub tutors: Vec<Party<EmployeeId>>,
    /// Host unit.
    pub unit: Party<UnitId>,
    /// Programme, where it is known.
    pub programme: Option<Programme>,
    /// Monday of the first week.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// How often the event had changed.
    pub sequence: u32,
    /// Whether it was called off.
    pub cancelled: bool,
    /// A fingerprint of what it said; `None` where only its weeks are known.
    pub content: Option<String>,
}

/// Months for which an event tells where somebody worked before.
const REMEMBERED: Months = Months::new(12);

impl Published {
    /// The employee with each unit that was home in the year before a day, as far as the event tells.
    pub fn homes_since(&self, day: NaiveDate) -> impl Iterator<Item = (EmployeeId, UnitId)> + use<'_> {
        let recent = self.monday.checked_add_months(REMEMBERED).is_some_and(|until| until > day);
        let employee = self.employee.known().filter(|_| recent);
        let last = self.home.iter().filter_map(Party::known);
        let units = self.left.iter().copied().chain(last);
        units.filter_map(move |unit| Some((employee?, unit)))
    }
}
