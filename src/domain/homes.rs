//! Where people are at home, week by week.

use std::ops::Range;

use chrono::NaiveDate;

use super::calendar::{Horizon, Week, WeekSet};
use super::company::Company;
use super::grouped::Grouped;
use super::ids::{EmployeeId, UnitId};

/// The unit that an employee is at home in, for some weeks of the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home {
    /// The unit.
    pub unit: UnitId,
    /// First week.
    pub first: Week,
    /// Last week.
    pub last: Week,
    /// The day of the move to it; `None`: no move tells.
    pub since: Option<NaiveDate>,
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

/// Where each employee is at home, from the first week of the horizon to the last.
pub(super) fn homes(company: &Company, horizon: &Horizon) -> Grouped<Home> {
    let of = |position: usize| {
        let employee = EmployeeId::at(position);
        let mut homes: Vec<Home> = Vec::new();
        for week in horizon.iter() {
            let unit = company.home_in(employee, horizon.monday(week));
            match homes.last_mut() {
                Some(home) if home.unit == unit => home.last = week,
                _ => {
                    let moves = company.moves.of(position).iter();
                    let mut before = moves.filter(|change| change.date <= horizon.friday(week));
                    let since = before.rfind(|change| change.unit == unit).map(|change| change.date);
                    homes.push(Home { unit, first: week, last: week, since });
                }
            }
            if company.moves.of(position).is_empty() {
                homes[0].last = horizon.last();
                break;
            }
        }
        homes.into_iter().map(move |home| (position, home))
    };
    let employees = company.employees.len();
    Grouped::new(employees, (0..employees).flat_map(of).collect())
}
