//! Tables as they are written, for whoever edits them: every row with the line that faults name, every header with what
//! it means.

use std::path::Path;

use super::columns::{self, TABLES};
use super::folder::Folder;
use super::header::Words;
use super::records::{Layout, Next, Records};
use super::renamed;
use super::sheet::Source;
use super::values::clean;

/// A table as it stands in a folder or in a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenTable {
    /// Its name without `.csv`.
    pub table: &'static str,
    /// The file as it is named on disk.
    pub file: String,
    /// The sheet of a workbook that it is.
    pub sheet: Option<String>,
    /// Line of the header; 0 where the file is blank.
    pub header: u32,
    /// Every cell of the header, blank ones too.
    pub columns: Vec<WrittenColumn>,
    /// Rows that are not blank: line, and cells as they are written.
    pub rows: Vec<(u32, Vec<String>)>,
    /// What separates the cells of a file.
    pub(super) separator: u8,
}

/// A cell of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenColumn {
    /// The header as written.
    pub header: String,
    /// The column that it means, by its name in the documentation; `None` where nothing reads it.
    pub means: Option<&'static str>,
    /// Whether it is known and not read on purpose.
    pub ignored: bool,
}

/// Every table that a folder or a workbook has, in the order of [`TABLES`]. What cannot be read at all is left out: the
/// faults say so.
pub fn written_tables(place: &Path) -> Vec<WrittenTable> {
    let mut folder = Folder::read(place);
    let renamed = folder.settings.as_ref().map(|source| renamed::renamed(source, &mut Vec::new()));
    folder.rename(&renamed.unwrap_or_default());
    TABLES.iter().filter_map(|table| written(table, folder.table(table)?)).collect()
}

/// The headers that the settings give to a column of a table.
pub(super) fn headers_of(place: &Path, table: &str, column: &str) -> Vec<String> {
    let folder = Folder::read(place);
    let renamed = folder.settings.as_ref().map(|source| renamed::renamed(source, &mut Vec::new()));
    let of_column = renamed.unwrap_or_default().into_iter();
    of_column.filter(|one| (one.table, one.column) == (table, column)).map(|one| one.header).collect()
}

fn written(table: &'static columns::Table, source: &Source) -> Option<WrittenTable> {
    let text = source.text.as_ref().ok()?;
    let words = Words::of(table, &source.headers);
    let layout = Layout::of(text, |row| words.recognised(row));
    let mut records = Records::new(text, layout.separator, layout.start);
    let mut above = layout.above;
    let mut told = WrittenTable {
        table: table.name,
        file: source.file.to_string(),
        sheet: source.sheet.as_ref().map(ToString::to_string),
        header: 0,
        columns: Vec::new(),
        rows: Vec::new(),
        separator: layout.separator,
    };
    while let Next::Row(line) = records.next() {
        let line = source.row(line);
        if told.header == 0 {
            if above > 0 {
                above -= 1;
                continue;
            }
            told.header = line;
            told.columns = records.record.iter().map(|name| column(&words, clean(name))).collect();
            continue;
        }
        if records.record.iter().any(|cell| !clean(cell).is_empty()) {
            told.rows.push((line, records.record.iter().map(str::to_owned).collect()));
        }
    }
    Some(told)
}

fn column(words: &Words, header: &str) -> WrittenColumn {
    WrittenColumn {
        header: header.to_owned(),
        means: words.meaning(header).map(|(col, _)| col.0),
        ignored: words.ignores(header),
    }
}
