//! Sheets of a workbook as the text of tables, so that everything behind them reads one form only.
//!
//! Row n of the sheet becomes line n of the text, and column n cell n, so that faults name both as the sheet
//! numbers them. Dates become ISO dates whatever format the cell shows them in. Hidden rows and sheets are read
//! like the others, formulas by the value that the workbook holds of them.

use std::io::{self, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, Style, Xlsx, XlsxError, open_workbook_from_rs};
use rustc_hash::{FxHashMap, FxHashSet};
use zip::ZipArchive;

use super::bytes;
use super::columns::{TABLES, Table};
use super::fault::{Column, Fault, FaultKind, Unreadable, Unsupported};
use super::fold::{distance, fold};
use super::folder::{self, Folder, sha256};
use super::header::Words;
use super::records::Layout;
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
        None => failed(FaultKind::SheetMissing { sheets, table: SCHEDULES[0], likely: None }),
    }
}

/// A whole company: a sheet for each table.
pub(super) fn company(path: &Path) -> Folder {
    let file: Arc<str> = Arc::from(path.file_name().unwrap_or_default().to_string_lossy());
    let mut read = Folder::default();
    let history = history_beside(path);
    if history.is_file() {
        let name = history.file_name().unwrap_or_default().to_string_lossy().into_owned();
        read.more_history = Some(folder::source(&history, &name));
    }
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
        read.tables.push(named(known.name, &mut read.faults));
    }
    read.settings = named(SETTINGS, &mut read.faults).map(|mut sheet| {
        sheet.text = sheet.text.map(|text| toml(&text));
        sheet
    });
    let absent: Vec<&'static Table> = TABLES
        .into_iter()
        .zip(&read.tables)
        .filter(|(_, sheet)| sheet.is_none())
        .map(|(table, _)| table)
        .collect();
    let likely = likely(&mut workbook, &file, &sheets, &absent);
    for known in absent.iter().filter(|known| REQUIRED.contains(&known.name)) {
        let likely = likely.iter().find(|(_, table)| *table == known.name).map(|(sheet, _)| sheet.clone());
        let kind = FaultKind::SheetMissing { sheets: sheets.clone(), table: known.name, likely };
        read.faults.push(Fault::of_file(&file, kind));
    }
    let note = |(sheet, table)| Note::LikelySheet { file: file.to_string(), sheet, table };
    read.notes.extend(likely.into_iter().map(note));
    read
}

/// Sheets that nobody reads and whose name, or header, is nearly that of a table that the workbook lacks.
fn likely(
    workbook: &mut Workbook,
    file: &Arc<str>,
    sheets: &[String],
    absent: &[&'static Table],
) -> Vec<(String, &'static str)> {
    let known: FxHashSet<String> = TABLES
        .iter()
        .map(|table| table.name)
        .chain(SCHEDULES)
        .chain([SETTINGS])
        .flat_map(lexicon::sheets)
        .map(fold)
        .collect();
    let mut likely = Vec::new();
    for sheet in sheets.iter().filter(|sheet| !known.contains(&fold(sheet))) {
        let folded = fold(sheet);
        let named = |table: &&&Table| {
            let mut names = lexicon::sheets(table.name).map(fold);
            names.any(|name| distance(&folded, &name).is_some() || folded.split('_').any(|part| part == name))
        };
        let source = |workbook: &mut Workbook| table(workbook, file, sheet, String::new());
        let found = absent.iter().find(named).copied().or_else(|| {
            let text = source(workbook).text.ok()?;
            absent.iter().copied().find(|table| {
                let words = Words::of(table, &[]);
                let layout = Layout::of(&text, |row| words.recognised(row));
                layout.complete
            })
        });
        likely.extend(found.map(|table| (sheet.clone(), table.name)));
    }
    likely
}

/// Where the history of a company that is kept in a workbook grows: nobody else writes into the workbook itself.
pub(super) fn history_beside(workbook: &Path) -> PathBuf {
    let stem = workbook.file_stem().unwrap_or_default().to_string_lossy();
    workbook.with_file_name(format!("{stem}-history.csv"))
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
    Source {
        file: Arc::clone(file),
        sheet: Some(Arc::from(sheet)),
        text,
        rows,
        cells,
        headers: Vec::new(),
        sha256,
    }
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
    let formats = formats(workbook, sheet)?;
    let mut cells = workbook.worksheet_cells_reader(sheet)?;
    let mut text = String::new();
    let (mut row, mut column) = (0, 0);
    while let Some(cell) = cells.next_cell_with_formula_metadata()? {
        let (its_row, its_column) = cell.pos;
        if its_column >= COLUMNS || its_row < row {
            continue;
        }
        let value = match (formats.get(&cell.pos), number(&cell.value)) {
            (Some(format), Some(number)) => format.shown(number),
            _ => shown(&cell.value),
        };
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

/// How a number is shown where that changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    /// 0.5 is 50 %.
    Percent,
    /// 123 is 00123, an identifier of so many digits.
    Digits(usize),
}

impl Shown {
    /// What a number format makes of numbers; `None` where they stay what they are.
    fn of(format: &str) -> Option<Shown> {
        let format = format.split(';').next().unwrap_or_default();
        let mut plain = String::new();
        let mut letters = format.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '"' => drop(letters.by_ref().take_while(|letter| *letter != '"').count()),
                '\\' | '_' | '*' => drop(letters.next()),
                _ => plain.push(letter),
            }
        }
        let digits = plain.len() > 1 && plain.bytes().all(|byte| byte == b'0');
        match plain.contains('%') {
            true => Some(Shown::Percent),
            false => digits.then_some(Shown::Digits(plain.len())),
        }
    }

    fn shown(self, number: f64) -> String {
        match self {
            // 0.29 × 100 is not 29 in binary.
            Shown::Percent => format!("{}%", (number * 1e8).round() / 1e6),
            Shown::Digits(digits) => format!("{number:0>digits$}"),
        }
    }
}

/// The cells of a sheet whose number format changes what they mean.
fn formats(workbook: &mut Workbook, sheet: &str) -> Result<FxHashMap<(u32, u32), Shown>, XlsxError> {
    let mut cells = workbook.worksheet_cells_reader(sheet)?;
    let of = |style: &Style| style.number_format.as_ref().and_then(|format| Shown::of(&format.format_code));
    let styles: Vec<Option<Shown>> = cells.styles().iter().map(of).collect();
    let mut formats = FxHashMap::default();
    if styles.iter().all(Option::is_none) {
        return Ok(formats);
    }
    while let Some((row, column, style)) = cells.next_style_id()? {
        if let Some(shown) = styles.get(style).copied().flatten() {
            formats.insert((row, column), shown);
        }
    }
    Ok(formats)
}

fn number(value: &DataRef) -> Option<f64> {
    match value {
        DataRef::Int(number) => Some(*number as f64),
        DataRef::Float(number) => Some(*number),
        _ => None,
    }
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
