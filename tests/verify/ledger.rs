//! The ledger says of one placement more what an inspection of the whole would say.

use std::collections::BTreeMap;
use std::mem::discriminant;

use passerelle::domain::{
    CapacityPeriod, Closure, ClosureKind, Country, DaySpan, EmployeeId, Enrolment, Placement, Problem,
    Programme, Rule, Schedule, Site, SiteId, StintId, UnitId, Visit, Week,
};
use passerelle::verify::{Block, DayLost, Ledger, Violation, counted, days_of_visits, inspect};

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

/// A placement that may lie outside the horizon and have no weeks.
fn anywhere(problem: &Problem, random: &mut Random) -> Placement {
    Placement {
        stint: StintId(random.below(problem.stints.values().len() as u64) as u32),
        start: Week(random.below(14) as i16 - 2),
        weeks: random.below(4) as u8,
    }
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
        let mut any = || anywhere(&problem, &mut random);
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

/// Where what is in the way makes way, the rule no longer forbids the placement; where nothing else is placed, it still does.
#[test]
fn what_is_in_the_way_is_all_of_it() {
    let mut random = Random::new(9);
    let mut tally: BTreeMap<Rule, usize> = BTreeMap::new();
    for (seed, plan) in plans().iter().enumerate().take(40) {
        let problem = plan.draft.clone().build();
        let placements = thinned(&problem, plan, &mut random);
        let ledger = Ledger::new(&problem, &placements);
        let forbids = |placed: &[Placement], placement: Placement, block: &Block| {
            let alike = |other: &Violation| {
                let key = |its: &Violation| (its.rule, its.unit, its.week, discriminant(&its.why));
                key(other) == key(&block.violation) && !other.may_be_mended()
            };
            blocked(&Ledger::new(&problem, placed), placement).iter().any(alike)
        };
        for (stint, facts) in problem.stint_ids() {
            for start in (0..WEEKS as i16).map(Week) {
                let placement = Placement { stint, start, weeks: facts.lengths.max };
                let blocks = ledger.blocks(placement);
                // What is to be held before is named even where no week is left for it.
                let by_placements =
                    |block: &&Block| !block.violation.may_be_mended() && !forbids(&[], placement, block);
                for block in blocks.iter().filter(by_placements) {
                    let (its, rest): (Vec<_>, Vec<_>) =
                        placements.iter().partition(|placed| block.collides.contains(placed));
                    assert!(
                        !forbids(&rest, placement, block),
                        "seed {seed}, without: {placement:?}, {block:?}"
                    );
                    assert!(forbids(&its, placement, block), "seed {seed}, alone: {placement:?}, {block:?}");
                    *tally.entry(block.violation.rule).or_insert(0) += 1;
                }
            }
        }
    }
    assert!(tally.len() >= 8 && tally.values().all(|times| *times >= 10), "{tally:?}");
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
    let (anna, tom) = (draft.employee("anna", home), draft.employee("tom", host));
    draft.company.employees[tom.index()].tutor = true;
    draft.stint(anna, host, 2);
    let problem = draft.build();
    let mut ledger = Ledger::new(&problem, &[]);
    let placement = schedule(&problem, &[(anna, host, 1, 2)]).placements[0];
    assert_eq!(ledger.blocks(placement), []);
    ledger.add(placement);
    let counts = |unit, week| ledger.unit_week(unit, Week(week)).unwrap();
    assert_eq!((counts(host, 1).visitors(), counts(host, 1).hosts, counts(host, 3).visitors()), (1, 3, 0));
    assert_eq!((counts(home, 2).present(), counts(home, 3).present()), (0, 1));
    assert_eq!((counts(home, 2).all_away(), counts(home, 3).all_away()), (1, 0));
    assert_eq!([1, 2, 4].map(|ratio| counts(host, 1).places(ratio)), [1, 2, 3], "tutors, then hosts");
    assert_eq!(ledger.visitors(host, Week(2)), [placement]);
    assert_eq!(ledger.away(home, Week(2)), [placement]);
    assert_eq!(ledger.away(home, Week(9)), []);
    assert_eq!(ledger.unit_week(home, Week(-1)), None);
    assert_eq!(ledger.placements_of(anna), [placement]);
}

/// Anna is on leave in week 1, away in 2 and 3, and a visit of hers stands in 5.
#[test]
fn whoever_is_available_and_on_no_stay_is_present() {
    let mut draft = Draft::new(7);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 2);
    draft.absences.push((anna, draft.weeks(1, 1)));
    let (unit, monday, programme) = (host, draft.day(5, 0), Some(Programme::Extra));
    draft.visits.push((anna, Visit { unit, monday, weeks: 1, programme, counts_as_visit: false }));
    let problem = draft.build();
    let ledger = Ledger::new(&problem, &schedule(&problem, &[(anna, host, 2, 2)]).placements);
    let present: Vec<Week> = ledger.presence(anna).iter().collect();
    assert_eq!(present, [0, 4, 6].map(Week));
}

