//! What it would take: single changes of the data that place more, each confirmed by solving again.
//!
//! What blocks what only chooses the changes to try (`candidates`). A change is stated with what was obtained: a schedule
//! of the changed problem that the verifier accepts, against the schedule that the same search finds without the change.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::prelude::*;

use super::candidates::candidates;
use super::changes::Change;
use super::limit::Limit;
use crate::domain::{Placement, Points, Problem, Schedule, StintId, Week};
use crate::solve::{SolveError, improve_around};
use crate::verify::{Ledger, UnitWeek, VerifiedSchedule, verify};

/// A change, and what it brought.
#[derive(Clone, Debug)]
pub struct Remedy {
    /// The change.
    pub change: Change,
    /// Stints placed more than without the change.
    pub stints: usize,
    /// Points fewer than without it.
    pub points: Points,
    /// Placements of stints that are unplaced without it.
    pub placed: Vec<Placement>,
    /// Placements without it of stints that are unplaced with it.
    pub gone: Vec<Placement>,
    /// The schedule of the same search without the change: the given one, or a better one.
    pub without: VerifiedSchedule,
    /// The schedule of the changed problem.
    pub with: VerifiedSchedule,
}

/// The changes that place more, and how many were tried.
#[derive(Clone, Debug)]
pub struct Remedies {
    /// Changes tried.
    pub tried: usize,
    /// Those that place more, the best first.
    pub found: Vec<Remedy>,
}

/// Tries the `most` changes that free most stints at once, until the limit is reached, and gives those that place more, the
/// best first.
///
/// # Errors
/// A failure of the solver library.
pub fn remedies(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    most: usize,
    (limit, interrupted): (&Limit, &AtomicBool),
) -> Result<Remedies, SolveError> {
    let mut candidates = candidates(problem, schedule);
    candidates.truncate(most);
    let tried = AtomicUsize::new(0);
    let results = candidates.par_iter().map(|candidate| {
        if limit.is_reached() {
            return Ok(None);
        }
        tried.fetch_add(1, Ordering::Relaxed);
        confirmed(problem, schedule, candidate.change, &candidate.stints, interrupted)
    });
    let mut found: Vec<Remedy> =
        results.collect::<Result<Vec<_>, SolveError>>()?.into_iter().flatten().collect();
    found.sort_by_key(|remedy| {
        (std::cmp::Reverse((remedy.stints, remedy.points)), remedy.change.weeks(), remedy.change)
    });
    found.dedup_by_key(|remedy| remedy.change);
    Ok(Remedies { tried: tried.into_inner(), found })
}

/// The change with what it brings; `None` where it places nothing more.
fn confirmed(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    change: Change,
    stints: &[StintId],
    interrupted: &AtomicBool,
) -> Result<Option<Remedy>, SolveError> {
    let solved = |problem: &Problem, from: &[Placement]| -> Result<Option<VerifiedSchedule>, SolveError> {
        let placements = improve_around(problem, from, stints, interrupted)?;
        Ok(verify(problem, &Schedule { placements, strays: Vec::new() }).ok())
    };
    let Some(without) = solved(problem, schedule.placements())? else { return Ok(None) };
    let changed = change.apply(problem);
    let Some(with) = solved(&changed, without.placements())? else { return Ok(None) };
    let only = |here: &VerifiedSchedule, there: &VerifiedSchedule| -> Vec<Placement> {
        let here = here.placements().iter();
        here.filter(|placement| there.placement_of(placement.stint).is_none()).copied().collect()
    };
    let (placed, gone) = (only(&with, &without), only(&without, &with));
    let stints = with.placements().len().saturating_sub(without.placements().len());
    let points = without.score().total() - with.score().total();
    let change = narrowed(problem, change, &with);
    Ok((stints > 0).then_some(Remedy { change, stints, points, placed, gone, without, with }))
}

/// The change in no more weeks, or to no smaller groups, than its schedule makes use of: the same schedule, for less.
fn narrowed(problem: &Problem, change: Change, with: &VerifiedSchedule) -> Change {
    let ledger = Ledger::new(problem, with.placements());
    let used = |unit, first: Week, last: Week, uses: fn(UnitWeek) -> bool| {
        let mut weeks = (first.0..=last.0).map(Week);
        let mut used = weeks.by_ref().filter(|week| ledger.unit_week(unit, *week).is_some_and(uses));
        used.next().map(|first| (first, used.last().unwrap_or(first)))
    };
    let narrower = match change {
        Change::Host { unit, first, last } => {
            let beyond = used(unit, first, last, |week| week.visitors() > week.hosts);
            beyond.map(|(first, last)| Change::Host { unit, first, last })
        }
        Change::Presence { unit, first, last } => {
            let beyond = used(unit, first, last, |week| week.away > 0 && week.present() < week.min_present);
            beyond.map(|(first, last)| Change::Presence { unit, first, last })
        }
        // Groups no smaller than those that come.
        Change::Fewest { unit, instead_of, .. } => {
            let weeks = problem.horizon.iter().filter_map(|week| ledger.unit_week(unit, week));
            let least = weeks.map(|week| week.visitors()).filter(|visitors| *visitors > 0).min();
            least.map(|limit| Change::Fewest { unit, limit, instead_of })
        }
        _ => None,
    };
    let keeps = |narrower: &Change| {
        let schedule = Schedule { placements: with.placements().to_vec(), strays: Vec::new() };
        verify(&narrower.apply(problem), &schedule).is_ok()
    };
    narrower.filter(keeps).unwrap_or(change)
}
