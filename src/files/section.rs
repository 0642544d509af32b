//! `passerelle.toml` section by section: typed values, and where they stand.

use std::ops::{Range as Span, RangeInclusive};
use std::sync::Arc;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::decode::line_ends;
use super::fault::{Column, Expected, Fault, FaultKind, Range};
use super::fold::nearest;
use super::values;
use crate::domain::DateOrder;

/// The file of settings, for places in it.
pub(super) struct Document<'d> {
    pub file: Arc<str>,
    pub text: &'d str,
}

impl Document<'_> {
    /// Line and column of a byte, from 1.
    pub(super) fn place(&self, byte: usize) -> (u32, u32) {
        let start = byte.min(self.text.len());
        let line_start = self.text.as_bytes()[..start].iter().rposition(|byte| matches!(byte, b'\n' | b'\r'));
        let before = self.text.get(line_start.map_or(0, |end| end + 1)..start).unwrap_or_default();
        let number = u32::try_from(before.chars().count()).unwrap_or(u32::MAX - 1) + 1;
        (1 + line_ends(self.text.as_bytes(), 0..start), number)
    }

    /// A fault at a place; `key` is the setting.
    pub(super) fn fault(&self, span: Span<usize>, key: &str, kind: FaultKind) -> Fault {
        let (line, number) = self.place(span.start);
        Fault {
            file: Arc::clone(&self.file),
            sheet: None,
            line: Some(line),
            column: Some(Column { number, header: Arc::from(key) }),
            text: self.text.get(span).and_then(|text| text.lines().next()).unwrap_or_default().to_owned(),
            kind,
            shared: None,
        }
    }
}

impl<'d> Document<'d> {
    /// Reads the document, or reports where it is not TOML. Says whether it is.
    pub(super) fn read(
        &self,
        faults: &mut Vec<Fault>,
        read: impl FnOnce(Section<'_>, &mut Vec<Fault>),
    ) -> bool {
        let (root, errors) = DeTable::parse_recoverable(self.text);
        let mut reported: Option<u32> = None;
        for error in &errors {
            let message = error.message().lines().next().unwrap_or_default().to_owned();
            let fault = self.fault(error.span().unwrap_or_default(), "", FaultKind::TomlSyntax { message });
            // One slip makes the parser stumble several times in its line.
            if reported != fault.line {
                reported = fault.line;
                faults.push(fault);
            }
        }
        // What was recovered from a broken file is read, but its faults may be ours: they wait for the next run.
        let mut later = Vec::new();
        let reported = if errors.is_empty() { faults } else { &mut later };
        read(Section::root(self, root.get_ref()), reported);
        errors.is_empty()
    }
}

/// A section: every key that is asked for is a known one, and every other is a fault.
pub(super) struct Section<'d> {
    document: &'d Document<'d>,
    name: String,
    table: Option<&'d DeTable<'d>>,
    known: Vec<&'static str>,
    /// Keys that somebody else reads.
    skipped: Vec<&'static str>,
}

impl<'d> Section<'d> {
    /// The whole document.
    pub(super) fn root(document: &'d Document<'d>, table: &'d DeTable<'d>) -> Self {
        Section { document, name: String::new(), table: Some(table), known: Vec::new(), skipped: Vec::new() }
    }

    fn find(&mut self, key: &'static str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.known.push(key);
        self.table.and_then(|table| table.get(key))
    }

    /// Lets a key be, which somebody else reads.
    pub(super) fn skip(&mut self, key: &'static str) {
        self.skipped.push(key);
    }

