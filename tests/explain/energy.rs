//! `data/energy`: too few places, so that many stints are left. Minutes of solving: run with `--ignored`.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use passerelle::domain::Schedule;
use passerelle::explain::{Claim, of_all, remedies};
use passerelle::input::{Options, load};
use passerelle::solve::{Forced, force};
use passerelle::verify::verify;
use rayon::prelude::*;

use crate::solve::solved;

#[test]
#[expect(clippy::print_stderr, reason = "its figures are what it is run for")]
#[ignore = "solves data/energy once for each stint that is left: half an hour"]
fn what_the_reasons_of_energy_claim_holds_when_each_stint_is_forced_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/energy");
    let problem = load(&folder, &Options::default()).unwrap().problem;
    let solution = solved(&problem).unwrap();
    let schedule = verify(&problem, &solution.schedule).unwrap();
    let points = schedule.score().total();
    let unplaced = of_all(&problem, &schedule, Some(solution.bound));
    let proven: Vec<bool> = unplaced
        .par_iter()
        .map(|left| {
            let known = left.exchange.as_ref().map(|exchange| exchange.after(schedule.placements()));
            let forced =
                force(&problem, left.stint, known.as_deref(), None, &AtomicBool::new(false)).unwrap();
            let more = match forced {
                Forced::AtLeast { bound, .. } => format!("at least {} points more", bound - points),
                Forced::Impossible | Forced::Unknown => format!("{forced:?}"),
            };
            let known = left.exchange.as_ref().map_or("none".into(), |known| known.price.to_string());
            eprintln!("{:?} {}: forced in, {more}; exchange at {known}", left.stint, left.reason.code());
            match (left.claim, forced) {
                (Claim::Impossible, Forced::Impossible) => true,
                (Claim::AtLeast(_), Forced::Impossible) => true,
                (Claim::AtLeast(more), Forced::AtLeast { bound, best }) => {
                    assert!(best.is_none_or(|best| best >= points + more), "{left:?}: {best:?}");
                    bound >= points + more
                }
                (claim, forced) => panic!("{left:?}: {claim:?}, but {forced:?}"),
            }
        })
        .collect();
    assert!(
        proven.iter().all(|proven| *proven),
        "{} of {}",
        proven.iter().filter(|proven| **proven).count(),
        proven.len()
    );
}

#[test]
#[ignore = "solves small programs around the stints of data/energy that are left: minutes"]
fn each_remedy_of_energy_gives_exactly_the_gain_that_it_states() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/energy");
    let problem = load(&folder, &Options::default()).unwrap().problem;
    let schedule = verify(&problem, &solved(&problem).unwrap().schedule).unwrap();
    let found = remedies(&problem, &schedule, 12, &AtomicBool::new(false)).unwrap().found;
    assert!(found.len() >= 3, "{} remedies", found.len());
    for remedy in found {
        let after = Schedule { placements: remedy.with.placements().to_vec(), strays: Vec::new() };
        let recounted = verify(&remedy.change.apply(&problem), &after).unwrap();
        assert_eq!(schedule.score().total() - remedy.points, recounted.score().total());
        assert_eq!(schedule.placements().len() + remedy.stints, after.placements.len());
    }
}
