//! The schedule in hand: judged as the verifier judges it, done and undone.

use passerelle::adjust::{EditedSchedule, JudgedSchedule, Pins, Step, with_pins};
use passerelle::domain::{Placement, Problem, Schedule, StintId, Week};
use passerelle::model::Model;
use passerelle::verify::inspect;

use crate::build::random::{Dice, Size, company};

const SMALL: Size = Size { weeks: 8, units: 5, employees: 8, stints: 12 };

/// Any start and length that a stint allows within the horizon, whatever it breaks.
fn anywhere(problem: &Problem, dice: &mut Dice) -> Option<Placement> {
    let stints = problem.stints.values().len() as u64;
    let stint = StintId((stints > 0).then(|| dice.below(stints))? as u32);
    let lengths = problem.stint(stint).lengths;
    let weeks = lengths.min + dice.below(u64::from(lengths.max - lengths.min) + 1) as u8;
    let start = Week(dice.below(u64::from(problem.horizon.weeks())) as i16);
    let placement = Placement { stint, start, weeks };
    JudgedSchedule::fits(problem, &placement).then_some(placement)
}

fn rows_of(placements: &[Placement]) -> Schedule {
    Schedule { placements: placements.to_vec(), strays: Vec::new() }
}

/// Rules and points of a judged schedule are those of the verifier, which recounts the whole.
fn agrees(schedule: &JudgedSchedule, problem: &Problem, placements: &[Placement]) {
    let whole = inspect(problem, &rows_of(placements));
    assert_eq!(schedule.broken(), whole.violations);
    assert_eq!(schedule.points(), whole.score.total());
}

#[test]
fn ten_thousand_random_moves_are_judged_as_the_verifier_recounts_them() {
    let (mut moves, mut broken) = (0, 0);
    for seed in 0.. {
        if moves >= 10_000 {
            break;
        }
        let problem = company(seed, SMALL, seed % 3 == 0);
        let model = Model::new(&problem);
        let mut dice = Dice::new(seed);
        let mut hand = EditedSchedule::default();
        let mut schedule = JudgedSchedule::new(&model, &[]);
        for _ in 0..40 {
            let Some(put) = anywhere(&problem, &mut dice) else { continue };
            let taken: Vec<Placement> = hand.placement_of(put.stint).into_iter().collect();
            let put = if dice.chance(15) { Vec::new() } else { vec![put] };
            let judged = schedule.judge(&taken, &put);
            let (before, points) = (hand.placements(), schedule.points());
            agrees(&schedule, &problem, &before);
            hand.take(Step { taken: taken.clone(), put: put.clone(), ..Step::default() });
            let whole = inspect(&problem, &rows_of(&hand.placements()));
            assert_eq!(judged.broken, whole.violations, "company {seed}: {taken:?} → {put:?}");
            assert_eq!(points + judged.points, whole.score.total(), "company {seed}: {taken:?} → {put:?}");
            schedule.make(&taken, &put);
            agrees(&schedule, &problem, &hand.placements());
            moves += 1;
            broken += usize::from(!whole.violations.is_empty());
        }
    }
    assert!(broken > 1_000 && broken < moves, "some moves break rules and some do not: {broken} of {moves}");
}

#[test]
fn every_week_of_a_stint_that_is_picked_up_is_free_where_the_verifier_says_so() {
    let (mut free, mut taken) = (0, 0);
    for seed in 0..150 {
        let problem = company(seed, SMALL, false);
        let model = Model::new(&problem);
        let mut dice = Dice::new(seed);
        let mut placements: Vec<Placement> = Vec::new();
        for _ in 0..30 {
            let Some(put) = anywhere(&problem, &mut dice) else { continue };
            let known = placements.iter().any(|placement| placement.stint == put.stint);
            let mut more = placements.clone();
            more.push(put);
            if !known && inspect(&problem, &rows_of(&more)).violations.is_empty() {
                placements = more;
            }
        }
        let mut schedule = JudgedSchedule::new(&model, &placements);
        for (stint, _) in problem.stint_ids().take(6) {
            for verdict in schedule.verdicts(stint) {
                let lead = Placement { stint, start: verdict.start, weeks: verdict.weeks };
                let step = schedule.step_to(lead).unwrap();
                let mut hand = EditedSchedule::of(placements.clone());
                hand.take(step);
                let whole = inspect(&problem, &rows_of(&hand.placements()));
                assert_eq!(verdict.is_free(), whole.violations.is_empty(), "company {seed}: {lead:?}");
                if verdict.is_free() {
                    assert_eq!(schedule.points() + verdict.points, whole.score.total());
                    free += 1;
                } else {
                    taken += 1;
                }
                if let Some((step, points)) = schedule.offer(lead) {
                    let mut hand = EditedSchedule::of(placements.clone());
                    hand.take(step);
                    let whole = inspect(&problem, &rows_of(&hand.placements()));
                    assert_eq!(whole.violations, [], "what is offered breaks no rule");
                    assert_eq!(schedule.points() + points, whole.score.total());
                }
            }
        }
        agrees(&schedule, &problem, &placements);
    }
    assert!(free > 200 && taken > 200, "{free} free, {taken} taken");
}

#[test]
fn steps_are_undone_and_done_again_without_end() {
    let problem = company(3, SMALL, false);
    let mut dice = Dice::new(3);
    let mut hand = EditedSchedule::default();
    let mut states = vec![hand.placements()];
    for _ in 0..200 {
        let Some(put) = anywhere(&problem, &mut dice) else { continue };
        let taken: Vec<Placement> = hand.placement_of(put.stint).into_iter().collect();
        let pinned = Pins { locked: vec![put], ..Pins::default() };
        hand.take(Step { taken, put: vec![put], pinned, ..Step::default() });
        states.push(hand.placements());
    }
    let locked = hand.pins().clone();
    for state in states.iter().rev().skip(1) {
        hand.undo().unwrap();
        assert_eq!(hand.placements(), *state);
    }
    assert!(hand.undo().is_none() && hand.pins().is_empty());
    while hand.redo().is_some() {}
    assert_eq!((&hand.placements(), hand.pins()), (states.last().unwrap(), &locked));
}

#[test]
fn a_lock_is_a_fixed_pin_of_the_verifier() {
    let problem = company(0, SMALL, false);
    let mut dice = Dice::new(0);
    let lock = (0..).find_map(|_| anywhere(&problem, &mut dice)).unwrap();
    let pinned = with_pins(&problem, &Pins { locked: vec![lock], ..Pins::default() });
    let model = Model::new(&pinned);
    let schedule = JudgedSchedule::new(&model, &[]);
    assert!(schedule.is_fixed(lock.stint));
    assert!(schedule.broken().iter().any(|violation| violation.rule == passerelle::domain::Rule::Pins));
}
