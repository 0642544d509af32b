//! The stints that groups share, and the groups that are kept apart.

use crate::domain::{GroupRule, Grouped, Problem, StintId, UnitId};

/// Stints that a `together` group holds in the same weeks, or not at all: one of each member.
#[derive(Clone)]
pub(super) struct Cluster {
    /// Position of the group in `groups`.
    pub group: u32,
    /// At least two stints, in the order of the group's members.
    pub stints: Vec<StintId>,
}

/// The k-th stints of the members of a group at one host form a cluster, if two members have a k-th.
pub(super) fn clusters(problem: &Problem) -> (Vec<Cluster>, Grouped<u32>) {
    let mut clusters: Vec<Cluster> = Vec::new();
    for (position, group) in problem.company.groups.iter().enumerate() {
        if group.rule != GroupRule::Together {
            continue;
        }
        let mut shared: Vec<((UnitId, usize), StintId)> = Vec::new();
        for member in &group.members {
            let mut stints: Vec<(UnitId, StintId)> = problem
                .stints
                .range(member.index())
                .map(|stint| (problem.stints.values()[stint].unit, StintId::at(stint)))
                .collect();
            stints.sort_unstable();
            for of_host in stints.chunk_by(|a, b| a.0 == b.0) {
                shared.extend(of_host.iter().enumerate().map(|(nth, (host, stint))| ((*host, nth), *stint)));
            }
        }
        shared.sort_by_key(|(host_and_nth, _)| *host_and_nth);
        let meetings = shared.chunk_by(|a, b| a.0 == b.0).filter(|members| members.len() >= 2);
        clusters.extend(meetings.map(|members| Cluster {
            group: position as u32,
            stints: members.iter().map(|(_, stint)| *stint).collect(),
        }));
    }
    let of_stints = clusters
        .iter()
        .enumerate()
        .flat_map(|(position, cluster)| {
            cluster.stints.iter().map(move |stint| (stint.index(), position as u32))
        })
        .collect();
    let of_stints = Grouped::new(problem.stints.values().len(), of_stints);
    (clusters, of_stints)
}

/// By employee, the `apart` groups that they are in.
pub(super) fn apart_of(problem: &Problem) -> Grouped<u32> {
    let groups = problem.company.groups.iter().enumerate();
    let apart = groups.filter(|(_, group)| group.rule == GroupRule::Apart);
    let memberships = apart.flat_map(|(position, group)| {
        group.members.iter().map(move |member| (member.index(), position as u32))
    });
    Grouped::new(problem.company.employees.len(), memberships.collect())
}
