//! The Lagrangian bound: prices on the cells, and what every schedule costs at least at given prices.
//!
//! With prices on hosts π, tutors τ, leave μ, own people away γ, apart α and quotas of visits ω, all at least 0, relaxing the cells' limits gives
//! (Geoffrion 1974, Lagrangean relaxation for integer programming)
//!
//! ```text
//! L = idle + Σ employees (cheapest plan at these prices)
//!          + Σ units, weeks min { crowding(n) − π n : 0 <= n <= hosts }
//!          + Σ units, weeks min { together_away(n) − γ n : 0 <= n <= people }
//!          − Σ τ limit − Σ μ limit − Σ α limit − Σ ω limit − Σ links max { dark − δ, 0 }
//! ```
//!
//! where a price δ on each link, of at least 0, is paid to whoever walks it: what being the first to light it is worth.
//!
//! for any prices, so L is a bound as soon as it is computed. Every amount is a whole number of grains: the bound
//! is exact, and the same on any number of threads. That units take groups only has no price either: of none or at least so
//! many visitors, the least cost at any price is that of none or of as many as there are places. Rows that hold people at home while there are visitors (R5-someone) and
//! the most weeks in a row (R3-in-a-row) have no price: without them the bound is lower, and holds.

use std::ops::Index;

use rayon::prelude::*;

use super::field::Field;
use super::plan::{Planner, Role};
use super::relaxed;
use super::states;
use super::tables::{GRAINS, Tables};
use crate::domain::{self, ChoiceId, EmployeeId, Points, StintId};
use crate::model::{Kind, Layout, Model, crowding, together_away};

/// Prices in grains, never below zero, of the cells: of a host place, a tutor's attention, leaving home for who counts
/// there, and for whoever leaves, being the one of a group who is away, a visit of a quota, and what walking a link earns.
/// Behind them, of placing each stint at all, and then one of each choice, only where plans are [relaxed]. Crossings have no price.
#[derive(Clone)]
pub(in crate::solve) struct Prices {
    flat: Vec<i64>,
    layout: Layout,
    stints: usize,
}

impl Index<Kind> for Prices {
    type Output = [i64];

    fn index(&self, kind: Kind) -> &[i64] {
        &self.flat[self.layout.range(kind)]
    }
}

impl Prices {
    /// All zero; `stints` is 0 where no plan is relaxed.
    pub(super) fn new(model: &Model, stints: usize) -> Self {
        let choices = if stints > 0 { model.problem.choices.len() } else { 0 };
        Prices { flat: vec![0; model.layout.cells() + stints + choices], layout: model.layout, stints }
    }

    /// All prices, those of the cells first.
    pub(super) fn flat(&self) -> &[i64] {
        &self.flat
    }

    /// All prices, to be changed; they must stay at least zero.
    pub(super) fn flat_mut(&mut self) -> &mut [i64] {
        &mut self.flat
    }

    /// Where the prices of placing stints of choices begin.
    pub(super) fn first_choice(&self) -> usize {
        self.layout.cells() + self.stints
    }

    /// All prices by what they are of, with the people whose plans are relaxed.
    pub(super) fn told(&self, tables: &Tables) -> domain::Prices {
        let repeating = tables.active.iter().filter(|employee| !states::is_exact(tables, **employee));
        domain::Prices {
            hosts: self[Kind::Host].to_vec(),
            tutors: self[Kind::Tutor].to_vec(),
            leave: self[Kind::Leave].to_vec(),
            away: self[Kind::Gone].to_vec(),
            apart: self[Kind::Apart].to_vec(),
            visits: self[Kind::Visits].to_vec(),
            once: self.all_once().to_vec(),
            choices: self.flat[self.first_choice()..].to_vec(),
            links: self[Kind::Link].to_vec(),
            repeating: repeating.copied().collect(),
        }
    }

    /// The prices of placing stints at all, none where no plan is relaxed.
    pub(super) fn all_once(&self) -> &[i64] {
        &self.flat[self.layout.cells()..self.first_choice()]
    }

    /// The price of placing a stint at all.
    pub(super) fn once(&self, stint: StintId) -> i64 {
        self.all_once().get(stint.index()).copied().unwrap_or(0)
    }

    /// The price of placing one stint of a choice.
    pub(super) fn choice(&self, choice: ChoiceId) -> i64 {
        self.flat.get(self.first_choice() + choice.index()).copied().unwrap_or(0)
    }

    /// What walking its links earns a stint, at most.
    pub(super) fn walk(&self, model: &Model, stint: StintId) -> i64 {
        model.links_of(stint).map(|link| self[Kind::Link][link]).sum()
    }

