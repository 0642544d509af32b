//! `messages.csv` with messages marked as sent: their cells of the state change, what else stands there stays.

use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::choices::{ROLES, STATES};
use super::columns::Col;
use super::decode::{self, Form};
use super::fold::fold;
use super::header::{Header, Words, separator};
use super::messages::{MESSAGES, RECIPIENT, ROLE, STATE};
use crate::domain::{Company, Language, Recipient, Role};
use crate::lexicon::lexicon;

/// Marks a file as UTF-8.
const MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// The bytes of a file of messages with those to some recipients marked as sent; `None` where it is no such file.
pub fn with_sent(bytes: &[u8], company: &Company, sent: &[Recipient]) -> Option<Vec<u8>> {
    let form = Form::of(bytes);
    let text = decode::decode(bytes.to_vec()).ok()?;
    let (separator, start) = separator(&text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(&text.as_bytes()[start..]);
    let mut writer = WriterBuilder::new().delimiter(separator).flexible(true).from_writer(Vec::new());
    let mut record = StringRecord::new();
    if !reader.read_record(&mut record).ok()? {
        return None;
    }
    let known = Words::of(&MESSAGES, &[]);
    let header = Header::of(&Arc::from(""), 1, &record, &MESSAGES, &known, &mut Vec::new(), &mut Vec::new());
    let cell = |col: Col| header.cell(col);
    let (state, role, recipient) = (cell(STATE)?, cell(ROLE)?, cell(RECIPIENT)?);
    let word = STATES.word_of(true)?.word(language_of(record.get(state)?));
    writer.write_record(&record).ok()?;
    let is_sent = |record: &StringRecord| {
        let is_unit = record.get(role).and_then(|cell| ROLES.of_cell(cell.trim())) == Some(Role::Host);
        let id = record.get(recipient).unwrap_or_default().trim();
        let id = id.strip_prefix('\'').unwrap_or(id);
        sent.iter().any(|one| match one {
            Recipient::Employee(employee) => !is_unit && company.employees[*employee].id == id,
            Recipient::Unit(unit) => is_unit && company.units[*unit].id == id,
        })
    };
    while reader.read_record(&mut record).ok()? {
        let marks = is_sent(&record);
        let cells = record.iter().enumerate();
        let cells = cells.map(|(at, text)| if marks && at == state { word } else { text });
        writer.write_record(cells).ok()?;
    }
    let written = String::from_utf8(writer.into_inner().ok()?).ok()?;
    let body = form.encode(&format!("{}{written}", &text[..start]))?;
    let mark = if bytes.starts_with(MARK) { MARK } else { &[] };
    Some([mark, &body].concat())
}

/// The language in which a header calls the state.
fn language_of(header: &str) -> Language {
    let is_of = |language: &Language| {
        let mut names = lexicon(*language).headers(MESSAGES.name, STATE.0).iter();
        names.any(|name| fold(name) == fold(header))
    };
    Language::ALL.into_iter().find(is_of).unwrap_or(Language::English)
}
