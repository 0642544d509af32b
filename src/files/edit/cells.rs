//! Cells and rows of a CSV file: where each stands in its bytes, and the bytes with another text there.

use std::ops::Range;

use crate::files::decode::Form;

/// A text for a cell; lines and columns count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::files) struct Cell<'e> {
    pub line: u32,
    pub column: u32,
    pub text: &'e str,
}

/// A row of texts in a line.
pub(super) fn row(line: u32, cells: &[String]) -> Vec<Cell<'_>> {
    (1..).zip(cells).map(|(column, text)| Cell { line, column, text }).collect()
}

/// A record: its first line, the bytes of its cells, and where it ends with its line end.
struct Record {
    line: u32,
    cells: Vec<Range<usize>>,
    end: usize,
}

/// A table with other texts in some cells; `None` where one of them is not there, or is named twice.
pub(in crate::files) fn with_cells(bytes: &[u8], separator: u8, cells: &[Cell<'_>]) -> Option<Vec<u8>> {
    let records = records(bytes, separator)?;
    let form = Form::of(bytes);
    let mut cells = cells.to_vec();
    cells.sort_by_key(|cell| (cell.line, cell.column));
    let mut written = Vec::with_capacity(bytes.len());
    let (mut copied, mut last) = (0, (0, 0));
    for cell in cells {
        let record = &records[records.binary_search_by_key(&cell.line, |record| record.line).ok()?];
        let column = usize::try_from(cell.column).ok()?;
        let before = if last.0 == cell.line { last.1 } else { 0 };
        if column <= before {
            return None;
        }
        let end = record.cells.last()?.end;
        let range = record.cells.get(column - 1).cloned().unwrap_or(end..end);
        written.extend_from_slice(&bytes[copied..range.start]);
        // A row may end before its last blank cells.
        let width = record.cells.len().max(before);
        written.extend(vec![separator; column.saturating_sub(width)]);
        written.extend(encoded(form, separator, cell.text)?);
        (copied, last) = (range.end, (cell.line, column));
    }
    written.extend_from_slice(&bytes[copied..]);
    Some(written)
}

/// A table with a row more behind a line.
pub(super) fn with_row(
    bytes: &[u8],
    separator: u8,
    after: u32,
    cells: &[String],
    width: usize,
) -> Option<Vec<u8>> {
    let records = records(bytes, separator)?;
    let last = records.iter().rfind(|record| record.line <= after)?;
    let line_end: &[u8] = match (bytes.windows(2).any(|two| two == b"\r\n"), bytes.contains(&b'\n')) {
        (true, _) => b"\r\n",
        (false, false) if bytes.contains(&b'\r') => b"\r",
        _ => b"\n",
    };
    let form = Form::of(bytes);
    let mut row = Vec::new();
    if !bytes[..last.end].ends_with(line_end) {
        row.extend_from_slice(line_end);
    }
    for column in 0..width.max(cells.len()) {
        if column > 0 {
            row.push(separator);
        }
        row.extend(encoded(form, separator, cells.get(column).map_or("", String::as_str))?);
    }
    row.extend_from_slice(line_end);
    Some([&bytes[..last.end], &row, &bytes[last.end..]].concat())
}

/// A table without the row of a line.
pub(super) fn without_row(bytes: &[u8], separator: u8, line: u32) -> Option<Vec<u8>> {
    let records = records(bytes, separator)?;
    let at = records.iter().position(|record| record.line == line)?;
    let start = at.checked_sub(1).map_or(0, |before| records[before].end);
    Some([&bytes[..start], &bytes[records[at].end..]].concat())
}

/// Every record; `None` for two bytes a letter, which is not changed here.
fn records(bytes: &[u8], separator: u8) -> Option<Vec<Record>> {
    if bytes.contains(&0) {
        return None;
    }
    let mut all = Vec::new();
    let (mut line, mut at) = (1, 0);
    while at < bytes.len() {
        let first = line;
        let mut cells = Vec::new();
        loop {
            let start = at;
            let quoted = bytes.get(at) == Some(&b'"');
            at += usize::from(quoted);
            let mut open = quoted;
            while let Some(byte) = bytes.get(at) {
                match byte {
                    b'"' if open && bytes.get(at + 1) == Some(&b'"') => at += 1,
                    b'"' => open = false,
                    b'\r' | b'\n' if !open => break,
                    b'\r' | b'\n' => line += u32::from(is_line_end(bytes, at)),
                    byte if *byte == separator && !open => break,
                    _ => {}
                }
                at += 1;
            }
            cells.push(start..at);
            if bytes.get(at) != Some(&separator) {
                break;
            }
            at += 1;
        }
        if bytes[at..].starts_with(b"\r\n") {
            at += 1;
        }
        at = (at + 1).min(bytes.len());
        line += 1;
        all.push(Record { line: first, cells, end: at });
    }
    Some(all)
}

/// Whether a byte ends a line: CR and LF together end one.
fn is_line_end(bytes: &[u8], at: usize) -> bool {
    bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n')
}

/// A text as the file writes it.
fn encoded(form: Form, separator: u8, text: &str) -> Option<Vec<u8>> {
    let special = |letter: char| ['"', '\n', '\r', char::from(separator)].contains(&letter);
    let text = match text.contains(special) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    };
    form.encode(&text)
}
