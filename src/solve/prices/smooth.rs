//! Learning prices: a smoothed dual whose temperature falls.
//!
//! At a temperature every plan of an employee has a probability that falls with its cost, so that the dual is
//! smooth and its gradient is what soft plans use beyond the limits. Steps are accelerated (Y. Nesterov, Smooth
//! minimization of non-smooth functions, 2005) with restarts (O'Donoghue and Candès 2015) and scaled cell by cell: the
//! curvature along one price is at most (what the cell carries) ÷ temperature, and a plan touches few cells. `levels`
//! moves what these steps leave behind.
//!
//! Floating-point numbers only propose prices here. The bound is computed from them in whole grains (`dual`). Sums
//! are taken over a fixed number of chunks in a fixed order: the same prices on any number of threads.

use rayon::prelude::*;

use super::dual::Prices;
use super::field::Field;
use super::levels::{Levels, Sway};
use super::pair::sum;
use super::plan::{Planner, Role};
use super::relaxed;
use super::tables::{GRAINS, Tables};
use crate::domain::{EmployeeId, Points, StintId};
use crate::model::Kind;

/// How much smaller steps are than the curvature of single prices would allow: a plan touches up to eight cells, a
/// week or two at home and with a host for each of two stints. Measured at 40 steps a temperature: 4 gives a better
/// bound than 2 (by 0.25 % of what can be gained at 25,000 employees), 8 and 16 are too slow.
const DAMPING: f64 = 4.0;
/// Chunks whose sums are added in order.
const CHUNKS: usize = 32;
/// The least that a cell is taken to carry, so that empty cells do not make wild steps.
const LEAST_CARRIED: f64 = 0.5;

/// Employees who stand for all: every `share`-th.
pub(super) struct Sample {
    /// Who.
    pub employees: Vec<EmployeeId>,
    /// How many each stands for.
    pub share: f64,
}

impl Sample {
    /// About `size` of the active employees, evenly over the home units.
    pub(super) fn new(tables: &Tables, size: usize) -> Self {
        let mut order = tables.active.clone();
        let every = order.len().div_ceil(size.max(1)).max(1);
        if every > 1 {
            order.sort_by_key(|employee| (tables.homes(*employee)[0].unit, *employee));
        }
        let all = order.len() as f64;
        let employees: Vec<EmployeeId> = order.into_iter().step_by(every).collect();
        let share = if employees.is_empty() { 1.0 } else { all / employees.len() as f64 };
        Sample { employees, share }
    }
}

/// How one temperature is gone through.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    /// In grains.
    pub temperature: f64,
    /// Steps.
    pub rounds: usize,
    /// Whether what links earn is learnt too: at the end, where it raises the bound; before, it would lead negotiation astray.
    pub links: bool,
}

/// Steps at a temperature; `stop` ends them early.
pub(super) fn level(
    tables: &Tables,
    sample: &Sample,
    prices: &mut Prices,
    pace: Pace,
    stop: &dyn Fn() -> bool,
) {
    let Pace { temperature, rounds, links } = pace;
    let mut field = Field::new(tables.model);
    let mut held: Vec<f64> = prices.flat().iter().map(|price| *price as f64).collect();
    let mut ahead = held.clone();
    let mut levels = Levels::new(tables.model);
    let mut momentum = 1.0f64;
    for _ in 0..rounds {
        if stop() {
            break;
        }
        prices.flat_mut().iter_mut().zip(&ahead).for_each(|(price, ahead)| *price = ahead.round() as i64);
        prices.field(tables.model, &mut field);
        let soft = carried(tables, sample, &field, prices, pace);
        let next_momentum = (1.0 + (1.0 + 4.0 * momentum * momentum).sqrt()) / 2.0;
        let push = (momentum - 1.0) / next_momentum;
        let mut uphill = 0.0;
        for row in 0..ahead.len() {
            let Some(limit) = limit(tables, row, ahead[row]).filter(|limit| links || limit.earns.is_none())
            else {
                continue;
            };
            let carried = soft.carried[row] * sample.share;
            // A link earns what it must for somebody to walk it; every other price keeps people away.
            let excess = if limit.earns.is_some() { limit.at - carried } else { carried - limit.at };
            let curvature = DAMPING * carried.max(LEAST_CARRIED) / temperature + limit.slope;
            let next = (ahead[row] + excess / curvature).clamp(0.0, limit.earns.unwrap_or(f64::INFINITY));
            uphill += excess * (next - held[row]);
            if next > 0.0 {
                levels.pull(row, excess, limit.slope);
            }
            let pushed = next + push * (next - held[row]);
            ahead[row] = pushed.clamp(0.0, limit.earns.unwrap_or(f64::INFINITY));
            held[row] = next;
        }
        let sway: Vec<f64> = soft.sway.iter().map(|sway| sway * sample.share).collect();
        let steps = levels.turn(&sway, temperature);
        // Levels move prices wherever they are under way to, without momentum of their own.
        for row in 0..held.len() {
            if held[row] > 0.0 {
                let step = steps.of(row);
                held[row] = (held[row] + step).max(0.0);
                ahead[row] = (ahead[row] + step).max(0.0);
            }
        }
        momentum = if uphill < 0.0 { 1.0 } else { next_momentum };
    }
    prices.flat_mut().iter_mut().zip(&held).for_each(|(price, held)| *price = held.round() as i64);
}

