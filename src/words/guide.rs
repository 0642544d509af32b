//! What the guide of a language says: its tables are the words of columns and codes wherever these are explained.

use crate::domain::{Language, languages};
use crate::files::columns::{TABLES, Table};

use super::lexicon;

macro_rules! guides {
    ($($name:ident $code:literal),*) => {
        fn guide(language: Language) -> &'static str {
            match language {
                $(Language::$name => include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/guide/", $code, ".md")),)*
            }
        }
    };
}
languages!(guides);

/// A part of the guide: a heading, and what stands below it up to the next one.
pub(super) struct Part {
    /// Of the heading: 1 for that of the guide.
    pub level: usize,
    /// The heading.
    pub title: &'static str,
    /// What `help` calls it, where a comment says so.
    pub topic: Option<&'static str>,
    /// What stands below it, without the blank lines between paragraphs.
    pub lines: Vec<&'static str>,
}

/// The guide of a language, part by part: the same parts in every language.
pub(super) fn parts(language: Language) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut in_code = false;
    for line in guide(language).lines() {
        in_code ^= line.starts_with("```");
        if line.is_empty() && !in_code {
            continue;
        }
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        if level > 0 && !in_code {
            parts.push(Part { level, title: line[level..].trim(), topic: None, lines: Vec::new() });
        } else if let Some(part) = parts.last_mut() {
            match line.strip_prefix("<!-- help: ") {
                Some(topic) => part.topic = topic.strip_suffix(" -->"),
                None => part.lines.push(line),
            }
        }
    }
    parts
}

/// The cells of the rows among some lines, its marks taken away: the heads of tables come first.
pub(super) fn rows(lines: &[&str], name: impl Fn(&str) -> String) -> Vec<Vec<String>> {
    let rows = lines.iter().filter(|line| line.starts_with('|') && !line.starts_with("| ---"));
    rows.map(|row| cells(row).map(|cell| plain(cell, &name)).collect()).collect()
}

/// A file as the guide explains it, in the words of workbooks.
pub struct About {
    /// What stands above the table of its columns; empty where nothing does.
    pub text: String,
    /// Its columns in their order.
    pub columns: Vec<Meaning>,
}

/// A column as the guide explains it.
pub struct Meaning {
    /// What a blank cell means; empty where none may be blank.
    pub blank: String,
    /// What the column means.
    pub meaning: String,
}

/// What the guide says of a file, with the headers and the names of sheets of its language.
pub fn about(language: Language, table: &Table) -> About {
    let file = format!("{}.csv", table.name);
    let part = parts(language).into_iter().find(|part| part.title == file);
    let lines = part.map(|part| part.lines).unwrap_or_default();
    let name = |code: &str| name(language, table, code);
    let above: Vec<&str> = lines.iter().copied().take_while(|line| !line.starts_with('|')).collect();
    let columns = rows(&lines, name).into_iter().skip(1).map(|mut cells| {
        let mut cell = |position: usize| cells.get_mut(position).map(std::mem::take).unwrap_or_default();
        Meaning { blank: cell(1), meaning: cell(2) }
    });
    About { text: plain(&above.join(" "), name), columns: columns.collect() }
}

/// The cells of a row of a table; a bar that is meant stands behind a backslash.
fn cells(row: &str) -> impl Iterator<Item = &str> {
    let row = row.trim().trim_start_matches('|').trim_end_matches('|');
    let mut before = ' ';
    row.split(move |letter| {
        let ends = letter == '|' && before != '\\';
        before = letter;
        ends
    })
}

/// A text without its marks; `name` says what code is called.
pub(super) fn plain(text: &str, name: impl Fn(&str) -> String) -> String {
    let text = text.trim().replace("\\|", "|");
    let parts = text.split('`').enumerate();
    parts
        .map(|(position, part)| if position % 2 == 1 { name(part) } else { links(part).replace('*', "") })
        .collect()
}

/// The name that a column or a file has in workbooks; any other code as it is.
fn name(language: Language, table: &Table, code: &str) -> String {
    let words = lexicon(language);
    if let Some(known) = TABLES.iter().find(|known| code.strip_suffix(".csv") == Some(known.name)) {
        return words.sheet(known.name).to_owned();
    }
    match table.columns.iter().find(|column| column.name() == code) {
        Some(column) => words.header(table.name, column.name()).to_owned(),
        None => code.to_owned(),
    }
}

/// A text whose links are their words alone.
fn links(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((before, (words, (_, after)))) = rest.split_once('[').and_then(|(before, link)| {
        let (words, behind) = link.split_once("](")?;
        Some((before, (words, behind.split_once(')')?)))
    }) {
        plain.push_str(before);
        plain.push_str(words);
        rest = after;
    }
    plain + rest
}
