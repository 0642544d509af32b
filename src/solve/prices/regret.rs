//! Regret: how much dearer than the best a plan is at learnt prices. The regrets of all employees, and what is paid
//! for places that stand empty, are together what a schedule costs beyond the bound that the prices prove.

use rayon::prelude::*;

use super::field::Field;
use super::plan::{Planner, Role};
use super::roster::Roster;
use super::tables::Tables;
use crate::domain::EmployeeId;

/// Employees whose regrets are summed up in one go.
const BATCH: usize = 1024;

/// The employees with a regret, each once for every doubling of the regret beyond `least` grains, so that
/// whoever draws from them finds great regrets more often.
pub(super) fn employees(tables: &Tables, field: &Field, roster: &Roster, least: i64) -> Vec<EmployeeId> {
    let of = |planner: &mut Planner, employee: EmployeeId| {
        let times = match regret(tables, field, roster, planner, employee) / least.max(1) {
            ..=0 => 0,
            regret => regret.ilog2() as usize + 1,
        };
        std::iter::repeat_n(employee, times)
    };
    let batches = tables.active.par_chunks(BATCH).map_init(Planner::default, |planner, employees| {
        employees.iter().flat_map(|employee| of(planner, *employee)).collect::<Vec<EmployeeId>>()
    });
    batches.collect::<Vec<_>>().concat()
}

/// The regret of an employee, in grains.
fn regret(
    tables: &Tables,
    field: &Field,
    roster: &Roster,
    planner: &mut Planner,
    employee: EmployeeId,
) -> i64 {
    let held = tables.model.stints_of(employee).filter_map(|stint| roster.held(stint));
    let cost: i64 = held.map(|placement| tables.cost(&placement) + field.price(tables, &placement)).sum();
    cost - planner.plan(tables, field, employee, |_| Role::Free(0), &mut Vec::new())
}
