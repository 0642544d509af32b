//! From a roster that overruns cells to a schedule: take out who is over, then fill in under hard limits.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use super::congestion::{Hands, replan, shuffled};
use super::gather;
use super::roster::{Roster, breaks_alone};
use super::tables::Tables;
use super::terrain::{Full, Terrain};
use super::together;
use super::worker::{Change, Worker, in_turn, side_by_side};
use crate::domain::{EmployeeId, Placement, StintId};
use crate::model::program::held_together;
use crate::model::{Cells, Precedence};
use crate::solve::clock::Clock;

/// Takes placements out of overrun cells, cheapest loss first, until no limit is broken. Fixed pins stay, but for those
/// that may only follow what goes.
pub(super) fn relieve(tables: &Tables, roster: &mut Roster) {
    let model = tables.model;
    let mut order: Vec<Placement> =
        roster.placements().filter(|placement| !model.fixed.contains_key(&placement.stint)).collect();
    order.sort_by_key(|placement| (std::cmp::Reverse(tables.cost(placement)), *placement));
    for placement in order {
        if roster.held(placement.stint).is_some() && overruns_somewhere(tables, roster, &placement) {
            take_with_followers(tables, roster, placement);
        }
    }
    gather::dissolve(tables, roster);
}

/// Takes a placement out, with those held together with it and those that may only follow one of them: a plan that
/// breaks the order of units would look cheaper than every plan that keeps it, and so never be given up.
pub(super) fn take_with_followers(tables: &Tables, roster: &mut Roster, placement: Placement) {
    let mut open = vec![placement];
    while let Some(next) = open.pop() {
        for member in held_together(tables.model, &next) {
            if roster.take(tables, member.stint).is_some() {
                open.extend(orphans(tables, roster, tables.model.problem.stint(member.stint).employee));
            }
        }
    }
}

/// The placements of an employee that have to follow another one, and follow none.
fn orphans(tables: &Tables, roster: &Roster, employee: EmployeeId) -> Vec<Placement> {
    if tables.model.order.is_empty() {
        return Vec::new();
    }
    let own = roster.own(tables, employee);
    let is_orphan = |placement: &&Placement| {
        tables.before(placement.stint).iter().any(|precedence| match precedence {
            Precedence::IfPlaced(_) => false,
            Precedence::OneOf(firsts) => {
                !own.iter().any(|first| firsts.contains(&first.stint) && first.end() < placement.start)
            }
        })
    };
    own.iter().filter(is_orphan).copied().collect()
}

/// Whether a placement of the roster uses a cell beyond its limit.
pub(super) fn overruns_somewhere(tables: &Tables, roster: &Roster, placement: &Placement) -> bool {
    let model = tables.model;
    let (capacity, usage) = (&model.capacity, &roster.usage);
    let unattended = |cell: usize| usage.unattended(capacity, cell, 0, 0) > 0;
    let mut overrun = false;
    model.uses(placement, |cell, _| overrun |= usage.flat[cell] > capacity.limit.flat[cell]);
    overrun || model.ends(placement).any(|(host, home)| unattended(host) || unattended(home))
}

/// Fixed pins that a roster does not keep, that overrun a cell or that the rules of their own employee forbid beside what
/// others' pins ask of those held together with them.
pub(super) fn broken_pins(tables: &Tables, roster: &Roster) -> Vec<StintId> {
    let own = |stint: &StintId| roster.own(tables, tables.model.problem.stint(*stint).employee);
    let mut broken: Vec<StintId> = tables
        .model
        .fixed
        .iter()
        .filter(|(stint, pin)| {
            roster.held(**stint) != Some(**pin)
                || overruns_somewhere(tables, roster, pin)
                || gather::is_short(tables, roster, pin)
                || breaks_alone(tables, &own(stint), pin)
        })
        .map(|(stint, _)| *stint)
        .collect();
    broken.sort_unstable();
    broken
}

