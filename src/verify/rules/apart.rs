//! R7: in any week at most one member of an `apart` group is away. Standing visits count as away, but break
//! nothing among themselves.

use crate::domain::{EmployeeId, Week};
use crate::verify::state::View;
use crate::verify::violation::{Violation, Why};

pub(super) fn apart(view: &View, group: u32, week: Week) -> Option<Violation> {
    let members = &view.problem().company.groups[group as usize].members;
    let placed = |member: &EmployeeId| view.placed(*member).contains(week);
    let who = *members.iter().find(|member| placed(member))?;
    let other = *members
        .iter()
        .find(|member| **member != who && (view.facts.standing(**member).contains(week) || placed(member)))?;
    let stays = view.stays(who);
    let there = stays.iter().find(|(placement, _)| placement.start <= week && week <= placement.end());
    Some(Violation::new(who, there.map(|(_, stint)| stint.unit), week, Why::NotApart { group, other }))
}
