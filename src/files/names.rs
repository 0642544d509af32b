//! The identifiers of units and employees: finding them, and the nearest where there is none.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::columns::Col;
use super::fault::{Fault, FaultKind, Faults};
use super::fold::{distance, fold};
use super::row::Row;
use crate::domain::{Alias, Company, EmployeeId, Note, Problem, UnitId};
use crate::lexicon;

/// Comparisons that a table may spend on suggestions: a wrong column in a large company must not take hours.
const COMPARISONS: usize = 1_000_000;

/// Identifiers by row of their table.
#[derive(Default)]
pub(super) struct Names {
    rows: FxHashMap<String, u32>,
    /// Identifiers in the order of their rows.
    identifiers: Vec<String>,
    /// Rows by what they are called, after [`called`].
    called: FxHashMap<String, Vec<u32>>,
    /// Rows by identifiers without their leading zeros.
    without_zeros: FxHashMap<String, Vec<u32>>,
    /// Initials of what rows are called, for suggestions.
    initials: FxHashMap<String, u32>,
    /// Rows by names of former times.
    former: FxHashMap<String, u32>,
    /// Whether every row of the table was seen; if not, a name may well stand in the part that was not.
    pub complete: bool,
}

/// What a name leads to.
pub(super) enum Found {
    /// The row of an identifier, or of a name that no other row has.
    Row(u32),
    /// The row of an identifier that has leading zeros, which the cell lacks.
    WithZeros(u32),
    /// Several rows.
    Several(Vec<u32>),
    /// No row.
    Nowhere,
}

impl Names {
    /// Adds the identifier of the next row, or gives the row that has it already.
    pub(super) fn add(&mut self, name: &str) -> Result<u32, u32> {
        if let Some(row) = self.rows.get(name) {
            return Err(*row);
        }
        let row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.rows.insert(name.to_owned(), row);
        self.identifiers.push(name.to_owned());
        if let Some(plain) = zeros_away(name).filter(|plain| plain.len() < name.len()) {
            self.without_zeros.entry(plain.to_owned()).or_default().push(row);
        }
        Ok(row)
    }

    /// Adds what a row is called beside its identifier.
    pub(super) fn call(&mut self, row: u32, name: &str) {
        let rows = self.called.entry(called(name)).or_default();
        if !rows.contains(&row) {
            rows.push(row);
        }
        self.initials.entry(initials(name)).or_insert(row);
    }

    /// The row of an identifier.
    pub(super) fn get(&self, name: &str) -> Option<u32> {
        self.rows.get(name).copied()
    }

    /// The identifier of a row.
    pub(super) fn identifier(&self, row: u32) -> &str {
        self.identifiers.get(row as usize).map_or("", String::as_str)
    }

    /// The row of an identifier, or else of what a row is called.
    pub(super) fn find(&self, name: &str) -> Found {
        if let Some(row) = self.get(name) {
            return Found::Row(row);
        }
        match self.called.get(&called(name)).map(Vec::as_slice) {
            Some([row]) => return Found::Row(*row),
            Some(rows) => return Found::Several(rows.to_vec()),
            None => {}
        }
        match zeros_away(name).and_then(|plain| self.without_zeros.get(plain)).map(Vec::as_slice) {
            Some([row]) => Found::WithZeros(*row),
            Some(rows) => Found::Several(rows.to_vec()),
            None => Found::Nowhere,
        }
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

    /// Identifiers and names, in the order of rows.
    fn of<'n>(rows: impl Iterator<Item = (&'n str, &'n str)>) -> Names {
        let mut names = Names { complete: true, ..Names::default() };
        for (identifier, name) in rows {
            if let Ok(row) = names.add(identifier) {
                names.call(row, name);
            }
        }
        names
    }

    /// The units of a problem, with their former names.
    pub(super) fn of_units(company: &Company) -> Names {
        let mut names = Names::of(company.units.iter().map(|unit| (unit.id.as_str(), unit.name.as_str())));
        for row in (0u32..).take(company.units.len()) {
            let identifier = names.identifier(row).to_owned();
            names.call(row, &identifier);
        }
        names.know(&company.aliases);
        names
    }

    /// The employees of a problem.
    pub(super) fn of_employees(company: &Company) -> Names {
        Names::of(company.employees.iter().map(|employee| (employee.id.as_str(), employee.name.as_str())))
    }
}

