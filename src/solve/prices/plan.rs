//! The best plan of one employee against a field: an exact dynamic program over (week, rest, stints done).
//!
//! A *state* gives each stint a digit: 0 not placed, 1 placed at its longest length, 2 at one week less. *Rest*
//! counts the weeks at home that stints of longer gaps still ask for, or tells at which site a trip may go on (see
//! `afters`). Going backwards in time, `value(week, rest, state)` is the least cost of everything from `week` on:
//!
//! ```text
//! value(t, r, s) = min( value(t + 1, r − 1, s),
//!                       cost(i, t) + value(t + length + gap_i, gap_max − gap_i, s with i placed) )
//! ```
//!
//! Whoever has no more than two stints, of one length each, is planned by `pair`: the same plans, several times as fast.

use rustc_hash::FxHashMap;

use super::afters::Afters;
use super::beam::Beam;
use super::field::Field;
use super::pair::{Mist, Pair};
use super::states::{AtMost, Key, State};
use super::stays::Stays;
use super::tables::{NEVER, PINNED, Tables, is_open, trip};
use crate::domain::{EmployeeId, Placement, StintId, Week};

/// What an employee's stint may do in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Any start, or none; placing it costs so many grains more.
    Free(i64),
    /// This placement and no other.
    Held(Placement),
    /// None.
    Out,
}

/// Scratch memory for planning, one a thread.
#[derive(Default)]
pub(super) struct Planner {
    away: Vec<i64>,
    /// Costs by (stint, shorter, week), not [open](is_open) where the column is not allowed.
    pub(super) costs: Vec<i64>,
    pub(super) values: Vec<i64>,
    pub(super) items: Vec<Item>,
    /// Of which items only some may be placed.
    pub(super) at_most: Vec<AtMost>,
    pub(super) states: Vec<State>,
    /// The positions of states, where not every combination of digits is one.
    pub(super) positions: FxHashMap<Key, u32>,
    pub(super) moves: Vec<Move>,
    pub(super) steps: Vec<(u32, u32)>,
    pub(super) soft: Vec<f64>,
    pub(super) chance: Vec<f64>,
    /// How likely each move is to start in each week.
    pub(super) starts: Vec<f32>,
    pub(super) mist: Mist,
    pub(super) beam: Beam,
    pub(super) stays: Stays,
    /// Steps of all plans so far: what searches are limited by, the same on every machine.
    pub(super) work: u64,
}

/// Placing one stint at one length.
#[derive(Clone, Debug)]
pub(super) struct Move {
    pub stint: StintId,
    /// Row in the table of costs.
    pub costs: usize,
    pub gap: usize,
    /// Weeks away and then at rest.
    pub stay: usize,
    /// Where a trip may go on, from 1; 0: nowhere.
    pub site: usize,
    /// From which states to which, in the list of steps.
    pub steps: std::ops::Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) struct Item {
    pub stint: StintId,
    pub longest: u8,
    pub gap: usize,
    /// Where a trip may go on with another item, from 1; 0: nowhere.
    pub site: usize,
    /// What one in its digit is worth in a state.
    pub place: usize,
    /// Digits are below this.
    pub digits: usize,
    /// Of each of these sets of items, one must be placed before.
    pub needs: Vec<u128>,
    /// Items that must not be placed before.
    pub never_after: u128,
}

impl Planner {
    /// Plans an employee: writes the placements and returns their cost in the field. Where the best plan has too many
    /// weeks away in a row, it is the best without that a beam finds.
    pub(super) fn plan(
        &mut self,
        tables: &Tables,
        field: &Field,
        employee: EmployeeId,
        role: impl Fn(StintId) -> Role,
        plan: &mut Vec<Placement>,
    ) -> i64 {
        let cost = self.cheapest(tables, field, employee, role, plan);
        let person = tables.model.people[employee.index()];
        let longest = plan.iter().map(|placement| person.run_with(plan, placement)).max().unwrap_or(0);
        if longest <= u32::from(person.in_a_row) {
            return cost;
        }
        plan.clear();
        self.beam(tables, employee, plan)
    }

