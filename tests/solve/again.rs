//! A schedule comes back from its own file as it went out: same placements, same points, whatever the programme.

use passerelle::domain::{ExtraStint, Pin, PinKind, Placement, Problem, Schedule, StintId, Strategy, Week};
use passerelle::verify::verify;
use rayon::prelude::*;

use super::{groups, solved};
use crate::build::Draft;
use crate::build::random::{Dice, Size, company};

/// Plans a company, reads the plan again, and plans once more with every row as a fixed pin.
fn comes_back(case: &str, problem: &Problem, again: impl Fn(Vec<Pin>) -> Problem) -> usize {
    let Ok(solution) = solved(problem) else { return 0 };
    let planned = verify(problem, &solution.schedule).expect(case).as_read_again(problem);
    let rows = problem.rows_of(planned.placements());
    let read = verify(problem, &problem.schedule_of(&rows)).expect(case);
    assert_eq!(read, planned, "{case}");
    let pins = rows.iter().map(|row| Pin { booking: *row, kind: PinKind::Fixed }).collect();
    let pinned = again(pins);
    let solution = solved(&pinned).unwrap_or_else(|error| panic!("{case}: {error}"));
    let kept = verify(&pinned, &solution.schedule).expect(case);
    assert!(planned.placements().iter().all(|placement| kept.placements().contains(placement)), "{case}");
    planned.placements().len()
}

/// A company with its pins replaced.
fn with_pins(problem: &Problem, pins: Vec<Pin>) -> Problem {
    let mut company = problem.company.clone();
    company.pins = pins;
    Problem::build(company, problem.settings.clone(), problem.horizon, None).0
}

/// Without a baseline, and content with any good plan: what comes back is asked, not how good it is.
fn soon_planned(problem: Problem) -> Problem {
    problem.altered(|parts| {
        parts.baseline = None;
        (parts.settings.solve.strategy, parts.settings.solve.gap) = (Strategy::Prices, Some(0.2));
    })
}

#[test]
fn plans_come_back_from_their_rows_in_every_programme() {
    let size = Size { weeks: 8, units: 4, employees: 8, stints: 12 };
    let placed: Vec<usize> = (0..240u64)
        .into_par_iter()
        .map(|seed| {
            let problem = soon_planned(company(seed, size, false));
            comes_back(&format!("seed {seed}"), &problem, |pins| with_pins(&problem, pins))
        })
        .collect();
    assert!(placed.iter().filter(|placed| **placed > 0).count() > 120, "{placed:?}");
}

#[test]
fn plans_of_groups_come_back_from_their_rows() {
    (0..20u64).into_par_iter().for_each(|seed| {
        let problem = soon_planned(groups::company(seed, false));
        comes_back(&format!("seed {seed}"), &problem, |pins| with_pins(&problem, pins));
    });
}

#[test]
fn stints_that_rows_do_not_tell_apart_come_back_with_the_same_points() {
    (0..100u64).into_par_iter().for_each(|seed| {
        let mut dice = Dice::new(seed ^ 0x0a_9a17);
        let mut draft = Draft::new(6);
        let (home, host) = (draft.unit("home", 2), draft.unit("host", 1));
        let people: Vec<_> = (0..2).map(|row| draft.employee(&format!("e{row}"), home)).collect();
        draft.employee("somebody to receive them", host);
        for _ in 0..2 + dice.below(4) {
            let employee = dice.pick(&people);
            let from = dice.chance(40).then(|| draft.day(dice.below(4) as i64, 0));
            let due = Some(draft.day(2 + dice.below(2) as i64, 4));
            let (weeks, priority) = (1 + dice.below(2) as u8, 1 + dice.below(3) as u8);
            draft.company.extra.push(ExtraStint {
                employee,
                unit: host,
                weeks,
                from,
                to: None,
                due,
                priority,
            });
        }
        draft.settings.solve.gap = Some(0.2);
        draft.settings.solve.strategy = dice.pick(&[Strategy::Prices, Strategy::Exact]);
        let problem = draft.build();
        comes_back(&format!("seed {seed}"), &problem, |pins| with_pins(&problem, pins));
    });
}

/// Somebody owes a unit two weeks one by one, and the less urgent one was placed.
#[test]
fn the_weightier_of_two_stints_that_rows_do_not_tell_apart_is_the_one_that_is_read() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    let ana = draft.employee("ana", home);
    draft.employee("somebody to receive her", host);
    for priority in [1, 3] {
        draft.stint(ana, host, 1).priority = priority;
    }
    let problem = draft.build();
    let [light, heavy] = [0, 1].map(StintId::at);
    assert!(problem.stint(light).priority < problem.stint(heavy).priority);
    let placed = |stint| {
        let placement = Placement { stint, start: Week(1), weeks: 1 };
        verify(&problem, &Schedule { placements: vec![placement], strays: Vec::new() }).unwrap()
    };
    let (written, read) = (placed(light), placed(light).as_read_again(&problem));
    assert_eq!(read, placed(heavy));
    assert!(read.score().total() < written.score().total());
    assert_eq!(placed(heavy).as_read_again(&problem), placed(heavy), "nothing is weightier");
}
