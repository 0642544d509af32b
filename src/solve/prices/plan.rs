//! The best plan of one employee against a field: an exact dynamic program over (week, rest, stints done).
//!
//! A *state* gives each stint a digit: 0 not placed, 1 placed at its longest length, 2 at one week less. *Rest*
//! counts the weeks at home that stints of longer gaps still ask for. Going backwards in time,
//! `value(week, rest, state)` is the least cost of everything from `week` on:
//!
//! ```text
//! value(t, r, s) = min( value(t + 1, r − 1, s),
//!                       cost(i, t) + value(t + length + gap_i, gap_max − gap_i, s with i placed) )
//! ```

use super::field::Field;
use super::tables::Tables;
use crate::domain::{EmployeeId, Placement, StintId, Week, WeekSet};
use crate::model::Precedence;

/// Most (rest, state) pairs for which the program is exact; beyond, see `relaxed`.
const MAX_STATES: usize = 2048;

/// What an employee's stint may do in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Any start, or none.
    Free,
    /// This placement and no other.
    Held(Placement),
    /// None.
    Out,
}

/// Scratch memory for planning, one a thread.
#[derive(Default)]
pub(super) struct Planner {
    away: Vec<i64>,
    /// Costs by (stint, shorter, week), `i64::MAX` where the column is not allowed.
    costs: Vec<i64>,
    values: Vec<i64>,
    items: Vec<Item>,
    states: Vec<State>,
}

#[derive(Clone, Debug)]
struct Item {
    stint: StintId,
    longest: u8,
    gap: usize,
    /// What one in its digit is worth in a state.
    place: usize,
    /// Digits are below this.
    digits: usize,
    /// Of each of these sets of items, one must be placed before.
    needs: Vec<u32>,
    /// Items that must not be placed before.
    never_after: u32,
}

#[derive(Clone, Copy, Debug)]
struct State {
    /// Items placed.
    placed: u32,
    /// Whether the weeks away are within the limit.
    allowed: bool,
}

/// An employee is beyond [`MAX_STATES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooMany;

impl Planner {
    /// Plans an employee: writes the placements and returns their cost in the field.
    pub(super) fn plan(
        &mut self,
        tables: &Tables,
        field: &Field,
        employee: EmployeeId,
        role: impl Fn(StintId) -> Role,
        plan: &mut Vec<Placement>,
    ) -> Result<i64, TooMany> {
        plan.clear();
        let weeks = tables.model.weeks();
        let full = field.away(tables.model, employee, &mut self.away);
        self.fill_costs(tables, field, employee, full, role);
        if self.items.is_empty() {
            return Ok(0);
        }
        let rests = self.lay_states(tables, employee)?;
        let states = self.states.len();
        let layer = rests * states;
        let longest_gap = self.items.iter().map(|item| item.gap).max().unwrap_or(0);
        self.values.clear();
        self.values.resize((weeks + 1) * layer, 0);
        for week in (0..weeks).rev() {
            for rest in 0..rests {
                for state in 0..states {
                    let idle = self.values[(week + 1) * layer + rest.saturating_sub(1) * states + state];
                    let mut best = idle;
                    self.each_move(weeks, week, rest, state, longest_gap, |cost, next, _, _| {
                        let value = cost + self.values[next.0 * layer + next.1 * states + next.2];
                        best = best.min(value);
                    });
                    self.values[week * layer + rest * states + state] = best;
                }
            }
        }
        let (mut week, mut rest, mut state) = (0, 0, 0);
        while week < weeks {
            let value = self.values[week * layer + rest * states + state];
            if value == self.values[(week + 1) * layer + rest.saturating_sub(1) * states + state] {
                (week, rest) = (week + 1, rest.saturating_sub(1));
                continue;
            }
            let mut taken = None;
            self.each_move(weeks, week, rest, state, longest_gap, |cost, next, item, length| {
                let same = value == cost + self.values[next.0 * layer + next.1 * states + next.2];
                if same && taken.is_none() {
                    taken = Some((next, self.items[item].stint, length));
                }
            });
            let Some((next, stint, length)) = taken else { break };
            plan.push(Placement { stint, start: Week(week as i16), weeks: length });
            (week, rest, state) = next;
        }
        Ok(self.values[0])
    }

