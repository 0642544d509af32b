//! Alternatives and prices of single people, on random companies: every one tried for real.

use std::sync::atomic::AtomicBool;

use passerelle::domain::{EmployeeId, Placement, Points, Problem, Schedule};
use passerelle::explain::{Alternative, Claim, Held, Left, Limit, person};
use passerelle::verify::{VerifiedSchedule, verify};
use rayon::prelude::*;

use super::reasons::{forced, planned};

#[derive(Default)]
struct Tally {
    free: usize,
    exchanges: usize,
    exact: usize,
    impossible: usize,
}

fn points(problem: &Problem, placements: Vec<Placement>) -> Points {
    let schedule = Schedule { placements, strays: Vec::new() };
    verify(problem, &schedule).expect("an exchange keeps every rule").score().total()
}

fn check_held(problem: &Problem, schedule: &VerifiedSchedule, held: &Held, tally: &mut Tally) {
    let now = schedule.score().total();
    for Alternative { start, exchange } in &held.alternatives {
        assert!(!start.obstacles.is_empty() || exchange.is_some(), "a free start has a price");
        let Some(exchange) = exchange else { continue };
        let moves: Vec<_> = exchange.placed.iter().map(|placement| placement.stint).collect();
        let rest =
            schedule.placements().iter().copied().filter(|placement| !moves.contains(&placement.stint));
        let rest: Vec<Placement> = rest.collect();
        assert!(moves.contains(&held.placement.stint));
        assert_eq!(points(problem, exchange.after(&rest)), now + exchange.price);
        tally.free += usize::from(start.obstacles.is_empty());
        tally.exchanges += 1;
    }
}

fn check_left(problem: &Problem, schedule: &VerifiedSchedule, left: &Left, tally: &mut Tally) {
    let now = schedule.score().total();
    let stint = left.unplaced.stint;
    let least = match problem.choice_of(stint) {
        None => forced(problem, stint),
        // Where others of a choice are placed, one more is not told from another one by pins.
        Some(choice) if choice.placed(|stint| schedule.placement_of(stint).is_some()) > 0 => return,
        Some(choice) => choice.stints.iter().filter_map(|stint| forced(problem, *stint)).min(),
    };
    match (left.unplaced.claim, least) {
        (Claim::Impossible, None) => tally.impossible += 1,
        (Claim::AtLeast(more), Some(least)) => {
            assert_eq!(now + more, least, "what it costs at least is what it costs");
            tally.exact += 1;
        }
        (claim, least) => panic!("{claim:?}, but forced: {least:?}"),
    }
    for exchange in left.alternatives.iter().filter_map(|alternative| alternative.exchange.as_ref()) {
        assert_eq!(points(problem, exchange.after(schedule.placements())), now + exchange.price);
        tally.exchanges += 1;
    }
}

fn check(seed: u64) -> Tally {
    let mut tally = Tally::default();
    let Some((problem, schedule)) = planned(seed) else { return tally };
    let interrupted = AtomicBool::new(false);
    for employee in (0..problem.company.employees.len()).map(EmployeeId::at) {
        let person =
            person(&problem, &schedule, employee, None, None, (&Limit::none(), &interrupted)).unwrap();
        person.held.iter().for_each(|held| check_held(&problem, &schedule, held, &mut tally));
        person.left.iter().for_each(|left| check_left(&problem, &schedule, left, &mut tally));
    }
    tally
}

#[test]
fn alternatives_have_the_points_that_they_state_and_prices_are_exact() {
    let tallies: Vec<Tally> = (1000..1400u64).into_par_iter().map(check).collect();
    let sum = |count: fn(&Tally) -> usize| tallies.iter().map(count).sum::<usize>();
    let (free, exchanges) = (sum(|tally| tally.free), sum(|tally| tally.exchanges));
    assert!(free >= 100 && exchanges >= 2 * free, "{free} free starts, {exchanges} exchanges");
    let (exact, impossible) = (sum(|tally| tally.exact), sum(|tally| tally.impossible));
    assert!(exact >= 50 && impossible >= 50, "{exact} prices, {impossible} proofs");
}
