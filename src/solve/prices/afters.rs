//! How somebody stands after a stint: the weeks at home that are still asked for, or the site where a trip may go on.

use super::plan::Item;

/// The ways to stand, numbered: first those at home, by the weeks at home that stints of the longest gap still ask for; then
/// those just back from a stint without gap at another site, where another stint may go on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Afters {
    pub longest_gap: usize,
    rests: usize,
    sites: usize,
}

impl Afters {
    /// Of stints with these gaps that may go on at so many sites.
    pub(super) fn of(gaps: impl Iterator<Item = usize>, sites: usize) -> Self {
        let (shortest, longest) =
            gaps.fold((usize::MAX, 0), |(least, most), gap| (least.min(gap), most.max(gap)));
        Afters { longest_gap: longest, rests: longest - shortest.min(longest) + 1, sites }
    }

    /// Numbers the sites at which several of the items may go on, from 1, and gives the ways to stand after them.
    pub(super) fn of_items(items: &mut [Item], trips: impl Fn(&Item) -> Option<u32>) -> Self {
        let mut rows: Vec<u32> = items.iter().filter_map(&trips).collect();
        let sites = shared(&mut rows);
        for item in &mut *items {
            item.site = trips(item).and_then(|row| rows.binary_search(&row).ok()).map_or(0, |at| at + 1);
        }
        Afters::of(items.iter().map(|item| item.gap), sites)
    }

    /// How many ways there are.
    pub(super) fn count(&self) -> usize {
        self.rests + self.sites
    }

    /// How one stands after a week at home.
    pub(super) fn idle(&self, after: usize) -> usize {
        let rest = if after < self.rests { after } else { self.longest_gap };
        rest.saturating_sub(1)
    }

    /// The ways in which a stint of this gap may start without going on with a trip: the first so many.
    pub(super) fn home(&self, gap: usize) -> std::ops::RangeInclusive<usize> {
        0..=(self.longest_gap - gap).min(self.rests - 1)
    }

    /// The ways in which a stint of this gap may start right after another one at a site, each with whether it is at `site`.
    pub(super) fn away(&self, gap: usize, site: usize) -> impl Iterator<Item = (usize, bool)> + use<> {
        let (rests, sites) = (self.rests, if gap == 0 { self.sites } else { 0 });
        (0..sites).map(move |at| (rests + at, at + 1 == site))
    }

    /// All ways in which a stint of this gap may start, each with whether it goes on at `site`.
    pub(super) fn before(&self, gap: usize, site: usize) -> impl Iterator<Item = (usize, bool)> + use<> {
        self.home(gap).map(|after| (after, false)).chain(self.away(gap, site))
    }

    /// Whether a stint of this gap may start from how one stands, and if so whether it goes on at `site`.
    pub(super) fn may_start(&self, after: usize, gap: usize, site: usize) -> Option<bool> {
        match after.checked_sub(self.rests) {
            None => (after <= self.longest_gap - gap).then_some(false),
            Some(at) => (gap == 0).then_some(at + 1 == site),
        }
    }

    /// How one stands after a stint of this gap at a site, 0 where no trip may go on.
    pub(super) fn then(&self, gap: usize, site: usize) -> usize {
        if site == 0 { self.longest_gap - gap } else { self.rests + site - 1 }
    }
}

/// Keeps of the rows of trips those that stand there several times, each once and in order; gives how many they are.
pub(super) fn shared(rows: &mut Vec<u32>) -> usize {
    rows.sort_unstable();
    let several: Vec<u32> =
        rows.chunk_by(|one, other| one == other).filter(|all| all.len() > 1).map(|all| all[0]).collect();
    *rows = several;
    rows.len()
}
