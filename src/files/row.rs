//! A row of a table: its cells, and the faults of their form.

use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::NaiveDate;
use csv::StringRecord;
use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

use super::choices::{Choices, YES_NO};
use super::columns::Col;
use super::fault::{Column, Fault, FaultKind};
use super::header::{Header, Strayed};
use super::values::{self, clean};
use crate::domain::{DateOrder, DaySpan, Lengths, MinPresent, Note, Weekdays, is_address};

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
    pub(super) fn notes(self, file: &str) -> impl Iterator<Item = Note> + use<> {
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
    pub(super) header: &'r Header,
    pub(super) record: &'r StringRecord,
    /// A sheet keeps no blank cells at the end of a row.
    pub(super) of_sheet: bool,
    pub(super) order: DateOrder,
    pub(super) faults: &'r mut Vec<Fault>,
    pub(super) remarks: &'r mut Remarks,
}

impl<'r> Row<'r> {
    /// Cells under no header, blank cells that must be filled.
    ///
    /// Excel leaves out the last separators of rows whose last cells are blank, so a short row is no fault in itself.
    pub(super) fn check_form(&mut self) {
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

    /// What a cell means; a fault gives `None`.
    pub(super) fn parsed<T>(
        &mut self,
        col: Col,
        parse: impl FnOnce(&str) -> Result<T, FaultKind>,
    ) -> Option<T> {
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

    /// An address of electronic mail.
    pub(super) fn address(&mut self, col: Col) -> Option<String> {
        self.parsed(col, |text| match is_address(text) {
            true => Ok(text.to_owned()),
            false => Err(FaultKind::NotAnAddress),
        })
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
        self.parsed(col, |text| YES_NO.of_cell(text).ok_or(FaultKind::NotYesNo))
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
