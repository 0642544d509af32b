//! Planning again with few changes: what of a baseline stands, stays, and only as many people as it takes make room.
//!
//! What has lost its place is placed by one small exact program over the people concerned, everybody else as they are. Where
//! that leaves something out, those who stand in its way join, ring by ring. The program counts in this order: stints
//! left out by their priority, other people touched, placements changed. A second one then looks for the fewest points among the schedules
//! that change as little.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::around::tied;
use super::exact::{self, Answer, Ear, Limits};
use super::{Clock, SolveError};
use crate::domain::{EmployeeId, Placement, Points, Ripple, StintId};
use crate::model::program::{Column, Meaning, Program, Row, Subject, held_together};
use crate::model::{Model, Usage};

/// People in the programs, about, ring by ring: nobody but those concerned, then those who stand in the way.
const RINGS: [usize; 3] = [0, 24, 60];
/// Leaving a stint out, for each fifth of its priority: more than touching all people of a program and changing all
/// that they hold.
const LOSS: i32 = 40_000;
/// Another person touched: more than all placements that change for it.
const PERSON: i32 = 500;
/// A placement changed.
const CHANGE: i32 = 1;
/// Branch-and-bound nodes of one program.
const NODES: i32 = 400;
/// Iterations of the simplex method of one program.
const ITERATIONS: i64 = 40_000;

/// What of a baseline stands, and what has lost its place in it.
struct Scene<'a> {
    model: &'a Model<'a>,
    clock: &'a Clock<'a>,
    /// The placements that stand, by stint.
    stands: FxHashMap<StintId, Placement>,
    /// The stints that have lost their place, or are of people whom the baseline does not name.
    wanted: Vec<StintId>,
}

/// A schedule that keeps what stands of the baseline but for as few changes as the ripple allows; `None` where it must
/// be planned from scratch: no baseline, pins that what stands cannot live with, a failure of the library.
pub(super) fn replan(model: &Model, start: &[Placement], clock: &Clock) -> Option<Vec<Placement>> {
    let problem = model.problem;
    let baseline = problem.baseline.as_ref()?;
    let ripple = problem.settings.ripple;
    if ripple == Ripple::Free {
        return None;
    }
    let stands: FxHashMap<StintId, Placement> = start
        .iter()
        .chain(model.fixed.values())
        .filter(|placement| model.allows(placement))
        .map(|placement| (placement.stint, *placement))
        .collect();
    let named: BTreeSet<EmployeeId> =
        baseline.iter().flatten().map(|placement| problem.stint(placement.stint).employee).collect();
    let is_wanted = |stint: &StintId| {
        let lost = baseline[stint.index()].is_some() || !named.contains(&problem.stint(*stint).employee);
        let stands = |stint: StintId| stands.contains_key(&stint);
        let missing = !stands(*stint) && problem.is_missing(*stint, stands);
        lost && missing && model.columns(*stint).next().is_some()
    };
    let wanted = (0..baseline.len()).map(StintId::at).filter(is_wanted).collect();
    let scene = Scene { model, clock, stands, wanted };
    scene.place(ripple == Ripple::Few)
}

/// What came of one ring.
struct Found {
    placements: Vec<Placement>,
    /// Priorities of the stints left out, in fifths.
    left_out: i64,
}

