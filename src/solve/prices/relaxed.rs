//! Plans of an employee with too many stints for the exact program, relaxed for the bound.
//!
//! The recursion of `plan` over (week, rest) alone: a stint may be taken more than once, the limit of weeks away and
//! the order of units are forgotten. What once-only is worth comes back through a price σ on each stint:
//! `Σ cheapest path(cost + σ) − Σ σ` is below the cost of every plan for any σ >= 0.

use super::dual::Prices;
use super::field::Field;
use super::soft::softer;
use super::tables::{NEVER, Tables, is_open};
use crate::domain::{EmployeeId, Placement};

/// A placement that can start in a week.
struct Start {
    placement: Placement,
    cost: i64,
    gap: usize,
}

/// Everything that can be placed, by week.
struct Paths {
    starting: Vec<Vec<Start>>,
    longest_gap: usize,
    rests: usize,
    /// Σ σ of the employee's stints.
    worth: i64,
}

impl Paths {
    fn new(tables: &Tables, prices: &Prices, field: &Field, employee: EmployeeId) -> Self {
        let model = tables.model;
        let mut away = Vec::new();
        field.away(tables, employee, &mut away);
        let full = field.shut(tables, employee);
        let gaps = || model.stints_of(employee).map(|stint| usize::from(tables.choices[stint.index()].gap));
        let longest_gap = gaps().max().unwrap_or(0);
        let rests = longest_gap - gaps().min().unwrap_or(0) + 1;
        let mut starting: Vec<Vec<Start>> = (0..model.weeks()).map(|_| Vec::new()).collect();
        let mut worth = 0;
        for stint in model.stints_of(employee) {
            let once = prices.once(stint);
            let walk = prices.walk(model, stint);
            worth += once;
            let choice = &tables.choices[stint.index()];
            let visits = field.visits(choice.host as usize);
            let blocked = full.or(field.visit_full[choice.host as usize]);
            for shorter in 0..2u8 {
                let weeks = choice.longest.saturating_sub(shorter);
                let clear = blocked.clear_starts(weeks);
                let costs = tables.costs(stint, usize::from(shorter));
                let clear = clear.without(field.no_arrival(choice.host as usize));
                for start in choice.starts[usize::from(shorter)].and(clear).iter() {
                    let stay = start.0 as usize..start.0 as usize + usize::from(weeks);
                    let price: i64 = stay.map(|week| visits[week] + away[week]).sum();
                    starting[start.0 as usize].push(Start {
                        placement: Placement { stint, start, weeks },
                        cost: costs[start.0 as usize]
                            + price
                            + field.arrival(choice.host as usize, start)
                            + once
                            - walk,
                        gap: usize::from(choice.gap),
                    });
                }
            }
        }
        Paths { starting, longest_gap, rests, worth }
    }

    fn weeks(&self) -> usize {
        self.starting.len()
    }

    /// The (week, rest) after a start, as a position in tables of values.
    fn then(&self, week: usize, start: &Start) -> usize {
        let then = (week + usize::from(start.placement.weeks) + start.gap).min(self.weeks());
        then * self.rests + self.longest_gap - start.gap
    }

    /// The (week, rest) after a week at home.
    fn idle(&self, week: usize, rest: usize) -> usize {
        (week + 1) * self.rests + rest.saturating_sub(1)
    }

    /// The least cost of everything from each week on, by week and rest.
    fn values(&self) -> Vec<i64> {
        let mut values = vec![0; (self.weeks() + 1) * self.rests];
        for week in (0..self.weeks()).rev() {
            for rest in 0..self.rests {
                let idle = values[self.idle(week, rest)];
                let started =
                    self.starts(week, rest).map(|start| start.cost + values[self.then(week, start)]);
                values[week * self.rests + rest] = started.fold(idle, i64::min);
            }
        }
        values
    }

    /// What can start in a week at a rest.
    fn starts(&self, week: usize, rest: usize) -> impl Iterator<Item = &Start> {
        self.starting[week].iter().filter(move |start| rest <= self.longest_gap - start.gap)
    }
}

/// A bound on the cost of the employee's plans.
pub(super) fn cheapest(tables: &Tables, prices: &Prices, field: &Field, employee: EmployeeId) -> i64 {
    let paths = Paths::new(tables, prices, field, employee);
    paths.values()[0] - paths.worth
}

/// Calls with a bound on the cost of the plans that have it for every placement of the employee; returns the bound on
/// the cost of all.
pub(super) fn through(
    tables: &Tables,
    prices: &Prices,
    field: &Field,
    employee: EmployeeId,
    call: &mut dyn FnMut(Placement, i64),
) -> i64 {
    let paths = Paths::new(tables, prices, field, employee);
    let values = paths.values();
    // The least cost of what comes before.
    let mut before = vec![NEVER; values.len()];
    before[0] = 0;
    for week in 0..paths.weeks() {
        for rest in 0..paths.rests {
            let so_far = before[week * paths.rests + rest];
            let idle = &mut before[paths.idle(week, rest)];
            *idle = so_far.min(*idle);
            for start in paths.starts(week, rest).filter(|_| is_open(so_far)) {
                let then = &mut before[paths.then(week, start)];
                *then = (so_far + start.cost).min(*then);
            }
        }
        for start in &paths.starting[week] {
            let rests = 0..=(paths.longest_gap - start.gap).min(paths.rests - 1);
            let least = rests.map(|rest| before[week * paths.rests + rest]).fold(NEVER, i64::min);
            if is_open(least) {
                call(start.placement, least + start.cost + values[paths.then(week, start)] - paths.worth);
            }
        }
    }
    values[0] - paths.worth
}

/// Soft paths at a temperature: calls with the expected number of times that each placement is taken.
pub(super) fn soften(
    tables: &Tables,
    prices: &Prices,
    field: &Field,
    employee: EmployeeId,
    temperature: f64,
    mut call: impl FnMut(Placement, f32),
) {
    let paths = Paths::new(tables, prices, field, employee);
    let per = 1.0 / temperature;
    let mut values = vec![0f64; (paths.weeks() + 1) * paths.rests];
    for week in (0..paths.weeks()).rev() {
        for rest in 0..paths.rests {
            let idle = values[paths.idle(week, rest)];
            let started = paths
                .starts(week, rest)
                .map(|start| start.cost as f64 * per + values[paths.then(week, start)]);
            values[week * paths.rests + rest] = started.fold(idle, softer);
        }
    }
    let mut chances = vec![0f64; values.len()];
    chances[0] = 1.0;
    for week in 0..paths.weeks() {
        for rest in 0..paths.rests {
            let at = week * paths.rests + rest;
            if chances[at] < 1e-9 {
                continue;
            }
            let idle = paths.idle(week, rest);
            chances[idle] += chances[at] * (values[at] - values[idle]).exp();
            for start in paths.starts(week, rest) {
                let then = paths.then(week, start);
                let chance = chances[at] * (values[at] - start.cost as f64 * per - values[then]).exp();
                chances[then] += chance;
                call(start.placement, chance as f32);
            }
        }
    }
}
