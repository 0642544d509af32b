//! A good plan of an employee with too many stints for the exact program: first when to be away, then where.
//!
//! 1. The cheapest weeks for as many stays as there are stints, by a recursion over (stays to come, week, weeks in a row) in
//!    which a stint may be taken more than once, at a price of its own.
//! 2. An assignment of the stints to these stays ([`best_assignment`]).
//! 3. The cheapest weeks in the order that this gives, by a recursion over (stint, week, weeks in a row); then 2 again while
//!    it gains.
//!
//! Then stints that were taken more than once become dearer, those that were not cheaper, and all is done again a few times.

use super::plan::{Item, Planner};
use super::tables::{NEVER, Tables, is_open, trip};
use crate::domain::{EmployeeId, Placement, Week, WeekSet, best_assignment};
use crate::model::Person;

/// How often prices of stints are tried.
const ROUNDS: usize = 4;
/// Most stints left for which the best turns are looked for one by one.
const MOST_INSERTED: usize = 3;

/// A stay: of which item, from which week, for how many weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stay {
    row: usize,
    week: usize,
    length: usize,
}

/// Scratch memory.
#[derive(Default)]
pub(super) struct Stays {
    /// By week and length, the least cost of a stay, prices of stints included, and whose it is.
    cheapest: Vec<(i64, usize)>,
    /// The least cost of what is to come.
    values: Vec<i64>,
    /// What items cost in stays.
    matrix: Vec<i64>,
}

/// What the weeks of somebody allow.
struct Weeks {
    weeks: usize,
    /// Weeks at home after every stay: as many as any of them asks for.
    gap: usize,
    /// How many weeks in a row somebody may have been away, none included; 1 where they are not counted.
    runs: usize,
    standing: WeekSet,
}

impl Weeks {
    fn new(weeks: usize, items: &[Item], person: &Person) -> Self {
        let in_a_row = usize::from(person.in_a_row);
        Weeks {
            weeks,
            gap: items.iter().map(|item| item.gap).max().unwrap_or(0),
            runs: if in_a_row < weeks { in_a_row + 1 } else { 1 },
            standing: person.standing,
        }
    }

    fn is_standing(&self, week: usize) -> bool {
        self.runs > 1 && self.standing.contains(Week(week as i16))
    }

    /// The weeks in a row after a week without a stay.
    fn idle(&self, week: usize, run: usize) -> usize {
        if self.is_standing(week) { (run + 1).min(self.runs - 1) } else { 0 }
    }

    /// The week and the weeks in a row after a stay; `None` where they would be too many.
    fn then(&self, week: usize, length: usize, run: usize) -> Option<(usize, usize)> {
        let end = week + length;
        let then = (end + self.gap).min(self.weeks);
        if self.runs == 1 {
            return Some((then, 0));
        }
        let beside = (end..).take_while(|week| self.is_standing(*week)).count();
        let allowed = run + length + beside < self.runs;
        allowed.then_some((then, if self.gap == 0 { run + length } else { 0 }))
    }

    /// A position in a table of values by turn, week and weeks in a row.
    fn at(&self, turn: usize, week: usize, run: usize) -> usize {
        (turn * (self.weeks + 1) + week) * self.runs + run
    }
}

