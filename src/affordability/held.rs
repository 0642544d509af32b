//! What holds stints back in every week: a host where nobody is there to receive, a home whose minimum keeps all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::asks::Ask;
use crate::domain::{Named, UnitId};
use crate::model::{Kind, Model};

/// Why stints have no week to start in, where one unit alone is to blame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hold {
    /// In no week are as many of the host's own people there as have to be.
    Nobody,
    /// In every week the minimum of the home unit keeps everybody who counts there.
    Minimum,
}

/// Stints that one unit alone holds back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Held {
    /// The unit.
    pub unit: Named,
    /// Why.
    pub why: Hold,
    /// Stints without a week to start in.
    pub stints: u64,
}

/// By unit and reason, in their order.
pub(super) fn held<'p>(model: &Model<'p>, asks: &[Ask]) -> Vec<Held> {
    let mut counts: BTreeMap<(UnitId, Hold), u64> = BTreeMap::new();
    for ask in asks.iter().filter(|ask| ask.usable.is_empty()) {
        if let Some(hold) = hold(model, ask) {
            *counts.entry(hold).or_default() += 1;
        }
    }
    let held = |((unit, why), stints)| Held { unit: Named::unit(model.problem, unit), why, stints };
    counts.into_iter().map(held).collect()
}

fn hold(model: &Model, ask: &Ask) -> Option<(UnitId, Hold)> {
    let capacity = &model.capacity;
    let needed = u32::from(model.problem.settings.rules.hosts_present);
    let cells = |unit: UnitId| unit.index() * model.weeks()..(unit.index() + 1) * model.weeks();
    if let Some(host) = ask.host.filter(|_| needed > 0)
        && capacity.people[cells(host)].iter().all(|people| *people < needed)
    {
        return Some((host, Hold::Nobody));
    }
    let counted = model.people[ask.employee.index()].counted;
    let kept = cells(ask.home).all(|cell| capacity.limit[Kind::Leave][cell] == 0);
    let there = capacity.people[cells(ask.home)].iter().any(|people| *people > 0);
    let moves = model.problem.homes.of(ask.employee.index()).len() > 1;
    (counted && kept && there && !moves).then_some((ask.home, Hold::Minimum))
}
