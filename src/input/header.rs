//! The header of a table: its separator, and which cell holds which column.

use std::sync::Arc;

use csv::StringRecord;

use super::columns::{Col, Table};
use super::fault::{Column, Fault, FaultKind};
use super::fold::fold;
use super::values::clean;
use crate::domain::Note;

/// Where the columns of a table are.
pub(super) struct Header {
    pub file: Arc<str>,
    /// Headers as written, up to the last that is not blank.
    names: Vec<Arc<str>>,
    /// By column, the position of its cell.
    cells: [Option<u16>; Col::COUNT],
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
        let mut cells = [None; Col::COUNT];
        for (position, name) in names.iter().enumerate() {
            let folded = fold(name);
            let known =
                table.columns.iter().find(|column| column.names.iter().any(|known| fold(known) == folded));
            match known {
                Some(column) => {
                    let cell: &mut Option<u16> = &mut cells[column.col as usize];
                    match *cell {
                        None => *cell = u16::try_from(position).ok(),
                        Some(first) => faults.push(Fault {
                            file: Arc::clone(file),
                            sheet: None,
                            line: Some(line),
                            column: Some(Column { number: number(position), header: Arc::clone(name) }),
                            text: name.to_string(),
                            kind: FaultKind::ColumnTwice { first: u32::from(first) + 1 },
                        }),
                    }
                }
                None if name.is_empty() || table.ignored.contains(&folded.as_str()) => {}
                None => notes.push(Note::UnknownColumn { file: file.to_string(), column: name.to_string() }),
            }
        }
        let mut required = Vec::new();
        let mut complete = true;
        for column in table.columns.iter().filter(|column| column.required) {
            match cells[column.col as usize] {
                Some(_) => required.push(column.col),
                None => {
                    complete = false;
                    let kind = FaultKind::ColumnMissing { names: column.names };
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
        self.cells[col as usize].map(usize::from)
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