/// What was added and taken out again leaves the counts, and what is in the way, as they were.
#[test]
fn what_is_taken_out_counts_no_more() {
    let mut random = Random::new(9);
    for seed in 0..40 {
        let problem = random_problem(seed).build();
        let mut any = || anywhere(&problem, &mut random);
        let (kept, taken): (Vec<Placement>, Vec<Placement>) =
            ((0..6).map(|_| any()).collect(), (0..6).map(|_| any()).collect());
        let expected = Ledger::new(&problem, &kept);
        let mut ledger = Ledger::new(&problem, &[&taken[..], &kept].concat());
        for placement in &taken {
            ledger.remove(*placement);
        }
        for unit in (0..problem.company.units.len()).map(UnitId::at) {
            for week in problem.horizon.iter() {
                assert_eq!(
                    ledger.unit_week(unit, week),
                    expected.unit_week(unit, week),
                    "seed {seed}, {week:?}"
                );
            }
        }
        for placement in (0..20).map(|_| any()) {
            assert_eq!(
                blocked(&ledger, placement),
                blocked(&expected, placement),
                "seed {seed}, {placement:?}"
            );
        }
    }
}

/// A host that takes one visit a month: what is wrong in the second month is no matter of a visit in the first.
#[test]
fn what_a_placement_has_no_part_in_is_not_broken_around_it() {
    let mut draft = Draft::new(8);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    let people = ["anna", "ben", "carl"].map(|id| draft.employee(id, home));
    for person in people {
        draft.stint(person, host, 1);
    }
    for (first, last) in [(0, 3), (4, 7)] {
        let span = draft.weeks(first, last);
        let (hosts, min_present) = (None, None);
        draft.company.capacity.push(CapacityPeriod {
            unit: host,
            span,
            hosts,
            max_visits: Some(1),
            min_present,
        });
    }
    let problem = draft.build();
    let [anna, ben, carl] = people;
    let placed = schedule(&problem, &[(anna, host, 3, 1), (ben, host, 4, 1), (carl, host, 7, 1)]).placements;
    let ledger = Ledger::new(&problem, &placed);
    let around = |at: usize| ledger.broken_around(placed[at..].iter().take(1));
    assert_eq!(around(0), []);
    let second = broken(&problem, &placed);
    assert_eq!(
        second.iter().map(|found| (found.rule, found.week)).collect::<Vec<_>>(),
        [(Rule::Visits, Some(Week(7)))]
    );
    assert_eq!(around(1), second);
    assert_eq!(around(2), second);
}

/// Anna works four days of a week at least, and leaves in week 5; a visit is judged where she goes, a week at home at home.
#[test]
fn what_takes_the_days_of_a_visit_is_named_where_it_would_do_so_alone() {
    let lost = |change: &dyn Fn(&mut Draft, [UnitId; 2]), week: i16| {
        let mut draft = Draft::new(6);
        let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
        let anna = draft.employee("anna", home);
        draft.company.employees[0].leaves = Some(draft.day(5, 2));
        draft.stint(anna, host, 1);
        change(&mut draft, [home, host]);
        let problem = draft.build();
        Ledger::new(&problem, &[]).days_lost(stint_of(&problem, anna, host), Week(week))
    };
    let closed = |draft: &mut Draft, unit: UnitId, kind: ClosureKind, days: [i64; 2]| {
        let [from, to] = days.map(|day| draft.day(1, day));
        draft.company.closures.push(Closure { unit: Some(unit), span: DaySpan { from, to }, kind });
    };
    let absent = |draft: &mut Draft, days: [i64; 2]| {
        let [from, to] = days.map(|day| draft.day(1, day));
        draft.absences.push((EmployeeId(0), DaySpan { from, to }));
    };
    assert_eq!(lost(&|_, _| {}, 1), None);
    assert_eq!(lost(&|_, _| {}, 5), Some(vec![DayLost::Left]));
    assert_eq!(lost(&|draft, _| absent(draft, [0, 0]), 1), None, "four days are left");
    assert_eq!(lost(&|draft, _| absent(draft, [0, 1]), 1), Some(vec![DayLost::Absence]));
    assert_eq!(
        lost(&|draft, [_, host]| closed(draft, host, ClosureKind::Host, [0, 1]), 1),
        Some(vec![DayLost::HostClosed])
    );
    assert_eq!(
        lost(&|draft, [home, _]| closed(draft, home, ClosureKind::Home, [0, 1]), 1),
        Some(vec![DayLost::HomeClosed])
    );
    let both = |draft: &mut Draft, [_, host]: [UnitId; 2]| {
        absent(draft, [0, 0]);
        closed(draft, host, ClosureKind::Host, [1, 1]);
    };
    assert_eq!(lost(&both, 1), Some(vec![]), "either alone leaves enough");
    let same = |draft: &mut Draft, [_, host]: [UnitId; 2]| {
        absent(draft, [0, 1]);
        closed(draft, host, ClosureKind::Host, [0, 1]);
    };
    assert_eq!(lost(&same, 1), Some(vec![DayLost::Absence, DayLost::HostClosed]), "the same two days");
    // Epiphany at home, and the next day the home unit is closed, which takes nothing from a week at home.
    let abroad = |draft: &mut Draft, [home, _]: [UnitId; 2]| {
        let (region, name) = (Country::DE.region("BW"), "south".to_owned());
        draft.company.sites.push(Site {
            id: name.clone(),
            name,
            country: Some(Country::DE),
            region,
            address: None,
        });
        draft.company.units[home.index()].at = Some(SiteId(0));
        let span = DaySpan { from: draft.day(0, 3), to: draft.day(0, 3) };
        draft.company.closures.push(Closure { unit: Some(home), span, kind: ClosureKind::Home });
    };
    assert_eq!(lost(&abroad, 0), None);
}

