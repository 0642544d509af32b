//! `unscheduled.csv`: every stint that was not placed, why, and what would help.

use super::exporter::{Exporter, Files, single};
use crate::files::{LeftRow, write_left};
use crate::report::View;
use crate::words::{fixes, reasons};

/// Writes `unscheduled.csv`.
pub struct UnscheduledCsv;

impl Exporter for UnscheduledCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let (problem, language) = (view.problem, view.problem.settings.language);
        let rows = move || {
            view.unplaced.iter().map(move |unplaced| LeftRow {
                stint: unplaced.stint,
                hosts: &unplaced.hosts,
                reason: unplaced.reason.code(),
                detail: reasons::detail(language, problem, unplaced),
                fix: fixes::fix(language, problem, unplaced),
            })
        };
        single("unscheduled.csv", move |sink| write_left(problem, rows(), sink))
    }
}
