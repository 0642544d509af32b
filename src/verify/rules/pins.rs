//! R7: fixed pins are kept as they are, and the weeks of a forbidden pin are not spent in its unit.

use crate::domain::EmployeeId;
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn pins(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let problem = view.problem();
    let placements = view.placements(employee);
    for pin in view.facts.fixed.of(employee.index()) {
        if !placements.contains(pin) {
            let placed = view.placement_of(pin.stint).map(|instead| (instead.start, instead.weeks));
            let why = Why::FixedPin { weeks: pin.weeks, placed };
            found.push(Violation::new(employee, problem.stint(pin.stint).unit, pin.start, why));
        }
    }
    for pin in problem.forbidden.of(employee.index()) {
        let from = problem.horizon.week_of(pin.monday);
        let to = from.plus(i32::from(pin.weeks) - 1);
        for (placement, stint) in view.stays(employee) {
            if stint.unit == pin.unit && placement.start <= to && from <= placement.end() {
                let why = Why::ForbiddenPin { from, weeks: pin.weeks };
                found.push(Violation::new(employee, pin.unit, placement.start, why));
            }
        }
    }
}
