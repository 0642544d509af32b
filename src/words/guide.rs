//! What the guide of a language says of the files: its tables are the words of columns wherever these are explained.

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
    let head = format!("#### {}.csv", table.name);
    let lines = guide(language).lines().skip_while(|line| *line != head).skip(1);
    let part: Vec<&str> = lines.take_while(|line| !line.starts_with('#')).collect();
    let plain = |text: &str| plain(language, table, text);
    let above: Vec<&str> = part
        .iter()
        .copied()
        .take_while(|line| !line.starts_with('|'))
        .filter(|line| !line.is_empty())
        .collect();
    let rows = part.iter().filter(|line| line.starts_with('|')).skip(2);
    let columns = rows.map(|row| {
        let cells: Vec<&str> = cells(row).collect();
        let cell = |position: usize| plain(cells.get(position).copied().unwrap_or_default());
        Meaning { blank: cell(1), meaning: cell(2) }
    });
    About { text: plain(&above.join(" ")), columns: columns.collect() }
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

/// A text without its marks: code that names a column or a file of the input names it as workbooks do.
fn plain(language: Language, table: &Table, text: &str) -> String {
    let text = text.trim().replace("\\|", "|").replace("**", "");
    let parts = text.split('`').enumerate();
    let named = parts
        .map(|(position, part)| if position % 2 == 1 { name(language, table, part) } else { links(part) });
    named.collect()
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
