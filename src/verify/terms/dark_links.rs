//! A link of the chain with stints due and none placed, in either direction and of whichever programme.

use rustc_hash::FxHashMap;

use crate::domain::{Points, UnitId};
use crate::verify::state::View;

#[derive(Default)]
struct Light {
    due: bool,
    placed: bool,
}

pub(super) fn dark_links(view: &View) -> Points {
    let problem = view.problem();
    let relations = &problem.company.relations;
    let both_ways = |a: UnitId, b: UnitId| (a.min(b), a.max(b));
    let mut lights: FxHashMap<(UnitId, UnitId), Light> = FxHashMap::default();
    for relation in relations {
        lights.insert(both_ways(relation.supplier, relation.client), Light::default());
    }
    for (id, stint) in problem.stint_ids() {
        // Due from where the window opens, walked from where the visitor is at home when it starts.
        let link = |week| both_ways(view.facts.home(stint.employee, week), stint.unit);
        if let Some(light) = lights.get_mut(&link(stint.opens)) {
            light.due |= stint.choice.is_none() && stint.due <= problem.horizon.last();
        }
        if let Some(placement) = view.placement_of(id)
            && let Some(light) = lights.get_mut(&link(placement.start))
        {
            light.placed = true;
        }
    }
    let dark = relations.iter().filter(|relation| {
        let light = &lights[&both_ways(relation.supplier, relation.client)];
        light.due && !light.placed
    });
    Points::whole(i64::from(problem.settings.points.dark_link)).times(dark.count() as i64)
}
