//! Events of calendars that were handed out before.

use chrono::NaiveDate;

use super::company::Programme;
use super::ids::{EmployeeId, UnitId};

/// An event as the last calendars had it: what a calendar program may know already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The event's identity.
    pub uid: String,
    /// Who goes.
    pub employee: EmployeeId,
    /// Host unit.
    pub unit: UnitId,
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