    /// The same without a limit of weeks in a row. The plan is the best there
    /// is where [states](super::states) are few enough, and otherwise (see
    /// [`is_exact`]) the best that a beam finds.
    pub(super) fn cheapest(
        &mut self,
        tables: &Tables,
        field: &Field,
        employee: EmployeeId,
        role: impl Fn(StintId) -> Role,
        plan: &mut Vec<Placement>,
    ) -> i64 {
        plan.clear();
        let weeks = tables.model.weeks();
        self.fill_costs(tables, field, employee, role);
        self.work += self.costs.len() as u64;
        if self.items.is_empty() {
            return 0;
        }
        if let Some(pair) = Pair::of(tables, employee, &self.items) {
            return pair.plan(&self.costs, plan);
        }
        let Ok(afters) = self.lay_states(tables, employee) else {
            return self.stays(tables, employee, plan).unwrap_or_else(|| self.beam(tables, employee, plan));
        };
        let states = self.states.len();
        self.list_moves();
        self.fill_values(weeks, afters, trip(tables.model));
        self.work += (weeks * self.steps.len()) as u64;
        self.trace(weeks, states, afters, trip(tables.model), plan);
        self.values[0]
    }

    /// The least cost of everything from each week on, by week, rest and state.
    pub(super) fn fill_values(&mut self, weeks: usize, afters: Afters, trip: i64) {
        let states = self.states.len();
        let layer = afters.count() * states;
        self.values.clear();
        self.values.resize((weeks + 1) * layer, 0);
        for week in (0..weeks).rev() {
            let (now, later) = self.values.split_at_mut((week + 1) * layer);
            let now = &mut now[week * layer..];
            now[..states].copy_from_slice(&later[..states]);
            for after in 1..afters.count() {
                let idle = afters.idle(after);
                now[after * states..(after + 1) * states]
                    .copy_from_slice(&later[idle * states..(idle + 1) * states]);
            }
            for option in &self.moves {
                let cost = self.costs[option.costs * weeks + week];
                if !is_open(cost) {
                    continue;
                }
                let then = (week + option.stay).min(weeks) - (week + 1);
                let after_then = afters.then(option.gap, option.site);
                let values = &later[then * layer + after_then * states..][..states];
                for (state, next) in &self.steps[option.steps.clone()] {
                    let value = cost + values[*next as usize];
                    for rest in afters.home(option.gap) {
                        let best = &mut now[rest * states + *state as usize];
                        *best = value.min(*best);
                    }
                    for (after, goes_on) in afters.away(option.gap, option.site) {
                        let best = &mut now[after * states + *state as usize];
                        *best = (value - if goes_on { trip } else { 0 }).min(*best);
                    }
                }
            }
        }
    }

    /// Reads the plan off the values, idling where that costs no more.
    fn trace(&self, weeks: usize, states: usize, afters: Afters, trip: i64, plan: &mut Vec<Placement>) {
        let layer = self.values.len() / (weeks + 1);
        let (mut week, mut after, mut state) = (0, 0, 0);
        while week < weeks {
            let value = self.values[week * layer + after * states + state];
            if value == self.values[(week + 1) * layer + afters.idle(after) * states + state] {
                (week, after) = (week + 1, afters.idle(after));
                continue;
            }
            let taken = self.moves.iter().find_map(|option| {
                let cost = self.costs[option.costs * weeks + week];
                let goes_on = afters.may_start(after, option.gap, option.site)?;
                if !is_open(cost) {
                    return None;
                }
                let cost = cost - if goes_on { trip } else { 0 };
                let (then, after_then) =
                    ((week + option.stay).min(weeks), afters.then(option.gap, option.site));
                let step = self.steps[option.steps.clone()].iter().find(|(from, _)| *from as usize == state);
                step.map(|(_, next)| (then, after_then, *next as usize, option)).filter(
                    |(then, after_then, next, _)| {
                        value == cost + self.values[then * layer + after_then * states + next]
                    },
                )
            });
            let Some((then, after_then, next, option)) = taken else { break };
            let weeks_away = (option.stay - option.gap) as u8;
            plan.push(Placement { stint: option.stint, start: Week(week as i16), weeks: weeks_away });
            (week, after, state) = (then, after_then, next);
        }
    }

