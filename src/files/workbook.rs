//! Sheets of a workbook as the text of tables, so that everything behind them reads one form only.
//!
//! Row n of the sheet becomes line n of the text, and column n cell n, so that faults name both as the sheet
//! numbers them. Dates become ISO dates whatever format the cell shows them in. Hidden rows and sheets are read
//! like the others, formulas by the value that the workbook holds of them.

use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, Xlsx, XlsxError, open_workbook_from_rs};
use zip::ZipArchive;

use super::bytes;
use super::columns::TABLES;
use super::fault::{Column, Fault, FaultKind, Unreadable, Unsupported};
use super::fold::fold;
use super::folder::{Folder, sha256};
use super::sheet::Source;
use crate::domain::Note;
use crate::lexicon;

/// Tables whose sheet may be that of a schedule or of pins.
const SCHEDULES: [&str; 2] = ["schedule", "pins"];

/// The sheet of settings: `section.key` in its column A, the value in B.
const SETTINGS: &str = "settings";

/// Tables without which there is no company.
const REQUIRED: [&str; 2] = ["units", "employees"];

/// Columns that are read; no table has nearly as many, and a stray cell far to the right costs nothing.
const COLUMNS: u32 = 128;

/// The most that a workbook may unpack to, in megabytes: half a million rows of eight cells, and no bomb. Reading it
/// takes about four times as much.
const MEGABYTES: u64 = 256;

/// What files of Excel before 2007 begin with, and those with a password.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

type Workbook = Xlsx<BufReader<Cursor<Vec<u8>>>>;

/// Whether a file is to be read as a workbook: by its name, or by its first bytes.
pub(super) fn is_workbook(path: &Path, bytes: &[u8]) -> bool {
    let endings = ["xlsx", "xlsm", "xls", "xlsb", "ods"];
    let named =
        path.extension().is_some_and(|is| endings.iter().any(|ending| is.eq_ignore_ascii_case(ending)));
    named || bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(COMPOUND)
}

/// The sheet of a schedule or of pins, or the only sheet.
pub(super) fn source(bytes: Vec<u8>, file: &Arc<str>) -> Source {
    let sha256 = sha256(&bytes);
    let failed = |kind| Source::plain(Arc::clone(file), Err(Fault::of_file(file, kind)), sha256.clone());
    let mut workbook = match open(bytes) {
        Ok((workbook, _)) => workbook,
        Err(kind) => return failed(kind),
    };
    let sheets = workbook.sheet_names();
    let mut names = SCHEDULES.into_iter().flat_map(lexicon::sheets);
    let wanted = names.find_map(|name| sheets.iter().find(|sheet| fold(sheet) == fold(name)));
    match wanted.or(if sheets.len() == 1 { sheets.first() } else { None }) {
        Some(sheet) => table(&mut workbook, file, sheet, sha256),
        None => failed(FaultKind::SheetMissing { sheets, table: SCHEDULES[0] }),
    }
}

/// A whole company: a sheet for each table.
pub(super) fn company(path: &Path) -> Folder {
    let file: Arc<str> = Arc::from(path.file_name().unwrap_or_default().to_string_lossy());
    let mut read = Folder { tables: Vec::new(), settings: None, faults: Vec::new(), notes: Vec::new() };
    let opened = bytes::read(path).and_then(|bytes| Ok((sha256(&bytes), open(bytes)?)));
    let (sha256, (mut workbook, macros)) = match opened {
        Ok(opened) => opened,
        Err(kind) => {
            read.faults.push(Fault::of_file(&file, kind));
            return read;
        }
    };
    if macros {
        read.notes.push(Note::Macros { file: file.to_string() });
    }
    let sheets = workbook.sheet_names();
    let mut named = |table_name: &'static str, faults: &mut Vec<Fault>| {
        let is_name = |sheet: &&String| lexicon::sheets(table_name).any(|name| fold(name) == fold(sheet));
        let mut same = sheets.iter().filter(is_name);
        let first = same.next()?;
        for twin in same {
            let kind = FaultKind::FileTwice { other: first.clone() };
            faults.push(Fault { sheet: Some(Arc::from(twin.as_str())), ..Fault::of_file(&file, kind) });
        }
        Some(table(&mut workbook, &file, first, sha256.clone()))
    };
    for known in TABLES {
        let sheet = named(known.name, &mut read.faults);
        if sheet.is_none() && REQUIRED.contains(&known.name) {
            let kind = FaultKind::SheetMissing { sheets: sheets.clone(), table: known.name };
            read.faults.push(Fault::of_file(&file, kind));
        }
        read.tables.push(sheet);
    }
    read.settings = named(SETTINGS, &mut read.faults).map(|mut sheet| {
        sheet.text = sheet.text.map(|text| toml(&text));
        sheet
    });
    read
}

