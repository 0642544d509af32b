//! Summing up what came back from visits.

use chrono::NaiveDate;

use super::phase;
use crate::domain::{Booking, Problem};
use crate::returns::{self, Overview};

/// What the returns of a company come to on a day, against the rows of a schedule.
pub fn overview(problem: &Problem, rows: &[Booking], as_of: NaiveDate) -> Overview {
    phase("returns", || returns::overview(problem, rows, as_of))
}
