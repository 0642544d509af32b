//! `employees.csv`.

use chrono::TimeDelta;

use super::choices::ENROLMENTS;
use super::columns::{Col, EMPLOYEES};
use super::fault::{Fault, FaultKind};
use super::names::{Lookup, Names};
use super::settings::Plan;
use super::sheet::{Reading, Source, read};
use crate::domain::{Employee, Enrolment, UnitId};

/// Most weeks away that a cell may allow: more than any horizon, for who writes 999.
const MOST_WEEKS_AWAY: u32 = 9999;

/// Employees, their names, and their home units where these are known.
#[derive(Default)]
pub(super) struct Staff {
    pub employees: Vec<Employee>,
    pub names: Names,
    pub homes: Vec<Option<UnitId>>,
}

/// Reads the employees.
pub(super) fn employees(source: &Source, plan: &Plan, units: &Names) -> (Reading, Staff) {
    let mut staff = Staff::default();
    let mut lines: Vec<u32> = Vec::new();
    let nobody = Names::default();
    let mut lookup = Lookup::new(units, &nobody);
    let mut reading = read(source, &EMPLOYEES, plan.settings.dates, |row| {
        let id = row.owned(Col::Employee);
        let home = lookup.unit(row, Col::Unit);
        let (hired, leaves) = (row.date(Col::Hired), row.date(Col::Leaves));
        if let (Some(hired), Some(leaves)) = (hired, leaves)
            && hired > leaves
        {
            row.fault(Col::Leaves, FaultKind::HiredAfterLeaves { hired });
        }
        let enrolment = row.choice(Col::Programme, &ENROLMENTS).unwrap_or_else(|| {
            let within = TimeDelta::weeks(plan.settings.onboarding.within_weeks.into());
            let recent = |start| hired.is_some_and(|hired| hired + within > start);
            match plan.horizon.is_some_and(|horizon| recent(horizon.start())) {
                true => Enrolment::Onboarding,
                false => Enrolment::Regular,
            }
        });
        let tutor = row.yes(Col::Tutor).unwrap_or(false);
        let max_weeks_away = row.whole(Col::MaxWeeksAway, 0..=MOST_WEEKS_AWAY);
        let Some(id) = id else { return };
        if let Err(twin) = staff.names.add(&id) {
            let first = lines.get(twin as usize).copied().unwrap_or_default();
            row.fault(Col::Employee, FaultKind::EmployeeTwice { first });
            return;
        }
        lines.push(row.line);
        staff.homes.push(home);
        staff.employees.push(Employee {
            name: row.owned(Col::Name).unwrap_or_else(|| id.clone()),
            // A home that is not known is a fault: nothing is built then.
            home: home.unwrap_or(UnitId(0)),
            role: row.owned(Col::Role),
            grade: row.owned(Col::Grade),
            hired,
            leaves,
            tutor,
            max_weeks_away: max_weeks_away.and_then(|weeks| u16::try_from(weeks).ok()),
            enrolment,
            email: row.owned(Col::Email),
            id,
        });
    });
    staff.names.complete = reading.complete;
    if reading.faults.is_empty() && reading.rows == 0 {
        reading.faults.push(Fault::of_file(&source.file, FaultKind::NoRows));
    }
    (reading, staff)
}
