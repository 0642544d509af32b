//! Planning again with few changes: what of a baseline stands, stays, and only as many people as it takes make room.
//!
//! What has lost its place is placed by one small exact program over the people concerned, everybody else as they are. Where
//! that leaves something out, those who stand in its way join, ring by ring. The program counts in this order: stints
//! left out by their priority, other people touched, placements changed. Of the ring that is best by that, a second one then looks for
//! the fewest points among the schedules that change as little.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::around::around;
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
    /// The program of its people, whose costs are those of changes.
    program: Program,
    /// These costs, by column.
    changes: Vec<Points>,
    /// The points of the columns.
    points: Vec<Points>,
    /// What those hold who are not in it.
    others: Vec<Placement>,
    /// What its people hold after the fewest changes.
    chosen: Vec<Placement>,
    /// What it is better by than what stands, counted as changes are.
    gain: Points,
    /// Whether stints are left out.
    leaves_out: bool,
}

impl Scene<'_> {
    fn place(&self, may_move: bool) -> Option<Vec<Placement>> {
        let mut best: Option<Found> = None;
        let mut people = 0;
        let concerned = self.concerned();
        let standing = self.all_standing();
        for ring in if may_move { &RINGS[..] } else { &RINGS[..1] } {
            let employees = around(self.model, &standing, &self.wanted, concerned.len() + ring);
            if employees.len() == people {
                continue;
            }
            people = employees.len();
            let Some(found) = self.fewest(&employees, may_move, &standing, best.as_ref()).ok().flatten()
            else {
                break;
            };
            let better = best.as_ref().is_none_or(|best| found.gain > best.gain);
            let done = !found.leaves_out;
            if better {
                best = Some(found);
            }
            if done || self.clock.stopped().is_some() {
                break;
            }
        }
        if self.wanted.is_empty() {
            return Some(standing);
        }
        best.map(|found| self.cheapest(found))
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

    /// Those whose stints are wanted.
    fn concerned(&self) -> BTreeSet<EmployeeId> {
        self.wanted.iter().map(|stint| self.owner(*stint)).collect()
    }

    /// The fewest changes over these people, looked for from the fewest over some of them if these are known.
    fn fewest(
        &self,
        employees: &[EmployeeId],
        may_move: bool,
        standing: &[Placement],
        known: Option<&Found>,
    ) -> Result<Option<Found>, SolveError> {
        let model = self.model;
        let inside = |placement: &Placement| employees.binary_search(&self.owner(placement.stint)).is_ok();
        let (own, others): (Vec<Placement>, Vec<Placement>) = standing.iter().copied().partition(inside);
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
        let points = program.columns.iter().map(|column| column.cost).collect();
        self.count(&mut program, employees);
        let start = match known {
            Some(found) => found.chosen.iter().chain(&found.others).copied().filter(inside).collect(),
            None => own.clone(),
        };
        let Some(chosen) = self.run(&program, &start)? else { return Ok(None) };
        let placed: BTreeSet<StintId> = chosen.iter().map(|placement| placement.stint).collect();
        let is_placed = |stint: StintId| placed.contains(&stint);
        let asked = self.stands.keys().chain(&self.wanted);
        let mut inside = asked.filter(|stint| employees.binary_search(&self.owner(**stint)).is_ok());
        let leaves_out =
            inside.any(|stint| !is_placed(*stint) && model.problem.is_missing(*stint, is_placed));
        let changes: Vec<Points> = program.columns.iter().map(|column| column.cost).collect();
        let gain = value(&program, &changes, &own) - value(&program, &changes, &chosen);
        Ok(Some(Found { program, changes, points, others, chosen, gain, leaves_out }))
    }

    /// Of the schedules that change as little as the one found, one of few points.
    fn cheapest(&self, found: Found) -> Vec<Placement> {
        let Found { mut program, changes, points, others, mut chosen, .. } = found;
        let least = value(&program, &changes, &chosen);
        for (at, column) in program.columns.iter_mut().enumerate() {
            column.cost = points.get(at).copied().unwrap_or(Points::ZERO);
        }
        if let Ok(limit) = i32::try_from(least.fifths()) {
            let terms = (0u32..).zip(&changes).filter(|(_, change)| **change != Points::ZERO);
            let terms = terms.map(|(at, change)| (at, change.fifths() as i32)).collect();
            program.push(Subject::Changes, terms, limit);
            let cheapest = self.run(&program, &chosen).ok().flatten();
            chosen = cheapest.filter(|found| value(&program, &changes, found) <= least).unwrap_or(chosen);
        }
        chosen.into_iter().chain(others).collect()
    }

    /// Makes the costs of a program those of changes.
    fn count(&self, program: &mut Program, employees: &[EmployeeId]) {
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
        }
        let concerned = self.concerned();
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
            }
        }
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
fn value(program: &Program, changes: &[Points], placements: &[Placement]) -> Points {
    let values = program.assignment(placements.iter().copied());
    let held = changes.iter().zip(&values);
    Points::from_fifths(held.map(|(change, value)| change.fifths() * value.round() as i64).sum())
}
