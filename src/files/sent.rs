//! `messages.csv` with messages marked as sent: their cells of the state change, what else stands there stays.

use std::sync::Arc;

use csv::StringRecord;
use encoding_rs::Encoding;

use super::choices::{ROLES, STATES};
use super::columns::Col;
use super::decode::{self, Form};
use super::edit::cells::{self, Cell};
use super::fold::fold;
use super::header::{Header, Words, separator};
use super::messages::{MESSAGES, RECIPIENT, ROLE, STATE};
use super::records::{Next, Records};
use crate::domain::{Company, Language, Recipient, Role};
use crate::lexicon::lexicon;

/// The bytes of a file of messages with those to some recipients marked as sent; `None` where it is no such file.
pub fn with_sent(bytes: &[u8], company: &Company, sent: &[Recipient]) -> Option<Vec<u8>> {
    let form = Form::of(bytes);
    let text = decode::decode(bytes.to_vec()).ok()?;
    let (separator, start) = separator(&text);
    let mut records = Records::new(&text, separator, start);
    let Next::Row(line) = records.next() else { return None };
    let known = Words::of(&MESSAGES, &[]);
    let header = Header::of(
        &Arc::from(""),
        line,
        &records.record,
        &MESSAGES,
        &known,
        &mut Vec::new(),
        &mut Vec::new(),
    );
    let cell = |col: Col| header.cell(col);
    let (state, role, recipient) = (cell(STATE)?, cell(ROLE)?, cell(RECIPIENT)?);
    let word = STATES.word_of(true)?.word(language_of(records.record.get(state)?));
    let is_sent = |record: &StringRecord| {
        let is_unit = record.get(role).and_then(|cell| ROLES.of_cell(cell.trim())) == Some(Role::Host);
        let id = record.get(recipient).unwrap_or_default().trim();
        let id = id.strip_prefix('\'').unwrap_or(id);
        sent.iter().any(|one| match one {
            Recipient::Employee(employee) => !is_unit && company.employees[*employee].id == id,
            Recipient::Unit(unit) => is_unit && company.units[*unit].id == id,
        })
    };
    let column = u32::try_from(state).ok()? + 1;
    let mut marked = Vec::new();
    loop {
        match records.next() {
            Next::Row(line) if is_sent(&records.record) => marked.push(Cell { line, column, text: word }),
            Next::Row(_) => {}
            Next::End => break,
            Next::Open(_) | Next::TooLarge(_) => return None,
        }
    }
    let written = String::from_utf8(cells::with_cells(text.as_bytes(), separator, &marked)?).ok()?;
    let mark = Encoding::for_bom(bytes).map_or(0, |(_, length)| length);
    Some([&bytes[..mark], &form.encode(&written)?].concat())
}

/// The language in which a header calls the state.
fn language_of(header: &str) -> Language {
    let is_of = |language: &Language| {
        let mut names = lexicon(*language).headers(MESSAGES.name, STATE.0).iter();
        names.any(|name| fold(name) == fold(header))
    };
    Language::ALL.into_iter().find(is_of).unwrap_or(Language::English)
}
