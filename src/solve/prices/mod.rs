//! Price decomposition: prices on the cells in which employees meet, and one plan an employee against them.
//!
//! 1. `learn` asks `smooth` and `levels` for prices, `dual` computes the bound that they prove.
//! 2. `congestion` lets employees negotiate from these prices, `repair` makes schedules of what they agree on.
//!    Where units take groups, `gather` forms them and dissolves what is none.
//! 3. `ruin` takes a few people out and lets them plan again, over and over.
//! 4. `neighbourhood` improves the best one with small integer programs; where people have many stints and the bound is
//!    close, at once.
//!
//! Every step is a fixed amount of work: the same on any number of threads. Of all this, good_lp and HiGHS build and
//! solve the programs of the last step; the bound is a sum of whole numbers (`dual`).

mod afters;
mod beam;
mod congestion;
mod dual;
mod field;
mod gather;
mod learn;
mod levels;
mod neighbourhood;
mod pair;
mod plan;
mod proof;
mod regret;
mod relaxed;
mod repair;
mod roster;
mod ruin;
mod smooth;
mod soft;
mod states;
mod stays;
mod tables;
mod terrain;
mod through;
mod together;
mod worker;

use super::clauses;
use super::clock::Clock;
use super::whole::{Known, Part};
use super::{Doubt, Progress, SolveError, Watch, wanted_gap};
use crate::domain::{Placement, Points, Schedule, Solution, Stint, StintId, StoppedBy, Strategy};
use crate::model::program::Program;
use crate::model::{Cells, Model};
use dual::Prices;
use field::Field;
pub(super) use neighbourhood::Patience;
use proof::Core;
pub(super) use proof::Proof;
use roster::Roster;
use tables::{GRAINS, Tables};

/// What the search holds so far.
pub(super) struct Search<'a> {
    tables: Tables<'a>,
    clock: Clock<'a>,
    watch: &'a Watch<'a>,
    idle: Points,
    /// The gap at which to stop.
    wanted: f64,
    /// The prices of the best bound.
    prices: Prices,
    /// In grains.
    bound: i64,
    /// The gap to which learning and negotiation went; `None` before any negotiation.
    begun: Option<f64>,
    /// The temperature at which learning goes on, in grains.
    temperature: f64,
    /// The bound that somebody else has proven, by other means than prices.
    told: Option<Points>,
    /// Whether clauses have been asked: they give the same answer however often.
    asked: bool,
    best: Roster,
}

/// How often a negotiation is looked at.
const LOOKS: u64 = 8;
/// Most attempts of one round of ruin and recreate: so many an employee, and so many in all with so many an employee.
const MOST_ATTEMPTS: (u64, u64, u64) = (160, 300_000, 1);

/// A step that gains less than this part of what is left to gain is not worth another.
const LEAST_GAIN: i64 = 100;

/// The gap from which on wide neighbourhoods lead faster than negotiation, ruin and recreate where people have many stints.
/// Neighbourhoods take a company of 420 people from a gap of 0.07 % to one of 0.04 % in 2 seconds; the others took 12 to 20 seconds.
const CLOSE: f64 = 0.002;

/// Most work of all rounds of ruin and recreate together, in steps of plans.
const MOST_WORK: u64 = 3_000_000_000;

impl<'a> Search<'a> {
    /// Starts from a first schedule: pins, then everybody in turn under hard limits; or from `start`, where that
    /// leads to fewer points.
    ///
    /// # Errors
    /// [`SolveError::PinsContradict`] where planning in turn could not keep all pins, which is no proof that nothing can.
    pub(super) fn new(
        model: &'a Model<'a>,
        start: &[Placement],
        clock: Clock<'a>,
    ) -> Result<Self, SolveError> {
        let (watch, seed) = (clock.watch(), model.problem.settings.solve.seed);
        let tables = Tables::new(model);
        let mut best = Roster::new(&tables);
        let (no_prices, no_scarcity) = (Prices::new(model, 0), Cells::new(model.layout, 0));
        repair::place_pinned(&tables, &mut best);
        let pinned = best.clone();
        repair::fill(&tables, &mut best, &no_scarcity, seed, &clock);
        let broken = repair::broken_pins(&tables, &best);
        if !broken.is_empty() {
            return Err(SolveError::PinsContradict(broken));
        }
        if !start.is_empty() {
            let mut kept = Roster::new(&tables);
            repair::place_pinned(&tables, &mut kept);
            repair::place_start(&tables, &mut kept, start);
            repair::fill(&tables, &mut kept, &no_scarcity, seed, &clock);
            if kept.cost < best.cost
                && repair::broken_pins(&tables, &kept).is_empty()
                && accepted(watch, &kept)
            {
                best = kept;
            }
        }
        if !accepted(watch, &best) {
            best = pinned;
        }
        let bound = dual::bound(&tables, &no_prices);
        let (idle, wanted) = (model.idle_points(), wanted_gap(model));
        let temperature = learn::HOT * tables.mean_gain();
        Ok(Search {
            tables,
            clock,
            watch,
            idle,
            wanted,
            prices: no_prices,
            bound,
            begun: None,
            temperature,
            told: None,
            asked: false,
            best,
        })
    }

