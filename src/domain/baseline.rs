//! A schedule to differ little from, and what of it lies before the horizon or is asked for no more.

use super::calendar::Horizon;
use super::company::{Booking, Company, Gone, Visit};
use super::grouped::Grouped;
use super::matching;
use super::note::Note;
use super::settings::Settings;
use super::stint::Stint;

/// A schedule to differ little from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// Its rows.
    pub rows: Vec<Booking>,
    /// Those about people who are employees no more.
    pub gone: Vec<Gone>,
}

/// The rows of a baseline that start in the horizon. Those before it are visits made, unless the history tells of
/// them. Those after it say nothing of these weeks: a plan may move what they are about, unless a fixed pin keeps it.
pub(super) fn current(
    company: &mut Company,
    horizon: &Horizon,
    rows: Vec<Booking>,
    notes: &mut Vec<Note>,
) -> Vec<Booking> {
    let (past, mut rows): (Vec<Booking>, Vec<Booking>) =
        rows.into_iter().partition(|row| row.monday < horizon.start());
    rows.retain(|row| horizon.contains(horizon.week_of(row.monday)));
    let past = untold(company, past);
    if !past.is_empty() {
        notes.push(Note::BaselineBefore { rows: u32::try_from(past.len()).unwrap_or(u32::MAX) });
    }
    attach_dates(company, &past, true);
    rows
}

/// Rows of the baseline that began before the freeze and that no programme asks for any more: they have been held, or
/// are being held, and stand as visits.
pub(super) fn no_longer_asked(
    company: &Company,
    settings: &Settings,
    horizon: &Horizon,
    stints: &Grouped<Stint>,
    rows: &[Booking],
) -> Vec<Booking> {
    let Some(until) = settings.freeze_until else { return Vec::new() };
    let mut strays = matching::match_bookings(stints, horizon, &[], rows).strays;
    let employed = |row: &Booking| {
        let employee = &company.employees[row.employee];
        employee.leaves.is_none_or(|leaves| leaves >= row.monday)
    };
    strays.retain(|row| row.monday < until && employed(row));
    strays
}

/// The rows whose unit and week the history of the employee does not tell of.
pub(super) fn untold(company: &Company, mut rows: Vec<Booking>) -> Vec<Booking> {
    rows.retain(|row| {
        let owner = row.employee.index();
        let visits = company.visits.of(owner).iter().map(|visit| (visit.unit, visit.monday));
        let missed = company.missed.of(owner).iter().map(|missed| (missed.unit, missed.monday));
        !visits.chain(missed).any(|told| told == (row.unit, row.monday))
    });
    rows
}

/// Adds rows to the visits of a company.
pub(super) fn attach_dates(company: &mut Company, rows: &[Booking], counts_as_visit: bool) {
    let dates = rows.iter().map(|booking| {
        let date = Visit {
            unit: booking.unit,
            monday: booking.monday,
            weeks: booking.weeks,
            programme: booking.programme,
            counts_as_visit,
        };
        (booking.employee.index(), date)
    });
    let employees = company.employees.len();
    let known =
        (0..employees).flat_map(|owner| company.visits.of(owner).iter().map(move |visit| (owner, *visit)));
    let all: Vec<(usize, Visit)> = known.chain(dates).collect();
    company.visits = Grouped::new(employees, all);
}
