//! A good plan of an employee with too many stints for the exact program: a beam over weeks.

use super::plan::{Item, Planner};
use super::states::within;
use super::tables::{Tables, is_open, trip};
use crate::domain::{EmployeeId, Placement, Week};

/// Partial plans kept for each week, where all stints of the employee may find a place: the last ones ask for many.
const WIDE: usize = 48;
/// The same where the stints ask for more weeks than there are: some are left in any case, and few plans will do.
const NARROW: usize = 12;

/// How many steps of other plans a look at one item from one partial plan takes.
const STEPS: u64 = 32;

/// A partial plan that is free again in a week.
#[derive(Clone, Copy)]
pub(super) struct Node {
    cost: i64,
    /// Items placed.
    placed: u128,
    /// Weeks that stints of longer gaps still have to wait.
    rest: usize,
    /// Where a trip may go on, from 1; 0: nowhere.
    site: usize,
    weeks_away: u32,
    /// Weeks away in a row up to here, where there is a limit of them.
    run: u32,
    /// The node before, and the placement that led here.
    parent: u32,
    last: Option<Placement>,
}

/// Scratch memory of the beam.
#[derive(Default)]
pub(super) struct Beam {
    /// Every node that was followed.
    nodes: Vec<Node>,
    /// By week, the cheapest partial plans that are free again then, in order.
    layers: Vec<Vec<Node>>,
}

impl Planner {
    /// Plans the items laid out in the planner.
    pub(super) fn beam(&mut self, tables: &Tables, employee: EmployeeId, plan: &mut Vec<Placement>) -> i64 {
        let weeks = tables.model.weeks();
        let person = tables.model.people[employee.index()];
        let limit = u32::from(person.weeks_left);
        let longest_run = (person.in_a_row < u16::MAX).then_some(u32::from(person.in_a_row));
        let standing = |week: usize| longest_run.is_some() && person.standing.contains(Week(week as i16));
        let longest_gap = self.items.iter().map(|item| item.gap).max().unwrap_or(0);
        let trip = trip(tables.model);
        let asked = self.asked();
        let width = if asked > weeks { NARROW } else { WIDE };
        let Beam { nodes, layers } = &mut self.beam;
        nodes.clear();
        layers.resize_with(weeks + 1, Vec::new);
        layers.iter_mut().for_each(Vec::clear);
        layers[0].push(Node {
            cost: 0,
            placed: 0,
            rest: 0,
            site: 0,
            weeks_away: 0,
            run: 0,
            parent: 0,
            last: None,
        });
        for week in 0..weeks {
            let layer = std::mem::take(&mut layers[week]);
            for node in &layer {
                let parent = nodes.len() as u32;
                nodes.push(*node);
                let run = if standing(week) { node.run + 1 } else { 0 };
                let rest = node.rest.saturating_sub(1);
                keep(&mut layers[week + 1], width, Node { rest, site: 0, run, parent, last: None, ..*node });
                for (row, item) in self.items.iter().enumerate() {
                    if node.placed >> row & 1 != 0
                        || node.rest > longest_gap - item.gap
                        || !in_order(item, node)
                        || !within(&self.at_most, node.placed | 1 << row)
                    {
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
                        let start = Week(week as i16);
                        let goes_on = node.site > 0 && node.site == item.site;
                        let next = Node {
                            cost: node.cost + cost - if goes_on { trip } else { 0 },
                            placed: node.placed | 1 << row,
                            rest: longest_gap - item.gap,
                            site: item.site,
                            weeks_away,
                            run: if longest_run.is_some() && item.gap == 0 { run } else { 0 },
                            parent,
                            last: Some(Placement { stint: item.stint, start, weeks: length }),
                        };
                        keep(&mut layers[then], width, next);
                    }
                }
            }
            layers[week] = layer;
        }
        self.work += (nodes.len() * self.items.len()) as u64 * STEPS;
        let best = layers[weeks].first().copied();
        let cost = best.map_or(0, |node| node.cost);
        let mut at = best;
        while let Some(node) = at {
            plan.extend(node.last);
            at = (node.placed != 0).then(|| nodes[node.parent as usize]);
        }
        cost
    }

    /// The weeks that the items ask for, those of choices as far as they are owed.
    fn asked(&self) -> usize {
        let stay = |item: &Item| usize::from(item.longest) + item.gap;
        let chosen = self.at_most.iter().fold(0, |chosen, limit| chosen | limit.items);
        let alone = self.items.iter().enumerate().filter(|(row, _)| chosen >> row & 1 == 0);
        let of_choices = self.at_most.iter().map(|limit| {
            let items = self.items.iter().enumerate().filter(|(row, _)| limit.items >> row & 1 == 1);
            limit.most as usize * items.map(|(_, item)| stay(item)).max().unwrap_or(0)
        });
        alone.map(|(_, item)| stay(item)).sum::<usize>() + of_choices.sum::<usize>()
    }
}

/// Whether what an item has to follow is placed, and nothing that has to follow it.
fn in_order(item: &Item, node: &Node) -> bool {
    node.placed & item.never_after == 0 && item.needs.iter().all(|need| node.placed & need != 0)
}

/// Puts a partial plan among the `width` cheapest, one for each set of stints, rest, site and weeks in a row.
fn keep(layer: &mut Vec<Node>, width: usize, node: Node) {
    let kind = |node: &Node| (node.placed, node.rest, node.run, node.site);
    let rank = |node: &Node| (node.cost, kind(node));
    if layer.len() == width && layer.last().is_some_and(|last| rank(last) <= rank(&node)) {
        return;
    }
    let same = layer.iter().position(|other| kind(other) == kind(&node));
    match same {
        Some(at) if layer[at].cost <= node.cost => return,
        Some(at) => {
            layer.remove(at);
        }
        None if layer.len() == width => {
            layer.pop();
        }
        None => {}
    }
    let at = layer.partition_point(|other| rank(other) < rank(&node));
    layer.insert(at, node);
}
