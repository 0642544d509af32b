//! Start columns: one for each start that the data allow.

use super::{Column, Meaning, Member, Program, held_together};
use crate::domain::{EmployeeId, Points};
use crate::model::Model;

/// Adds the start columns of the employees' stints and returns them by employee.
pub(super) fn start_columns(
    model: &Model,
    employees: &[EmployeeId],
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
                let column = program.columns.len() as u32;
                let held = held_together(model, &lead);
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
