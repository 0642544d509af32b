//! From the text of a cell to a value, or to what is wrong with it. Strict: nothing is guessed.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::fault::{FaultKind, Range};
use crate::domain::{DateOrder, Lengths, MinPresent};

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
pub fn runs_as_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
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

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_decimal(text: &str) -> bool {
    text.split_once(['.', ',']).is_some_and(|(whole, decimals)| is_digits(whole) && is_digits(decimals))
}

/// A date, `2027-01-04` or `04/01/2027`.
pub(super) fn date(text: &str, order: DateOrder) -> Result<NaiveDate, FaultKind> {
    let (year, month, day, slashes) = parts(text, order).ok_or(FaultKind::NotADate { order })?;
    if !(YEARS.min..=YEARS.max).contains(&i64::from(year)) {
        return Err(FaultKind::YearOutOfRange { accepted: YEARS });
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| {
        match slashes && NaiveDate::from_ymd_opt(year, day, month).is_some() {
            true => FaultKind::OtherDateOrder { order },
            false => FaultKind::NoSuchDate { order },
        }
    })
}

/// Year, month, day, and whether they were written with slashes.
fn parts(text: &str, order: DateOrder) -> Option<(i32, u32, u32, bool)> {
    let slashes = text.contains('/');
    let mut fields = text.split(if slashes { '/' } else { '-' });
    let fields = [fields.next()?, fields.next()?, fields.next()?, fields.next().unwrap_or_default()];
    if !fields[3].is_empty()
        || text.ends_with(['/', '-'])
        || !fields[..3].iter().all(|field| is_digits(field))
    {
        return None;
    }
    // Excel writes 4/1/2027 without zeros in some settings; years always have four digits.
    let [year, month, day] = match (slashes, order) {
        (false, _) => [fields[0], fields[1], fields[2]],
        (true, DateOrder::DayFirst) => [fields[2], fields[1], fields[0]],
        (true, DateOrder::MonthFirst) => [fields[2], fields[0], fields[1]],
    };
    let lengths = |field: &str| if slashes { (1..=2).contains(&field.len()) } else { field.len() == 2 };
    if year.len() != 4 || !lengths(month) || !lengths(day) {
        return None;
    }
    Some((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?, slashes))
}

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
