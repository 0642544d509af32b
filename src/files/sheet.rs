//! A table read row by row: lines, blank rows, cells, and the faults of their form.

use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::NaiveDate;
use csv::StringRecord;
use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

use super::choices::Choices;
use super::columns::{Col, Table};
use super::fault::{Column, Fault, FaultKind, Shared};
use super::footer::Footer;
use super::header::{Header, Strayed, Words};
use super::records::{Layout, Next, Records};
use super::values::{self, clean};
use crate::domain::{DateOrder, DaySpan, Lengths, MinPresent, Note, Weekdays};

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
            Next::Open(line) => {
                let kind = FaultKind::QuoteLeftOpen;
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

/// What is known of cells that were understood although they could be written better.
#[derive(Default)]
pub(super) struct Remarks {
    /// Years of two digits: how many, and the first.
    short_years: Option<(u32, u32, String, NaiveDate)>,
    /// Cells under no header that stand apart from the table: how many, and the line of the first.
    beside: Option<(u32, u32)>,
    /// Identifiers that lost their zeros, likewise.
    lost_zeros: Option<(u32, u32, String, String)>,
}

impl Remarks {
    fn notes(self, file: &str) -> impl Iterator<Item = Note> + use<> {
        let file = file.to_owned();
        let years = self.short_years.map(|(cells, line, text, day)| Note::ShortYears {
            file: file.clone(),
            cells,
            line,
            text,
            day,
        });
        let beside = self.beside.map(|(cells, line)| Note::CellsBeside { file: file.clone(), cells, line });
        let zeros = self.lost_zeros.map(|(cells, line, text, known)| Note::LostZeros {
            file,
            cells,
            line,
            text,
            known,
        });
        years.into_iter().chain(zeros).chain(beside)
    }
}

/// A row that is not blank.
pub(super) struct Row<'r> {
    pub line: u32,
    header: &'r Header,
    record: &'r StringRecord,
    /// A sheet keeps no blank cells at the end of a row.
    of_sheet: bool,
    order: DateOrder,
    faults: &'r mut Vec<Fault>,
    remarks: &'r mut Remarks,
}

impl<'r> Row<'r> {
    /// Cells under no header, blank cells that must be filled.
    ///
    /// Excel leaves out the last separators of rows whose last cells are blank, so a short row is no fault in itself.
    fn check_form(&mut self) {
        let count = |cells: usize| u32::try_from(cells).unwrap_or(u32::MAX);
        for position in 0..self.record.len() {
            match self.header.strayed(self.record, position) {
                Some(Strayed::Adjacent) => self.fault_at(position, FaultKind::ExtraCell),
                Some(Strayed::Apart) => self.remarks.beside.get_or_insert((0, self.line)).0 += 1,
                None => {}
            }
        }
        let (found, expected) = (self.record.len(), self.header.width());
        for col in &self.header.required {
            let Some(position) = self.header.cell(*col) else { continue };
            match self.record.get(position) {
                None if self.of_sheet => self.fault_at(position, FaultKind::Blank),
                None => {
                    let kind = FaultKind::TooFewCells { found: count(found), expected: count(expected) };
                    self.faults
                        .push(Fault { line: Some(self.line), ..Fault::of_file(&self.header.file, kind) });
                    break;
                }
                Some(cell) if clean(cell).is_empty() => self.fault_at(position, FaultKind::Blank),
                Some(_) => {}
            }
        }
    }

    fn fault_at(&mut self, position: usize, kind: FaultKind) {
        self.faults.push(Fault {
            file: Arc::clone(&self.header.file),
            sheet: None,
            line: Some(self.line),
            column: Some(self.header.column(position)),
            text: beginning(self.record.get(position).unwrap_or_default().trim()),
            kind,
            shared: None,
        });
    }

    /// Reports a fault of a cell, or of the line where the table has no such column.
    pub(super) fn fault(&mut self, col: Col, kind: FaultKind) {
        match self.header.cell(col) {
            Some(position) => self.fault_at(position, kind),
            None => {
                self.faults.push(Fault { line: Some(self.line), ..Fault::of_file(&self.header.file, kind) });
            }
        }
    }

    /// Reports a fault of a part of a cell.
    pub(super) fn fault_in(&mut self, col: Col, part: &str, kind: FaultKind) {
        self.fault(col, kind);
        if let Some(fault) = self.faults.last_mut() {
            fault.text = beginning(part);
        }
    }

