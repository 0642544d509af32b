//! What the forms of `kits` come back with: texts in the folder `returns`, saved or copied from mails.
//!
//! A form says one thing a line, its name before a colon, and a line of hyphens ends it; mails may quote the lines and
//! break long ones. Several may stand in one text, and whatever stands around them is passed over. Each becomes a row of
//! the table `returns`, so that everything behind reads one form only; faults name the line of the text.

use std::fs;
use std::path::{Path, PathBuf};

use super::columns::Col;
use super::fault::{Column, Fault};
use super::folder;
use super::header::Words;
use super::returned::RETURNS;
use super::sheet::{Reading, Source};
use super::values::clean;
use crate::domain::{Language, Note};
use crate::lexicon;

/// A text with forms, as rows of a table.
pub(super) struct Form {
    pub source: Source,
    /// By row and column, the line of the text.
    lines: Vec<Vec<Option<u32>>>,
}

/// What a form says of each column, and in which line.
type Cells = Vec<Option<(u32, String)>>;

/// The forms in the folder `returns` of a folder, under its name in any language.
pub(super) fn of_folder(folder: &Path, faults: &mut Vec<Fault>, notes: &mut Vec<Note>) -> Vec<Form> {
    lexicon::sheets(RETURNS.name).flat_map(|name| texts(&folder.join(name), name, faults, notes)).collect()
}

/// The forms beside a workbook: `personnel-returns`.
pub(super) fn beside(workbook: &Path, faults: &mut Vec<Fault>, notes: &mut Vec<Note>) -> Vec<Form> {
    let stem = workbook.file_stem().unwrap_or_default().to_string_lossy();
    let names = lexicon::sheets(RETURNS.name).map(|name| format!("{stem}-{name}"));
    names.flat_map(|name| texts(&workbook.with_file_name(&name), &name, faults, notes)).collect()
}

/// The folder in which a company keeps the texts of forms, beside its workbook or in its folder: the one that is there, or
/// the one of a language.
pub fn forms_folder(company: &Path, language: Language) -> PathBuf {
    let stem = company.file_stem().unwrap_or_default().to_string_lossy();
    let place = |name: &str| match company.is_file() {
        true => company.with_file_name(format!("{stem}-{name}")),
        false => company.join(name),
    };
    let there = lexicon::sheets(RETURNS.name).map(place).find(|folder| folder.is_dir());
    there.unwrap_or_else(|| place(lexicon::lexicon(language).sheet(RETURNS.name)))
}

/// How many forms stand in a text.
pub fn count_forms(text: &str) -> usize {
    forms_of(text).len()
}

/// The texts of a folder in the order of their names; a folder that is not there has none.
fn texts(folder: &Path, name: &str, faults: &mut Vec<Fault>, notes: &mut Vec<Note>) -> Vec<Form> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> =
        names.filter(|name| name.to_lowercase().ends_with(".txt") && !name.starts_with('.')).collect();
    names.sort();
    let mut forms = Vec::new();
    for file in names {
        let mut source = folder::source(&folder.join(&file), &format!("{name}/{file}"));
        let text = match &source.text {
            Ok(text) => text,
            Err(fault) => {
                faults.push(fault.clone());
                continue;
            }
        };
        let found = forms_of(text);
        if found.is_empty() {
            notes.push(Note::NoReturn { file: source.file.to_string() });
            continue;
        }
        let line = |cell: &Option<(u32, String)>| cell.as_ref().map(|(line, _)| *line);
        let lines: Vec<Vec<Option<u32>>> =
            found.iter().map(|cells| cells.iter().map(line).collect()).collect();
        let first = |lines: &Vec<Option<u32>>| lines.iter().flatten().min().copied().unwrap_or(1);
        source.rows = std::iter::once(1).chain(lines.iter().map(first)).collect();
        source.text = Ok(table(&found));
        forms.push(Form { source, lines });
    }
    forms
}

/// Every form of a text.
fn forms_of(text: &str) -> Vec<Cells> {
    let words = Words::of(&RETURNS, &[]);
    let position = |col: Col| RETURNS.columns.iter().position(|column| column.col == col);
    let mut forms: Vec<Cells> = Vec::new();
    let mut open: Option<usize> = None;
    let mut inside = false;
    for (number, line) in (1u32..).zip(text.lines()) {
        let line = unquoted(line);
        if line.starts_with("--") {
            inside = false;
        }
        let named = (!line.starts_with([' ', '\t'])).then(|| line.split_once(':')).flatten();
        let named = named.and_then(|(name, rest)| Some((words.meaning(clean(name))?.0, clean(rest))));
        if let Some((col, rest)) = named {
            if col == Col::EMPLOYEE {
                forms.push(vec![None; RETURNS.columns.len()]);
                inside = true;
            }
            if let (true, Some(form), Some(at)) = (inside, forms.last_mut(), position(col)) {
                form[at].get_or_insert_with(|| (number, String::new())).1 = rest.to_owned();
                open = Some(at);
            }
        } else if let (true, Some(form), Some(at)) = (inside, forms.last_mut(), open)
            && let Some((_, said)) = &mut form[at]
        {
            let more = clean(line);
            if !said.is_empty() && !more.is_empty() {
                said.push(' ');
            }
            said.push_str(more);
        }
    }
    forms
}

/// A line without the marks of an answer to a mail.
fn unquoted(line: &str) -> &str {
    let mut line = line;
    while let Some(rest) = line.strip_prefix('>') {
        line = rest.strip_prefix(' ').unwrap_or(rest);
    }
    line
}

/// The forms as a table under the names of the documentation.
fn table(forms: &[Cells]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(RETURNS.columns.iter().map(|column| column.col.0));
    for cells in forms {
        let _ = writer.write_record(cells.iter().map(|cell| cell.as_ref().map_or("", |(_, said)| said)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

impl Form {
    /// Reads the rows; what is wrong is told where it stands in the text.
    pub(super) fn read<T>(&self, reader: impl FnOnce(&Source) -> (Reading, T)) -> (Reading, T) {
        let (mut reading, read) = reader(&self.source);
        for fault in &mut reading.faults {
            let row = self.source.rows.iter().skip(1).position(|first| Some(*first) == fault.line);
            let at = fault.column.as_ref().map(|column| column.number as usize - 1);
            let line = row.zip(at).and_then(|(row, at)| *self.lines.get(row)?.get(at)?);
            fault.line = line.or(fault.line);
            if let Some(column) = &mut fault.column {
                *column = Column { number: 1, header: column.header.clone() };
            }
        }
        (reading, read)
    }
}
