//! Each week between the opening of the window and the start of an onboarding placement, or of one that was due before the
//! horizon, times the priority.

use super::over_placements;
use crate::domain::{Points, Programme, Week};
use crate::verify::state::View;

pub(super) fn waiting(view: &View) -> Points {
    let price = view.problem().settings.points.waiting;
    over_placements(view, |placement, stint| {
        let owed_now = stint.programme == Programme::Onboarding || stint.due < Week(0);
        let weeks = i64::from(placement.start.0) - i64::from(stint.opens.0);
        stint.priority.weigh(price).times(if owed_now { weeks.max(0) } else { 0 })
    })
}
