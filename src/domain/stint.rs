//! Stints and placements: the obligations and the answers.

use super::calendar::{Horizon, Week};
use super::company::Programme;
use super::ids::{ChoiceId, EmployeeId, StintId, UnitId};
use super::points::Priority;
use super::settings::Lengths;

/// One obligation: an employee, a host unit, a length, a window, a due week, a priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stint {
    /// Who.
    pub employee: EmployeeId,
    /// Host unit.
    pub unit: UnitId,
    /// What makes it.
    pub programme: Programme,
    /// Lengths that it may take.
    pub lengths: Lengths,
    /// First week of the window, inside the horizon.
    pub opens: Week,
    /// Last week of the window, inside the horizon.
    pub closes: Week,
    /// Due week; before the horizon if overdue, beyond it if it may be carried over.
    pub due: Week,
    /// Priority.
    pub priority: Priority,
    /// The choice that it is one of: then it is owed only as far as too few others of it are placed.
    pub choice: Option<ChoiceId>,
}

impl Stint {
    /// Weeks of the horizon by which a placement that ends in `end` is late.
    ///
    /// Weeks before the horizon are lost whatever the schedule says: an overdue stint is counted
    /// as due in the week before the horizon.
    pub fn weeks_late(&self, end: Week) -> i64 {
        i64::from(end.since(self.due.max(Week(-1))).max(0))
    }

    /// Weeks that somebody waits for a placement that starts in a week: since the window opened, for an onboarding stint
    /// and for one that was due before the horizon; none for any other.
    pub fn weeks_waited(&self, start: Week) -> i64 {
        match self.programme == Programme::Onboarding || self.due < Week(0) {
            true => i64::from(start.since(self.opens).max(0)),
            false => 0,
        }
    }

    /// Whether leaving it is *carried over* (due beyond the horizon, onboarding or one of a choice) rather than *unplaced*.
    pub fn carries_over(&self, horizon: &Horizon) -> bool {
        matches!(self.programme, Programme::Onboarding | Programme::Choice) && self.due > horizon.last()
    }
}

/// A stint given its start week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Placement {
    /// Which stint.
    pub stint: StintId,
    /// First week.
    pub start: Week,
    /// Length in weeks.
    pub weeks: u8,
}

impl Placement {
    /// The last week.
    pub fn end(&self) -> Week {
        self.start.plus(i32::from(self.weeks) - 1)
    }

    /// Its weeks in order.
    pub fn iter(&self) -> impl Iterator<Item = Week> + use<> {
        let start = self.start;
        (0..i32::from(self.weeks)).map(move |offset| start.plus(offset))
    }
}
