//! Visits made, by whom, how long ago, and whether they still count.

use chrono::{Days, Months, NaiveDate};
use rustc_hash::FxHashMap;

use crate::domain::{EmployeeId, Placement, Problem, UnitId};

/// Days in a month of the Gregorian calendar.
const DAYS_A_MONTH: f64 = 365.242_5 / 12.0;

/// A visit that was made by the day looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visit {
    pub employee: EmployeeId,
    pub home: UnitId,
    pub host: UnitId,
    pub weeks: u8,
    pub last_day: NaiveDate,
    /// Whether it ended no longer ago than the cadence of its link.
    pub living: bool,
    /// Whether who made it is employed on the day.
    pub here: bool,
    /// What is left of it: 1 on its last day, half as much after each cadence.
    pub weight: f64,
}

impl Visit {
    /// Whole months from its last day to a day.
    pub fn months_to(&self, day: NaiveDate) -> u32 {
        months(self.last_day, day)
    }
}

/// Whole months between two days; 0 if the second is not later.
pub(super) fn months(from: NaiveDate, to: NaiveDate) -> u32 {
    ((to - from).num_days().max(0) as f64 / DAYS_A_MONTH) as u32
}

/// All visits of the employees of today: history knows no others.
pub(super) struct Visits {
    pub as_of: NaiveDate,
    /// By employee, in the order of history and then of the schedule.
    pub all: Vec<Visit>,
}

impl Visits {
    pub fn of(problem: &Problem, placements: Option<&[Placement]>) -> Self {
        let horizon = &problem.horizon;
        let as_of = match placements {
            Some(_) => horizon.friday(horizon.last()),
            None => horizon.start(),
        };
        let planned = placements.unwrap_or_default().iter().map(|placement| {
            let stint = problem.stint(placement.stint);
            (stint.employee, stint.unit, placement.weeks, horizon.friday(placement.end()))
        });
        Self::on(problem, as_of, planned)
    }

    /// Visits made by a day: those of the history, and more with their last days.
    pub fn on(
        problem: &Problem,
        as_of: NaiveDate,
        more: impl Iterator<Item = (EmployeeId, UnitId, u8, NaiveDate)>,
    ) -> Self {
        let cadences: FxHashMap<(UnitId, UnitId), u16> = problem
            .duties()
            .into_iter()
            .enumerate()
            .flat_map(|(home, duties)| {
                duties.into_iter().map(move |duty| ((UnitId::at(home), duty.host), duty.cadence_months))
            })
            .collect();
        let of = |employee: EmployeeId, host: UnitId, weeks: u8, last_day: NaiveDate| {
            let home = problem.company.home_in(employee, last_day - Days::new(7 * u64::from(weeks) - 3));
            let cadence = cadences.get(&(home, host)).copied();
            let cadence = cadence.unwrap_or(problem.settings.regular.cadence_months);
            let age = (as_of - last_day).num_days() as f64 / DAYS_A_MONTH;
            Visit {
                employee,
                home,
                host,
                weeks,
                last_day,
                here: problem.company.employees[employee].employed_on(as_of),
                living: last_day + Months::new(cadence.into()) >= as_of,
                weight: (-age / f64::from(cadence)).exp2(),
            }
        };
        let known = (0..problem.company.employees.len()).flat_map(|position| {
            let visits = problem.company.visits.of(position).iter().filter(|visit| visit.counts_as_visit);
            visits.map(move |visit| (EmployeeId::at(position), visit.unit, visit.weeks, visit.last_day()))
        });
        let made = known.chain(more).filter(|(.., last_day)| *last_day <= as_of);
        let mut all: Vec<Visit> =
            made.map(|(employee, host, weeks, last_day)| of(employee, host, weeks, last_day)).collect();
        all.retain(|visit| visit.home != visit.host);
        all.sort_by_key(|visit| visit.employee);
        Visits { as_of, all }
    }

    /// The visits of an employee.
    pub fn by(&self, employee: EmployeeId) -> &[Visit] {
        let first = self.all.partition_point(|visit| visit.employee < employee);
        let after = self.all.partition_point(|visit| visit.employee <= employee);
        &self.all[first..after]
    }

    /// Visits of the people who are still employed on the day.
    pub fn of_staff(&self) -> impl Iterator<Item = &Visit> {
        self.all.iter().filter(|visit| visit.here)
    }
}
