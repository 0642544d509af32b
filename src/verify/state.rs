//! Placements as counted so far, and the view that rules count over: a state, or a state and one placement
//! more.

use std::borrow::Cow;

use rayon::prelude::*;

use super::facts::Facts;
use super::unit_week::UnitWeek;
use super::violation::{Violation, Why};
use crate::domain::{
    Booking, EmployeeId, Grouped, Placement, Problem, Schedule, Stint, StintId, UnitId, Week, WeekSet,
};

/// The placements of a schedule, counted by employee and by unit and week.
#[derive(Clone)]
pub(super) struct State {
    /// By employee: their placements, sorted.
    people: Vec<Vec<Placement>>,
    /// By employee: weeks of the horizon away on placements.
    placed: Vec<WeekSet>,
    /// By unit and week.
    unit_weeks: Vec<UnitWeek>,
    /// Rows that no stint asks for, by employee.
    strays: Grouped<Booking>,
    /// Placements and rows that name nothing of the problem.
    pub unknown: Vec<Violation>,
}

impl State {
    /// A state without placements. Its rows are the fixed pins that no stint asks for: whatever is placed,
    /// they cannot be kept.
    pub fn new(facts: &Facts) -> Self {
        let employees = facts.problem.company.employees.len();
        let mut state = State {
            people: vec![Vec::new(); employees],
            placed: vec![WeekSet::default(); employees],
            unit_weeks: facts.unit_weeks.clone(),
            strays: Grouped::default(),
            unknown: Vec::new(),
        };
        state.set_strays(facts, &[]);
        state
    }

    /// The state of a schedule, in whatever order its placements are given.
    pub fn of(facts: &Facts, schedule: &Schedule) -> Self {
        let mut state = State::new(facts);
        let mut placements = schedule.placements.clone();
        placements.par_sort_unstable();
        for placement in placements {
            state.add(facts, placement);
        }
        state.set_strays(facts, &schedule.strays);
        state
    }

    fn set_strays(&mut self, facts: &Facts, rows: &[Booking]) {
        let company = &facts.problem.company;
        let mut known = Vec::new();
        for row in rows.iter().chain(&facts.problem.fixed.strays) {
            let exists =
                row.employee.index() < company.employees.len() && row.unit.index() < company.units.len();
            if exists {
                known.push((row.employee.index(), *row));
            } else {
                let week = facts.problem.horizon.week_of(row.monday);
                self.unknown.push(Violation::new(None, None, week, Why::Unknown));
            }
        }
        self.strays = Grouped::new(company.employees.len(), known);
    }

    /// Counts one placement more.
    pub fn add(&mut self, facts: &Facts, placement: Placement) {
        let Some(stint) = facts.stint(placement.stint) else {
            self.unknown.push(Violation::new(None, None, placement.start, Why::Unknown));
            return;
        };
        let employee = stint.employee;
        for week in placement.iter().filter(|week| facts.problem.horizon.contains(*week)) {
            let host = facts.position(stint.unit, week);
            self.unit_weeks[host].placed_visitors += 1;
            self.unit_weeks[host].placed_starts += u32::from(week == placement.start);
            let home = facts.position(facts.home(employee, week), week);
            self.unit_weeks[home].placed_away += 1;
            if self.leaves(facts, employee, week) {
                leave(facts, employee, &mut self.unit_weeks[home]);
            }
            self.placed[employee.index()].insert(week);
        }
        let placements = &mut self.people[employee.index()];
        let position = placements.partition_point(|known| *known <= placement);
        placements.insert(position, placement);
    }

    /// Takes one placement back out, if it is there.
    pub fn remove(&mut self, facts: &Facts, placement: Placement) {
        let Some(stint) = facts.stint(placement.stint) else { return };
        let employee = stint.employee;
        let placements = &mut self.people[employee.index()];
        let Ok(position) = placements.binary_search(&placement) else { return };
        placements.remove(position);
        let mut still = WeekSet::default();
        placements.iter().flat_map(|other| other.iter()).for_each(|week| still.insert(week));
        for week in placement.iter().filter(|week| facts.problem.horizon.contains(*week)) {
            let host = &mut self.unit_weeks[facts.position(stint.unit, week)];
            host.placed_visitors -= 1;
            host.placed_starts -= u32::from(week == placement.start);
            let home = &mut self.unit_weeks[facts.position(facts.home(employee, week), week)];
            home.placed_away -= 1;
            if still.contains(week) {
                continue;
            }
            self.placed[employee.index()].remove(week);
            if self.leaves(facts, employee, week) {
                let home = &mut self.unit_weeks[facts.position(facts.home(employee, week), week)];
                home.people_away -= 1;
                home.away -= u32::from(facts.counts_at_home(employee));
                home.tutors_away -= u32::from(facts.employee(employee).tutor);
            }
        }
    }

