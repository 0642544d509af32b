//! Term `relay`: people of two linked units who visit each other within a few weeks.
//!
//! For each pair of linked units, the placements from the one to the other and those back are matched one to one, two
//! of them at most `relay_weeks` apart by their starts. The reward is paid for each of as many as can be matched.

use rustc_hash::FxHashMap;

use crate::domain::{Points, Problem, UnitId};

/// The pairs of linked units.
///
/// A pair has two *sides*, the ways there and back; sides 2 n and 2 n + 1 are those of one pair.
pub struct Relay {
    /// The side of each way from a home to a host; empty where relays are not asked for.
    sides: FxHashMap<(UnitId, UnitId), u32>,
    /// By side, home and host.
    ways: Vec<(UnitId, UnitId)>,
    /// Most weeks between the starts of two placements that are matched.
    weeks: usize,
    /// What a match is worth.
    reward: Points,
}

impl Relay {
    pub(super) fn new(problem: &Problem) -> Self {
        let points = &problem.settings.points;
        let weeks = usize::from(points.relay_weeks);
        let reward = Points::whole(i64::from(points.relay));
        if weeks == 0 || reward == Points::ZERO {
            return Relay { sides: FxHashMap::default(), ways: Vec::new(), weeks, reward };
        }
        let mut pairs: Vec<(UnitId, UnitId)> = problem
            .company
            .relations
            .iter()
            .map(|link| (link.supplier.min(link.client), link.supplier.max(link.client)))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        let ways: Vec<(UnitId, UnitId)> =
            pairs.iter().flat_map(|(one, other)| [(*one, *other), (*other, *one)]).collect();
        let sides = ways.iter().copied().zip(0..).collect();
        Relay { sides, ways, weeks, reward }
    }

    /// The side of a way between two linked units; `None` wherever relays are not asked for.
    pub fn side(&self, home: UnitId, host: UnitId) -> Option<usize> {
        let side = (!self.sides.is_empty()).then(|| self.sides.get(&(home, host)))?;
        side.map(|side| *side as usize)
    }

    /// The home and the host unit of a side.
    pub fn way(&self, side: usize) -> (UnitId, UnitId) {
        self.ways[side]
    }

    /// The side of the way back.
    pub fn back(side: usize) -> usize {
        side ^ 1
    }

    /// How many sides there are.
    pub fn sides(&self) -> usize {
        self.ways.len()
    }

    /// Most weeks between the starts of two placements that are matched.
    pub fn weeks(&self) -> usize {
        self.weeks
    }

    /// What a match is worth.
    pub fn reward(&self) -> Points {
        self.reward
    }

    /// How many of the placements of two sides, counted by the week in which they start, can be matched.
    ///
    /// The earliest on either side match each other if they are near enough; else the earlier one has no partner.
    pub fn matches(&self, there: &[u32], back: &[u32]) -> u32 {
        let (mut one, mut other) = (0, 0);
        let (mut left, mut right) = (0, 0);
        let mut matched = 0;
        loop {
            while left == 0 && one < there.len() {
                (left, one) = (there[one], one + 1);
            }
            while right == 0 && other < back.len() {
                (right, other) = (back[other], other + 1);
            }
            if left == 0 || right == 0 {
                return matched;
            }
            if one.abs_diff(other) <= self.weeks {
                let both = left.min(right);
                (matched, left, right) = (matched + both, left - both, right - both);
            } else if one < other {
                left = 0;
            } else {
                right = 0;
            }
        }
    }
}
