//! The programmes: from facts and settings to stints.

mod extra;
mod links;
mod onboarding;
mod regular;

pub use links::Duty;

use chrono::NaiveDate;

use super::calendar::Horizon;
use super::company::{Company, Employee, Missed, Programme};
use super::grouped::Grouped;
use super::ids::{EmployeeId, UnitId};
use super::note::Note;
use super::settings::Settings;
use super::stint::Stint;

/// What every programme reads.
struct Basis<'a> {
    company: &'a Company,
    settings: &'a Settings,
    horizon: &'a Horizon,
    /// By unit, whether it hosts in some week of the horizon.
    hosts: Vec<bool>,
}

/// The stints of all programmes, by employee, in the order of host unit, due week and programme.
pub(super) fn stints(
    company: &Company,
    settings: &Settings,
    horizon: &Horizon,
    notes: &mut Vec<Note>,
) -> Grouped<Stint> {
    let hosts = (0..company.units.len()).map(|unit| ever_hosts(company, horizon, UnitId::at(unit))).collect();
    let basis = Basis { company, settings, horizon, hosts };
    let mut stints = Vec::new();
    onboarding::add(&basis, &mut stints, notes);
    regular::add(&basis, &mut stints, notes);
    extra::add(&basis, &mut stints);
    stints.sort_by_key(|stint| (stint.employee, stint.unit, stint.due, stint.programme));
    let owned = stints.into_iter().map(|stint: Stint| (stint.employee.index(), stint)).collect();
    Grouped::new(company.employees.len(), owned)
}

impl Basis<'_> {
    /// Employees who are employed on some day of the horizon.
    fn employed(&self) -> impl Iterator<Item = (EmployeeId, &Employee)> {
        let (first, last) = (self.horizon.start(), self.horizon.friday(self.horizon.last()));
        self.company
            .employees
            .iter()
            .enumerate()
            .filter(move |(_, employee)| {
                employee.hired.is_none_or(|hired| hired <= last)
                    && employee.leaves.is_none_or(|leaves| first <= leaves)
            })
            .map(|(position, employee)| (EmployeeId::at(position), employee))
    }

    /// The earliest row that says that a pair was to meet and did not; the extra programme keeps its own list.
    fn missed(&self, employee: EmployeeId, unit: UnitId) -> Option<&Missed> {
        let rows = self.company.missed.of(employee.index()).iter();
        let of_pair = rows.filter(|row| row.unit == unit && row.programme != Some(Programme::Extra));
        of_pair.min_by_key(|row| row.monday)
    }

    /// The last day of the latest visit of an employee to a unit, in whichever programme.
    fn last_visit(&self, employee: EmployeeId, unit: UnitId) -> Option<NaiveDate> {
        let visits = self.company.visits.of(employee.index()).iter();
        visits.filter(|visit| visit.counts_as_visit && visit.unit == unit).map(|visit| visit.last_day()).max()
    }
}

/// Whether a unit hosts in some week of the horizon, overrides of `capacity` included.
fn ever_hosts(company: &Company, horizon: &Horizon, unit: UnitId) -> bool {
    let rows: Vec<_> =
        company.capacity.iter().filter(|row| row.unit == unit && row.hosts.is_some()).collect();
    horizon.iter().any(|week| {
        let (monday, friday) = (horizon.monday(week), horizon.friday(week));
        let touching = rows.iter().filter(|row| row.span.from <= friday && monday <= row.span.to);
        let strictest = touching.filter_map(|row| row.hosts).min();
        strictest.unwrap_or(company.units[unit.index()].hosts) > 0
    })
}
