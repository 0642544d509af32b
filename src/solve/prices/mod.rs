//! Price decomposition: prices on the cells in which employees meet, and one plan an employee against them.

mod ascent;
mod dual;
mod field;
mod plan;
mod relaxed;
mod smooth;
mod tables;

use super::{SolveError, Watch};
use crate::domain::{Points, Solution};
use crate::model::Model;
use ascent::Ascent;
use dual::{Prices, evaluate};
use field::Field;
use tables::{GRAINS, Tables};

pub(super) fn solve(model: &Model, _watch: &Watch) -> Result<Solution, SolveError> {
    let tables = Tables::new(model);
    let mut field = Field::new(model);
    let start = Prices::new(model, 0);
    let t0 = std::time::Instant::now();
    let first = evaluate(&tables, &start, &mut field);
    let target: i64 = std::env::var("TARGET").ok().and_then(|t| t.parse::<i64>().ok()).map_or(first.bound + 100000, |t| t*5*GRAINS);
    let rounds: usize = std::env::var("ROUNDS").map_or(1000, |r| r.parse().unwrap());
    let per: usize = std::env::var("PER").map_or(40, |r| r.parse().unwrap());
    let idle = model.idle_points();
    let mut prices = start.clone();
    let mut best = (first.bound, start);
    let mut temperature = 200.0 * 5.0 * GRAINS as f64;
    let stop: f64 = std::env::var("COLD").map_or(0.5, |r| r.parse().unwrap());
    while temperature > stop * 5.0 * GRAINS as f64 {
        smooth::level(&tables, &mut field, &mut prices, temperature, per);
        let e = evaluate(&tables, &prices, &mut field);
        eprintln!("T {:.2} {:?} bound {} gap to target {:.4}%", temperature / 5.0 / GRAINS as f64, t0.elapsed(), e.bound / 5 / GRAINS, 100.0 * (target - e.bound) as f64 / (idle.fifths() * GRAINS - e.bound) as f64);
        if e.bound > best.0 { best = (e.bound, prices.clone()); }
        temperature *= 0.5;
    }
    let mut ascent = Ascent::new(best.1, best.0);
    for round in 0..rounds {
        ascent.round(&tables, &mut field, target);
        if (round + 1).is_power_of_two() || round + 1 == rounds {
            let b = Points::from_fifths(ascent.bound / GRAINS);
            eprintln!("{} {:?} bound {} gap to target {:.4}%", round + 1, t0.elapsed(), b, 100.0 * (target - ascent.bound) as f64 / (idle.fifths() * GRAINS - ascent.bound) as f64);
        }
    }
    Err(SolveError::NothingFound)
}