/// Opens a workbook once it is sure that it fits into memory; says whether it has macros.
fn open(bytes: Vec<u8>) -> Result<(Workbook, bool), FaultKind> {
    let unsupported = |kind| FaultKind::UnsupportedWorkbook { kind };
    if bytes.starts_with(COMPOUND) {
        let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let protected = bytes.windows(encrypted.len()).any(|window| window == encrypted);
        return Err(unsupported(if protected { Unsupported::Protected } else { Unsupported::Old }));
    }
    let unreadable = |text: String| FaultKind::FileUnreadable { reason: Unreadable::of_library(text) };
    if !bytes.starts_with(b"PK") {
        return Err(unsupported(Unsupported::Other));
    }
    let mut archive = ZipArchive::new(Cursor::new(&bytes)).map_err(|error| unreadable(error.to_string()))?;
    let mut left = MEGABYTES << 20;
    let mut macros = false;
    for position in 0..archive.len() {
        let entry = archive.by_index(position).map_err(|error| unreadable(error.to_string()))?;
        let name = entry.name().map_err(|error| unreadable(error.to_string()))?;
        match name.as_ref() {
            "mimetype" => return Err(unsupported(Unsupported::OpenDocument)),
            "xl/workbook.bin" => return Err(unsupported(Unsupported::Binary)),
            name => macros |= name.ends_with("vbaProject.bin"),
        }
        drop(name);
        // What an archive says of its sizes may be a lie: it is unpacked to nowhere, and counted.
        let unpacked = io::copy(&mut entry.take(left + 1), &mut io::sink());
        let unpacked = unpacked.map_err(|error| unreadable(error.to_string()))?;
        left = left.checked_sub(unpacked).ok_or(FaultKind::TooLarge { megabytes: MEGABYTES })?;
    }
    drop(archive);
    let opened: Result<Workbook, XlsxError> = open_workbook_from_rs(BufReader::new(Cursor::new(bytes)));
    opened.map(|workbook| (workbook, macros)).map_err(|error| unreadable(error.to_string()))
}

fn table(workbook: &mut Workbook, file: &Arc<str>, sheet: &str, sha256: String) -> Source {
    let (mut cells, mut rows) = (Vec::new(), Vec::new());
    let text = text(workbook, file, sheet, &mut cells, &mut rows)
        .map_err(|error| Unreadable::of_library(error.to_string()))
        .map_err(|reason| Fault::of_file(file, FaultKind::FileUnreadable { reason }));
    Source { file: Arc::clone(file), sheet: Some(Arc::from(sheet)), text, rows, cells, sha256 }
}

