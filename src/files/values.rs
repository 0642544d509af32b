//! From the text of a cell to a value, or to what is wrong with it. Strict: nothing is guessed.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rustc_hash::FxHashMap;

use super::choices::WEEKDAYS;
use super::fault::{FaultKind, Range};
use super::fold::fold;
use crate::domain::{DateOrder, Language, Lengths, MinPresent, Weekdays};
use crate::lexicon::{self, conventions};

/// Years that a planning can be about; outside them a date is a slip of the hand.
pub(super) const YEARS: Range = Range { min: 1900, max: 2199 };

/// The largest number of people that a cell may hold.
pub(super) const MOST_PEOPLE: u32 = 1_000_000;

/// The text of a cell without the blanks around it and without the apostrophe that we, or a
/// spreadsheet, put before what would run as a formula.
pub(super) fn clean(text: &str) -> &str {
    let text = text.trim();
    match text.strip_prefix('\'') {
        Some(rest) if runs_as_formula(rest) => rest.trim(),
        _ => text,
    }
}

/// Whether a spreadsheet would run the text as a formula: what is written gets an apostrophe before it, which
/// reading takes away before the same characters and no others.
///
/// Programs set for East Asian languages take signs of full width for the others, and what has no width is nothing to
/// look at: some leave it out before they look.
pub fn runs_as_formula(text: &str) -> bool {
    let widthless =
        |letter: char| matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let signs = ['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    text.trim_start_matches(widthless).starts_with(signs)
}

/// A whole number in a range.
pub(super) fn whole(text: &str, range: RangeInclusive<u32>) -> Result<u32, FaultKind> {
    let accepted = Range { min: (*range.start()).into(), max: (*range.end()).into() };
    if is_digits(text) {
        let number = text.parse().ok().filter(|number| range.contains(number));
        return number.ok_or(FaultKind::OutOfRange { accepted });
    }
    Err(match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) if is_digits(rest) || is_decimal(rest) => FaultKind::Negative { accepted },
        None if is_decimal(text) => FaultKind::Fractional { accepted },
        _ => FaultKind::NotWhole { accepted },
    })
}

/// A mean of answers from 1 to 5, in hundredths.
pub(super) fn score(text: &str) -> Result<u16, FaultKind> {
    let number = number(text).filter(|number| (1.0..=5.0).contains(number)).ok_or(FaultKind::NotAScore)?;
    Ok((number * 100.0).round() as u16)
}

/// A number that is not negative, with a point or a comma before its decimals.
pub(super) fn number(text: &str) -> Option<f64> {
    let is_number = is_digits(text) || is_decimal(text);
    is_number.then(|| text.replace(',', ".").parse().ok()).flatten()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_decimal(text: &str) -> bool {
    text.split_once(['.', ',']).is_some_and(|(whole, decimals)| is_digits(whole) && is_digits(decimals))
}

/// A date that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    pub day: NaiveDate,
    /// Whether its year was written with two digits.
    pub short_year: bool,
}

/// A date as people and their programs write it: `2027-01-04`, `20270104`, `04/01/2027`, `04.01.2027`, `4-Jan-2027`,
/// `January 4, 2027`, with a time of day or a weekday or not.
pub(super) fn date(text: &str, order: DateOrder) -> Result<Date, FaultKind> {
    let Parts { year, month, day, ordered, short_year } =
        Parts::of(without_weekday(without_time(text)), order).ok_or(FaultKind::NotADate { order })?;
    if !(YEARS.min..=YEARS.max).contains(&i64::from(year)) {
        return Err(FaultKind::YearOutOfRange { accepted: YEARS });
    }
    let day = NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| {
        match ordered && NaiveDate::from_ymd_opt(year, day, month).is_some() {
            true => FaultKind::OtherDateOrder { order },
            false => FaultKind::NoSuchDate { order },
        }
    })?;
    Ok(Date { day, short_year })
}

/// The date of a moment: planning counts in days.
fn without_time(text: &str) -> &str {
    let is_time = |time: &str| {
        let time = time.trim().trim_end_matches(['Z', 'z']);
        let plain = time.strip_suffix(" AM").or_else(|| time.strip_suffix(" PM")).unwrap_or(time);
        plain.contains(':') && plain.bytes().all(|byte| byte.is_ascii_digit() || b":.+".contains(&byte))
    };
    let start =
        text.find(':').map_or(text.len(), |colon| text[..colon].rfind(['T', ' ']).unwrap_or(text.len()));
    match is_time(text[start..].trim_start_matches('T')) {
        true => text[..start].trim_end(),
        false => text,
    }
}

/// A date without the weekday before it.
fn without_weekday(text: &str) -> &str {
    let rest = || {
        let (weekday, rest) = text.split_once([' ', ','])?;
        WEEKDAYS.of_cell(weekday.trim_end_matches('.')).map(|_| rest.trim_start_matches([' ', ',']))
    };
    rest().unwrap_or(text)
}

/// The first of the years of two digits that are of the century before: people are hired in 1998, plans are made in 2027.
const LAST_CENTURY: i32 = 50;

/// A date in numbers.
struct Parts {
    year: i32,
    month: u32,
    day: u32,
    /// Whether the order of day and month is that of the settings; with points the day is first everywhere.
    ordered: bool,
    short_year: bool,
}

