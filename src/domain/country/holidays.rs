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
    /// The last weekday of a month.
    Last(Weekday, u32),
    /// The last weekday before a month and day.
    Before(Weekday, u32, u32),
    /// The first weekday on or after a month and day.
    From(Weekday, u32, u32),
    /// Month and day, only on some weekdays: bits from Monday.
    OnlyOn(u32, u32, u8),
    /// The Tuesday after the first Monday of November in even years: elections in the United States.
    Election,
    /// 20 January of the year after a presidential election in the United States.
    Inauguration,
    /// The first Thursday of April, a week later where that is Maundy Thursday: Näfelser Fahrt, in Glarus.
    Naefels,
    /// 24 December, the day before where that is a Friday, which then stands in for Christmas.
    ChristmasEve,
    /// The working day beside Christmas on which Georgia and Indiana keep Washington's birthday.
    BesideChristmas,
}

/// When a holiday is, and what becomes of it on a weekend.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub day: Day,
    pub on_weekend: OnWeekend,
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
    /// The Monday after a Sunday is kept too.
    SundayToMonday,
    /// The next weekday that is no holiday is kept too, after a Sunday.
    SundayToNext,
    /// The Friday before a Saturday is kept too.
    SaturdayToFriday,
    /// The weekday before that is no holiday is kept too.
    Before,
}

/// The holidays of a country.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    pub days: &'static [Day],
    pub on_weekend: OnWeekend,
}

impl List {
    /// The rules of the list.
    pub(super) fn rules(&self) -> Vec<Rule> {
        self.days.iter().map(|day| Rule { day: *day, on_weekend: self.on_weekend }).collect()
    }
}

/// Holidays of a year in date order, each once.
pub(super) fn of_year(rules: &[Rule], year: i32) -> Vec<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return Vec::new();
    }
    // New Year's Day on a Saturday may be observed in the year before.
    let mut kept: Vec<(NaiveDate, OnWeekend)> = (year..=year + 1)
        .flat_map(|year| {
            rules.iter().filter_map(move |rule| Some((rule.day.in_year(year)?, rule.on_weekend)))
        })
        .collect();
    kept.sort_by_key(|(day, _)| *day);
    let mut days: Vec<NaiveDate> = kept.iter().map(|(day, _)| *day).collect();
    for (day, on_weekend) in kept {
        if let Some(observed) = on_weekend.observed(day, &days) {
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
            Day::Last(weekday, month) => [5, 4]
                .into_iter()
                .find_map(|nth| NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth)),
            Day::Before(weekday, month, day) => {
                let limit = NaiveDate::from_ymd_opt(year, month, day)?;
                limit.iter_days().rev().skip(1).find(|day| day.weekday() == weekday)
            }
            Day::From(weekday, month, day) => {
                NaiveDate::from_ymd_opt(year, month, day)?.iter_days().find(|day| day.weekday() == weekday)
            }
            Day::OnlyOn(month, day, weekdays) => NaiveDate::from_ymd_opt(year, month, day)
                .filter(|day| weekdays >> day.weekday().num_days_from_monday() & 1 == 1),
            Day::Election => {
                let monday = NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Mon, 1)?;
                monday.succ_opt().filter(|_| year % 2 == 0)
            }
            Day::Inauguration => NaiveDate::from_ymd_opt(year, 1, 20).filter(|_| year % 4 == 1),
            Day::Naefels => {
                let first = NaiveDate::from_weekday_of_month_opt(year, 4, Weekday::Thu, 1)?;
                let maundy = easter(year)? - TimeDelta::days(3);
                Some(if first == maundy { first + TimeDelta::days(7) } else { first })
            }
            Day::ChristmasEve => {
                let eve = NaiveDate::from_ymd_opt(year, 12, 24)?;
                if eve.weekday() == Weekday::Fri { eve.pred_opt() } else { Some(eve) }
            }
            Day::BesideChristmas => {
                let day = match NaiveDate::from_ymd_opt(year, 12, 25)?.weekday() {
                    Weekday::Mon | Weekday::Thu => 26,
                    Weekday::Tue | Weekday::Wed | Weekday::Fri => 24,
                    Weekday::Sat | Weekday::Sun => 23,
                };
                NaiveDate::from_ymd_opt(year, 12, day)
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
            OnWeekend::SundayToMonday | OnWeekend::SundayToNext if saturday => None,
            OnWeekend::SundayToMonday => day.succ_opt(),
            OnWeekend::Next | OnWeekend::SundayToNext => {
                day.iter_days().find(|next| !is_weekend(*next) && !kept.contains(next))
            }
            OnWeekend::SaturdayToFriday if saturday => day.pred_opt(),
            OnWeekend::SaturdayToFriday => None,
            OnWeekend::Before => {
                day.iter_days().rev().find(|before| !is_weekend(*before) && !kept.contains(before))
            }
        }
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
