//! How often everybody can go round for good: an estimate.
//!
//! With people *n*, length *L* weeks and cadence *c* months, a link asks for `n × L ÷ (c × 4.348)` weeks of visits a
//! week. A host gives on average what it gives in the horizon, less what onboarding and extra stints take there; so
//! does a home; a person is away at most the limit of weeks. A link's shortest cadence is its own, stretched by the
//! largest of the three loads, all other links of the same host and home being stretched alike.

use serde::{Deserialize, Serialize};

use super::asks::{Ask, all_room};
use super::{Basis, wanted};
use crate::domain::{Duty, Enrolment, Programme, UnitId};
use crate::domain::{EmployeeId, Named, Week};

/// Weeks in a month of the Gregorian calendar: 365.2425 ÷ 12 ÷ 7.
const WEEKS_A_MONTH: f64 = 365.242_5 / 84.0;

/// What limits a cadence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// Places in the host unit.
    Hosting,
    /// People whom the home unit can let go.
    Leaving,
    /// Weeks that a person may be away, and must be at home in between.
    Person,
}

/// The cadences that the company can hold for good: estimates.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cadence {
    /// The shortest one cadence for all links, in months; `None` where some link can never be walked, or none is.
    pub shortest_months: Option<u32>,
    /// What limits it, and where.
    pub limited_by: Option<(Limit, Named)>,
    /// From home unit to host, in their order.
    pub links: Vec<LinkCadence>,
}

/// The cadence of a link: an estimate.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LinkCadence {
    /// Where people come from.
    pub home: Named,
    /// Where they go.
    pub host: Named,
    /// People of the regular programme.
    pub people: u64,
    /// The cadence asked for.
    pub asked_months: u32,
    /// The shortest that can be held for good; `None`: no room at all.
    pub shortest_months: Option<u32>,
    /// What limits it.
    pub limited_by: Limit,
}

impl LinkCadence {
    /// Whether the cadence asked for can be held.
    pub fn holds(&self) -> bool {
        self.shortest_months.is_some_and(|months| months <= self.asked_months)
    }
}

/// A demand in weeks a week, at the cadences asked for and at one month for all.
#[derive(Clone, Copy, Default)]
struct Demand {
    asked: f64,
    monthly: f64,
}

impl Demand {
    fn add(&mut self, people: f64, weeks: f64, cadence_months: u16) {
        self.asked += people * weeks / (f64::from(cadence_months) * WEEKS_A_MONTH);
        self.monthly += people * weeks / WEEKS_A_MONTH;
    }
}

/// How many times what a unit has is asked for.
struct Load {
    by: Limit,
    unit: UnitId,
    /// At the cadences asked for.
    asked: f64,
    /// At one month for all.
    monthly: f64,
}

/// Loads of a unit: hosting, then three as a home.
const LOADS: usize = 4;

/// How many times what there is is asked for.
fn load(demand: f64, room: f64) -> f64 {
    if demand > 0.0 { demand / room.max(0.0) } else { 0.0 }
}

pub(super) fn of<'p>(basis: &Basis<'_, 'p>) -> Cadence {
    let problem = basis.model.problem;
    let duties = problem.duties();
    let people = regular_people(basis);
    let units = problem.company.units.len();
    let (mut hosting, mut leaving) = (vec![Demand::default(); units], vec![Demand::default(); units]);
    let mut person = vec![Demand::default(); units];
    let mut resting = vec![Demand::default(); units];
    let gap = f64::from(problem.settings.regular.gap_weeks);
    let walked: Vec<(usize, &Duty)> = duties
        .iter()
        .enumerate()
        .filter(|(home, _)| people[*home] > 0)
        .flat_map(|(home, duties)| duties.iter().map(move |duty| (home, duty)))
        .collect();
    for (home, duty) in &walked {
        let (length, count) = (f64::from(duty.lengths.max), people[*home] as f64);
        hosting[duty.host.index()].add(count, length, duty.cadence_months);
        leaving[*home].add(count, length, duty.cadence_months);
        person[*home].add(1.0, length, duty.cadence_months);
        resting[*home].add(1.0, length + gap, duty.cadence_months);
    }
    let weeks = f64::from(problem.horizon.weeks());
    let limit = problem.settings.regular.max_weeks_away.map_or(weeks, f64::from).min(weeks) / weeks;
    let mut loads: Vec<Load> = Vec::new();
    for unit in (0..units).map(UnitId::at) {
        let at = unit.index();
        let rooms = [
            (Limit::Hosting, hosting[at], spare(basis, basis.rooms.host(unit), &basis.by_host[at])),
            (Limit::Leaving, leaving[at], spare(basis, basis.rooms.home(unit), &basis.counted(unit))),
            (Limit::Person, person[at], limit),
            (Limit::Person, resting[at], 1.0),
        ];
        loads.extend(rooms.map(|(by, demand, room)| Load {
            by,
            unit,
            asked: load(demand.asked, room),
            monthly: load(demand.monthly, room),
        }));
    }
    let link = |(home, duty): &(usize, &Duty)| {
        let of_home = &loads[home * LOADS + 1..(home + 1) * LOADS];
        let of_host = &loads[duty.host.index() * LOADS];
        let worst =
            of_home.iter().fold(of_host, |worst, next| if next.asked > worst.asked { next } else { worst });
        LinkCadence {
            home: Named::unit(problem, UnitId::at(*home)),
            host: Named::unit(problem, duty.host),
            people: people[*home],
            asked_months: duty.cadence_months.into(),
            shortest_months: months(worst.asked * f64::from(duty.cadence_months)),
            limited_by: worst.by,
        }
    };
    let links: Vec<_> = walked.iter().map(link).collect();
    let tightest = loads.iter().reduce(|worst, next| if next.monthly > worst.monthly { next } else { worst });
    let tightest = tightest.filter(|_| !links.is_empty());
    Cadence {
        shortest_months: tightest.and_then(|load| months(load.monthly)),
        limited_by: tightest.map(|load| (load.by, Named::unit(problem, load.unit))),
        links,
    }
}

/// Whole months, at least one; `None` for no number of them.
fn months(months: f64) -> Option<u32> {
    // A hair above a whole number is rounding, not demand.
    months.is_finite().then(|| (months - 1e-9).ceil().max(1.0) as u32)
}

/// By home unit, the people of the regular programme who are employed on some day of the horizon.
fn regular_people(basis: &Basis) -> Vec<u64> {
    let problem = basis.model.problem;
    let (first, last) = (problem.horizon.start(), problem.horizon.friday(problem.horizon.last()));
    let mut people = vec![0; problem.company.units.len()];
    let employees = problem.company.employees.iter().enumerate();
    for (position, employee) in employees.filter(|(_, who)| who.enrolment == Enrolment::Regular) {
        let stays = employee.leaves.is_none_or(|leaves| leaves >= first);
        people[problem.home(EmployeeId::at(position), Week(0)).index()] +=
            u64::from(stays && employee.hired.is_none_or(|hired| hired <= last));
    }
    people
}

/// Room a week on average that onboarding and extra stints leave.
fn spare(basis: &Basis, room: &[u32], asks: &[Ask]) -> f64 {
    let others: Vec<Ask> = asks.iter().filter(|ask| ask.programme != Programme::Regular).copied().collect();
    let left = all_room(room).saturating_sub(wanted(&others));
    left as f64 / f64::from(basis.model.problem.horizon.weeks())
}
