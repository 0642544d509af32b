//! Each week of an avoided period used costs, each week of a preferred period used earns, times the weight.

use crate::domain::{Placement, Points, Stint};
use crate::verify::facts::Facts;

pub(super) fn wishes(facts: &Facts, placement: &Placement, stint: &Stint) -> Points {
    let price = i64::from(facts.problem.settings.points.wish);
    let mut points = Points::ZERO;
    for wish in facts.problem.company.preferences.of(stint.employee.index()) {
        let here = wish.unit.is_none_or(|unit| unit == stint.unit);
        let used = placement.iter().filter(|week| here && facts.touches(&wish.span, *week)).count();
        let weeks = if wish.prefers { -(used as i64) } else { used as i64 };
        points += Points::whole(price * i64::from(wish.weight)).times(weeks);
    }
    points
}
