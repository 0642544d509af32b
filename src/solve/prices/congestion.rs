//! Negotiated congestion (L. McMurchie and C. Ebeling, PathFinder, 1995): employees plan in turn against prices and
//! a penalty for full cells; cells that stay overrun grow dearer until nobody overruns any.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rayon::prelude::*;

use super::gather;
use super::plan::{Planner, Role};
use super::roster::Roster;
use super::tables::Tables;
use super::terrain::{Full, Terrain};
use super::worker::{Change, Worker, in_turn};
use crate::domain::{EmployeeId, Placement, StintId};
use crate::model::{Cells, Kind};

/// A shuffled copy of the active employees.
pub(super) fn shuffled(tables: &Tables, random: &mut ChaCha8Rng) -> Vec<EmployeeId> {
    let mut order = tables.active.clone();
    for last in (1..order.len()).rev() {
        order.swap(last, (random.next_u64() % (last as u64 + 1)) as usize);
    }
    order
}

/// First penalty for each one over a limit, as a share of the mean gain of a stint.
const FIRST_PENALTY: f64 = 0.002_5;

/// What a pass reuses.
#[derive(Default)]
pub(super) struct Hands {
    /// The planner.
    pub planner: Planner,
    /// What an employee held.
    pub old: Vec<Placement>,
    /// What an employee gets.
    pub plan: Vec<Placement>,
}

/// The role of a stint when its employee plans alone, who holds nothing for the moment: stints held together with others' keep
/// what they hold, and under hard limits nobody leaves a group that would be none then.
pub(super) fn role(tables: &Tables, roster: &Roster, full: Full, old: &[Placement], stint: StintId) -> Role {
    let held = || old.iter().find(|placement| placement.stint == stint);
    if tables.model.clusters.of(stint).is_some() {
        return held().map_or(Role::Out, |held| Role::Held(*held));
    }
    let needed = |held: &&Placement| full == Full::Closed && gather::is_short(tables, roster, held);
    match held().filter(needed) {
        Some(held) => Role::Held(*held),
        None => Role::Free(-roster.light(tables, stint)),
    }
}

/// Whether a plan keeps what its employee held together with others, who would be left behind otherwise. A beam can
/// lose a stint, and of two stints held where their gaps overlap only one can stay.
pub(super) fn keeps_held(
    tables: &Tables,
    roster: &Roster,
    full: Full,
    employee: EmployeeId,
    old: &[Placement],
    plan: &[Placement],
) -> bool {
    let tied = |placement: &Placement| {
        tables.model.clusters.of(placement.stint).is_some()
            || full == Full::Closed && gather::is_short(tables, roster, placement)
    };
    let is_held = |placement: &&Placement| {
        tables.model.problem.stint(placement.stint).employee == employee && tied(placement)
    };
    tables.model.clusters.is_empty() && !tables.grouped
        || old.iter().filter(is_held).all(|held| plan.contains(held))
}

/// Plans one employee against the terrain, who holds nothing for the moment. Several stints of one person may count in one
/// quota of visits, which a field cannot tell: fixed pins count first, and what comes after it is used up is left out. That
/// may be a pin, where others took its place while its employee was out: then the plan costs more than any that keeps it.
pub(super) fn plan_within(
    tables: &Tables,
    roster: &Roster,
    terrain: &Terrain,
    planner: &mut Planner,
    employee: EmployeeId,
    role: impl Fn(StintId) -> Role,
    plan: &mut Vec<Placement>,
) {
    let capacity = &tables.model.capacity;
    let mut out: Vec<StintId> = Vec::new();
    loop {
        let role_of = |stint| if out.contains(&stint) { Role::Out } else { role(stint) };
        planner.plan(tables, &terrain.field, employee, role_of, plan);
        if capacity.quotas.is_empty() || terrain.full != Full::Closed {
            return;
        }
        let quotas = |placement: &Placement| {
            capacity.quotas_of(tables.model.problem.stint(placement.stint).unit, placement.start)
        };
        let is_fixed = |placement: &Placement| tables.model.fixed.contains_key(&placement.stint);
        let beyond = plan.iter().enumerate().find(|(turn, placement)| {
            let rank = (!is_fixed(placement), *turn);
            let first = |(other_turn, other): &(usize, &Placement)| (!is_fixed(other), *other_turn) < rank;
            quotas(placement).any(|row| {
                let before = plan.iter().enumerate().filter(first);
                let before = before.filter(|(_, other)| quotas(other).any(|its| its == row)).count();
                roster.usage[Kind::Visits][row] + before as u32 >= capacity.limit[Kind::Visits][row]
            })
        });
        match beyond.map(|(_, placement)| placement.stint).filter(|stint| !out.contains(stint)) {
            Some(stint) => out.push(stint),
            None => return,
        }
    }
}

/// Replans one employee against the terrain and returns whether anything changed.
pub(super) fn replan(
    tables: &Tables,
    roster: &mut Roster,
    terrain: &mut Terrain,
    hands: &mut Hands,
    employee: EmployeeId,
) -> bool {
    let Hands { planner, old, plan } = hands;
    roster.take_all(tables, employee, old);
    for placement in old.iter() {
        terrain.follow(tables.model, roster, placement);
    }
    plan_within(
        tables,
        roster,
        terrain,
        planner,
        employee,
        |stint| role(tables, roster, terrain.full, old, stint),
        plan,
    );
    if !keeps_held(tables, roster, terrain.full, employee, old, plan) {
        plan.clone_from(old);
    }
    for placement in plan.iter() {
        roster.put(tables, *placement);
        terrain.follow(tables.model, roster, placement);
    }
    plan.sort_unstable();
    plan != old
}

