//! R7, `apart` groups.

use passerelle::domain::{EmployeeId, Group, GroupRule, Problem, Rule, UnitId, Week};
use passerelle::verify::{Ledger, Why};

use super::{rules, schedule, violations, visit};
use crate::build::Draft;

/// Anna and Ben are never away together; each owes two weeks, in different units.
fn scene(change: impl FnOnce(&mut Draft, [EmployeeId; 2])) -> (Problem, [EmployeeId; 2], [UnitId; 2]) {
    let mut draft = Draft::new(8);
    let home = draft.unit("home", 9);
    let hosts = [draft.unit("first", 9), draft.unit("second", 9)];
    let people = [draft.employee("anna", home), draft.employee("ben", home)];
    for (person, host) in people.iter().zip(hosts) {
        draft.stint(*person, host, 2);
    }
    let (name, rule) = ("pair".to_string(), GroupRule::Apart);
    draft.company.groups.push(Group { name, rule, members: people.to_vec() });
    change(&mut draft, people);
    (draft.build(), people, hosts)
}

#[test]
fn one_after_the_other_is_apart_and_one_week_shared_is_not() {
    let (problem, [anna, ben], [first, second]) = scene(|_, _| {});
    assert_eq!(rules(&problem, &[(anna, first, 2, 2), (ben, second, 4, 2)]), []);
    let found = violations(&problem, &[(anna, first, 2, 2), (ben, second, 3, 2)]);
    assert_eq!(found.len(), 1, "week 3 alone");
    assert_eq!((found[0].rule, found[0].week), (Rule::Apart, Some(Week(3))));
    assert_eq!((found[0].employee, found[0].unit), (Some(anna), Some(first)));
    assert_eq!(found[0].why, Why::NotApart { group: 0, other: ben });
    let found = violations(&problem, &[(anna, first, 3, 2), (ben, second, 2, 2)]);
    assert_eq!((found.len(), found[0].week, found[0].unit), (1, Some(Week(3)), Some(first)), "as she comes");
}

#[test]
fn a_standing_visit_counts_as_away() {
    let (problem, [anna, ben], [first, second]) = scene(|draft, [_, ben]| visit(draft, ben, UnitId(2), 2, 1));
    assert_eq!(rules(&problem, &[(anna, first, 3, 2)]), []);
    let found = violations(&problem, &[(anna, first, 2, 2)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].employee, found[0].why), (Some(anna), Why::NotApart { group: 0, other: ben }));
    assert_eq!(rules(&problem, &[(ben, second, 5, 2)]), []);
}

#[test]
fn standing_visits_break_nothing_among_themselves() {
    let (problem, _, _) = scene(|draft, people| {
        people.iter().for_each(|person| visit(draft, *person, UnitId(1), 2, 1));
    });
    assert_eq!(rules(&problem, &[]), []);
}

/// Whoever the group names first is reported, at the host of that person, whoever comes last.
#[test]
fn who_comes_last_is_not_who_is_named() {
    let (problem, [anna, ben], [first, second]) = scene(|draft, _| draft.company.groups[0].members.reverse());
    let placed = schedule(&problem, &[(anna, first, 2, 2), (ben, second, 2, 2)]).placements;
    let blocks = Ledger::new(&problem, &placed[1..]).blocks(placed[0]);
    let named =
        blocks.iter().map(|block| (block.violation.employee, block.violation.unit, block.violation.week));
    assert_eq!(named.collect::<Vec<_>>(), [2, 3].map(|week| (Some(ben), Some(second), Some(Week(week)))));
}

#[test]
fn who_is_in_no_group_is_free() {
    let (problem, [anna, ben], [first, second]) = scene(|draft, _| draft.company.groups.clear());
    assert_eq!(rules(&problem, &[(anna, first, 2, 2), (ben, second, 2, 2)]), []);
}
