//! Which stint a row of a schedule stands for.

use super::assignment::best_assignment;
use super::calendar::Horizon;
use super::company::Booking;
use super::grouped::Grouped;
use super::ids::StintId;
use super::schedule::Schedule;
use super::stint::{Placement, Stint};

/// Rows, and stints, of one employee in one unit up to which they are matched as a whole; beyond, row by row.
const TOGETHER: usize = 64;

/// Matches rows to stints of the same employee and unit, each stint at most once; `fixed` are placements that stand.
///
/// Where a pair has several stints, a fixed placement decides, then the rows' programmes and due dates, then whether
/// their weeks suit the stints, then the priorities of the stints, then how late they are, then their order.
pub(super) fn match_bookings(
    stints: &Grouped<Stint>,
    horizon: &Horizon,
    fixed: &[Placement],
    rows: &[Booking],
) -> Schedule {
    let mut rows: Vec<&Booking> = rows.iter().collect();
    rows.sort_by_key(|row| (row.employee, row.unit, row.monday, row.line));
    let fixed = sorted(fixed);
    let mut schedule = Schedule::default();
    for rows in rows.chunk_by(|row, next| (row.employee, row.unit) == (next.employee, next.unit)) {
        let owned = stints.range(rows[0].employee.index());
        let own: Vec<StintId> = owned
            .filter(|position| stints.values()[*position].unit == rows[0].unit)
            .map(StintId::at)
            .collect();
        let worth = |row: usize, stint: usize| {
            let placement = placement(horizon, rows[row], own[stint]);
            let is_fixed = fixed.binary_search(&placement).is_ok();
            let suits = suits(horizon, rows[row], &stints.values()[own[stint].index()], &placement);
            let tiers =
                suits.iter().fold(i128::from(is_fixed), |worth, tier| (worth << TIER) + i128::from(*tier));
            let facts = &stints.values()[own[stint].index()];
            let late = i128::from(facts.weeks_late(placement.end())) * i128::from(facts.priority.fifths());
            // Later rows to later stints, and the first stints before the others.
            (((tiers << LATE) - late) << TIER) + (row * stint) as i128 - (stint * (TOGETHER + 1)) as i128
        };
        let found = match rows.len().max(own.len()) <= TOGETHER {
            true => best_assignment(rows.len(), own.len(), &worth),
            false => in_turn(rows.len(), own.len(), &worth),
        };
        for (row, stint) in rows.iter().zip(found) {
            match stint {
                Some(stint) => schedule.placements.push(placement(horizon, row, own[stint])),
                None => schedule.strays.push(**row),
            }
        }
    }
    schedule
}

/// Bits of the lateness of so many rows: of each up to 104 weeks times a priority of 81 fifths.
const LATE: u32 = 20;

/// Bits of one tier of worth: sums of so many rows stay within it.
const TIER: u32 = 18;

/// How well a row suits a stint, the weightiest reason first.
fn suits(horizon: &Horizon, row: &Booking, stint: &Stint, placement: &Placement) -> [u16; 4] {
    let same_programme = row.programme.is_none_or(|programme| programme == stint.programme);
    let same_due = row.due.is_none_or(|due| horizon.week_of(due) == stint.due);
    let fits = stint.lengths.contains(row.weeks)
        && stint.opens <= placement.start
        && placement.end() <= stint.closes;
    [same_programme.into(), same_due.into(), fits.into(), stint.priority.fifths()]
}

fn placement(horizon: &Horizon, row: &Booking, stint: StintId) -> Placement {
    Placement { stint, start: horizon.week_of(row.monday), weeks: row.weeks }
}

fn sorted(placements: &[Placement]) -> Vec<Placement> {
    let mut sorted = placements.to_vec();
    sorted.sort_unstable();
    sorted
}

/// Each row in turn takes the best that is left.
fn in_turn(rows: usize, stints: usize, worth: &dyn Fn(usize, usize) -> i128) -> Vec<Option<usize>> {
    let mut left: Vec<usize> = (0..stints).collect();
    let take = |row: usize| {
        let best = (0..left.len()).max_by_key(|at| worth(row, left[*at]))?;
        Some(left.remove(best))
    };
    (0..rows).map(take).collect()
}
