//! A table read row by row: lines, blank rows, cells, and the faults of their form.

use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord};
use rustc_hash::FxHashSet;
use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

use super::choices::Choices;
use super::columns::{Col, Table};
use super::decode::line_ends;
use super::fault::{Column, Fault, FaultKind};
use super::header::{Header, separator};
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
    /// SHA-256 of the file's bytes, in hexadecimal digits; empty where they could not be read.
    pub sha256: String,
}

impl Source {
    /// A file that is no workbook.
    pub(super) fn plain(file: Arc<str>, text: Result<String, Fault>, sha256: String) -> Self {
        Source { file, sheet: None, text, rows: Vec::new(), cells: Vec::new(), sha256 }
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
        // What a broken cell holds is wrong in other ways too: one message is enough.
        let broken: FxHashSet<_> = self.cells.iter().map(place).collect();
        reading.faults.retain(|fault| !broken.contains(&place(fault)));
        reading.faults.extend(self.cells.iter().cloned());
        for fault in &mut reading.faults {
            fault.sheet = Some(Arc::clone(sheet));
        }
        for note in &mut reading.notes {
            if let Note::UnknownColumn { file, .. } = note {
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
    let (separator, start) = separator(text);
    let mut lines = Lines { text: text.as_bytes(), start, counted: 0, line: 1 };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(&text.as_bytes()[start..]);
    let mut record = StringRecord::new();
    let mut header: Option<Header> = None;
    // Text in memory neither fails to be read nor to be UTF-8; an error would end the table all the same.
    while let Ok(true) = reader.read_record(&mut record) {
        let begin = record.position().map_or(0, csv::Position::byte);
        let (line, begin) = lines.line_of(begin);
        let line = source.row(line);
        let last = lines.is_end(reader.position().byte());
        if last && quote_left_open(&text.as_bytes()[begin..], separator) {
            let kind = FaultKind::QuoteLeftOpen;
            reading.faults.push(Fault { line: Some(line), ..Fault::of_file(&source.file, kind) });
            reading.complete = false;
            return reading;
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let Some(header) = &header else {
            let (faults, notes) = (&mut reading.faults, &mut reading.notes);
            let found = Header::of(&source.file, line, &record, table, faults, notes);
            reading.complete = found.complete;
            header = Some(found);
            continue;
        };
        reading.rows += 1;
        let of_sheet = source.sheet.is_some();
        let mut row = Row { line, header, record: &record, of_sheet, order, faults: &mut reading.faults };
        row.check_form();
        each(&mut row);
    }
    if header.is_none() {
        reading.faults.push(Fault::of_file(&source.file, FaultKind::FileEmpty));
    }
    reading
}

/// Counts lines as records are read: the reader's own count stops at blank lines and at CR alone.
struct Lines<'t> {
    text: &'t [u8],
    start: usize,
    counted: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line of a record, and where it really begins, given where the reader stood before it.
    fn line_of(&mut self, position: u64) -> (u32, usize) {
        let from = usize::try_from(position).unwrap_or(usize::MAX).saturating_add(self.start);
        let mut begin = from.min(self.text.len());
        while matches!(self.text.get(begin), Some(b'\r' | b'\n')) {
            begin += 1;
        }
        self.line = self.line.saturating_add(line_ends(self.text, self.counted..begin));
        self.counted = begin;
        (self.line, begin)
    }

    fn is_end(&self, position: u64) -> bool {
        usize::try_from(position).unwrap_or(usize::MAX).saturating_add(self.start) >= self.text.len()
    }
}

/// Whether a record opens a quotation mark that nothing closes, by the rules of the `csv` crate.
fn quote_left_open(record: &[u8], separator: u8) -> bool {
    enum Place {
        Start,
        Plain,
        Quoted,
        AfterQuote,
    }
    let mut place = Place::Start;
    for byte in record {
        let ends = *byte == separator || matches!(byte, b'\r' | b'\n');
        place = match (place, byte) {
            (Place::Start | Place::AfterQuote, b'"') => Place::Quoted,
            (Place::Quoted, b'"') => Place::AfterQuote,
            (Place::Quoted, _) => Place::Quoted,
            _ if ends => Place::Start,
            _ => Place::Plain,
        };
    }
    matches!(place, Place::Quoted)
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
}

impl<'r> Row<'r> {
    /// Too few cells, cells under no header, blank cells that must be filled.
    fn check_form(&mut self) {
        let count = |cells: usize| u32::try_from(cells).unwrap_or(u32::MAX);
        let (found, expected) = (self.record.len(), self.header.width());
        if found < expected && !self.of_sheet {
            let kind = FaultKind::TooFewCells { found: count(found), expected: count(expected) };
            self.faults.push(Fault { line: Some(self.line), ..Fault::of_file(&self.header.file, kind) });
        }
        for position in 0..found {
            if self.header.is_extra(position) && !self.record[position].trim().is_empty() {
                self.fault_at(position, FaultKind::ExtraCell);
            }
        }
        for col in &self.header.required {
            let blank = self.header.cell(*col).filter(|position| {
                self.record.get(*position).map_or(self.of_sheet, |cell| clean(cell).is_empty())
            });
            if let Some(position) = blank {
                self.fault_at(position, FaultKind::Blank);
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
        self.parsed(col, |text| values::date(text, order))
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
