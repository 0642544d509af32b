//! R7, `together` groups.

use passerelle::domain::{EmployeeId, Group, GroupRule, PinKind, Problem, Rule, UnitId, Week};
use passerelle::verify::{Ledger, Why, inspect_pins};

use super::{ONE_OR_TWO, rules, stint_of, violations, whys};
use crate::build::Draft;

/// Anna, Ben and Cleo are a group; Anna and Ben owe a stint in `shared`, Anna alone one in `alone`.
fn scene(
    change: impl FnOnce(&mut Draft, [EmployeeId; 3], UnitId),
) -> (Problem, [EmployeeId; 3], [UnitId; 2]) {
    let mut draft = Draft::new(8);
    let [home, shared, alone] = ["home", "shared", "alone"].map(|id| draft.unit(id, 9));
    let people = ["anna", "ben", "cleo"].map(|id| draft.employee(id, home));
    draft.stint(people[0], shared, 1);
    draft.stint(people[1], shared, 1);
    draft.stint(people[0], alone, 1);
    let (name, rule) = ("trio".to_string(), GroupRule::Together);
    draft.company.groups.push(Group { name, rule, members: people.to_vec() });
    change(&mut draft, people, shared);
    (draft.build(), people, [shared, alone])
}

#[test]
fn the_same_weeks_or_none() {
    let (problem, [anna, ben, _], [shared, _]) = scene(|_, _, _| {});
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &[(anna, shared, 3, 1), (ben, shared, 3, 1)]), []);
    let found = violations(&problem, &[(anna, shared, 3, 1), (ben, shared, 4, 1)]);
    assert_eq!(found.len(), 1);
    let why = Why::NotTogether { group: 0, other: anna, other_start: Week(3), other_weeks: 1 };
    assert_eq!((found[0].employee, found[0].week, found[0].why), (Some(ben), Some(Week(4)), why));
    assert!(!found[0].may_be_mended());
}

#[test]
fn who_is_left_behind_is_named() {
    let (problem, [anna, ben, _], [shared, _]) = scene(|_, _, _| {});
    let found = violations(&problem, &[(anna, shared, 3, 1)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].employee, found[0].why), (Some(ben), Why::LeftBehind { group: 0, other: anna }));
    assert!(found[0].may_be_mended());
    assert_eq!(rules(&problem, &[(ben, shared, 3, 1)]), [Rule::Together]);
}

#[test]
fn what_only_one_member_owes_is_free() {
    let (problem, [anna, ..], [_, alone]) = scene(|_, _, _| {});
    assert_eq!(rules(&problem, &[(anna, alone, 3, 1)]), []);
}

#[test]
fn the_length_is_shared_too() {
    let (problem, [anna, ben, _], [shared, _]) = scene(|draft, people, shared| {
        draft.settings.regular.weeks = ONE_OR_TWO;
        draft.settings.regular.max_weeks_away = None;
        draft.company.extra.clear();
        super::relation(draft, UnitId(0), shared);
        for person in &people[..2] {
            draft.company.employees[person.index()].enrolment = passerelle::domain::Enrolment::Regular;
        }
        draft.settings.regular.never_visited = passerelle::domain::NeverVisited::Now;
    });
    assert_eq!(rules(&problem, &[(anna, shared, 3, 2), (ben, shared, 3, 2)]), []);
    assert_eq!(rules(&problem, &[(anna, shared, 3, 2), (ben, shared, 3, 1)]), [Rule::Together]);
}

#[test]
fn the_kth_stints_of_the_members_meet() {
    let (problem, [anna, ben, cleo], [shared, _]) = scene(|draft, [anna, _, cleo], shared| {
        draft.stint(anna, shared, 1);
        draft.stint(cleo, shared, 1);
    });
    let all = |second: i16| {
        [(anna, shared, 2, 1), (ben, shared, 2, 1), (cleo, shared, 2, 1), (anna, shared, second, 1)]
    };
    assert_eq!(rules(&problem, &all(5)), [], "Anna's second stint is hers alone");
    let third = whys(&problem, &all(5)[..2]);
    assert_eq!(third, [Why::LeftBehind { group: 0, other: anna }], "Cleo is missing");
    let ledger = Ledger::new(&problem, &[]);
    let partners = ledger.partners(stint_of(&problem, ben, shared));
    assert_eq!(partners, [anna, cleo].map(|member| stint_of(&problem, member, shared)));
}

#[test]
fn pins_of_a_group_at_different_times_contradict_and_a_missing_partner_does_not() {
    let (problem, ..) = scene(|draft, [anna, _, _], shared| {
        draft.pin(PinKind::Fixed, anna, shared, 3, 1);
    });
    assert_eq!(inspect_pins(&problem), []);
    let (problem, ..) = scene(|draft, [anna, ben, _], shared| {
        draft.pin(PinKind::Fixed, anna, shared, 3, 1);
        draft.pin(PinKind::Fixed, ben, shared, 4, 1);
    });
    assert_eq!(inspect_pins(&problem)[0].rule, Rule::Together);
}
