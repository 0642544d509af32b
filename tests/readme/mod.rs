//! The documents tell the truth: their commands run, and their tables list what the code lists, no more and no less.

mod commands;
mod crates;
mod guides;
mod lists;
mod settings;

use passerelle::domain::Language;

/// The README, and the documents that it leads to.
const DOCUMENTS: [&str; 5] = [
    include_str!("../../README.md"),
    include_str!("../../data/guide/en.md"),
    include_str!("../../src/README.md"),
    include_str!("../../benches/README.md"),
    include_str!("../README.md"),
];

/// The guide in a language.
fn guide(language: Language) -> &'static str {
    match language {
        Language::French => include_str!("../../data/guide/fr.md"),
        Language::English => include_str!("../../data/guide/en.md"),
        Language::German => include_str!("../../data/guide/de.md"),
    }
}

/// The lines below a heading, up to the next one of the same or a higher level.
fn section(heading: &str) -> Vec<&'static str> {
    let level = |line: &str| line.chars().take_while(|letter| *letter == '#').count();
    let with_it = DOCUMENTS.iter().find(|text| text.lines().any(|line| line == heading));
    let mut lines = with_it.into_iter().flat_map(|text| text.lines()).skip_while(|line| *line != heading);
    assert!(lines.next().is_some(), "no heading {heading:?}");
    let mut in_code = false;
    let ends = |line: &&str| {
        in_code ^= line.starts_with("```");
        in_code || level(line) == 0 || level(line) > level(heading)
    };
    lines.take_while(ends).collect()
}

/// The first cells of the table rows below a heading, up to the next heading of any level.
fn first_cells(heading: &str) -> Vec<&'static str> {
    let own = section(heading).into_iter().take_while(|line| !line.starts_with('#'));
    let rows: Vec<&str> = own.filter_map(|line| line.strip_prefix("| ")).collect();
    rows.into_iter()
        .filter(|row| !row.starts_with("--- "))
        .map(|row| row.split(" | ").next().unwrap())
        .collect()
}

/// What each fenced block of a kind holds, with its first line's info string cut off.
fn blocks(info: &str) -> Vec<String> {
    DOCUMENTS.iter().flat_map(|document| blocks_of(document, info)).collect()
}

/// Those of one document.
fn blocks_of(document: &str, info: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let held: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            if kind == info {
                blocks.push(held.join("\n"));
            }
        }
    }
    blocks
}