    /// The field that employees plan against.
    pub(super) fn field(&self, model: &Model, field: &mut Field) {
        let ratio = i64::from(model.problem.settings.rules.tutor_ratio);
        let (host, tutor) = (&self[Kind::Host], &self[Kind::Tutor]);
        for (cell, visit) in field.visit.iter_mut().enumerate() {
            *visit = host[cell] + tutor[cell];
            field.tutor[cell] = ratio * tutor[cell];
        }
        field.own.copy_from_slice(&self[Kind::Gone]);
        let leaving = field.leave.iter_mut().zip(&self[Kind::Leave]).zip(&self[Kind::Gone]);
        leaving.for_each(|((cost, leave), gone)| *cost = leave + gone);
        field.arrive.fill(0);
        for (quota, price) in model.capacity.quotas.iter().zip(&self[Kind::Visits]) {
            quota.weeks.iter().for_each(|week| field.arrive[model.cell(quota.unit.index(), week)] += price);
        }
        field.apart.copy_from_slice(&self[Kind::Apart]);
    }
}

/// The bound at some prices, in grains.
pub(super) fn bound(tables: &Tables, prices: &Prices) -> i64 {
    let mut field = Field::new(tables.model);
    prices.field(tables.model, &mut field);
    let chunk = tables.active.len().div_ceil(8 * rayon::current_num_threads()).clamp(1, 8192);
    let plans: i64 = tables
        .active
        .par_chunks(chunk)
        .map_init(
            || (Planner::default(), Vec::new()),
            |(planner, held), employees| {
                let cheapest = |employee: &EmployeeId| match states::is_exact(tables, *employee) {
                    true => {
                        let role = |stint| Role::Free(-prices.walk(tables.model, stint));
                        planner.cheapest(tables, &field, *employee, role, held)
                    }
                    false => relaxed::cheapest(tables, prices, &field, *employee),
                };
                employees.iter().map(cheapest).sum::<i64>()
            },
        )
        .sum();
    tables.idle + tables.pins_worth() + plans + limit_terms(tables.model, prices)
}

/// The terms of the limits: what all limits at these prices would cost, crowding included.
fn limit_terms(model: &Model, prices: &Prices) -> i64 {
    let capacity = &model.capacity;
    let mut total = 0;
    for (cell, there) in capacity.standing.iter().enumerate() {
        let price = prices[Kind::Host][cell];
        let visitors = payable(model, price, *there, capacity.limit[Kind::Host][cell]);
        let crowd = crowding(model.problem, there + visitors) - crowding(model.problem, *there);
        total += crowd.fifths() * GRAINS - price * i64::from(visitors);
        let (there, price) = (capacity.standing_away[cell], prices[Kind::Gone][cell]);
        let away = payable_away(model, price, there, capacity.people[cell]);
        let cost = together_away(model.problem, there + away) - together_away(model.problem, there);
        total += cost.fifths() * GRAINS - price * i64::from(away);
    }
    for kind in [Kind::Tutor, Kind::Leave, Kind::Apart, Kind::Visits] {
        let limited = prices[kind].iter().zip(&capacity.limit[kind]).filter(|(_, limit)| **limit != u32::MAX);
        total -= limited.map(|(price, limit)| price * i64::from(*limit)).sum::<i64>();
    }
    // The dark links are taken off what the bound is counted from (`Tables::idle`).
    let earned = prices[Kind::Link].iter().zip(model.costs.dark());
    total + earned.map(|(price, dark)| (*price).min(dark.fifths() * GRAINS)).sum::<i64>()
}

/// How many visitors at most are worth their crowding at a price; the k-th costs `crowding` × (k − 1).
fn payable(model: &Model, price: i64, there: u32, hosts: u32) -> u32 {
    worth(model.problem.settings.points.crowding, price, there, hosts)
}

/// How many people away are worth what they cost one home at a price; the k-th costs `together_away` × (k − 1).
fn payable_away(model: &Model, price: i64, there: u32, people: u32) -> u32 {
    worth(model.problem.settings.points.together_away, price, there, people)
}

/// How many of at most so many beside `there` are worth their cost at a price, where the k-th costs so many points × (k − 1).
fn worth(points: u32, price: i64, there: u32, hosts: u32) -> u32 {
    let each = Points::whole(i64::from(points)).fifths() * GRAINS;
    if each == 0 {
        return if price > 0 { hosts } else { 0 };
    }
    // The k-th visitor beside `there` costs each × (there + k − 1).
    let affordable = price.div_euclid(each) + 1 - i64::from(there);
    affordable.clamp(0, i64::from(hosts)) as u32
}
