//! What `help` says on a topic: the tables of the guide in plain text.
//!
//! A part of the guide is a topic where a comment below its heading gives it a name; so is the part of each file, and
//! every code of a table. A topic may be named in any language, and is told in that of the reader.

use crate::domain::Language;
use crate::files::fold;

use super::guide::{Part, parts, plain, rows};
use super::{set, told};

/// The level of the headings of files.
const FILE: usize = 4;

/// Characters of a line.
const WIDTH: usize = 100;

/// Most characters of a line of a column but the last, which has at least so many.
const WIDEST: usize = 40;

/// What can be asked for, in one sentence.
pub fn topics(language: Language) -> String {
    let parts = parts(language);
    let topics: Vec<&str> = parts.iter().filter_map(|part| part.topic).collect();
    told!(language, "help-topics", topics = topics.join(", "))
}

/// What the guide says on a topic.
pub fn topic(language: Language, word: &str) -> Option<String> {
    let parts = parts(language);
    match Language::ALL.into_iter().find_map(|other| position(other, word)) {
        Some(at) => {
            let below =
                parts[at + 1..].iter().take_while(|part| part.level >= FILE && parts[at].level < FILE);
            let texts: Vec<String> =
                std::iter::once(&parts[at]).chain(below).map(|part| text(language, part)).collect();
            Some(texts.join("\n"))
        }
        None => parts.iter().find_map(|part| row(language, part, word)),
    }
}

fn position(language: Language, word: &str) -> Option<usize> {
    let word = fold(word);
    let is_called = |part: &Part| {
        let file = (part.level == FILE).then_some(part.title);
        let bare = file.and_then(|file| file.split('.').next());
        [part.topic, file, bare].into_iter().flatten().any(|name| fold(name) == word)
    };
    parts(language).iter().position(is_called)
}

/// The tables and blocks of a part; of a file what stands above them too.
fn text(language: Language, part: &Part) -> String {
    let mut text = set(language, part.title) + "\n";
    let mut in_code = false;
    for lines in part.lines.chunk_by(|one, other| one.starts_with('|') == other.starts_with('|')) {
        if lines[0].starts_with('|') {
            text += &table(language, &rows(lines, str::to_owned));
            continue;
        }
        for line in lines {
            if line.starts_with("```") {
                in_code = !in_code;
            } else if in_code {
                text += format!("  {line}").trim_end();
                text.push('\n');
            } else if part.level >= FILE {
                text += &format!("  {}\n", set(language, &plain(line, str::to_owned)));
            }
        }
    }
    text
}

/// The row of a code, with the head of its table.
fn row(language: Language, part: &Part, code: &str) -> Option<String> {
    let mut tables = part.lines.chunk_by(|one, other| one.starts_with('|') == other.starts_with('|'));
    tables.find_map(|lines| {
        let mut rows = rows(lines, str::to_owned);
        rows.truncate(rows.iter().skip(1).position(|row| row[0].eq_ignore_ascii_case(code))? + 2);
        rows.drain(1..rows.len() - 1);
        Some(format!("{}\n{}", set(language, part.title), table(language, &rows)))
    })
}

/// Rows as columns, whose cells go on below themselves where they are long.
fn table(language: Language, rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let longest =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| letters(cell)).max();
    let mut widths: Vec<usize> =
        (0..columns).map(|column| longest(column).unwrap_or(0).min(WIDEST)).collect();
    if let Some((last, others)) = widths.split_last_mut() {
        *last = WIDTH.saturating_sub(others.iter().map(|width| 2 + width).sum()).max(WIDEST);
    }
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| filled(&set(language, cell), *width));
        let cells: Vec<Vec<String>> = cells.collect();
        for line in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let cells = cells.iter().map(|cell| cell.get(line).map_or("", String::as_str)).zip(&widths);
            let shown: String = cells.map(|(cell, width)| format!("  {cell:<width$}")).collect();
            text += shown.trim_end();
            text.push('\n');
        }
    }
    text
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

/// A text in lines of so many characters at most, or of one word.
fn filled(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is always a line");
        if !line.is_empty() && letters(line) + 1 + letters(word) > width {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
