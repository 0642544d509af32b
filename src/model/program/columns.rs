//! Start columns: one for each start that the data allow.

use super::{Column, Meaning, Member, Program, held_together};
use crate::domain::{EmployeeId, Placement, Points};
use crate::model::Model;

/// Adds those start columns of the employees' stints that are kept, and returns them by employee. Of stints that are
/// held together, a start is kept where it is kept for each of them.
pub(super) fn start_columns(
    model: &Model,
    employees: &[EmployeeId],
    keep: &dyn Fn(&Placement) -> bool,
    program: &mut Program,
) -> Vec<(EmployeeId, Vec<Member>)> {
    let mut members: Vec<(EmployeeId, Vec<Member>)> =
        employees.iter().map(|employee| (*employee, Vec::new())).collect();
    for (row, employee) in employees.iter().enumerate() {
        for stint in model.stints_of(*employee) {
            if model.clusters.of(stint).is_some_and(|cluster| cluster[0] != stint) {
                continue;
            }
            for lead in model.columns(stint) {
                let held = held_together(model, &lead);
                if !held.iter().all(keep) {
                    continue;
                }
                let column = program.columns.len() as u32;
                let cost: Points = held.iter().map(|each| model.costs.of(model.problem, each)).sum();
                let fixed = held.iter().any(|each| model.fixed.contains_key(&each.stint));
                program.columns.push(Column { meaning: Meaning::Start(lead), fixed, cost });
                for placement in held {
                    let owner = model.problem.stint(placement.stint).employee;
                    let owner_row = match owner == *employee {
                        true => Ok(row),
                        false => employees.binary_search(&owner),
                    };
                    if let Ok(owner_row) = owner_row {
                        members[owner_row].1.push(Member { column, placement });
                    }
                }
            }
        }
    }
    members
}
