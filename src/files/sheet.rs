//! A table read row by row: header, lines, blank rows, footers.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::columns::Table;
use super::fault::{Fault, FaultKind, Shared};
use super::footer::Footer;
use super::header::{Header, Words};
use super::records::{Layout, Next, ROW_MEGABYTES, Records};
use super::row::{Remarks, Row};
use crate::domain::{DateOrder, Note};

/// A file in memory.
pub(super) struct Source {
    /// Its name as messages give it.
    pub file: Arc<str>,
    /// The sheet of a workbook that it is.
    pub sheet: Option<Arc<str>>,
    /// Its text, or why there is none.
    pub text: Result<String, Fault>,
    /// Of a sheet, the row that each line of the text is; a sheet keeps no blank ones.
    pub rows: Vec<u32>,
    /// Cells of the sheet that are at fault, whatever they should hold.
    pub cells: Vec<Fault>,
    /// Headers that the settings name, and the column of each.
    pub headers: Vec<(String, &'static str)>,
    /// SHA-256 of the file's bytes, in hexadecimal digits; empty where they could not be read.
    pub sha256: String,
}

impl Source {
    /// A file that is no workbook.
    pub(super) fn plain(file: Arc<str>, text: Result<String, Fault>, sha256: String) -> Self {
        Source { file, sheet: None, text, rows: Vec::new(), cells: Vec::new(), headers: Vec::new(), sha256 }
    }

    /// The number that people see of a line of the text.
    pub(super) fn row(&self, line: u32) -> u32 {
        let position = usize::try_from(line).unwrap_or(usize::MAX).checked_sub(1);
        position.and_then(|position| self.rows.get(position)).copied().unwrap_or(line)
    }