    /// Calls with (cost, next (week, rest, state), item, length) of every placement that can start.
    fn each_move(
        &self,
        weeks: usize,
        week: usize,
        rest: usize,
        state: usize,
        longest_gap: usize,
        mut call: impl FnMut(i64, (usize, usize, usize), usize, u8),
    ) {
        for (row, item) in self.items.iter().enumerate() {
            let waits = rest > longest_gap - item.gap;
            if waits || (state / item.place) % item.digits != 0 {
                continue;
            }
            let placed = self.states[state].placed;
            if placed & item.never_after != 0 || item.needs.iter().any(|need| placed & need == 0) {
                continue;
            }
            for digit in 1..item.digits {
                let cost = self.costs[(row * 2 + digit - 1) * weeks + week];
                let next = state + digit * item.place;
                if cost != i64::MAX && self.states[next].allowed {
                    let length = item.longest - (digit as u8 - 1);
                    let then = (week + usize::from(length) + item.gap).min(weeks);
                    call(cost, (then, longest_gap - item.gap, next), row, length);
                }
            }
        }
    }

    /// Lists the stints that can be placed, with the cost of each start.
    fn fill_costs(
        &mut self,
        tables: &Tables,
        field: &Field,
        employee: EmployeeId,
        full: WeekSet,
        role: impl Fn(StintId) -> Role,
    ) {
        let weeks = tables.model.weeks();
        self.items.clear();
        self.costs.clear();
        for stint in tables.model.stints_of(employee) {
            let role = role(stint);
            if role == Role::Out {
                continue;
            }
            let choice = &tables.choices[stint.index()];
            let visits = field.visits(choice.host as usize);
            let blocked = full.or(field.visit_full[choice.host as usize]);
            let row = self.costs.len();
            self.costs.resize(row + 2 * weeks, i64::MAX);
            let mut digits = 1;
            for shorter in 0..2 {
                let length = choice.longest.saturating_sub(shorter as u8);
                let clear = blocked.clear_starts(length);
                let costs = tables.costs(stint, shorter);
                for (start, cost) in choice.starts[shorter].iter().zip(costs) {
                    let (worth, open) = match role {
                        Role::Held(held) => {
                            (super::tables::PINNED, held.start == start && held.weeks == length)
                        }
                        _ => (0, clear.contains(start)),
                    };
                    if open {
                        let at = start.0 as usize;
                        let stay = at..at + usize::from(length);
                        let price: i64 = stay.map(|week| visits[week] + self.away[week]).sum();
                        self.costs[row + shorter * weeks + at] = cost + price - worth;
                        digits = shorter + 2;
                    }
                }
            }
            if digits == 1 {
                self.costs.truncate(row);
                continue;
            }
            self.items.push(Item {
                stint,
                longest: choice.longest,
                gap: usize::from(choice.gap),
                place: 1,
                digits,
                needs: Vec::new(),
                never_after: 0,
            });
        }
    }

    /// Numbers the states and returns how many rests there are.
    fn lay_states(&mut self, tables: &Tables, employee: EmployeeId) -> Result<usize, TooMany> {
        let gaps = self.items.iter().map(|item| item.gap);
        let rests = gaps.clone().max().unwrap_or(0) - gaps.min().unwrap_or(0) + 1;
        let mut states = 1usize;
        for item in &mut self.items {
            item.place = states;
            states = states.saturating_mul(item.digits);
            if states.saturating_mul(rests) > MAX_STATES {
                return Err(TooMany);
            }
        }
        let limit = u32::from(tables.model.people[employee.index()].weeks_left);
        self.states.clear();
        for state in 0..states {
            let (mut placed, mut away) = (0, 0);
            for (row, item) in self.items.iter().enumerate() {
                let digit = (state / item.place) % item.digits;
                if digit > 0 {
                    placed |= 1 << row;
                    away += u32::from(item.longest) - (digit as u32 - 1);
                }
            }
            self.states.push(State { placed, allowed: away <= limit });
        }
        if !tables.model.order.is_empty() {
            self.lay_order(tables);
        }
        Ok(rests)
    }

    fn lay_order(&mut self, tables: &Tables) {
        let bit = |items: &[Item], stint: StintId| {
            items.iter().position(|item| item.stint == stint).map_or(0, |row| 1u32 << row)
        };
        for row in 0..self.items.len() {
            for precedence in tables.before(self.items[row].stint) {
                match precedence {
                    Precedence::OneOf(firsts) => {
                        let need = firsts.iter().fold(0, |need, first| need | bit(&self.items, *first));
                        self.items[row].needs.push(need);
                    }
                    Precedence::IfPlaced(first) => {
                        if let Some(at) = self.items.iter().position(|item| item.stint == *first) {
                            self.items[at].never_after |= 1 << row;
                        }
                    }
                }
            }
        }
    }
}
