//! Prices by a smoothed dual: plans are soft at a temperature, the gradient is accelerated (Nesterov 2005, Smooth
//! minimization of non-smooth functions) and scaled cell by cell, and the temperature falls.

use rayon::prelude::*;

use super::dual::Prices;
use super::field::Field;
use super::plan::Planner;
use super::tables::Tables;
use crate::domain::{Placement, Points};

use super::tables::GRAINS;

/// What soft plans use, by price.
fn soft_usage(tables: &Tables, field: &Field, temperature: f64, prices: &Prices) -> Vec<f64> {
    let model = tables.model;
    let cells = model.capacity.hosts.len();
    let ratio = f64::from(model.problem.settings.rules.tutor_ratio);
    let chunk = tables.active.len().div_ceil(32).max(1);
    let parts: Vec<Vec<f64>> = tables
        .active
        .par_chunks(chunk)
        .map_init(Planner::default, |planner, employees| {
            let mut usage = vec![0.0; prices.flat().len()];
            for employee in employees {
                let person = model.people[employee.index()];
                let home = model.problem.company.employees[employee.index()].home.index() * model.weeks();
                let add = |placement: Placement, chance: f64| {
                    let host = tables.choices[placement.stint.index()].host as usize * model.weeks();
                    for week in placement.iter() {
                        let week = week.0 as usize;
                        usage[host + week] += chance;
                        usage[cells + host + week] += chance;
                        if person.tutor {
                            usage[cells + home + week] += ratio * chance;
                        }
                        if person.counted {
                            usage[2 * cells + home + week] += chance;
                        }
                        for group in model.capacity.groups_of(*employee) {
                            usage[3 * cells + group * model.weeks() + week] += chance;
                        }
                    }
                };
                let _ = planner.soften(tables, field, *employee, temperature, add);
            }
            usage
        })
        .collect();
    let mut total = vec![0.0; prices.flat().len()];
    for part in parts {
        total.iter_mut().zip(part).for_each(|(total, part)| *total += part);
    }
    total
}

/// One level: `rounds` accelerated steps at a temperature (grains).
pub(super) fn level(tables: &Tables, field: &mut Field, prices: &mut Prices, temperature: f64, rounds: usize) {
    let model = tables.model;
    let cells = model.capacity.hosts.len();
    let mut x: Vec<f64> = prices.flat().iter().map(|price| *price as f64).collect();
    let mut y = x.clone();
    let mut momentum = 1.0f64;
    let each = (Points::whole(i64::from(model.problem.settings.points.crowding)).fifths() * GRAINS) as f64;
    let mut trial = prices.clone();
    let damp: f64 = std::env::var("DAMP").map_or(4.0, |v| v.parse().unwrap());
    for _ in 0..rounds {
        trial.flat_mut().iter_mut().zip(&y).for_each(|(price, y)| *price = y.round() as i64);
        trial.field(model, field);
        let usage = soft_usage(tables, field, temperature, &trial);
        let next_momentum = (1.0 + (1.0 + 4.0 * momentum * momentum).sqrt()) / 2.0;
        let beta = (momentum - 1.0) / next_momentum;
        let mut uphill = 0.0;
        for (row, usage) in usage.iter().enumerate() {
            let cell = row % cells;
            let (limit, extra) = match row / cells {
                0 => {
                    let there = f64::from(model.capacity.standing[cell]);
                    let hosts = f64::from(model.capacity.hosts[cell]);
                    if each > 0.0 {
                        let n = (y[row] / each + 0.5 - there).clamp(0.0, hosts);
                        (n, if n > 0.0 && n < hosts { 1.0 / each } else { 0.0 })
                    } else { (hosts, 0.0) }
                }
                1 if model.capacity.tutors[cell] == u32::MAX => continue,
                1 => (f64::from(model.capacity.tutors[cell]), 0.0),
                2 => (f64::from(model.capacity.leave[cell]), 0.0),
                _ => (f64::from(model.capacity.apart[row - 3 * cells]), 0.0),
            };
            let excess = usage - limit;
            let curvature = damp * usage.max(0.5) / temperature + extra;
            let next = (y[row] + excess / curvature).max(0.0);
            uphill += excess * (next - x[row]);
            y[row] = (next + beta * (next - x[row])).max(0.0);
            x[row] = next;
        }
        momentum = if uphill < 0.0 { 1.0 } else { next_momentum };
    }
    prices.flat_mut().iter_mut().zip(&x).for_each(|(price, x)| *price = x.round() as i64);
}