    /// Learns prices, to the gap asked for or to `gap` if that is larger.
    pub(super) fn learn_to(&mut self, gap: f64) {
        let wanted = self.wanted;
        self.wanted = wanted.max(gap);
        self.learn();
        self.wanted = wanted;
    }

    /// Learns prices and negotiates from them, to the gap asked for or to `gap` if that is larger.
    pub(super) fn begin(&mut self, gap: f64) {
        let wanted = self.wanted;
        self.wanted = wanted.max(gap);
        self.learn();
        self.agree();
        self.begun = Some(std::mem::replace(&mut self.wanted, wanted));
    }

    /// Improves schedule and bound: goes on with what has begun where more is asked for, and then with ruin and recreate and
    /// small exact programs.
    pub(super) fn improve(&mut self, patience: Patience) {
        if self.begun.is_none_or(|begun| begun > self.wanted) && self.enough().is_none() {
            let before = self.bound;
            self.learn();
            if (self.bound > before || self.begun.is_none()) && self.enough().is_none() {
                self.agree();
            }
        }
        if self.enough().is_none() && !self.is_close() {
            self.ruin_and_sharpen();
        }
        if self.enough().is_none() {
            self.refine(patience);
        }
    }

    /// Whether wide neighbourhoods lead faster than all else.
    fn is_close(&self) -> bool {
        self.tables.relaxed && self.is_within(CLOSE)
    }

    /// Makes schedules from the prices.
    fn agree(&mut self) {
        self.negotiate(&terrain::scarcity(self.tables.model, &self.prices));
        self.place_all();
    }

    /// Raises the bound and improves the schedule side by side.
    fn ruin_and_sharpen(&mut self) {
        let scarcity = terrain::scarcity(self.tables.model, &self.prices);
        let from = self.proof();
        let (proof, better) = rayon::join(|| self.sharpen(&from), || self.ruin(&from.prices, &scarcity));
        if in_points(proof.bound) > self.points() {
            // A schedule that keeps every rule is known below it.
            (self.watch.on_doubt)(Doubt::Bound);
        } else {
            self.rest_on(proof);
        }
        self.offer(better);
        self.tell();
    }

    /// The prices of the best bound.
    pub(super) fn proof(&self) -> Proof {
        Proof { prices: self.prices.clone(), bound: self.bound }
    }

    /// Takes over the prices of a bound.
    pub(super) fn rest_on(&mut self, proof: Proof) {
        (self.prices, self.bound) = (proof.prices, proof.bound);
    }

    /// Whether somebody has too many stints for exact plans.
    pub(super) fn has_inexact_plans(&self) -> bool {
        self.tables.relaxed
    }

    /// Learns prices for the bound alone, and returns it.
    pub(super) fn prove(&mut self) -> Points {
        self.learn();
        self.bound()
    }

    /// Tells the prices of the best bound.
    pub(super) fn tell_prices(&self) {
        (self.watch.on_prices)(self.prices.told(&self.tables));
    }

    /// What the best schedule costs, in grains.
    fn cost(&self) -> i64 {
        self.idle.fifths() * GRAINS + self.best.cost + self.tables.pins_worth()
    }

    /// The columns that better schedules may have, and those of the best one: about `most` of them.
    pub(super) fn part(&self, most: usize) -> Part {
        let proof = self.proof();
        let core = Core::new(&self.tables, &proof, self.cost(), most);
        let keep = |column: &Placement| {
            core.has(&self.tables, column) || self.best.held(column.stint) == Some(*column)
        };
        let floor = (core.floor != i64::MAX).then(|| in_points(core.floor));
        Part { program: Program::core(self.tables.model, &keep), floor }
    }

