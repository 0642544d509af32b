//! Who works on which days of a week, and how many of them make a week: what several rules count with.

use chrono::NaiveDate;

use super::calendar::{Week, Weekdays};
use super::ids::{EmployeeId, UnitId};
use super::problem::Problem;

impl Problem {
    /// The weekdays that an employee works in a week: those of the latest pattern that holds in it, else the usual ones.
    pub fn weekdays(&self, employee: EmployeeId, week: Week) -> Weekdays {
        let patterns = self.company.patterns.of(employee.index()).iter();
        let usual = self.company.employees[employee].days;
        let holding = patterns.filter(|pattern| {
            let first = self.horizon.week_of(pattern.from);
            let last = pattern.to.map(|to| self.horizon.week_of(to));
            let turn = week.since(first).rem_euclid(i32::from(pattern.every));
            first <= week && last.is_none_or(|last| week <= last) && turn < i32::from(pattern.weeks)
        });
        holding.max_by_key(|pattern| pattern.from).map_or(usual, |pattern| pattern.days)
    }

    /// The fewest working days of a week in which an employee is available, or away on a visit: those of `[rules]`, or all
    /// that the employee works in that week where these are fewer; at least one.
    pub fn fewest_days(&self, employee: EmployeeId, week: Week) -> u8 {
        let worked = self.weekdays(employee, week).len() as u8;
        self.settings.rules.min_working_days.min(worked).max(1)
    }

    /// The public holidays of a unit in the horizon, in date order.
    pub fn holidays_of(&self, unit: UnitId) -> &[NaiveDate] {
        &self.holidays[self.calendar_of[unit.index()] as usize]
    }
}
