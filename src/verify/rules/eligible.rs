//! R8: nobody visits their own home unit, who is marked `none` gets no stint of a programme, and who does not travel stays
//! at the site of the home.

use crate::domain::{Booking, EmployeeId, Enrolment, Travels, UnitId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn eligible(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let facts = view.facts.employee(employee);
    for placement in view.placements(employee).iter() {
        let stint = view.problem().stint(placement.stint);
        let mut report = |why| found.push(Violation::new(employee, stint.unit, placement.start, why));
        if placement.iter().any(|week| view.facts.home(employee, week) == stint.unit) {
            report(Why::HomeUnit);
        }
        if facts.enrolment == Enrolment::None && stint.programme.is_of_a_pair() {
            report(Why::NotEnrolled);
        }
        if !may_travel(view, employee, stint.unit, placement.start) {
            report(Why::NoTravel);
        }
    }
    for row in view.strays(employee) {
        if let Some(why) = refusal(view, row) {
            let start = view.problem().horizon.week_of(row.monday);
            found.push(Violation::new(employee, row.unit, start, why));
        }
    }
}

/// Whether a unit is at the site of the home in a week, or at one to which the employee is sent.
fn may_travel(view: &View, employee: EmployeeId, unit: UnitId, week: Week) -> bool {
    let site = |unit: UnitId| view.problem().company.units[unit].at;
    let person = view.facts.employee(employee);
    match &person.travels {
        Travels::Anywhere => true,
        _ if site(unit) == site(view.facts.home(employee, week)) => true,
        Travels::Nowhere => false,
        Travels::To(sites) => sites.iter().any(|there| Some(*there) == site(unit)),
    }
}

/// Why a row that no stint asks for may not be; `None` where only the stint is missing.
pub(super) fn refusal(view: &View, row: &Booking) -> Option<Why> {
    let facts = view.facts.employee(row.employee);
    let first = view.problem().horizon.week_of(row.monday);
    let mut weeks = (0..i32::from(row.weeks)).map(|offset| first.plus(offset));
    let has_stint =
        || view.problem().stints.of(row.employee.index()).iter().any(|stint| stint.unit == row.unit);
    match facts.enrolment {
        _ if weeks.any(|week| view.facts.home(row.employee, week) == row.unit) => Some(Why::HomeUnit),
        Enrolment::None if !has_stint() => Some(Why::NotEnrolled),
        _ if !may_travel(view, row.employee, row.unit, first) => Some(Why::NoTravel),
        _ => None,
    }
}