/// A name as names are compared where they are no identifiers: without case and accents, its words in any order.
fn called(name: &str) -> String {
    let folded = fold(&name.replace([',', '.'], " "));
    let mut words: Vec<&str> = folded.split('_').collect();
    words.sort_unstable();
    words.join("_")
}

/// A number without leading zeros.
fn zeros_away(name: &str) -> Option<&str> {
    let digits = name.bytes().all(|byte| byte.is_ascii_digit()) && !name.is_empty();
    digits.then(|| name.trim_start_matches('0'))
}

/// Letters of a short name, or its initials where it is a long one.
fn short(name: &str) -> String {
    match name.split_whitespace().nth(1) {
        Some(_) => initials(name),
        None => fold(name).chars().filter(|letter| letter.is_alphanumeric()).collect(),
    }
}

/// First letters of the words of a name: R&D, Recherche et développement.
fn initials(name: &str) -> String {
    let folded = fold(&name.replace(['(', ')', '/', ','], " "));
    let small = lexicon::cell("word", "small").map(fold).collect::<Vec<_>>();
    let words = folded.split(['_', '&']).filter(|word| !small.iter().any(|small| small == word));
    words.filter_map(|word| word.chars().next()).collect()
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
        let found = self.units.find(name);
        self.told(row, col, name, found, true).map(UnitId)
    }

    /// The row that was found; else the fault, where every row of the table is known.
    fn told(&mut self, row: &mut Row<'_>, col: Col, name: &str, found: Found, unit: bool) -> Option<u32> {
        let names = if unit { self.units } else { self.employees };
        match found {
            Found::Row(known) => return Some(known),
            Found::WithZeros(known) => {
                row.lost_zeros(name, names.identifier(known));
                return Some(known);
            }
            Found::Several(rows) => {
                let identifiers = rows.iter().map(|row| names.identifier(*row).to_owned()).collect();
                row.fault_in(col, name, FaultKind::SeveralOfName { identifiers });
            }
            Found::Nowhere if names.complete => {
                let nearest = self.nearest(unit, name);
                let kind = match unit {
                    true => FaultKind::UnknownUnit { nearest },
                    false => FaultKind::UnknownEmployee { nearest },
                };
                row.fault_in(col, name, kind);
            }
            Found::Nowhere => {}
        }
        None
    }

    /// The employee of the row; `None` if the cell is blank or at fault.
    pub(super) fn employee(&mut self, row: &mut Row<'_>) -> Option<EmployeeId> {
        self.employee_in(row, Col::EMPLOYEE)
    }

    /// The employee of a cell; `None` if the cell is blank or at fault.
    pub(super) fn employee_in(&mut self, row: &mut Row<'_>, col: Col) -> Option<EmployeeId> {
        let name = row.name(col)?;
        let found = self.employees.find(&name);
        self.told(row, col, &name, found, false).map(EmployeeId)
    }

    /// The employee of the row; one that is not known and looks like no other is counted as having left.
    pub(super) fn employee_or(&mut self, row: &mut Row<'_>, strangers: &mut Strangers) -> Option<EmployeeId> {
        let name = row.name(Col::EMPLOYEE)?;
        let found = self.employees.find(&name);
        // Numbers of people are all alike: one that is not known is no slip of another.
        let is_slip = |nearest: Option<String>| nearest.is_some() && zeros_away(&name).is_none();
        if matches!(found, Found::Nowhere) && self.employees.complete && !is_slip(self.nearest(false, &name))
        {
            strangers.count(row.line, &name, false);
            return None;
        }
        self.told(row, Col::EMPLOYEE, &name, found, false).map(EmployeeId)
    }

    /// The unit of a cell that is read if it can be, with the names of former times.
    pub(super) fn unit_of_name(&self, row: &Row<'_>, col: Col) -> Option<UnitId> {
        self.unit_called(&row.name(col)?)
    }

    /// The unit of a name, with those of former times.
    pub(super) fn unit_called(&self, name: &str) -> Option<UnitId> {
        let former = self.units.former.get(name).copied();
        let found = || match self.units.find(name) {
            Found::Row(row) | Found::WithZeros(row) => Some(row),
            Found::Several(_) | Found::Nowhere => None,
        };
        former.or_else(found).map(UnitId)
    }

    /// The identifier of an employee where a name is not its own.
    pub(super) fn other_employee(&self, name: &str, employee: EmployeeId) -> Option<String> {
        other(self.employees, name, employee.0)
    }

    /// The identifier of a unit where a name is not its own.
    pub(super) fn other_unit(&self, name: &str, unit: UnitId) -> Option<String> {
        other(self.units, name, unit.0)
    }

    /// The employee of a name.
    pub(super) fn employee_named(&self, name: &str) -> Option<EmployeeId> {
        match self.employees.find(name) {
            Found::Row(row) | Found::WithZeros(row) => Some(EmployeeId(row)),
            Found::Several(_) | Found::Nowhere => None,
        }
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
        let of_initials = || {
            let letters = short(name);
            names.initials.get(&letters).map(|row| names.identifier(*row).to_owned())
        };
        let nearest = nearest.or_else(of_initials);
        self.known.insert((unit, name.to_owned()), nearest.clone());
        nearest
    }
}