/// How far every cell is over its limit; below zero where it has room.
pub(super) fn overruns(tables: &Tables, roster: &Roster) -> Cells<i32> {
    let (capacity, usage) = (&tables.model.capacity, &roster.usage);
    let mut overruns = Cells::new(tables.model.layout, -1);
    let limited = usage.flat.iter().zip(&capacity.limit.flat);
    for (over, (used, limit)) in
        overruns.flat.iter_mut().zip(limited).filter(|(_, (_, limit))| **limit != u32::MAX)
    {
        *over = (i64::from(*used) - i64::from(*limit)) as i32;
    }
    // Whoever leaves home runs over nothing but what visitors need of it.
    for (cell, over) in overruns[Kind::Gone].iter_mut().enumerate() {
        *over = usage.unattended(capacity, cell, 0, 0) as i32;
        if *over == 0 {
            *over = -1;
        }
    }
    overruns
}

/// The penalty grows by one part in `PATIENCE ÷ √employees` each pass, within these bounds: larger companies have
/// more room for error in each cell, and their passes cost more.
const PATIENCE: f64 = 5_700.0;
const LEAST_PATIENCE: f64 = 4.0;
const MOST_PATIENCE: f64 = 128.0;
/// Passes for each part: by then the penalty has grown a thousandfold.
const PASSES_PER_PATIENCE: u64 = 7;
/// Most work of all passes, in steps of plans, beyond the least patience: plans of many stints are dear.
const MOST_WORK: u64 = 2_000_000_000;

/// So many people make one more of those who plan at the same time, from the same terrain.
const APART: usize = 128;
/// Most who plan at the same time.
const MOST_SIDE_BY_SIDE: usize = 256;

/// A negotiation under way.
pub(super) struct Negotiation {
    random: ChaCha8Rng,
    /// The penalty grows by one part in this many each pass, and remembered prices move as slowly.
    patience: i64,
    penalty: i64,
    /// How many plan at the same time: as many on any number of threads.
    batch: usize,
    workers: Vec<Worker>,
}

impl Negotiation {
    /// Starts from a roster and the prices of scarcity that are remembered at first.
    pub(super) fn new(tables: &Tables, roster: &Roster, scarcity: &Cells<i64>, seed: u64) -> Self {
        let people = tables.active.len().max(1);
        let patience = (PATIENCE / (people as f64).sqrt()).clamp(LEAST_PATIENCE, MOST_PATIENCE) as i64;
        let penalty = (FIRST_PENALTY * tables.mean_gain()) as i64;
        let batch = (people / APART).clamp(1, MOST_SIDE_BY_SIDE);
        Negotiation {
            random: ChaCha8Rng::seed_from_u64(seed),
            patience,
            penalty,
            batch,
            workers: Worker::each(tables, roster, scarcity, Full::Penalty(penalty), batch),
        }
    }

    /// How many passes there are at most; the first one tells how many are affordable.
    pub(super) fn passes(&self) -> u64 {
        self.patience as u64 * PASSES_PER_PATIENCE
    }

    /// What is agreed on so far.
    pub(super) fn roster(&self) -> &Roster {
        &self.workers[0].roster
    }

    /// The remembered prices of scarcity.
    pub(super) fn scarcity(&self) -> &Cells<i64> {
        &self.workers[0].terrain.scarcity
    }

    /// Lets everybody replan once; `true` when no cell is overrun after it.
    pub(super) fn pass(&mut self, tables: &Tables) -> bool {
        let before = self.work();
        let order = shuffled(tables, &mut self.random);
        let mut changes: Vec<Change> = Vec::new();
        for batch in order.chunks(self.batch) {
            let last = std::mem::take(&mut changes);
            let ready = |worker: &mut Worker| {
                last.iter().for_each(|change| worker.exchange(tables, &change.gone, &change.come))
            };
            changes = in_turn(&mut self.workers, batch.len(), ready, |worker, turn| {
                Change::of(tables, worker, batch[turn])
            });
        }
        self.workers.par_iter_mut().for_each(|worker| {
            changes.iter().for_each(|change| worker.exchange(tables, &change.gone, &change.come))
        });
        if before == 0 {
            let affordable = MOST_WORK / self.work().max(1) / PASSES_PER_PATIENCE;
            self.patience = self.patience.min(affordable as i64).max(LEAST_PATIENCE as i64);
        }
        let overruns = overruns(tables, self.roster());
        let step = self.penalty / (self.patience / 4);
        self.penalty += (self.penalty / self.patience).max(1);
        let full = Full::Penalty(self.penalty);
        self.workers.par_iter_mut().for_each(|Worker { roster, terrain, .. }| {
            for (price, over) in terrain.scarcity.flat.iter_mut().zip(&overruns.flat) {
                *price = (*price + step * i64::from((*over).clamp(-1, 4))).max(0);
            }
            terrain.full = full;
            terrain.refresh(tables.model, roster);
        });
        overruns.flat.iter().all(|over| *over <= 0)
    }

    /// Steps of all plans so far.
    fn work(&self) -> u64 {
        self.workers.iter().map(|worker| worker.hands.planner.work).sum()
    }
}