impl Scene<'_> {
    fn place(&self, may_move: bool) -> Option<Vec<Placement>> {
        let mut best: Option<Found> = None;
        let mut people = 0;
        for ring in if may_move { &RINGS[..] } else { &RINGS[..1] } {
            let employees = self.ring(*ring);
            if employees.len() == people {
                continue;
            }
            people = employees.len();
            let Some(found) = self.solve(&employees, may_move).ok().flatten() else { break };
            let better = best.as_ref().is_none_or(|best| found.left_out < best.left_out);
            let done = found.left_out == 0;
            if better {
                best = Some(found);
            }
            if done || self.clock.stopped().is_some() {
                break;
            }
        }
        if self.wanted.is_empty() {
            return Some(self.all_standing());
        }
        best.map(|found| found.placements)
    }

    fn all_standing(&self) -> Vec<Placement> {
        let mut all: Vec<Placement> = self.stands.values().copied().collect();
        all.sort_unstable();
        all
    }

    /// The priority of a stint, in fifths.
    fn weight(&self, stint: StintId) -> i32 {
        self.model.problem.stint(stint).priority.weigh(1).fifths() as i32
    }

    fn owner(&self, stint: StintId) -> EmployeeId {
        self.model.problem.stint(stint).employee
    }

    /// Those concerned, and about so many of those who stand where their stints could be.
    fn ring(&self, most: usize) -> Vec<EmployeeId> {
        let (model, problem) = (self.model, self.model.problem);
        let mut people: BTreeSet<EmployeeId> = self.wanted.iter().map(|stint| self.owner(*stint)).collect();
        let most = people.len() + most;
        let (mut hosts, mut homes) = (BTreeSet::new(), BTreeSet::new());
        for stint in &self.wanted {
            for week in model.columns(*stint).flat_map(|column| column.iter()) {
                hosts.insert((problem.stint(*stint).unit, week));
                homes.insert((problem.home(self.owner(*stint), week), week));
            }
        }
        for (at_hosts, cells) in [(true, &hosts), (false, &homes)] {
            for placement in self.all_standing() {
                let owner = self.owner(placement.stint);
                let unit = |week| match at_hosts {
                    true => problem.stint(placement.stint).unit,
                    false => problem.home(owner, week),
                };
                if people.len() < most && placement.iter().any(|week| cells.contains(&(unit(week), week))) {
                    people.insert(owner);
                }
            }
        }
        tied(model, people)
    }

    /// The least changes over these people, and of such schedules one of few points.
    fn solve(&self, employees: &[EmployeeId], may_move: bool) -> Result<Option<Found>, SolveError> {
        let model = self.model;
        let inside = |placement: &Placement| employees.binary_search(&self.owner(placement.stint)).is_ok();
        let (own, others): (Vec<Placement>, Vec<Placement>) =
            self.all_standing().into_iter().partition(inside);
        let mut rest = Usage::new(model);
        others.iter().for_each(|placement| rest.add(model, placement));
        let stays = |placement: &Placement| self.stands.get(&placement.stint) == Some(placement);
        let keep = |placement: &Placement| {
            stays(placement)
                || self.wanted.contains(&placement.stint)
                || (may_move && self.stands.contains_key(&placement.stint))
        };
        let mut program = Program::of(model, employees, &rest, &keep);
        if !may_move {
            for column in &mut program.columns {
                column.fixed |= matches!(&column.meaning, Meaning::Start(lead) if stays(lead));
            }
        }
        let costs: Vec<Points> = program.columns.iter().map(|column| column.cost).collect();
        let changes = self.count(&mut program, employees);
        let Some(fewest) = self.run(&program, &own)? else { return Ok(None) };
        let least = value(&program, &changes, &fewest);
        for (column, cost) in program.columns.iter_mut().zip(&costs) {
            column.cost = *cost;
        }
        for column in &mut program.columns[costs.len()..] {
            column.cost = Points::ZERO;
        }
        let mut chosen = fewest;
        if let Ok(limit) = i32::try_from(least) {
            program.push(Subject::Changes, changes.clone(), limit);
            let cheapest = self.run(&program, &chosen)?;
            chosen = cheapest.filter(|found| value(&program, &changes, found) <= least).unwrap_or(chosen);
        }
        let placed: BTreeSet<StintId> = chosen.iter().map(|placement| placement.stint).collect();
        let is_placed = |stint: StintId| placed.contains(&stint);
        let asked = self.stands.keys().chain(&self.wanted);
        let inside = asked.filter(|stint| employees.binary_search(&self.owner(**stint)).is_ok());
        let missing =
            |stint: &&StintId| !is_placed(**stint) && self.model.problem.is_missing(**stint, is_placed);
        let left = inside.filter(missing);
        let left_out = left.map(|stint| i64::from(self.weight(*stint))).sum();
        Ok(Some(Found { placements: chosen.into_iter().chain(others).collect(), left_out }))
    }

    /// Makes the costs of a program those of changes, and returns them by column.
    fn count(&self, program: &mut Program, employees: &[EmployeeId]) -> Vec<(u32, i32)> {
        let mut changes = Vec::new();
        let mut leaving: FxHashMap<StintId, Vec<(u32, i32)>> = FxHashMap::default();
        for (at, column) in (0u32..).zip(&mut program.columns) {
            let mut change = 0;
            if let Meaning::Start(lead) = &column.meaning {
                for placement in held_together(self.model, lead) {
                    let stays = self.stands.get(&placement.stint) == Some(&placement);
                    change -= LOSS * self.weight(placement.stint) + if stays { CHANGE } else { 0 };
                    if stays {
                        leaving.entry(placement.stint).or_default().push((at, -1));
                    }
                }
            }
            column.cost = Points::from_fifths(i64::from(change));
            if change != 0 {
                changes.push((at, change));
            }
        }
        let concerned: BTreeSet<EmployeeId> = self.wanted.iter().map(|stint| self.owner(*stint)).collect();
        for employee in employees.iter().filter(|employee| !concerned.contains(employee)) {
            let touched = program.columns.len() as u32;
            let mut any = false;
            for stint in self.model.stints_of(*employee) {
                if let Some(mut terms) = leaving.remove(&stint) {
                    terms.push((touched, -1));
                    // At most −1: it stays, or the person is touched.
                    program.rows.push(Row { subject: Subject::Touched(stint), terms, limit: -1 });
                    any = true;
                }
            }
            if any {
                let cost = Points::from_fifths(i64::from(PERSON));
                program.columns.push(Column { meaning: Meaning::Touched, fixed: false, cost });
                changes.push((touched, PERSON));
            }
        }
        changes
    }

    fn run(&self, program: &Program, known: &[Placement]) -> Result<Option<Vec<Placement>>, SolveError> {
        let limits = Limits {
            time: self.clock.left(),
            nodes: Some(NODES),
            iterations: Some(ITERATIONS),
            seed: (self.model.problem.settings.solve.seed % i32::MAX as u64) as i32,
            ..Limits::default()
        };
        let ear = Ear::watched(self.clock.watch());
        Ok(match exact::solve(self.model, program, Some(known), limits, &ear)?.answer {
            Answer::Found { placements, .. } => Some(placements),
            Answer::Infeasible | Answer::Nothing { .. } => None,
        })
    }
}

/// What some placements change, by the changes of each column.
fn value(program: &Program, changes: &[(u32, i32)], placements: &[Placement]) -> i64 {
    let values = program.assignment(placements.iter().copied());
    let held =
        changes.iter().map(|(column, change)| i64::from(*change) * values[*column as usize].round() as i64);
    held.sum()
}