    /// Whether a placement in a week of the horizon takes the employee away from home: not who is on leave,
    /// nor who is away already.
    fn leaves(&self, facts: &Facts, employee: EmployeeId, week: Week) -> bool {
        !self.placed[employee.index()].contains(week)
            && !facts.standing(employee).contains(week)
            && facts.available(employee, week)
    }
}

/// Takes one employee from home for a week.
fn leave(facts: &Facts, employee: EmployeeId, home: &mut UnitWeek) {
    home.people_away += 1;
    home.away += u32::from(facts.counts_at_home(employee));
    home.tutors_away += u32::from(facts.employee(employee).tutor);
}

/// What rules count over.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub facts: &'a Facts<'a>,
    pub state: &'a State,
    /// One placement more, of a known stint.
    plus: Option<(Placement, &'a Stint)>,
}

impl<'a> View<'a> {
    pub fn new(facts: &'a Facts<'a>, state: &'a State) -> Self {
        View { facts, state, plus: None }
    }

    /// The same with one placement more.
    pub fn plus(self, placement: Placement, stint: &'a Stint) -> Self {
        View { plus: Some((placement, stint)), ..self }
    }

    pub fn problem(&self) -> &'a Problem {
        self.facts.problem
    }

    /// All placements of an employee, sorted.
    pub fn placements(&self, employee: EmployeeId) -> Cow<'a, [Placement]> {
        let known = &self.state.people[employee.index()];
        match self.plus {
            Some((placement, stint)) if stint.employee == employee => {
                let mut all = known.clone();
                all.insert(all.partition_point(|known| *known <= placement), placement);
                Cow::Owned(all)
            }
            _ => Cow::Borrowed(known),
        }
    }

    /// The placements of an employee that take any time.
    pub fn stays(&self, employee: EmployeeId) -> Vec<(Placement, &'a Stint)> {
        let placements = self.placements(employee);
        let lasting = placements.iter().filter(|placement| placement.weeks > 0);
        lasting.map(|placement| (*placement, self.problem().stint(placement.stint))).collect()
    }

    /// The (first) placement of a stint.
    pub fn placement_of(&self, id: StintId) -> Option<Placement> {
        let stint = self.facts.stint(id)?;
        let known = &self.state.people[stint.employee.index()];
        let first = known.partition_point(|placement| placement.stint < id);
        let known = known.get(first).filter(|placement| placement.stint == id).copied();
        let added = self.plus.map(|(placement, _)| placement).filter(|placement| placement.stint == id);
        known.into_iter().chain(added).min()
    }

    /// Weeks of the horizon in which an employee is away on placements.
    pub fn placed(&self, employee: EmployeeId) -> WeekSet {
        let mut weeks = self.state.placed[employee.index()];
        if let Some((placement, _)) = self.plus.filter(|(_, stint)| stint.employee == employee) {
            let horizon = &self.problem().horizon;
            placement.iter().filter(|week| horizon.contains(*week)).for_each(|week| weeks.insert(week));
        }
        weeks
    }

    /// Weeks of the horizon in which an employee is away, on placements and on standing visits.
    pub fn away(&self, employee: EmployeeId) -> WeekSet {
        self.placed(employee).or(self.facts.standing(employee))
    }

    /// The counts of a unit in a week of the horizon.
    pub fn unit_week(&self, unit: UnitId, week: Week) -> UnitWeek {
        let mut counts = self.state.unit_weeks[self.facts.position(unit, week)];
        let Some((placement, stint)) = self.plus else { return counts };
        if week < placement.start || placement.end() < week {
            return counts;
        }
        counts.placed_visitors += u32::from(stint.unit == unit);
        counts.placed_starts += u32::from(stint.unit == unit && week == placement.start);
        let at_home = self.facts.home(stint.employee, week) == unit;
        counts.placed_away += u32::from(at_home);
        if at_home && self.state.leaves(self.facts, stint.employee, week) {
            leave(self.facts, stint.employee, &mut counts);
        }
        counts
    }

    /// Rows of an employee that no stint asks for.
    pub fn strays(&self, employee: EmployeeId) -> &'a [Booking] {
        self.state.strays.of(employee.index())
    }
}
