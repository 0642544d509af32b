//! The identifiers of units and employees: finding them, and the nearest where there is none.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::columns::Col;
use super::fault::{Fault, FaultKind, Faults};
use super::fold::{distance, fold};
use super::sheet::Row;
use crate::domain::{Alias, EmployeeId, Problem, UnitId};

/// Comparisons that a table may spend on suggestions: a wrong column in a large company must not take hours.
const COMPARISONS: usize = 1_000_000;

/// Identifiers by row of their table.
#[derive(Default)]
pub(super) struct Names {
    rows: FxHashMap<String, u32>,
    /// Rows by names of former times.
    former: FxHashMap<String, u32>,
    /// Whether every row of the table was seen; if not, a name may well stand in the part that was not.
    pub complete: bool,
}

impl Names {
    /// Adds the identifier of the next row, or gives the row that has it already.
    pub(super) fn add(&mut self, name: &str) -> Result<u32, u32> {
        if let Some(row) = self.rows.get(name) {
            return Err(*row);
        }
        let row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.rows.insert(name.to_owned(), row);
        Ok(row)
    }

    /// The row of an identifier.
    pub(super) fn get(&self, name: &str) -> Option<u32> {
        self.rows.get(name).copied()
    }

    /// The row of an identifier of today or of former times.
    pub(super) fn ever(&self, name: &str) -> Option<u32> {
        self.former.get(name).copied().or_else(|| self.get(name))
    }

    /// Adds names of former times, which only [`Lookup::former_unit`] knows.
    pub(super) fn know(&mut self, aliases: &[Alias]) {
        self.former.extend(aliases.iter().map(|alias| (alias.old.clone(), alias.unit.0)));
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }
}

impl<'n> FromIterator<&'n str> for Names {
    fn from_iter<I: IntoIterator<Item = &'n str>>(names: I) -> Self {
        let rows = names.into_iter().zip(0..).map(|(name, row)| (name.to_owned(), row)).collect();
        Names { rows, former: FxHashMap::default(), complete: true }
    }
}

/// Looks names up for one table, within its budget of suggestions.
pub(super) struct Lookup<'n> {
    units: &'n Names,
    employees: &'n Names,
    spent: usize,
    known: FxHashMap<(bool, String), Option<String>>,
}

impl<'n> Lookup<'n> {
    pub(super) fn new(units: &'n Names, employees: &'n Names) -> Self {
        Lookup { units, employees, spent: 0, known: FxHashMap::default() }
    }

    /// The unit of a cell; `None` if the cell is blank or at fault.
    pub(super) fn unit(&mut self, row: &mut Row<'_>, col: Col) -> Option<UnitId> {
        let name = row.name(col)?;
        self.unit_named(row, col, &name)
    }

    /// The unit of a cell of a file that tells of the past: units may stand there under names that they had.
    pub(super) fn former_unit(&mut self, row: &mut Row<'_>, col: Col) -> Option<UnitId> {
        let name = row.name(col)?;
        let former = self.units.former.get(&*name).map(|unit| UnitId(*unit));
        former.or_else(|| self.unit_named(row, col, &name))
    }

    /// A unit named in a cell that may hold several.
    pub(super) fn unit_named(&mut self, row: &mut Row<'_>, col: Col, name: &str) -> Option<UnitId> {
        if let Some(unit) = self.units.get(name) {
            return Some(UnitId(unit));
        }
        if self.units.complete {
            let nearest = self.nearest(true, name);
            row.fault_in(col, name, FaultKind::UnknownUnit { nearest });
        }
        None
    }

    /// The employee of the row; `None` if the cell is blank or at fault.
    pub(super) fn employee(&mut self, row: &mut Row<'_>) -> Option<EmployeeId> {
        let name = row.name(Col::EMPLOYEE)?;
        if let Some(employee) = self.employees.get(&name) {
            return Some(EmployeeId(employee));
        }
        if self.employees.complete {
            let nearest = self.nearest(false, &name);
            row.fault(Col::EMPLOYEE, FaultKind::UnknownEmployee { nearest });
        }
        None
    }

    /// The employee of a name.
    pub(super) fn employee_named(&self, name: &str) -> Option<EmployeeId> {
        self.employees.get(name).map(EmployeeId)
    }

    /// Whether a name that is not known is none of an employee: not where a part of the table was not seen.
    pub(super) fn knows_all_employees(&self) -> bool {
        self.employees.complete
    }

    /// The known unit (or else employee) nearest to a name.
    pub(super) fn nearest(&mut self, unit: bool, name: &str) -> Option<String> {
        if let Some(nearest) = self.known.get(&(unit, name.to_owned())) {
            return nearest.clone();
        }
        let names = if unit { self.units } else { self.employees };
        if self.spent + names.len() > COMPARISONS {
            return None;
        }
        self.spent += names.len();
        let folded = fold(name);
        let near =
            names.rows.iter().filter_map(|(known, row)| Some((distance(&folded, known)?, *row, known)));
        let nearest = near.min().map(|(_, _, known)| known.clone());
        self.known.insert((unit, name.to_owned()), nearest.clone());
        nearest
    }
}

/// The employee that the command line names.
///
/// # Errors
/// The fault of a name that no employee has.
pub fn employee(problem: &Problem, flag: &str, name: &str) -> Result<EmployeeId, Faults> {
    let known: Names = problem.company.employees.iter().map(|employee| employee.id.as_str()).collect();
    if let Some(row) = known.get(name) {
        return Ok(EmployeeId(row));
    }
    let nearest = Lookup::new(&Names::default(), &known).nearest(false, name);
    let kind = FaultKind::UnknownEmployee { nearest };
    let fault = Fault { text: name.to_owned(), ..Fault::of_file(&Arc::from(flag), kind) };
    Err(Faults::of_files([vec![fault]]))
}
