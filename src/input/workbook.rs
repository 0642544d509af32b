//! One sheet of a workbook as the text of a table, so that everything behind it reads one form only.
//!
//! Row n of the sheet becomes line n of the text, and column n cell n, so that faults name both as the sheet
//! numbers them. Dates become ISO dates whatever format the cell shows them in.

use std::io::{BufReader, Cursor};
use std::path::Path;
use std::sync::Arc;

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError, open_workbook_from_rs};

use super::fault::{Fault, FaultKind};
use super::fold::fold;
use super::folder::sha256;
use super::sheet::Source;

/// Names of the sheet with a schedule or with pins, compared after `fold`; the workbook that the program writes
/// has the first in French and the second in English.
pub(super) const SCHEDULE_SHEETS: &[&str] = &["Planning", "Schedule", "pins", "épingles"];

/// Columns that are read; no table has nearly as many, and a stray cell far to the right costs nothing.
const COLUMNS: u32 = 256;

/// What the first bytes of a workbook are: those of a ZIP archive.
pub(super) fn is_workbook(path: &Path, bytes: &[u8]) -> bool {
    let named = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
    named || bytes.starts_with(b"PK\x03\x04")
}

/// The sheet with one of the names, or the only sheet.
pub(super) fn source(bytes: Vec<u8>, file: &Arc<str>, names: &'static [&'static str]) -> Source {
    let sha256 = sha256(&bytes);
    let unreadable =
        |error: XlsxError| Fault::of_file(file, FaultKind::FileUnreadable { reason: error.to_string() });
    let opened: Result<Xlsx<_>, XlsxError> = open_workbook_from_rs(BufReader::new(Cursor::new(bytes)));
    let mut workbook = match opened {
        Ok(workbook) => workbook,
        Err(error) => return Source { file: Arc::clone(file), text: Err(unreadable(error)), sha256 },
    };
    let sheets = workbook.sheet_names();
    let wanted = names.iter().find_map(|name| sheets.iter().find(|sheet| fold(sheet) == fold(name)));
    let Some(sheet) = wanted.or(if sheets.len() == 1 { sheets.first() } else { None }) else {
        let fault = Fault::of_file(file, FaultKind::SheetMissing { sheets, accepted: names });
        return Source { file: Arc::clone(file), text: Err(fault), sha256 };
    };
    let name = Arc::from(format!("{file}!{sheet}"));
    Source { file: name, text: text(&mut workbook, sheet).map_err(unreadable), sha256 }
}

fn text<R: std::io::Read + std::io::Seek>(workbook: &mut Xlsx<R>, sheet: &str) -> Result<String, XlsxError> {
    let mut cells = workbook.worksheet_cells_reader(sheet)?;
    let mut text = String::new();
    let (mut row, mut column) = (0, 0);
    while let Some(cell) = cells.next_cell()? {
        let (its_row, its_column) = cell.get_position();
        let value = shown(cell.get_value());
        if its_column >= COLUMNS || value.is_empty() || its_row < row {
            continue;
        }
        while row < its_row {
            text.push('\n');
            (row, column) = (row + 1, 0);
        }
        while column < its_column {
            text.push(',');
            column += 1;
        }
        quote(&mut text, &value);
    }
    text.push('\n');
    Ok(complete(text))
}

/// Fills up rows that end before the header does: a sheet keeps no blank cells at the end of a row.
fn complete(text: String) -> String {
    let width = text.lines().find(|line| !line.is_empty()).map_or(0, commas);
    let line = |line: &str| match line.is_empty() {
        true => "\n".to_owned(),
        false => format!("{line}{}\n", ",".repeat(width.saturating_sub(commas(line)))),
    };
    text.lines().map(line).collect()
}

/// Commas between cells, not those within quotation marks.
fn commas(line: &str) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for byte in line.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => count += 1,
            _ => {}
        }
    }
    count
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
