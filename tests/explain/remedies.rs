//! What it would take, on random companies: the changed problem solved again gives the gain that is stated.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

use passerelle::domain::Schedule;
use passerelle::explain::{Remedy, remedies};
use passerelle::verify::verify;
use rayon::prelude::*;

use super::reasons::planned;
use crate::solve::solved;

/// Every remedy of a random company, by the code of its change.
fn check(seed: u64) -> Vec<&'static str> {
    let Some((problem, schedule)) = planned(seed) else { return Vec::new() };
    let found = remedies(&problem, &schedule, 8, &AtomicBool::new(false)).unwrap().found;
    for Remedy { change, stints, points, placed, gone, without, with } in &found {
        assert_eq!(
            without.score().total(),
            schedule.score().total(),
            "seed {seed}: nothing is better unchanged"
        );
        let changed = change.apply(&problem);
        let before = Schedule { placements: schedule.placements().to_vec(), strays: Vec::new() };
        assert!(verify(&changed, &before).is_ok(), "seed {seed}: {change:?} only loosens");
        let after = Schedule { placements: with.placements().to_vec(), strays: Vec::new() };
        let recounted = verify(&changed, &after).expect("the schedule of a remedy keeps the changed rules");
        let again = solved(&changed).unwrap();
        assert_eq!(
            recounted.score().total(),
            again.bound,
            "seed {seed}: {change:?} solved again from nothing"
        );
        assert_eq!(
            without.score().total() - *points,
            again.bound,
            "seed {seed}: {change:?} gains what it states"
        );
        assert_eq!(without.placements().len() + stints, after.placements.len(), "seed {seed}");
        let new = after.placements.iter().filter(|placement| without.placement_of(placement.stint).is_none());
        assert_eq!(new.copied().collect::<Vec<_>>(), *placed, "seed {seed}");
        assert!(*stints > 0 && placed.len() == stints + gone.len(), "seed {seed}");
        assert!(gone.iter().all(|placement| with.placement_of(placement.stint).is_none()), "seed {seed}");
    }
    let order: Vec<_> =
        found.iter().map(|remedy| std::cmp::Reverse((remedy.stints, remedy.points))).collect();
    assert!(order.is_sorted(), "seed {seed}: the best first");
    found.iter().map(|remedy| remedy.change.code()).collect()
}

#[test]
fn each_remedy_gives_exactly_the_gain_that_it_states() {
    let all: Vec<&str> = (2000..2200u64).into_par_iter().flat_map_iter(check).collect();
    let kinds: BTreeSet<&str> = all.iter().copied().collect();
    assert!(all.len() >= 100 && kinds.len() >= 5, "{} remedies: {kinds:?}", all.len());
}
