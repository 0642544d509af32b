//! Ruin and recreate (G. Schrimpf et al., 2000; slack induction by string removals, J. Christiaens and G. Vanden Berghe,
//! 2020): take a few employees who stand in each other's way out, let them plan again in another order against
//! prices, and keep the outcome if it is better, or a little worse while the search is young.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rayon::prelude::*;

use super::congestion::{Hands, keeps_held, plan_within, role};
use super::field::Field;
use super::regret;
use super::repair::overruns_somewhere;
use super::roster::Roster;
use super::tables::Tables;
use super::terrain::Full;
use super::worker::{Worker, in_turn, side_by_side, without};
use crate::domain::{EmployeeId, Placement, StintId};
use crate::model::{Cells, Kind};
use crate::solve::clock::Clock;

/// Most employees taken out at once.
const MOST_OUT: usize = 20;
/// First temperature of acceptance, as a share of the mean gain of a stint: so much for each attempt an employee, as what
/// heats up has to cool down again, and at most so much.
const WARM: (f64, f64) = (0.000_4, 0.12);
/// Fewest attempts between two looks at the clock and at who has regrets.
const EPOCH: u64 = 1024;
/// For so many stints there is one more attempt between two looks, as a look goes over all of them.
const STINTS: u64 = 16;
/// The least regret that makes an employee a centre more often, as a share of the mean gain of a stint.
const LEAST_REGRET: f64 = 0.001;

/// Who visits and who is away in each cell.
#[derive(Clone)]
pub(super) struct Occupants {
    /// By unit and week.
    pub visitors: Vec<Vec<EmployeeId>>,
    /// By home unit and week.
    pub away: Vec<Vec<EmployeeId>>,
}

impl Occupants {
    /// Of a roster.
    pub(super) fn new(tables: &Tables, roster: &Roster) -> Self {
        let cells = tables.model.layout.range(Kind::Host).len();
        let mut occupants = Occupants { visitors: vec![Vec::new(); cells], away: vec![Vec::new(); cells] };
        for placement in roster.placements() {
            occupants.add(tables, &placement);
        }
        occupants
    }

    fn add(&mut self, tables: &Tables, placement: &Placement) {
        let employee = tables.model.problem.stint(placement.stint).employee;
        for (host, home) in tables.model.ends(placement) {
            self.visitors[host].push(employee);
            self.away[home].push(employee);
        }
    }

    fn remove(&mut self, tables: &Tables, placement: &Placement) {
        let employee = tables.model.problem.stint(placement.stint).employee;
        let take = |list: &mut Vec<EmployeeId>| {
            if let Some(at) = list.iter().position(|other| *other == employee) {
                list.swap_remove(at);
            }
        };
        for (host, home) in tables.model.ends(placement) {
            take(&mut self.visitors[host]);
            take(&mut self.away[home]);
        }
    }
}

/// A roster that keeps every limit, and who is where in it.
struct Ruin<'a> {
    tables: &'a Tables<'a>,
    at: Worker,
    occupants: Occupants,
}

/// An attempt: who plans again, and what of their plans goes and comes.
struct Attempt {
    out: Vec<EmployeeId>,
    gone: Vec<Placement>,
    come: Vec<Placement>,
    /// The greatest loss, in grains, with which it is kept.
    bearable: f64,
}

/// The prices that ruin and recreate works with.
pub(super) struct Ground<'a> {
    /// As they were learnt: what regrets are counted from.
    pub learnt: &'a Field,
    /// Their part that is scarcity: what employees plan against, beside what costs are.
    pub scarcity: &'a Cells<i64>,
}

/// What came of ruin and recreate.
pub(super) struct Outcome {
    /// The best roster met.
    pub roster: Roster,
    /// The work of its plans.
    pub work: u64,
}