    /// Lists what can be placed at one length, and from which states to which.
    pub(super) fn list_moves(&mut self) {
        self.moves.clear();
        self.steps.clear();
        for (row, item) in self.items.iter().enumerate() {
            for digit in 1..item.digits {
                let first = self.steps.len();
                for (state, facts) in self.states.iter().enumerate() {
                    let bit = 1 << row;
                    let in_order = facts.placed & item.never_after == 0
                        && item.needs.iter().all(|need| facts.placed & need != 0);
                    if facts.placed & bit != 0 || !in_order {
                        continue;
                    }
                    let next = match self.at_most.is_empty() {
                        true => Some((state + digit * item.place) as u32),
                        false => {
                            let shorter = facts.shorter | if digit == 2 { bit } else { 0 };
                            self.positions.get(&(facts.placed | bit, shorter)).copied()
                        }
                    };
                    if let Some(next) = next.filter(|next| self.states[*next as usize].allowed) {
                        self.steps.push((state as u32, next));
                    }
                }
                self.moves.push(Move {
                    stint: item.stint,
                    costs: row * 2 + digit - 1,
                    gap: item.gap,
                    stay: usize::from(item.longest) - (digit - 1) + item.gap,
                    site: item.site,
                    steps: first..self.steps.len(),
                });
            }
        }
    }

    /// Lists the stints that can be placed (128 at most), with the cost of each start.
    pub(super) fn fill_costs(
        &mut self,
        tables: &Tables,
        field: &Field,
        employee: EmployeeId,
        role: impl Fn(StintId) -> Role,
    ) {
        let weeks = tables.model.weeks();
        field.away(tables, employee, &mut self.away);
        let shut = field.shut(tables, employee);
        self.items.clear();
        self.costs.clear();
        for stint in tables.model.stints_of(employee) {
            let role = role(stint);
            if role == Role::Out || self.items.len() == 128 {
                continue;
            }
            let choice = &tables.choices[stint.index()];
            let visits = field.visits(choice.host as usize);
            let blocked = shut.or(field.visit_full[choice.host as usize]);
            let first = self.costs.len();
            let mut digits = 1;
            for shorter in 0..2 {
                let costs = tables.costs(stint, shorter);
                if costs.is_empty() {
                    self.costs.resize(first + (shorter + 1) * weeks, NEVER);
                    continue;
                }
                let length = choice.longest.saturating_sub(shorter as u8);
                let row = self.costs.len();
                self.costs.extend_from_slice(costs);
                let row = &mut self.costs[row..];
                for offset in 0..usize::from(length).min(weeks) {
                    let prices = visits[offset..].iter().zip(&self.away[offset..]);
                    row.iter_mut().zip(prices).for_each(|(cost, (visit, away))| *cost += visit + away);
                }
                field.add_arrivals(choice.host as usize, row);
                let starts = choice.starts[shorter];
                let open = match role {
                    Role::Held(held) => {
                        let at = held.start.0 as usize;
                        let cost = row[at] - PINNED;
                        row.fill(NEVER);
                        if held.weeks == length && starts.contains(held.start) {
                            row[at] = cost;
                        }
                        held.weeks == length && starts.contains(held.start)
                    }
                    _ => {
                        let extra = if let Role::Free(extra) = role { extra } else { 0 };
                        if extra != 0 {
                            row.iter_mut().for_each(|cost| *cost += extra);
                        }
                        let no_arrival = field.no_arrival(choice.host as usize);
                        let clear = blocked.clear_starts(length).without(no_arrival);
                        let open = starts.and(clear);
                        let closed = tables.weeks.without(open);
                        closed.iter().for_each(|start| row[start.0 as usize] = NEVER);
                        !open.is_empty()
                    }
                };
                if open {
                    digits = shorter + 2;
                }
            }
            if digits == 1 {
                self.costs.truncate(first);
                continue;
            }
            self.items.push(Item {
                stint,
                longest: choice.longest,
                gap: usize::from(choice.gap),
                site: 0,
                place: 1,
                digits,
                needs: Vec::new(),
                never_after: 0,
            });
        }
        self.lay_choices(tables);
    }
}
