//! The weekdays that somebody works: as a file says them, or as exports of HR programs hint at them.

use super::columns::Col;
use super::fold::fold;
use super::row::Row;
use super::values::{days_of_week, number};
use crate::domain::{Note, Weekdays};
use crate::lexicon;

pub(super) const DAYS_OFF: Col = Col("days_off");
pub(super) const WORKING_TIME: Col = Col("working_time");

/// What hints at working days and does not say them.
#[derive(Default)]
pub(super) struct Unsaid {
    /// Days off that are no whole days: how many cells, and the first.
    off: Option<(u32, u32, String)>,
    /// Part-time whose days are nowhere said: how many people, and the first.
    part: Option<(u32, u32, String)>,
}

/// The weekdays of a row: `days`, else those that `days_off` leaves, else those that `working_time` names.
pub(super) fn days(row: &mut Row<'_>, unsaid: &mut Unsaid) -> Weekdays {
    if row.text(Col::DAYS).is_some() {
        return row.weekdays(Col::DAYS).unwrap_or(Weekdays::ALL);
    }
    let line = row.line;
    // Here a number is none of a weekday: it counts days, or is a share.
    let named = |text: &str| match text.contains(|letter: char| letter.is_ascii_digit()) {
        true => None,
        false => days_of_week(text),
    };
    let off = row.text(DAYS_OFF).filter(|text| !says("days_off", "none", text));
    if let Some(text) = off {
        match named(text).map(rest).filter(|days| !days.is_empty()) {
            Some(days) => return days,
            None => unsaid.off.get_or_insert((0, line, text.to_owned())).0 += 1,
        }
    }
    let Some(text) = row.text(WORKING_TIME) else { return Weekdays::ALL };
    if let Some(days) = named(text).filter(|days| !days.is_empty()) {
        return days;
    }
    if off.is_none() && is_part(text) {
        unsaid.part.get_or_insert((0, line, text.to_owned())).0 += 1;
    }
    Weekdays::ALL
}

impl Unsaid {
    /// The remarks about a file.
    pub(super) fn notes(self, file: &str) -> impl Iterator<Item = Note> + use<> {
        let file = file.to_owned();
        let off = self.off.map(|(cells, line, text)| Note::DaysOffUnclear {
            file: file.clone(),
            cells,
            line,
            text,
        });
        let part = self.part.map(|(people, line, text)| Note::PartTime { file, people, line, text });
        off.into_iter().chain(part)
    }
}

/// Monday to Friday without some days.
fn rest(off: Weekdays) -> Weekdays {
    Weekdays::of_bits(!off.bits())
}

/// Whether a working time is less than a full one; what is neither a share nor a word for one says nothing.
fn is_part(text: &str) -> bool {
    let percent = text.strip_suffix('%').map(str::trim_end);
    let share = number(percent.unwrap_or(text));
    match (share, percent) {
        (Some(share), Some(_)) => share < 100.0,
        // 0,8 is a share of a post and 80 one in per cent; 20 are the hours of a week, 35 to 40 those of a full one.
        (Some(share), None) => {
            share < 1.0 || (1.0 < share && share < 35.0) || (40.0 < share && share < 100.0)
        }
        (None, _) => says("working_time", "part", text),
    }
}

/// Whether a text begins with a word of the lexicons.
fn says(kind: &'static str, value: &'static str, text: &str) -> bool {
    let text = fold(text);
    lexicon::cell(kind, value).any(|word| text == fold(word) || text.starts_with(&format!("{}_", fold(word))))
}
