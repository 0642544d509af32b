//! Which stint a row of a schedule stands for.

use super::calendar::Horizon;
use super::company::Booking;
use super::grouped::Grouped;
use super::ids::StintId;
use super::schedule::Schedule;
use super::stint::{Placement, Stint};

/// Matches rows to stints of the same employee and unit, each stint at most once.
///
/// Where a pair has several stints, the row's programme and due date decide, then whether the row's weeks
/// suit the stint, then the order of the stints.
pub(super) fn match_bookings(stints: &Grouped<Stint>, horizon: &Horizon, rows: &[Booking]) -> Schedule {
    let mut used = vec![false; stints.values().len()];
    let mut schedule = Schedule::default();
    let mut rows: Vec<&Booking> = rows.iter().collect();
    rows.sort_by_key(|row| (row.employee, row.unit, row.monday, row.line));
    for row in rows {
        let start = horizon.week_of(row.monday);
        let best = stints
            .range(row.employee.index())
            .filter(|position| !used[*position] && stints.values()[*position].unit == row.unit)
            .max_by_key(|position| {
                let stint = &stints.values()[*position];
                let same_programme = row.programme.is_none_or(|programme| programme == stint.programme);
                let same_due = row.due.is_none_or(|due| horizon.week_of(due) == stint.due);
                let end = start.plus(i32::from(row.weeks) - 1);
                let fits = stint.lengths.contains(row.weeks) && stint.opens <= start && end <= stint.closes;
                (same_programme, same_due, fits, std::cmp::Reverse(*position))
            });
        match best {
            Some(position) => {
                used[position] = true;
                let stint = StintId::at(position);
                schedule.placements.push(Placement { stint, start, weeks: row.weeks });
            }
            None => schedule.strays.push(*row),
        }
    }
    schedule
}
