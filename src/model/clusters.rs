//! Rule `together`: the stints that members of a group share are one decision.

use crate::domain::{EmployeeId, GroupRule, Grouped, Problem, StintId, UnitId, WeekSet};
use rustc_hash::FxHashMap;

/// Stints that are all placed at one start and length, or all left.
#[derive(Default)]
pub struct Clusters {
    /// Members of each cluster of two or more stints, in order.
    members: Vec<Vec<StintId>>,
    /// The cluster of a stint that is in one.
    of: FxHashMap<StintId, u32>,
}

impl Clusters {
    /// Joins the k-th stints of the members of each `together` group at each host, and keeps for all of a
    /// cluster only the starts that each member allows.
    pub(super) fn new(problem: &Problem, starts: &mut [[WeekSet; 2]]) -> Self {
        let mut joined = Joined::default();
        for group in problem.company.groups.iter().filter(|group| group.rule == GroupRule::Together) {
            let mut firsts: FxHashMap<(UnitId, usize), StintId> = FxHashMap::default();
            for member in &group.members {
                for (turn, stint) in numbered(problem, *member) {
                    match firsts.get(&turn) {
                        Some(first) => joined.join(*first, stint),
                        None => {
                            firsts.insert(turn, stint);
                        }
                    }
                }
            }
        }
        let clusters = joined.clusters();
        for members in &clusters.members {
            let lengths: Vec<u8> = (0..=u8::MAX)
                .filter(|weeks| members.iter().all(|stint| problem.stint(*stint).lengths.contains(*weeks)))
                .collect();
            let common = |weeks: u8, starts: &[[WeekSet; 2]]| {
                members
                    .iter()
                    .map(|stint| {
                        let shorter = problem.stint(*stint).lengths.max - weeks;
                        starts[stint.index()].get(usize::from(shorter)).copied().unwrap_or_default()
                    })
                    .reduce(WeekSet::and)
                    .unwrap_or_default()
            };
            let kept: Vec<(u8, WeekSet)> =
                lengths.iter().map(|weeks| (*weeks, common(*weeks, starts))).collect();
            for stint in members {
                let longest = problem.stint(*stint).lengths.max;
                let mut sets = [WeekSet::default(); 2];
                for (weeks, set) in &kept {
                    if let Some(slot) = sets.get_mut(usize::from(longest - weeks)) {
                        *slot = *set;
                    }
                }
                starts[stint.index()] = sets;
            }
        }
        clusters
    }

    /// All clusters of two or more stints.
    pub fn iter(&self) -> impl Iterator<Item = &[StintId]> {
        self.members.iter().map(Vec::as_slice)
    }

    /// The members of a stint's cluster; `None` where the stint stands alone.
    pub fn of(&self, stint: StintId) -> Option<&[StintId]> {
        self.of.get(&stint).map(|cluster| self.members[*cluster as usize].as_slice())
    }

    /// The first member of a stint's cluster: the stint itself where it stands alone.
    pub fn first_of(&self, stint: StintId) -> StintId {
        self.of(stint).map_or(stint, |members| members[0])
    }

    /// Whether no stint is held together with another.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

/// The stints of an employee with their host and their turn among the stints there.
fn numbered(
    problem: &Problem,
    employee: EmployeeId,
) -> impl Iterator<Item = ((UnitId, usize), StintId)> + use<'_> {
    let range = problem.stints.range(employee.index());
    let first = range.start;
    range.map(move |position| {
        let unit = problem.stints.values()[position].unit;
        let turn = (first..position).filter(|earlier| problem.stints.values()[*earlier].unit == unit).count();
        ((unit, turn), StintId::at(position))
    })
}

/// Union-find over the stints named by groups; a stint may be in several groups.
#[derive(Default)]
struct Joined {
    parents: FxHashMap<StintId, StintId>,
}

impl Joined {
    fn root(&self, stint: StintId) -> StintId {
        let mut root = stint;
        while let Some(parent) = self.parents.get(&root).filter(|parent| **parent != root) {
            root = *parent;
        }
        root
    }

    fn join(&mut self, one: StintId, other: StintId) {
        let (one, other) = (self.root(one), self.root(other));
        self.parents.insert(one.max(other), one.min(other));
        self.parents.entry(one.min(other)).or_insert(one.min(other));
    }

    fn clusters(self) -> Clusters {
        let mut stints: Vec<StintId> = self.parents.keys().copied().collect();
        stints.sort_unstable();
        let roots: Vec<StintId> =
            stints.iter().filter(|stint| self.root(**stint) == **stint).copied().collect();
        let pairs = stints
            .iter()
            .map(|stint| (roots.binary_search(&self.root(*stint)).expect("a root is listed"), *stint))
            .collect();
        let grouped = Grouped::new(roots.len(), pairs);
        let members: Vec<Vec<StintId>> = (0..roots.len()).map(|row| grouped.of(row).to_vec()).collect();
        let of = members
            .iter()
            .enumerate()
            .flat_map(|(row, members)| members.iter().map(move |stint| (*stint, row as u32)))
            .collect();
        Clusters { members, of }
    }
}
