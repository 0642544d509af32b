//! R5: a unit that takes groups has no visitor in a week, or at least so many, those included who stand already. Where
//! these alone are too few, that is none of the schedule's making.

use crate::domain::{UnitId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn fewest(view: &View, unit: UnitId, week: Week) -> Option<Violation> {
    let fewest = view.problem().company.units[unit].min_visitors?;
    let counts = view.unit_week(unit, week);
    let broken = counts.placed_visitors > 0 && counts.visitors() < fewest;
    broken.then(|| Violation::new(None, unit, week, Why::Fewest { visitors: counts.visitors(), fewest }))
}
