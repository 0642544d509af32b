//! What it would take: single changes of the data that place more, each confirmed by solving again.
//!
//! What blocks what only chooses the changes to try. A change is stated with what was obtained: a schedule of the
//! changed problem that the verifier accepts, against the schedule that the same search finds without the change.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::cause::Cause;
use super::changes::Change;
use super::stage::Stage;
use super::starts::{Obstacle, Start, starts};
use crate::domain::{EmployeeId, Placement, Points, Problem, Rule, Schedule, StintId, UnitId, Week};
use crate::model::Model;
use crate::solve::{SolveError, improve_around};
use crate::verify::{DayLost, Ledger, VerifiedSchedule, Why, verify};

/// Stints around which one change is solved.
const STINTS: usize = 12;

/// Changes of one kind to one unit that are tried, those that free most.
const OF_ONE_UNIT: usize = 3;

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

/// Tries the `most` changes that free most stints at once, and gives those that place more, the best first.
///
/// # Errors
/// A failure of the solver library.
pub fn remedies(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    most: usize,
    interrupted: &AtomicBool,
) -> Result<Remedies, SolveError> {
    let mut candidates = candidates(problem, schedule);
    candidates.truncate(most);
    let results = candidates.par_iter().map(|(change, stints)| {
        if interrupted.load(Ordering::Relaxed) {
            return Ok(None);
        }
        confirmed(problem, schedule, *change, stints, interrupted)
    });
    let mut found: Vec<Remedy> =
        results.collect::<Result<Vec<_>, SolveError>>()?.into_iter().flatten().collect();
    found.sort_by_key(|remedy| {
        (std::cmp::Reverse((remedy.stints, remedy.points)), remedy.change.weeks(), remedy.change)
    });
    Ok(Remedies { tried: candidates.len(), found })
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
    Ok((stints > 0).then_some(Remedy { change, stints, points, placed, gone, without, with }))
}

/// Changes by the number of stints for each of which they free a start at once, with those stints; the narrowest first
/// among equals.
fn candidates(problem: &Problem, schedule: &VerifiedSchedule) -> Vec<(Change, Vec<StintId>)> {
    let model = Model::new(problem);
    let mut before = Stage::new(&model, &problem.fixed.placements);
    let mut now = Stage::new(&model, schedule.placements());
    let mut freed: BTreeMap<Change, BTreeSet<StintId>> = BTreeMap::new();
    for (id, _) in schedule.unplaced(problem) {
        for start in starts(&mut before, &mut now, id).iter().filter(|start| !start.obstacles.is_empty()) {
            let alone = start.obstacles.iter().all(|obstacle| obstacle.cause == start.obstacles[0].cause);
            if alone {
                for change in changes(problem, &now.ledger, id, start) {
                    freed.entry(change).or_default().insert(id);
                }
            }
        }
    }
    widen(problem, &mut freed);
    let mut candidates: Vec<(Change, Vec<StintId>)> =
        freed.into_iter().map(|(change, stints)| (change, stints.into_iter().collect())).collect();
    candidates.sort_by_key(|(change, stints)| (std::cmp::Reverse(stints.len()), change.weeks(), *change));
    candidates.iter_mut().for_each(|(_, stints)| stints.truncate(STINTS));
    varied(candidates)
}

/// Of changes of one kind that free the same stints the first, and of those to one unit the first few.
fn varied(candidates: Vec<(Change, Vec<StintId>)>) -> Vec<(Change, Vec<StintId>)> {
    let mut known = BTreeSet::new();
    let mut of_unit: BTreeMap<(&str, UnitId), usize> = BTreeMap::new();
    let mut wanted = |change: &Change, stints: &Vec<StintId>| {
        let few = change.unit().is_none_or(|unit| {
            let so_far = of_unit.entry((change.code(), unit)).or_default();
            *so_far += 1;
            *so_far <= OF_ONE_UNIT
        });
        few && known.insert((change.code(), stints.clone()))
    };
    candidates.into_iter().filter(|(change, stints)| wanted(change, stints)).collect()
}