impl Planner {
    /// Plans the items laid out in the planner; `None` where they depend on each other in more than the weeks that they
    /// take, or where this finds nothing.
    pub(super) fn stays(
        &mut self,
        tables: &Tables,
        employee: EmployeeId,
        plan: &mut Vec<Placement>,
    ) -> Option<i64> {
        let person = &tables.model.people[employee.index()];
        let most: usize = self.items.iter().map(|item| usize::from(item.longest)).sum();
        let alone = |item: &Item| item.needs.is_empty() && item.never_after == 0;
        if !self.at_most.is_empty() || most > usize::from(person.weeks_left) || !self.items.iter().all(alone)
        {
            return None;
        }
        let weeks = Weeks::new(tables.model.weeks(), &self.items, person);
        let trip = trip(tables.model);
        let (mut prices, mut step) = self.first_prices(tables, weeks.weeks);
        let mut best: Option<(i64, Vec<Stay>)> = None;
        for _ in 0..ROUNDS {
            let stays = self.stays_of_any(&weeks, &prices);
            let mut taken = vec![0i64; self.items.len()];
            stays.iter().for_each(|stay| taken[stay.row] += 1);
            let found = self.settle(&weeks, stays, trip);
            if best.as_ref().is_none_or(|(cost, _)| found.0 < *cost) {
                best = Some(found);
            }
            if taken.iter().all(|times| *times == 1) {
                break;
            }
            prices.iter_mut().zip(taken).for_each(|(price, times)| *price += step * (times - 1));
            step -= step / 3;
        }
        let (cost, stays) = self.insert(&weeks, best?, trip);
        plan.extend(stays.iter().map(|stay| Placement {
            stint: self.items[stay.row].stint,
            start: Week(stay.week as i16),
            weeks: stay.length as u8,
        }));
        Some(cost)
    }

    /// Prices as they were learnt, or else at which the best start of every item costs nothing; and how far starts are from the
    /// best, on average.
    fn first_prices(&self, tables: &Tables, weeks: usize) -> (Vec<i64>, i64) {
        let mut prices = Vec::with_capacity(self.items.len());
        let mut apart = 0;
        for row in 0..self.items.len() {
            let rows = &self.costs[row * 2 * weeks..(row + 1) * 2 * weeks];
            let open = rows.iter().copied().filter(|cost| is_open(*cost));
            let (sum, count, least) = open
                .fold((0, 0, NEVER), |(sum, count, least), cost| (sum + cost, count + 1, least.min(cost)));
            prices.push(tables.once.get(self.items[row].stint.index()).copied().unwrap_or(-least));
            apart += sum / count.max(1) - least;
        }
        (prices, apart / self.items.len().max(1) as i64)
    }

    /// What an item costs from a week on at a length.
    fn stay_cost(&self, weeks: usize, stay: Stay) -> i64 {
        let item = &self.items[stay.row];
        match usize::from(item.longest).checked_sub(stay.length) {
            Some(shorter) if shorter + 1 < item.digits && stay.week < weeks => {
                self.costs[(stay.row * 2 + shorter) * weeks + stay.week]
            }
            _ => NEVER,
        }
    }

    /// As many stays as there are items, or as fit, that cost least, whosoever they are.
    fn stays_of_any(&mut self, weeks: &Weeks, prices: &[i64]) -> Vec<Stay> {
        let longest = self.items.iter().map(|item| usize::from(item.longest)).max().unwrap_or(0);
        let mut scratch = std::mem::take(&mut self.stays);
        let Stays { cheapest, values, .. } = &mut scratch;
        cheapest.clear();
        cheapest.resize(weeks.weeks * (longest + 1), (NEVER, 0));
        for (row, item) in self.items.iter().enumerate() {
            for shorter in 0..item.digits - 1 {
                let length = usize::from(item.longest) - shorter;
                let costs = &self.costs[(row * 2 + shorter) * weeks.weeks..][..weeks.weeks];
                for (week, cost) in costs.iter().enumerate() {
                    let least = &mut cheapest[week * (longest + 1) + length];
                    if is_open(*cost) && cost + prices[row] < least.0 {
                        *least = (cost + prices[row], row);
                    }
                }
            }
        }
        values.clear();
        values.resize(weeks.at(self.items.len() + 1, 0, 0), NEVER);
        values[..weeks.at(1, 0, 0)].fill(0);
        for turn in 1..=self.items.len() {
            for week in (0..weeks.weeks).rev() {
                for run in 0..weeks.runs {
                    let mut least = values[weeks.at(turn, week + 1, weeks.idle(week, run))];
                    for length in 1..=longest {
                        let cost = cheapest[week * (longest + 1) + length].0;
                        if !is_open(cost) {
                            continue;
                        }
                        let Some((then, run)) = weeks.then(week, length, run) else { break };
                        let rest = values[weeks.at(turn - 1, then, run)];
                        if is_open(rest) {
                            least = least.min(cost + rest);
                        }
                    }
                    values[weeks.at(turn, week, run)] = least;
                }
            }
        }
        self.work += values.len() as u64;
        let most = (0..=self.items.len()).rev().find(|turn| is_open(values[weeks.at(*turn, 0, 0)]));
        let (mut turn, mut week, mut run) = (most.unwrap_or(0), 0, 0);
        let mut stays = Vec::with_capacity(turn);
        while turn > 0 && week < weeks.weeks {
            let value = values[weeks.at(turn, week, run)];
            let idle = weeks.idle(week, run);
            if value == values[weeks.at(turn, week + 1, idle)] {
                (week, run) = (week + 1, idle);
                continue;
            }
            let taken = (1..=longest).find_map(|length| {
                let (cost, row) = cheapest[week * (longest + 1) + length];
                let (then, run_then) = weeks.then(week, length, run).filter(|_| is_open(cost))?;
                let fits = value == cost + values[weeks.at(turn - 1, then, run_then)];
                fits.then_some((Stay { row, week, length }, then, run_then))
            });
            let Some((stay, then, run_then)) = taken else { break };
            stays.push(stay);
            (turn, week, run) = (turn - 1, then, run_then);
        }
        self.stays = scratch;
        stays
    }

