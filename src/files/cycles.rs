//! Cycles among units: each is named once, by the units on it.

/// Names on a cycle that a message shows.
const SHOWN: usize = 12;

/// What a message shows of the names on a cycle: all, or its ends.
pub(super) fn shown(mut names: Vec<String>) -> Vec<String> {
    if names.len() > SHOWN {
        names.splice(SHOWN - 2..names.len() - 1, ["…".to_owned()]);
    }
    names
}

/// The cycles of a graph given by successors; an edge to itself is not one, and cycles share no unit.
///
/// Units on no cycle are stripped first; then a walk from the first unit that is left meets a cycle.
pub(super) fn cycles(successors: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let edges = |unit: usize| successors[unit].iter().copied().filter(move |next| *next != unit);
    let mut predecessors = vec![Vec::new(); successors.len()];
    for unit in 0..successors.len() {
        for next in edges(unit) {
            predecessors[next].push(unit);
        }
    }
    let mut out: Vec<usize> = (0..successors.len()).map(|unit| edges(unit).count()).collect();
    let mut left = vec![true; successors.len()];
    let mut strip: Vec<usize> = (0..successors.len()).filter(|unit| out[*unit] == 0).collect();
    let mut found = Vec::new();
    let mut first = 0;
    loop {
        while let Some(unit) = strip.pop() {
            if !std::mem::take(&mut left[unit]) {
                continue;
            }
            for before in &predecessors[unit] {
                out[*before] -= 1;
                if out[*before] == 0 {
                    strip.push(*before);
                }
            }
        }
        // Every unit that is left has a successor that is left.
        while first < left.len() && !left[first] {
            first += 1;
        }
        if first == left.len() {
            return found;
        }
        let mut walk = vec![first];
        let mut seen = rustc_hash::FxHashMap::default();
        seen.insert(first, 0);
        let mut unit = first;
        while let Some(next) = edges(unit).find(|next| left[*next]) {
            if let Some(begin) = seen.insert(next, walk.len()) {
                walk.drain(..begin);
                break;
            }
            walk.push(next);
            unit = next;
        }
        // Named from its first unit, so that the message does not depend on where the walk came in.
        let smallest = walk.iter().enumerate().min_by_key(|(_, unit)| **unit).map_or(0, |(place, _)| place);
        walk.rotate_left(smallest);
        strip.extend(&walk);
        found.push(walk);
    }
}
