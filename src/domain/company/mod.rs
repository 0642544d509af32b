//! The facts of a company, as read and validated: one type for each input file.

mod employees;
mod links;
mod returned;
mod units;
mod visits;

pub use self::employees::{Employee, Enrolment, Group, GroupRule, Move, Pattern, Preference, Travels};
pub use self::links::{Handover, Relation};
pub use self::returned::{Author, Consent, Held, Hindrance, Merit, Recognition, Return, Survey};
pub use self::units::{Alias, CapacityPeriod, Closure, ClosureKind, MinPresent, Site, Unit};
pub use self::visits::{
    Booking, ExtraStint, Gone, HistoryRow, Missed, Pin, PinKind, Programme, Visit, VisitStatus,
};

use chrono::{Days, NaiveDate};

use super::calendar::DaySpan;
use super::choice::ChoiceRow;
use super::grouped::Grouped;
use super::ids::{EmployeeId, UnitId};

/// Every fact of the input, cross-checked: every identifier refers to a row, every span is in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Company {
    /// `sites`.
    pub sites: Vec<Site>,
    /// `units`.
    pub units: Vec<Unit>,
    /// `employees`.
    pub employees: Vec<Employee>,
    /// `relations`, each ordered pair at most once.
    pub relations: Vec<Relation>,
    /// What each link hands over, in the order of `relations`.
    pub handovers: Vec<Handover>,
    /// `patterns` by employee.
    pub patterns: Grouped<Pattern>,
    /// `moves` by employee, in the order of their days.
    pub moves: Grouped<Move>,
    /// `absences` by employee.
    pub absences: Grouped<DaySpan>,
    /// `closures`.
    pub closures: Vec<Closure>,
    /// `capacity`.
    pub capacity: Vec<CapacityPeriod>,
    /// `history` by employee, done visits only.
    pub visits: Grouped<Visit>,
    /// `history` by employee, the rows that are no visits.
    pub missed: Grouped<Missed>,
    /// `aliases`, names behind names followed to the end.
    pub aliases: Vec<Alias>,
    /// `stints`.
    pub extra: Vec<ExtraStint>,
    /// `choices`.
    pub choices: Vec<ChoiceRow>,
    /// `pins` and the file given with `--pins`.
    pub pins: Vec<Pin>,
    /// `preferences` by employee.
    pub preferences: Grouped<Preference>,
    /// `groups`.
    pub groups: Vec<Group>,
    /// `recognitions`.
    pub recognitions: Vec<Recognition>,
    /// `returns`, and the returns of forms; one for each side of a visit.
    pub returns: Vec<Return>,
    /// `surveys`.
    pub surveys: Vec<Survey>,
    /// Rows of earlier schedules that were held, or are being held, although no programme asks for them any more.
    pub held: Vec<Booking>,
    /// Employees who have changed units since an earlier schedule, and the unit that they left.
    pub left_units: Vec<(EmployeeId, UnitId)>,
}

impl Company {
    /// The last day of the latest visit of an employee to a unit, in whichever programme.
    pub fn last_visit(&self, employee: EmployeeId, unit: UnitId) -> Option<NaiveDate> {
        let visits = self.visits.of(employee.index()).iter();
        visits.filter(|visit| visit.counts_as_visit && visit.unit == unit).map(Visit::last_day).max()
    }

    /// The unit that an employee works in on a day.
    pub fn home_on(&self, employee: EmployeeId, day: NaiveDate) -> UnitId {
        let moves = self.moves.of(employee.index());
        let made = moves.partition_point(|change| change.date <= day);
        moves[..made].last().map_or(self.employees[employee].home, |change| change.unit)
    }

    /// The home of an employee in the week of a Monday: that of its Wednesday, and so of most of its days.
    pub fn home_in(&self, employee: EmployeeId, monday: NaiveDate) -> UnitId {
        self.home_on(employee, monday + Days::new(2))
    }

    /// The units that an employee has left, or will leave, by a move, each with the last day there.
    pub fn units_left(&self, employee: EmployeeId) -> impl Iterator<Item = (UnitId, NaiveDate)> {
        let hired = self.employees[employee].hired;
        self.moves.of(employee.index()).iter().filter_map(move |change| {
            let last = change.date.pred_opt()?;
            let unit = self.home_on(employee, last);
            (unit != change.unit && hired.is_none_or(|hired| hired <= last)).then_some((unit, last))
        })
    }

    /// The identifiers of units in one cell, as `units` of `choices` has them.
    pub fn unit_list(&self, units: &[UnitId]) -> String {
        let ids: Vec<&str> = units.iter().map(|unit| self.units[*unit].id.as_str()).collect();
        ids.join("|")
    }
}
