//! From the rules of a country's holidays to the dates of a year.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use super::easter::easter;

/// When a holiday is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Day {
    /// Month and day of the month.
    Fixed(u32, u32),
    /// Days after Easter Sunday.
    Easter(i64),
    /// The n-th weekday of a month.
    Nth(u8, Weekday, u32),
    /// The last Monday of a month.
    LastMonday(u32),
    /// The last Monday before a month and day.
    MondayBefore(u32, u32),
}

/// What becomes of a holiday on a Saturday or Sunday.
#[derive(Clone, Copy, Debug)]
pub(super) enum OnWeekend {
    /// No other day is kept.
    Lost,
    /// The nearest weekday is kept too.
    Nearest,
    /// The next weekday that is no holiday is kept too.
    Next,
}

/// The holidays of a country.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    pub days: &'static [Day],
    pub on_weekend: OnWeekend,
}

/// Holidays of a year in date order, each once.
pub(super) fn of_year(list: &List, year: i32) -> Vec<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return Vec::new();
    }
    // New Year's Day on a Saturday may be observed in the year before.
    let mut days: Vec<NaiveDate> = (year..=year + 1)
        .flat_map(|year| list.days.iter().filter_map(move |day| day.in_year(year)))
        .collect();
    days.sort();
    for day in days.clone() {
        if let Some(observed) = list.on_weekend.observed(day, &days) {
            days.push(observed);
        }
    }
    days.retain(|day| day.year() == year);
    days.sort();
    days.dedup();
    days
}

impl Day {
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        match self {
            Day::Fixed(month, day) => NaiveDate::from_ymd_opt(year, month, day),
            Day::Easter(after) => easter(year)?.checked_add_signed(TimeDelta::days(after)),
            Day::Nth(nth, weekday, month) => NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth),
            Day::LastMonday(month) => [5, 4]
                .into_iter()
                .find_map(|nth| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, nth)),
            Day::MondayBefore(month, day) => {
                let limit = NaiveDate::from_ymd_opt(year, month, day)?;
                limit.iter_days().rev().skip(1).find(|day| day.weekday() == Weekday::Mon)
            }
        }
    }
}

impl OnWeekend {
    /// The weekday kept for a holiday on a weekend, beside the days already kept.
    fn observed(self, day: NaiveDate, kept: &[NaiveDate]) -> Option<NaiveDate> {
        let saturday = day.weekday() == Weekday::Sat;
        if !is_weekend(day) {
            return None;
        }
        match self {
            OnWeekend::Lost => None,
            OnWeekend::Nearest if saturday => day.checked_sub_days(Days::new(1)),
            OnWeekend::Nearest => day.checked_add_days(Days::new(1)),
            OnWeekend::Next => day.iter_days().find(|next| !is_weekend(*next) && !kept.contains(next)),
        }
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
