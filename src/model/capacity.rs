//! Limits of the cells: hosts, tutors, leave, apart.

use super::presence::{Presence, standing_weeks};
use crate::domain::{EmployeeId, Enrolment, GroupRule, MinPresent, Problem, Week};

/// What is left of each limit after standing visits, by row × week; never below zero, so that where standing
/// visits or leave alone exceed a limit, no placement adds to it.
pub struct Capacity {
    /// Visitors that a unit can still take.
    pub hosts: Vec<u32>,
    /// Visitors who are there already on standing visits.
    pub standing: Vec<u32>,
    /// `tutor_ratio` × tutors available, less standing visitors; `u32::MAX` in a unit without tutors.
    pub tutors: Vec<u32>,
    /// People who can still leave.
    pub leave: Vec<u32>,
    /// The `apart` groups of each employee who is in one.
    pub apart_of: Vec<(EmployeeId, u32)>,
    /// By group: 1 where no member is away on a standing visit.
    pub apart: Vec<u32>,
}

impl Capacity {
    pub(super) fn new(problem: &Problem, presence: &Presence) -> Self {
        let weeks = usize::from(problem.horizon.weeks());
        let cells = problem.company.units.len() * weeks;
        let mut count = Counts::new(cells);
        for position in 0..problem.company.employees.len() {
            count.employee(problem, presence, EmployeeId::at(position));
        }
        let mut capacity = Capacity {
            hosts: vec![0; cells],
            standing: count.visitors,
            tutors: vec![u32::MAX; cells],
            leave: vec![0; cells],
            apart_of: Vec::new(),
            apart: Vec::new(),
        };
        let ratio = u32::from(problem.settings.rules.tutor_ratio);
        for (unit, facts) in problem.company.units.iter().enumerate() {
            for week in problem.horizon.iter() {
                let cell = unit * weeks + week.0 as usize;
                let (hosts, minimum) = overrides(problem, unit, week, count.headcount[cell]);
                let hosts = hosts.unwrap_or(facts.hosts);
                let minimum = minimum.unwrap_or_else(|| facts.min_present.of(count.headcount[cell]));
                capacity.hosts[cell] = hosts.saturating_sub(capacity.standing[cell]);
                capacity.leave[cell] = count.present[cell].saturating_sub(minimum);
            }
        }
        for person in problem.company.employees.iter().filter(|person| person.tutor) {
            let row = person.home.index() * weeks..(person.home.index() + 1) * weeks;
            for cell in row {
                capacity.tutors[cell] = (ratio * count.tutors[cell]).saturating_sub(capacity.standing[cell]);
            }
        }
        capacity.add_groups(problem);
        capacity
    }

    fn add_groups(&mut self, problem: &Problem) {
        let weeks = usize::from(problem.horizon.weeks());
        let apart = problem.company.groups.iter().filter(|group| group.rule == GroupRule::Apart);
        for (row, group) in apart.enumerate() {
            let mut limits = vec![1; weeks];
            for member in &group.members {
                self.apart_of.push((*member, row as u32));
                for (_, week) in standing_weeks(problem, *member) {
                    limits[week.0 as usize] = 0;
                }
            }
            self.apart.extend(limits);
        }
        self.apart_of.sort_unstable();
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
    tutors: Vec<u32>,
    visitors: Vec<u32>,
}

impl Counts {
    fn new(cells: usize) -> Self {
        Counts {
            headcount: vec![0; cells],
            present: vec![0; cells],
            tutors: vec![0; cells],
            visitors: vec![0; cells],
        }
    }

    fn employee(&mut self, problem: &Problem, presence: &Presence, id: EmployeeId) {
        let horizon = &problem.horizon;
        let person = &problem.company.employees[id.index()];
        let row = person.home.index() * usize::from(horizon.weeks());
        let days = presence.working_days(problem, id);
        let mut present = Presence::available(problem, &days);
        for (unit, week) in standing_weeks(problem, id) {
            self.visitors[unit.index() * usize::from(horizon.weeks()) + week.0 as usize] += 1;
            present.remove(week);
        }
        let counted = counts_at_home(problem, id);
        for week in horizon.iter() {
            let cell = row + week.0 as usize;
            let employed = person.hired.is_none_or(|hired| hired <= horizon.day(week, 6))
                && person.leaves.is_none_or(|leaves| horizon.monday(week) <= leaves);
            self.headcount[cell] += u32::from(counted && employed);
            self.present[cell] += u32::from(counted && present.contains(week));
            self.tutors[cell] += u32::from(person.tutor && present.contains(week));
        }
    }
}

/// Whether an employee counts in the headcount and the presence of the home unit.
pub(super) fn counts_at_home(problem: &Problem, id: EmployeeId) -> bool {
    problem.settings.onboarding.counts_at_home
        || problem.company.employees[id.index()].enrolment != Enrolment::Onboarding
}
