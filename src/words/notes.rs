//! Remarks on the input that are no faults.

use crate::domain::{Company, Language, Note, UnitId};

use super::{Value, lexicon, text, told};

/// A remark in one line, for stderr.
pub fn line(language: Language, company: &Company, note: &Note) -> String {
    told!(language, "note-line", text = self::note(language, company, note))
}

/// A remark in one line. Names nobody.
pub fn note(language: Language, company: &Company, note: &Note) -> String {
    let unit = |id: &UnitId| Value::from(&company.units[*id].name);
    let values = match note {
        Note::UnknownColumn { file, column } => vec![("file", file.into()), ("column", column.into())],
        Note::LikelyColumn { file, column, look } => {
            vec![("file", file.into()), ("column", column.into()), ("look", look.code().into())]
        }
        Note::HeaderBelow { file, line } => vec![("file", file.into()), ("line", (*line).into())],
        Note::RowsBelow { file, rows, first } | Note::ManagersUnknown { file, rows, first } => {
            vec![("file", file.into()), ("rows", (*rows).into()), ("first", (*first).into())]
        }
        Note::CellsBeside { file, cells, line } => {
            vec![("file", file.into()), ("cells", (*cells).into()), ("line", (*line).into())]
        }
        Note::RowsCancelled { file, rows, line } => {
            vec![("file", file.into()), ("rows", (*rows).into()), ("line", (*line).into())]
        }
        Note::ShortYears { file, cells, line, text, day } => vec![
            ("file", file.into()),
            ("cells", (*cells).into()),
            ("line", (*line).into()),
            ("text", text.into()),
            ("day", (*day).into()),
        ],
        Note::DaysOffUnclear { file, cells, line, text } => vec![
            ("file", file.into()),
            ("cells", (*cells).into()),
            ("line", (*line).into()),
            ("text", text.into()),
            ("days", lexicon(language).header("employees", "days").into()),
        ],
        Note::PartTime { file, people, line, text } => vec![
            ("file", file.into()),
            ("people", (*people).into()),
            ("line", (*line).into()),
            ("text", text.into()),
            ("days", lexicon(language).header("employees", "days").into()),
        ],
        Note::LostZeros { file, cells, line, text, known } => vec![
            ("file", file.into()),
            ("cells", (*cells).into()),
            ("line", (*line).into()),
            ("text", text.into()),
            ("known", known.into()),
        ],
        Note::LikelySheet { file, sheet, table } => vec![
            ("file", file.into()),
            ("sheet", sheet.into()),
            ("accepted", lexicon(language).sheet(table).into()),
        ],
        Note::LinksMatrix { file, links } => vec![("file", file.into()), ("links", (*links).into())],
        Note::UnknownFile { file, nearest } => vec![("file", file.into()), ("nearest", nearest.into())],
        Note::Strangers { file, rows, people, first, similar } => vec![
            ("file", file.into()),
            ("rows", (*rows).into()),
            ("people", (*people).into()),
            ("first", (*first).into()),
            ("near", u8::from(similar.is_some()).into()),
            ("line", similar.unwrap_or_default().into()),
        ],
        Note::Macros { file } | Note::NoReturn { file } => vec![("file", file.into())],
        Note::DefaultStart { start } => vec![("start", (*start).into())],
        Note::LinkNeverHosts { home, host } => vec![("home", unit(home)), ("host", unit(host))],
        Note::NeverHosts { unit: id } | Note::NobodyWorks { unit: id } => vec![("unit", unit(id))],
        Note::ChoiceOfNobody { choice } => vec![("choice", choice.into())],
        Note::OtherVersion { version } => vec![("version", version.into())],
        Note::NotBelieved { what } => vec![("what", what.into())],
        Note::ExchangesCutShort { stints } => vec![("stints", (*stints).into())],
        Note::More { notes } => vec![("notes", (*notes).into())],
        Note::BaselineBefore { rows } | Note::BaselineWithoutStints { rows } => {
            vec![("rows", (*rows).into())]
        }
    };
    text(language, &format!("note-{}", note.code()), &values)
}
