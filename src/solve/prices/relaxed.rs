//! A bound on the plan of an employee with too many stints for the exact program.
//!
//! The same recursion over (week, rest) alone: a stint may be taken more than once, the limit of weeks away and the
//! order of units are forgotten. What once-only is worth comes back through a price σ on each stint:
//! `Σ min path(cost + σ) − Σ σ` is below the cost of every plan for any σ >= 0.

use super::dual::Prices;
use super::field::Field;
use super::tables::Tables;
use crate::domain::{EmployeeId, Placement};

/// The cheapest path; `plan` may name a stint more than once.
pub(super) fn cheapest(
    tables: &Tables,
    prices: &Prices,
    field: &Field,
    employee: EmployeeId,
    plan: &mut Vec<Placement>,
) -> i64 {
    let model = tables.model;
    let weeks = model.weeks();
    let mut away = Vec::new();
    let full = field.away(model, employee, &mut away);
    let stints: Vec<_> = model.stints_of(employee).collect();
    let gap = |row: usize| usize::from(tables.choices[stints[row].index()].gap);
    let longest_gap = (0..stints.len()).map(gap).max().unwrap_or(0);
    let shortest_gap = (0..stints.len()).map(gap).min().unwrap_or(0);
    let rests = longest_gap - shortest_gap + 1;

    // The cheapest way to start in a week, by gap: stints of one gap and length lead to the same place.
    #[derive(Clone, Copy)]
    struct Start {
        cost: i64,
        placement: Placement,
        gap: usize,
    }
    let mut starting: Vec<Vec<Start>> = vec![Vec::new(); weeks];
    let mut worth = 0;
    for (row, stint) in stints.iter().enumerate() {
        let once = prices.once(*stint);
        worth += once;
        let choice = &tables.choices[stint.index()];
        let visits = field.visits(choice.host as usize);
        let blocked = full.or(field.visit_full[choice.host as usize]);
        for shorter in 0..2u8 {
            let length = choice.longest.saturating_sub(shorter);
            let clear = blocked.clear_starts(length);
            let costs = tables.costs(*stint, usize::from(shorter));
            for (start, cost) in choice.starts[usize::from(shorter)].iter().zip(costs) {
                if !clear.contains(start) {
                    continue;
                }
                let at = start.0 as usize;
                let price: i64 = (at..at + usize::from(length)).map(|week| visits[week] + away[week]).sum();
                let cost = cost + price + once;
                let start = Start {
                    cost,
                    placement: Placement { stint: *stint, start, weeks: length },
                    gap: gap(row),
                };
                let like = starting[at]
                    .iter_mut()
                    .find(|known| known.gap == start.gap && known.placement.weeks == length);
                match like {
                    Some(known) if known.cost > cost => *known = start,
                    Some(_) => (),
                    None => starting[at].push(start),
                }
            }
        }
    }
    let mut values = vec![0i64; (weeks + 1) * rests];
    let mut choices: Vec<Option<Start>> = vec![None; (weeks + 1) * rests];
    for week in (0..weeks).rev() {
        for rest in 0..rests {
            let mut best = values[(week + 1) * rests + rest.saturating_sub(1)];
            for start in starting[week].iter().filter(|start| rest <= longest_gap - start.gap) {
                let then = (week + usize::from(start.placement.weeks) + start.gap).min(weeks);
                let value = start.cost + values[then * rests + longest_gap - start.gap];
                if value < best {
                    best = value;
                    choices[week * rests + rest] = Some(*start);
                }
            }
            values[week * rests + rest] = best;
        }
    }
    plan.clear();
    let (mut week, mut rest) = (0, 0);
    while week < weeks {
        match choices[week * rests + rest] {
            Some(start) => {
                plan.push(start.placement);
                week = (week + usize::from(start.placement.weeks) + start.gap).min(weeks);
                rest = longest_gap - start.gap;
            }
            None => (week, rest) = (week + 1, rest.saturating_sub(1)),
        }
    }
    values[0] - worth
}
