//! Random companies whose groups share members, with orders of units, tutors, pins and gaps: whatever is found keeps
//! every rule, in both strategies, and no bound is above it.

use passerelle::domain::{
    ChainOrder, EmployeeId, Enrolment, ExtraStint, Group, GroupRule, Lengths, MinPresent, PinKind, Problem,
    Relation, Strategy, UnitId,
};
use passerelle::solve::SolveError;
use passerelle::verify::{inspect_pins, verify};
use rayon::prelude::*;

use super::solved;
use crate::build::Draft;
use crate::build::random::Dice;

/// Companies of one run; `PASSERELLE_COMPANIES` asks for more.
const COMPANIES: u64 = 16;

/// Eight to twenty people in a few units and weeks, a third of them in groups that overlap; with or without fixed pins.
pub fn company(seed: u64, with_fixed: bool) -> Problem {
    let mut dice = Dice::new(seed ^ 0x70_9e74);
    let weeks = 6 + dice.below(7);
    let mut draft = Draft::new(weeks as u16);
    let settings = &mut draft.settings;
    settings.extra.gap_weeks = dice.below(4) as u8;
    settings.regular.gap_weeks = dice.below(4) as u8;
    settings.onboarding.gap_weeks = dice.below(3) as u8;
    settings.regular.weeks = dice.pick(&[Lengths::exactly(1), Lengths { min: 1, max: 2 }]);
    settings.onboarding.order = dice.pick(&[ChainOrder::Any, ChainOrder::TowardsCustomer]);
    settings.rules.tutor_ratio = 1 + dice.below(2) as u16;
    // A fixed amount of work, and little of it: the net is about rules, not about quality.
    settings.solve.gap = Some(dice.pick(&[0.05, 0.2]));
    let count = 3 + dice.below(4);
    let units: Vec<UnitId> =
        (0..count).map(|row| draft.unit(&format!("u{row}"), 1 + dice.below(3) as u32)).collect();
    for pair in units.windows(2) {
        let link = Relation {
            supplier: pair[0],
            client: pair[1],
            cadence_months: None,
            weeks: None,
            priority: None,
        };
        draft.company.relations.push(link);
        if dice.chance(30) {
            draft.company.units[pair[1].index()].after = vec![pair[0]];
        }
        let percent = dice.pick(&[0, 0, 50]);
        draft.company.units[pair[0].index()].min_present = MinPresent::Percent(percent);
    }
    let people: Vec<_> = (0..8 + dice.below(15))
        .map(|row| {
            let home = dice.pick(&units);
            let id = draft.employee(&format!("e{row}"), home);
            let enrolment = dice.pick(&[Enrolment::Regular, Enrolment::Regular, Enrolment::Onboarding]);
            let employee = &mut draft.company.employees[id.index()];
            employee.tutor = dice.chance(30);
            employee.max_weeks_away = dice.chance(20).then_some(2);
            employee.enrolment = if dice.chance(70) { enrolment } else { Enrolment::None };
            id
        })
        .collect();
    for _ in 0..people.len() / 3 {
        let employee = dice.pick(&people);
        let unit = dice.pick(&units);
        if unit == draft.company.employees[employee.index()].home {
            continue;
        }
        let due = Some(draft.day(dice.below(weeks) as i64, 4));
        let (weeks_away, priority) = (1 + dice.below(2) as u8, 1 + dice.below(3) as u8);
        draft.company.extra.push(ExtraStint {
            employee,
            unit,
            weeks: weeks_away,
            from: None,
            to: None,
            due,
            priority,
        });
        let week = dice.below(weeks) as i64;
        if with_fixed && dice.chance(15) {
            draft.pin(PinKind::Fixed, employee, unit, week, weeks_away);
        } else if dice.chance(15) {
            draft.pin(PinKind::Forbidden, employee, unit, week, 1);
        }
    }
    for row in 0..2 + dice.below(6) {
        let rule = dice.pick(&[GroupRule::Together, GroupRule::Together, GroupRule::Apart]);
        let mut members: Vec<_> = (0..2 + dice.below(3)).map(|_| dice.pick(&people)).collect();
        members.sort_unstable();
        members.dedup();
        draft.company.groups.push(Group { name: format!("g{row}"), rule, members });
    }
    draft.build()
}

/// What came of a company: whether a schedule was found, or its pins contradict the rules.
fn checked(seed: u64, strategy: Strategy) -> bool {
    let problem = company(seed, true).altered(|parts| parts.settings.solve.strategy = strategy);
    if !inspect_pins(&problem).is_empty() {
        return false;
    }
    let solution = match solved(&problem) {
        Ok(solution) => solution,
        Err(SolveError::PinsContradict(_)) => return false,
        Err(error) => panic!("seed {seed}, {strategy:?}: {error}"),
    };
    let found = verify(&problem, &solution.schedule)
        .unwrap_or_else(|inspection| panic!("seed {seed}, {strategy:?}: {:?}", inspection.violations));
    assert!(solution.bound <= found.score().total(), "seed {seed}, {strategy:?}");
    true
}

