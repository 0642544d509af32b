//! Units, people and weeks as outcomes name them: identifiers and dates in JSON, names in texts.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::{EmployeeId, Problem, UnitId, Week, WeekSet};

/// A unit or an employee: in JSON its identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'p> {
    /// The identifier of the files.
    pub id: &'p str,
    /// The name to show.
    pub name: &'p str,
}

impl<'p> Named<'p> {
    /// A unit.
    pub fn unit(problem: &'p Problem, unit: UnitId) -> Self {
        let unit = &problem.company.units[unit.index()];
        Named { id: &unit.id, name: &unit.name }
    }

    /// An employee.
    pub fn employee(problem: &'p Problem, employee: EmployeeId) -> Self {
        let employee = &problem.company.employees[employee.index()];
        Named { id: &employee.id, name: employee.shown() }
    }
}

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id)
    }
}

/// Weeks of the horizon: in JSON their Mondays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weeks {
    /// Which.
    pub set: WeekSet,
    start: NaiveDate,
}

impl Weeks {
    /// Weeks of a problem's horizon.
    pub fn new(problem: &Problem, set: WeekSet) -> Self {
        Weeks { set, start: problem.horizon.start() }
    }
}

impl Serialize for Weeks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let monday = |week: Week| self.start + chrono::TimeDelta::weeks(week.0.into());
        serializer.collect_seq(self.set.iter().map(monday))
    }
}
