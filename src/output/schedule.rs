//! `schedule.csv`: every placement. Loads again as pins, as a baseline and for `verify`.

use super::exporter::{Exporter, Files, single};
use crate::files::{ScheduleRow, write_schedule};
use crate::report::{Kind, Stay, View};

/// The status of a visit that was held although no programme asks for it any more.
const HELD: &str = "held";

/// Writes `schedule.csv`.
pub struct ScheduleCsv;

impl Exporter for ScheduleCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let rows = || view.stays().iter().filter_map(|stay| row(view, stay));
        single("schedule.csv", move |sink| write_schedule(view.problem, rows(), sink))
    }
}

/// The row of a stay; `None` where an earlier plan agreed on it, and this one only counts with it.
fn row<'r>(view: &View, stay: &Stay) -> Option<ScheduleRow<'r>> {
    let (stint, status) = match stay.kind {
        Kind::Placed { stint, status } => (Some(stint), status.code()),
        Kind::Standing if view.is_held(stay) => (None, HELD),
        Kind::Standing => return None,
    };
    Some(ScheduleRow {
        employee: stay.employee,
        host: stay.host,
        programme: stay.programme,
        start: stay.start,
        weeks: stay.length,
        stint,
        tutors: stay.all_tutors(),
        status,
    })
}
