//! Each week that a placement ends after its due week, times the priority.

use super::over_placements;
use crate::domain::Points;
use crate::verify::state::View;

pub(super) fn late(view: &View) -> Points {
    let price = view.problem().settings.points.late;
    over_placements(view, |placement, stint| {
        stint.priority.weigh(price).times(stint.weeks_late(placement.end()))
    })
}
