//! Units and people as outcomes name them: identifiers in JSON, names in texts.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{EmployeeId, Problem, UnitId};

/// A unit or an employee: in JSON its identifier, which is then its name too where it is read again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Named {
    /// The identifier of the files.
    pub id: String,
    /// The name to show.
    pub name: String,
}

impl Named {
    /// What has this identifier and this name.
    pub fn new(id: &str, name: &str) -> Self {
        Named { id: id.to_owned(), name: name.to_owned() }
    }

    /// A unit.
    pub fn unit(problem: &Problem, unit: UnitId) -> Self {
        let unit = &problem.company.units[unit];
        Named::new(&unit.id, &unit.name)
    }

    /// An employee.
    pub fn employee(problem: &Problem, employee: EmployeeId) -> Self {
        let employee = &problem.company.employees[employee];
        Named::new(&employee.id, employee.shown())
    }
}

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id)
    }
}

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|id| Named { name: id.clone(), id })
    }
}
