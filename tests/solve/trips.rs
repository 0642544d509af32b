//! Trips: stays at another site that follow each other are one.

use passerelle::domain::{
    EmployeeId, Enrolment, Points, Problem, Programme, Site, SiteId, Strategy, Term, UnitId, Visit,
};
use passerelle::verify::{inspect, inspect_pins, verify};
use rayon::prelude::*;

use super::{brute, solved};
use crate::build::Draft;
use crate::build::random::Dice;

/// Sites of these names; units get theirs afterwards.
fn sites(draft: &mut Draft, names: &[&str]) {
    let site = |id: &&str| Site {
        id: (*id).to_owned(),
        name: (*id).to_owned(),
        country: None,
        region: None,
        address: None,
    };
    draft.company.sites = names.iter().map(site).collect();
}

fn with(problem: &Problem, strategy: Strategy) -> Problem {
    problem.altered(|parts| parts.settings.solve.strategy = strategy)
}

/// One or two people, units at three places, and nothing at stake but trips and where one can be.
pub fn travellers(seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let weeks = 4 + dice.below(3);
    let mut draft = Draft::new(weeks as u16);
    sites(&mut draft, &["north", "south"]);
    let units: Vec<UnitId> = (0..5).map(|unit| draft.unit(&format!("u{unit}"), 1)).collect();
    for unit in &units {
        draft.company.units[unit.index()].at =
            dice.pick(&[None, Some(SiteId(0)), Some(SiteId(1)), Some(SiteId(1))]);
    }
    (draft.settings.extra.gap_weeks, draft.settings.points.crowding) =
        (dice.pick(&[0, 0, 0, 1]), dice.pick(&[0, 30]));
    draft.settings.points.trip = dice.pick(&[1, 50, 600]);
    draft.settings.extra.max_weeks_away = dice.pick(&[None, Some(3)]);
    for person in 0..1 + dice.below(2) {
        let home = dice.pick(&units);
        let id = draft.employee(&format!("e{person}"), home);
        for unit in units.iter().filter(|unit| **unit != home).take(2 + dice.below(2) as usize) {
            draft.stint(id, *unit, 1 + u8::from(dice.chance(20)));
        }
        if dice.chance(50) {
            let (unit, monday) = (dice.pick(&units), draft.day(dice.below(weeks + 2) as i64 - 1, 0));
            let programme = dice.pick(&[None, Some(Programme::Extra)]);
            let weeks = 1 + dice.below(2) as u8;
            draft.visits.push((id, Visit { unit, monday, weeks, programme, counts_as_visit: true }));
        }
    }
    draft.build()
}

#[test]
fn both_strategies_find_the_fewest_trips_and_no_bound_is_above_them() {
    let compared: Vec<bool> = (0..500u64)
        .into_par_iter()
        .filter_map(|seed| {
            let problem = travellers(seed);
            if !inspect_pins(&problem).is_empty() {
                return None;
            }
            let optimum = brute::optimum(&problem)??;
            let exact = solved(&with(&problem, Strategy::Exact)).unwrap();
            let points = |solution: &passerelle::domain::Solution| {
                assert!(verify(&problem, &solution.schedule).is_ok(), "seed {seed}");
                inspect(&problem, &solution.schedule).score.total()
            };
            assert_eq!((points(&exact), exact.bound), (optimum, optimum), "seed {seed}");
            let prices = solved(&with(&problem, Strategy::Prices)).unwrap();
            assert!(prices.bound <= optimum, "seed {seed}: {} above {optimum}", prices.bound);
            assert!(points(&prices) >= optimum, "seed {seed}");
            // Whether trips decide: the best schedule of a company where they cost nothing costs more here.
            let blind = problem.altered(|parts| parts.settings.points.trip = 0);
            let blind = solved(&with(&blind, Strategy::Exact)).unwrap();
            Some(inspect(&problem, &blind.schedule).score.total() > optimum)
        })
        .collect();
    let deciding = compared.iter().filter(|decides| **decides).count();
    assert!(compared.len() >= 300, "only {} companies were small enough", compared.len());
    assert!(deciding >= 60, "trips decide in {deciding} of {}", compared.len());
}

/// A new hire who owes nine units at three sites, three of them at the own one, in seventeen weeks.
fn new_hire() -> (Problem, EmployeeId) {
    let mut draft = Draft::new(17);
    sites(&mut draft, &["Lyon", "Nantes", "Lille"]);
    let units: Vec<UnitId> = (0..9).map(|unit| draft.unit(&format!("u{unit}"), 1)).collect();
    for (row, unit) in units.iter().enumerate() {
        draft.company.units[unit.index()].at = Some(SiteId(row as u32 % 3));
    }
    let new = draft.employee("new", units[0]);
    draft.company.employees[new.index()].enrolment = Enrolment::Onboarding;
    // A trip of three visits is one of six weeks.
    draft.settings.onboarding.max_in_a_row = None;
    (draft.build(), new)
}

#[test]
fn a_new_hire_of_three_sites_sees_the_two_others_in_two_trips() {
    let (problem, _) = new_hire();
    for strategy in [Strategy::Exact, Strategy::Prices] {
        let planned = |trip: u32| {
            let priced = problem.altered(|parts| parts.settings.points.trip = trip);
            let solution = solved(&with(&priced, strategy)).unwrap();
            let counted = problem.altered(|parts| parts.settings.points.trip = 1);
            let score = inspect(&counted, &solution.schedule).score;
            assert_eq!(score.of(Term::Unplaced), Points::ZERO);
            score.of(Term::Trip)
        };
        assert_eq!(planned(50), Points::whole(2), "{strategy:?}");
        assert!(planned(0) >= Points::whole(2));
    }
}
