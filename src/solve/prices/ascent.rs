//! Raising the bound: a deflected subgradient with Polyak steps towards the best schedule known.

use super::dual::{Evaluation, Prices, evaluate};
use super::field::Field;
use super::tables::Tables;

/// The search for prices of a high bound.
pub(super) struct Ascent {
    /// Prices of the best bound.
    pub best: Prices,
    /// The best bound in grains.
    pub bound: i64,
    current: Vec<f64>,
    direction: Vec<f64>,
    step: f64,
    stalled: u32,
    trial: Prices,
}



impl Ascent {
    pub(super) fn new(start: Prices, bound: i64) -> Self {
        Ascent {
            current: start.flat().iter().map(|price| *price as f64).collect(),
            direction: vec![0.0; start.flat().len()],
            trial: start.clone(),
            best: start,
            bound,
            step: 1.0,
            stalled: 0,
        }
    }

    /// One round towards a target (grains) that is not below the best bound.
    pub(super) fn round(&mut self, tables: &Tables, field: &mut Field, target: i64) {
        for (trial, current) in self.trial.flat_mut().iter_mut().zip(&self.current) {
            *trial = current.round() as i64;
        }
        let Evaluation { bound, excess } = evaluate(tables, &self.trial, field);
        if bound > self.bound {
            self.bound = bound;
            self.best.clone_from(&self.trial);
            self.stalled = 0;
        } else {
            self.stalled += 1;
            if self.stalled >= std::env::var("STALL").map_or(12, |v| v.parse().unwrap()) {
                self.stalled = 0;
                self.step *= std::env::var("SHRINK").map_or(0.7, |v| v.parse::<f64>().unwrap());
                self.direction.fill(0.0);
                for (current, best) in self.current.iter_mut().zip(self.best.flat()) {
                    *current = *best as f64;
                }
                return;
            }
        }
        let DEFLECTION = std::env::var("DEFL").map_or(0.7, |v| v.parse::<f64>().unwrap());
        let mut norm = 0.0;
        for ((direction, excess), price) in self.direction.iter_mut().zip(&excess).zip(&self.current) {
            let pointless = *price <= 0.0 && *excess < 0;
            let gradient = if pointless { 0.0 } else { f64::from(*excess) };
            *direction = gradient + DEFLECTION * *direction;
            if *price <= 0.0 && *direction < 0.0 {
                *direction = 0.0;
            }
            norm += *direction * *direction;
        }
        if norm > 0.0 {
            let length = self.step * (target - bound) as f64 / norm * (1.0 - DEFLECTION);
            for (current, direction) in self.current.iter_mut().zip(&self.direction) {
                *current = (*current + length * direction).max(0.0);
            }
        }
    }
}
