//! `employees.csv`.

use chrono::TimeDelta;

use super::choices::{ENROLMENTS, YES_NO};
use super::columns::{Col, Holds, Table, may, must};
use super::fault::{Fault, FaultKind};
use super::fold::fold;
use super::names::{Lookup, Names};
use super::row::Row;
use super::settings::Plan;
use super::sheet::{Reading, Source, read};
use super::sites::Sites;
use super::values::clean;
use super::worked::{self, DAYS_OFF, Unsaid, WORKING_TIME};
use crate::domain::{Employee, Enrolment, Travels, UnitId};

const FIRST_NAME: Col = Col("first_name");
const LAST_NAME: Col = Col("last_name");
const HIRED: Col = Col("hired");
const LEAVES: Col = Col("leaves");
const MAX_WEEKS_AWAY: Col = Col("max_weeks_away");
const TRAVELS: Col = Col("travels");
const TUTOR: Col = Col("tutor");

/// `employees.csv`.
pub(super) static EMPLOYEES: Table = Table {
    name: "employees",
    columns: &[
        must(Col::EMPLOYEE).text(),
        may(Col::NAME),
        may(FIRST_NAME),
        may(LAST_NAME),
        must(Col::UNIT).unit(),
        may(Col::ROLE),
        may(Col::GRADE),
        may(HIRED).day(),
        may(LEAVES).day(),
        may(Col::DAYS).text(),
        may(DAYS_OFF).text(),
        may(WORKING_TIME),
        may(TUTOR).of(Holds::Words(&YES_NO.words)),
        may(MAX_WEEKS_AWAY),
        may(TRAVELS).of(Holds::Words(&YES_NO.words)),
        may(Col::PROGRAMME).of(Holds::Words(&ENROLMENTS.words)),
        may(Col::EMAIL),
        may(Col::MANAGER).employee(),
    ],
    ignored: &[],
};

/// Most weeks away that a cell may allow: more than any horizon, for who writes 999.
const MOST_WEEKS_AWAY: u32 = 9999;

/// Employees, their names, and their home units where these are known.
#[derive(Default)]
pub(super) struct Staff {
    pub employees: Vec<Employee>,
    pub names: Names,
    pub homes: Vec<Option<UnitId>>,
}

/// The name of a row: as it stands, or the first name and the last.
fn full_name(row: &Row<'_>) -> Option<String> {
    let (first, name) = (row.owned(FIRST_NAME), row.owned(Col::NAME).or_else(|| row.owned(LAST_NAME)));
    match (first, name) {
        // A name that holds the first name already is the whole one.
        (Some(first), Some(name)) if holds(&name, &first) => Some(name),
        (Some(first), Some(name)) => Some(format!("{first} {name}")),
        (first, name) => name.or(first),
    }
}

fn holds(name: &str, first: &str) -> bool {
    let (name, first) = (fold(name), fold(first));
    let words = || name.split('_');
    words().count() > first.split('_').count()
        && first.split('_').all(|part| words().any(|word| word == part))
}

/// Where the person of a row may be sent: a word for yes or no, or sites separated by `|`.
fn travels(row: &mut Row<'_>, sites: &Sites) -> Travels {
    let Some(text) = row.text(TRAVELS) else { return Travels::Anywhere };
    match YES_NO.of_cell(text) {
        Some(true) => Travels::Anywhere,
        Some(false) => Travels::Nowhere,
        None => {
            let parts = text.split('|').map(clean).filter(|part| !part.is_empty());
            Travels::To(parts.filter_map(|part| sites.named(row, TRAVELS, part)).collect())
        }
    }
}

/// Reads the employees.
pub(super) fn employees(source: &Source, plan: &Plan, units: &Names, sites: &Sites) -> (Reading, Staff) {
    let mut staff = Staff::default();
    let mut lines: Vec<u32> = Vec::new();
    let nobody = Names::default();
    let mut lookup = Lookup::new(units, &nobody);
    let mut unsaid = Unsaid::default();
    let mut reading = read(source, &EMPLOYEES, plan.settings.dates, |row| {
        let id = row.owned(Col::EMPLOYEE);
        let home = lookup.unit(row, Col::UNIT);
        let (hired, leaves) = (row.date(HIRED), row.date(LEAVES));
        if let (Some(hired), Some(leaves)) = (hired, leaves)
            && hired > leaves
        {
            row.fault(LEAVES, FaultKind::HiredAfterLeaves { hired });
        }
        let enrolment = row.choice(Col::PROGRAMME, &ENROLMENTS).unwrap_or_else(|| {
            let within = TimeDelta::weeks(plan.settings.onboarding.within_weeks.into());
            let recent = |start| hired.is_some_and(|hired| hired + within > start);
            match plan.horizon.is_some_and(|horizon| recent(horizon.start())) {
                true => Enrolment::Onboarding,
                false => Enrolment::Regular,
            }
        });
        let days = worked::days(row, &mut unsaid);
        let tutor = row.yes(TUTOR).unwrap_or(false);
        let travels = travels(row, sites);
        let max_weeks_away = row.whole(MAX_WEEKS_AWAY, 0..=MOST_WEEKS_AWAY);
        let Some(id) = id else { return };
        if let Err(twin) = staff.names.add(&id) {
            let first = lines.get(twin as usize).copied().unwrap_or_default();
            row.fault(Col::EMPLOYEE, FaultKind::EmployeeTwice { first });
            return;
        }
        lines.push(row.line);
        staff.homes.push(home);
        let name = full_name(row).unwrap_or_else(|| id.clone());
        if let Some(row) = staff.names.get(&id) {
            staff.names.call(row, &name);
        }
        staff.employees.push(Employee {
            name,
            // A home that is not known is a fault: nothing is built then.
            home: home.unwrap_or(UnitId(0)),
            role: row.owned(Col::ROLE),
            grade: row.owned(Col::GRADE),
            hired,
            leaves,
            days,
            tutor,
            travels,
            max_weeks_away: max_weeks_away.and_then(|weeks| u16::try_from(weeks).ok()),
            enrolment,
            email: row.address(Col::EMAIL),
            // Others may stand below.
            manager: None,
            told_apart: None,
            id,
        });
    });
    reading.notes.extend(unsaid.notes(&source.file));
    // They are kept to the end, and a list that grew has room for as many more.
    staff.employees.shrink_to_fit();
    Employee::tell_apart(&mut staff.employees);
    staff.names.complete = reading.complete;
    if reading.faults.is_empty() && reading.rows == 0 {
        reading.faults.push(Fault::of_file(&source.file, FaultKind::NoRows));
    }
    (reading, staff)
}
