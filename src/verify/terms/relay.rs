//! People of two linked units who visit each other within `relay_weeks` weeks: each such pair earns.

use std::collections::BTreeMap;

use crate::domain::{Points, UnitId, Week};
use crate::verify::state::View;

/// The starts of the placements between two units, from the lower to the higher and back.
#[derive(Default)]
struct Between {
    there: Vec<Week>,
    back: Vec<Week>,
}

pub(super) fn relay(view: &View) -> Points {
    let problem = view.problem();
    let points = &problem.settings.points;
    if points.relay_weeks == 0 {
        return Points::ZERO;
    }
    let mut between: BTreeMap<(UnitId, UnitId), Between> = BTreeMap::new();
    for link in &problem.company.relations {
        between.entry((link.supplier.min(link.client), link.supplier.max(link.client))).or_default();
    }
    for (id, stint) in problem.stint_ids() {
        let Some(placement) = view.placement_of(id) else { continue };
        let home = view.facts.home(stint.employee, placement.start);
        if let Some(between) = between.get_mut(&(home.min(stint.unit), home.max(stint.unit))) {
            let starts = if home < stint.unit { &mut between.there } else { &mut between.back };
            starts.push(placement.start);
        }
    }
    let pairs: i64 = between.into_values().map(|between| between.pairs(points.relay_weeks)).sum();
    Points::whole(-i64::from(points.relay)).times(pairs)
}

impl Between {
    /// The most pairs, one of each direction, whose starts lie at most so many weeks apart.
    ///
    /// In the order of weeks, each start takes the earliest one of the other direction that is free and near
    /// enough: whoever could use that one instead could use any later one as well.
    fn pairs(mut self, weeks: u16) -> i64 {
        self.there.sort_unstable();
        self.back.sort_unstable();
        let mut free = self.back.into_iter().peekable();
        let mut pairs = 0;
        for start in self.there {
            while free.next_if(|other| start.since(*other) > i32::from(weeks)).is_some() {}
            pairs += i64::from(free.next_if(|other| other.since(start) <= i32::from(weeks)).is_some());
        }
        pairs
    }
}
