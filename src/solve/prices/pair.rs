//! The plans of an employee with one or two stints of one length each, nearly everybody in a large company: few
//! enough to look at all of them, one stint after the other or the other way round, in time linear in the weeks.

use super::plan::Item;
use super::tables::{NEVER, Tables};
use crate::domain::{EmployeeId, Placement, StintId, Week};

/// One or two stints whose order is free.
pub(super) struct Pair<'a> {
    items: &'a [Item],
    /// Weeks from the start of each to the first start of the other after it.
    stays: [usize; 2],
    /// Whether the weeks that the employee may be away allow each alone.
    alone: [bool; 2],
    /// Whether they allow both.
    both: bool,
}

/// Scratch memory for soft plans: by week, costs in units of the temperature.
#[derive(Default)]
pub(super) struct Mist {
    /// Of each stint, from its least.
    costs: [Vec<f32>; 2],
    /// `e^−cost` of each.
    faded: [Vec<f32>; 2],
    /// Weights of plans in which a stint starts, then their chances.
    weights: [Vec<f32>; 2],
    /// Of each, what it fades to added up, up to each week and from each week on.
    upto: [Vec<f32>; 2],
    from: [Vec<f32>; 2],
    rest: Rest,
}

/// What the other stint adds when it starts up to, or from, each week: the least cost, and how many times as much as
/// the cheapest all those starts weigh together, which is between one and the number of weeks.
#[derive(Default)]
struct Rest {
    least: Vec<f32>,
    weight: Vec<f32>,
    /// How far each start is above (or below) the least of those before it, and what that fades to.
    apart: Vec<f32>,
    faded: Vec<f32>,
}

/// A cost in units of the temperature that nobody pays.
const FAR: f32 = 1e9;

/// Where all plans together weigh less than this against the sum of the least costs of both stints, no plan comes near that sum,
/// and `e^−cost` of each stint alone has too few digits for the plans that matter.
const FAINT: f32 = 1e-17;

/// Less likely placements count as none.
const LEAST_CHANCE: f32 = 1e-8;

impl<'a> Pair<'a> {
    /// The items of an employee, if they are few and simple enough.
    pub(super) fn of(tables: &Tables, employee: EmployeeId, items: &'a [Item]) -> Option<Self> {
        let trips = |item: &Item| tables.choices[item.stint.index()].trips;
        let one_trip = items.len() == 2 && trips(&items[0]).is_some() && trips(&items[0]) == trips(&items[1]);
        if one_trip
            || items.len() > 2
            || items.iter().any(|item| item.digits != 2)
            || !tables.model.order.is_empty()
        {
            return None;
        }
        let limit = usize::from(tables.model.people[employee.index()].weeks_left);
        let weeks = |row: usize| items.get(row).map_or(0, |item| usize::from(item.longest));
        let problem = tables.model.problem;
        // Where there are choices at all: the stints themselves are far away in memory.
        let chosen = items.iter().filter(|_| !problem.choices.is_empty());
        let mut choices = chosen.map(|item| problem.stint(item.stint).choice);
        let (first, second) = (choices.next().flatten(), choices.next().flatten());
        let one_of_both = first.filter(|choice| problem.choices[choice.index()].count < 2);
        let gap = items.iter().map(|item| item.gap).max().unwrap_or(0);
        Some(Pair {
            items,
            stays: [weeks(0) + gap, weeks(1) + gap],
            alone: [weeks(0) <= limit, items.len() == 2 && weeks(1) <= limit],
            both: items.len() == 2
                && weeks(0) + weeks(1) <= limit
                && (one_of_both.is_none() || one_of_both != second),
        })
    }

    /// Writes the best plan and returns its cost; of equal plans the emptiest.
    pub(super) fn plan(&self, costs: &[i64], plan: &mut Vec<Placement>) -> i64 {
        let (cost, starts) = self.best(self.rows(costs));
        for (row, start) in starts.into_iter().enumerate() {
            plan.extend(start.map(|week| self.placement(row, week)));
        }
        cost
    }

    /// Calls with the probabilities of each stint's starts, week by week, at a temperature in grains.
    pub(super) fn soften(
        &self,
        costs: &[i64],
        temperature: f64,
        mist: &mut Mist,
        mut call: impl FnMut(StintId, u8, &[f32]),
    ) {
        let rows = self.rows(costs);
        let least = rows.map(|row| row.iter().copied().min().unwrap_or(0));
        let per = 1.0 / temperature;
        for row in 0..self.items.len() {
            // Counted from the least of the row, so that what pins are worth leaves all digits to the rest.
            scale(&mut mist.costs[row], rows[row], least[row], per);
            fade_all(&mut mist.faded[row], &mist.costs[row]);
        }
        let [first, second] = self.alone;
        let plans = [(first, least[0]), (second, least[1]), (self.both, least[0] + least[1])];
        let possible = plans.into_iter().filter(|(possible, _)| *possible);
        // Both together may have no plan as cheap as this.
        let lowest = possible.map(|(_, cost)| cost).fold(0, i64::min);
        let from = |from: i64| move |cost: i64| ((cost - from) as f64 * per) as f32;
        let mut total = self.weigh(least, from(lowest), false, mist);
        if total < FAINT {
            total = self.weigh(least, from(self.best(rows).0), true, mist);
        }
        for (item, weights) in self.items.iter().zip(&mut mist.weights) {
            share(weights, 1.0 / total);
            call(item.stint, item.longest, weights);
        }
    }

