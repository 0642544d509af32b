//! What the rules count with, worked out of the facts alone, day by day: no placement is known here.

use chrono::NaiveDate;
use rayon::prelude::*;

use super::FEW;
use super::days::DayLost;
use super::groups::{Cluster, apart_of, clusters};
use super::unit_week::UnitWeek;
use super::weekdays::{EVERY_DAY, holiday_bits, present, weekdays_before, weekdays_in, weekdays_to};
use crate::domain::{
    CapacityPeriod, Closure, DaySpan, Employee, EmployeeId, Enrolment, Grouped, MinPresent, Placement,
    Problem, Stint, StintId, UnitId, Week, WeekSet, distances_to_customer,
};

/// How many visits a unit takes in some weeks.
#[derive(Clone, Copy)]
pub(super) struct Quota {
    pub unit: UnitId,
    /// First and last week of the period, inside the horizon.
    pub weeks: (Week, Week),
    /// Most visits that start in them.
    pub most: u32,
}

impl Quota {
    /// Whether a visit that starts in a week counts.
    pub fn holds(&self, week: Week) -> bool {
        self.weeks.0 <= week && week <= self.weeks.1
    }
}

/// The facts, arranged for counting.
#[derive(Clone)]
pub(super) struct Facts<'a> {
    pub problem: &'a Problem,
    /// By calendar and week: the public holidays, as bits from Monday.
    holidays: Vec<Vec<u8>>,
    /// Closures by unit; those of the whole company stand after the last unit.
    closures: Grouped<Closure>,
    /// By employee and week: the days that the employee usually works, is employed and not absent, as bits from Monday.
    present: Vec<u8>,
    /// By employee: weeks of the horizon spent on standing visits.
    standing: Vec<WeekSet>,
    /// By unit and week: limits, and what stands before any placement.
    pub unit_weeks: Vec<UnitWeek>,
    /// Fixed pins by employee.
    pub fixed: Grouped<Placement>,
    /// Quotas of visits by unit.
    pub quotas: Grouped<Quota>,
    /// Positions in `choices`, by employee.
    pub choices_of: Grouped<u32>,
    pub clusters: Vec<Cluster>,
    /// By stint: positions in `clusters`.
    pub clusters_of: Grouped<u32>,
    /// By employee: positions of their `apart` groups in `groups`.
    pub apart_of: Grouped<u32>,
    /// By unit: links to the customer.
    pub distances: Vec<Option<u32>>,
}

impl<'a> Facts<'a> {
    pub fn new(problem: &'a Problem) -> Self {
        let company = &problem.company;
        let (clusters, clusters_of) = clusters(problem);
        let mut facts = Facts {
            problem,
            holidays: problem.holidays.iter().map(|days| holiday_bits(problem, days)).collect(),
            closures: closures(problem),
            present: present(problem),
            standing: standing(problem),
            unit_weeks: Vec::new(),
            fixed: Grouped::new(
                company.employees.len(),
                problem
                    .fixed
                    .placements
                    .iter()
                    .map(|pin| (problem.stint(pin.stint).employee.index(), *pin))
                    .collect(),
            ),
            quotas: quotas(problem),
            choices_of: Grouped::new(
                company.employees.len(),
                problem.choices.iter().zip(0..).map(|(choice, at)| (choice.employee.index(), at)).collect(),
            ),
            clusters,
            clusters_of,
            apart_of: apart_of(problem),
            distances: distances_to_customer(&company.units, &company.relations),
        };
        facts.unit_weeks = facts.unit_weeks();
        facts
    }

