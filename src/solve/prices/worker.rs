//! A schedule in the making with the terrain that it makes: one for each thread, all the same between two batches of turns.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::congestion::{Hands, replan};
use super::roster::Roster;
use super::tables::Tables;
use super::terrain::{Full, Terrain};
use crate::domain::{EmployeeId, Placement};
use crate::model::Cells;

/// One thread's.
pub(super) struct Worker {
    /// The schedule.
    pub roster: Roster,
    /// Its terrain.
    pub terrain: Terrain,
    /// What its plans reuse.
    pub hands: Hands,
}

impl Worker {
    /// As many as there are threads, and no more than there are turns in a batch; each with its copy of a roster.
    pub(super) fn each(
        tables: &Tables,
        roster: &Roster,
        scarcity: &Cells<i64>,
        full: Full,
        batch: usize,
    ) -> Vec<Self> {
        let one = || Worker {
            roster: roster.clone(),
            terrain: Terrain::new(tables, roster, scarcity.clone(), full),
            hands: Hands::default(),
        };
        std::iter::repeat_with(one).take(rayon::current_num_threads().min(batch)).collect()
    }

    /// Makes a change if there is room for it and it costs no more than what goes; otherwise everything stays as it was.
    pub(super) fn try_change(&mut self, tables: &Tables, change: &Change) -> bool {
        let before = self.roster.cost;
        let mut come = 0;
        self.exchange(tables, &change.gone, &[]);
        for placement in &change.come {
            if !self.terrain.is_open(tables, placement) {
                break;
            }
            self.exchange(tables, &[], std::slice::from_ref(placement));
            come += 1;
        }
        let stands = come == change.come.len() && self.roster.cost <= before;
        if !stands {
            self.exchange(tables, &change.come[..come], &change.gone);
        }
        stands
    }

    /// Takes some placements out and puts others in.
    pub(super) fn exchange(&mut self, tables: &Tables, out: &[Placement], back: &[Placement]) {
        for placement in out {
            self.roster.take(tables, placement.stint);
            self.terrain.follow(tables.model, &self.roster, placement);
        }
        for placement in back {
            self.roster.put(tables, *placement);
            self.terrain.follow(tables.model, &self.roster, placement);
        }
    }
}

/// What of an employee's plan goes and comes.
pub(super) struct Change {
    /// Whose.
    pub employee: EmployeeId,
    /// What goes.
    pub gone: Vec<Placement>,
    /// What comes.
    pub come: Vec<Placement>,
    /// What it gains in the schedule that it was planned in, in grains.
    pub gain: i64,
}

impl Change {
    /// What an employee would change, who changes nothing yet.
    pub(super) fn of(tables: &Tables, worker: &mut Worker, employee: EmployeeId) -> Option<Self> {
        let Worker { roster, terrain, hands } = worker;
        let before = roster.cost;
        if !replan(tables, roster, terrain, hands, employee) {
            return None;
        }
        let (gone, come) = (without(&hands.old, &hands.plan), without(&hands.plan, &hands.old));
        let gain = before - roster.cost;
        worker.exchange(tables, &come, &gone);
        Some(Change { employee, gone, come, gain })
    }
}

/// Employees for each of the turns that are taken side by side: few enough of them meet.
const APART: usize = 768;
/// Most turns side by side.
const MOST_SIDE_BY_SIDE: usize = 64;

/// How many turns are taken side by side, from one roster: as many on any number of threads. One at a time where stints are
/// held together or units take groups: there a turn may rely on partners whom another one takes away.
pub(super) fn side_by_side(tables: &Tables) -> usize {
    match tables.grouped || !tables.model.clusters.is_empty() {
        true => 1,
        false => (tables.active.len() / APART).clamp(1, MOST_SIDE_BY_SIDE),
    }
}

/// What so many turns lead to, in their order, whoever takes them. Every worker begins with `ready`.
pub(super) fn in_turn<W: Send, T: Send>(
    workers: &mut [W],
    turns: usize,
    ready: impl Fn(&mut W) + Sync,
    take: impl Fn(&mut W, usize) -> Option<T> + Sync,
) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let by_worker = workers.par_iter_mut().flat_map_iter(|worker| {
        ready(worker);
        let mine = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
        let mine = mine.take_while(|turn| *turn < turns);
        mine.filter_map(|turn| Some((turn, take(worker, turn)?))).collect::<Vec<_>>()
    });
    let mut taken: Vec<(usize, T)> = by_worker.collect();
    taken.sort_unstable_by_key(|(turn, _)| *turn);
    taken.into_iter().map(|(_, outcome)| outcome).collect()
}

/// The placements of a list that are not in another one.
pub(super) fn without(list: &[Placement], other: &[Placement]) -> Vec<Placement> {
    list.iter().filter(|placement| !other.contains(placement)).copied().collect()
}
