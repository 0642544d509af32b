//! Who is whose manager, and so is told of a visit.

use chrono::NaiveDate;

use super::company::Company;
use super::ids::{EmployeeId, UnitId};

impl Company {
    /// The manager of a person on a day: the one of the person's own row; else that of the home unit, of the unit above it,
    /// and so on. Nobody is their own manager, and nobody manages before being hired or after leaving.
    pub fn manager_of(&self, employee: EmployeeId, day: NaiveDate) -> Option<EmployeeId> {
        let person = &self.employees[employee];
        let own = person.manager.filter(|manager| self.manages(*manager, day));
        own.or_else(|| self.first_above(self.home_on(employee, day), day, Some(employee)))
    }

    /// The manager of a unit on a day: its own, else that of the unit above it, and so on.
    pub fn manager_of_unit(&self, unit: UnitId, day: NaiveDate) -> Option<EmployeeId> {
        self.first_above(unit, day, None)
    }

    fn first_above(&self, unit: UnitId, day: NaiveDate, but: Option<EmployeeId>) -> Option<EmployeeId> {
        let above = std::iter::successors(Some(unit), |unit| self.units[*unit].parent);
        let mut managers = above.filter_map(|unit| self.units[unit].manager);
        managers.find(|manager| Some(*manager) != but && self.manages(*manager, day))
    }

    fn manages(&self, manager: EmployeeId, day: NaiveDate) -> bool {
        self.employees[manager].employed_on(day)
    }
}
