//! `manager` of `units.csv` and of `employees.csv`: who leads a unit, whom a person reports to.
//!
//! Both are read once all employees are known, in a pass of their own; what else is wrong with the files was told in the
//! first. Who leads a unit is written by the planner and must be known. Whom people report to comes from exports of other
//! programs, by names that may be of nobody here or of several: then whoever leads the unit is told.

use super::columns::Col;
use super::employees::EMPLOYEES;
use super::fault::{Fault, FaultKind};
use super::folder::Folder;
use super::names::{Lookup, Names};
use super::sheet::{Source, read as read_table};
use super::units::UNITS;
use crate::domain::{DateOrder, EmployeeId, Note};

/// Rows and their managers, and what was found on the way.
#[derive(Default)]
pub(super) struct Managers {
    pub of_units: Vec<(u32, EmployeeId)>,
    pub of_people: Vec<(u32, EmployeeId)>,
    /// Those of `units.csv`.
    pub faults: Vec<Fault>,
    /// Those of `employees.csv`.
    pub notes: Vec<Note>,
}

/// Reads both columns.
pub(super) fn read(folder: &Folder, order: DateOrder, units: &Names, people: &Names) -> Managers {
    let mut managers = Managers::default();
    if let Some(source) = folder.table(&UNITS) {
        of_units(source, order, units, Lookup::new(units, people), &mut managers);
    }
    if let Some(source) = folder.table(&EMPLOYEES) {
        of_people(source, order, people, &Lookup::new(units, people), &mut managers);
    }
    managers
}

fn of_units(
    source: &Source,
    order: DateOrder,
    units: &Names,
    mut lookup: Lookup<'_>,
    managers: &mut Managers,
) {
    let reading = read_table(source, &UNITS, order, |row| {
        let manager = lookup.employee_in(row, Col::MANAGER);
        let unit = row.name(Col::UNIT).and_then(|id| units.get(&id));
        managers.of_units.extend(unit.zip(manager));
    });
    // Nothing else is looked up here.
    let looked_up = |kind: &FaultKind| {
        matches!(kind, FaultKind::UnknownEmployee { .. } | FaultKind::SeveralOfName { .. })
    };
    managers.faults.extend(reading.faults.into_iter().filter(|fault| looked_up(&fault.kind)));
}

fn of_people(
    source: &Source,
    order: DateOrder,
    people: &Names,
    lookup: &Lookup<'_>,
    managers: &mut Managers,
) {
    let (mut rows, mut first) = (0, None);
    read_table(source, &EMPLOYEES, order, |row| {
        let Some(name) = row.name(Col::MANAGER) else { return };
        let person = row.name(Col::EMPLOYEE).and_then(|id| people.get(&id));
        match (person, lookup.employee_named(&name)) {
            // Who stands at the top is often their own manager in exports.
            (Some(person), Some(manager)) if person == manager.0 => {}
            (Some(person), Some(manager)) => managers.of_people.push((person, manager)),
            (_, None) => {
                rows += 1;
                first = first.or(Some(row.line));
            }
            (None, Some(_)) => {}
        }
    });
    let note = first.filter(|_| lookup.knows_all_employees());
    let file = source.file.to_string();
    managers.notes.extend(note.map(|first| Note::ManagersUnknown { file, rows, first }));
}
