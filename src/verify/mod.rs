//! The independent verifier: recounts every rule and every point from the facts.
//!
//! It never imports the model; each rule is written once there, to forbid, and once here, to recount.

use crate::domain::{EmployeeId, Placement, Problem, Rule, Schedule, Score, StintId, UnitId, Week};

/// A broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which rule.
    pub rule: Rule,
    /// Who.
    pub employee: Option<EmployeeId>,
    /// Where.
    pub unit: Option<UnitId>,
    /// When.
    pub week: Option<Week>,
}

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

    /// The points, term by term.
    pub fn score(&self) -> Score {
        self.score
    }

    /// The points of the schedule that places nothing.
    pub fn idle(&self) -> Score {
        self.idle
    }
}

/// What the verifier says of any schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// Every broken rule.
    pub violations: Vec<Violation>,
    /// The points, term by term.
    pub score: Score,
    /// The points of the schedule that places nothing.
    pub idle: Score,
}

/// Recounts every rule and every point.
pub fn inspect(_problem: &Problem, _schedule: &Schedule) -> Inspection {
    unimplemented!()
}

/// Accepts a schedule that breaks no rule.
///
/// # Errors
/// The inspection of a schedule that breaks one.
pub fn verify(_problem: &Problem, _schedule: &Schedule) -> Result<VerifiedSchedule, Inspection> {
    unimplemented!()
}

/// The rules that the fixed pins break among themselves and with the facts, whatever else is placed.
pub fn inspect_pins(_problem: &Problem) -> Vec<Violation> {
    unimplemented!()
}
