//! Batch runs.

use std::path::Path;

use crate::cli::{Part, Results, State};
use crate::domain::Language;

use super::console::{nothing_written, percent};
use super::say;

/// How far a run is, for the progress line.
pub fn progress(language: Language, done: usize, all: usize) -> String {
    say(language, format!("{done} entreprises sur {all}"), format!("{done} of {all} companies"))
}

/// The table of results, and what the run came to.
pub fn table(language: Language, results: &Results, out: &Path) -> String {
    let header = say(
        language,
        ["entreprise", "résultat", "immersions", "placées", "non placées", "points", "écart"],
        ["company", "result", "stints", "placed", "unplaced", "points", "gap"],
    );
    let rows: Vec<[String; 7]> = results.companies.iter().map(|part| row(language, part)).collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([header[column].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..header.len()).map(width).collect();
    let line = |cells: &[String]| {
        let cells = cells.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            0 | 1 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let mut text = line(&header.map(str::to_owned));
    for (row, part) in rows.iter().zip(&results.companies) {
        text += &line(row);
        if let Some(failure) = &part.failure {
            text += &format!("  {}\n", remark(failure));
        }
    }
    text + &end(language, results, out)
}

fn row(language: Language, part: &Part) -> [String; 7] {
    let count = |number: Option<u64>| number.map_or("–".to_owned(), |number| number.to_string());
    let points = part.points.map_or("–".to_owned(), |points| {
        say(language, points.to_string().replace('.', ","), points.to_string())
    });
    let state = match (part.state, language) {
        (State::Planned, Language::French) => "planifiée",
        (State::Planned, Language::English | Language::German) => "planned",
        (State::Unchanged, Language::French) => "inchangée",
        (State::Unchanged, Language::English | Language::German) => "unchanged",
        (State::Failed, Language::French) => "en échec",
        (State::Failed, Language::English | Language::German) => "failed",
        (State::NotBegun, Language::French) => "pas commencée",
        (State::NotBegun, Language::English | Language::German) => "not begun",
    };
    [
        part.name.clone(),
        state.to_owned(),
        count(part.stints),
        count(part.placed),
        count(part.unplaced),
        points,
        part.gap.map_or("–".to_owned(), |gap| percent(language, gap)),
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
    let (all, shown) = (results.companies.len(), out.display());
    let Results { planned, unchanged, failed, .. } = results;
    let counts = say(
        language,
        format!(
            "Entreprises : {all}, planifiées : {planned}, inchangées : {unchanged}, sans résultat : {failed}\n"
        ),
        format!("Companies: {all}, planned: {planned}, unchanged: {unchanged}, without a result: {failed}\n"),
    );
    let closing = if results.dry_run {
        nothing_written(language)
    } else if *planned == 0 && *unchanged > 0 {
        say(
            language,
            format!("Rien n'a changé : les plannings de {shown} sont restés tels quels.\n"),
            format!("Nothing changed: the plans in {shown} were left as they were.\n"),
        )
    } else {
        say(language, format!("Dossier : {shown}\n"), format!("Folder: {shown}\n"))
    };
    counts + &closing
}
