//! Price decomposition: prices on the cells in which employees meet, and one plan an employee against them.
//!
//! 1. `smooth` learns prices, `dual` computes the bound that they prove.
//! 2. `congestion` lets employees negotiate from these prices, `repair` makes schedules of what they agree on.
//! 3. `neighbourhood` improves the best one with small integer programs.
//!
//! Every step is a fixed amount of work: the same on any number of threads.

mod beam;
mod clock;
mod congestion;
mod dual;
mod field;
mod plan;
mod relaxed;
mod repair;
mod roster;
mod smooth;
mod tables;
mod terrain;

use super::{Progress, SolveError, Watch};
use crate::domain::{Placement, Points, Schedule, Solution, StintId, StoppedBy, Strategy};
use crate::model::Model;
use clock::Clock;
use dual::Prices;
use roster::Roster;
use smooth::Sample;
use tables::{GRAINS, Tables};

/// What the search holds so far.
pub(super) struct Search<'a> {
    tables: Tables<'a>,
    clock: Clock<'a>,
    watch: &'a Watch<'a>,
    idle: Points,
    bound: i64,
    best: Roster,
}

/// Solves by prices.
pub(super) fn solve(model: &Model, watch: &Watch) -> Result<Solution, SolveError> {
    let mut search = Search::new(model, watch)?;
    search.run();
    Ok(search.solution())
}

/// First temperature, as a share of the mean gain of a stint.
const HOT: f64 = 0.1;
/// Last temperature, as a share of the mean gain of a stint.
const COLD: f64 = 0.000_1;
/// Steps at each temperature; it halves from one to the next.
const ROUNDS: usize = 40;

impl<'a> Search<'a> {
    /// Starts from a first schedule: pins, then everybody in turn under hard limits.
    fn new(model: &'a Model<'a>, watch: &'a Watch<'a>) -> Result<Self, SolveError> {
        let tables = Tables::new(model);
        let mut best = Roster::new(&tables);
        let no_prices = Prices::new(model, 0);
        repair::place_pinned(&tables, &mut best);
        repair::fill(&tables, &mut best, no_prices.flat(), model.problem.settings.solve.seed);
        let broken = broken_pins(&tables, &best);
        if !broken.is_empty() {
            return Err(SolveError::PinsContradict(broken));
        }
        let bound = dual::bound(&tables, &no_prices);
        let clock = Clock::new(&model.problem.settings.solve, watch);
        Ok(Search { clock, watch, idle: model.idle_points(), bound, best, tables })
    }

    fn run(&mut self) {
        let prices = self.learn();
        self.negotiate(&prices);
    }

    /// Learns prices and raises the bound.
    fn learn(&mut self) -> Prices {
        let tables = &self.tables;
        let stints = if tables.relaxed { tables.choices.len() } else { 0 };
        let mut prices = Prices::new(tables.model, stints);
        let mut best = prices.clone();
        let mean = tables.mean_gain();
        let mut temperature = HOT * mean;
        let everybody = Sample::new(tables, usize::MAX);
        while temperature > COLD * mean && self.clock.stopped().is_none() {
            smooth::level(tables, &everybody, &mut prices, temperature, ROUNDS, &|| {
                self.clock.stopped().is_some()
            });
            let bound = dual::bound(tables, &prices);
            if bound > self.bound {
                self.bound = bound;
                best.clone_from(&prices);
            }
            self.tell();
            temperature /= 2.0;
        }
        best
    }

    /// Negotiates from prices, and keeps the best schedule on the way.
    fn negotiate(&mut self, prices: &Prices) {
        let scarcity = terrain::scarcity(self.tables.model, prices);
        let seed = self.tables.model.problem.settings.solve.seed;
        let mut roster = self.best.clone();
        let mut negotiation = congestion::Negotiation::new(&self.tables, &roster, scarcity, seed);
        for pass in 1..=congestion::PASSES {
            let clean = negotiation.pass(&self.tables, &mut roster);
            if pass % 10 == 0 || clean {
                let mut copy = roster.clone();
                repair::relieve(&self.tables, &mut copy);
                repair::fill(&self.tables, &mut copy, negotiation.scarcity(), seed + pass);
                self.offer(copy);
            }
            if clean || self.enough().is_some() {
                break;
            }
        }
    }

    /// Keeps a schedule if it is the best so far.
    fn offer(&mut self, roster: Roster) {
        if roster.cost < self.best.cost {
            self.best = roster;
            self.tell();
        }
    }

    fn points(&self) -> Points {
        self.idle + Points::from_fifths((self.best.cost + self.tables.pins_worth()).div_euclid(GRAINS))
    }

    fn bound(&self) -> Points {
        // No schedule costs a fraction of a fifth.
        let bound = Points::from_fifths((self.bound + GRAINS - 1).div_euclid(GRAINS));
        bound.min(self.points())
    }

    fn tell(&self) {
        let (points, bound) = (Some(self.points()), Some(self.bound()));
        (self.watch.on_progress)(Progress { points, bound });
    }

    /// Why the search should end now, if it should.
    fn enough(&self) -> Option<StoppedBy> {
        let (points, bound) = (self.points(), self.bound());
        let settings = &self.tables.model.problem.settings.solve;
        let gap = Progress { points: Some(points), bound: Some(bound) }.gap(self.idle);
        match gap {
            _ if points == bound => Some(StoppedBy::Proof),
            Some(gap) if gap <= settings.gap => Some(StoppedBy::Gap),
            _ => self.clock.stopped(),
        }
    }

    fn solution(&self) -> Solution {
        let placements: Vec<Placement> = self.best.placements().collect();
        Solution {
            schedule: Schedule { placements, strays: Vec::new() },
            bound: self.bound(),
            stopped_by: self.enough().unwrap_or(StoppedBy::Work),
            strategy: Strategy::Prices,
        }
    }
}

/// Fixed pins that a roster does not keep or that overrun a cell.
fn broken_pins(tables: &Tables, roster: &Roster) -> Vec<StintId> {
    let mut broken: Vec<StintId> = tables
        .model
        .fixed
        .iter()
        .filter(|(stint, pin)| {
            roster.held(**stint) != Some(**pin) || repair::overruns_somewhere(tables, roster, pin)
        })
        .map(|(stint, _)| *stint)
        .collect();
    broken.sort_unstable();
    broken
}
