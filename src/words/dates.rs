//! Days and weeks as people say them.

use chrono::{Datelike, NaiveDate};

use crate::domain::{Horizon, Language, Week};

use super::say;
use super::violations::MONTHS;

/// A day in words: `4 janvier 2027`, `4 January 2027`.
pub fn long(language: Language, day: NaiveDate) -> String {
    format!("{} {} {}", ordinal(language, day), month(language, day), day.year())
}

/// Monday to Friday of some weeks, in words: `du 4 au 15 janvier 2027`.
pub fn span(language: Language, horizon: &Horizon, first: Week, last: Week) -> String {
    let (from, to) = (horizon.monday(first), horizon.friday(last));
    let end = long(language, to);
    let start = if (from.year(), from.month()) == (to.year(), to.month()) {
        ordinal(language, from)
    } else if from.year() == to.year() {
        format!("{} {}", ordinal(language, from), month(language, from))
    } else {
        long(language, from)
    };
    say(language, format!("du {start} au {end}"), format!("{start} to {end}"))
}

/// A week in as few characters as a column has: `S03`, `W03`.
pub fn short_week(language: Language, horizon: &Horizon, week: Week) -> String {
    let number = horizon.monday(week).iso_week().week();
    say(language, format!("S{number:02}"), format!("W{number:02}"))
}

/// A Monday in as few characters as a column has: `04/01`, `4 Jan`.
pub fn short_day(language: Language, day: NaiveDate) -> String {
    match language {
        Language::French => day.format("%d/%m").to_string(),
        Language::English | Language::German => {
            format!("{} {}", day.day(), month(language, day).chars().take(3).collect::<String>())
        }
    }
}

/// The first of a month is an ordinal in French.
fn ordinal(language: Language, day: NaiveDate) -> String {
    match (language, day.day()) {
        (Language::French, 1) => "1er".to_owned(),
        (_, number) => number.to_string(),
    }
}

fn month(language: Language, day: NaiveDate) -> &'static str {
    let (french, english) = MONTHS[day.month0() as usize];
    say(language, french, english)
}
