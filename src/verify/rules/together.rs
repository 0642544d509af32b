//! R7: the stints that members of a `together` group share are all held in the same weeks, or none is.

use crate::domain::{Placement, StintId};
use crate::verify::groups::Cluster;
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn together(view: &View, cluster: &Cluster) -> Option<Violation> {
    let placed: Vec<(StintId, Option<Placement>)> =
        cluster.stints.iter().map(|stint| (*stint, view.placement_of(*stint))).collect();
    let leader = placed.iter().find_map(|(_, placement)| *placement)?;
    let other = view.problem().stint(leader.stint).employee;
    let at_another_time =
        |placement: &Placement| (placement.start, placement.weeks) != (leader.start, leader.weeks);
    let report = |stint: StintId, week, why| {
        let stint = view.problem().stint(stint);
        Some(Violation::new(stint.employee, stint.unit, week, why))
    };
    let mut placements = placed.iter().filter_map(|(_, placement)| *placement);
    if let Some(placement) = placements.find(at_another_time) {
        let (other_start, other_weeks) = (leader.start, leader.weeks);
        let why = Why::NotTogether { group: cluster.group, other, other_start, other_weeks };
        return report(placement.stint, placement.start, why);
    }
    let (left, _) = placed.iter().find(|(_, placement)| placement.is_none())?;
    report(*left, leader.start, Why::LeftBehind { group: cluster.group, other })
}