    /// Gives the stays to the items that they suit best, and the items the weeks that suit them best in that order, while that
    /// gains; returns the cost and the stays.
    fn settle(&mut self, weeks: &Weeks, stays: Vec<Stay>, trip: i64) -> (i64, Vec<Stay>) {
        let (mut best, mut within) = ((0, Vec::new()), stays);
        let mut rows = Vec::new();
        loop {
            let mut order = self.assign(weeks.weeks, &within);
            order.sort_unstable_by_key(|stay| stay.week);
            let before = std::mem::replace(&mut rows, order.iter().map(|stay| stay.row).collect());
            if rows == before {
                return best;
            }
            let timed = self.times(weeks, &rows, trip);
            if timed.0 >= best.0 {
                return best;
            }
            within.clone_from(&timed.1);
            best = timed;
        }
    }

    /// The items that gain most in these stays, each in one and at most one in each, where they stand in it.
    fn assign(&mut self, weeks: usize, stays: &[Stay]) -> Vec<Stay> {
        let (rows, columns) = (self.items.len(), self.items.len().max(stays.len()));
        let mut matrix = std::mem::take(&mut self.stays.matrix);
        matrix.clear();
        matrix.resize(rows * columns, 0);
        for row in 0..rows {
            for (column, stay) in stays.iter().enumerate() {
                matrix[row * columns + column] = self.within(weeks, row, stay).0.min(0);
            }
        }
        let chosen =
            best_assignment(rows, columns, &|row, column| -i128::from(matrix[row * columns + column]));
        self.work += (rows * rows * columns) as u64;
        let chosen = chosen.iter().enumerate().filter_map(|(row, column)| Some((row, (*column)?)));
        let placed = chosen.filter(|(row, column)| matrix[row * columns + column] < 0);
        let placed = placed.map(|(row, column)| self.within(weeks, row, &stays[column]).1).collect();
        self.stays.matrix = matrix;
        placed
    }

    /// Where an item costs least within a stay.
    fn within(&self, weeks: usize, row: usize, stay: &Stay) -> (i64, Stay) {
        let mut best = (NEVER, Stay { row, ..*stay });
        let longest = usize::from(self.items[row].longest);
        for length in longest.saturating_sub(1).max(1)..=longest.min(stay.length) {
            for week in stay.week..=stay.week + stay.length - length {
                let one = Stay { row, week, length };
                let cost = self.stay_cost(weeks, one);
                if cost < best.0 {
                    best = (cost, one);
                }
            }
        }
        best
    }

