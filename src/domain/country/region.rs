//! Public holidays of regions, each a complete list: the nationwide days that are kept there, and those of the region.
//!
//! `regions.txt` has the rules, one region a line; its head says how they are written. They are fitted to the days that
//! PyPI's `holidays` gives, which the tests compare for 2026 to 2030; days proclaimed for one year only are not known.

use std::sync::LazyLock;

use chrono::{NaiveDate, Weekday};

use super::Country;
use super::holidays::{Day, OnWeekend, Rule, of_year};

/// The regions of all countries, in the order of the file.
static REGIONS: LazyLock<Vec<Listed>> =
    LazyLock::new(|| include_str!("regions.txt").lines().filter_map(listed).collect());

struct Listed {
    country: Country,
    /// The part of the ISO 3166-2 code after the hyphen.
    code: &'static str,
    days: Vec<Rule>,
}

/// A region of a country whose public holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region(u16);

impl Region {
    /// The ISO 3166-2 code.
    pub fn code(self) -> String {
        let listed = &REGIONS[usize::from(self.0)];
        format!("{}-{}", listed.country.code(), listed.code)
    }

    /// Public holidays of a year in date order, each once, as those of a [country](Country::holidays).
    pub fn holidays(self, year: i32) -> Vec<NaiveDate> {
        of_year(&REGIONS[usize::from(self.0)].days, year)
    }
}

impl Country {
    /// The region of an ISO 3166-2 code, with or without the country before it, in letters of any size.
    pub fn region(self, code: &str) -> Option<Region> {
        let own = code.split_once('-').filter(|(country, _)| country.eq_ignore_ascii_case(self.code()));
        let own = own.map_or(code, |(_, region)| region);
        self.regions().find(|region| REGIONS[usize::from(region.0)].code.eq_ignore_ascii_case(own))
    }

    /// The regions whose public holidays are known.
    pub fn regions(self) -> impl Iterator<Item = Region> {
        let own = REGIONS.iter().zip(0..).filter(move |(listed, _)| listed.country == self);
        own.map(|(_, position)| Region(position))
    }
}

fn listed(line: &'static str) -> Option<Listed> {
    let line = line.split('#').next()?;
    let mut words = line.split_whitespace();
    let (country, code) = words.next()?.split_once('-')?;
    let country = Country::ALL.into_iter().find(|known| known.code() == country)?;
    Some(Listed { country, code, days: words.filter_map(rule).collect() })
}

/// One rule of the file.
fn rule(word: &str) -> Option<Rule> {
    let (word, on_weekend) = match word.char_indices().last()? {
        (at, '~') => (&word[..at], OnWeekend::Nearest),
        (at, '>') => (&word[..at], OnWeekend::Next),
        (at, '+') => (&word[..at], OnWeekend::SundayToMonday),
        (at, '*') => (&word[..at], OnWeekend::SundayToNext),
        (at, '-') => (&word[..at], OnWeekend::SaturdayToFriday),
        (at, '<') => (&word[..at], OnWeekend::Before),
        _ => (word, OnWeekend::Lost),
    };
    day(word).map(|day| Rule { day, on_weekend })
}

fn day(word: &str) -> Option<Day> {
    let date = |text: &str| {
        let (month, day) = text.split_once('-')?;
        Some((month.parse().ok()?, day.parse().ok()?))
    };
    if let Some(after) = word.strip_prefix("easter") {
        return Some(Day::Easter(after.parse().ok()?));
    }
    match word {
        "election" => return Some(Day::Election),
        "inauguration" => return Some(Day::Inauguration),
        "naefels" => return Some(Day::Naefels),
        "christmas-eve" => return Some(Day::ChristmasEve),
        "beside-christmas" => return Some(Day::BesideChristmas),
        _ => {}
    }
    if let Some((month_day, weekdays)) = word.split_once("/") {
        let (month, day) = date(month_day)?;
        let only = weekdays.bytes().fold(0, |only, digit| only | 1 << digit.saturating_sub(b'1').min(6));
        return Some(Day::OnlyOn(month, day, only));
    }
    if let Some((month, day)) = date(word) {
        return Some(Day::Fixed(month, day));
    }
    // `mon3.01`, `mon-last.05`, `mon<05-25`, `mon>06-21`.
    let weekday: Weekday = word.get(..3)?.parse().ok()?;
    let rest = &word[3..];
    if let Some(limit) = rest.strip_prefix('<') {
        let (month, day) = date(limit)?;
        return Some(Day::Before(weekday, month, day));
    }
    if let Some(limit) = rest.strip_prefix('>') {
        let (month, day) = date(limit)?;
        return Some(Day::From(weekday, month, day));
    }
    let (nth, month) = rest.split_once('.')?;
    match nth {
        "-last" => Some(Day::Last(weekday, month.parse().ok()?)),
        nth => Some(Day::Nth(nth.parse().ok()?, weekday, month.parse().ok()?)),
    }
}
