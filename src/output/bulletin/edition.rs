//! What an issue is about: the visits of a period, before they are made or after.

use crate::domain::{HistoryRow, Problem, VisitStatus};
use crate::report::{Kind, View};

/// An issue to be written.
pub struct Edition<'p> {
    /// The company.
    pub problem: &'p Problem,
    /// Whether the visits have been made: from `close`, and not from `plan`.
    pub after: bool,
    /// The visits, by date, employee and host.
    pub visits: Vec<HistoryRow>,
}

impl<'p> Edition<'p> {
    /// The issue before the visits of a schedule.
    pub fn before(view: &View<'p>) -> Self {
        let placed = view.stays().iter().filter(|stay| matches!(stay.kind, Kind::Placed { .. }));
        let visits = placed.map(|stay| HistoryRow {
            employee: stay.employee,
            unit: stay.host,
            monday: view.problem.horizon.monday(stay.start),
            weeks: stay.length,
            programme: stay.programme,
            status: VisitStatus::Done,
        });
        Self::of(view.problem, false, visits.collect())
    }

    /// The issue after visits that were made.
    pub fn after(problem: &'p Problem, made: &[HistoryRow]) -> Self {
        Self::of(problem, true, made.to_vec())
    }

    fn of(problem: &'p Problem, after: bool, mut visits: Vec<HistoryRow>) -> Self {
        visits.sort_unstable_by_key(|row| (row.monday, row.employee, row.unit));
        Edition { problem, after, visits }
    }
}
