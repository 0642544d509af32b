//! Each week of an avoided period used costs, each week of a preferred period used earns, times the weight.

use super::over_placements;
use crate::domain::Points;
use crate::verify::state::View;

pub(super) fn wishes(view: &View) -> Points {
    let problem = view.problem();
    let price = i64::from(problem.settings.points.wish);
    over_placements(view, |placement, stint| {
        let mut points = Points::ZERO;
        for wish in problem.company.preferences.of(stint.employee.index()) {
            let here = wish.unit.is_none_or(|unit| unit == stint.unit);
            let used = placement.iter().filter(|week| here && view.facts.touches(&wish.span, *week)).count();
            let weeks = if wish.prefers { -(used as i64) } else { used as i64 };
            points += Points::whole(price * i64::from(wish.weight)).times(weeks);
        }
        points
    })
}
