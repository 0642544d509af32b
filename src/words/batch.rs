//! Batch runs.

use std::path::Path;

use crate::domain::Language;
use crate::outcome::{Part, Results, State};

use super::catalogue::{number_text, percent_text};
use super::console::{line, nothing_written, table as in_columns};
use super::told;

/// How far a run is, for the progress line.
pub fn progress(language: Language, done: usize, all: usize) -> String {
    told!(language, "batch-progress", done = done, all = all)
}

/// The table of results, and what the run came to.
pub fn table(language: Language, results: &Results, out: &Path) -> String {
    let header = [
        told!(language, "batch-company"),
        told!(language, "batch-result"),
        told!(language, "scenario-stints"),
        told!(language, "scenario-placed"),
        told!(language, "scenario-unplaced"),
        told!(language, "scenario-points"),
        told!(language, "batch-gap"),
    ];
    let rows: Vec<[String; 7]> =
        [header].into_iter().chain(results.companies.iter().map(|part| row(language, part))).collect();
    let mut lines = in_columns(&rows, 2).into_iter();
    let mut text = lines.next().unwrap_or_default();
    for (row, part) in lines.zip(&results.companies) {
        text += &row;
        if let Some(failure) = &part.failure {
            line(&mut text, 1, &remark(failure));
        }
    }
    text + &end(language, results, out)
}

fn row(language: Language, part: &Part) -> [String; 7] {
    let count = |number: Option<u64>| number.map_or("–".to_owned(), |number| number.to_string());
    let state = match part.state {
        State::Planned => told!(language, "batch-planned"),
        State::Unchanged => told!(language, "batch-unchanged"),
        State::Failed => told!(language, "batch-failed"),
        State::NotBegun => told!(language, "batch-not-begun"),
    };
    [
        part.name.clone(),
        state,
        count(part.stints),
        count(part.placed),
        count(part.unplaced),
        part.points.map_or("–".to_owned(), |points| number_text(language, points)),
        part.gap.map_or("–".to_owned(), |gap| percent_text(language, gap)),
    ]
}

/// What ended a company, in one line: how often the input is at fault, and the first fault.
fn remark(failure: &serde_json::Value) -> String {
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let message = word(&failure["message"]).lines().next().unwrap_or_default().to_owned();
    let Some(fault) = failure["faults"].get(0) else {
        return format!("[{}] {message}", word(&failure["code"]));
    };
    let line = fault["line"].as_u64().map_or(String::new(), |line| format!(":{line}"));
    format!("{message} {}{line} [{}] {}", word(&fault["file"]), word(&fault["code"]), word(&fault["why"]))
}

fn end(language: Language, results: &Results, out: &Path) -> String {
    let &Results { planned, unchanged, failed, .. } = results;
    let all = results.companies.len();
    let counts =
        told!(language, "batch-counts", all = all, planned = planned, unchanged = unchanged, failed = failed);
    let closing = if results.dry_run {
        return counts + "\n" + &nothing_written(language);
    } else if planned == 0 && unchanged > 0 {
        told!(language, "batch-nothing-changed", folder = out)
    } else {
        told!(language, "summary-folder", folder = out)
    };
    counts + "\n" + &closing + "\n"
}