#[test]
fn groups_that_share_members_end_in_schedules_that_keep_every_rule() {
    let companies = std::env::var("PASSERELLE_COMPANIES").ok().and_then(|count| count.parse().ok());
    let companies: u64 = companies.unwrap_or(COMPANIES);
    let found: Vec<bool> = (0..companies)
        .into_par_iter()
        .flat_map_iter(|seed| [Strategy::Prices, Strategy::Auto].map(|strategy| checked(seed, strategy)))
        .collect();
    let planned = found.iter().filter(|found| **found).count();
    assert!(planned as u64 >= companies, "{planned} of {} ended in a schedule", found.len());
}

/// Who is held together comes as one, with whoever else makes the group.
#[test]
fn people_held_together_come_in_a_group() {
    for (fewest, pairs, alone) in [(2, 1, 0), (3, 1, 1), (4, 2, 0), (5, 2, 1), (6, 2, 3)] {
        let people = 2 * pairs + alone;
        let mut draft = Draft::new(6);
        let (home, host) = (draft.unit("home", 0), draft.unit("host", people));
        draft.company.units[host.index()].min_visitors = Some(fewest);
        for pair in 0..pairs {
            let members = ["a", "b"].map(|who| draft.employee(&format!("{who}{pair}"), home)).to_vec();
            draft.company.groups.push(Group { name: format!("g{pair}"), rule: GroupRule::Together, members });
        }
        for person in 0..alone {
            draft.employee(&format!("alone{person}"), home);
        }
        for employee in (0..people as usize).map(EmployeeId::at) {
            draft.stint(employee, host, 1);
        }
        let problem = draft.build().altered(|parts| parts.settings.solve.strategy = Strategy::Prices);
        let solution = solved(&problem).unwrap();
        let found = verify(&problem, &solution.schedule).unwrap();
        assert_eq!(
            found.placements().len(),
            people as usize,
            "{fewest} at least, {pairs} pairs, {alone} alone"
        );
    }
}

/// What somebody is pinned to alone and with a partner's pin does not go together: in the same weeks, without a week at home
/// between, with the later unit first, with more weeks away than allowed. Next to each, what just goes.
#[test]
fn a_partners_pin_beside_an_own_one_keeps_the_rules_of_one_person_or_contradicts() {
    type Change = fn(&mut Draft);
    let as_it_is: Change = |_| ();
    let a_week_at_home: Change = |draft| draft.settings.extra.gap_weeks = 1;
    let alone_first: Change = |draft| draft.company.units[1].after = vec![UnitId::at(2)];
    let three_weeks: Change = |draft| draft.company.employees[EmployeeId::at(1)].max_weeks_away = Some(3);
    let three_in_a_row: Change = |draft| {
        draft.settings.regular.max_in_a_row = Some(3);
        draft.company.employees[EmployeeId::at(1)].enrolment = Enrolment::Regular;
    };
    let cases = [
        (as_it_is, 3, false),
        (as_it_is, 4, true),
        (a_week_at_home, 4, false),
        (a_week_at_home, 5, true),
        (alone_first, 4, false),
        (alone_first, 0, true),
        (three_weeks, 5, false),
        (three_in_a_row, 4, false),
        (three_in_a_row, 5, true),
    ];
    for (change, week, goes) in cases {
        for strategy in [Strategy::Prices, Strategy::Auto] {
            let mut draft = Draft::new(8);
            draft.settings.extra.gap_weeks = 0;
            let (home, shared, alone) =
                (draft.unit("home", 0), draft.unit("shared", 2), draft.unit("alone", 1));
            let pair: Vec<_> = ["a", "b"].map(|id| draft.employee(id, home)).to_vec();
            pair.iter().for_each(|employee| {
                draft.stint(*employee, shared, 2);
            });
            draft.stint(pair[1], alone, 2);
            draft.pin(PinKind::Fixed, pair[0], shared, 2, 2);
            draft.pin(PinKind::Fixed, pair[1], alone, week, 2);
            draft.company.groups.push(Group {
                name: "pair".into(),
                rule: GroupRule::Together,
                members: pair,
            });
            change(&mut draft);
            let problem = draft.build().altered(|parts| parts.settings.solve.strategy = strategy);
            assert_eq!(inspect_pins(&problem), [], "each pin alone is sound");
            match solved(&problem) {
                Ok(solution) => {
                    let found = verify(&problem, &solution.schedule).unwrap();
                    assert!(goes && found.placements().len() == 3, "week {week}, {strategy:?}");
                }
                Err(SolveError::PinsContradict(_)) => assert!(!goes, "week {week}, {strategy:?}"),
                Err(error) => panic!("week {week}, {strategy:?}: {error}"),
            }
        }
    }
}
