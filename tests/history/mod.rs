//! Quarter after quarter: what history makes owed, and what the programme does with it.

mod absences;
mod again;
mod clocks;
mod edits;
mod quarters;

use std::collections::BTreeMap;
use std::path::Path;

/// The rows of a plan's `schedule.csv`, by column.
fn rows(out: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(out.join("schedule.csv")).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}