    /// What is known so far.
    pub(super) fn known(&self) -> Known {
        Known { placements: self.best.placements().collect(), bound: self.bound() }
    }

    /// Takes over what somebody else has proven and found, where it is better.
    pub(super) fn heed(&mut self, bound: Points, placements: &[Placement]) {
        let mut roster = Roster::new(&self.tables);
        placements.iter().for_each(|placement| roster.put(&self.tables, *placement));
        self.offer(roster);
        if bound > self.points() {
            (self.watch.on_doubt)(Doubt::Bound);
        } else {
            self.told = self.told.max(Some(bound));
            self.tell();
        }
    }

    /// The time left; `None` without a limit.
    pub(super) fn time_left(&self) -> Option<std::time::Duration> {
        self.clock.left()
    }

    /// Improves the best schedule with small exact programs.
    pub(super) fn refine(&mut self, patience: Patience) {
        let mut roster = self.best.clone();
        let seed = self.tables.model.problem.settings.solve.seed;
        let (tables, clock) = (&self.tables, &self.clock);
        let mut best = None;
        let (watch, idle, wanted, bound) = (self.watch, self.idle, self.wanted, self.bound());
        let least = self.left(self.best.cost) / patience.part;
        let ground = neighbourhood::Ground::new(tables, &self.prices);
        neighbourhood::improve(&ground, &mut roster, clock, seed, (patience, least), |roster| {
            let points = idle + Points::from_fifths((roster.cost + tables.pins_worth()).div_euclid(GRAINS));
            let progress = Progress { points: Some(points), bound: Some(bound.min(points)) };
            (watch.on_progress)(progress);
            best = Some(roster.clone());
            progress.gap(idle).is_some_and(|gap| gap <= wanted)
        });
        if let Some(best) = best {
            self.offer(best);
        }
    }

    /// Negotiates from prices, and keeps the best schedule on the way.
    fn negotiate(&mut self, scarcity: &Cells<i64>) {
        let seed = self.tables.model.problem.settings.solve.seed;
        // Negotiation starts with pins, and with the stints that are held together where prices like them best.
        let mut roster = Roster::new(&self.tables);
        repair::place_pinned(&self.tables, &mut roster);
        repair::place_together(&self.tables, &mut roster, scarcity, &self.clock);
        let mut negotiation = congestion::Negotiation::new(&self.tables, &roster, scarcity, seed);
        let mut pass = 0;
        while pass < negotiation.passes() {
            pass += 1;
            let clean = negotiation.pass(&self.tables);
            if pass % (negotiation.passes() / LOOKS) == 0 || clean {
                let mut copy = negotiation.roster().clone();
                repair::relieve(&self.tables, &mut copy);
                repair::fill(&self.tables, &mut copy, negotiation.scarcity(), seed + pass, &self.clock);
                self.offer(copy);
            }
            if clean || self.is_close() || self.enough().is_some() {
                break;
            }
        }
    }

    /// Looks for a schedule that places everything, where that would gain no more than there may be to gain.
    pub(super) fn place_all(&mut self) {
        let (tables, model) = (&self.tables, self.tables.model);
        let missing = model.problem.stint_ids().filter(|(stint, _)| {
            self.best.is_missing(tables, *stint) && model.columns(*stint).next().is_some()
        });
        let price =
            |(_, stint): (StintId, &Stint)| stint.priority.weigh(model.problem.settings.points.unplaced);
        let gain: Points = missing.map(price).sum();
        if self.asked
            || self.enough().is_some()
            || gain == Points::ZERO
            || gain.fifths() * GRAINS > self.left(self.best.cost)
        {
            return;
        }
        self.asked = true;
        if let Some(all) = clauses::place_all(model, &self.clock) {
            let mut roster = Roster::new(tables);
            all.into_iter().for_each(|placement| roster.put(tables, placement));
            self.offer(roster);
        }
    }

