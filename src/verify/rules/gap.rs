//! R2: an employee is in one place at a time, with the weeks at home between two stays that the larger
//! of their programmes' `gap_weeks` asks for. Two standing visits are never compared: they are facts.

use crate::domain::{EmployeeId, Placement, Programme, Stint, UnitId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

/// One for each programme and none, of placements and of visits that stand.
const SLOTS: usize = 2 * (Programme::ALL.len() + 1);

#[derive(Clone, Copy)]
struct Stay {
    first: Week,
    last: Week,
    unit: UnitId,
    placed: bool,
    programme: Option<Programme>,
}

impl Stay {
    fn of(placement: &Placement, stint: &Stint) -> Self {
        Stay {
            first: placement.start,
            last: placement.end(),
            unit: stint.unit,
            placed: true,
            programme: Some(stint.programme),
        }
    }
}

pub(super) fn gap(view: &View, employee: EmployeeId, found: &mut Vec<Violation>) {
    let placed = view.stays(employee);
    let mut stays: Vec<Stay> = placed.iter().map(|(placement, stint)| Stay::of(placement, stint)).collect();
    if stays.is_empty() {
        return;
    }
    let visits = view.problem().company.visits.of(employee.index()).iter();
    stays.extend(visits.filter(|visit| visit.weeks > 0).map(|visit| {
        let (first, last) = view.problem().weeks_of(visit);
        Stay { first, last, unit: visit.unit, placed: false, programme: visit.programme }
    }));
    stays.sort_by_key(|stay| (stay.first, stay.last, stay.placed, stay.unit));

    // Of the stays before, only the one that ends last matters, for each programme and kind.
    let mut before: [Option<Stay>; SLOTS] = [None; SLOTS];
    for stay in stays {
        let clashes = before.iter().flatten().filter(|earlier| earlier.placed || stay.placed);
        let worst = clashes.max_by_key(|earlier| needed(view, earlier, &stay) - between(earlier, &stay));
        if let Some(earlier) = worst.filter(|earlier| between(earlier, &stay) < needed(view, earlier, &stay))
        {
            let (subject, other) = if stay.placed { (&stay, earlier) } else { (earlier, &stay) };
            let why = Why::Gap {
                other: other.unit,
                other_start: other.first,
                between: between(earlier, &stay),
                needed: needed(view, earlier, &stay) as u8,
            };
            found.push(Violation::new(employee, subject.unit, subject.first, why));
        }
        let programme = stay.programme.map_or(Programme::ALL.len(), |programme| programme as usize);
        let slot = &mut before[2 * programme + usize::from(stay.placed)];
        if slot.is_none_or(|known| known.last < stay.last) {
            *slot = Some(stay);
        }
    }
}

fn between(earlier: &Stay, later: &Stay) -> i32 {
    later.first.since(earlier.last) - 1
}

fn needed(view: &View, a: &Stay, b: &Stay) -> i32 {
    let own =
        |stay: &Stay| stay.programme.map_or(0, |programme| view.problem().settings.gap_weeks(programme));
    i32::from(own(a).max(own(b)))
}

/// Whether two placements of one employee cannot both stand.
pub(in crate::verify) fn too_close(view: &View, a: Placement, b: Placement) -> bool {
    let stay = |placement: &Placement| Stay::of(placement, view.problem().stint(placement.stint));
    let (a, b) = (stay(&a), stay(&b));
    let (earlier, later) = if a.first <= b.first { (a, b) } else { (b, a) };
    between(&earlier, &later) < needed(view, &earlier, &later)
}
