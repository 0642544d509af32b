//! The date of Easter.

use chrono::NaiveDate;

/// Easter Sunday of a Gregorian year (1583 and later).
///
/// The Meeus/Jones/Butcher algorithm: *Nature*, 20 April 1876; J. Meeus, *Astronomical Algorithms*,
/// 2nd edition 1998, chapter 8. The letters are the book's.
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month_and_day = h + l - 7 * m + 114;
    let (month, day) = (month_and_day / 31, month_and_day % 31 + 1);
    NaiveDate::from_ymd_opt(year, month.try_into().ok()?, day.try_into().ok()?)
}
