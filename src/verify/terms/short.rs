//! Each week that a placement is shorter than the longest length of its stint, times the priority.

use super::over_placements;
use crate::domain::Points;
use crate::verify::state::View;

pub(super) fn short(view: &View) -> Points {
    let price = view.problem().settings.points.short;
    over_placements(view, |placement, stint| {
        let missing = stint.lengths.max.saturating_sub(placement.weeks);
        stint.priority.weigh(price).times(i64::from(missing))
    })
}
