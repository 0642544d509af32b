//! Learning: temperatures that fall, from prices of nothing to those behind the bound.

use super::dual::{self, Prices};
use super::proof::Proof;
use super::smooth::{self, Pace, Sample};
use super::{Search, in_points};
use crate::solve::Doubt;

/// First temperature, as a share of the mean gain of a stint.
pub(super) const HOT: f64 = 0.1;
/// Last temperature, as a share of the mean gain of a stint.
const COLD: f64 = 0.000_1;
/// Steps at each temperature; it halves from one to the next.
const ROUNDS: usize = 40;
/// Employees up to whom everybody takes part in learning at every temperature.
const SAMPLE: usize = 20_000;
/// Part of the employees who take part while it is hot, where there are more.
const SAMPLE_PART: usize = 4;
/// Temperatures, the coldest, at which everybody takes part all the same.
const COOL: i32 = 7;
/// Part of the gap asked for that the bound may be short of when prices are good enough.
const LEAST_LEFT: f64 = 0.125;
/// The temperatures at which learning goes on, as shares of the mean gain of a stint.
const SHARP: [f64; 3] = [0.000_2, 0.000_05, 0.000_012_5];
/// Steps at each of these temperatures.
const SHARP_ROUNDS: usize = 400;
/// Columns up to which learning goes on: without a gap asked for (it takes a second or two), and with one (some seconds).
const SHARPENED: (usize, usize) = (40_000, 150_000);

impl Search<'_> {
    /// Learns prices and raises the bound.
    pub(super) fn learn(&mut self) {
        let tables = &self.tables;
        let stints = if tables.relaxed { tables.choices.len() } else { 0 };
        let mean = tables.mean_gain();
        let mut temperature = self.temperature;
        let mut prices = match temperature < HOT * mean {
            true => self.prices.clone(),
            false => Prices::new(tables.model, stints),
        };
        let mut best = prices.clone();
        let everybody = Sample::new(tables, usize::MAX);
        let people = tables.active.len();
        let few = match people > SAMPLE && !tables.relaxed {
            true => Sample::new(tables, (people / SAMPLE_PART).max(SAMPLE)),
            false => Sample::new(tables, usize::MAX),
        };
        while temperature > COLD * mean && self.enough().is_none() {
            let cool = temperature < COLD * mean * f64::from(1 << COOL);
            let sample = if cool { &everybody } else { &few };
            let pace = Pace { temperature, rounds: ROUNDS, links: false };
            smooth::level(tables, sample, &mut prices, pace, &|| self.clock.stopped().is_some());
            let bound = dual::bound(tables, &prices);
            let gained = bound - self.bound;
            if in_points(bound) > self.points() {
                // A schedule that keeps every rule is known below it.
                (self.watch.on_doubt)(Doubt::Bound);
                break;
            }
            if gained > 0 {
                self.bound = bound;
                best.clone_from(&prices);
            }
            self.tell();
            temperature /= 2.0;
            // From here on each temperature gains half as much as the one before: all the others together gain about
            // as much as this one did.
            let worth = tables.idle - self.bound;
            if cool && (0..(LEAST_LEFT * self.wanted * worth as f64) as i64).contains(&gained) {
                break;
            }
        }
        self.temperature = temperature;
        self.tables.once = best.all_once().to_vec();
        self.prices = best;
    }

    /// Raises a bound by going on with learning, colder and with more steps: to what the linear relaxation proves, and farther
    /// where a person's plans are tighter than their rows. Not where plans are relaxed: there the core raises the bound
    /// afterwards, and its proof of the 420 people of benches took 31 to 44 s from these prices, and 20 s without them.
    pub(super) fn sharpen(&self, from: &Proof) -> Proof {
        let tables = &self.tables;
        let asked = tables.model.problem.settings.solve.gap.is_some();
        let most = if asked { SHARPENED.1 } else { SHARPENED.0 };
        let mut best = from.clone();
        let mean = tables.mean_gain();
        // Where everything is pinned there is nothing to learn.
        if mean == 0.0 || tables.relaxed || crate::solve::columns(tables.model) > most {
            return best;
        }
        let everybody = Sample::new(tables, usize::MAX);
        let mut prices = from.prices.clone();
        for temperature in SHARP.map(|share| share * mean) {
            let pace = Pace { temperature, rounds: SHARP_ROUNDS, links: true };
            smooth::level(tables, &everybody, &mut prices, pace, &|| self.clock.stopped().is_some());
            let bound = dual::bound(tables, &prices);
            if bound > best.bound {
                best = Proof { prices: prices.clone(), bound };
            }
        }
        best
    }
}
