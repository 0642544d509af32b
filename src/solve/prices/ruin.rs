//! Ruin and recreate (G. Schrimpf et al., 2000; slack induction by string removals, J. Christiaens and G. Vanden Berghe,
//! 2020): take a few employees who stand in each other's way out, let them plan again in another order against
//! prices, and keep the outcome if it is better, or a little worse while the search is young.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::congestion::{Hands, keeps_held, plan_within, role};
use super::field::Field;
use super::regret;
use super::roster::Roster;
use super::tables::Tables;
use super::terrain::{Full, Terrain};
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

/// A search by ruin and recreate over a roster that keeps every limit.
struct Ruin<'a> {
    tables: &'a Tables<'a>,
    terrain: Terrain,
    occupants: Occupants,
    random: ChaCha8Rng,
    hands: Hands,
    out: Vec<EmployeeId>,
    old: Vec<Placement>,
    new: Vec<Placement>,
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
    mut roster: Roster,
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
    let mut ruin = Ruin {
        tables,
        terrain: Terrain::new(tables, &roster, ground.scarcity.clone(), Full::Closed),
        occupants: Occupants::new(tables, &roster),
        random: ChaCha8Rng::seed_from_u64(seed),
        hands: Hands::default(),
        out: Vec::new(),
        old: Vec::new(),
        new: Vec::new(),
    };
    let mut best = roster.clone();
    let (mut left, mut regrets) = (Vec::new(), Vec::new());
    let mean = tables.mean_gain();
    let warm = (WARM.0 * attempts as f64 / tables.active.len() as f64).min(WARM.1) * mean;
    let epoch = EPOCH.max(stints.len() as u64 / STINTS);
    for attempt in 0..attempts {
        if attempt.is_multiple_of(epoch) {
            if clock.stopped().is_some() {
                break;
            }
            if roster.cost < best.cost {
                best.clone_from(&roster);
            }
            left.clear();
            left.extend(stints.iter().copied().filter(|stint| roster.is_missing(tables, *stint)));
            regrets = regret::employees(tables, ground.learnt, &roster, (LEAST_REGRET * mean) as i64);
        }
        let young = 1.0 - attempt as f64 / attempts as f64;
        let centre = match ruin.random.next_u32() % 4 {
            0 if !left.is_empty() => left[ruin.below(left.len())],
            1 | 2 if !regrets.is_empty() => {
                let employee = regrets[ruin.below(regrets.len())];
                ruin.any_of(employee)
            }
            // By employee, not by stint: those of many stints are the dearest to plan, and would be most of what is drawn.
            _ => {
                let employee = tables.active[ruin.below(tables.active.len())];
                ruin.any_of(employee)
            }
        };
        ruin.attempt(&mut roster, centre, warm * young * young * young);
    }
    let work = ruin.hands.planner.work;
    Outcome { roster: if roster.cost < best.cost { roster } else { best }, work }
}

impl Ruin<'_> {
    fn below(&mut self, bound: usize) -> usize {
        (self.random.next_u64() % bound.max(1) as u64) as usize
    }

    /// A stint of an active employee that can be placed.
    fn any_of(&mut self, employee: EmployeeId) -> StintId {
        let tables = self.tables;
        let placeable = |stint: &StintId| tables.model.columns(*stint).next().is_some();
        let rank = self.below(tables.model.stints_of(employee).filter(placeable).count());
        let found = tables.model.stints_of(employee).filter(placeable).nth(rank);
        found.expect("an active employee has a column")
    }

    fn attempt(&mut self, roster: &mut Roster, centre: StintId, temperature: f64) {
        self.choose(centre);
        let before = roster.cost;
        self.old.clear();
        for turn in 0..self.out.len() {
            roster.take_all(self.tables, self.out[turn], &mut self.hands.old);
            for placement in &self.hands.old {
                self.terrain.follow(self.tables.model, roster, placement);
            }
            self.old.append(&mut self.hands.old);
        }
        self.new.clear();
        let together = !self.tables.model.clusters.is_empty();
        let mut fits = true;
        for turn in 0..self.out.len() {
            let Hands { planner, plan, .. } = &mut self.hands;
            let role_of = |stint| role(self.tables, roster, Full::Closed, &self.old, stint);
            plan_within(self.tables, roster, &self.terrain, planner, self.out[turn], role_of, plan);
            fits &= keeps_held(self.tables, roster, Full::Closed, self.out[turn], &self.old, plan);
            for placement in plan.iter() {
                // What is held together with others' stints is put back wherever it was: the room may be taken.
                fits &= !together || self.terrain.is_open(self.tables, placement);
                roster.put(self.tables, *placement);
                self.terrain.follow(self.tables.model, roster, placement);
            }
            self.new.append(plan);
        }
        let loss = if fits { (roster.cost - before) as f64 } else { f64::INFINITY };
        let chance = (self.random.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        if loss <= 0.0 || loss < -temperature * chance.max(f64::MIN_POSITIVE).ln() {
            for placement in &self.old {
                self.occupants.remove(self.tables, placement);
            }
            for placement in &self.new {
                self.occupants.add(self.tables, placement);
            }
            return;
        }
        for placement in &self.new {
            roster.take(self.tables, placement.stint);
            self.terrain.follow(self.tables.model, roster, placement);
        }
        for placement in &self.old {
            roster.put(self.tables, *placement);
            self.terrain.follow(self.tables.model, roster, placement);
        }
    }

    /// The centre's employee and some of those who stand in its way in a few of its weeks, in a random order.
    fn choose(&mut self, centre: StintId) {
        let tables = self.tables;
        let stint = tables.model.problem.stint(centre);
        let most = 1 + self.below(MOST_OUT);
        self.out.clear();
        self.out.push(stint.employee);
        let starts = tables.choices[centre.index()].starts;
        let set = if starts[0].is_empty() { starts[1] } else { starts[0] };
        for _ in 0..2 * most {
            if self.out.len() > most {
                break;
            }
            let rank = self.below(set.len() as usize);
            let Some(week) = set.iter().nth(rank) else { break };
            let host = tables.model.cell(stint.unit.index(), week);
            let at_home = tables.model.cell(tables.model.problem.home(stint.employee, week).index(), week);
            let visiting = !self.random.next_u32().is_multiple_of(3);
            let list = if visiting { &self.occupants.visitors[host] } else { &self.occupants.away[at_home] };
            let count = list.len();
            for _ in 0..count.min(3) {
                let list =
                    if visiting { &self.occupants.visitors[host] } else { &self.occupants.away[at_home] };
                let pick = list[(self.random.next_u64() % count as u64) as usize];
                if !self.out.contains(&pick) && self.out.len() <= most {
                    self.out.push(pick);
                }
            }
        }
        for last in (1..self.out.len()).rev() {
            let other = self.below(last + 1);
            self.out.swap(last, other);
        }
    }
}
