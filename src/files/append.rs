//! Rows added to `history.csv` as it is written: its encoding, separator, line ends, columns, order of dates and
//! words are kept, and so is every byte that stands there already.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::choices::{PROGRAMMES, STATUSES};
use super::columns::Col;
use super::decode::{self, Form};
use super::fault::Choice;
use super::fold::fold;
use super::folder;
use super::header::{Header, Words, separator};
use super::values::runs_as_formula;
use super::visits::HISTORY;
use super::workbook;
use crate::domain::{Company, DateOrder, HistoryRow, Language, VisitStatus};
use crate::lexicon::lexicon;

/// A history with rows added, not yet written.
#[derive(Debug)]
pub struct NewHistory {
    /// Where it belongs.
    pub path: PathBuf,
    /// All of it.
    pub bytes: Vec<u8>,
    /// Rows that could not be added, as the file has no column for what they say.
    pub left_out: usize,
}

/// Why rows cannot be added.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// The file cannot be read.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The encoding of the file has no character for a letter of a row.
    #[error("{0}: the encoding of the file lacks a letter")]
    Unencodable(PathBuf),
}

/// The history of a folder with rows added at its end; a new one where there is none.
///
/// # Errors
/// The file cannot be read, or its encoding lacks a letter.
pub fn history_with(
    folder: &Path,
    company: &Company,
    order: DateOrder,
    rows: &[HistoryRow],
) -> Result<NewHistory, AppendError> {
    let path = match folder.is_file() {
        true => workbook::history_beside(folder),
        false => folder::path_of(folder, &HISTORY).unwrap_or_else(|| folder.join("history.csv")),
    };
    let mut bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(source) => return Err(AppendError::Io { path, source }),
    };
    let form = Form::of(&bytes);
    let text = decode::decode(bytes.clone()).unwrap_or_default();
    let manner = Manner::of(&text);
    let mut added = String::new();
    if text.is_empty() {
        added.push_str("employee,unit,start,weeks,programme,status\n");
    } else if !text.ends_with(['\n', '\r']) {
        added.push_str(manner.line_end);
    }
    // Without a column for it, a visit that was not made would read as one that was.
    let sayable = |row: &&HistoryRow| row.status == VisitStatus::Done || manner.cell(Col::STATUS).is_some();
    let (said, left_out): (Vec<_>, Vec<_>) = rows.iter().partition(sayable);
    added.push_str(&manner.rows(company, order, &said));
    let more = form.encode(&added).ok_or_else(|| AppendError::Unencodable(path.clone()))?;
    bytes.extend(more);
    Ok(NewHistory { path, bytes, left_out: left_out.len() })
}

/// How a history is written.
struct Manner {
    separator: u8,
    line_end: &'static str,
    header: Option<Header>,
    slashes: bool,
    language: Language,
}

impl Manner {
    fn of(text: &str) -> Self {
        let (separator, start) = separator(text);
        let line_end = match text.find(['\n', '\r']) {
            Some(end) if text[end..].starts_with("\r\n") => "\r\n",
            Some(end) if text[end..].starts_with('\r') => "\r",
            _ => "\n",
        };
        let mut manner =
            Manner { separator, line_end, header: None, slashes: false, language: Language::English };
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(&text.as_bytes()[start..]);
        let mut record = StringRecord::new();
        while let Ok(true) = reader.read_record(&mut record) {
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            match &manner.header {
                None => {
                    let file = Arc::from("");
                    let header = Header::of(
                        &file,
                        1,
                        &record,
                        &HISTORY,
                        &Words::of(&HISTORY, &[]),
                        &mut Vec::new(),
                        &mut Vec::new(),
                    );
                    let start = header.cell(Col::START).and_then(|cell| record.get(cell));
                    let is_of = |language: &Language| {
                        let mut names = lexicon(*language).headers(HISTORY.name, Col::START.0).iter();
                        start.is_some_and(|start| names.any(|name| fold(name) == fold(start)))
                    };
                    manner.language = Language::ALL.into_iter().find(is_of).unwrap_or(Language::English);
                    manner.header = Some(header);
                }
                Some(header) => {
                    let start = header.cell(Col::START).and_then(|cell| record.get(cell));
                    manner.slashes = start.is_some_and(|day| day.contains('/'));
                }
            }
        }
        manner
    }

    /// Where a column is; a new file has all of them in the order of the documentation.
    fn cell(&self, col: Col) -> Option<usize> {
        match &self.header {
            Some(header) => header.cell(col),
            None => HISTORY.columns.iter().position(|column| column.col == col),
        }
    }

    fn width(&self) -> usize {
        self.header.as_ref().map_or(HISTORY.columns.len(), Header::width)
    }

    fn rows(&self, company: &Company, order: DateOrder, rows: &[&HistoryRow]) -> String {
        let terminator = match self.line_end {
            "\r\n" => Terminator::CRLF,
            end => Terminator::Any(end.as_bytes()[0]),
        };
        let mut writer = WriterBuilder::new()
            .delimiter(self.separator)
            .terminator(terminator)
            .has_headers(false)
            .from_writer(Vec::new());
        for row in rows {
            let mut cells = vec![String::new(); self.width()];
            let mut set = |col: Col, text: String| {
                if let Some(cell) = self.cell(col).and_then(|cell| cells.get_mut(cell)) {
                    *cell = if runs_as_formula(&text) { format!("'{text}") } else { text };
                }
            };
            set(Col::EMPLOYEE, company.employees[row.employee].id.clone());
            set(Col::UNIT, company.units[row.unit].id.clone());
            set(Col::START, self.day(row.monday, order));
            set(Col::WEEKS, row.weeks.to_string());
            let programme = row.programme.and_then(|programme| PROGRAMMES.word_of(programme));
            set(Col::PROGRAMME, programme.map_or_else(String::new, |word| self.word(word)));
            let status = STATUSES.word_of(row.status);
            set(Col::STATUS, status.map_or_else(String::new, |word| self.word(word)));
            // Writing to memory cannot fail.
            let _ = writer.write_record(&cells);
        }
        let bytes = writer.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }

    fn word(&self, word: &Choice) -> String {
        word.word(self.language).to_owned()
    }

    fn day(&self, day: NaiveDate, order: DateOrder) -> String {
        let form = match (self.slashes, order) {
            (false, _) => "%Y-%m-%d",
            (true, DateOrder::DayFirst) => "%d/%m/%Y",
            (true, DateOrder::MonthFirst) => "%m/%d/%Y",
        };
        day.format(form).to_string()
    }
}
