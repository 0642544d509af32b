//! Each trip to another site than one's own: stays that follow each other there are one, where no weeks at home are asked for
//! between them. Standing visits of the horizon count.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::domain::{EmployeeId, Points, Programme, SiteId, UnitId, Week};
use crate::verify::FEW;
use crate::verify::state::View;

/// Stays of a person at one site.
#[derive(Default)]
struct Stays {
    /// Those that begin in the horizon.
    begun: u32,
    /// By week of the horizon: stays that ended the week before, and stays that begin.
    meeting: BTreeMap<Week, [u32; 2]>,
}

pub(super) fn trip(view: &View) -> Points {
    let problem = view.problem();
    if problem.company.sites.is_empty() {
        return Points::ZERO;
    }
    let employees =
        (0..problem.company.employees.len()).into_par_iter().with_min_len(FEW).map(EmployeeId::at);
    let trips: i64 = employees.map(|employee| i64::from(trips(view, employee))).sum();
    Points::whole(i64::from(problem.settings.points.trip)).times(trips)
}

/// The trips of one person.
fn trips(view: &View, employee: EmployeeId) -> u32 {
    let problem = view.problem();
    let site = |unit: UnitId| problem.company.units[unit].at;
    let mut sites: BTreeMap<Option<SiteId>, Stays> = BTreeMap::new();
    let mut count = |unit: UnitId, first: Week, last: Week, programme: Option<Programme>| {
        if site(unit) == site(view.facts.home(employee, first)) {
            return;
        }
        let stays = sites.entry(site(unit)).or_default();
        stays.begun += u32::from(problem.horizon.contains(first));
        if programme.is_none_or(|programme| problem.settings.gap_weeks(programme) == 0) {
            stays.meeting.entry(last.plus(1)).or_default()[0] += 1;
            stays.meeting.entry(first).or_default()[1] += 1;
        }
    };
    for (placement, stint) in view.stays(employee) {
        count(stint.unit, placement.start, placement.end(), Some(stint.programme));
    }
    for visit in problem.company.visits.of(employee.index()).iter().filter(|visit| visit.weeks > 0) {
        let (first, last) = problem.weeks_of(visit);
        count(visit.unit, first, last, visit.programme);
    }
    let of_site = |stays: Stays| {
        let inside = stays.meeting.iter().filter(|(week, _)| problem.horizon.contains(**week));
        stays.begun - inside.map(|(_, [ended, begin])| *ended.min(begin)).sum::<u32>()
    };
    sites.into_values().map(of_site).sum()
}
