//! Cells, rows and settings put into a company's files as they are written: every other byte of a table stays, and every
//! other part of a workbook.

mod book;
pub(super) mod cells;
mod setting;
mod sheet;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use super::bytes;
use super::columns::TABLES;
use super::folder::SETTINGS;
use super::templates;
use super::written::{self, WrittenTable, written_tables};
use crate::domain::Language;

/// A change of what the files say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "edit")]
pub enum Edit {
    /// A text in a cell: file as faults name it, sheet of a workbook, line and column from 1.
    Cell {
        /// The file, without folders.
        file: String,
        /// The sheet, of a workbook.
        sheet: Option<String>,
        /// The line that faults name.
        line: u32,
        /// The number of the cell.
        column: u32,
        /// What is to stand there.
        text: String,
    },
    /// A text in every cell of a column that holds another one.
    Everywhere {
        /// The file, without folders.
        file: String,
        /// The sheet, of a workbook.
        sheet: Option<String>,
        /// The number of the cells.
        column: u32,
        /// What stands there.
        old: String,
        /// What is to stand there.
        text: String,
    },
    /// A row more, below the others; the table is made where it is not there, with the headers of a language.
    Row {
        /// The table, without `.csv`.
        table: String,
        /// Its cells, in the order of the header.
        cells: Vec<String>,
    },
    /// A row less.
    NoRow {
        /// The table, without `.csv`.
        table: String,
        /// The line that faults name.
        line: u32,
    },
    /// A setting, with its value as TOML.
    Setting {
        /// Its section.
        section: String,
        /// Its key.
        key: String,
        /// Its value.
        value: String,
    },
    /// A header that stands for a column: it is kept in `[columns]`.
    Header {
        /// The table, without `.csv`.
        table: String,
        /// The column, by its name in the documentation.
        column: String,
        /// The header.
        header: String,
    },
}

/// Why files cannot be changed.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// There is no such file, table, or sheet; or it is none that can be changed here.
    #[error("no such table")]
    NoTable,
    /// There is no such cell or row, or the file's encoding lacks a letter of the text.
    #[error("no such cell")]
    NoCell,
    /// The file system.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Changes the files of a folder, or a workbook. They are replaced one by one, each as a whole.
///
/// # Errors
/// Something cannot be changed; what was changed before it stays.
pub fn edit(place: &Path, edits: &[Edit], language: Language) -> Result<(), EditError> {
    let mut tables = written_tables(place);
    let edits: Vec<Edit> = edits.iter().flat_map(|edit| each_cell(&tables, edit)).collect();
    // Cells of one table go in together: nothing else moves their lines.
    let (cells, others): (Vec<&Edit>, Vec<&Edit>) =
        edits.iter().partition(|edit| matches!(edit, Edit::Cell { .. }));
    if cells.iter().any(|edit| !tables.iter().any(|table| cell_in(table, edit).is_some())) {
        return Err(EditError::NoTable);
    }
    for table in &tables {
        let of_table: Vec<cells::Cell<'_>> = cells.iter().filter_map(|edit| cell_in(table, edit)).collect();
        if !of_table.is_empty() {
            change_table(place, table, |bytes, table| match &table.sheet {
                Some(sheet) => book::with_cells(bytes, sheet, &of_table),
                None => cells::with_cells(bytes, table.separator, &of_table),
            })?;
        }
    }
    for other in others {
        one(place, &tables, other, language)?;
        tables = written_tables(place);
    }
    Ok(())
}

/// Every cell that an edit is about, where it is about those that hold the same.
fn each_cell(tables: &[WrittenTable], edit: &Edit) -> Vec<Edit> {
    let Edit::Everywhere { file, sheet, column, old, text } = edit else { return vec![edit.clone()] };
    let of_file = |table: &&WrittenTable| (&table.file, &table.sheet) == (file, sheet);
    let position = column.saturating_sub(1) as usize;
    let holds = |cells: &[String]| cells.get(position).map_or("", String::as_str).trim() == old.trim();
    let rows = tables.iter().filter(of_file).flat_map(|table| &table.rows);
    let cell = |(line, _): &(u32, Vec<String>)| Edit::Cell {
        file: file.clone(),
        sheet: sheet.clone(),
        line: *line,
        column: *column,
        text: text.clone(),
    };
    rows.filter(|(_, cells)| holds(cells)).map(cell).collect()
}

fn cell_in<'e>(table: &WrittenTable, edit: &'e Edit) -> Option<cells::Cell<'e>> {
    match edit {
        Edit::Cell { file, sheet, line, column, text } if (&table.file, &table.sheet) == (file, sheet) => {
            Some(cells::Cell { line: *line, column: *column, text })
        }
        _ => None,
    }
}

