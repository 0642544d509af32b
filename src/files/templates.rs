//! Every table with its columns: for the documents, and empty for whoever begins.

use super::columns;
use crate::domain::Language;
use crate::lexicon::{conventions, lexicon};

/// Every file of a folder, and its columns under the names of the documentation, `true` where each row must
/// fill them.
pub fn dictionary() -> Vec<(String, Vec<(&'static str, bool)>)> {
    let column = |column: &columns::Column| (column.col.0, column.required);
    let columns = |table: &columns::Table| table.columns.iter().map(column).collect();
    columns::TABLES.iter().map(|table| (format!("{}.csv", table.name), columns(table))).collect()
}

/// Every table with its header alone, as a spreadsheet program opens it with a double click.
pub fn templates(language: Language) -> Vec<(String, String)> {
    columns::TABLES.iter().map(|table| template(table, language)).collect()
}

/// The file of a table with its header alone.
pub(super) fn template(table: &columns::Table, language: Language) -> (String, String) {
    let separator = char::from(separator(language)).to_string();
    let header = headers(table, language).join(&separator);
    (format!("{}.csv", table.name), format!("\u{feff}{header}\r\n"))
}

/// The headers of a table that are written in a language.
pub(super) fn headers(table: &columns::Table, language: Language) -> Vec<&'static str> {
    let lexicon = lexicon(language);
    let header = |column: &columns::Column| {
        lexicon.headers(table.name, column.col.0).first().map_or(column.col.0, String::as_str)
    };
    table.columns.iter().map(header).collect()
}

/// What separates the cells of a file that is written for people.
pub(super) fn separator(language: Language) -> u8 {
    conventions(language).separator as u8
}