    pub fn employee(&self, id: EmployeeId) -> &'a Employee {
        &self.problem.company.employees[id]
    }

    /// The home unit of an employee in a week.
    pub fn home(&self, employee: EmployeeId, week: Week) -> UnitId {
        self.problem.home(employee, week)
    }

    /// The stint of an identifier, if there is one.
    pub fn stint(&self, id: StintId) -> Option<&'a Stint> {
        self.problem.stints.values().get(id.index())
    }

    /// The position of a unit and a week of the horizon in the tables by unit and week.
    pub fn position(&self, unit: UnitId, week: Week) -> usize {
        unit.index() * usize::from(self.problem.horizon.weeks()) + week.0 as usize
    }

    /// Weeks of the horizon in which the employee is away on standing visits.
    pub fn standing(&self, employee: EmployeeId) -> WeekSet {
        self.standing[employee.index()]
    }

    /// How many days of a week of the horizon an employee usually works that are no public holiday of a unit.
    pub fn open_days(&self, employee: EmployeeId, unit: UnitId, week: Week) -> u8 {
        (self.problem.weekdays(employee, week).bits() & !self.holidays_in(unit, week)).count_ones() as u8
    }

    /// The employee's own working days of a week of the horizon; closures play no part.
    pub fn working_days(&self, employee: EmployeeId, week: Week) -> u8 {
        self.days_present(employee, self.home(employee, week), week).count_ones() as u8
    }

    /// The days of a week of the horizon on which the employee is there and that are no public holiday of a unit, as bits
    /// from Monday.
    fn days_present(&self, employee: EmployeeId, unit: UnitId, week: Week) -> u8 {
        let weeks = usize::from(self.problem.horizon.weeks());
        self.present[employee.index() * weeks + week.0 as usize] & !self.holidays_in(unit, week)
    }

    /// The public holidays of a unit in a week of the horizon, as bits from Monday.
    fn holidays_in(&self, unit: UnitId, week: Week) -> u8 {
        self.holidays[self.problem.calendar_of[unit.index()] as usize][week.0 as usize]
    }

    /// The working days of a week of the horizon that count for a visit: those for the visit itself, or those at home where
    /// public holidays leave fewer there.
    pub fn working_days_for(&self, employee: EmployeeId, host: UnitId, week: Week) -> u8 {
        self.working_days_of_visit(employee, host, week).min(self.working_days(employee, week))
    }

    /// The working days of a week of the horizon in a visit.
    pub fn working_days_of_visit(&self, employee: EmployeeId, host: UnitId, week: Week) -> u8 {
        let home = self.home(employee, week);
        let closed = self.closed(host, week, |closure| closure.kind.closes_host())
            | self.closed(home, week, |closure| closure.kind.closes_home());
        (self.days_present(employee, host, week) & !closed).count_ones() as u8
    }

    /// What takes each Monday to Friday of a week of the horizon from a visit, or from a week at home: by cause, the days as
    /// bits from Monday.
    pub fn days_lost(
        &self,
        employee: EmployeeId,
        host: Option<UnitId>,
        week: Week,
    ) -> [u8; DayLost::ALL.len()] {
        let (person, home) = (self.employee(employee), self.home(employee, week));
        let monday = self.problem.horizon.monday(week);
        DayLost::ALL.map(|cause| match cause {
            DayLost::Holiday => self.holidays_in(host.unwrap_or(home), week),
            DayLost::Absence => weekdays_in(self.problem.company.absences.of(employee.index()), monday),
            DayLost::NotHired => person.hired.map_or(0, |hired| weekdays_before(monday, hired)),
            DayLost::Left => person.leaves.map_or(0, |leaves| !weekdays_to(monday, leaves) & EVERY_DAY),
            DayLost::HostClosed => {
                host.map_or(0, |host| self.closed(host, week, |closure| closure.kind.closes_host()))
            }
            DayLost::HomeClosed if host.is_some() => {
                self.closed(home, week, |closure| closure.kind.closes_home())
            }
            DayLost::HomeClosed => 0,
        })
    }

    /// Whether the employee has enough working days in a week of the horizon.
    pub fn available(&self, employee: EmployeeId, week: Week) -> bool {
        self.working_days(employee, week) >= self.problem.fewest_days(employee, week)
    }

    /// Whether the employee counts in the headcount and the presence of the home unit.
    pub fn counts_at_home(&self, employee: EmployeeId) -> bool {
        self.problem.settings.onboarding.counts_at_home
            || self.employee(employee).enrolment != Enrolment::Onboarding
    }

    /// The days of a week on which closures of a unit, or of the whole company, close it, as bits from Monday.
    fn closed(&self, unit: UnitId, week: Week, closes: impl Fn(&Closure) -> bool) -> u8 {
        let whole_company = self.problem.company.units.len();
        let closures = [unit.index(), whole_company].into_iter().flat_map(|owner| self.closures.of(owner));
        let spans = closures.filter(|closure| closes(closure)).map(|closure| &closure.span);
        weekdays_in(spans, self.problem.horizon.monday(week))
    }

    fn unit_weeks(&self) -> Vec<UnitWeek> {
        let company = &self.problem.company;
        let capacity = Grouped::new(
            company.units.len(),
            company.capacity.iter().map(|row| (row.unit.index(), *row)).collect(),
        );
        let mut unit_weeks: Vec<UnitWeek> = (0..company.units.len())
            .into_par_iter()
            .with_min_len(FEW)
            .flat_map_iter(|unit| {
                let rows = capacity.of(unit);
                self.problem.horizon.iter().map(move |week| self.unit_week(UnitId::at(unit), week, rows))
            })
            .collect();
        for visit in company.visits.values() {
            for week in weeks_within(self.problem, visit.monday, visit.weeks) {
                unit_weeks[self.position(visit.unit, week)].standing_visitors += 1;
            }
            let first = self.problem.horizon.week_of(visit.monday);
            if self.problem.horizon.contains(first) {
                unit_weeks[self.position(visit.unit, first)].standing_starts += 1;
            }
        }
        unit_weeks
    }

    /// Headcount, people at home and limits of a unit in a week, standing visitors not yet counted.
    fn unit_week(&self, id: UnitId, week: Week, capacity: &[CapacityPeriod]) -> UnitWeek {
        let unit = &self.problem.company.units[id];
        let staff = self.problem.staff.of(id.index()).iter();
        let staff = staff.filter(move |person| self.home(**person, week) == id);
        let (mut headcount, mut at_home, mut tutors) = (0, 0, 0);
        let (mut people_at_home, mut standing_away) = (0, 0);
        for person in staff.clone() {
            let employee = self.employee(*person);
            let here = self.available(*person, week) && !self.standing(*person).contains(week);
            if self.counts_at_home(*person) {
                headcount += u32::from(self.employed_in(employee, week));
                at_home += u32::from(here);
            }
            people_at_home += u32::from(here);
            standing_away += u32::from(self.standing(*person).contains(week));
            tutors += u32::from(employee.tutor && here);
        }
        let touching = || capacity.iter().filter(|row| self.touches(&row.span, week));
        let hosts = touching().filter_map(|row| row.hosts).min().unwrap_or(unit.hosts);
        let strictest = touching().filter_map(|row| row.min_present).map(|least| least.of(headcount)).max();
        let own = |least: MinPresent| least.of(headcount);
        let has_tutors = staff.clone().any(|person| self.employee(*person).tutor);
        UnitWeek {
            hosts,
            min_present: strictest.unwrap_or_else(|| own(unit.min_present)),
            headcount,
            at_home,
            people_at_home,
            standing_away,
            tutors_at_home: has_tutors.then_some(tutors),
            ..UnitWeek::default()
        }
    }

    fn employed_in(&self, employee: &Employee, week: Week) -> bool {
        let (monday, sunday) = (self.problem.horizon.monday(week), self.problem.horizon.day(week, 6));
        employee.hired.is_none_or(|hired| hired <= sunday)
            && employee.leaves.is_none_or(|left| monday <= left)
    }

    /// Whether a span touches the Monday to Friday of a week.
    pub fn touches(&self, span: &DaySpan, week: Week) -> bool {
        span.from <= self.problem.horizon.friday(week) && self.problem.horizon.monday(week) <= span.to
    }
}

