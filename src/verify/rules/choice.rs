//! R1: of the units among which an employee may choose, no more different ones are visited than are owed.

use crate::domain::{EmployeeId, Placement};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn choice(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let problem = view.problem();
    let placements = view.placements(employee);
    for choice in view.facts.choices_of.of(employee.index()) {
        let choice = &problem.choices[*choice as usize];
        let of_it = |placement: &&Placement| choice.stints.contains(&placement.stint);
        let mut chosen: Vec<Placement> = placements.iter().filter(of_it).copied().collect();
        // They are sorted: a stint that is placed twice is one.
        chosen.dedup_by_key(|placement| placement.stint);
        chosen.sort_by_key(|placement| (placement.start, placement.stint));
        if let Some(beyond) = chosen.get(choice.count as usize) {
            let why = Why::Choice { row: choice.row, placed: chosen.len() as u32, owed: choice.count };
            found.push(Violation::new(employee, None, beyond.start, why));
        }
    }
}
