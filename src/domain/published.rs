//! Events of calendars that were handed out before.

use chrono::NaiveDate;

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
