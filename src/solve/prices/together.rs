//! Stints held together: one decision for all members of a cluster, everything else of theirs planned around it.

use super::congestion::{Hands, keeps_held, role};
use super::gather;
use super::plan::Role;
use super::roster::Roster;
use super::tables::Tables;
use super::terrain::Terrain;
use crate::domain::{EmployeeId, Placement, StintId};
use crate::model::program::held_together;
use crate::solve::clock::Clock;

/// Replans every cluster once under hard limits, where that costs less in truth. A large group takes long: once the search has
/// to stop, what was found so far stays.
pub(super) fn replan_all(
    tables: &Tables,
    roster: &mut Roster,
    terrain: &mut Terrain,
    hands: &mut Hands,
    clock: &Clock,
) {
    for members in tables.model.clusters.iter() {
        if clock.stopped().is_some() {
            return;
        }
        // One of a group cannot leave it alone, nor with those held together with it.
        if members.iter().any(|stint| gather::in_groups(tables, *stint)) {
            continue;
        }
        let owner = |stint: &StintId| tables.model.problem.stint(*stint).employee;
        let mut employees: Vec<EmployeeId> = members.iter().map(owner).collect();
        employees.sort_unstable();
        employees.dedup();
        let before = roster.cost;
        let mut old = Vec::new();
        for employee in &employees {
            roster.take_all(tables, *employee, &mut hands.old);
            old.append(&mut hands.old);
        }
        terrain.follow_all(tables.model, roster, &old);
        let mut best = (before, old.clone());
        old.retain(|placement| !members.contains(&placement.stint));
        let cluster = Cluster { members, employees, old };
        for lead in tables.model.columns(members[0]).map(Some).chain([None]) {
            if clock.stopped().is_some() {
                break;
            }
            let held = lead.map_or_else(Vec::new, |lead| held_together(tables.model, &lead));
            let mut placed = Vec::new();
            if cluster.place(tables, roster, terrain, hands, &held, &mut placed) && roster.cost < best.0 {
                best = (roster.cost, placed.clone());
            }
            for placement in &placed {
                roster.take(tables, placement.stint);
            }
            terrain.follow_all(tables.model, roster, &placed);
        }
        for placement in &best.1 {
            roster.put(tables, *placement);
        }
        terrain.follow_all(tables.model, roster, &best.1);
    }
}

/// A cluster whose employees hold nothing for the moment.
struct Cluster<'a> {
    members: &'a [StintId],
    employees: Vec<EmployeeId>,
    /// What the employees held before, but for the members.
    old: Vec<Placement>,
}

impl Cluster<'_> {
    /// Puts the cluster where `held` says (nowhere, if empty) and plans the rest of its employees around it;
    /// `false` where there is no room. `placed` tells what was put, in both cases.
    fn place(
        &self,
        tables: &Tables,
        roster: &mut Roster,
        terrain: &mut Terrain,
        hands: &mut Hands,
        held: &[Placement],
        placed: &mut Vec<Placement>,
    ) -> bool {
        let mut put = |roster: &mut Roster, terrain: &mut Terrain, placement: Placement| {
            let open = terrain.is_open(tables, &placement);
            if open {
                roster.put(tables, placement);
                terrain.follow(tables.model, roster, &placement);
                placed.push(placement);
            }
            open
        };
        if !held.iter().all(|placement| put(roster, terrain, *placement)) {
            return false;
        }
        self.employees.iter().all(|employee| {
            let Hands { planner, plan, .. } = &mut *hands;
            let role_of = |stint: StintId| match held.iter().find(|placement| placement.stint == stint) {
                Some(placement) => Role::Held(*placement),
                None if self.members.contains(&stint) => Role::Out,
                None => role(tables, roster, terrain.full, &self.old, stint),
            };
            planner.plan(tables, &terrain.field, *employee, role_of, plan);
            let own =
                |placement: &&Placement| tables.model.problem.stint(placement.stint).employee == *employee;
            held.iter().filter(own).all(|placement| plan.contains(placement))
                && keeps_held(tables, roster, terrain.full, *employee, &self.old, plan)
                && plan
                    .iter()
                    .filter(|placement| !held.contains(placement))
                    .all(|placement| put(roster, terrain, *placement))
        })
    }
}