    /// Names the sheet in what was found in it, and adds the cells at fault.
    pub(super) fn locate(&self, reading: &mut Reading) {
        let Some(sheet) = &self.sheet else { return };
        let place = |fault: &Fault| (fault.line, fault.column.as_ref().map(|column| column.number));
        // Titles, and columns that nobody reads, may hold what they like.
        let is_read = |fault: &&Fault| match (&reading.read, place(fault)) {
            (Some((header, columns)), (Some(line), Some(column))) => {
                line >= *header && columns.contains(&column)
            }
            // Without a header, that is what is wrong.
            (None, _) => false,
            _ => true,
        };
        let cells: Vec<Fault> = self.cells.iter().filter(is_read).cloned().collect();
        // What a broken cell holds is wrong in other ways too: one message is enough.
        let broken: FxHashSet<_> = cells.iter().map(place).collect();
        reading.faults.retain(|fault| !broken.contains(&place(fault)));
        reading.faults.extend(cells);
        for fault in &mut reading.faults {
            fault.sheet = Some(Arc::clone(sheet));
        }
        for note in &mut reading.notes {
            if let Some(file) = note.file_mut() {
                *file = format!("{file}:{sheet}");
            }
        }
    }
}

/// What reading a table gives beside its rows.
#[derive(Default)]
pub(super) struct Reading {
    pub faults: Vec<Fault>,
    pub notes: Vec<Note>,
    /// Rows that are not blank.
    pub rows: u32,
    /// Whether every row was seen and had the required columns: only then is a name that no row has unknown.
    pub complete: bool,
    /// Line of the header, and numbers of the columns that are read.
    read: Option<(u32, FxHashSet<u32>)>,
}

impl Reading {
    /// Of a table that was read whole.
    pub(super) fn whole() -> Self {
        Reading { complete: true, ..Reading::default() }
    }
}

/// Reads a table, and hands every row that is not blank to `each`.
pub(super) fn read(
    source: &Source,
    table: &'static Table,
    order: DateOrder,
    mut each: impl FnMut(&mut Row<'_>),
) -> Reading {
    let mut reading = Reading::default();
    let text = match &source.text {
        Ok(text) => text,
        Err(fault) => {
            reading.faults.push(fault.clone());
            return reading;
        }
    };
    let words = Words::of(table, &source.headers);
    let layout = Layout::of(text, |row| words.recognised(row));
    let mut records = Records::new(text, layout.separator, layout.start);
    let mut above = layout.above;
    let mut header: Option<Header> = None;
    let mut footer = Footer::default();
    let mut remarks = Remarks::default();
    let mut last_line = 0;
    loop {
        let line = match records.next() {
            Next::Row(line) => source.row(line),
            Next::End => break,
            ended @ (Next::Open(line) | Next::TooLarge(line)) => {
                let kind = match ended {
                    Next::TooLarge(_) => FaultKind::TooLarge { megabytes: ROW_MEGABYTES, row: true },
                    _ => FaultKind::QuoteLeftOpen,
                };
                let line = Some(source.row(line));
                reading.faults.push(Fault { line, ..Fault::of_file(&source.file, kind) });
                reading.complete = false;
                return reading;
            }
        };
        let after_blank = line > last_line + 1 || records.after_blank;
        last_line = line;
        let Some(header) = &header else {
            if above > 0 {
                above -= 1;
                continue;
            }
            if !layout.found {
                let kind = FaultKind::HeaderMissing { table: table.name };
                reading.faults.push(Fault { line: Some(line), ..Fault::of_file(&source.file, kind) });
                return reading;
            }
            if layout.above > 0 {
                reading.notes.push(Note::HeaderBelow { file: source.file.to_string(), line });
            }
            let (faults, notes) = (&mut reading.faults, &mut reading.notes);
            let found = Header::of(&source.file, line, &records.record, table, &words, faults, notes);
            reading.complete = found.complete;
            reading.read = Some((line, found.read()));
            header = Some(found);
            continue;
        };
        if header.is_blank(&records.record) && !header.has_extra(&records.record) {
            continue;
        }
        if footer.takes(header, line, &records.record, after_blank) {
            continue;
        }
        let of_sheet = source.sheet.is_some();
        for (line, record) in footer.rows().into_iter().chain([(line, std::mem::take(&mut records.record))]) {
            reading.rows += 1;
            let (record, faults, remarks) = (&record, &mut reading.faults, &mut remarks);
            let mut row = Row { line, header, record, of_sheet, order, faults, remarks };
            row.check_form();
            each(&mut row);
        }
    }
    if header.is_none() {
        reading.faults.push(Fault::of_file(&source.file, FaultKind::FileEmpty));
    }
    reading.notes.extend(footer.note(&source.file));
    reading.notes.extend(remarks.notes(&source.file));
    reading.faults = shared(std::mem::take(&mut reading.faults), reading.rows);
    reading
}

/// Fewest rows of which it is worth saying that all have the same fault.
const SHARED: usize = 4;

/// Where so many rows have the same fault in a column, it is told once although not every row has it.
const MANY: usize = 20;

/// Tells a fault that all rows of a file share once, with its count and its first places.
fn shared(faults: Vec<Fault>, rows: u32) -> Vec<Fault> {
    let key = |fault: &Fault| (fault.code(), fault.column.as_ref().map(|column| column.number));
    let mut lines: FxHashMap<_, Vec<u32>> = FxHashMap::default();
    for fault in faults.iter().filter(|fault| fault.kind.is_of_cells()) {
        lines.entry(key(fault)).or_default().extend(fault.line);
    }
    let rows = rows as usize;
    lines.retain(|_, lines| {
        let count = lines.len();
        count >= SHARED && (count >= rows || count >= MANY && count * 2 >= rows)
    });
    let mut told: FxHashSet<_> = FxHashSet::default();
    let mut kept = Vec::new();
    for mut fault in faults {
        let key = key(&fault);
        match lines.get(&key).filter(|_| fault.kind.is_of_cells()) {
            None => kept.push(fault),
            Some(lines) if told.insert(key) => {
                let places = lines.iter().copied().take(3).collect();
                fault.shared = Some(Shared { rows: lines.len(), places });
                kept.push(fault);
            }
            Some(_) => {}
        }
    }
    kept
}
