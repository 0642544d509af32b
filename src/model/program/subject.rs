//! What the rows of a program are about, so that they can be named.

use crate::domain::{ChoiceId, EmployeeId, LinkId, StintId, UnitId, Week};

/// What a row of a program is about: the rule, or the term, and whom, where and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A stint (of a cluster: its first) is placed at most once.
    Once(StintId),
    /// So many stints of a choice.
    Choice(ChoiceId),
    /// A stint is placed, where that is asked for.
    Forced(StintId),
    /// A stint stays as it is in a baseline, or its person is touched.
    Touched(StintId),
    /// No more changes against a baseline than the fewest.
    Changes,
    /// No more stints than there is room for.
    Most,
    /// One place at a time, and the gap after a stint.
    Gap(EmployeeId, Week),
    /// The gap before a stint, for people whose stints have different ones.
    GapBefore(EmployeeId, Week),
    /// Weeks away in the horizon.
    WeeksAway(EmployeeId),
    /// Weeks away in a row of an employee, from a week on.
    InARow(EmployeeId, Week),
    /// A stint that has started by a week, against the n-th of what comes before it.
    Order(StintId, u32, Week),
    /// Visitors of a unit, with what their crowding costs.
    Hosts(UnitId, Week),
    /// Visitors and tutors of a unit.
    Tutors(UnitId, Week),
    /// Visits of a unit, counted among the quotas.
    Visits(UnitId, u32),
    /// People away from a unit, with what that costs.
    Away(UnitId, Week),
    /// A stint that may bring a visitor, where visits keep people of the unit at home.
    Visited(UnitId, Week, StintId),
    /// A stint that may bring a visitor to a unit that takes groups.
    Grouped(UnitId, Week, StintId),
    /// Visitors of a unit that takes groups.
    Fewest(UnitId, Week),
    /// Own people of a unit who may be away while there is a visitor.
    Someone(UnitId, Week),
    /// People away from a unit.
    Presence(UnitId, Week),
    /// Members away of a group, counted among the `apart` groups.
    Apart(u32, Week),
    /// Whether a link is walked.
    DarkLink(LinkId),
    /// Stays of an employee at a site (0: where units without one are, else from 1) that begin in a week, as part of a trip.
    TripGoesOn(EmployeeId, u32, Week),
    /// Stays there that ended the week before.
    TripBegan(EmployeeId, u32, Week),
    /// Matches of the placements from one unit to another that start in a week.
    Relay(UnitId, UnitId, Week),
}