/// The identifier of a row, where a name is not its own.
fn other(names: &Names, name: &str, row: u32) -> Option<String> {
    let is_its = match names.find(name) {
        Found::Row(found) | Found::WithZeros(found) => found == row,
        Found::Several(rows) => rows.contains(&row),
        Found::Nowhere => false,
    };
    (!is_its).then(|| names.identifier(row).to_owned())
}

/// People of a file who are no employees, or none any more.
#[derive(Default)]
pub(super) struct Strangers {
    rows: u32,
    names: FxHashSet<String>,
    first: Option<u32>,
    similar: Option<u32>,
}

impl Strangers {
    /// The employee of a row; counts who is none.
    pub(super) fn known(&mut self, row: &Row<'_>, lookup: &mut Lookup<'_>) -> Option<EmployeeId> {
        let name = row.name(Col::EMPLOYEE)?;
        let employee = lookup.employee_named(&name);
        if employee.is_none() && lookup.knows_all_employees() {
            let similar = self.similar.is_none() && lookup.nearest(false, &name).is_some();
            self.count(row.line, &name, similar);
        }
        employee
    }

    fn count(&mut self, line: u32, name: &str, similar: bool) {
        self.rows += 1;
        self.first = self.first.or(Some(line));
        if similar {
            self.similar = self.similar.or(Some(line));
        }
        self.names.insert(name.to_owned());
    }

    /// The remark about all of them.
    pub(super) fn note(self, file: &str) -> Option<Note> {
        let people = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let Strangers { rows, first, similar, .. } = self;
        first.map(|first| Note::Strangers { file: file.to_owned(), rows, people, first, similar })
    }
}

/// The employee that the command line names, by the identifier or by a name that nobody else has.
///
/// # Errors
/// The fault of a name that no employee has, or that several have.
pub fn employee(problem: &Problem, flag: &str, name: &str) -> Result<EmployeeId, Faults> {
    named(&Names::of_employees(&problem.company), flag, name, false).map(EmployeeId)
}

/// The unit that the command line names, by the identifier or by a name that no other has.
///
/// # Errors
/// The fault of a name that no unit has, or that several have.
pub fn unit(problem: &Problem, flag: &str, name: &str) -> Result<UnitId, Faults> {
    named(&Names::of_units(&problem.company), flag, name, true).map(UnitId)
}

fn named(known: &Names, flag: &str, name: &str, unit: bool) -> Result<u32, Faults> {
    let name = name.trim();
    let nobody = Names::default();
    let (units, employees) = if unit { (known, &nobody) } else { (&nobody, known) };
    let kind = match known.find(name) {
        Found::Row(row) | Found::WithZeros(row) => return Ok(row),
        Found::Several(rows) => FaultKind::SeveralOfName {
            identifiers: rows.iter().map(|row| known.identifier(*row).to_owned()).collect(),
        },
        Found::Nowhere => {
            let nearest = Lookup::new(units, employees).nearest(unit, name);
            if unit { FaultKind::UnknownUnit { nearest } } else { FaultKind::UnknownEmployee { nearest } }
        }
    };
    let fault = Fault { text: name.to_owned(), ..Fault::of_file(&Arc::from(flag), kind) };
    Err(Faults::of_files([vec![fault]]))
}
