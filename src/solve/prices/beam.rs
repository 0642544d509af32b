//! A good plan of an employee with too many stints for the exact program: a beam over weeks.

use super::plan::Planner;
use super::tables::{Tables, is_open};
use crate::domain::{EmployeeId, Placement, Week};

/// Partial plans kept for each week.
const WIDTH: usize = 48;

/// A partial plan that is free again in a week.
#[derive(Clone, Copy)]
struct Node {
    cost: i64,
    /// Items placed.
    placed: u128,
    /// Weeks that stints of longer gaps still have to wait.
    rest: usize,
    weeks_away: u32,
    /// Weeks away in a row up to here, where there is a limit of them.
    run: u32,
    /// The node before, and the placement that led here.
    parent: u32,
    last: Option<Placement>,
}

impl Planner {
    /// Plans the items laid out in the planner.
    pub(super) fn beam(&self, tables: &Tables, employee: EmployeeId, plan: &mut Vec<Placement>) -> i64 {
        let weeks = tables.model.weeks();
        let person = tables.model.people[employee.index()];
        let limit = u32::from(person.weeks_left);
        let longest_run = (person.in_a_row < u16::MAX).then_some(u32::from(person.in_a_row));
        let standing = |week: usize| longest_run.is_some() && person.standing.contains(Week(week as i16));
        let longest_gap = self.items.iter().map(|item| item.gap).max().unwrap_or(0);
        let mut nodes: Vec<Node> = Vec::new();
        let mut layers: Vec<Vec<Node>> = vec![Vec::new(); weeks + 1];
        layers[0].push(Node { cost: 0, placed: 0, rest: 0, weeks_away: 0, run: 0, parent: 0, last: None });
        for week in 0..weeks {
            let mut layer = std::mem::take(&mut layers[week]);
            thin(&mut layer);
            for node in layer {
                let parent = nodes.len() as u32;
                nodes.push(node);
                let run = if standing(week) { node.run + 1 } else { 0 };
                let rest = node.rest.saturating_sub(1);
                layers[week + 1].push(Node { rest, run, parent, last: None, ..node });
                for (row, item) in self.items.iter().enumerate() {
                    let free = node.placed >> row & 1 == 0
                        && node.rest <= longest_gap - item.gap
                        && node.placed & item.never_after == 0
                        && item.needs.iter().all(|need| node.placed & need != 0);
                    if !free {
                        continue;
                    }
                    for digit in 1..item.digits {
                        let cost = self.costs[(row * 2 + digit - 1) * weeks + week];
                        let length = item.longest - (digit as u8 - 1);
                        let weeks_away = node.weeks_away + u32::from(length);
                        if !is_open(cost) || weeks_away > limit {
                            continue;
                        }
                        let end = week + usize::from(length);
                        let run = node.run + u32::from(length);
                        let beside = (end..).take_while(|week| standing(*week)).count() as u32;
                        if longest_run.is_some_and(|longest| run + beside > longest) {
                            continue;
                        }
                        let then = (week + usize::from(length) + item.gap).min(weeks);
                        layers[then].push(Node {
                            cost: node.cost + cost,
                            placed: node.placed | 1 << row,
                            rest: longest_gap - item.gap,
                            weeks_away,
                            run: if longest_run.is_some() && item.gap == 0 { run } else { 0 },
                            parent,
                            last: Some(Placement {
                                stint: item.stint,
                                start: Week(week as i16),
                                weeks: length,
                            }),
                        });
                    }
                }
            }
        }
        let best = layers[weeks].iter().min_by_key(|node| (node.cost, node.placed)).copied();
        let cost = best.map_or(0, |node| node.cost);
        let mut at = best;
        while let Some(node) = at {
            plan.extend(node.last);
            at = (node.placed != 0).then(|| nodes[node.parent as usize]);
        }
        cost
    }
}

/// Keeps the cheapest partial plans, one for each set of stints, rest and weeks in a row.
fn thin(layer: &mut Vec<Node>) {
    layer.sort_unstable_by_key(|node| (node.placed, node.rest, node.run, node.cost));
    layer.dedup_by_key(|node| (node.placed, node.rest, node.run));
    layer.sort_unstable_by_key(|node| (node.cost, node.placed, node.rest, node.run));
    layer.truncate(WIDTH);
}
