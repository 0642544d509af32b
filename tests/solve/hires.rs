//! New hires who see every unit: more stints than the exact plans of one person hold.

use passerelle::domain::{
    Closure, ClosureKind, EmployeeId, Enrolment, Problem, Programme, Strategy, UnitId, Visit,
};
use passerelle::verify::{inspect, inspect_pins, verify};
use rayon::prelude::*;

use super::solved;
use crate::build::Draft;
use crate::build::random::Dice;

/// New hires of a company of seven to nine units, with room for them all or for some; whatever makes plans of many stints
/// hard is put into play: weeks in a row, weeks at home between two stints, standing visits, units that are closed.
fn hires(seed: u64) -> Problem {
    let mut dice = Dice::new(seed ^ 0x417e5);
    let units = 7 + dice.below(3);
    let weeks = 2 * units + dice.below(8);
    let mut draft = Draft::new(weeks as u16);
    let units: Vec<UnitId> =
        (0..units).map(|unit| draft.unit(&format!("u{unit}"), 1 + dice.below(3) as u32)).collect();
    draft.settings.onboarding.max_in_a_row = dice.pick(&[None, Some(2), Some(4)]);
    draft.settings.onboarding.gap_weeks = dice.pick(&[0, 0, 1]);
    draft.settings.points.together_away = dice.pick(&[0, 20]);
    let hires: Vec<EmployeeId> = (0..2 + dice.below(3))
        .map(|person| draft.employee(&format!("e{person}"), dice.pick(&units)))
        .collect();
    for hire in &hires {
        draft.company.employees[hire.index()].enrolment = Enrolment::Onboarding;
        if dice.chance(30) {
            let (unit, monday) = (dice.pick(&units), draft.day(dice.below(weeks) as i64, 0));
            let programme = Some(Programme::Extra);
            draft.visits.push((*hire, Visit { unit, monday, weeks: 1, programme, counts_as_visit: false }));
        }
    }
    for unit in &units {
        if dice.chance(30) {
            let first = dice.below(weeks) as i64;
            let span = draft.weeks(first, first + 3);
            draft.company.closures.push(Closure { unit: Some(*unit), span, kind: ClosureKind::All });
        }
    }
    draft.build()
}

/// What prices give away with `gap` asked for, of what the whole program gains, for companies of which some are to be compared.
fn given_away(seeds: std::ops::Range<u64>, gap: Option<f64>) -> Vec<f64> {
    let compared = |seed| {
        let problem = hires(seed);
        if !problem.fixed.strays.is_empty() || !inspect_pins(&problem).is_empty() {
            return None;
        }
        let exact = problem.altered(|parts| parts.settings.solve.strategy = Strategy::Exact);
        let prices = problem.altered(|parts| {
            (parts.settings.solve.strategy, parts.settings.solve.gap) = (Strategy::Prices, gap);
        });
        let best = solved(&exact).unwrap();
        let optimum = inspect(&exact, &best.schedule).score.total();
        assert_eq!(best.bound, optimum, "company {seed}: not solved to proof");
        let found = solved(&prices).unwrap();
        assert!(verify(&prices, &found.schedule).is_ok(), "company {seed}");
        assert!(found.bound <= optimum, "company {seed}: bound {} above {optimum}", found.bound);
        let inspection = inspect(&prices, &found.schedule);
        let gain = (inspection.idle.total() - optimum).as_f64();
        (gain > 0.0).then(|| (inspection.score.total() - optimum).as_f64() / gain)
    };
    seeds.into_par_iter().filter_map(compared).collect()
}

#[test]
fn prices_place_as_many_stints_of_new_hires_as_the_whole_program_and_cost_hardly_more() {
    let losses = given_away(0..48, None);
    assert!(losses.len() >= 24, "only {} companies were compared", losses.len());
    let mean = losses.iter().sum::<f64>() / losses.len() as f64;
    let worst = losses.iter().copied().fold(0.0, f64::max);
    assert!(
        worst <= 0.01 && mean <= 0.001,
        "given away: {:.2} % at worst, {:.3} % on average",
        worst * 100.0,
        mean * 100.0
    );
}

#[test]
fn where_proof_is_asked_for_programs_over_weeks_and_units_of_all_new_hires_give_little_away() {
    let losses = given_away(0..6, Some(0.0));
    assert!(losses.len() >= 3, "only {} companies were compared", losses.len());
    let worst = losses.iter().copied().fold(0.0, f64::max);
    assert!(worst <= 0.005, "given away: {:.3} % at worst", worst * 100.0);
}
