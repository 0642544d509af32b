//! Every table with its columns: for the documents, and empty for whoever begins.

use super::columns;
use crate::domain::Language;
use crate::lexicon::lexicon;

/// Every file of a folder, and its columns under the names of the documentation, `true` where each row must
/// fill them.
pub fn dictionary() -> Vec<(String, Vec<(&'static str, bool)>)> {
    let column = |column: &columns::Column| (column.col.0, column.required);
    let columns = |table: &columns::Table| table.columns.iter().map(column).collect();
    columns::TABLES.iter().map(|table| (format!("{}.csv", table.name), columns(table))).collect()
}

/// Every table with its header alone, as a spreadsheet program opens it with a double click.
pub fn templates(language: Language) -> Vec<(String, String)> {
    let lexicon = lexicon(language);
    let template = |table: &&columns::Table| {
        let header = |column: &columns::Column| {
            lexicon.headers(table.name, column.col.0).first().map_or(column.col.0, String::as_str)
        };
        let heads: Vec<&str> = table.columns.iter().map(header).collect();
        let separator = lexicon.conventions.separator.to_string();
        (format!("{}.csv", table.name), format!("\u{feff}{}\r\n", heads.join(&separator)))
    };
    columns::TABLES.iter().map(template).collect()
}
