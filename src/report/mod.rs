//! What writers read: one view of a verified schedule, with everything worked out and nothing worded.

mod asked;
mod census;
mod closures;
mod coverage;
mod figures;
mod stays;
mod tutors;
mod withheld;

use std::time::Duration;

use crate::chain::{self, Chain};
use crate::domain::{
    Booking, EmployeeId, Grouped, InputFile, Points, Problem, Solution, StoppedBy, Strategy, UnitId, Week,
};
use crate::explain::{self, Limit, Unplaced};
use crate::replan::{self, Change};
use crate::verify::{Ledger, VerifiedSchedule};

pub use asked::Asked;
pub use census::Census;
pub use coverage::{Coverage, LinkState, UnitLoad, links};
pub use figures::Figures;
pub use stays::{Kind, Movement, Status, Stay};

/// What a schedule was made from and how it was found; what no search has told is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Every file that was read.
    pub inputs: Vec<InputFile>,
    /// Proven lower bound on the points of every schedule.
    pub bound: Option<Points>,
    /// What stopped the search.
    pub stopped_by: Option<StoppedBy>,
    /// The strategy that ran.
    pub strategy: Option<Strategy>,
    /// How long it took: the only thing that differs between two runs.
    pub elapsed: Duration,
}

impl Facts {
    /// The facts of a solution: the files it was made from, and how long it took.
    pub fn of(inputs: Vec<InputFile>, solution: &Solution, elapsed: Duration) -> Self {
        Facts {
            inputs,
            bound: Some(solution.bound),
            stopped_by: Some(solution.stopped_by),
            strategy: Some(solution.strategy),
            elapsed,
        }
    }

    /// The facts of a schedule that was read, not searched for.
    pub fn of_given(inputs: Vec<InputFile>, elapsed: Duration) -> Self {
        Facts { inputs, bound: None, stopped_by: None, strategy: None, elapsed }
    }
}

/// A verified schedule as every writer sees it.
pub struct View<'a> {
    /// The problem.
    pub problem: &'a Problem,
    /// The schedule.
    pub schedule: &'a VerifiedSchedule,
    /// How it was found.
    pub facts: Facts,
    /// The figures of the summary.
    pub figures: Figures,
    /// Stints that were not placed, in the order of stints.
    pub unplaced: Vec<Unplaced>,
    /// What differs from the baseline, if there is one.
    pub changes: Option<Vec<Change>>,
    /// The service chain as it will be once the schedule is held.
    pub chain: Chain,
    /// The visits of which kits are asked for: those that any of these holds, or all where there is none.
    pub asked: Vec<Asked>,
    /// By employee, in date order.
    stays: Grouped<Stay>,
    /// Positions in `stays`, by host unit.
    guests: Grouped<u32>,
    /// Positions in `stays`, by home unit.
    travellers: Grouped<u32>,
}

impl<'a> View<'a> {
    /// Works out what the writers need.
    pub fn new(problem: &'a Problem, schedule: &'a VerifiedSchedule, facts: Facts) -> Self {
        Self::until(problem, schedule, facts, &Limit::none())
    }

    /// The same, where looking for what would have to make way for stints that are left ends at a limit.
    pub fn until(problem: &'a Problem, schedule: &'a VerifiedSchedule, facts: Facts, limit: &Limit) -> Self {
        let ledger = Ledger::new(problem, schedule.placements());
        let mut unplaced = explain::of_all(problem, schedule, facts.bound, limit);
        let mut changes = replan::changes(problem, schedule);
        if !problem.settings.absences {
            withheld::from_reasons(&mut unplaced);
            withheld::from_changes(changes.as_deref_mut().unwrap_or_default());
        }
        let mut stays = stays::all(problem, schedule);
        let by_host = |stay: &Stay| stay.host.index();
        let by_home = |stay: &Stay| problem.home(stay.employee, stay.start).index();
        let guests = stays::positions_by(problem.company.units.len(), &stays, by_host);
        let travellers = stays::positions_by(problem.company.units.len(), &stays, by_home);
        tutors::assign(problem, &ledger, &mut stays, &guests);
        let owned = stays.into_iter().map(|stay| (stay.employee.index(), stay)).collect();
        View {
            problem,
            schedule,
            figures: Figures::count(problem, schedule, &unplaced, facts.bound),
            unplaced,
            changes,
            chain: chain::look(problem, Some(schedule.placements()), None),
            facts,
            asked: Vec::new(),
            stays: Grouped::new(problem.company.employees.len(), owned),
            guests,
            travellers,
        }
    }

    /// Whether a stay was held, or is being held, although no programme asks for it any more.
    pub fn is_held(&self, stay: &Stay) -> bool {
        let horizon = &self.problem.horizon;
        let same = |row: &Booking| {
            (row.employee, row.unit) == (stay.employee, stay.host)
                && horizon.week_of(row.monday) == stay.start
        };
        stay.kind == Kind::Standing && self.problem.company.held.iter().any(same)
    }

    /// The same, with kits of some visits only.
    pub fn asking(self, asked: Vec<Asked>) -> Self {
        View { asked, ..self }
    }

    /// The same, with what differs from a schedule that was handed out before and counts no points.
    pub fn since(self, mut changes: Option<Vec<Change>>) -> Self {
        if !self.problem.settings.absences {
            withheld::from_changes(changes.as_deref_mut().unwrap_or_default());
        }
        View { changes, ..self }
    }

    /// Whether the kit of a stay is asked for.
    pub fn asks_for(&self, stay: &Stay) -> bool {
        let tutors: Vec<EmployeeId> = stay.tutors.iter().flatten().copied().collect();
        let weeks = [stay.start, stay.end()];
        self.asks(Some(stay.employee), &tutors, Some(stay.host), weeks)
    }

    /// Whether a visit is asked for; `weeks` are its first and its last.
    pub fn asks(
        &self,
        visitor: Option<EmployeeId>,
        tutors: &[EmployeeId],
        host: Option<UnitId>,
        weeks: [Week; 2],
    ) -> bool {
        let holds = |asked: &Asked| asked.holds(self.problem, visitor, tutors, host, weeks);
        self.asked.is_empty() || self.asked.iter().any(holds)
    }

    /// Every stay, by employee and then by date.
    pub fn stays(&self) -> &[Stay] {
        self.stays.values()
    }

    /// The calendar of an employee: stays in date order.
    pub fn calendar_of(&self, employee: EmployeeId) -> &[Stay] {
        self.stays.of(employee.index())
    }

    /// The calendar of a unit: week by week, who comes and then who is away.
    pub fn movements_of(&self, unit: UnitId) -> Vec<(Week, Movement, &Stay)> {
        let guests = self.guests.of(unit.index()).iter().map(|position| (Movement::Comes, *position));
        let travellers = self.travellers.of(unit.index()).iter().map(|position| (Movement::Away, *position));
        let mut movements: Vec<(Week, Movement, u32)> = guests
            .chain(travellers)
            .flat_map(|(movement, position)| {
                let weeks = self.stays.values()[position as usize].weeks();
                weeks.map(move |week| (week, movement, position))
            })
            .filter(|(week, ..)| self.problem.horizon.contains(*week))
            .collect();
        movements.sort_unstable();
        let stay = |position: u32| &self.stays.values()[position as usize];
        movements.into_iter().map(|(week, movement, position)| (week, movement, stay(position))).collect()
    }
}
