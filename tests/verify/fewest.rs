//! R5, groups of visitors.

use passerelle::domain::{EmployeeId, Problem, Rule, UnitId, Week};
use passerelle::verify::{Block, Ledger, Why};

use super::{fortnights, four_visitors, rules, schedule, violations, visit};
use crate::build::Draft;

/// Four people who owe a fortnight in a unit that takes nobody or at least two.
fn scene(change: impl FnOnce(&mut Draft, UnitId)) -> (Problem, UnitId) {
    four_visitors(|draft, host| {
        draft.company.units[host.index()].min_visitors = Some(2);
        change(draft, host);
    })
}

#[test]
fn nobody_or_at_least_two_in_every_week() {
    let (problem, host) = scene(|_, _| {});
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &fortnights(host, &[3, 3])), []);
    assert_eq!(rules(&problem, &fortnights(host, &[3, 3, 3])), []);
    let found = violations(&problem, &fortnights(host, &[3, 4]));
    let weeks: Vec<_> = found.iter().map(|violation| violation.week).collect();
    assert_eq!(weeks, [Some(Week(3)), Some(Week(5))], "they overlap in week 4 alone");
    assert!(found.iter().all(|violation| violation.rule == Rule::Fewest && violation.unit == Some(host)));
    assert_eq!(found[0].why, Why::Fewest { visitors: 1, fewest: 2 });
}

#[test]
fn a_visit_that_stands_counts_and_breaks_nothing_alone() {
    let (problem, host) = scene(|draft, host| visit(draft, EmployeeId(3), host, 2, 2));
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &fortnights(host, &[2])), []);
    assert_eq!(rules(&problem, &fortnights(host, &[3])), [Rule::Fewest], "alone in its second week");
}

#[test]
fn one_alone_is_as_good_as_none_asked_for() {
    let (problem, host) = scene(|draft, host| draft.company.units[host.index()].min_visitors = Some(1));
    assert_eq!(rules(&problem, &fortnights(host, &[3])), []);
}

#[test]
fn the_first_of_a_group_is_blocked_until_others_come() {
    let (problem, host) = scene(|_, _| {});
    let placements = schedule(&problem, &fortnights(host, &[3, 3])).placements;
    let mut ledger = Ledger::new(&problem, &[]);
    let broken = |blocks: &[Block]| blocks.iter().map(|block| block.violation.rule).collect::<Vec<_>>();
    let blocks = ledger.blocks(placements[0]);
    assert_eq!(broken(&blocks), [Rule::Fewest, Rule::Fewest]);
    assert!(blocks.iter().all(|block| block.violation.may_be_mended() && block.collides.is_empty()));
    ledger.add(placements[0]);
    assert_eq!(broken(&ledger.blocks(placements[1])), []);
}
