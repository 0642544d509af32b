//! Days and weeks as people say them.

use chrono::{Datelike, NaiveDate};

use super::catalogue::{day_of_month, long_day_text, month_name};
use super::{conventions, told};
use crate::domain::{Horizon, Language, Placement, Week, WeekSet};

pub use super::catalogue::{long_day_text as long, short_day_text as short_day};

/// Monday to Friday of some weeks, in words: `du 4 au 15 janvier 2027`.
pub fn span(language: Language, horizon: &Horizon, first: Week, last: Week) -> String {
    days(language, horizon.monday(first), horizon.friday(last))
}

/// Some days in words: `du 4 au 15 janvier 2027`.
pub fn days(language: Language, from: NaiveDate, to: NaiveDate) -> String {
    let start = if (from.year(), from.month()) == (to.year(), to.month()) {
        of_month(language, from)
    } else if from.year() == to.year() {
        of_year(language, from)
    } else {
        long_day_text(language, from)
    };
    told!(language, "date-span", start = start, end = long_day_text(language, to))
}

/// Some days of a year that is known, in as few characters as a list has: `4–15 janvier`.
pub fn short_days(language: Language, from: NaiveDate, to: NaiveDate) -> String {
    let first = if from.month() == to.month() { of_month(language, from) } else { of_year(language, from) };
    told!(language, "date-run", from = first, to = of_year(language, to))
}

/// A day of a month that is known.
fn of_month(language: Language, day: NaiveDate) -> String {
    told!(language, "date-of-month", day = day_of_month(language, day))
}

/// A day in words, without its year: `4 janvier`.
pub fn of_year(language: Language, day: NaiveDate) -> String {
    told!(language, "date-of-year", day = day_of_month(language, day), month = month_name(language, day))
}

/// A week in as few characters as a column has: `S03`, `W03`, `KW03`.
pub fn short_week(language: Language, horizon: &Horizon, week: Week) -> String {
    week_of(language, horizon.monday(week))
}

/// The week of a day in as few characters as a column has.
pub fn week_of(language: Language, day: NaiveDate) -> String {
    format!("{}{:02}", conventions(language).week, day.iso_week().week())
}

/// A week by its Monday: `S14 (lundi 5 avril 2027)`.
pub fn monday(language: Language, horizon: &Horizon, week: Week) -> String {
    let monday = horizon.monday(week);
    let number = format!("{:02}", monday.iso_week().week());
    told!(language, "week-monday", number = number, monday = monday)
}

/// The names of the weeks of a placement.
pub fn of_placement(language: Language, horizon: &Horizon, placement: &Placement) -> String {
    names(language, horizon, weeks_of(placement))
}

/// The weeks of a placement with their days.
pub fn days_of_placement(language: Language, horizon: &Horizon, placement: &Placement) -> String {
    weeks(language, horizon, weeks_of(placement))
}

fn weeks_of(placement: &Placement) -> WeekSet {
    let mut set = WeekSet::default();
    placement.iter().for_each(|week| set.insert(week));
    set
}

/// Weeks with their days, where they follow each other: `S05 à S07 (1er–19 février)`; else their names.
pub fn weeks(language: Language, horizon: &Horizon, weeks: WeekSet) -> String {
    let text = names(language, horizon, weeks);
    let [(first, last)] = runs(weeks)[..] else { return text };
    let (from, to) = (horizon.monday(first), horizon.friday(last));
    told!(language, "week-dated", weeks = text, days = short_days(language, from, to))
}

/// The names of weeks, with the year where it is not that of the horizon's start: `S03 à S05, S09`.
pub fn names(language: Language, horizon: &Horizon, weeks: WeekSet) -> String {
    let year = horizon.start().iso_week().year();
    let label = |week: Week| {
        let iso = horizon.monday(week).iso_week();
        let short = told!(language, "week-short", number = format!("{:02}", iso.week()));
        match iso.year() == year {
            true => short,
            false => told!(language, "week-of-year", week = short, year = iso.year()),
        }
    };
    let run = |(first, last): (Week, Week)| match first == last {
        true => label(first),
        false => told!(language, "week-run", first = label(first), last = label(last)),
    };
    runs(weeks).into_iter().map(run).collect::<Vec<_>>().join(", ")
}

/// First and last weeks of those that follow each other.
fn runs(weeks: WeekSet) -> Vec<(Week, Week)> {
    let mut runs: Vec<(Week, Week)> = Vec::new();
    for week in weeks.iter() {
        match runs.last_mut() {
            Some((_, last)) if week.since(*last) == 1 => *last = week,
            _ => runs.push((week, week)),
        }
    }
    runs
}