    /// The cheapest stays of items in an order; what costs more than it gains is left out.
    fn times(&mut self, weeks: &Weeks, order: &[usize], trip: i64) -> (i64, Vec<Stay>) {
        let mut values = std::mem::take(&mut self.stays.values);
        values.clear();
        values.resize(weeks.at(order.len() + 1, 0, 0), 0);
        let planner = &*self;
        let stay = |turn: usize, week: usize, shorter: usize| Stay {
            row: order[turn],
            week,
            length: usize::from(planner.items[order[turn]].longest) - shorter,
        };
        let lengths = |turn: usize| planner.items[order[turn]].digits - 1;
        // Whoever comes from a stay at the same site goes on with a trip.
        let saved = |turn: usize, run: usize| {
            let site = |turn: usize| planner.items[order[turn]].site;
            let goes_on = run > 0 && turn > 0 && weeks.gap == 0 && site(turn) > 0;
            if goes_on && site(turn - 1) == site(turn) { trip } else { 0 }
        };
        for turn in (0..order.len()).rev() {
            for week in (0..weeks.weeks).rev() {
                for run in 0..weeks.runs {
                    let idle = values[weeks.at(turn, week + 1, weeks.idle(week, run))];
                    let left_out = values[weeks.at(turn + 1, week, run)];
                    values[weeks.at(turn, week, run)] = idle.min(left_out);
                }
                for shorter in 0..lengths(turn) {
                    let stay = stay(turn, week, shorter);
                    let cost = planner.stay_cost(weeks.weeks, stay);
                    for run in (0..weeks.runs).take_while(|_| is_open(cost)) {
                        let Some((then, run_then)) = weeks.then(week, stay.length, run) else { break };
                        let placed = cost - saved(turn, run) + values[weeks.at(turn + 1, then, run_then)];
                        let value = &mut values[weeks.at(turn, week, run)];
                        *value = placed.min(*value);
                    }
                }
            }
        }
        let (mut turn, mut week, mut run) = (0, 0, 0);
        let mut stays = Vec::with_capacity(order.len());
        while turn < order.len() && week < weeks.weeks {
            let value = values[weeks.at(turn, week, run)];
            let idle = weeks.idle(week, run);
            if value == values[weeks.at(turn, week + 1, idle)] {
                (week, run) = (week + 1, idle);
            } else if value == values[weeks.at(turn + 1, week, run)] {
                turn += 1;
            } else {
                let placed = (0..lengths(turn)).map(|shorter| stay(turn, week, shorter)).find_map(|stay| {
                    let cost = planner.stay_cost(weeks.weeks, stay);
                    let (then, run_then) = weeks.then(week, stay.length, run).filter(|_| is_open(cost))?;
                    let placed = cost - saved(turn, run) + values[weeks.at(turn + 1, then, run_then)];
                    (placed == value).then_some((stay, then, run_then))
                });
                let Some((stay, then, run_then)) = placed else { break };
                stays.push(stay);
                (turn, week, run) = (turn + 1, then, run_then);
            }
        }
        let cost = values[0];
        self.work += 2 * values.len() as u64;
        self.stays.values = values;
        (cost, stays)
    }

    /// Looks for the best turn of each item that was left, where they are few.
    fn insert(&mut self, weeks: &Weeks, mut best: (i64, Vec<Stay>), trip: i64) -> (i64, Vec<Stay>) {
        let left = |stays: &[Stay], row: usize| !stays.iter().any(|stay| stay.row == row);
        let missing: Vec<usize> = (0..self.items.len()).filter(|row| left(&best.1, *row)).collect();
        if missing.len() > MOST_INSERTED {
            return best;
        }
        for row in missing {
            let rows: Vec<usize> = best.1.iter().map(|stay| stay.row).collect();
            for turn in 0..=rows.len() {
                let mut order = rows.clone();
                order.insert(turn, row);
                let found = self.times(weeks, &order, trip);
                if found.0 < best.0 {
                    best = found;
                }
            }
        }
        best
    }
}
