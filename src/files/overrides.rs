//! Settings given beside the files, by `--set` or by a scenario: they win over the files.
//!
//! `regular.cadence_months=18` stands for a line of `passerelle.toml` and is read as one. `capacity.UNIT=3` and
//! `min_present.UNIT=60%` stand for the cells `hosts` and `min_present` of a unit; rows of `capacity.csv` hold in their weeks all
//! the same.

use std::sync::Arc;

use toml::de::DeTable;

use super::fault::{Column, Fault, FaultKind};
use super::fold::nearest;
use super::names::{Found, Lookup, Names};
use super::renamed::COLUMNS;
use super::section::Document;
use super::settings::{Reading, read};
use super::values::{self, MOST_PEOPLE};
use crate::domain::{Form, Setting, Unit, UnitTrial};

/// What is set about units, beside the sections of `passerelle.toml`.
pub const OF_UNITS: [&str; 2] = ["capacity", "min_present"];

/// A setting given beside the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// As typed, or as a scenario says it: `path=value`.
    pub text: String,
    /// What a fault shows of it.
    pub shown: String,
    /// The flag, or the file of scenarios.
    pub origin: Arc<str>,
    /// Line and column of the value in that file.
    pub place: Option<(u32, u32)>,
}

impl Override {
    /// What `--set` gives.
    pub fn typed(text: &str) -> Self {
        let text = text.to_owned();
        Override { shown: text.clone(), text, origin: Arc::from("--set"), place: None }
    }

    /// What the flag of a setting gives.
    pub fn of_flag(setting: &Setting, value: &str) -> Self {
        let quoted = |text: &str| format!("{:?}", text);
        let written = match setting.form {
            Form::Whole(..) | Form::Share | Form::Seconds(_) | Form::YesNo => value.to_owned(),
            Form::Words(_) => {
                let words = value.split(',').filter(|word| !word.is_empty()).map(quoted);
                format!("[{}]", words.collect::<Vec<_>>().join(", "))
            }
            _ => quoted(value),
        };
        let text = format!("{}={written}", setting.path());
        Override { text, shown: value.to_owned(), origin: Arc::from(setting.flag()), place: None }
    }

    /// Key, unit and value, where it is about a unit.
    fn of_unit(&self) -> Option<(&'static str, &str, &str)> {
        let (path, value) = self.text.split_once('=')?;
        let (head, unit) = path.split_once('.')?;
        let key = OF_UNITS.into_iter().find(|key| *key == head.trim())?;
        Some((key, unquoted(unit), unquoted(value)))
    }

    /// As a line of `passerelle.toml`; a word may stand without quotation marks.
    fn line(&self) -> String {
        match self.text.split_once('=') {
            Some((path, value)) if DeTable::parse(&self.text).is_err() => {
                let value = value.trim().replace('\\', "\\\\").replace('"', "\\\"");
                format!("{path}=\"{value}\"")
            }
            _ => self.text.clone(),
        }
    }

    fn fault(&self, header: &str, kind: FaultKind) -> Fault {
        let column = self.place.map(|(_, number)| Column { number, header: Arc::from(header) });
        Fault {
            line: self.place.map(|(line, _)| line),
            column,
            text: self.shown.clone(),
            ..Fault::of_file(&self.origin, kind)
        }
    }
}

fn unquoted(text: &str) -> &str {
    text.trim().trim_matches(['"', '\''])
}

/// Applies what is about settings, in the order given.
pub(super) fn settings(overrides: &[Override], reading: &mut Reading) -> Vec<Fault> {
    let mut faults = Vec::new();
    for each in overrides.iter().filter(|each| each.of_unit().is_none()) {
        if each.text.trim_start().starts_with(COLUMNS) {
            let kind = FaultKind::UnknownKey { nearest: None, known: Vec::new() };
            faults.push(each.fault(COLUMNS, kind));
            continue;
        }
        let line = each.line();
        let document = Document { file: Arc::clone(&each.origin), text: &line };
        let mut found = Vec::new();
        read(&document, reading, &mut found);
        faults.extend(found.into_iter().map(|fault| {
            let header = fault.column.map_or_else(|| Arc::from(""), |column| column.header);
            each.fault(&header, with_units(&header, fault.kind))
        }));
    }
    faults
}

/// Beside the sections, what is about units is known too.
fn with_units(header: &str, kind: FaultKind) -> FaultKind {
    match kind {
        FaultKind::UnknownKey { mut known, .. } if !header.contains('.') => {
            known.extend(OF_UNITS);
            let near = nearest(header, known.iter().copied());
            let near = near.and_then(|near| known.iter().copied().find(|key| *key == near));
            FaultKind::UnknownKey { nearest: near, known }
        }
        kind => kind,
    }
}

/// Applies what is about units, and keeps it in `tried`.
pub(super) fn units(
    overrides: &[Override],
    units: &mut [Unit],
    names: &Names,
    tried: &mut Vec<UnitTrial>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (each, (key, name, value)) in overrides.iter().filter_map(|each| Some((each, each.of_unit()?))) {
        let row = match names.find(name) {
            Found::Row(row) | Found::WithZeros(row) => Some(row),
            Found::Several(_) | Found::Nowhere => None,
        };
        let Some(unit) = row.and_then(|row| units.get_mut(row as usize)) else {
            if names.complete {
                let nearest = Lookup::new(names, &Names::default()).nearest(true, name);
                faults.push(each.fault(key, FaultKind::UnknownUnit { nearest }));
            }
            continue;
        };
        let done = match key {
            "capacity" => values::whole(value, 0..=MOST_PEOPLE).map(|hosts| unit.hosts = hosts),
            _ => values::min_present(value).map(|least| unit.min_present = least),
        };
        match done {
            Ok(()) => tried.push(UnitTrial { key, unit: unit.id.clone(), value: value.to_owned() }),
            Err(kind) => faults.push(each.fault(key, kind)),
        }
    }
    faults
}
