//! What can block a start: a rule, or, where days are missing, what takes them.

use crate::domain::Rule;
use crate::verify::DayLost;

/// What blocks a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// This alone leaves too few working days.
    Days(DayLost),
    /// A rule; `WorkingDays` where several causes leave too few days only together.
    Rule(Rule),
}

impl Cause {
    /// The stable code used in `unscheduled.csv`, in JSON and in the README.
    pub fn code(self) -> &'static str {
        match self {
            Cause::Days(lost) => lost.code(),
            Cause::Rule(rule) => rule.code(),
        }
    }
}