/// What a price pays for, and how that grows with the price.
struct Limit {
    at: f64,
    slope: f64,
    /// Of a link, what lighting it is worth, in grains: the most that walking it may earn.
    earns: Option<f64>,
}

/// The limit behind a price; a host place is paid for as long as the price covers its crowding.
fn limit(tables: &Tables, row: usize, price: f64) -> Option<Limit> {
    let model = tables.model;
    let (capacity, points) = (&model.capacity, &model.problem.settings.points);
    let Some((kind, at)) = model.layout.of(row) else {
        // Behind the cells come the prices of placing each stint, and then those of choices.
        let choice = (row - model.layout.cells()).checked_sub(tables.choices.len());
        let most = choice.map_or(1, |choice| model.problem.choices[choice].count);
        return Some(Limit { at: f64::from(most), slope: 0.0, earns: None });
    };
    match kind {
        Kind::Host => {
            Some(paid_for(points.crowding, price, capacity.standing[at], capacity.limit[Kind::Host][at]))
        }
        // Where going together costs nothing, there is no limit to price.
        Kind::Gone => (points.together_away > 0)
            .then(|| paid_for(points.together_away, price, capacity.standing_away[at], capacity.people[at])),
        Kind::Link => {
            let dark = model.costs.dark()[at].fifths() * GRAINS;
            (dark > 0).then_some(Limit { at: 1.0, slope: 0.0, earns: Some(dark as f64) })
        }
        Kind::Crossing | Kind::Began | Kind::Ended => None,
        Kind::Tutor | Kind::Leave | Kind::Apart | Kind::Visits => Some(capacity.limit.flat[row])
            .filter(|limit| *limit != u32::MAX)
            .map(|at| Limit { at: f64::from(at), slope: 0.0, earns: None }),
    }
}

/// How many a price pays for where the k-th, those who are there already included, costs so many points × (k − 1).
fn paid_for(points: u32, price: f64, there: u32, most: u32) -> Limit {
    let each = Points::whole(i64::from(points)).fifths() * GRAINS;
    let most = f64::from(most);
    if each == 0 {
        return Limit { at: most, slope: 0.0, earns: None };
    }
    let paid = price / each as f64 + 0.5 - f64::from(there);
    let inside = paid > 0.0 && paid < most;
    let slope = if inside { 1.0 / each as f64 } else { 0.0 };
    Limit { at: paid.clamp(0.0, most), slope, earns: None }
}

/// What the soft plans of a sample use.
struct Soft {
    /// By price.
    carried: Vec<f64>,
    /// As of [`Sway`], by level.
    sway: Vec<f64>,
}

