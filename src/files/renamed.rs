//! `[columns]` of the settings: what the columns of the files are called here.

use std::sync::Arc;

use toml::de::DeValue;

use super::columns::TABLES;
use super::fault::{Expected, Fault, FaultKind};
use super::section::Document;
use super::sheet::Source;

/// The section.
pub(super) const COLUMNS: &str = "columns";

/// A header and the column that it stands for, by file.
pub(super) struct Renamed {
    pub table: &'static str,
    pub header: String,
    pub column: &'static str,
}

/// Reads `employees.hired = "Date d'entrée"`, or a list of headers.
pub(super) fn renamed(source: &Source, faults: &mut Vec<Fault>) -> Vec<Renamed> {
    let Ok(text) = &source.text else { return Vec::new() };
    let document = Document { file: Arc::clone(&source.file), text };
    let mut renamed = Vec::new();
    let mut found = Vec::new();
    // What is no TOML is said by whoever reads the settings.
    let whole = document.read(&mut found, |mut root, faults| {
        let mut columns = root.section(COLUMNS, faults);
        for table in TABLES {
            let mut section = columns.section(table.name, faults);
            for column in table.columns {
                let headers = section.value(column.col.0, faults, headers).unwrap_or_default();
                renamed.extend(headers.into_iter().map(|header| Renamed {
                    table: table.name,
                    header,
                    column: column.col.0,
                }));
            }
            section.finish(faults);
        }
        columns.finish(faults);
    });
    if whole {
        faults.append(&mut found);
    }
    renamed
}

fn headers(value: &DeValue<'_>) -> Result<Vec<String>, FaultKind> {
    let wrong = || FaultKind::WrongType { expected: Expected::Text };
    match value {
        DeValue::String(header) => Ok(vec![header.trim().to_owned()]),
        DeValue::Array(headers) => {
            let header = |header: &str| header.trim().to_owned();
            headers.iter().map(|value| value.get_ref().as_str().map(header).ok_or_else(wrong)).collect()
        }
        _ => Err(wrong()),
    }
}
