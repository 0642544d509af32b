//! The sheet of settings in the form of `passerelle.toml`.

use std::sync::Arc;

use crate::files::fault::{Fault, FaultKind};
use crate::files::fold::fold;
use crate::files::renamed::COLUMNS;
use crate::files::sheet::Source;
use crate::lexicon::{cell, headers};

use super::SETTINGS;

/// The sheet of settings in the form of `passerelle.toml`, row by row.
pub(super) fn toml(text: &str) -> String {
    text.lines().map(|row| setting(row).unwrap_or_default() + "\n").collect()
}

/// The row of each text in the first column.
pub(super) fn rows(source: &Source) -> Option<Vec<(u32, String)>> {
    let text = source.text.as_ref().ok()?;
    let key = |row: &str| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(row.as_bytes());
        let record = reader.records().next()?.ok()?;
        Some(record.get(0)?.trim().to_owned())
    };
    Some(
        (1..).zip(text.lines()).map(|(line, row)| (source.row(line), key(row).unwrap_or_default())).collect(),
    )
}

/// A setting of a row: its key in the first cell, its value in the second.
fn setting(row: &str) -> Option<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(row.as_bytes());
    let record = reader.records().next()?.ok()?;
    let (key, value) = (record.get(0)?.trim(), record.get(1)?.trim());
    let heading = headers(SETTINGS, "setting").any(|header| fold(header) == fold(key));
    if key.is_empty() || value.is_empty() || heading {
        return None;
    }
    let parts: Vec<String> = key.split('.').map(|part| quoted(part.trim())).collect();
    Some(format!("{} = {}", parts.join("."), literal(key, value)))
}

/// A value as TOML writes it: a list for `formats` and for several headers of a column, a number, a yes or no, else a text.
fn literal(key: &str, value: &str) -> String {
    if key.ends_with("formats") {
        let formats: Vec<String> = value.split([',', ';', '|']).map(|format| quoted(format.trim())).collect();
        return format!("[{}]", formats.join(", "));
    }
    // A header may hold commas.
    if key.starts_with(COLUMNS) && value.contains('|') {
        let headers: Vec<String> = value.split('|').map(|header| quoted(header.trim())).collect();
        return format!("[{}]", headers.join(", "));
    }
    let says = |word: &str| cell("truth", word).any(|known| fold(known) == fold(value));
    if says("yes") || says("no") {
        return says("yes").to_string();
    }
    if value.parse::<i64>().is_ok() {
        return value.to_owned();
    }
    match value.replace(',', ".").parse::<f64>() {
        Ok(number) if number.is_finite() => format!("{number:?}"),
        _ => quoted(value),
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// Names the cells of the sheet of settings in the faults of its TOML.
pub(in crate::files) fn locate_settings(source: &Source, faults: &mut Vec<Fault>) {
    let Some(sheet) = &source.sheet else { return };
    for fault in faults.iter_mut() {
        fault.sheet = Some(Arc::clone(sheet));
        fault.line = fault.line.map(|line| source.row(line));
        let of_key = matches!(fault.kind, FaultKind::UnknownKey { .. } | FaultKind::TomlSyntax { .. });
        if let Some(column) = fault.column.as_mut().filter(|column| !column.header.is_empty() || of_key) {
            column.number = if of_key { 1 } else { 2 };
        }
    }
    let cells = source.cells.iter().cloned();
    faults.extend(cells.map(|cell| Fault { sheet: Some(Arc::clone(sheet)), ..cell }));
}
