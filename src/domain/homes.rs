//! Where people are at home, week by week.

use std::ops::Range;

use super::calendar::{Week, WeekSet};
use super::ids::UnitId;

/// The unit that an employee is at home in, for some weeks of the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home {
    /// The unit.
    pub unit: UnitId,
    /// First week.
    pub first: Week,
    /// Last week.
    pub last: Week,
}

impl Home {
    /// Its weeks in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Week> + use<> {
        (self.first.0..=self.last.0).map(Week)
    }

    /// Its weeks as positions in a row of weeks.
    pub fn weeks(&self) -> Range<usize> {
        self.first.0 as usize..self.last.0 as usize + 1
    }

    /// Its weeks as a set.
    pub fn set(&self) -> WeekSet {
        let mut weeks = WeekSet::default();
        self.iter().for_each(|week| weeks.insert(week));
        weeks
    }
}
