//! Days and weeks as people say them.

use chrono::{Datelike, NaiveDate};

use crate::domain::{Horizon, Language, Week};

use super::catalogue::{day_of_month, long_day_text, month_name};
use super::{lexicon, told};

pub use super::catalogue::{long_day_text as long, short_day_text as short_day};

/// Monday to Friday of some weeks, in words: `du 4 au 15 janvier 2027`.
pub fn span(language: Language, horizon: &Horizon, first: Week, last: Week) -> String {
    let (from, to) = (horizon.monday(first), horizon.friday(last));
    let start = if (from.year(), from.month()) == (to.year(), to.month()) {
        told!(language, "date-of-month", day = day_of_month(language, from))
    } else if from.year() == to.year() {
        let month = month_name(language, from);
        told!(language, "date-of-year", day = day_of_month(language, from), month = month)
    } else {
        long_day_text(language, from)
    };
    told!(language, "date-span", start = start, end = long_day_text(language, to))
}

/// A week in as few characters as a column has: `S03`, `W03`, `KW03`.
pub fn short_week(language: Language, horizon: &Horizon, week: Week) -> String {
    week_of(language, horizon.monday(week))
}

/// The week of a day in as few characters as a column has.
pub fn week_of(language: Language, day: NaiveDate) -> String {
    format!("{}{:02}", lexicon(language).conventions.week, day.iso_week().week())
}
