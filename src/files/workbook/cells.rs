//! The cells of a sheet as the text of a table.
//!
//! Row n of the sheet becomes line n of the text, and column n cell n, so that faults name both as the sheet
//! numbers them. Dates become ISO dates whatever format the cell shows them in. Hidden rows and sheets are read
//! like the others, formulas by the value that the workbook holds of them.

use std::sync::Arc;

use calamine::{DataRef, Dimensions, ExcelDateTime, Style, XlsxError};
use rustc_hash::FxHashMap;

use super::Workbook;
use crate::files::fault::{Column, Fault, FaultKind, Unreadable};
use crate::files::sheet::Source;

/// Columns that are read; no table has nearly as many, and a stray cell far to the right costs nothing.
const COLUMNS: u32 = 128;

/// A sheet of a workbook as a table.
pub(super) fn table(workbook: &mut Workbook, file: &Arc<str>, sheet: &str, sha256: String) -> Source {
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
