//! Random companies with limits of visits and pins that are forced in: whatever is found keeps every rule.

use passerelle::domain::{CapacityPeriod, Placement, Problem, Ripple, StintId, Strategy, UnitId};
use passerelle::solve::SolveError;
use passerelle::verify::{inspect_pins, verify};
use rayon::prelude::*;

use super::solved;
use crate::build::random::{Dice, Size, company};

/// Companies of one run; `PASSERELLE_COMPANIES` asks for more.
const COMPANIES: u64 = 60;

/// Tight enough that limits of visits decide what is left.
fn limited(seed: u64, dice: &mut Dice) -> Problem {
    let size = Size { weeks: 6, units: 4, employees: 8, stints: 14 };
    let problem = company(seed ^ 0x0051_7e00, size, false);
    problem.altered(|parts| {
        parts.settings.solve.gap = dice.pick(&[Some(0.1), None]);
        parts.settings.ripple = dice.pick(&[Ripple::Few, Ripple::Free]);
        for unit in 0..parts.company.units.len() {
            let id = UnitId::at(unit);
            if dice.chance(60) {
                parts.company.units[id].max_visits = Some(dice.below(4) as u32);
            }
            if dice.chance(30) {
                let weeks = parts.horizon.weeks();
                let first = parts.horizon.monday(passerelle::domain::Week(dice.below(weeks.into()) as i16));
                let to = first + chrono::TimeDelta::days(dice.below(21) as i64);
                let span = passerelle::domain::DaySpan { from: first, to };
                let max_visits = Some(dice.below(3) as u32);
                parts.company.capacity.push(CapacityPeriod {
                    unit: id,
                    span,
                    hosts: None,
                    max_visits,
                    min_present: None,
                });
            }
        }
    })
}

/// Plans with a pin, and counts whether a schedule was found.
fn kept(problem: &Problem, seed: u64, strategy: Strategy) -> bool {
    let problem = problem.altered(|parts| parts.settings.solve.strategy = strategy);
    let solution = match solved(&problem) {
        Ok(solution) => solution,
        Err(SolveError::PinsContradict(_)) => return false,
        Err(error) => panic!("seed {seed}, {strategy:?}: {error}"),
    };
    let pins = &problem.fixed.placements;
    let found = verify(&problem, &solution.schedule).unwrap_or_else(|inspection| {
        panic!("seed {seed}, {strategy:?}, {pins:?}: {:?}", inspection.violations)
    });
    assert!(solution.bound <= found.score().total(), "seed {seed}, {strategy:?}");
    true
}

/// What each of some companies leads to with pins that are forced in: how many schedules.
fn planned(seed: u64) -> usize {
    let mut dice = Dice::new(seed ^ 0x9075);
    let problem = limited(seed, &mut dice);
    if problem.stints.values().is_empty() || !problem.fixed.strays.is_empty() {
        return 0;
    }
    let mut planned = 0;
    for _ in 0..6 {
        let stint = StintId::at(dice.below(problem.stints.values().len() as u64) as usize);
        let facts = *problem.stint(stint);
        let start = passerelle::domain::Week(dice.below(problem.horizon.weeks().into()) as i16);
        let weeks = if dice.chance(50) { facts.lengths.min } else { facts.lengths.max };
        if problem.fixed.placements.iter().any(|pin| pin.stint == stint) {
            continue;
        }
        let pin = Placement { stint, start, weeks };
        let pinned = problem.altered(|parts| parts.fixed.placements.push(pin));
        if !inspect_pins(&pinned).is_empty() {
            continue;
        }
        for strategy in [Strategy::Prices, Strategy::Auto] {
            planned += usize::from(kept(&pinned, seed, strategy));
        }
    }
    planned
}

/// A pin that had lost its group on the way was offered all the same.
#[test]
fn a_pin_that_is_short_of_its_group_is_no_schedule() {
    assert!(planned(109) > 0);
}

#[test]
fn pins_that_are_forced_in_leave_every_rule_kept() {
    let companies = std::env::var("PASSERELLE_COMPANIES").ok().and_then(|count| count.parse().ok());
    let companies: u64 = companies.unwrap_or(COMPANIES);
    let schedules: usize = (0..companies).into_par_iter().map(planned).sum();
    assert!(schedules as u64 >= companies, "{schedules} schedules of {companies} companies");
}
