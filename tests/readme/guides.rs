//! The guides of every language: the same parts in the same order, with the same codes, columns and keys.

use passerelle::domain::Language;

use super::guide;

/// Heads of the tables whose first cells are codes of the program, in the guide in English.
const CODES: [&str; 8] = ["code", "column", "failure", "term", "cause", "reason", "key", "file"];

/// A heading by its level, and the first cells of the table rows below it.
struct Part {
    level: usize,
    cells: Vec<&'static str>,
}

fn parts(guide: &'static str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut in_code = false;
    for line in guide.lines() {
        in_code ^= line.starts_with("```");
        if in_code {
            continue;
        }
        if line.starts_with('#') {
            let level = line.chars().take_while(|letter| *letter == '#').count();
            parts.push(Part { level, cells: Vec::new() });
        } else if let (Some(row), Some(part)) = (line.strip_prefix("| "), parts.last_mut())
            && !row.starts_with("--- ")
        {
            part.cells.extend(row.split(" | ").next());
        }
    }
    parts
}

#[test]
fn every_guide_has_the_parts_and_the_codes_of_the_one_in_english() {
    let english = parts(guide(Language::English));
    for language in Language::ALL {
        let other = parts(guide(language));
        let levels = |parts: &[Part]| parts.iter().map(|part| part.level).collect::<Vec<_>>();
        assert_eq!(levels(&english), levels(&other), "{language:?}");
        let mut compared = 0;
        for (here, there) in english.iter().zip(&other) {
            if here.cells.first().is_some_and(|head| CODES.contains(head)) {
                assert_eq!(here.cells[1..], there.cells[1..], "{language:?}");
                compared += here.cells.len();
            }
        }
        assert!(compared > 200, "{compared}");
    }
}

#[test]
fn every_guide_shows_the_commands_that_are_run() {
    let commands = |language: Language, fence: &str| -> Vec<String> {
        let mut lines = guide(language).lines();
        let mut commands = Vec::new();
        while let Some(line) = lines.next() {
            if line == fence {
                let block = lines.by_ref().take_while(|line| *line != "```");
                commands
                    .extend(block.map(|line| line.split(" #").next().unwrap_or(line).trim_end().to_owned()));
            }
        }
        commands
    };
    let run = commands(Language::English, "```sh");
    assert!(run.len() > 20, "{run:?}");
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        assert_eq!(commands(language, "```console"), run, "{language:?}");
    }
}
