//! The Lagrangian bound: prices on the cells, and what every schedule costs at least at given prices.
//!
//! With prices on hosts π, tutors τ, leave μ and apart α, all at least 0, relaxing the cells' limits gives
//! (Geoffrion 1974, Lagrangean relaxation for integer programming)
//!
//! ```text
//! L = idle + Σ employees (cheapest plan at these prices)
//!          + Σ units, weeks min { crowding(n) − π n : 0 <= n <= hosts }
//!          − Σ τ limit − Σ μ limit − Σ α limit − Σ dark links
//! ```
//!
//! for any prices, so L is a bound as soon as it is computed. Every amount is a whole number of grains: the bound
//! is exact, and the same on any number of threads.

use rayon::prelude::*;

use super::field::Field;
use super::plan::{Planner, Role};
use super::relaxed;
use super::tables::{GRAINS, Tables};
use crate::domain::{EmployeeId, Placement, Points, StintId};
use crate::model::{Model, Usage, crowding};

/// Prices in grains, never below zero: of a host place, a tutor's attention, leaving home (each by unit and week),
/// being the one of a group who is away (by group and week), and placing a stint at all (by stint, only where
/// plans are [relaxed]).
#[derive(Clone)]
pub(super) struct Prices {
    flat: Vec<i64>,
    cells: usize,
    groups: usize,
}

impl Prices {
    /// All zero; `stints` is 0 where no plan is relaxed.
    pub(super) fn new(model: &Model, stints: usize) -> Self {
        let (cells, groups) = (model.capacity.hosts.len(), model.capacity.apart.len());
        Prices { flat: vec![0; 3 * cells + groups + stints], cells, groups }
    }

    /// All prices, one family after the other.
    pub(super) fn flat(&self) -> &[i64] {
        &self.flat
    }

    /// All prices, to be changed; they must stay at least zero.
    pub(super) fn flat_mut(&mut self) -> &mut [i64] {
        &mut self.flat
    }

    pub(super) fn host(&self) -> &[i64] {
        &self.flat[..self.cells]
    }

    pub(super) fn tutor(&self) -> &[i64] {
        &self.flat[self.cells..2 * self.cells]
    }

    pub(super) fn leave(&self) -> &[i64] {
        &self.flat[2 * self.cells..3 * self.cells]
    }

    pub(super) fn apart(&self) -> &[i64] {
        &self.flat[3 * self.cells..3 * self.cells + self.groups]
    }

    /// The price of placing a stint at all.
    pub(super) fn once(&self, stint: StintId) -> i64 {
        self.flat.get(3 * self.cells + self.groups + stint.index()).copied().unwrap_or(0)
    }

    /// The field that employees plan against.
    pub(super) fn field(&self, model: &Model, field: &mut Field) {
        let ratio = i64::from(model.problem.settings.rules.tutor_ratio);
        let (host, tutor) = (self.host(), self.tutor());
        for (cell, visit) in field.visit.iter_mut().enumerate() {
            *visit = host[cell] + tutor[cell];
            field.tutor[cell] = ratio * tutor[cell];
        }
        field.leave.copy_from_slice(self.leave());
        field.apart.copy_from_slice(self.apart());
    }
}

/// The bound at some prices, and how far the cheapest plans are from the limits.
pub(super) struct Evaluation {
    /// The bound in grains.
    pub bound: i64,
    /// By price, in the same order: what the cheapest plans use beyond the limit; a subgradient of the bound.
    pub excess: Vec<i32>,
}

/// What the cheapest plans of all employees cost and use.
pub(super) fn evaluate(tables: &Tables, prices: &Prices, field: &mut Field) -> Evaluation {
    let model = tables.model;
    prices.field(model, field);
    let field = &*field;
    let chunk = tables.active.len().div_ceil(4 * rayon::current_num_threads()).clamp(1, 8192);
    let (cost, usage) = tables
        .active
        .par_chunks(chunk)
        .fold(
            || (0i64, Usage::new(model), Planner::default(), Vec::new()),
            |(mut cost, mut usage, mut planner, mut plan), employees| {
                for employee in employees {
                    cost += cheapest(tables, prices, field, *employee, &mut planner, &mut plan);
                    for placement in &plan {
                        usage.add(model, placement);
                    }
                }
                (cost, usage, planner, plan)
            },
        )
        .map(|(cost, usage, _, _)| (cost, usage))
        .reduce(
            || (0, Usage::new(model)),
            |(cost, mut usage), (other_cost, other)| {
                usage.merge(&other);
                (cost + other_cost, usage)
            },
        );
    let (limits, excess) = limit_terms(model, prices, &usage);
    Evaluation { bound: tables.idle + cost + limits, excess }
}

fn cheapest(
    tables: &Tables,
    prices: &Prices,
    field: &Field,
    employee: EmployeeId,
    planner: &mut Planner,
    plan: &mut Vec<Placement>,
) -> i64 {
    planner
        .plan(tables, field, employee, |_| Role::Free, plan)
        .unwrap_or_else(|_| relaxed::cheapest(tables, prices, field, employee, plan))
}

/// The terms of the limits, and what the cheapest plans use beyond them.
fn limit_terms(model: &Model, prices: &Prices, usage: &Usage) -> (i64, Vec<i32>) {
    let capacity = &model.capacity;
    let cells = capacity.hosts.len();
    let mut total = 0;
    let mut excess = vec![0; prices.flat.len()];
    let grains = |points: Points| points.fifths() * GRAINS;
    for cell in 0..cells {
        let there = capacity.standing[cell];
        let price = prices.host()[cell];
        let visitors = payable(model, price, there, capacity.hosts[cell]);
        let crowd = crowding(model.problem, there + visitors) - crowding(model.problem, there);
        total += grains(crowd) - price * i64::from(visitors);
        excess[cell] = usage.visitors[cell] as i32 - visitors as i32;
        if capacity.tutors[cell] != u32::MAX {
            let limit = capacity.tutors[cell];
            total -= prices.tutor()[cell] * i64::from(limit);
            excess[cells + cell] = (usage.visitors[cell] + usage.tutors_away[cell]) as i32 - limit as i32;
        }
        total -= prices.leave()[cell] * i64::from(capacity.leave[cell]);
        excess[2 * cells + cell] = usage.away[cell] as i32 - capacity.leave[cell] as i32;
    }
    for (group, limit) in capacity.apart.iter().enumerate() {
        total -= prices.apart()[group] * i64::from(*limit);
        excess[3 * cells + group] = usage.apart[group] as i32 - *limit as i32;
    }
    (total, excess)
}

/// How many visitors at most are worth their crowding at a price; the k-th costs `crowding` × (k − 1).
fn payable(model: &Model, price: i64, there: u32, hosts: u32) -> u32 {
    let each = Points::whole(i64::from(model.problem.settings.points.crowding)).fifths() * GRAINS;
    if each == 0 {
        return if price > 0 { hosts } else { 0 };
    }
    // The k-th visitor beside `there` costs each × (there + k − 1).
    let affordable = price.div_euclid(each) + 1 - i64::from(there);
    affordable.clamp(0, i64::from(hosts)) as u32
}
