//! Rows added to `history.csv` and `absences.csv` as they are written: encoding, separator, line ends, columns, order of
//! dates and words are kept, and so is every byte that stands there already.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::bytes;
use super::choices::{PROGRAMMES, STATUSES};
use super::columns::{Col, Table};
use super::decode::{self, Form};
use super::fault::Choice;
use super::fold::fold;
use super::folder;
use super::header::{Header, Words, separator};
use super::people::ABSENCES;
use super::values::runs_as_formula;
use super::visits::HISTORY;
use super::workbook;
use crate::domain::{Company, DateOrder, DaySpan, EmployeeId, HistoryRow, Language, VisitStatus};
use crate::lexicon::lexicon;

/// A table with rows added, not yet written.
#[derive(Debug)]
pub struct Appended {
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

/// The history of a folder with rows added at its end; a new one where there is none. That of a workbook lies beside it.
///
/// # Errors
/// The file cannot be read, or its encoding lacks a letter.
pub fn history_with(
    folder: &Path,
    company: &Company,
    order: DateOrder,
    rows: &[HistoryRow],
) -> Result<Appended, AppendError> {
    let known = Known::read(folder, &HISTORY, Col::START)?;
    // Without a column for it, a visit that was not made would read as one that was.
    let sayable =
        |row: &&HistoryRow| row.status == VisitStatus::Done || known.manner.cell(Col::STATUS).is_some();
    let (said, left_out): (Vec<_>, Vec<_>) = rows.iter().partition(sayable);
    let rows: Vec<Vec<(Col, String)>> =
        said.into_iter().map(|row| known.manner.of_history(company, order, row)).collect();
    known.with(&rows, left_out.len())
}

/// The absences of a folder with one more at their end, without a reason; a new file where there is none. Those of a
/// workbook lie beside it.
///
/// # Errors
/// The file cannot be read, or its encoding lacks a letter.
pub fn absences_with(
    folder: &Path,
    company: &Company,
    order: DateOrder,
    employee: EmployeeId,
    span: DaySpan,
) -> Result<Appended, AppendError> {
    let known = Known::read(folder, &ABSENCES, Col::FROM)?;
    let day = |day: NaiveDate| known.manner.day(day, order);
    let row = vec![
        (Col::EMPLOYEE, company.employees[employee].id.clone()),
        (Col::FROM, day(span.from)),
        (Col::TO, day(span.to)),
    ];
    known.with(&[row], 0)
}

/// A table as it is now.
struct Known {
    path: PathBuf,
    bytes: Vec<u8>,
    text: String,
    manner: Manner,
}

impl Known {
    /// Reads a table; `day` is a column of days that every row has.
    fn read(folder: &Path, table: &'static Table, day: Col) -> Result<Self, AppendError> {
        let path = match folder.is_file() {
            true => workbook::beside(folder, table),
            false => {
                folder::path_of(folder, table).unwrap_or_else(|| folder.join(format!("{}.csv", table.name)))
            }
        };
        let bytes = match bytes::contents(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(source) => return Err(AppendError::Io { path, source }),
        };
        let text = decode::decode(bytes.clone()).unwrap_or_default();
        let manner = Manner::of(&text, table, day);
        Ok(Known { path, bytes, text, manner })
    }

    /// The table with rows at its end.
    fn with(self, rows: &[Vec<(Col, String)>], left_out: usize) -> Result<Appended, AppendError> {
        let Known { path, mut bytes, text, manner } = self;
        let form = Form::of(&bytes);
        let mut added = String::new();
        if text.is_empty() {
            let names: Vec<&str> = manner.table.columns.iter().map(|column| column.col.0).collect();
            added.push_str(&names.join(","));
            added.push('\n');
        } else if !text.ends_with(['\n', '\r']) {
            added.push_str(manner.line_end);
        }
        added.push_str(&manner.rows(rows));
        let more = form.encode(&added).ok_or_else(|| AppendError::Unencodable(path.clone()))?;
        bytes.extend(more);
        Ok(Appended { path, bytes, left_out })
    }
}

/// How a table is written.
struct Manner {
    table: &'static Table,
    separator: u8,
    line_end: &'static str,
    header: Option<Header>,
    slashes: bool,
    language: Language,
}

impl Manner {
    fn of(text: &str, table: &'static Table, day: Col) -> Self {
        let (separator, start) = separator(text);
        let line_end = match text.find(['\n', '\r']) {
            Some(end) if text[end..].starts_with("\r\n") => "\r\n",
            Some(end) if text[end..].starts_with('\r') => "\r",
            _ => "\n",
        };
        let language = Language::English;
        let mut manner = Manner { table, separator, line_end, header: None, slashes: false, language };
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
                        table,
                        &Words::of(table, &[]),
                        &mut Vec::new(),
                        &mut Vec::new(),
                    );
                    let start = header.cell(day).and_then(|cell| record.get(cell));
                    let is_of = |language: &Language| {
                        let mut names = lexicon(*language).headers(table.name, day.0).iter();
                        start.is_some_and(|start| names.any(|name| fold(name) == fold(start)))
                    };
                    manner.language = Language::ALL.into_iter().find(is_of).unwrap_or(Language::English);
                    manner.header = Some(header);
                }
                Some(header) => {
                    let start = header.cell(day).and_then(|cell| record.get(cell));
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
            None => self.table.columns.iter().position(|column| column.col == col),
        }
    }

    fn width(&self) -> usize {
        self.header.as_ref().map_or(self.table.columns.len(), Header::width)
    }

    /// What a row of history says in each column.
    fn of_history(&self, company: &Company, order: DateOrder, row: &HistoryRow) -> Vec<(Col, String)> {
        let programme = row.programme.and_then(|programme| PROGRAMMES.word_of(programme));
        let word = |word: Option<&Choice>| word.map_or_else(String::new, |word| self.word(word));
        vec![
            (Col::EMPLOYEE, company.employees[row.employee].id.clone()),
            (Col::UNIT, company.units[row.unit].id.clone()),
            (Col::START, self.day(row.monday, order)),
            (Col::WEEKS, row.weeks.to_string()),
            (Col::PROGRAMME, word(programme)),
            (Col::STATUS, word(STATUSES.word_of(row.status))),
        ]
    }

    fn rows(&self, rows: &[Vec<(Col, String)>]) -> String {
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
            for (col, text) in row {
                if let Some(cell) = self.cell(*col).and_then(|cell| cells.get_mut(cell)) {
                    *cell = if runs_as_formula(text) { format!("'{text}") } else { text.clone() };
                }
            }
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