    /// Ruins and recreates: each round twice as long as the one before, so that it can stop at any. Returns the best
    /// schedule.
    fn ruin(&self, prices: &Prices, scarcity: &Cells<i64>) -> Roster {
        let mut learnt = Field::new(self.tables.model);
        prices.field(self.tables.model, &mut learnt);
        let people = self.tables.active.len() as u64;
        let most = (MOST_ATTEMPTS.0 * people).min(MOST_ATTEMPTS.1 + MOST_ATTEMPTS.2 * people);
        let mut attempts = (most / 8).max(1);
        let seed = self.tables.model.problem.settings.solve.seed;
        let mut best = self.best.clone();
        let mut work = MOST_WORK;
        while attempts > 0 && attempts <= most && self.enough_at(best.cost).is_none() {
            let ground = ruin::Ground { learnt: &learnt, scarcity };
            let seed = seed + attempts;
            let found = ruin::improve(&self.tables, best.clone(), &ground, attempts, &self.clock, seed);
            let before = best.cost;
            if found.roster.cost < best.cost {
                best = found.roster;
                self.tell_at(best.cost);
            }
            // A round is as long as all before it: what gained next to nothing will gain no more.
            if before - best.cost < self.left(before) / LEAST_GAIN {
                break;
            }
            // As long as what was spent, or what is left, whatever is less; and no more once too little is left.
            work = work.saturating_sub(found.work);
            let affordable = work / (found.work / attempts).max(1);
            if affordable < attempts {
                break;
            }
            attempts = (2 * attempts).min(affordable);
        }
        best
    }

    /// Keeps a schedule if it is the best so far and is accepted.
    fn offer(&mut self, roster: Roster) {
        // A pin may stand where others have left its group, or have taken its place.
        let keeps_pins = || repair::broken_pins(&self.tables, &roster).is_empty();
        if roster.cost < self.best.cost && keeps_pins() && accepted(self.watch, &roster) {
            self.best = roster;
            self.tell();
        }
    }

    /// The points of a roster that costs so many grains against leaving everything.
    fn points_at(&self, cost: i64) -> Points {
        self.idle + Points::from_fifths((cost + self.tables.pins_worth()).div_euclid(GRAINS))
    }

    fn points(&self) -> Points {
        self.points_at(self.best.cost)
    }

    /// What a roster that costs so many grains leaves to be gained at most, in grains.
    fn left(&self, cost: i64) -> i64 {
        (self.points_at(cost) - self.bound()).fifths() * GRAINS
    }

    fn bound(&self) -> Points {
        self.told.max(Some(in_points(self.bound))).map_or(self.points(), |bound| bound.min(self.points()))
    }

    fn tell(&self) {
        self.tell_at(self.best.cost);
    }

    fn tell_at(&self, cost: i64) {
        let points = self.points_at(cost);
        let bound = self.bound().min(points);
        (self.watch.on_progress)(Progress { points: Some(points), bound: Some(bound) });
    }

    /// Why the search should end now, if it should.
    pub(super) fn enough(&self) -> Option<StoppedBy> {
        self.enough_at(self.best.cost)
    }

    fn enough_at(&self, cost: i64) -> Option<StoppedBy> {
        let points = self.points_at(cost);
        match self.gap_at(cost) {
            _ if points <= self.bound() => Some(StoppedBy::Proof),
            Some(gap) if gap <= self.wanted => Some(StoppedBy::Gap),
            _ => self.clock.stopped(),
        }
    }

    /// Whether the best schedule is proven to be within a gap.
    pub(super) fn is_within(&self, gap: f64) -> bool {
        self.gap_at(self.best.cost).is_some_and(|reached| reached <= gap)
    }

    fn gap_at(&self, cost: i64) -> Option<f64> {
        let points = self.points_at(cost);
        Progress { points: Some(points), bound: Some(self.bound().min(points)) }.gap(self.idle)
    }

    /// The best that is known, as what a strategy has found.
    pub(super) fn solution(&self, strategy: Strategy) -> Solution {
        let placements: Vec<Placement> = self.best.placements().collect();
        Solution {
            schedule: Schedule { placements, strays: Vec::new() },
            bound: self.bound(),
            stopped_by: self.enough().unwrap_or(StoppedBy::Work),
            strategy,
        }
    }
}

/// A bound in grains as points: no schedule costs a fraction of a fifth.
pub(super) fn in_points(bound: i64) -> Points {
    Points::from_fifths((bound + GRAINS - 1).div_euclid(GRAINS))
}

/// Whether a roster keeps every rule, as somebody else counts them.
fn accepted(watch: &Watch, roster: &Roster) -> bool {
    let placements: Vec<Placement> = roster.placements().collect();
    let accepted = (watch.accepts)(&placements);
    if !accepted {
        (watch.on_doubt)(Doubt::Schedule);
    }
    accepted
}