    /// Writes what all plans weigh in which each stint starts in each week, and returns what all plans weigh. `above` tells how
    /// far a cost is above the one that weighs 1, in units of the temperature; `far`: no plan comes near the least costs of both
    /// stints together.
    fn weigh(&self, least: [i64; 2], above: impl Fn(i64) -> f32, far: bool, mist: &mut Mist) -> f32 {
        let Mist { costs, faded, weights, upto, from, rest } = mist;
        for row in 0..self.items.len() {
            let alone = if self.alone[row] { fade(above(least[row])) } else { 0.0 };
            weights[row].clear();
            weights[row].extend(faded[row].iter().map(|faded| faded * alone));
        }
        // Every plan counts once: none, only the second, and all with the first.
        let mut total = fade(above(0));
        if self.items.len() == 2 {
            total += sum(&weights[1]);
        }
        if self.both {
            let both = above(least[0] + least[1]);
            if !far {
                add_up(faded, upto, from);
            }
            for row in 0..2 {
                let (stay, other_stay) = (self.stays[row], self.stays[1 - row]);
                let weeks = weights[row].len();
                let (first, last) = (other_stay.min(weeks), weeks.saturating_sub(stay));
                if far {
                    let (own, other) = (&costs[row], &costs[1 - row]);
                    rest.lay(other, (stay.min(weeks)..weeks).rev());
                    add_far(&mut weights[row][..last], own, rest.from(weeks - last), both);
                    rest.lay(other, 0..weeks - first);
                    add_far(&mut weights[row][first..], &own[first..], rest.from(0), both);
                } else {
                    let (own, times) = (&faded[row], fade(both));
                    add_near(&mut weights[row][..last], own, &from[1 - row][weeks - last..], times);
                    add_near(&mut weights[row][first..], &own[first..], &upto[1 - row], times);
                }
            }
        }
        total + sum(&weights[0])
    }

    /// The costs of starting each, by week.
    fn rows<'c>(&self, costs: &'c [i64]) -> [&'c [i64]; 2] {
        let weeks = costs.len() / (2 * self.items.len());
        [&costs[..weeks], if self.items.len() == 2 { &costs[2 * weeks..3 * weeks] } else { &[] }]
    }

    fn placement(&self, row: usize, week: usize) -> Placement {
        Placement { stint: self.items[row].stint, start: Week(week as i16), weeks: self.items[row].longest }
    }

    /// The least cost of a plan, and when each starts in it.
    fn best(&self, rows: [&[i64]; 2]) -> (i64, [Option<usize>; 2]) {
        let mut best = (0, [None, None]);
        for (row, costs) in rows.into_iter().enumerate() {
            let (cost, week) = least(costs);
            if self.alone[row] && cost < best.0 {
                best = (cost, [None, None]);
                best.1[row] = Some(week);
            }
        }
        if self.both {
            for row in 0..2 {
                let (cost, week, then) = least_in_turn(rows[row], rows[1 - row], self.stays[row]);
                if cost < best.0 {
                    best = (cost, [Some(week); 2]);
                    best.1[1 - row] = Some(then);
                }
            }
        }
        best
    }
}

/// The least cost and its week, the last of equals.
fn least(row: &[i64]) -> (i64, usize) {
    let mut best = (NEVER, 0);
    for (week, cost) in row.iter().enumerate() {
        if *cost <= best.0 {
            best = (*cost, week);
        }
    }
    best
}

/// The least cost of one start and then another, `stay` weeks later or more, and their weeks.
fn least_in_turn(first: &[i64], second: &[i64], stay: usize) -> (i64, usize, usize) {
    let mut best = (NEVER, 0, 0);
    let mut before = (NEVER, 0);
    for (week, (first, second)) in first.iter().zip(second.get(stay..).unwrap_or_default()).enumerate() {
        if *first <= before.0 {
            before = (*first, week);
        }
        if before.0 + second <= best.0 {
            best = (before.0 + second, before.1, week + stay);
        }
    }
    best
}

impl Rest {
    /// The least cost and the weight from a week on.
    fn from(&self, week: usize) -> (&[f32], &[f32]) {
        (&self.least[week..], &self.weight[week..])
    }

