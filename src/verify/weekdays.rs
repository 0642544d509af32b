//! Days from Monday to Friday as bits, and what takes them from a week.

use chrono::{Datelike, NaiveDate};
use rayon::prelude::*;

use super::FEW;
use crate::domain::{DaySpan, Employee, EmployeeId, Problem, WEEKDAYS, Weekdays};

/// Monday to Friday, as bits from Monday.
pub(super) const EVERY_DAY: u8 = Weekdays::ALL.bits();

/// The days from a Monday to a Friday before some day, as bits from Monday.
pub(super) fn weekdays_before(monday: NaiveDate, day: NaiveDate) -> u8 {
    let days = day.signed_duration_since(monday).num_days().clamp(0, WEEKDAYS.into());
    (1 << days) - 1
}

/// The days from a Monday to a Friday up to some day, as bits from Monday.
pub(super) fn weekdays_to(monday: NaiveDate, day: NaiveDate) -> u8 {
    let days = day.signed_duration_since(monday).num_days().clamp(-1, i64::from(WEEKDAYS) - 1);
    (1 << (days + 1)) - 1
}

/// The days from a Monday to a Friday in some spans, as bits from Monday.
pub(super) fn weekdays_in<'s>(spans: impl IntoIterator<Item = &'s DaySpan>, monday: NaiveDate) -> u8 {
    let within = |span: &DaySpan| weekdays_to(monday, span.to) & !weekdays_before(monday, span.from);
    spans.into_iter().map(within).fold(0, |days, more| days | more)
}

/// By employee and week: the days usually worked on which the employee is employed and not absent.
pub(super) fn present(problem: &Problem) -> Vec<u8> {
    let employees = problem.company.employees.par_iter().with_min_len(FEW).enumerate();
    let of = |(index, person): (usize, &'_ Employee)| {
        let absences = problem.company.absences.of(index);
        let (hired, leaves) = (person.hired, person.leaves);
        problem.horizon.iter().map(move |week| {
            let monday = problem.horizon.monday(week);
            let hired = hired.map_or(0, |hired| weekdays_before(monday, hired));
            let left = leaves.map_or(EVERY_DAY, |leaves| weekdays_to(monday, leaves));
            let usual = problem.weekdays(EmployeeId::at(index), week).bits();
            usual & left & !hired & !weekdays_in(absences, monday)
        })
    };
    employees.flat_map_iter(of).collect()
}

/// By week: public holidays as bits from Monday.
pub(super) fn holiday_bits(problem: &Problem, holidays: &[NaiveDate]) -> Vec<u8> {
    let mut bits = vec![0; problem.horizon.weeks().into()];
    for day in holidays.iter().filter(|day| day.weekday().num_days_from_monday() < WEEKDAYS) {
        bits[problem.horizon.week_of(*day).0 as usize] |= 1 << day.weekday().num_days_from_monday();
    }
    bits
}
