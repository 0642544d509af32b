//! The header of a table: its separator, and which cell holds which column.

use std::iter;
use std::sync::Arc;

use csv::StringRecord;
use rustc_hash::{FxHashMap, FxHashSet};

use super::columns::{Col, Table};
use super::fault::{Column, Fault, FaultKind};
use super::fold::fold;
use super::values::clean;
use crate::domain::Note;
use crate::lexicon;

/// Where the columns of a table are.
pub(super) struct Header {
    pub file: Arc<str>,
    /// Headers as written, up to the last that is not blank.
    names: Vec<Arc<str>>,
    /// Columns that are there, and the position of their cell.
    cells: Vec<(Col, u16)>,
    /// Columns that every row must fill, where the header has them.
    pub required: Vec<Col>,
    /// Whether every required column is there.
    pub complete: bool,
}

impl Header {
    /// Recognises the columns of a header row.
    pub(super) fn of(
        file: &Arc<str>,
        line: u32,
        row: &StringRecord,
        table: &Table,
        faults: &mut Vec<Fault>,
        notes: &mut Vec<Note>,
    ) -> Header {
        let mut names: Vec<Arc<str>> = row.iter().map(|name| Arc::from(clean(name))).collect();
        let last = names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
        names.truncate(last.min(u16::MAX.into()));
        let words = Words::of(table);
        let mut cells: Vec<(Col, u16)> = Vec::new();
        for (position, name) in names.iter().enumerate() {
            let folded = fold(name);
            match words.columns.get(folded.as_str()) {
                Some(col) => match cells.iter().find(|(known, _)| known == col) {
                    None => cells.extend(u16::try_from(position).map(|position| (*col, position))),
                    Some((_, first)) => faults.push(Fault {
                        file: Arc::clone(file),
                        sheet: None,
                        line: Some(line),
                        column: Some(Column { number: number(position), header: Arc::clone(name) }),
                        text: name.to_string(),
                        kind: FaultKind::ColumnTwice { first: u32::from(*first) + 1 },
                    }),
                },
                None if name.is_empty() || words.ignored.contains(&folded) => {}
                None => notes.push(Note::UnknownColumn { file: file.to_string(), column: name.to_string() }),
            }
        }
        let mut required = Vec::new();
        let mut complete = true;
        for column in table.columns.iter().filter(|column| column.required) {
            match cells.iter().any(|(known, _)| *known == column.col) {
                true => required.push(column.col),
                false => {
                    complete = false;
                    let kind = FaultKind::ColumnMissing { table: table.name, column: column.col.0 };
                    faults.push(Fault { line: Some(line), ..Fault::of_file(file, kind) });
                }
            }
        }
        Header { file: Arc::clone(file), names, cells, required, complete }
    }

    /// How many cells a row has.
    pub(super) fn width(&self) -> usize {
        self.names.len()
    }

    /// The position of a column's cell.
    pub(super) fn cell(&self, col: Col) -> Option<usize> {
        self.cells.iter().find(|(known, _)| *known == col).map(|(_, position)| usize::from(*position))
    }

    /// A position as the column of a fault.
    pub(super) fn column(&self, position: usize) -> Column {
        let header = self.names.get(position).map_or_else(|| Arc::from(""), Arc::clone);
        Column { number: number(position), header }
    }

    /// Whether a cell stands under no header.
    pub(super) fn is_extra(&self, position: usize) -> bool {
        self.names.get(position).is_none_or(|name| name.is_empty())
    }
}

/// What headers mean in a table, in every language and after `fold`.
struct Words {
    columns: FxHashMap<String, Col>,
    ignored: FxHashSet<String>,
}

impl Words {
    fn of(table: &Table) -> Self {
        let words = |col: Col| iter::once(col.0).chain(lexicon::headers(table.name, col.0)).map(fold);
        let mut columns = FxHashMap::default();
        for column in table.columns {
            for word in words(column.col) {
                columns.entry(word).or_insert(column.col);
            }
        }
        Words { columns, ignored: table.ignored.iter().copied().flat_map(words).collect() }
    }
}

fn number(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX - 1) + 1
}

/// The separator, and the byte at which the header starts.
///
/// Excel's own line `sep=;` decides; else the one of `,` `;` and tab that stands most often in the header
/// line outside quotation marks.
pub(super) fn separator(text: &str) -> (u8, usize) {
    let blank = text.len() - text.trim_start_matches(['\r', '\n', ' ']).len();
    let start = &text[blank..];
    let line = start.split(['\r', '\n']).next().unwrap_or_default();
    let said = line.trim_end_matches([' ', '"']).trim_start_matches('"');
    let said =
        said.get(..4).filter(|key| key.eq_ignore_ascii_case("sep=")).and_then(|_| said.as_bytes().get(4));
    if let Some(separator @ (b',' | b';' | b'\t')) = said {
        return (*separator, blank + line.len());
    }
    let mut counts = [(b',', 0u32), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in start.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (separator, count) in &mut counts {
                    *count += u32::from(byte == *separator);
                }
            }
        }
    }
    // The first of the equally frequent.
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    (most.map_or(b',', |(separator, _)| separator), 0)
}
