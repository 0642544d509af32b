//! Limits of the cells.

use super::cells::{Cells, Kind, Layout};
use super::presence::{Presence, standing_weeks};
use crate::domain::{
    DaySpan, EmployeeId, Enrolment, Group, GroupRule, MinPresent, Problem, Unit, UnitId, Visit, Week, WeekSet,
};

/// What is left of each limit after standing visits; never below zero, so that where standing visits or leave alone
/// exceed a limit, no placement adds to it. Tables are by unit × week where nothing else is said.
pub struct Capacity {
    /// The limit of each cell; `u32::MAX` where there is none.
    pub limit: Cells<u32>,
    /// By unit, fewest visitors in a week with any; 0 where one alone may come.
    pub fewest: Vec<u32>,
    /// Visitors who are there already on standing visits.
    pub standing: Vec<u32>,
    /// Own people who are away already on standing visits.
    pub standing_away: Vec<u32>,
    /// Own people who are there, whether or not they count: no more can leave.
    pub people: Vec<u32>,
    /// Own people, whether or not they count at home, who may be away while there is a visitor; `u32::MAX` where
    /// `leave` alone keeps enough of them at home.
    pub spare: Vec<u32>,
    /// Visits that units take in some weeks.
    pub quotas: Vec<Quota>,
    /// The `apart` groups of each employee who is in one.
    apart_of: Vec<(EmployeeId, u32)>,
}

impl Capacity {
    /// `links` and `crossings` are as many as there are cells of these kinds.
    pub(super) fn new(
        problem: &Problem,
        presence: &Presence,
        links: usize,
        crossings: usize,
        stays: usize,
    ) -> Self {
        let weeks = usize::from(problem.horizon.weeks());
        let cells = problem.company.units.len() * weeks;
        let (groups, quotas) = (groups(problem), quotas(problem));
        let layout = Layout::new([
            cells,
            cells,
            cells,
            cells,
            groups.len() * weeks,
            quotas.len(),
            links,
            crossings,
            stays,
            stays,
        ]);
        let mut count = Counts::new(cells);
        for position in 0..problem.company.employees.len() {
            count.employee(problem, presence, EmployeeId::at(position));
        }
        let mut limit = Cells::new(layout, u32::MAX);
        let mut spare = vec![u32::MAX; cells];
        let ratio = u32::from(problem.settings.rules.tutor_ratio);
        let receiving = u32::from(problem.settings.rules.hosts_present);
        for (unit, facts) in problem.company.units.iter().enumerate() {
            for week in problem.horizon.iter() {
                let cell = unit * weeks + week.0 as usize;
                let (hosts, minimum) = overrides(problem, unit, week, count.headcount[cell]);
                let hosts = hosts.unwrap_or(facts.hosts);
                let minimum = minimum.unwrap_or_else(|| facts.min_present.of(count.headcount[cell]));
                let leave = count.present[cell].saturating_sub(minimum);
                if count.present[cell] - leave < receiving {
                    spare[cell] = count.people[cell].saturating_sub(receiving);
                }
                let attended = count.people[cell] >= receiving;
                limit[Kind::Host][cell] =
                    if attended { hosts.saturating_sub(count.visitors[cell]) } else { 0 };
                limit[Kind::Leave][cell] = leave;
            }
        }
        for (position, _) in problem.company.employees.iter().enumerate().filter(|(_, person)| person.tutor) {
            for home in problem.homes.of(position) {
                for cell in home.weeks().map(|week| home.unit.index() * weeks + week) {
                    limit[Kind::Tutor][cell] =
                        (ratio * count.tutors[cell]).saturating_sub(count.visitors[cell]);
                }
            }
        }
        limit[Kind::Apart].fill(1);
        let mut apart_of = Vec::new();
        for (row, group) in groups.into_iter().enumerate() {
            for member in &group.members {
                apart_of.push((*member, row as u32));
                for (_, week) in standing_weeks(problem, *member) {
                    limit[Kind::Apart][row * weeks + week.0 as usize] = 0;
                }
            }
        }
        apart_of.sort_unstable();
        for (row, quota) in quotas.iter().enumerate() {
            limit[Kind::Visits][row] = left(problem, quota);
        }
        let least = |unit: &Unit| unit.min_visitors.filter(|fewest| *fewest > 1).unwrap_or(0);
        Capacity {
            limit,
            fewest: problem.company.units.iter().map(least).collect(),
            standing: count.visitors,
            standing_away: count.gone,
            people: count.people,
            spare,
            quotas,
            apart_of,
        }
    }

    /// The quotas that a visit to a unit counts in when it starts in a week, by their position.
    pub fn quotas_of(&self, unit: UnitId, start: Week) -> impl Iterator<Item = usize> + use<'_> {
        let first = self.quotas.partition_point(|quota| quota.unit < unit);
        let own = self.quotas[first..].iter().take_while(move |quota| quota.unit == unit);
        own.enumerate().filter(move |(_, quota)| quota.weeks.contains(start)).map(move |(row, _)| first + row)
    }

    /// Whether a unit takes visitors in groups only.
    pub fn in_groups(&self, unit: UnitId) -> bool {
        self.fewest[unit.index()] > 1
    }

    /// Whether any unit does.
    pub fn any_in_groups(&self) -> bool {
        self.fewest.iter().any(|fewest| *fewest > 1)
    }

    /// How many visitors a cell needs beside those who stand already, where it has any.
    pub fn group(&self, cell: usize) -> u32 {
        let weeks = self.standing.len() / self.fewest.len().max(1);
        self.fewest[cell / weeks].saturating_sub(self.standing[cell])
    }

    /// Whether somewhere a visit keeps own people at home.
    pub fn visits_hold(&self) -> bool {
        self.spare.iter().any(|spare| *spare != u32::MAX)
    }

    /// The `apart` groups of an employee.
    pub fn groups_of(&self, employee: EmployeeId) -> impl Iterator<Item = usize> + use<'_> {
        let first = self.apart_of.partition_point(|(member, _)| *member < employee);
        self.apart_of[first..]
            .iter()
            .take_while(move |(member, _)| *member == employee)
            .map(|(_, row)| *row as usize)
    }
}

