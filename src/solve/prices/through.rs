//! What every schedule that uses a column costs at least, at given prices.
//!
//! A schedule with a column costs no less than the bound (`dual`) with that employee's cheapest plan replaced by the
//! cheapest one through the column. A schedule better than the best known therefore uses only columns for which
//! that is less: the others need not be looked at any more, and this is proven. Forwards and backwards over (week, rest, state), the recursion
//! of `plan` tells it for all columns of an employee together.

use rayon::prelude::*;

use super::dual::Prices;
use super::field::Field;
use super::plan::{Planner, Role};
use super::relaxed;
use super::states;
use super::tables::{NEVER, Tables, is_open, trip};
use crate::domain::{EmployeeId, Placement, Week};

/// By column, in the layout of the costs of [`Tables`]: how far above the bound every schedule with it is, in grains.
pub(super) struct Above(Vec<i64>);

impl Above {
    /// Of all columns at some prices.
    pub(super) fn new(tables: &Tables, prices: &Prices) -> Self {
        let mut field = Field::new(tables.model);
        prices.field(tables.model, &mut field);
        let chunk = tables.active.len().div_ceil(CHUNKS).max(1);
        let parts = tables.active.par_chunks(chunk).map_init(Planner::default, |planner, employees| {
            let mut found = Vec::new();
            for employee in employees {
                of_employee(planner, tables, (prices, &field), *employee, &mut found);
            }
            found
        });
        let parts: Vec<Vec<(Placement, i64)>> = parts.collect();
        let mut above = vec![NEVER; tables.columns()];
        for (placement, cost) in parts.into_iter().flatten() {
            above[tables.position(&placement)] = cost;
        }
        Above(above)
    }

    /// Of one column; beyond everything where no plan of its employee has it.
    pub(super) fn of(&self, tables: &Tables, placement: &Placement) -> i64 {
        self.0[tables.position(placement)]
    }

    /// How far above the bound columns may be so that about `most` are no farther, and never farther than `limit`.
    pub(super) fn reach(&self, most: usize, limit: i64) -> i64 {
        let mut within: Vec<i64> = self.0.iter().copied().filter(|above| *above < limit).collect();
        if within.len() <= most {
            return limit;
        }
        let (_, reach, _) = within.select_nth_unstable(most);
        *reach
    }
}

/// Parts of the employees that are looked at side by side.
const CHUNKS: usize = 64;

/// Adds the placements of an employee that some plan has, with how far above the bound every schedule with them is, in grains.
pub(super) fn of_employee(
    planner: &mut Planner,
    tables: &Tables,
    (prices, field): (&Prices, &Field),
    employee: EmployeeId,
    found: &mut Vec<(Placement, i64)>,
) {
    let first = found.len();
    let mut call = |placement, cost| found.push((placement, cost));
    let cheapest = match states::is_exact(tables, employee) {
        true => planner.through(tables, prices, field, employee, &mut call),
        false => relaxed::through(tables, prices, field, employee, &mut call),
    };
    found[first..].iter_mut().for_each(|(_, cost)| *cost -= cheapest);
}

impl Planner {
    /// Calls with the least cost of a plan that has it for every placement of an employee whose plans are
    /// [exact](states::is_exact), and returns the least cost of all.
    fn through(
        &mut self,
        tables: &Tables,
        prices: &Prices,
        field: &Field,
        employee: EmployeeId,
        call: &mut dyn FnMut(Placement, i64),
    ) -> i64 {
        let weeks = tables.model.weeks();
        let role = |stint| Role::Free(-prices.walk(tables.model, stint));
        self.fill_costs(tables, field, employee, role);
        if self.items.is_empty() {
            return 0;
        }
        let afters = self.lay_states(tables, employee).expect("the plans of the employee are exact");
        let (states, trip) = (self.states.len(), trip(tables.model));
        let layer = afters.count() * states;
        self.list_moves();
        self.fill_values(weeks, afters, trip);
        // The least cost of what comes before.
        let mut before = vec![NEVER; (weeks + 1) * layer];
        before[0] = 0;
        for week in 0..weeks {
            for after in 0..afters.count() {
                for state in 0..states {
                    let cost = before[week * layer + after * states + state];
                    let idle = &mut before[(week + 1) * layer + afters.idle(after) * states + state];
                    *idle = cost.min(*idle);
                }
            }
            for option in &self.moves {
                let cost = self.costs[option.costs * weeks + week];
                if !is_open(cost) {
                    continue;
                }
                let then =
                    (week + option.stay).min(weeks) * layer + afters.then(option.gap, option.site) * states;
                let mut least = NEVER;
                for (state, next) in &self.steps[option.steps.clone()] {
                    let next = then + *next as usize;
                    for (after, goes_on) in afters.before(option.gap, option.site) {
                        let so_far = before[week * layer + after * states + *state as usize];
                        if is_open(so_far) {
                            let so_far = so_far - if goes_on { trip } else { 0 };
                            before[next] = before[next].min(so_far + cost);
                            least = least.min(so_far + cost + self.values[next]);
                        }
                    }
                }
                if is_open(least) {
                    let weeks_away = (option.stay - option.gap) as u8;
                    call(
                        Placement { stint: option.stint, start: Week(week as i16), weeks: weeks_away },
                        least,
                    );
                }
            }
        }
        self.values[0]
    }
}