/// `attempts` rounds of ruin and recreate.
pub(super) fn improve(
    tables: &Tables,
    roster: Roster,
    ground: &Ground,
    attempts: u64,
    clock: &Clock,
    seed: u64,
) -> Outcome {
    let stints: Vec<StintId> = (0..tables.choices.len())
        .map(StintId::at)
        .filter(|stint| tables.model.columns(*stint).next().is_some())
        .collect();
    if stints.is_empty() {
        return Outcome { roster, work: 0 };
    }
    let occupants = Occupants::new(tables, &roster);
    let batch = side_by_side(tables);
    let workers = Worker::each(tables, &roster, ground.scarcity, Full::Closed, batch);
    let ruins = workers.into_iter().map(|at| Ruin { tables, at, occupants: occupants.clone() });
    let mut ruins: Vec<Ruin> = ruins.collect();
    let mut best = roster;
    let (mut left, mut regrets) = (Vec::new(), Vec::new());
    let mean = tables.mean_gain();
    let warm = (WARM.0 * attempts as f64 / tables.active.len() as f64).min(WARM.1) * mean;
    let epoch = EPOCH.max(stints.len() as u64 / STINTS);
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    for attempt in (0..attempts).step_by(batch) {
        if clock.stopped().is_some() {
            break;
        }
        let roster = &ruins[0].at.roster;
        if attempt % epoch < batch as u64 {
            if roster.cost < best.cost {
                best.clone_from(roster);
            }
            left.clear();
            left.extend(stints.iter().copied().filter(|stint| roster.is_missing(tables, *stint)));
            regrets = regret::employees(tables, ground.learnt, roster, (LEAST_REGRET * mean) as i64);
        }
        let young = 1.0 - attempt as f64 / attempts as f64;
        let centres: Vec<(StintId, ChaCha8Rng)> = (attempt..attempts)
            .take(batch)
            .map(|_| {
                (centre(tables, &mut random, &left, &regrets), ChaCha8Rng::seed_from_u64(random.next_u64()))
            })
            .collect();
        let temperature = warm * young * young * young;
        let tried = in_turn(
            &mut ruins,
            centres.len(),
            |_| (),
            |ruin, turn| {
                let (centre, random) = &centres[turn];
                ruin.attempt(*centre, random.clone(), temperature)
            },
        );
        keep(&mut ruins, &tried);
    }
    let work = ruins.iter().map(|ruin| ruin.at.hands.planner.work).sum();
    let last = ruins.swap_remove(0).at.roster;
    Outcome { roster: if last.cost < best.cost { last } else { best }, work }
}

/// A stint around which to look: one that is left, one of somebody with a regret, or any.
fn centre(tables: &Tables, random: &mut ChaCha8Rng, left: &[StintId], regrets: &[EmployeeId]) -> StintId {
    match random.next_u32() % 4 {
        0 if !left.is_empty() => left[below(random, left.len())],
        1 | 2 if !regrets.is_empty() => {
            let employee = regrets[below(random, regrets.len())];
            any_of(tables, random, employee)
        }
        // By employee, not by stint: those of many stints are the dearest to plan, and would be most of what is drawn.
        _ => {
            let employee = tables.active[below(random, tables.active.len())];
            any_of(tables, random, employee)
        }
    }
}

/// A number below `bound`; nothing if that is nothing.
pub(super) fn below(random: &mut ChaCha8Rng, bound: usize) -> usize {
    (random.next_u64() % bound.max(1) as u64) as usize
}

/// A stint of an active employee that can be placed.
fn any_of(tables: &Tables, random: &mut ChaCha8Rng, employee: EmployeeId) -> StintId {
    let placeable = |stint: &StintId| tables.model.columns(*stint).next().is_some();
    let rank = below(random, tables.model.stints_of(employee).filter(placeable).count());
    let found = tables.model.stints_of(employee).filter(placeable).nth(rank);
    found.expect("an active employee has a column")
}

/// Keeps those attempts whose people, and whose places, none kept before them has taken.
fn keep(ruins: &mut [Ruin], tried: &[Attempt]) {
    let Some((first, others)) = ruins.split_first_mut() else { return };
    let mut kept: Vec<&Attempt> = Vec::new();
    for attempt in tried {
        let mut people = kept.iter().flat_map(|other| &other.out);
        if !people.any(|employee| attempt.out.contains(employee)) && first.keep(attempt) {
            kept.push(attempt);
        }
    }
    others.par_iter_mut().for_each(|ruin| {
        for attempt in &kept {
            ruin.at.exchange(ruin.tables, &attempt.gone, &attempt.come);
            ruin.move_occupants(attempt);
        }
    });
}