/// Where changes to a unit free several stints, the same change all through the horizon may do more.
fn widen(problem: &Problem, freed: &mut BTreeMap<Change, BTreeSet<StintId>>) {
    let mut units: BTreeMap<(bool, UnitId), BTreeSet<StintId>> = BTreeMap::new();
    for (change, stints) in freed.iter() {
        let key = match change {
            Change::Host { unit, .. } => (true, *unit),
            Change::Presence { unit, .. } => (false, *unit),
            _ => continue,
        };
        units.entry(key).or_default().extend(stints);
    }
    let (first, last) = (Week(0), problem.horizon.last());
    for ((host, unit), stints) in units.into_iter().filter(|(_, stints)| stints.len() > 1) {
        let change = match host {
            true => Change::Host { unit, first, last },
            false => Change::Presence { unit, first, last },
        };
        freed.insert(change, stints);
    }
}

/// The changes that would free a start which one cause alone blocks.
fn changes(problem: &Problem, ledger: &Ledger, id: StintId, start: &Start) -> Vec<Change> {
    let (company, stint) = (&problem.company, problem.stint(id));
    let weeks = || start.obstacles.iter().map(|obstacle| obstacle.week);
    let (Some(first), Some(last)) = (weeks().min(), weeks().max()) else { return Vec::new() };
    let employee = &company.employees[stint.employee.index()];
    match start.obstacles[0].cause {
        // A unit that never hosts would get stints of its own by a host place.
        Cause::Rule(Rule::Hosts) if hosts_at_all(problem, ledger, stint.unit) => {
            vec![Change::Host { unit: stint.unit, first, last }]
        }
        Cause::Rule(Rule::Presence) => vec![Change::Presence { unit: employee.home, first, last }],
        Cause::Rule(Rule::Tutors) => {
            new_tutor(problem, ledger, stint.unit, &start.obstacles).into_iter().collect()
        }
        Cause::Rule(Rule::WeeksAway) => {
            let blocks = ledger.blocks(Placement { stint: id, start: start.start, weeks: start.weeks });
            let away = blocks.iter().find_map(|block| match block.violation.why {
                Why::WeeksAway { away, .. } => u16::try_from(away).ok(),
                _ => None,
            });
            away.map(|limit| Change::WeeksAway { employee: stint.employee, limit }).into_iter().collect()
        }
        Cause::Rule(Rule::Gap) => {
            let weeks = problem.settings.gap_weeks(stint.programme);
            let shorter = weeks.checked_sub(1);
            shorter.map(|weeks| Change::Gap { programme: stint.programme, weeks }).into_iter().collect()
        }
        Cause::Days(lost @ (DayLost::HostClosed | DayLost::HomeClosed)) => {
            let unit = if lost == DayLost::HostClosed { stint.unit } else { employee.home };
            let rows = company.closures.iter().enumerate();
            rows.filter(|(_, closure)| {
                closure.unit == Some(unit)
                    && weeks().any(|week| {
                        closure.span.from <= problem.horizon.friday(week)
                            && problem.horizon.monday(week) <= closure.span.to
                    })
            })
            .map(|(row, _)| Change::Closure { row })
            .collect()
        }
        _ => Vec::new(),
    }
}

fn hosts_at_all(problem: &Problem, ledger: &Ledger, unit: UnitId) -> bool {
    let mut weeks = problem.horizon.iter().filter_map(|week| ledger.unit_week(unit, week));
    weeks.any(|week| week.hosts > 0)
}

/// Who of the unit, no tutor yet, is present in all these weeks; of several, who is present longest.
fn new_tutor(problem: &Problem, ledger: &Ledger, unit: UnitId, when: &[Obstacle]) -> Option<Change> {
    let staff = problem.staff.of(unit.index()).iter().copied();
    let there = |employee: &EmployeeId| {
        let present = ledger.presence(*employee);
        when.iter().all(|obstacle| present.contains(obstacle.week))
    };
    let candidates =
        staff.filter(|employee| !problem.company.employees[employee.index()].tutor).filter(there);
    let longest =
        candidates.max_by_key(|employee| (ledger.presence(*employee).len(), std::cmp::Reverse(*employee)));
    longest.map(|employee| Change::Tutor { employee })
}
