//! `unscheduled.csv`: every stint that was not placed, why, and what would help.

use std::io::{self, Write};

use crate::report::View;
use crate::words::{fixes, reasons};

use super::exporter::{Exporter, Files, single};
use crate::files::Table;

const HEADER: [&str; 8] = ["employee", "unit", "programme", "due", "priority", "reason", "detail", "fix"];

/// Writes `unscheduled.csv`.
pub struct UnscheduledCsv;

impl Exporter for UnscheduledCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        single("unscheduled.csv", move |sink| write(view, sink))
    }
}

fn write(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    let (problem, language) = (view.problem, view.problem.settings.language);
    let mut table = Table::for_programs(sink, &HEADER)?;
    for unplaced in &view.unplaced {
        let stint = problem.stint(unplaced.stint);
        table.row(&[
            problem.company.employees[stint.employee.index()].id.as_str(),
            &problem.company.unit_list(&unplaced.hosts),
            stint.programme.code(),
            &problem.horizon.friday(stint.due).to_string(),
            &stint.priority.to_string(),
            unplaced.reason.code(),
            &reasons::detail(language, problem, unplaced),
            &fixes::fix(language, problem, unplaced),
        ])?;
    }
    table.finish()
}