impl Ruin<'_> {
    /// An attempt that may be kept, from the roster as it is, which stays as it is.
    fn attempt(&mut self, centre: StintId, mut random: ChaCha8Rng, temperature: f64) -> Option<Attempt> {
        let tables = self.tables;
        let out = self.choose(centre, &mut random);
        let before = self.at.roster.cost;
        let (mut old, mut new) = (Vec::new(), Vec::new());
        for employee in &out {
            self.at.roster.take_all(tables, *employee, &mut self.at.hands.old);
            self.at.terrain.follow_all(tables.model, &self.at.roster, &self.at.hands.old);
            old.append(&mut self.at.hands.old);
        }
        let together = !tables.model.clusters.is_empty();
        let mut fits = true;
        for employee in &out {
            let Hands { planner, plan, .. } = &mut self.at.hands;
            let role_of = |stint| role(tables, &self.at.roster, Full::Closed, &old, stint);
            plan_within(tables, &self.at.roster, &self.at.terrain, planner, *employee, role_of, plan);
            fits &= keeps_held(tables, &self.at.roster, Full::Closed, *employee, &old, plan);
            for placement in plan.iter() {
                // What is held together with others' stints is put back wherever it was: the room may be taken.
                fits &= !together || self.at.terrain.is_open(tables, placement);
                self.at.roster.put(tables, *placement);
                self.at.terrain.follow(tables.model, &self.at.roster, placement);
            }
            new.append(plan);
        }
        let loss = (self.at.roster.cost - before) as f64;
        let chance = (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        let bearable = -temperature * chance.max(f64::MIN_POSITIVE).ln();
        // Most of them get what they had.
        let gone = without(&old, &new);
        let come = without(&new, &old);
        self.at.exchange(self.tables, &come, &gone);
        let kept = fits && !(gone.is_empty() && come.is_empty()) && (loss <= 0.0 || loss < bearable);
        kept.then_some(Attempt { out, gone, come, bearable })
    }

    /// Makes the change of an attempt, if that costs no more than is bearable and no limit is in its way.
    fn keep(&mut self, attempt: &Attempt) -> bool {
        let before = self.at.roster.cost;
        self.at.exchange(self.tables, &attempt.gone, &attempt.come);
        let loss = (self.at.roster.cost - before) as f64;
        let overruns = |placement: &Placement| overruns_somewhere(self.tables, &self.at.roster, placement);
        if loss > 0.0 && loss >= attempt.bearable || attempt.come.iter().any(overruns) {
            self.at.exchange(self.tables, &attempt.come, &attempt.gone);
            return false;
        }
        self.move_occupants(attempt);
        true
    }

    fn move_occupants(&mut self, attempt: &Attempt) {
        for placement in &attempt.gone {
            self.occupants.remove(self.tables, placement);
        }
        for placement in &attempt.come {
            self.occupants.add(self.tables, placement);
        }
    }

    /// The centre's employee and some of those who stand in its way in a few of its weeks, in a random order.
    fn choose(&self, centre: StintId, random: &mut ChaCha8Rng) -> Vec<EmployeeId> {
        let tables = self.tables;
        let stint = tables.model.problem.stint(centre);
        let most = 1 + below(random, MOST_OUT);
        let mut out = vec![stint.employee];
        let starts = tables.choices[centre.index()].starts;
        let set = if starts[0].is_empty() { starts[1] } else { starts[0] };
        for _ in 0..2 * most {
            if out.len() > most {
                break;
            }
            let rank = below(random, set.len() as usize);
            let Some(week) = set.iter().nth(rank) else { break };
            let host = tables.model.cell(stint.unit.index(), week);
            let at_home = tables.model.cell(tables.model.problem.home(stint.employee, week).index(), week);
            let visiting = !random.next_u32().is_multiple_of(3);
            let list = if visiting { &self.occupants.visitors[host] } else { &self.occupants.away[at_home] };
            for _ in 0..list.len().min(3) {
                let pick = list[below(random, list.len())];
                if !out.contains(&pick) && out.len() <= most {
                    out.push(pick);
                }
            }
        }
        for last in (1..out.len()).rev() {
            let other = below(random, last + 1);
            out.swap(last, other);
        }
        out
    }
}