/// The rows of a sheet that hold anything, one a line; `rows` gets the number of each. A cell in the last row of a
/// sheet that is blank otherwise costs one line, not a million.
fn text(
    workbook: &mut Workbook,
    file: &Arc<str>,
    sheet: &str,
    broken: &mut Vec<Fault>,
    rows: &mut Vec<u32>,
) -> Result<String, XlsxError> {
    let mut fault = |row: u32, column: u32, text: String, kind: FaultKind| {
        let column = Column { number: column.saturating_add(1), header: Arc::from("") };
        broken.push(Fault {
            line: Some(row.saturating_add(1)),
            column: Some(column),
            text,
            ..Fault::of_file(file, kind)
        });
    };
    for Dimensions { start, end } in workbook.merge_cells_by_sheet_name(sheet)? {
        if start.1 < COLUMNS {
            fault(
                start.0,
                start.1,
                format!("{}×{}", span(start.0, end.0), span(start.1, end.1)),
                FaultKind::MergedCells,
            );
        }
    }
    let mut cells = workbook.worksheet_cells_reader(sheet)?;
    let mut text = String::new();
    let (mut row, mut column) = (0, 0);
    while let Some(cell) = cells.next_cell_with_formula_metadata()? {
        let (its_row, its_column) = cell.pos;
        if its_column >= COLUMNS || its_row < row {
            continue;
        }
        let value = shown(&cell.value);
        match &cell.value {
            DataRef::Error(_) => fault(its_row, its_column, value.clone(), FaultKind::ErrorCell),
            DataRef::Empty if cell.formula.is_some() => {
                fault(its_row, its_column, String::new(), FaultKind::FormulaWithoutValue);
            }
            _ => {}
        }
        if value.is_empty() {
            continue;
        }
        if its_row > row || rows.is_empty() {
            if !rows.is_empty() {
                text.push('\n');
            }
            (row, column) = (its_row, 0);
            rows.push(its_row.saturating_add(1));
        }
        while column < its_column {
            text.push(',');
            column += 1;
        }
        quote(&mut text, &value);
    }
    text.push('\n');
    Ok(text)
}

/// How many there are from one to another, both included.
fn span(first: u32, last: u32) -> u64 {
    u64::from(last).saturating_sub(first.into()) + 1
}

/// Writes a cell in quotation marks and on one line.
fn quote(text: &mut String, value: &str) {
    text.push('"');
    for letter in value.chars() {
        match letter {
            '"' => text.push_str("\"\""),
            '\r' | '\n' => text.push(' '),
            _ => text.push(letter),
        }
    }
    text.push('"');
}

/// A value as a CSV file would hold it.
fn shown(value: &DataRef) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(day) => date(day),
        DataRef::Error(error) => error.to_string(),
    }
}

/// The day alone where the time is midnight: a time of day has no meaning here and is left for a fault to show.
fn date(day: &ExcelDateTime) -> String {
    match day.as_datetime() {
        Some(moment) if moment.time() == chrono::NaiveTime::MIN => moment.date().to_string(),
        Some(moment) => moment.to_string(),
        None => day.as_f64().to_string(),
    }
}

/// The sheet of settings in the form of `passerelle.toml`, row by row.
fn toml(text: &str) -> String {
    text.lines().map(|row| setting(row).unwrap_or_default() + "\n").collect()
}

/// A setting of a row: its key in the first cell, its value in the second.
fn setting(row: &str) -> Option<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(row.as_bytes());
    let record = reader.records().next()?.ok()?;
    let (key, value) = (record.get(0)?.trim(), record.get(1)?.trim());
    let heading = matches!(fold(key).as_str(), "setting" | "key" | "reglage" | "parametre" | "cle");
    if key.is_empty() || value.is_empty() || heading {
        return None;
    }
    let parts: Vec<String> = key.split('.').map(|part| quoted(part.trim())).collect();
    Some(format!("{} = {}", parts.join("."), literal(key, value)))
}

/// A value as TOML writes it: a list for `formats`, a number, a yes or no, else a text.
fn literal(key: &str, value: &str) -> String {
    if key.ends_with("formats") {
        let formats: Vec<String> = value.split([',', ';', '|']).map(|format| quoted(format.trim())).collect();
        return format!("[{}]", formats.join(", "));
    }
    match fold(value).as_str() {
        "yes" | "oui" | "true" | "vrai" => return "true".to_owned(),
        "no" | "non" | "false" | "faux" => return "false".to_owned(),
        _ => {}
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
pub(super) fn locate_settings(source: &Source, faults: &mut Vec<Fault>) {
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
