//! Plans of an employee with too many stints for the exact program, relaxed for the bound.
//!
//! The recursion of `plan` over (week, rest, weeks away in a row): a stint may be taken more than once; the limit of
//! weeks away, the order of units, and that standing visits make a row longer are forgotten. What once-only is worth
//! comes back through a price σ on each stint, and what a choice allows through a price κ on each stint of it:
//! `Σ cheapest path(cost + σ + κ) − Σ σ − Σ κ × owed` is below the cost of every plan for any σ, κ >= 0.

use super::afters::{Afters, shared};
use super::dual::Prices;
use super::field::Field;
use super::soft::softer;
use super::tables::{NEVER, Tables, is_open, trip};
use crate::domain::{EmployeeId, Placement, StintId};

/// A placement that can start in a week.
struct Start {
    placement: Placement,
    cost: i64,
}

/// Starts of a week after which one stands the same: the recursions are over these, whatever the number of stints.
struct Stay {
    weeks: u8,
    gap: usize,
    /// Where a trip may go on, from 1; 0: nowhere.
    site: usize,
    starts: Vec<Start>,
}

impl Stay {
    /// What the cheapest of its starts costs.
    fn least(&self) -> i64 {
        self.starts.iter().map(|start| start.cost).min().unwrap_or(NEVER)
    }
}

/// Everything that can be placed, by week.
struct Paths {
    starting: Vec<Vec<Stay>>,
    afters: Afters,
    /// How many weeks in a row somebody may have been away, none included; 1 where they are not counted.
    runs: usize,
    /// What going on with a trip saves.
    trip: i64,
    /// Σ σ of the employee's stints, and Σ κ × owed of the choices.
    worth: i64,
}

impl Paths {
    fn new(tables: &Tables, prices: &Prices, field: &Field, employee: EmployeeId) -> Self {
        let model = tables.model;
        let mut away = Vec::new();
        field.away(tables, employee, &mut away);
        let full = field.shut(tables, employee);
        let gaps = || model.stints_of(employee).map(|stint| usize::from(tables.choices[stint.index()].gap));
        let row = |stint: StintId| tables.choices[stint.index()].trips;
        let mut rows: Vec<u32> = model.stints_of(employee).filter_map(row).collect();
        let afters = Afters::of(gaps(), shared(&mut rows));
        let mut starting: Vec<Vec<Stay>> = (0..model.weeks()).map(|_| Vec::new()).collect();
        let mut worth = 0;
        for stint in model.stints_of(employee) {
            let mut once = prices.once(stint);
            let walk = prices.walk(model, stint);
            worth += once;
            if let Some(choice) = model.problem.stint(stint).choice {
                let (price, facts) = (prices.choice(choice), &model.problem.choices[choice.index()]);
                once += price;
                worth += if facts.stints[0] == stint { price * i64::from(facts.count) } else { 0 };
            }
            let choice = &tables.choices[stint.index()];
            let gap = usize::from(choice.gap);
            let site = row(stint).and_then(|row| rows.binary_search(&row).ok()).map_or(0, |at| at + 1);
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
                    let arrival = field.arrival(choice.host as usize, start);
                    let cost = costs[start.0 as usize] + price + arrival + once - walk;
                    let stays = &mut starting[start.0 as usize];
                    let same = |stay: &Stay| (stay.weeks, stay.gap, stay.site) == (weeks, gap, site);
                    let at = stays.iter().position(same).unwrap_or(stays.len());
                    if at == stays.len() {
                        stays.push(Stay { weeks, gap, site, starts: Vec::new() });
                    }
                    stays[at].starts.push(Start { placement: Placement { stint, start, weeks }, cost });
                }
            }
        }
        let in_a_row = usize::from(model.people[employee.index()].in_a_row);
        let runs = if in_a_row < model.weeks() { in_a_row + 1 } else { 1 };
        Paths { starting, afters, runs, trip: trip(model), worth }
    }

    fn weeks(&self) -> usize {
        self.starting.len()
    }

    /// A position in tables of values.
    fn at(&self, week: usize, after: usize, run: usize) -> usize {
        (week * self.afters.count() + after) * self.runs + run
    }

    /// How long tables of values are.
    fn positions(&self) -> usize {
        self.at(self.weeks() + 1, 0, 0)
    }

    /// The position after a week at home.
    fn idle(&self, week: usize, after: usize) -> usize {
        self.at(week + 1, self.afters.idle(after), 0)
    }

    /// The ways to stand after a week, weeks away in a row included.
    fn stands(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let runs = self.runs;
        (0..self.afters.count()).flat_map(move |after| (0..runs).map(move |run| (after, run)))
    }

    /// The ways to begin a stay in a week: the positions before and after it, and what going on with a trip saves.
    fn ways<'p>(&'p self, week: usize, stay: &'p Stay) -> impl Iterator<Item = (usize, usize, i64)> + 'p {
        let weeks = usize::from(stay.weeks);
        let then = (week + weeks + stay.gap).min(self.weeks());
        let after_then = self.afters.then(stay.gap, stay.site);
        let runs = if self.runs > 1 { 0..self.runs.saturating_sub(weeks) } else { 0..1 };
        runs.flat_map(move |run| {
            let run_then = if self.runs > 1 && stay.gap == 0 { run + weeks } else { 0 };
            let then = self.at(then, after_then, run_then);
            self.afters.before(stay.gap, stay.site).map(move |(after, goes_on)| {
                (self.at(week, after, run), then, if goes_on { self.trip } else { 0 })
            })
        })
    }

    /// The least cost of everything from each week on, by week and how one stands.
    fn values(&self) -> Vec<i64> {
        let mut values = vec![0; self.positions()];
        for week in (0..self.weeks()).rev() {
            for (after, run) in self.stands() {
                values[self.at(week, after, run)] = values[self.idle(week, after)];
            }
            for stay in &self.starting[week] {
                let least = stay.least();
                for (at, then, saved) in self.ways(week, stay) {
                    values[at] = (least - saved + values[then]).min(values[at]);
                }
            }
        }
        values
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
        for (after, run) in paths.stands() {
            let so_far = before[paths.at(week, after, run)];
            let idle = &mut before[paths.idle(week, after)];
            *idle = so_far.min(*idle);
        }
        for stay in &paths.starting[week] {
            let (least, mut others) = (stay.least(), NEVER);
            for (at, then, saved) in paths.ways(week, stay) {
                if is_open(before[at]) {
                    others = others.min(before[at] - saved + values[then]);
                    before[then] = before[then].min(before[at] - saved + least);
                }
            }
            if is_open(others) {
                stay.starts.iter().for_each(|start| call(start.placement, start.cost + others - paths.worth));
            }
        }
    }
    values[0] - paths.worth
}

