//! Recounting a schedule, whoever made it.

use std::collections::HashSet;

use super::phase;
use crate::domain::{Booking, Problem};
use crate::outcome::{BrokenRule, Failure, Verified};
use crate::verify::{self, Inspection, VerifiedSchedule};
use crate::words::violations;

/// What a recount found.
#[derive(Debug)]
pub struct Recount {
    /// Rules broken and points, for texts.
    pub inspection: Inspection,
    /// The same as data.
    pub outcome: Verified,
}

/// Recounts a schedule: every rule that it breaks, and its points term by term.
pub fn recount(problem: &Problem, rows: &[Booking]) -> Recount {
    let schedule = problem.schedule_of(rows);
    let inspection = phase("verify", || verify::inspect(problem, &schedule));
    let placed: HashSet<_> = schedule.placements.iter().map(|placement| placement.stint).collect();
    let left = problem.left(|stint| placed.contains(&stint)).into_iter();
    let (carried_over, unplaced): (Vec<_>, Vec<_>) =
        left.partition(|(_, stint)| stint.carries_over(&problem.horizon));
    let (placed, unplaced, carried_over) = (placed.len(), unplaced.len(), carried_over.len());
    let language = problem.settings.language;
    let told = inspection.violations.iter().map(|broken| {
        let people = verify::counted(problem, &schedule.placements, broken);
        let message = violations::violation_about(language, problem, broken, &people);
        BrokenRule::of(problem, broken, &people, message)
    });
    let outcome = Verified {
        violations: told.collect(),
        stints: placed + unplaced + carried_over,
        placed,
        unplaced,
        carried_over,
        points: inspection.score.total(),
        points_by_term: inspection.score,
        idle_points: inspection.idle.total(),
        certified: None,
    };
    Recount { inspection, outcome }
}

/// The schedule that rows stand for.
///
/// # Errors
/// The rules that it breaks.
pub fn verified(problem: &Problem, rows: &[Booking]) -> Result<VerifiedSchedule, Failure> {
    let checked = phase("verify", || verify::verify(problem, &problem.schedule_of(rows)));
    checked.map_err(|inspection| Failure::ScheduleBreaksRules(inspection.violations))
}

/// Whether the fixed pins keep the rules.
///
/// # Errors
/// The rules that they break.
pub fn broken_pins(problem: &Problem) -> Result<(), Failure> {
    let broken = verify::inspect_pins(problem);
    if broken.is_empty() { Ok(()) } else { Err(Failure::PinsBreakRules(broken)) }
}
