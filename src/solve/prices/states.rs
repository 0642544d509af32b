//! The states of an employee's plans: which stints are placed, and at which length. Of a choice only states in which no more
//! stints are placed than are owed count.

use super::afters::{Afters, shared};
use super::plan::{Item, Planner};
use super::tables::Tables;
use crate::domain::{Choice, ChoiceId, EmployeeId, StintId};
use crate::model::Precedence;

/// Most (rest, state) pairs for which the program is exact; beyond, see `beam` and `relaxed`.
const MAX_STATES: usize = 512;

/// The items of a choice of which no more are owed than `most`.
#[derive(Clone, Copy, Debug)]
pub(super) struct AtMost {
    choice: ChoiceId,
    pub items: u128,
    pub most: u32,
}

/// Whether no more items of each choice are placed than are owed.
pub(super) fn within(at_most: &[AtMost], placed: u128) -> bool {
    at_most.iter().all(|limit| (placed & limit.items).count_ones() <= limit.most)
}

/// Items placed at all, and at one week less.
pub(super) type Key = (u128, u128);

#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    /// Items placed.
    pub placed: u128,
    /// Those of them placed at one week less.
    pub shorter: u128,
    /// Weeks away.
    pub away: u32,
    /// Whether the weeks away are within the limit.
    pub allowed: bool,
}

/// An employee is beyond [`MAX_STATES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooMany;

/// Whether an employee's plans are within [`MAX_STATES`].
pub(super) fn is_exact(tables: &Tables, employee: EmployeeId) -> bool {
    let problem = tables.model.problem;
    let stints = || tables.model.stints_of(employee);
    let digits = |stint: StintId| match tables.choices[stint.index()].starts {
        [long, short] if long.is_empty() && short.is_empty() => 1usize,
        [_, short] if short.is_empty() => 2,
        _ => 3,
    };
    let gaps = stints().map(|stint| usize::from(tables.choices[stint.index()].gap));
    let mut rows: Vec<u32> = stints().filter_map(|stint| tables.choices[stint.index()].trips).collect();
    let afters = Afters::of(gaps, shared(&mut rows));
    let alone = stints().filter(|stint| problem.stint(*stint).choice.is_none()).map(digits);
    // By a choice, as often as its first stint is met.
    let chosen =
        stints().filter_map(|stint| problem.choice_of(stint).filter(|choice| choice.stints[0] == stint));
    let chosen = chosen.map(|choice| ways(choice, digits));
    alone.chain(chosen).fold(afters.count(), usize::saturating_mul) <= MAX_STATES
}

/// In how many ways stints of a choice can be placed, where each stint alone can be in so many, not at all included.
fn ways(choice: &Choice, digits: impl Fn(StintId) -> usize) -> usize {
    let mut ways = vec![0usize; choice.count as usize + 1];
    ways[0] = 1;
    for stint in &choice.stints {
        for placed in (1..ways.len()).rev() {
            let more = ways[placed - 1].saturating_mul(digits(*stint) - 1);
            ways[placed] = ways[placed].saturating_add(more);
        }
    }
    ways.into_iter().fold(0, usize::saturating_add)
}

impl Planner {
    /// Numbers the states and returns the ways to stand in them.
    pub(super) fn lay_states(&mut self, tables: &Tables, employee: EmployeeId) -> Result<Afters, TooMany> {
        if !tables.model.order.is_empty() {
            self.lay_order(tables);
        }
        let afters = Afters::of_items(&mut self.items, |item| tables.choices[item.stint.index()].trips);
        let limit = u32::from(tables.model.people[employee.index()].weeks_left);
        self.states.clear();
        self.states.push(State { placed: 0, shorter: 0, away: 0, allowed: true });
        for (row, item) in self.items.iter_mut().enumerate() {
            item.place = self.states.len();
            for digit in 1..item.digits {
                for before in 0..item.place {
                    let State { placed, shorter, away, .. } = self.states[before];
                    let placed = placed | 1 << row;
                    if !within(&self.at_most, placed) {
                        continue;
                    }
                    let shorter = shorter | if digit == 2 { 1 << row } else { 0 };
                    let away = away + u32::from(item.longest) - (digit as u32 - 1);
                    self.states.push(State { placed, shorter, away, allowed: away <= limit });
                }
                if self.states.len().saturating_mul(afters.count()) > MAX_STATES {
                    return Err(TooMany);
                }
            }
        }
        self.positions.clear();
        if !self.at_most.is_empty() {
            let keys = self.states.iter().map(|state| (state.placed, state.shorter));
            self.positions.extend(keys.zip(0..));
        }
        Ok(afters)
    }

    /// Lists of which items only some may be placed.
    pub(super) fn lay_choices(&mut self, tables: &Tables) {
        let problem = tables.model.problem;
        self.at_most.clear();
        if problem.choices.is_empty() {
            return;
        }
        for (row, item) in self.items.iter().enumerate() {
            let Some(choice) = problem.stint(item.stint).choice else { continue };
            match self.at_most.iter_mut().find(|limit| limit.choice == choice) {
                Some(limit) => limit.items |= 1 << row,
                None => {
                    let most = problem.choices[choice.index()].count;
                    self.at_most.push(AtMost { choice, items: 1 << row, most });
                }
            }
        }
        self.at_most.retain(|limit| limit.items.count_ones() > limit.most);
    }

    fn lay_order(&mut self, tables: &Tables) {
        let bit = |items: &[Item], stint: StintId| {
            items.iter().position(|item| item.stint == stint).map_or(0, |row| 1u128 << row)
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