/// Soft paths at a temperature: calls with how often starts of a stint at one length are taken, week by week.
pub(super) fn soften(
    tables: &Tables,
    prices: &Prices,
    field: &Field,
    employee: EmployeeId,
    temperature: f64,
    mut call: impl FnMut(StintId, u8, &[f32]),
) {
    let paths = Paths::new(tables, prices, field, employee);
    let (weeks, stints) = (paths.weeks(), tables.model.problem.stints.range(employee.index()));
    let mut taken = vec![0f32; 2 * stints.len() * weeks];
    let row = |stint: StintId, shorter: usize| 2 * (stint.index() - stints.start) + shorter;
    let per = 1.0 / temperature;
    // What all starts of a stay together are worth, as one start: `−ln Σ e^−cost`.
    let together = |stay: &Stay| {
        let least = stay.least() as f64 * per;
        least - stay.starts.iter().map(|start| (least - start.cost as f64 * per).exp()).sum::<f64>().ln()
    };
    let costs: Vec<Vec<f64>> =
        paths.starting.iter().map(|stays| stays.iter().map(together).collect()).collect();
    let mut values = vec![0f64; paths.positions()];
    for week in (0..paths.weeks()).rev() {
        for (after, run) in paths.stands() {
            values[paths.at(week, after, run)] = values[paths.idle(week, after)];
        }
        for (stay, cost) in paths.starting[week].iter().zip(&costs[week]) {
            for (at, then, saved) in paths.ways(week, stay) {
                values[at] = softer(values[at], cost - saved as f64 * per + values[then]);
            }
        }
    }
    let mut chances = vec![0f64; values.len()];
    chances[0] = 1.0;
    for (week, costs) in costs.iter().enumerate() {
        for (after, run) in paths.stands() {
            let at = paths.at(week, after, run);
            if chances[at] >= LEAST_CHANCE {
                let idle = paths.idle(week, after);
                chances[idle] += chances[at] * (values[at] - values[idle]).exp();
            }
        }
        for (stay, cost) in paths.starting[week].iter().zip(costs) {
            let mut all = 0.0;
            for (at, then, saved) in paths.ways(week, stay) {
                if chances[at] >= LEAST_CHANCE {
                    let way = cost - saved as f64 * per + values[then];
                    let chance = chances[at] * (values[at] - way).exp();
                    chances[then] += chance;
                    all += chance;
                }
            }
            if all >= LEAST_CHANCE {
                for start in &stay.starts {
                    let row = row(start.placement.stint, tables.shorter(&start.placement));
                    taken[row * weeks + week] = (all * (cost - start.cost as f64 * per).exp()) as f32;
                }
            }
        }
    }
    for stint in tables.model.stints_of(employee) {
        for shorter in 0..2 {
            let length = tables.choices[stint.index()].longest.saturating_sub(shorter as u8);
            call(stint, length, &taken[row(stint, shorter) * weeks..][..weeks]);
        }
    }
}

/// A smaller chance is of no account.
const LEAST_CHANCE: f64 = 1e-9;
