//! Prices: what places and presence are worth in one week, and what they prove.

use super::ids::EmployeeId;

/// Whole numbers in which prices are held: so many in a fifth of a point.
pub const GRAINS: i64 = 1 << 10;

/// Prices in grains, never below zero, from which a bound on the points of every schedule is computed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prices {
    /// Of a host place, by unit and week.
    pub hosts: Vec<i64>,
    /// Of a tutor's attention, by unit and week.
    pub tutors: Vec<i64>,
    /// Of leaving home for whoever counts there, by unit and week.
    pub leave: Vec<i64>,
    /// Of leaving home for whoever it is, by unit and week.
    pub away: Vec<i64>,
    /// Of being the one of an `apart` group who is away, by group and week.
    pub apart: Vec<i64>,
    /// Of a visit where visits are counted: for the horizon and then for each period of `capacity`, unit by unit.
    pub visits: Vec<i64>,
    /// Of placing a stint at all, by stint; none where nobody's plans may repeat a stint.
    pub once: Vec<i64>,
    /// Of placing one stint of a choice, by choice; none where nobody's plans may repeat a stint.
    pub choices: Vec<i64>,
    /// What walking a link earns, by link.
    pub links: Vec<i64>,
    /// Whose plans may repeat a stint: those with too many for plans that may not.
    pub repeating: Vec<EmployeeId>,
}
