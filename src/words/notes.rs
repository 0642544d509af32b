//! Remarks on the input that are no faults.

use crate::domain::{Company, Language, Note, UnitId};

use super::{Value, text, told};

/// A remark in one line, for stderr.
pub fn line(language: Language, company: &Company, note: &Note) -> String {
    told!(language, "note-line", text = self::note(language, company, note))
}

/// A remark in one line. Names nobody.
pub fn note(language: Language, company: &Company, note: &Note) -> String {
    let unit = |id: &UnitId| Value::from(&company.units[id.index()].name);
    let values = match note {
        Note::UnknownColumn { file, column } => vec![("file", file.into()), ("column", column.into())],
        Note::UnknownFile { file, nearest } => vec![("file", file.into()), ("nearest", nearest.into())],
        Note::Strangers { file, rows, people, first, similar } => vec![
            ("file", file.into()),
            ("rows", (*rows).into()),
            ("people", (*people).into()),
            ("first", (*first).into()),
            ("near", u8::from(similar.is_some()).into()),
            ("line", similar.unwrap_or_default().into()),
        ],
        Note::Macros { file } => vec![("file", file.into())],
        Note::DefaultStart { start } => vec![("start", (*start).into())],
        Note::LinkNeverHosts { home, host } => vec![("home", unit(home)), ("host", unit(host))],
        Note::NeverHosts { unit: id } | Note::NobodyWorks { unit: id } => vec![("unit", unit(id))],
        Note::OtherVersion { version } => vec![("version", version.into())],
        Note::BaselineBefore { rows } | Note::BaselineWithoutStints { rows } => {
            vec![("rows", (*rows).into())]
        }
    };
    text(language, &format!("note-{}", note.code()), &values)
}
