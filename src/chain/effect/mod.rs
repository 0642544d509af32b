//! Does it work? What client units say of a link before and after it was walked.
//!
//! Each client unit is asked one question about each link: "What we get from this unit lets us serve our customer
//! well", from 1 to 5. A link's change is its last score less its first. Links that were walked between the two, in
//! either direction, are compared with those that nobody had walked by the last; links walked before the first survey
//! belong to neither group, and neither do pairs that are no link today. Scores of single links are never told: few people
//! stand behind each.

mod estimate;

use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

pub use estimate::{Arm, CONFIDENCE, Estimate, FEWEST_LINKS, arm, estimate};

use crate::domain::{Company, EmployeeId, Survey, UnitId};

/// What surveys say of visiting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    /// The first and the last day of a survey; `None` without any.
    pub from: Option<NaiveDate>,
    /// See [`Self::from`].
    pub to: Option<NaiveDate>,
    /// Links with a survey.
    pub surveyed: usize,
    /// Those with one only: they have no change yet.
    pub once: usize,
    /// Those walked before their first survey.
    pub walked_before: usize,
    /// Those walked between their first survey and their last.
    pub walked: Arm,
    /// Those not walked by their last.
    pub others: Arm,
    /// What follows.
    pub estimate: Estimate,
}

/// Hundredths of a point in a point.
const SCALE: f64 = 100.0;

/// Looks at the surveys of a company against the visits of its history.
pub fn look(company: &Company) -> Effect {
    let links: FxHashSet<(UnitId, UnitId)> =
        company.relations.iter().map(|link| (link.supplier, link.client)).collect();
    let counts = |survey: &&Survey| survey.answers > 0 && links.contains(&(survey.supplier, survey.client));
    let mut surveys: Vec<&Survey> = company.surveys.iter().filter(counts).collect();
    surveys.sort_by_key(|survey| (survey.supplier, survey.client, survey.date));
    let visits = first_visits(company);
    let (mut walked, mut others) = (Vec::new(), Vec::new());
    let (mut surveyed, mut once, mut walked_before) = (0, 0, 0);
    for of_link in surveys.chunk_by(|one, next| (one.supplier, one.client) == (next.supplier, next.client)) {
        let (first, last) = (of_link[0], of_link[of_link.len() - 1]);
        surveyed += 1;
        if first.date == last.date {
            once += 1;
            continue;
        }
        let change = (f64::from(last.score) - f64::from(first.score)) / SCALE;
        match visits.get(&ends(first.supplier, first.client)) {
            Some(day) if *day <= first.date => walked_before += 1,
            Some(day) if *day <= last.date => walked.push(change),
            _ => others.push(change),
        }
    }
    let days = || surveys.iter().map(|survey| survey.date);
    Effect {
        from: days().min(),
        to: days().max(),
        surveyed,
        once,
        walked_before,
        walked: arm(&walked),
        others: arm(&others),
        estimate: estimate(&walked, &others),
    }
}

/// The last day of the first visit between two units, in either direction, by their [`ends`].
fn first_visits(company: &Company) -> FxHashMap<(UnitId, UnitId), NaiveDate> {
    let mut first: FxHashMap<(UnitId, UnitId), NaiveDate> = FxHashMap::default();
    for position in 0..company.employees.len() {
        let home = |monday: NaiveDate| company.home_in(EmployeeId::at(position), monday);
        for visit in company.visits.of(position).iter().filter(|visit| visit.counts_as_visit) {
            let day = first.entry(ends(home(visit.monday), visit.unit)).or_insert(visit.last_day());
            *day = visit.last_day().min(*day);
        }
    }
    first
}

/// Two units, whichever is named first.
fn ends(one: UnitId, other: UnitId) -> (UnitId, UnitId) {
    (one.min(other), one.max(other))
}
