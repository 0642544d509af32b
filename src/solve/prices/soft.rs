//! Soft plans: every plan of an employee with a probability that falls with its cost, by the program of `plan`.

use super::field::Field;
use super::pair::Pair;
use super::plan::{Planner, Role};
use super::states::TooMany;
use super::tables::{Tables, is_open, trip};
use crate::domain::{EmployeeId, StintId};

/// `−ln(e^−a + e^−b)`: the softer of two costs, in units of the temperature.
pub(super) fn softer(a: f64, b: f64) -> f64 {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    let apart = high - low;
    if apart > 20.0 { low } else { low - (-apart).exp().ln_1p() }
}

impl Planner {
    /// Plans an employee softly, at a temperature in grains: calls with the probabilities of a stint's starts at one length, week
    /// by week.
    pub(super) fn soften(
        &mut self,
        tables: &Tables,
        field: &Field,
        employee: EmployeeId,
        temperature: f64,
        role: impl Fn(StintId) -> Role,
        mut call: impl FnMut(StintId, u8, &[f32]),
    ) -> Result<(), TooMany> {
        let weeks = tables.model.weeks();
        self.fill_costs(tables, field, employee, role);
        if self.items.is_empty() {
            return Ok(());
        }
        if let Some(pair) = Pair::of(tables, employee, &self.items) {
            pair.soften(&self.costs, temperature, &mut self.mist, call);
            return Ok(());
        }
        let afters = self.lay_states(tables, employee)?;
        let states = self.states.len();
        let layer = afters.count() * states;
        self.list_moves();
        // Values and costs in units of the temperature.
        let per = 1.0 / temperature;
        let trip = trip(tables.model) as f64 * per;
        self.soft.clear();
        self.soft.resize((weeks + 1) * layer, 0.0);
        for week in (0..weeks).rev() {
            for after in 0..afters.count() {
                for state in 0..states {
                    let idle = self.soft[(week + 1) * layer + afters.idle(after) * states + state];
                    self.soft[week * layer + after * states + state] = idle;
                }
            }
            for option in &self.moves {
                let cost = self.costs[option.costs * weeks + week];
                if !is_open(cost) {
                    continue;
                }
                let cost = cost as f64 * per;
                let then =
                    (week + option.stay).min(weeks) * layer + afters.then(option.gap, option.site) * states;
                for (state, next) in &self.steps[option.steps.clone()] {
                    let value = cost + self.soft[then + *next as usize];
                    for (after, goes_on) in afters.before(option.gap, option.site) {
                        let at = week * layer + after * states + *state as usize;
                        let value = value - if goes_on { trip } else { 0.0 };
                        self.soft[at] = softer(self.soft[at], value);
                    }
                }
            }
        }
        self.chance.clear();
        self.chance.resize((weeks + 1) * layer, 0.0);
        self.chance[0] = 1.0;
        self.starts.clear();
        self.starts.resize(self.moves.len() * weeks, 0.0);
        for week in 0..weeks {
            for after in 0..afters.count() {
                for state in 0..states {
                    let at = week * layer + after * states + state;
                    let chance = self.chance[at];
                    if chance < 1e-9 {
                        continue;
                    }
                    let idle = (week + 1) * layer + afters.idle(after) * states + state;
                    self.chance[idle] += chance * (self.soft[at] - self.soft[idle]).exp();
                }
            }
            for (turn, option) in self.moves.iter().enumerate() {
                let cost = self.costs[option.costs * weeks + week];
                if !is_open(cost) {
                    continue;
                }
                let then =
                    (week + option.stay).min(weeks) * layer + afters.then(option.gap, option.site) * states;
                let mut total = 0.0;
                for (state, next) in &self.steps[option.steps.clone()] {
                    for (after, goes_on) in afters.before(option.gap, option.site) {
                        let at = week * layer + after * states + *state as usize;
                        let chance = self.chance[at];
                        let cost = cost as f64 * per - if goes_on { trip } else { 0.0 };
                        let fall = self.soft[at] - cost - self.soft[then + *next as usize];
                        if chance < 1e-9 || fall < -20.0 {
                            continue;
                        }
                        let part = chance * fall.exp();
                        self.chance[then + *next as usize] += part;
                        total += part;
                    }
                }
                self.starts[turn * weeks + week] = total as f32;
            }
        }
        for (option, chances) in self.moves.iter().zip(self.starts.chunks_exact(weeks)) {
            call(option.stint, (option.stay - option.gap) as u8, chances);
        }
        Ok(())
    }
}