fn carried(tables: &Tables, sample: &Sample, field: &Field, prices: &Prices, pace: Pace) -> Soft {
    let Pace { temperature, links, .. } = pace;
    let role = |stint| Role::Free(if links { -prices.walk(tables.model, stint) } else { 0 });
    let chunk = sample.employees.len().div_ceil(CHUNKS).max(1);
    let parts: Vec<(Vec<f32>, Vec<f32>)> = sample
        .employees
        .par_chunks(chunk)
        .map_init(<(Planner, Own)>::default, |(planner, own), employees| {
            let mut carried = vec![0.0; prices.flat().len()];
            let mut sway = Sway::new(tables.model);
            for employee in employees {
                let stints = tables.model.problem.stints.range(employee.index());
                own.begin(tables, stints.len());
                sway.begin(stints.len());
                let mut add = |stint: StintId, weeks: u8, chances: &[f32]| {
                    let turn = stint.index() - stints.start;
                    own.add(turn, weeks, chances);
                    add_quotas(tables, stint, chances, &mut carried);
                    let placed = sum(chances);
                    add_placed(tables, stint, placed, &mut carried);
                    if links {
                        add_links(tables, stint, placed, &mut carried);
                    }
                    sway.add(turn, weeks, placed);
                };
                if planner.soften(tables, field, *employee, temperature, role, &mut add).is_err() {
                    relaxed::soften(tables, prices, field, *employee, temperature, &mut add);
                }
                own.end(tables, *employee, &mut carried);
                sway.end(tables, *employee);
            }
            (carried, sway.sums)
        })
        .collect();
    let mut soft = Soft { carried: vec![0.0; prices.flat().len()], sway: Vec::new() };
    for (carried, sway) in parts {
        soft.sway.resize(sway.len(), 0.0);
        soft.sway.iter_mut().zip(sway).for_each(|(total, part)| *total += f64::from(part));
        soft.carried.iter_mut().zip(carried).for_each(|(total, part)| *total += f64::from(part));
    }
    // Whoever visits asks for a tutor too.
    let (visitors, tutors) = soft.carried.split_at_mut(tables.model.layout.range(Kind::Tutor).start);
    tutors.iter_mut().zip(visitors).for_each(|(tutors, visitors)| *tutors += *visitors);
    soft
}

/// What the plans of an employee use, by weeks.
#[derive(Default)]
struct Own {
    weeks: usize,
    /// Of each stint's host, by week.
    there: Vec<f32>,
    /// Of being away, by week.
    away: Vec<f32>,
}

impl Own {
    /// Begins with an employee who has so many stints.
    fn begin(&mut self, tables: &Tables, stints: usize) {
        self.weeks = tables.model.weeks();
        self.there.clear();
        self.there.resize(stints * self.weeks, 0.0);
    }

    /// The employee's `turn`-th stint has chances to start at so many weeks, by week.
    fn add(&mut self, turn: usize, weeks: u8, chances: &[f32]) {
        let there = &mut self.there[turn * self.weeks..(turn + 1) * self.weeks];
        for offset in 0..self.weeks.min(usize::from(weeks)) {
            add_all(&mut there[offset..], chances, 1.0);
        }
    }

    /// Ends with the employee: adds what all the plans use.
    fn end(&mut self, tables: &Tables, employee: EmployeeId, carried: &mut [f32]) {
        let model = tables.model;
        self.away.clear();
        self.away.resize(self.weeks, 0.0);
        for (stint, there) in model.stints_of(employee).zip(self.there.chunks_exact(self.weeks)) {
            let host = tables.choices[stint.index()].host as usize * self.weeks;
            add_all(&mut carried[host..host + self.weeks], there, 1.0);
            add_all(&mut self.away, there, 1.0);
        }
        model.away(employee, |each| {
            let cells = each.first + each.weeks.start..each.first + each.weeks.end;
            add_all(&mut carried[cells], &self.away[each.weeks], each.amount as f32);
        });
    }
}

/// Adds what counts by the week of the start.
fn add_quotas(tables: &Tables, stint: StintId, chances: &[f32], carried: &mut [f32]) {
    let model = tables.model;
    if model.capacity.quotas.is_empty() {
        return;
    }
    let (host, first) = (model.problem.stint(stint).unit, model.layout.range(Kind::Visits).start);
    for (week, chance) in model.problem.horizon.iter().zip(chances) {
        model.capacity.quotas_of(host, week).for_each(|quota| carried[first + quota] += chance);
    }
}

/// Adds what counts by whether the stint is placed: behind the cells there is a price on that, where plans are relaxed.
fn add_placed(tables: &Tables, stint: StintId, placed: f32, carried: &mut [f32]) {
    let model = tables.model;
    if let Some(once) = carried.get_mut(model.layout.cells() + stint.index()) {
        *once += placed;
        if let Some(choice) = model.problem.stint(stint).choice {
            carried[model.layout.cells() + tables.choices.len() + choice.index()] += placed;
        }
    }
}

/// Adds what counts by the links that are walked.
fn add_links(tables: &Tables, stint: StintId, placed: f32, carried: &mut [f32]) {
    let first = tables.model.layout.range(Kind::Link).start;
    tables.model.links_of(stint).for_each(|link| carried[first + link] += placed);
}

/// Adds so many times each value.
fn add_all(sums: &mut [f32], values: &[f32], times: f32) {
    sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += times * value);
}