/// Of the limits of one person, what is left beside visits that stand.
#[test]
fn limits_of_one_person_are_told() {
    let mut draft = Draft::new(8);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    let (anna, ben) = (draft.employee("anna", home), draft.employee("ben", home));
    for (person, enrolment) in [(0, Enrolment::Regular), (1, Enrolment::Onboarding)] {
        draft.company.employees[person].enrolment = enrolment;
    }
    draft.settings.regular.max_weeks_away = Some(5);
    draft.settings.regular.max_in_a_row = Some(3);
    draft.settings.onboarding.counts_at_home = false;
    visit(&mut draft, anna, host, 1, 2);
    let problem = draft.build();
    let ledger = Ledger::new(&problem, &[]);
    assert_eq!((ledger.weeks_left(anna), ledger.most_in_a_row(anna)), (Some(3), Some(3)));
    assert_eq!((ledger.counts_at_home(anna), ledger.counts_at_home(ben)), (true, false));
}

/// Who is counted where too many visit, or too few are present: those of that week alone, on placements and on visits that stand.
#[test]
fn who_is_counted_by_a_broken_rule_is_named() {
    let mut draft = Draft::new(6);
    let (home, host, other) = (draft.unit("home", 9), draft.unit("host", 1), draft.unit("other", 9));
    let people = ["anna", "ben", "carl", "dora"].map(|id| draft.employee(id, home));
    let [anna, ben, carl, dora] = people;
    for person in [anna, ben] {
        draft.stint(person, host, 2);
    }
    draft.stint(carl, other, 2);
    draft.company.units[home.index()].min_present = passerelle::domain::MinPresent::Count(2);
    visit(&mut draft, dora, host, 2, 1);
    let problem = draft.build();
    let placed = schedule(&problem, &[(anna, host, 1, 2), (ben, host, 0, 2), (carl, other, 1, 2)]).placements;
    let found = broken(&problem, &placed);
    let named = |rule: Rule, week: i16| {
        let broken = found.iter().find(|found| found.rule == rule && found.week == Some(Week(week)));
        counted(&problem, &placed, broken.unwrap_or_else(|| panic!("{rule:?} {week} in {found:?}")))
    };
    assert_eq!(named(Rule::Hosts, 1), [anna, ben]);
    assert_eq!(named(Rule::Hosts, 2), [anna, dora]);
    assert_eq!(named(Rule::Presence, 1), [anna, ben, carl]);
    assert_eq!(named(Rule::Presence, 2), [anna, carl, dora]);
    let of_one = Violation { rule: Rule::Gap, ..found[0] };
    assert_eq!(counted(&problem, &placed, &of_one), []);
}

/// A visit of two weeks of which the first has a holiday of the host, and the visitor is away for a day.
#[test]
fn days_of_a_visit_are_those_that_were_open_and_those_that_were_spent() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    let anna = draft.employee("anna", home);
    let (region, name) = (Country::DE.region("BW"), "south".to_owned());
    draft.company.sites.push(Site {
        id: name.clone(),
        name,
        country: Some(Country::DE),
        region,
        address: None,
    });
    draft.company.units[host.index()].at = Some(SiteId(0));
    draft.absences.push((anna, DaySpan { from: draft.day(1, 1), to: draft.day(1, 2) }));
    let visits =
        [draft.booking(anna, host, 0, 2), draft.booking(anna, host, 3, 2), draft.booking(anna, host, -1, 1)];
    let problem = draft.build();
    let days: Vec<(u32, u32)> =
        days_of_visits(&problem, &visits).iter().map(|days| (days.open, days.spent)).collect();
    assert_eq!(days, [(9, 7), (5, 5), (0, 0)], "weeks outside the horizon have none");
}
