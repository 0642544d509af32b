//! R5: the visits that start in a period never exceed what the unit takes in it. Where visits that stand already
//! exceed it alone, no placement may add to them.

use crate::domain::Week;
use crate::verify::facts::Quota;
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(in crate::verify) fn visits(view: &View, quota: &Quota) -> Option<Violation> {
    let weeks = || (quota.weeks.0.0..=quota.weeks.1.0).map(Week);
    let (mut visits, mut placed, mut beyond) = (0, 0, None);
    for week in weeks() {
        let counts = view.unit_week(quota.unit, week);
        placed += counts.placed_starts;
        visits += counts.standing_starts + counts.placed_starts;
        if visits > quota.most && beyond.is_none() {
            beyond = Some(week);
        }
    }
    let week = beyond.filter(|_| placed > 0)?;
    let why = Why::Visits { visits, most: quota.most, weeks: weeks().count() as u8 };
    Some(Violation::new(None, quota.unit, week, why))
}