fn one(place: &Path, tables: &[WrittenTable], edit: &Edit, language: Language) -> Result<(), EditError> {
    let find = |name: &String| tables.iter().find(|known| known.table == name.as_str());
    match edit {
        Edit::Cell { .. } | Edit::Everywhere { .. } => Ok(()),
        Edit::Row { table, cells } => match find(table) {
            Some(table) => change_table(place, table, |bytes, table| {
                let last = table.rows.last().map_or(table.header, |(line, _)| *line);
                match &table.sheet {
                    Some(sheet) => {
                        let row = cells::row(last + 1, cells);
                        book::with_cells(bytes, sheet, &row)
                    }
                    None => cells::with_row(bytes, table.separator, last, cells, table.columns.len()),
                }
            }),
            None => new_table(place, table, cells, language),
        },
        Edit::NoRow { table, line } => {
            let table = find(table).ok_or(EditError::NoTable)?;
            change_table(place, table, |bytes, table| match &table.sheet {
                Some(sheet) => {
                    let blank = vec![String::new(); table.columns.len()];
                    let known = table.rows.iter().any(|(known, _)| known == line);
                    known.then(|| book::with_cells(bytes, sheet, &cells::row(*line, &blank))).flatten()
                }
                None => cells::without_row(bytes, table.separator, *line),
            })
        }
        Edit::Setting { section, key, value } => set(place, section, key, value, language),
        Edit::Header { table, column, header } => {
            let known = TABLES.iter().find(|known| known.name == table.as_str());
            let column =
                known.and_then(|known| known.columns.iter().find(|one| one.col.0 == column.as_str()));
            let (Some(known), Some(column)) = (known, column) else { return Err(EditError::NoTable) };
            let mut all = written::headers_of(place, known.name, column.col.0);
            all.push(header.clone());
            let quoted = |header: &String| toml::Value::from(header.as_str()).to_string();
            let value = match &all[..] {
                [one] => quoted(one),
                several => format!("[{}]", several.iter().map(quoted).collect::<Vec<_>>().join(", ")),
            };
            set(place, "columns", &format!("{}.{}", known.name, column.col.0), &value, language)
        }
    }
}

fn change_table(
    place: &Path,
    table: &WrittenTable,
    change: impl FnOnce(&[u8], &WrittenTable) -> Option<Vec<u8>>,
) -> Result<(), EditError> {
    let path = if place.is_dir() { place.join(&table.file) } else { place.to_path_buf() };
    let bytes = bytes::contents(&path)?;
    replace(&path, &change(&bytes, table).ok_or(EditError::NoCell)?)?;
    Ok(())
}

fn new_table(place: &Path, name: &str, cells: &[String], language: Language) -> Result<(), EditError> {
    let table = TABLES.iter().find(|known| known.name == name).ok_or(EditError::NoTable)?;
    if place.is_dir() {
        let (file, header) = templates::template(table, language);
        let bytes =
            cells::with_row(header.as_bytes(), templates::separator(language), 1, cells, table.columns.len());
        replace(&place.join(file), &bytes.ok_or(EditError::NoCell)?)?;
        return Ok(());
    }
    let header: Vec<String> = templates::headers(table, language).into_iter().map(str::to_owned).collect();
    let rows = [cells::row(1, &header), cells::row(2, cells)].concat();
    let bytes = bytes::contents(place)?;
    let sheet = crate::lexicon::lexicon(language).sheet(table.name);
    replace(place, &book::with_sheet(&bytes, sheet, &rows).ok_or(EditError::NoCell)?)?;
    Ok(())
}

fn set(place: &Path, section: &str, key: &str, value: &str, language: Language) -> Result<(), EditError> {
    if !place.is_dir() {
        let bytes =
            book::with_setting(&bytes::contents(place)?, &format!("{section}.{key}"), value, language);
        return Ok(replace(place, &bytes.ok_or(EditError::NoCell)?)?);
    }
    let path = place.join(SETTINGS);
    let text = if path.exists() { bytes::text(&path)? } else { String::new() };
    let changed = setting::with_setting(&text, section, key, value);
    let reads = |text: &str| text.parse::<toml::Table>().is_ok();
    if reads(&text) && !reads(&changed) {
        return Err(EditError::NoCell);
    }
    Ok(replace(&path, changed.as_bytes())?)
}

/// Puts a file in place of another, as a whole.
///
/// # Errors
/// Those of the file system.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    if let Ok(facts) = fs::metadata(path) {
        file.as_file().set_permissions(facts.permissions())?;
    }
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}
