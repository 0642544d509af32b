//! The independent verifier: recounts every rule and every point from the facts.
//!
//! It never imports the model; each rule is written once there, to forbid, and once here, to recount. A rule
//! is one function that looks at one employee, one unit and week, or one group (see `rules`); whatever asks,
//! [`inspect`] for a whole schedule or a [`Ledger`] for one placement more, it is the same function.

mod days;
mod facts;
mod groups;
mod ledger;
mod people;
mod rules;
mod state;
mod terms;
mod unit_week;
mod violation;
mod weekdays;

use rayon::prelude::*;

pub use days::DayLost;
pub use ledger::{Block, Ledger};
pub use people::counted;
pub use unit_week::UnitWeek;
pub use violation::{Violation, Why};

use crate::domain::{Booking, Placement, Problem, Schedule, Score, Stint, StintId};
use facts::Facts;
use state::{State, View};

/// Fewer people, units or stints than this are counted where the question is asked: to wake another thread takes longer.
const FEW: usize = 256;

/// A schedule that the verifier has accepted: the only kind that writers take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedSchedule {
    placements: Vec<Placement>,
    score: Score,
    idle: Score,
}

impl VerifiedSchedule {
    /// Placements in the order of stints.
    pub fn placements(&self) -> &[Placement] {
        &self.placements
    }

    /// The placement of a stint.
    pub fn placement_of(&self, stint: StintId) -> Option<&Placement> {
        let position = self.placements.binary_search_by_key(&stint, |placement| placement.stint).ok()?;
        Some(&self.placements[position])
    }

    /// The stints that are owed and have no placement, carried over ones included, in their order; of a choice as many as are
    /// missing.
    pub fn unplaced<'p>(&self, problem: &'p Problem) -> Vec<(StintId, &'p Stint)> {
        problem.left(|stint| self.placement_of(stint).is_some())
    }

    /// The points, term by term.
    pub fn score(&self) -> Score {
        self.score
    }

    /// The points of the schedule that places nothing.
    pub fn idle(&self) -> Score {
        self.idle
    }

    /// The schedule that its own file stands for. A row does not tell apart two stints of one person in one unit, of
    /// one programme and one due week: the weightier is then the one that is placed, unless that costs more.
    pub fn as_read_again(self, problem: &Problem) -> VerifiedSchedule {
        let mut again = problem.schedule_of(&problem.rows_of(&self.placements));
        again.placements.par_sort_unstable();
        if again.placements == self.placements {
            return self;
        }
        match verify(problem, &again) {
            Ok(read) if read.score.total() <= self.score.total() => read,
            _ => self,
        }
    }
}

/// The days of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitDays {
    /// Days that the visitor usually works and that are no public holiday of the host.
    pub open: u32,
    /// Of these, the working days of the visitor that no closure takes.
    pub spent: u32,
}

/// The days of visits, as the facts of today have them; weeks outside the horizon have none.
pub fn days_of_visits(problem: &Problem, visits: &[Booking]) -> Vec<VisitDays> {
    let facts = Facts::new(problem);
    let of = |visit: &Booking| {
        let first = problem.horizon.week_of(visit.monday);
        let mut days = VisitDays { open: 0, spent: 0 };
        for week in (0..i32::from(visit.weeks)).map(|offset| first.plus(offset)) {
            if problem.horizon.contains(week) {
                days.open += u32::from(facts.open_days(visit.employee, visit.unit, week));
                days.spent += u32::from(facts.working_days_of_visit(visit.employee, visit.unit, week));
            }
        }
        days
    };
    visits.par_iter().with_min_len(FEW).map(of).collect()
}

/// What the verifier says of any schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// Every broken rule, sorted, each once.
    pub violations: Vec<Violation>,
    /// The points, term by term. Rows that no stint asks for cost nothing here.
    pub score: Score,
    /// The points of the schedule that places nothing.
    pub idle: Score,
}

/// Recounts every rule and every point.
///
/// The schedule may be anything: weeks outside the horizon, any length, a stint placed twice, stints that do
/// not exist. Rows that no stint asks for are broken rules themselves and count in no other.
pub fn inspect(problem: &Problem, schedule: &Schedule) -> Inspection {
    let facts = Facts::new(problem);
    let idle = terms::score(&View::new(&facts, &State::new(&facts)));
    let state = State::of(&facts, schedule);
    let view = View::new(&facts, &state);
    Inspection { violations: rules::violations(&view), score: terms::score(&view), idle }
}

/// Accepts a schedule that breaks no rule.
///
/// # Errors
/// The inspection of a schedule that breaks one.
pub fn verify(problem: &Problem, schedule: &Schedule) -> Result<VerifiedSchedule, Box<Inspection>> {
    let inspection = inspect(problem, schedule);
    if !inspection.violations.is_empty() {
        return Err(Box::new(inspection));
    }
    let mut placements = schedule.placements.clone();
    placements.par_sort_unstable();
    Ok(VerifiedSchedule { placements, score: inspection.score, idle: inspection.idle })
}

/// The rules that the fixed pins break among themselves and with the facts, whatever else is placed.
///
/// A stint to be held before, or a partner, that merely stands unplaced so far is no broken rule here.
pub fn inspect_pins(problem: &Problem) -> Vec<Violation> {
    let facts = Facts::new(problem);
    let state = State::of(&facts, &problem.fixed);
    let mut violations = rules::violations(&View::new(&facts, &state));
    violations.retain(|violation| !violation.may_be_mended());
    violations
}