/// A limit of the visits of a unit that start in some weeks.
#[derive(Clone, Copy, Debug)]
pub struct Quota {
    /// Host unit.
    pub unit: UnitId,
    /// The weeks.
    pub weeks: WeekSet,
    /// Most visits, those that stand already included.
    most: u32,
}

/// The `apart` groups.
fn groups(problem: &Problem) -> Vec<&Group> {
    problem.company.groups.iter().filter(|group| group.rule == GroupRule::Apart).collect()
}

/// The quotas of the units and of the periods of `capacity`, in the order of units.
fn quotas(problem: &Problem) -> Vec<Quota> {
    let (company, horizon) = (&problem.company, &problem.horizon);
    let touched = |span: Option<DaySpan>| {
        let mut weeks = WeekSet::default();
        let inside = |week: &Week| {
            span.is_none_or(|span| span.from <= horizon.friday(*week) && horizon.monday(*week) <= span.to)
        };
        horizon.iter().filter(inside).for_each(|week| weeks.insert(week));
        weeks
    };
    let of_units = company.units.iter().enumerate().filter_map(|(unit, facts)| {
        facts.max_visits.map(|most| Quota { unit: UnitId::at(unit), weeks: touched(None), most })
    });
    let of_periods = company.capacity.iter().filter_map(|row| {
        row.max_visits.map(|most| Quota { unit: row.unit, weeks: touched(Some(row.span)), most })
    });
    let mut quotas: Vec<Quota> = of_units.chain(of_periods).collect();
    quotas.sort_by_key(|quota| quota.unit);
    quotas
}

/// Visits left of a quota after those that stand already.
fn left(problem: &Problem, quota: &Quota) -> u32 {
    let starts_in = |visit: &&Visit| {
        visit.unit == quota.unit && quota.weeks.contains(problem.horizon.week_of(visit.monday))
    };
    quota.most.saturating_sub(problem.company.visits.values().iter().filter(starts_in).count() as u32)
}

/// The overrides of `capacity` in force for a unit and week: the strictest where several touch it.
fn overrides(problem: &Problem, unit: usize, week: Week, headcount: u32) -> (Option<u32>, Option<u32>) {
    let (monday, friday) = (problem.horizon.monday(week), problem.horizon.friday(week));
    let touching = problem
        .company
        .capacity
        .iter()
        .filter(|row| row.unit.index() == unit && row.span.from <= friday && monday <= row.span.to);
    let (mut hosts, mut minimum): (Option<u32>, Option<u32>) = (None, None);
    for row in touching {
        hosts = match (hosts, row.hosts) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        minimum = minimum.max(row.min_present.map(|least: MinPresent| least.of(headcount)));
    }
    (hosts, minimum)
}

/// Heads by unit and week, standing visits already taken off.
struct Counts {
    headcount: Vec<u32>,
    present: Vec<u32>,
    people: Vec<u32>,
    gone: Vec<u32>,
    tutors: Vec<u32>,
    visitors: Vec<u32>,
}

impl Counts {
    fn new(cells: usize) -> Self {
        Counts {
            headcount: vec![0; cells],
            present: vec![0; cells],
            people: vec![0; cells],
            gone: vec![0; cells],
            tutors: vec![0; cells],
            visitors: vec![0; cells],
        }
    }

    fn employee(&mut self, problem: &Problem, presence: &Presence, id: EmployeeId) {
        let horizon = &problem.horizon;
        let person = &problem.company.employees[id.index()];
        let days = presence.own_days(problem, id);
        let mut present = presence.available(problem, id, &days);
        let mut gone = WeekSet::default();
        for (unit, week) in standing_weeks(problem, id) {
            self.visitors[unit.index() * usize::from(horizon.weeks()) + week.0 as usize] += 1;
            present.remove(week);
            gone.insert(week);
        }
        let counted = counts_at_home(problem, id);
        for week in horizon.iter() {
            let cell = problem.home(id, week).index() * usize::from(horizon.weeks()) + week.0 as usize;
            let employed = person.hired.is_none_or(|hired| hired <= horizon.day(week, 6))
                && person.leaves.is_none_or(|leaves| horizon.monday(week) <= leaves);
            self.headcount[cell] += u32::from(counted && employed);
            self.present[cell] += u32::from(counted && present.contains(week));
            self.people[cell] += u32::from(present.contains(week));
            self.gone[cell] += u32::from(gone.contains(week));
            self.tutors[cell] += u32::from(person.tutor && present.contains(week));
        }
    }
}

/// Whether an employee counts in the headcount and the presence of the home unit.
pub(super) fn counts_at_home(problem: &Problem, id: EmployeeId) -> bool {
    problem.settings.onboarding.counts_at_home
        || problem.company.employees[id.index()].enrolment != Enrolment::Onboarding
}