impl Parts {
    fn of(text: &str, order: DateOrder) -> Option<Parts> {
        if let (8, true) = (text.len(), is_digits(text)) {
            let part = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
            let year = i32::try_from(part(0, 4)?).ok()?;
            return Some(Parts {
                year,
                month: part(4, 6)?,
                day: part(6, 8)?,
                ordered: false,
                short_year: false,
            });
        }
        let sign = ['/', '-', ' ', '.'].into_iter().find(|sign| text.contains(*sign))?;
        let fields: Vec<&str> = match text.chars().any(char::is_alphabetic) {
            true => text.split(['/', '-', ' ', '.', ',']).filter(|field| !field.is_empty()).collect(),
            false => text.split(sign).collect(),
        };
        let [first, second, third] = *fields.as_slice() else { return None };
        // January 4, and the 1er of French.
        let month_first = MONTHS.contains_key(&fold(first));
        let [first, second] = if month_first { [second, first] } else { [first, second] };
        let first = first.strip_suffix("er").unwrap_or(first);
        let named = MONTHS.get(&fold(second)).copied();
        if !is_digits(first) || !is_digits(third) || named.is_none() && !is_digits(second) {
            return None;
        }
        let year_first = first.len() == 4;
        let by_points = sign == '.' || named.is_some();
        let [year, month, day] = match (year_first, by_points, order) {
            (true, ..) => [first, second, third],
            (false, true, _) | (false, _, DateOrder::DayFirst) => [third, second, first],
            (false, _, DateOrder::MonthFirst) => [third, first, second],
        };
        // Excel writes 4/1/2027 without zeros in some settings; 2027-1-4 is written by no program.
        let short = if year_first && sign == '-' { 2..=2 } else { 1..=2 };
        let month = match named {
            Some(month) => month,
            None if short.contains(&month.len()) => month.parse().ok()?,
            None => return None,
        };
        // 27-01-31 may be of 2027 or of 2031.
        let short_year = year.len() == 2 && (sign != '-' || named.is_some());
        if year.len() != 4 && !short_year || !short.contains(&day.len()) {
            return None;
        }
        let year: i32 = year.parse().ok()?;
        let year = match short_year {
            true => year + if year < LAST_CENTURY { 2000 } else { 1900 },
            false => year,
        };
        let ordered = !year_first && !by_points;
        Some(Parts { year, month, day: day.parse().ok()?, ordered, short_year })
    }
}

/// Names of months in every language, after `fold`, and their numbers.
static MONTHS: LazyLock<FxHashMap<String, u32>> = LazyLock::new(|| {
    let of = |language: Language| {
        let conventions = conventions(language);
        let names = (1..).zip(&conventions.months).chain((1..).zip(&conventions.short_months));
        names.map(|(number, name)| (fold(name.trim_end_matches('.')), number))
    };
    Language::ALL.into_iter().flat_map(of).collect()
});

/// The day if it is a Monday.
pub(super) fn monday(day: NaiveDate) -> Result<NaiveDate, FaultKind> {
    let before = monday_of(day);
    match day.weekday() {
        Weekday::Mon => Ok(day),
        _ => Err(FaultKind::NotMonday {
            before,
            after: before.checked_add_days(Days::new(7)).unwrap_or(before),
        }),
    }
}

/// The Monday of the week of a day.
pub(super) fn monday_of(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}

/// Lengths of stints: `1`, `2` or `1-2`.
pub(super) fn lengths(text: &str) -> Result<Lengths, FaultKind> {
    match text {
        "1" => Ok(Lengths::exactly(1)),
        "2" => Ok(Lengths::exactly(2)),
        "1-2" => Ok(Lengths { min: 1, max: 2 }),
        _ => Err(FaultKind::NotLengths),
    }
}

/// Weekdays of which one at least is from Monday to Friday.
pub(super) fn weekdays(text: &str) -> Result<Weekdays, FaultKind> {
    days_of_week(text).filter(|days| !days.is_empty()).ok_or(FaultKind::NotDays)
}

/// Weekdays: words or numbers from 1 for Monday, one by one or from-to; `None` where there is anything else.
pub(super) fn days_of_week(text: &str) -> Option<Weekdays> {
    let weekday = |word: &str| match word.parse() {
        Ok(number @ 1..=7) => Some(number - 1),
        _ => WEEKDAYS.of_cell(word.trim_end_matches('.')),
    };
    let is = |word: &str, value: &'static str| {
        let word = fold(word);
        lexicon::cell("between", value).any(|known| fold(known) == word)
    };
    let text = text.replace(['\u{2013}', '\u{2212}'], "-");
    let words = text.split([' ', '\u{a0}', ',', ';', '+', '/', '|']).filter(|word| !word.is_empty());
    let spans = words.filter(|word| !is(word, "and")).map(|word| if is(word, "to") { "-" } else { word });
    let text = spans.collect::<Vec<_>>().join(" ").replace(" - ", "-");
    let mut bits = 0;
    for part in text.split(' ') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let span = weekday(first).zip(weekday(last)).filter(|(first, last)| first <= last);
        let (first, last) = span?;
        (first..=last).for_each(|day| bits |= 1 << day);
    }
    Some(Weekdays::of_bits(bits))
}

/// A number of employees, or a percentage of the headcount.
pub(super) fn min_present(text: &str) -> Result<MinPresent, FaultKind> {
    match text.strip_suffix('%') {
        Some(percent) => match whole(percent.trim_end(), 0..=100) {
            Ok(percent) => Ok(MinPresent::Percent(u8::try_from(percent).unwrap_or(100))),
            Err(FaultKind::OutOfRange { .. }) => Err(FaultKind::PercentOver100),
            Err(FaultKind::NotWhole { .. }) => Err(FaultKind::NotCountOrPercent),
            Err(kind) => Err(kind),
        },
        None => match whole(text, 0..=MOST_PEOPLE) {
            Ok(count) => Ok(MinPresent::Count(count)),
            Err(FaultKind::NotWhole { .. }) => Err(FaultKind::NotCountOrPercent),
            Err(kind) => Err(kind),
        },
    }
}
