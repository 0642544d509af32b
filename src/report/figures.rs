//! The figures of a run.

use crate::domain::{Points, Problem};
use crate::explain::{Reason, Unplaced};
use crate::verify::VerifiedSchedule;

/// How many stints, how many points, and how much of what could be gained is proven gained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// All stints.
    pub stints: usize,
    /// Placed.
    pub placed: usize,
    /// Left unplaced though due.
    pub unplaced: usize,
    /// Left for a later horizon, in which they are due.
    pub carried_over: usize,
    /// The points of the schedule.
    pub points: Points,
    /// The points of the schedule that places nothing.
    pub idle: Points,
    /// No schedule has fewer points; unknown for a schedule that no search has bounded.
    pub bound: Option<Points>,
    /// Share, 0 to 1, of what could be gained that is not proven gained; unknown as the bound is.
    pub gap: Option<f64>,
    /// Whether no schedule is better.
    pub optimal: bool,
}

impl Figures {
    pub(super) fn count(
        problem: &Problem,
        schedule: &VerifiedSchedule,
        unplaced: &[Unplaced],
        bound: Option<Points>,
    ) -> Self {
        let (points, idle) = (schedule.score().total(), schedule.idle().total());
        let carried_over = unplaced.iter().filter(|stint| stint.reason == Reason::CarriedOver).count();
        Figures {
            stints: problem.owed(),
            placed: schedule.placements().len(),
            unplaced: unplaced.len() - carried_over,
            carried_over,
            points,
            idle,
            bound,
            gap: bound.map(|bound| gap(points, idle, bound)),
            optimal: bound == Some(points),
        }
    }
}

/// `(points − bound) / (idle − bound)`, 0 where nothing could be gained.
fn gap(points: Points, idle: Points, bound: Points) -> f64 {
    let (open, all) = ((points - bound).fifths(), (idle - bound).fifths());
    if all == 0 { 0.0 } else { open as f64 / all as f64 }
}
