//! The fewest causes that explain why a stint has no start, and which of its starts each explains.

use std::collections::BTreeMap;

use super::cause::Cause;
use super::reasons::{Blame, Reason};
use super::starts::Start;
use crate::domain::WeekSet;

/// The fewest causes of which each start meets one; of as few, those that stand in the way of most starts. For what is
/// impossible only what is given counts.
pub(super) fn fewest(starts: &[Start], given: bool) -> Vec<Cause> {
    let mut sets: Vec<Vec<Cause>> = starts.iter().map(|start| counted(start, given)).collect();
    let mut frequency: BTreeMap<Cause, usize> = BTreeMap::new();
    sets.iter().flatten().for_each(|cause| *frequency.entry(*cause).or_default() += 1);
    sets.sort_unstable();
    sets.dedup();
    let mut causes: Vec<Cause> = frequency.keys().copied().collect();
    causes.sort_by_key(|cause| (std::cmp::Reverse(frequency[cause]), *cause));
    let covers = |chosen: &[Cause]| sets.iter().all(|set| set.iter().any(|cause| chosen.contains(cause)));
    (0..=causes.len()).find_map(|size| choose(&causes, size, &mut Vec::new(), &covers)).unwrap_or(causes)
}

/// The first choice of `size` causes, in their order, that covers.
fn choose(
    causes: &[Cause],
    size: usize,
    chosen: &mut Vec<Cause>,
    covers: &dyn Fn(&[Cause]) -> bool,
) -> Option<Vec<Cause>> {
    if size == 0 {
        return covers(chosen).then(|| chosen.clone());
    }
    for (position, cause) in causes.iter().enumerate() {
        chosen.push(*cause);
        let found = choose(&causes[position + 1..], size - 1, chosen, covers);
        chosen.pop();
        if found.is_some() {
            return found;
        }
    }
    None
}

/// Of some causes the one that blocks most starts alone, of as many the one that blocks most; what is given beyond
/// change does not count.
pub(super) fn main(starts: &[Start], causes: &[Cause]) -> Cause {
    let counts = |cause: &Cause| {
        let here = starts.iter().filter(|start| !start.is_given() && blocks(start, *cause));
        let alone =
            here.clone().filter(|start| start.obstacles.iter().all(|its| its.cause == *cause)).count();
        (alone, here.count())
    };
    let most = causes.iter().rev().max_by_key(|cause| counts(cause));
    *most.expect("the fewest causes that block all starts are at least one")
}

fn blocks(start: &Start, cause: Cause) -> bool {
    start.obstacles.iter().any(|obstacle| obstacle.cause == cause)
}

/// The weeks of the start that only this cause blocks, in the fewest weeks; of several, the first.
pub(super) fn easiest(starts: &[Start], cause: Cause) -> WeekSet {
    let alone = starts.iter().filter(|start| {
        blocks(start, cause) && start.obstacles.iter().all(|obstacle| obstacle.cause == cause)
    });
    let weeks = alone.map(|start| {
        let mut weeks = WeekSet::default();
        start.obstacles.iter().for_each(|obstacle| weeks.insert(obstacle.week));
        weeks
    });
    weeks.min_by_key(|weeks| weeks.len()).unwrap_or_default()
}

/// Each of the fewest causes with the starts that it is to blame for, the reason first.
pub(super) fn blamed(starts: &[Start], fewest: Vec<Cause>, reason: Reason, given: bool) -> Vec<Blame> {
    let mut blamed: Vec<Blame> =
        fewest.into_iter().map(|cause| Blame { cause, starts: WeekSet::default() }).collect();
    blamed.sort_by_key(|blame| Reason::Blocked(blame.cause) != reason);
    for start in starts {
        let causes = counted(start, given);
        if let Some(first) = blamed.iter_mut().find(|blame| causes.contains(&blame.cause)) {
            first.starts.insert(start.start);
        }
    }
    blamed
}

/// The causes that block a start, each once; for what is impossible those that are given.
fn counted(start: &Start, given: bool) -> Vec<Cause> {
    let obstacles = start.obstacles.iter().filter(|obstacle| obstacle.given || !given);
    let mut causes: Vec<Cause> = obstacles.map(|obstacle| obstacle.cause).collect();
    causes.sort_unstable();
    causes.dedup();
    causes
}
