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
use super::plan::Planner;
use super::relaxed;
use super::tables::{GRAINS, Tables};
use crate::domain::{EmployeeId, Placement, Points};

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
            let staff = &tables.model.problem.company.employees;
            order.sort_by_key(|employee| (staff[employee.index()].home, *employee));
        }
        let all = order.len() as f64;
        let employees: Vec<EmployeeId> = order.into_iter().step_by(every).collect();
        let share = if employees.is_empty() { 1.0 } else { all / employees.len() as f64 };
        Sample { employees, share }
    }
}

/// `rounds` steps at a temperature in grains; `stop` ends them early.
pub(super) fn level(
    tables: &Tables,
    sample: &Sample,
    prices: &mut Prices,
    temperature: f64,
    rounds: usize,
    stop: &dyn Fn() -> bool,
) {
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
        let soft = carried(tables, sample, &field, temperature, prices);
        let next_momentum = (1.0 + (1.0 + 4.0 * momentum * momentum).sqrt()) / 2.0;
        let push = (momentum - 1.0) / next_momentum;
        let mut uphill = 0.0;
        for row in 0..ahead.len() {
            let Some(limit) = limit(tables, prices, row, ahead[row]) else { continue };
            let carried = soft.carried[row] * sample.share;
            let excess = carried - limit.at;
            let curvature = DAMPING * carried.max(LEAST_CARRIED) / temperature + limit.slope;
            let next = (ahead[row] + excess / curvature).max(0.0);
            uphill += excess * (next - held[row]);
            if next > 0.0 {
                levels.pull(row, excess, limit.slope);
            }
            ahead[row] = (next + push * (next - held[row])).max(0.0);
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
}

/// The limit behind a price; a host place is paid for as long as the price covers its crowding.
fn limit(tables: &Tables, prices: &Prices, row: usize, price: f64) -> Option<Limit> {
    let model = tables.model;
    let capacity = &model.capacity;
    let cells = capacity.hosts.len();
    let fixed = |at: u32| Some(Limit { at: f64::from(at), slope: 0.0 });
    match row.checked_div(cells)? {
        0 => {
            let crowding = model.problem.settings.points.crowding;
            Some(paid_for(crowding, price, capacity.standing[row], capacity.hosts[row]))
        }
        1 => Some(capacity.tutors[row - cells]).filter(|limit| *limit != u32::MAX).and_then(fixed),
        2 => fixed(capacity.leave[row - 2 * cells]),
        3 => {
            let (cell, points) = (row - 3 * cells, model.problem.settings.points.together_away);
            // Where going together costs nothing, there is no limit to price.
            (points > 0).then(|| paid_for(points, price, capacity.standing_away[cell], capacity.people[cell]))
        }
        _ if row < 4 * cells + capacity.apart.len() => fixed(capacity.apart[row - 4 * cells]),
        _ if row < prices.first_once() => fixed(capacity.quotas[row - 4 * cells - capacity.apart.len()].left),
        _ if row < prices.first_link() => fixed(1),
        // What links earn only a relaxation tells (`linear`).
        _ => None,
    }
}

/// How many a price pays for where the k-th, those who are there already included, costs so many points × (k − 1).
fn paid_for(points: u32, price: f64, there: u32, most: u32) -> Limit {
    let each = Points::whole(i64::from(points)).fifths() * GRAINS;
    let most = f64::from(most);
    if each == 0 {
        return Limit { at: most, slope: 0.0 };
    }
    let paid = price / each as f64 + 0.5 - f64::from(there);
    let inside = paid > 0.0 && paid < most;
    let slope = if inside { 1.0 / each as f64 } else { 0.0 };
    Limit { at: paid.clamp(0.0, most), slope }
}

/// What the soft plans of a sample use.
struct Soft {
    /// By price.
    carried: Vec<f64>,
    /// As of [`Sway`], by level.
    sway: Vec<f64>,
}

fn carried(tables: &Tables, sample: &Sample, field: &Field, temperature: f64, prices: &Prices) -> Soft {
    let chunk = sample.employees.len().div_ceil(CHUNKS).max(1);
    let parts: Vec<(Vec<f32>, Vec<f32>)> = sample
        .employees
        .par_chunks(chunk)
        .map_init(Planner::default, |planner, employees| {
            let mut carried = vec![0.0; prices.flat().len()];
            let mut sway = Sway::new(tables.model);
            for employee in employees {
                let own = Cells::of(tables, prices, *employee);
                let stints = tables.model.problem.stints.range(employee.index());
                sway.begin(stints.len());
                let mut add = |placement: Placement, chance| {
                    own.add(tables, &placement, chance, &mut carried);
                    sway.add(placement.stint.index() - stints.start, &placement, chance);
                };
                if planner.soften(tables, field, *employee, temperature, &mut add).is_err() {
                    relaxed::soften(tables, prices, field, *employee, temperature, &mut add);
                }
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
    let (visitors, tutors) = soft.carried.split_at_mut(tables.model.capacity.hosts.len());
    tutors.iter_mut().zip(visitors).for_each(|(tutors, visitors)| *tutors += *visitors);
    soft
}

/// Where the absence of an employee counts.
struct Cells {
    tutor: Option<usize>,
    leave: Option<usize>,
    gone: Option<usize>,
    groups: Vec<usize>,
    first_quota: usize,
    once: Option<usize>,
    ratio: f32,
}

impl Cells {
    fn of(tables: &Tables, prices: &Prices, employee: EmployeeId) -> Self {
        let model = tables.model;
        let cells = model.capacity.hosts.len();
        let person = model.people[employee.index()];
        let home = tables.homes[employee.index()] as usize * model.weeks();
        let groups = model.capacity.groups_of(employee);
        Cells {
            tutor: person.tutor.then_some(cells + home),
            leave: person.counted.then_some(2 * cells + home),
            gone: (model.problem.settings.points.together_away > 0).then_some(3 * cells + home),
            groups: groups.map(|group| 4 * cells + group * model.weeks()).collect(),
            first_quota: 4 * cells + model.capacity.apart.len(),
            once: tables.relaxed.then(|| prices.first_once()),
            ratio: f32::from(model.problem.settings.rules.tutor_ratio),
        }
    }

    fn add(&self, tables: &Tables, placement: &Placement, chance: f32, carried: &mut [f32]) {
        let host = tables.choices[placement.stint.index()].host as usize * tables.model.weeks();
        let start = placement.start.0 as usize;
        let stay = start..start + usize::from(placement.weeks);
        let mut add = |row: usize, chance: f32| {
            carried[row + stay.start..row + stay.end].iter_mut().for_each(|sum| *sum += chance);
        };
        add(host, chance);
        self.tutor.into_iter().for_each(|row| add(row, self.ratio * chance));
        self.leave
            .into_iter()
            .chain(self.gone)
            .chain(self.groups.iter().copied())
            .for_each(|row| add(row, chance));
        let capacity = &tables.model.capacity;
        if !capacity.quotas.is_empty() {
            let host = tables.model.problem.stint(placement.stint).unit;
            let quotas = capacity.quotas_of(host, placement.start);
            quotas.for_each(|quota| carried[self.first_quota + quota] += chance);
        }
        if let Some(once) = self.once.and_then(|first| carried.get_mut(first + placement.stint.index())) {
            *once += chance;
        }
    }
}