    /// Where a column is.
    pub(super) fn column(&self, col: Col) -> Option<Column> {
        self.header.cell(col).map(|position| self.header.column(position))
    }

    /// The text of a cell; `None` if it is blank or not there.
    pub(super) fn text(&self, col: Col) -> Option<&'r str> {
        let cell = clean(self.record.get(self.header.cell(col)?)?);
        (!cell.is_empty()).then_some(cell)
    }

    /// An identifier or name, in Unicode NFC.
    pub(super) fn name(&self, col: Col) -> Option<Cow<'r, str>> {
        self.text(col).map(normal)
    }

    /// A name to keep.
    pub(super) fn owned(&self, col: Col) -> Option<String> {
        self.name(col).map(Cow::into_owned)
    }

    fn parsed<T>(&mut self, col: Col, parse: impl FnOnce(&str) -> Result<T, FaultKind>) -> Option<T> {
        match parse(self.text(col)?) {
            Ok(value) => Some(value),
            Err(kind) => {
                self.fault(col, kind);
                None
            }
        }
    }

    /// A whole number in a range; a fault gives `None`, for then nothing is built.
    pub(super) fn whole(&mut self, col: Col, range: RangeInclusive<u32>) -> Option<u32> {
        self.parsed(col, |text| values::whole(text, range))
    }

    /// A small whole number.
    pub(super) fn small(&mut self, col: Col, range: RangeInclusive<u8>) -> Option<u8> {
        let range = u32::from(*range.start())..=u32::from(*range.end());
        self.whole(col, range).and_then(|number| u8::try_from(number).ok())
    }

    /// A date.
    pub(super) fn date(&mut self, col: Col) -> Option<NaiveDate> {
        let order = self.order;
        let date = self.parsed(col, |text| values::date(text, order))?;
        if date.short_year {
            let text = self.text(col).unwrap_or_default();
            let first = (0, self.line, text.to_owned(), date.day);
            self.remarks.short_years.get_or_insert(first).0 += 1;
        }
        Some(date.day)
    }

    /// Remembers that a cell lacks the leading zeros of the identifier that is meant.
    pub(super) fn lost_zeros(&mut self, text: &str, known: &str) {
        let first = (0, self.line, text.to_owned(), known.to_owned());
        self.remarks.lost_zeros.get_or_insert(first).0 += 1;
    }

    /// The period of `from` and `to`.
    pub(super) fn span(&mut self) -> Option<DaySpan> {
        let (from, to) = (self.date(Col::FROM), self.date(Col::TO));
        let (from, to) = (from?, to?);
        if from > to {
            self.fault(Col::TO, FaultKind::FromAfterTo { from });
            return None;
        }
        Some(DaySpan { from, to })
    }

    /// Lengths of stints.
    pub(super) fn lengths(&mut self, col: Col) -> Option<Lengths> {
        self.parsed(col, values::lengths)
    }

    /// Weekdays.
    pub(super) fn weekdays(&mut self, col: Col) -> Option<Weekdays> {
        self.parsed(col, values::weekdays)
    }

    /// A least presence.
    pub(super) fn min_present(&mut self) -> Option<MinPresent> {
        self.parsed(Col::MIN_PRESENT, values::min_present)
    }

    /// Yes or no.
    pub(super) fn yes(&mut self, col: Col) -> Option<bool> {
        self.parsed(col, |text| super::choices::YES_NO.of_cell(text).ok_or(FaultKind::NotYesNo))
    }

    /// One of some words.
    pub(super) fn choice<T: Copy, const N: usize>(
        &mut self,
        col: Col,
        choices: &'static Choices<T, N>,
    ) -> Option<T> {
        self.parsed(col, |text| {
            choices.of_cell(text).ok_or(FaultKind::NotAChoice { accepted: choices.words.to_vec() })
        })
    }
}

/// What a fault keeps of a text: a file of long cells must not be kept twice.
fn beginning(text: &str) -> String {
    text.chars().take(LONGEST_TEXT).collect()
}

/// More characters of a text than a fault ever shows.
const LONGEST_TEXT: usize = 200;

/// A name as names are compared: Unicode NFC.
pub(super) fn normal(text: &str) -> Cow<'_, str> {
    match text.is_ascii() || is_nfc_quick(text.chars()) == unicode_normalization::IsNormalized::Yes {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.nfc().collect()),
    }
}
