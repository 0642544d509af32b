//! The ledger says of one placement more what an inspection of the whole would say.

use passerelle::domain::{Enrolment, Placement, Problem, Rule, Schedule, StintId, Week};
use passerelle::verify::{Block, Ledger, Violation, inspect};

use super::random::{Plan, Random, WEEKS, plans, random_problem, valid};
use super::{schedule, stint_of, visit};
use crate::build::Draft;

fn broken(problem: &Problem, placements: &[Placement]) -> Vec<Violation> {
    let schedule = Schedule { placements: placements.to_vec(), strays: Vec::new() };
    inspect(problem, &schedule).violations
}

/// Every violation that appears with one placement more, and none that was there.
fn new_ones(problem: &Problem, placements: &[Placement], more: Placement) -> Vec<Violation> {
    let known = broken(problem, placements);
    let mut after = broken(problem, &[placements, &[more]].concat());
    after.retain(|violation| !known.contains(violation));
    after
}

fn blocked(ledger: &Ledger, placement: Placement) -> Vec<Violation> {
    ledger.blocks(placement).into_iter().map(|block| block.violation).collect()
}

/// A valid schedule with every third placement taken out, where it may be.
fn thinned(problem: &Problem, plan: &Plan, random: &mut Random) -> Vec<Placement> {
    let mut placements = plan.placements.clone();
    for placement in &plan.placements {
        let fewer: Vec<Placement> = placements.iter().filter(|other| *other != placement).copied().collect();
        if random.once_in(3) && valid(problem, &fewer) {
            placements = fewer;
        }
    }
    placements
}

#[test]
fn in_a_valid_schedule_nothing_blocks_exactly_what_leaves_it_valid() {
    let (mut free, mut stopped) = (0, 0);
    let mut random = Random::new(6);
    for (seed, plan) in plans().iter().enumerate().take(25) {
        let problem = plan.draft.clone().build();
        let placements = thinned(&problem, plan, &mut random);
        let ledger = Ledger::new(&problem, &placements);
        for (stint, facts) in problem.stint_ids() {
            for start in (0..WEEKS as i16).map(Week) {
                let placement = Placement { stint, start, weeks: facts.lengths.max };
                let whole = broken(&problem, &[&placements[..], &[placement]].concat());
                assert_eq!(blocked(&ledger, placement), whole, "seed {seed}, {placement:?}");
                if whole.is_empty() { free += 1 } else { stopped += 1 }
            }
        }
    }
    assert!(free > 100 && stopped > 1000, "{free} free, {stopped} stopped");
}

#[test]
fn in_any_schedule_blocks_are_what_a_placement_newly_breaks() {
    let mut random = Random::new(7);
    for seed in 0..60 {
        let problem = random_problem(seed).build();
        let stints = problem.stints.values().len() as u64;
        let mut any = || Placement {
            stint: StintId(random.below(stints) as u32),
            start: Week(random.below(14) as i16 - 2),
            weeks: random.below(4) as u8,
        };
        let placements: Vec<Placement> = (0..12).map(|_| any()).collect();
        let ledger = Ledger::new(&problem, &placements);
        for _ in 0..20 {
            let placement = any();
            let expected = new_ones(&problem, &placements, placement);
            assert_eq!(blocked(&ledger, placement), expected, "seed {seed}, {placement:?}");
        }
    }
}

/// Placing more never mends a broken rule, except those that say so of themselves.
#[test]
fn only_what_may_be_mended_is_ever_mended() {
    let (mut random, mut mended) = (Random::new(8), 0);
    for seed in 0..60 {
        let problem = random_problem(seed).build();
        let stints = random.shuffled(problem.stint_ids().map(|(id, _)| id).collect::<Vec<_>>());
        let mut placements: Vec<Placement> = Vec::new();
        for stint in stints {
            let weeks = problem.stint(stint).lengths.min;
            let placement = Placement { stint, start: Week(random.below(10) as i16), weeks };
            let before = broken(&problem, &placements);
            placements.push(placement);
            let after = broken(&problem, &placements);
            let stands = |gone: &Violation| {
                let mut alike =
                    after.iter().filter(|other| other.rule == gone.rule && !other.may_be_mended());
                alike.any(|other| other.unit == gone.unit || other.week == gone.week)
            };
            for gone in before.iter().filter(|violation| !violation.may_be_mended()) {
                assert!(stands(gone), "seed {seed}: {gone:?}");
            }
            mended += before.iter().filter(|known| known.may_be_mended() && !after.contains(known)).count();
        }
    }
    assert!(mended > 20, "{mended} mended");
}