    /// Lays the rest out along the weeks, in the order in which starts become possible.
    fn lay(&mut self, costs: &[f32], weeks: impl Iterator<Item = usize> + Clone) {
        for row in [&mut self.least, &mut self.apart, &mut self.faded, &mut self.weight] {
            row.resize(costs.len(), 0.0);
        }
        let mut least = FAR;
        for week in weeks.clone() {
            self.apart[week] = costs[week] - least;
            least = nearer(costs[week], least);
            self.least[week] = least;
        }
        self.faded.iter_mut().zip(&self.apart).for_each(|(faded, apart)| *faded = fade(apart.abs()));
        let mut weight = 0.0;
        for week in weeks {
            let faded = self.faded[week];
            weight = if self.apart[week] < 0.0 { weight * faded + 1.0 } else { weight + faded };
            self.weight[week] = weight;
        }
    }
}

fn nearer(one: f32, other: f32) -> f32 {
    if one < other { one } else { other }
}

// Loops of their own over plain slices: inlined among others they do not run on vectors, and take twice as long.

/// Writes costs as far as they are above the least, in units of the temperature.
#[inline(never)]
fn scale(scaled: &mut Vec<f32>, costs: &[i64], least: i64, per: f64) {
    scaled.clear();
    scaled.extend(costs.iter().map(|cost| nearer(((cost - least) as f64 * per) as f32, FAR)));
}

/// Writes `e^−cost`.
#[inline(never)]
fn fade_all(faded: &mut Vec<f32>, costs: &[f32]) {
    faded.clear();
    faded.extend(costs.iter().map(|cost| fade(*cost)));
}

/// Adds up two rows, up to each week and from each week on: four sums side by side, as each waits for its last step.
#[inline(never)]
fn add_up(rows: &[Vec<f32>; 2], upto: &mut [Vec<f32>; 2], from: &mut [Vec<f32>; 2]) {
    let weeks = rows[0].len();
    upto.iter_mut().chain(from.iter_mut()).for_each(|sums| sums.resize(weeks, 0.0));
    let ([one, other], [one_upto, other_upto], [one_from, other_from]) = (rows, upto, from);
    let upwards = one.iter().zip(other).zip(one_upto.iter_mut().zip(other_upto));
    let downwards = one.iter().zip(other).zip(one_from.iter_mut().zip(other_from)).rev();
    let mut sums = [0.0; 4];
    for (((one, other), upto), ((last_one, last_other), from)) in upwards.zip(downwards) {
        sums = [sums[0] + one, sums[1] + other, sums[2] + last_one, sums[3] + last_other];
        (*upto.0, *upto.1, *from.0, *from.1) = (sums[0], sums[1], sums[2], sums[3]);
    }
}

/// Adds what plans with the rest beside each start weigh, from what either alone fades to.
#[inline(never)]
fn add_near(weights: &mut [f32], own: &[f32], rest: &[f32], times: f32) {
    let both = own.iter().zip(rest);
    weights.iter_mut().zip(both).for_each(|(sum, (own, rest))| *sum += times * own * rest);
}

/// Adds what plans with the rest beside each start weigh, from the costs of both together.
#[inline(never)]
fn add_far(weights: &mut [f32], costs: &[f32], (least, rest): (&[f32], &[f32]), both: f32) {
    let others = least.iter().zip(rest);
    let own = weights.iter_mut().zip(costs);
    own.zip(others).for_each(|((sum, cost), (least, rest))| *sum += fade(cost + least + both) * rest);
}

/// Makes weights the chances that they are.
#[inline(never)]
fn share(weights: &mut [f32], part: f32) {
    for weight in weights {
        let chance = *weight * part;
        *weight = if chance > LEAST_CHANCE { chance } else { 0.0 };
    }
}

/// The sum, in a fixed order of four strands that run side by side.
pub(super) fn sum(values: &[f32]) -> f32 {
    let (strands, rest) = values.as_chunks::<4>();
    let mut sums = [0.0f32; 4];
    for strand in strands {
        sums.iter_mut().zip(strand).for_each(|(sum, value)| *sum += value);
    }
    sums.iter().chain(rest).sum()
}

/// `e^−x` to six digits for x >= −87, without a branch so that a loop over it runs on vectors.
fn fade(x: f32) -> f32 {
    /// Added to a number below 2²², it leaves the nearest whole number in the last bits.
    const WHOLE: f32 = 12_582_912.0;
    let exponent = -nearer(x, 87.0) * std::f32::consts::LOG2_E;
    let shifted = exponent + WHOLE;
    let rest = (exponent - (shifted - WHOLE)) * std::f32::consts::LN_2;
    let mut series = 1.0;
    // Taylor's series, within half a power of two.
    for factor in [6.0, 5.0, 4.0, 3.0, 2.0, 1.0] {
        series = 1.0 + rest * series * (1.0 / factor);
    }
    let power = f32::from_bits((shifted.to_bits() << 23).wrapping_add(1.0f32.to_bits()));
    power * series
}
