//! The programmes: from facts and settings to stints.

mod choices;
mod extra;
mod links;
mod onboarding;
mod regular;

pub use links::Duty;

use chrono::{Days, NaiveDate};

use super::calendar::{Horizon, Week};
use super::choice::Choice;
use super::company::{Company, Employee, Missed, Programme};
use super::grouped::Grouped;
use super::homes::Home;
use super::ids::{EmployeeId, StintId, UnitId};
use super::note::Note;
use super::settings::{RuleSettings, Settings};
use super::stint::Stint;

/// What every programme reads.
struct Basis<'a> {
    company: &'a Company,
    settings: &'a Settings,
    horizon: &'a Horizon,
    homes: &'a Grouped<Home>,
    /// By unit, whether it hosts in some week of the horizon.
    hosts: Vec<bool>,
    /// By unit, whether it has places in some week, and in none as many people as have to be there.
    unstaffed: Vec<bool>,
}

/// The stints of all programmes, by employee, in the order of host unit, due week and programme, and the choices that
/// some of them belong to.
pub(super) fn stints(
    company: &Company,
    settings: &Settings,
    horizon: &Horizon,
    homes: &Grouped<Home>,
    notes: &mut Vec<Note>,
) -> (Grouped<Stint>, Vec<Choice>) {
    let hosts = ever_host(company, settings, horizon, homes);
    let unstaffed: Vec<bool> = match settings.rules.hosts_present {
        0 => vec![false; company.units.len()],
        _ => {
            let nobody =
                Settings { rules: RuleSettings { hosts_present: 0, ..settings.rules }, ..settings.clone() };
            let places = ever_host(company, &nobody, horizon, homes);
            places.into_iter().zip(&hosts).map(|(places, hosts)| places && !hosts).collect()
        }
    };
    let empty = (0..company.units.len()).filter(|unit| unstaffed[*unit]);
    notes.extend(empty.map(|unit| Note::NobodyWorks { unit: UnitId::at(unit) }));
    let basis = Basis { company, settings, horizon, homes, hosts, unstaffed };
    let mut stints = Vec::new();
    onboarding::add(&basis, &mut stints, notes);
    regular::add(&basis, &mut stints, notes);
    extra::add(&basis, &mut stints);
    let mut choices = choices::add(&basis, &mut stints, notes);
    stints.sort_by_key(|stint| (stint.employee, stint.unit, stint.due, stint.programme, stint.choice));
    for (position, stint) in stints.iter().enumerate() {
        if let Some(choice) = stint.choice {
            choices[choice.index()].stints.push(StintId::at(position));
        }
    }
    let owned = stints.into_iter().map(|stint: Stint| (stint.employee.index(), stint)).collect();
    (Grouped::new(company.employees.len(), owned), choices)
}

impl Basis<'_> {
    /// Whether an employee may be sent to the site of a unit.
    fn may_go(&self, employee: EmployeeId, unit: UnitId) -> bool {
        let units = &self.company.units;
        let travels = &self.company.employees[employee].travels;
        let mut homes = self.homes.of(employee.index()).iter();
        homes.any(|home| travels.allow(units[home.unit].at, units[unit].at))
    }

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

    /// The last week in which an employee may be sent away: none of the last weeks before leaving.
    fn last_week(&self, employee: EmployeeId) -> Week {
        let weeks = self.settings.rules.leaving_weeks;
        let leaves = self.company.employees[employee].leaves.filter(|_| weeks > 0);
        let last = self.horizon.last();
        leaves
            .map_or(last, |day| self.horizon.last_full_week(day - Days::new(7 * u64::from(weeks))).min(last))
    }

    /// The earliest row that says that a pair was to meet and did not; `stints` and `choices` keep their own lists.
    fn missed(&self, employee: EmployeeId, unit: UnitId) -> Option<&Missed> {
        let rows = self.company.missed.of(employee.index()).iter();
        let of_pair =
            rows.filter(|row| row.unit == unit && row.programme.is_none_or(Programme::is_of_a_pair));
        of_pair.min_by_key(|row| row.monday)
    }

    /// Whether a unit is the home of an employee in some week of the horizon: nobody owes a visit where they work, or will.
    fn works_in(&self, employee: EmployeeId, unit: UnitId) -> bool {
        self.homes.of(employee.index()).iter().any(|home| home.unit == unit)
    }

    /// The last day of the latest visit of an employee to a unit, in whichever programme. Who has worked there knows it
    /// as well as any visitor.
    fn last_visit(&self, employee: EmployeeId, unit: UnitId) -> Option<NaiveDate> {
        let left = self.company.left_units.contains(&(employee, unit)).then(|| self.horizon.start());
        let worked = self.company.units_left(employee).filter(|(left, _)| *left == unit).map(|(_, day)| day);
        worked.chain(left).chain(self.company.last_visit(employee, unit)).max()
    }
}

/// By unit, whether it hosts in some week of the horizon: overrides of `capacity` leave a place, and as many people as
/// have to be there are employed.
fn ever_host(company: &Company, settings: &Settings, horizon: &Horizon, homes: &Grouped<Home>) -> Vec<bool> {
    let mut staff = vec![vec![0u16; horizon.weeks().into()]; company.units.len()];
    for (position, employee) in company.employees.iter().enumerate() {
        let weeks = homes.of(position).iter().flat_map(|home| home.iter().map(|week| (home.unit, week)));
        for (unit, week) in weeks {
            let (monday, sunday) = (horizon.monday(week), horizon.day(week, 6));
            let employed = employee.hired.is_none_or(|hired| hired <= sunday)
                && employee.leaves.is_none_or(|leaves| monday <= leaves);
            let count = &mut staff[unit.index()][week.0 as usize];
            *count = count.saturating_add(u16::from(employed));
        }
    }
    (0..company.units.len())
        .map(|unit| hosts_ever(company, settings, horizon, UnitId::at(unit), &staff[unit]))
        .collect()
}

fn hosts_ever(
    company: &Company,
    settings: &Settings,
    horizon: &Horizon,
    unit: UnitId,
    staff: &[u16],
) -> bool {
    let rows: Vec<_> =
        company.capacity.iter().filter(|row| row.unit == unit && row.hosts.is_some()).collect();
    horizon.iter().any(|week| {
        if staff[week.0 as usize] < settings.rules.hosts_present {
            return false;
        }
        let (monday, friday) = (horizon.monday(week), horizon.friday(week));
        let touching = rows.iter().filter(|row| row.span.from <= friday && monday <= row.span.to);
        let strictest = touching.filter_map(|row| row.hosts).min();
        strictest.unwrap_or(company.units[unit].hosts) > 0
    })
}
