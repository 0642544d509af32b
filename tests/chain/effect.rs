//! `chain --effect`: made-up companies whose effect is known.

use passerelle::chain::effect::{Estimate, estimate, look};
use passerelle::domain::{Relation, Survey, UnitId, Visit};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::build::Draft;

/// Made-up companies of each kind.
const RUNS: u64 = 1000;

/// Sum of twelve even chances, less their mean: a normal of variance 1, nearly.
fn normal(dice: &mut ChaCha8Rng) -> f64 {
    (0..12).map(|_| f64::from(dice.next_u32()) / f64::from(u32::MAX)).sum::<f64>() - 6.0
}

/// Links of a company.
struct Links {
    walked: usize,
    others: usize,
    /// How much chance changes a link that was walked, and another, in points.
    spread: [f64; 2],
}

/// What surveys say of a company in which walking a link adds so many points, whatever else happens to all links.
fn surveyed(links: &Links, effect: f64, seed: u64) -> Estimate {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let mut draft = Draft::new(13);
    let hub = draft.unit("hub", 9);
    let trend = 0.2 * normal(&mut dice);
    for link in 0..links.walked + links.others {
        let supplier = draft.unit(&format!("unit {link}"), 9);
        let somebody = draft.employee(&format!("somebody of {link}"), supplier);
        let (cadence_months, weeks, priority) = (None, None, None);
        draft.company.relations.push(Relation { supplier, client: hub, cadence_months, weeks, priority });
        let walked = link < links.walked;
        if walked {
            let monday = draft.day(-8, 0);
            let visit = Visit { unit: hub, monday, weeks: 1, programme: None, counts_as_visit: true };
            draft.visits.push((somebody, visit));
        }
        let before = (3.0 + 0.3 * normal(&mut dice)).clamp(2.0, 4.0);
        let gain = if walked { effect } else { 0.0 };
        let chance = links.spread[usize::from(!walked)] * normal(&mut dice);
        let after = (before + trend + gain + chance).clamp(1.0, 5.0);
        for (week, score) in [(-16, before), (-1, after)] {
            let score = (score * 100.0).round() as u16;
            let date = draft.day(week, 2);
            draft.company.surveys.push(Survey { date, supplier, client: hub, score, answers: 6 });
        }
    }
    let found = look(&draft.build().company);
    assert_eq!((found.walked.links, found.others.links), (links.walked, links.others));
    found.estimate
}

const COMPANIES: [Links; 4] = [
    Links { walked: 12, others: 18, spread: [0.3, 0.3] },
    Links { walked: 5, others: 5, spread: [0.3, 0.3] },
    Links { walked: 6, others: 40, spread: [0.4, 0.1] },
    Links { walked: 40, others: 8, spread: [0.1, 0.4] },
];

/// How many in a thousand of one kind more than 5 in 100 chance explains: three standard errors.
const SLACK: u64 = 21;

#[test]
fn a_known_effect_lies_in_its_interval_in_95_of_100_companies() {
    let missed = COMPANIES.map(|links| {
        let missed = (0..RUNS).filter(|seed| match surveyed(&links, 0.5, *seed) {
            Estimate::Interval { low, high, .. } => low > 0.5 || 0.5 > high,
            other => panic!("{other:?}"),
        });
        missed.count() as u64
    });
    assert!(missed.iter().sum::<u64>() * 100 <= 4 * RUNS * 5, "{missed:?} of {RUNS} each");
    assert!(missed.iter().all(|missed| *missed <= RUNS * 5 / 100 + SLACK), "{missed:?} of {RUNS} each");
}

#[test]
fn no_effect_is_found_in_more_than_5_of_100_companies_without_one() {
    let found = COMPANIES.map(|links| {
        let seeds = RUNS..2 * RUNS;
        seeds.filter(|seed| surveyed(&links, 0.0, *seed).shows_effect()).count() as u64
    });
    assert!(found.iter().sum::<u64>() * 100 <= 4 * RUNS * 5, "{found:?} of {RUNS} each");
    assert!(found.iter().all(|found| *found <= RUNS * 5 / 100 + SLACK), "{found:?} of {RUNS} each");
}

#[test]
fn an_effect_that_is_there_is_found_where_links_are_many() {
    let found = (0..RUNS).filter(|seed| surveyed(&COMPANIES[0], 0.5, *seed).shows_effect()).count() as u64;
    assert!(found * 100 >= RUNS * 90, "{found} of {RUNS}");
}

#[test]
fn what_numbers_cannot_show_is_refused() {
    let (few, enough) = ([0.1, 0.4, 0.2, 0.3], [0.1, 0.4, 0.2, 0.3, 0.5]);
    assert_eq!(estimate(&few, &enough), Estimate::TooFew);
    assert_eq!(estimate(&enough, &few), Estimate::TooFew);
    assert!(matches!(estimate(&enough, &enough), Estimate::Interval { .. }));
    assert_eq!(estimate(&[0.5; 5], &[0.0; 5]), Estimate::NoSpread);
}

#[test]
fn links_walked_before_asked_once_or_gone_are_left_aside() {
    let mut draft = Draft::new(13);
    let [a, b, c, d] = ["a", "b", "c", "d"].map(|id| draft.unit(id, 9));
    let somebody = draft.employee("somebody", a);
    let (cadence_months, weeks, priority) = (None, None, None);
    for client in [b, c] {
        draft.company.relations.push(Relation { supplier: a, client, cadence_months, weeks, priority });
    }
    let monday = draft.day(-30, 0);
    draft
        .visits
        .push((somebody, Visit { unit: b, monday, weeks: 1, programme: None, counts_as_visit: true }));
    let mut survey = |supplier: UnitId, client: UnitId, week: i64, answers: u32| {
        let date = draft.day(week, 0);
        draft.company.surveys.push(Survey { date, supplier, client, score: 300, answers });
    };
    for (client, week, answers) in [(b, -20, 5), (b, -2, 5), (c, -20, 5), (c, -2, 0), (d, -20, 5), (d, -2, 5)]
    {
        survey(a, client, week, answers);
    }
    let found = look(&draft.build().company);
    assert_eq!((found.surveyed, found.once, found.walked_before), (2, 1, 1));
    assert_eq!((found.walked.links, found.others.links, found.estimate), (0, 0, Estimate::TooFew));
}
