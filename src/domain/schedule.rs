//! A schedule before it is verified.

use super::company::Booking;
use super::points::Points;
use super::stint::Placement;

/// All placements of a run, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// Stints that were given a start week.
    pub placements: Vec<Placement>,
    /// Rows of a schedule file that no stint asks for; always a broken rule.
    pub strays: Vec<Booking>,
}

/// What stopped the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoppedBy {
    /// The schedule was proven optimal.
    Proof,
    /// The gap asked for was reached.
    Gap,
    /// The search had done the work that it is allowed to do.
    Work,
    /// The changes against a baseline are as few as was asked for: fewer points may be possible.
    Ripple,
    /// The time limit.
    TimeLimit,
    /// Ctrl-C.
    Interrupt,
}

impl StoppedBy {
    /// The name in `summary.json`.
    pub fn code(self) -> &'static str {
        match self {
            StoppedBy::Proof => "proof",
            StoppedBy::Gap => "gap",
            StoppedBy::Work => "work",
            StoppedBy::Ripple => "ripple",
            StoppedBy::TimeLimit => "time_limit",
            StoppedBy::Interrupt => "interrupt",
        }
    }
}

/// What the search found: a schedule, and a bound that no schedule of the problem goes below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The best schedule found.
    pub schedule: Schedule,
    /// Proven lower bound on the points of every schedule that keeps the rules and the fixed pins.
    pub bound: Points,
    /// What stopped the search.
    pub stopped_by: StoppedBy,
    /// The strategy that ran: never `Auto`.
    pub strategy: super::Strategy,
}