/// What stands in the way, for each rule that placements can stand in the way of.
#[test]
fn collisions_are_the_placements_in_the_way() {
    let mut draft = Draft::new(6);
    let (home, host, other) = (draft.unit("home", 9), draft.unit("host", 1), draft.unit("other", 9));
    let (anna, ben) = (draft.employee("anna", home), draft.employee("ben", home));
    for person in [anna, ben] {
        draft.stint(person, host, 2);
        draft.stint(person, other, 1);
    }
    draft.company.units[home.index()].min_present = passerelle::domain::MinPresent::Count(1);
    let problem = draft.build();
    let placed = schedule(&problem, &[(anna, host, 2, 2)]).placements;
    let ledger = Ledger::new(&problem, &placed);

    let blocks = ledger.blocks(Placement { stint: stint_of(&problem, ben, host), start: Week(3), weeks: 2 });
    let rules: Vec<Rule> = blocks.iter().map(|block| block.violation.rule).collect();
    assert_eq!(rules, [Rule::Hosts, Rule::Presence]);
    assert!(blocks.iter().all(|block| block.collides == placed && block.violation.week == Some(Week(3))));

    let blocks =
        ledger.blocks(Placement { stint: stint_of(&problem, anna, other), start: Week(3), weeks: 1 });
    assert_eq!((blocks.len(), blocks[0].violation.rule), (1, Rule::Gap));
    assert_eq!(blocks[0].collides, placed);

    let far = Placement { stint: stint_of(&problem, anna, other), start: Week(5), weeks: 1 };
    assert_eq!(ledger.blocks(far), []);
}

/// Anna is away in week 0, and in 3 and 4: of these, only the stay that a third is too close to, or in one row with, is in the way.
#[test]
fn what_is_far_enough_is_not_in_the_way() {
    let mut draft = Draft::new(8);
    draft.settings.regular.max_weeks_away = None;
    let home = draft.unit("home", 9);
    let anna = draft.employee("anna", home);
    draft.company.employees[0].enrolment = Enrolment::Regular;
    let [far, near, third] = ["far", "near", "third"].map(|id| draft.unit(id, 9));
    for (unit, weeks) in [(far, 1), (near, 2), (third, 1)] {
        draft.stint(anna, unit, weeks);
    }
    let in_the_way = |draft: &Draft, week: i16| {
        let problem = draft.clone().build();
        let placed = schedule(&problem, &[(anna, far, 0, 1), (anna, near, 3, 2)]).placements;
        let third = Placement { stint: stint_of(&problem, anna, third), start: Week(week), weeks: 1 };
        let blocks = Ledger::new(&problem, &placed).blocks(third);
        let starts = |block: &Block| block.collides.iter().map(|other| other.start.0).collect::<Vec<_>>();
        blocks.iter().map(|block| (block.violation.rule, starts(block))).collect::<Vec<_>>()
    };
    draft.settings.extra.gap_weeks = 1;
    assert_eq!(in_the_way(&draft, 2), [(Rule::Gap, vec![3])], "a week at home after the other");
    assert_eq!(in_the_way(&draft, 5), [(Rule::Gap, vec![3])]);
    assert_eq!(in_the_way(&draft, 1), [(Rule::Gap, vec![0])]);
    draft.settings.extra.gap_weeks = 0;
    draft.settings.regular.max_in_a_row = Some(2);
    assert_eq!(in_the_way(&draft, 2), [(Rule::InARow, vec![3])]);
    assert_eq!(in_the_way(&draft, 5), [(Rule::InARow, vec![3])]);
    assert_eq!(in_the_way(&draft, 1), []);
    visit(&mut draft, anna, third, 1, 1);
    assert_eq!(in_the_way(&draft, 2), [(Rule::InARow, vec![0, 3])], "one row, with the visit");
}

#[test]
fn a_ledger_counts_units_and_weeks() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 3));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 2);
    let problem = draft.build();
    let mut ledger = Ledger::new(&problem, &[]);
    let placement = schedule(&problem, &[(anna, host, 1, 2)]).placements[0];
    assert_eq!(ledger.blocks(placement), []);
    ledger.add(placement);
    let counts = |unit, week| ledger.unit_week(unit, Week(week)).unwrap();
    assert_eq!((counts(host, 1).visitors(), counts(host, 1).hosts, counts(host, 3).visitors()), (1, 3, 0));
    assert_eq!((counts(home, 2).present(), counts(home, 3).present()), (0, 1));
    assert_eq!(ledger.visitors(host, Week(2)), [placement]);
    assert_eq!(ledger.away(home, Week(2)), [placement]);
    assert_eq!(ledger.away(home, Week(9)), []);
    assert_eq!(ledger.unit_week(home, Week(-1)), None);
    assert_eq!(ledger.placements_of(anna), [placement]);
}