    fn path(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    fn fault(&self, key: &str, span: Span<usize>, kind: FaultKind, faults: &mut Vec<Fault>) {
        faults.push(self.document.fault(span, &self.path(key), kind));
    }

    /// A section of this one; an empty one if it is not there.
    pub(super) fn section(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Section<'d> {
        let table = self.find(key).and_then(|value| {
            let table = value.get_ref().as_table();
            if table.is_none() {
                self.fault(key, value.span(), FaultKind::WrongType { expected: Expected::Section }, faults);
            }
            table
        });
        Section {
            document: self.document,
            name: key.to_owned(),
            table,
            known: Vec::new(),
            skipped: Vec::new(),
        }
    }

    /// The sections that somebody named, within the section of a key.
    pub(super) fn sections(
        &mut self,
        key: &'static str,
        faults: &mut Vec<Fault>,
    ) -> Vec<(String, Section<'d>)> {
        let Some(table) = self.section(key, faults).table else { return Vec::new() };
        let mut found = Vec::new();
        for (name, value) in table {
            let name = format!("{key}.{}", name.get_ref());
            match value.get_ref().as_table() {
                Some(_) => {
                    let table = value.get_ref().as_table();
                    let section = Section {
                        document: self.document,
                        name: name.clone(),
                        table,
                        known: Vec::new(),
                        skipped: Vec::new(),
                    };
                    found.push((name[key.len() + 1..].to_owned(), section));
                }
                None => {
                    let kind = FaultKind::WrongType { expected: Expected::Section };
                    faults.push(self.document.fault(value.span(), &name, kind));
                }
            }
        }
        found
    }

    /// Reports the keys that nobody asked for.
    pub(super) fn finish(self, faults: &mut Vec<Fault>) {
        for key in self.table.into_iter().flat_map(DeTable::keys) {
            let name = key.get_ref().as_ref();
            if !self.known.contains(&name) && !self.skipped.contains(&name) {
                let nearest = nearest(key.get_ref(), self.known.iter().copied());
                let nearest =
                    nearest.and_then(|near| self.known.iter().copied().find(|known| *known == near));
                let kind = FaultKind::UnknownKey { nearest, known: self.known.clone() };
                self.fault(key.get_ref(), key.span(), kind, faults);
            }
        }
    }

    /// A value read by `parse`, which says what is wrong with it.
    pub(super) fn value<T>(
        &mut self,
        key: &'static str,
        faults: &mut Vec<Fault>,
        parse: impl FnOnce(&DeValue<'_>) -> Result<T, FaultKind>,
    ) -> Option<T> {
        let value = self.find(key)?;
        match parse(value.get_ref()) {
            Ok(value) => Some(value),
            Err(kind) => {
                self.fault(key, value.span(), kind, faults);
                None
            }
        }
    }

    /// A list of texts, each read by `parse`.
    pub(super) fn texts<T>(
        &mut self,
        key: &'static str,
        faults: &mut Vec<Fault>,
        parse: impl Fn(&str) -> Result<T, FaultKind>,
    ) -> Option<Vec<T>> {
        let expected = Expected::Texts;
        let list = self.find(key)?;
        let Some(items) = list.get_ref().as_array() else {
            self.fault(key, list.span(), FaultKind::WrongType { expected }, faults);
            return None;
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            let text = item.get_ref().as_str().ok_or(FaultKind::WrongType { expected });
            match text.and_then(&parse) {
                Ok(text) => texts.push(text),
                Err(kind) => self.fault(key, item.span(), kind, faults),
            }
        }
        Some(texts)
    }
}

/// The number of a value that must be one, whole or not.
pub(super) fn number(value: &DeValue<'_>) -> Result<f64, FaultKind> {
    let expected = Expected::Number;
    let number = match value {
        DeValue::Integer(_) => integer(value).map(|number| number as f64),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    };
    number.ok_or(FaultKind::WrongType { expected })
}

/// The text of a value that must be one.
pub(super) fn text<'v>(value: &'v DeValue<'_>) -> Result<&'v str, FaultKind> {
    value.as_str().ok_or(FaultKind::WrongType { expected: Expected::Text })
}

/// A TOML date, or a text as a cell would hold it.
pub(super) fn date(value: &DeValue<'_>, order: DateOrder) -> Result<NaiveDate, FaultKind> {
    match value {
        DeValue::String(text) => match values::date(text.trim(), order)? {
            date if date.short_year => Err(FaultKind::NotADate { order }),
            date => Ok(date.day),
        },
        DeValue::Datetime(day) if day.time.is_none() => {
            values::date(&day.to_string(), order).map(|date| date.day)
        }
        _ => Err(FaultKind::WrongType { expected: Expected::Date }),
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// The whole number of a value that must be one, in a range.
pub(super) fn whole<T: TryFrom<i64>>(
    value: &DeValue<'_>,
    range: RangeInclusive<i64>,
    expected: Expected,
) -> Result<T, FaultKind> {
    let accepted = Range { min: *range.start(), max: *range.end() };
    match value {
        DeValue::Integer(_) => {
            let number = integer(value).filter(|number| range.contains(number));
            number.and_then(|number| T::try_from(number).ok()).ok_or(FaultKind::OutOfRange { accepted })
        }
        DeValue::Float(_) => Err(FaultKind::Fractional { accepted }),
        _ => Err(FaultKind::WrongType { expected }),
    }
}
