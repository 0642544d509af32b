//! Files: what is in them, what they are called, and how they come into place.

mod bulletin;
mod files;
mod html;
mod ics;
mod names;
mod reasons;
mod target;
mod tutors;
mod xlsx;

use std::collections::BTreeMap;
use std::time::Duration;

use passerelle::domain::{Placement, Points, Problem, Schedule, StintId, StoppedBy, Strategy, Week};
use passerelle::output::EXPORTERS;
use passerelle::report::{Facts, View};
use passerelle::verify::{VerifiedSchedule, verify};

/// A placement of the stint at a position in the problem.
fn placed(stint: usize, start: i16, weeks: u8) -> Placement {
    Placement { stint: StintId::at(stint), start: Week(start), weeks }
}

/// Placements, which must keep the rules, as a verified schedule.
fn verified(problem: &Problem, placements: &[Placement]) -> VerifiedSchedule {
    let schedule = Schedule { placements: placements.to_vec(), strays: Vec::new() };
    verify(problem, &schedule).unwrap()
}

/// Facts of a search that proved nothing.
fn facts() -> Facts {
    Facts {
        bound: Some(Points::ZERO),
        stopped_by: Some(StoppedBy::TimeLimit),
        strategy: Some(Strategy::Prices),
        elapsed: Duration::from_millis(1500),
    }
}

/// Every text file of a view by its path.
fn files(view: &View) -> BTreeMap<String, String> {
    EXPORTERS
        .iter()
        .flat_map(|(_, exporter)| exporter.files(view))
        .filter(|file| !file.path.ends_with(".xlsx"))
        .map(|file| (file.path.clone(), String::from_utf8(file.bytes().unwrap()).unwrap()))
        .collect()
}

/// The rows of a file, header left out, cells as a CSV reader sees them.
fn rows(text: &str, separator: u8) -> Vec<Vec<String>> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}