/// Places the fixed pins, with the stints that must come before them.
pub(super) fn place_pinned(tables: &Tables, roster: &mut Roster) {
    let model = tables.model;
    let mut terrain = Terrain::new(tables, roster, Cells::new(model.layout, 0), Full::Closed);
    for pin in model.fixed.values() {
        roster.put(tables, *pin);
        terrain.follow(model, roster, pin);
    }
    let mut pinned: Vec<EmployeeId> =
        model.fixed.keys().map(|stint| model.problem.stint(*stint).employee).collect();
    pinned.sort_unstable();
    pinned.dedup();
    let mut hands = Hands::default();
    for employee in pinned {
        replan(tables, roster, &mut terrain, &mut hands, employee);
    }
}

/// Places what of the baseline can stand, of employees whom no pin has had planned already. Stints held together
/// with others' are left to [`fill`].
pub(super) fn place_start(tables: &Tables, roster: &mut Roster, start: &[Placement]) {
    let model = tables.model;
    let planned: Vec<EmployeeId> =
        roster.placements().map(|placement| model.problem.stint(placement.stint).employee).collect();
    for placement in start {
        let (stint, employee) = (placement.stint, model.problem.stint(placement.stint).employee);
        if planned.binary_search(&employee).is_ok() || model.clusters.of(stint).is_some() {
            continue;
        }
        roster.put(tables, *placement);
        if overruns_somewhere(tables, roster, placement) {
            roster.take(tables, stint);
        }
    }
    for placement in start {
        let employee = model.problem.stint(placement.stint).employee;
        if planned.binary_search(&employee).is_err() {
            for orphan in orphans(tables, roster, employee) {
                take_with_followers(tables, roster, orphan);
            }
        }
    }
    gather::dissolve(tables, roster);
}

/// Places the stints that are held together where they cost least, prices of scarcity included.
pub(super) fn place_together(tables: &Tables, roster: &mut Roster, scarcity: &Cells<i64>, clock: &Clock) {
    if !tables.model.clusters.is_empty() {
        let mut terrain = Terrain::new(tables, roster, scarcity.clone(), Full::Closed);
        together::replan_all(tables, roster, &mut terrain, &mut Hands::default(), clock);
    }
}

/// Lets employees replan under hard limits: first those with something left to place against `scarcity` as it is, at half, and
/// at nothing, then everybody at true costs, twice.
pub(super) fn fill(tables: &Tables, roster: &mut Roster, scarcity: &Cells<i64>, seed: u64, clock: &Clock) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    for (share, everybody) in [(2, false), (1, false), (0, false), (0, true), (0, true)] {
        let mut prices = scarcity.clone();
        prices.flat.iter_mut().for_each(|price| *price = *price * share / 2);
        place_together(tables, roster, &prices, clock);
        let mut turns = shuffled(tables, &mut random);
        turns.retain(|employee| everybody || has_left(tables, roster, *employee));
        improve_all(tables, roster, prices, &turns);
        gather::gather(tables, roster);
    }
}

/// Lets people replan who plan at the same time from the same roster, as many on any number of threads, and then change in turn.
fn improve_all(tables: &Tables, roster: &mut Roster, scarcity: Cells<i64>, people: &[EmployeeId]) {
    let batch = side_by_side(tables);
    let mut workers = Worker::each(tables, roster, &scarcity, Full::Closed, batch);
    let mut changes: Vec<Change> = Vec::new();
    for people in people.chunks(batch) {
        let last = std::mem::take(&mut changes);
        let ready = |worker: &mut Worker| last.iter().for_each(|change| improve(tables, worker, change));
        changes = in_turn(&mut workers, people.len(), ready, |worker, turn| {
            Change::of(tables, worker, people[turn]).filter(|change| change.gain >= 0)
        });
    }
    let mut first = workers.swap_remove(0);
    changes.iter().for_each(|change| improve(tables, &mut first, change));
    *roster = first.roster;
}

/// Makes a change if there is still room for it and it still costs no more; otherwise its employee plans again.
fn improve(tables: &Tables, worker: &mut Worker, change: &Change) {
    if worker.try_change(tables, change) {
        return;
    }
    if let Some(other) = Change::of(tables, worker, change.employee).filter(|change| change.gain >= 0) {
        worker.exchange(tables, &other.gone, &other.come);
    }
}

fn has_left(tables: &Tables, roster: &Roster, employee: EmployeeId) -> bool {
    tables.model.stints_of(employee).any(|stint| roster.is_missing(tables, stint))
}