/// The weeks of the horizon among some weeks from a Monday.
fn weeks_within(problem: &Problem, monday: NaiveDate, weeks: u8) -> impl Iterator<Item = Week> {
    let first = problem.horizon.week_of(monday);
    (0..i32::from(weeks)).map(move |offset| first.plus(offset)).filter(|week| problem.horizon.contains(*week))
}

/// What units take in the horizon, and in the periods of `capacity`: a period is the weeks of which it touches a Monday to
/// Friday.
fn quotas(problem: &Problem) -> Grouped<Quota> {
    let (company, horizon) = (&problem.company, &problem.horizon);
    let all = (Week(0), horizon.last());
    let of_units = company.units.iter().enumerate().filter_map(|(unit, facts)| {
        facts.max_visits.map(|most| (unit, Quota { unit: UnitId::at(unit), weeks: all, most }))
    });
    let of_periods = company.capacity.iter().filter_map(|row| {
        let touched =
            |week: &Week| row.span.from <= horizon.friday(*week) && horizon.monday(*week) <= row.span.to;
        let weeks = (horizon.iter().find(touched)?, horizon.iter().rev().find(touched)?);
        row.max_visits.map(|most| (row.unit.index(), Quota { unit: row.unit, weeks, most }))
    });
    Grouped::new(company.units.len(), of_units.chain(of_periods).collect())
}

fn closures(problem: &Problem) -> Grouped<Closure> {
    let units = problem.company.units.len();
    let owned = |closure: &Closure| (closure.unit.map_or(units, UnitId::index), *closure);
    Grouped::new(units + 1, problem.company.closures.iter().map(owned).collect())
}

fn standing(problem: &Problem) -> Vec<WeekSet> {
    let visits = &problem.company.visits;
    let of = |employee: usize| {
        let weeks = visits.of(employee).iter().map(|visit| weeks_within(problem, visit.monday, visit.weeks));
        weeks.flatten().collect()
    };
    (0..problem.company.employees.len()).into_par_iter().with_min_len(FEW).map(of).collect()
}
