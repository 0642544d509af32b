//! R1: a stint is placed at most once, at a length it allows, wholly inside its window and the horizon.

use super::eligible;
use crate::domain::EmployeeId;
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn window(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let horizon = &view.problem().horizon;
    let placements = view.placements(employee);
    for placement in placements.iter() {
        let stint = view.problem().stint(placement.stint);
        let mut report = |why| {
            found.push(Violation::new(employee, stint.unit, placement.start, why));
        };
        let (start, end) = (placement.start, placement.end());
        if !stint.lengths.contains(placement.weeks) {
            let (min, max) = (stint.lengths.min, stint.lengths.max);
            report(Why::Length { weeks: placement.weeks, min, max });
        }
        let within = stint.opens <= start && end <= stint.closes;
        if placement.weeks > 0 && !(within && horizon.contains(start) && horizon.contains(end)) {
            report(Why::Outside { end, opens: stint.opens, closes: stint.closes });
        }
    }
    for again in placements.windows(2).filter(|pair| pair[0].stint == pair[1].stint) {
        let unit = view.problem().stint(again[1].stint).unit;
        found.push(Violation::new(employee, unit, again[1].start, Why::PlacedTwice));
    }
    for row in view.strays(employee).iter().filter(|row| eligible::refusal(view, row).is_none()) {
        let start = horizon.week_of(row.monday);
        found.push(Violation::new(employee, row.unit, start, Why::NoStint { weeks: row.weeks }));
    }
}
