//! R7, pins; and what fixed pins break among themselves.

use passerelle::domain::{EmployeeId, PinKind, Problem, Rule, UnitId, Week};
use passerelle::verify::{Why, inspect_pins};

use super::{rules, violations, visit, whys};
use crate::build::Draft;

/// Anna and Ben each owe two weeks in a unit that hosts one.
fn scene(change: impl FnOnce(&mut Draft, [EmployeeId; 2], UnitId)) -> (Problem, [EmployeeId; 2], UnitId) {
    let mut draft = Draft::new(8);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 1));
    let people = [draft.employee("anna", home), draft.employee("ben", home)];
    for employee in people {
        draft.stint(employee, host, 2);
    }
    change(&mut draft, people, host);
    (draft.build(), people, host)
}

#[test]
fn a_fixed_pin_is_kept_as_it_is() {
    let (problem, [anna, _], host) =
        scene(|draft, [anna, _], host| draft.pin(PinKind::Fixed, anna, host, 3, 2));
    assert_eq!(rules(&problem, &[(anna, host, 3, 2)]), []);
    let moved = Why::FixedPin { weeks: 2, placed: Some((Week(4), 2)) };
    assert_eq!(whys(&problem, &[(anna, host, 4, 2)]), [moved]);
    let found = violations(&problem, &[]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].employee, found[0].week), (Some(anna), Some(Week(3))));
    assert_eq!(found[0].why, Why::FixedPin { weeks: 2, placed: None });
    assert_eq!(inspect_pins(&problem), []);
}

#[test]
fn forbidden_weeks_are_not_spent_in_the_unit() {
    let (problem, [anna, ben], host) =
        scene(|draft, [anna, _], host| draft.pin(PinKind::Forbidden, anna, host, 3, 2));
    for start in [1, 5] {
        assert_eq!(rules(&problem, &[(anna, host, start, 2)]), [], "beside it, from {start}");
    }
    for start in 2..=4 {
        assert_eq!(rules(&problem, &[(anna, host, start, 2)]), [Rule::Pins], "over it, from {start}");
    }
    assert_eq!(rules(&problem, &[(ben, host, 3, 2)]), [], "it forbids nobody else");
}

#[test]
fn a_forbidden_pin_forbids_no_other_unit() {
    let mut draft = Draft::new(4);
    let [home, host, other] = ["home", "host", "other"].map(|id| draft.unit(id, 1));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 1);
    draft.pin(PinKind::Forbidden, anna, other, 0, 4);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, host, 1, 1)]), []);
}

#[test]
fn fixed_pins_that_break_a_rule_are_reported_with_it() {
    let (problem, ..) = scene(|draft, [anna, ben], host| {
        draft.pin(PinKind::Fixed, anna, host, 3, 2);
        draft.pin(PinKind::Fixed, ben, host, 4, 2);
    });
    let found = inspect_pins(&problem);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].week), (Rule::Hosts, Some(Week(4))));

    let (problem, ..) = scene(|draft, [anna, _], host| draft.pin(PinKind::Fixed, anna, host, 3, 1));
    assert_eq!(inspect_pins(&problem)[0].why, Why::Length { weeks: 1, min: 2, max: 2 });

    let (problem, ..) = scene(|draft, [anna, _], host| {
        draft.pin(PinKind::Fixed, anna, host, 3, 2);
        draft.pin(PinKind::Forbidden, anna, host, 4, 1);
    });
    assert_eq!(inspect_pins(&problem)[0].rule, Rule::Pins);
}

#[test]
fn a_fixed_pin_that_no_stint_asks_for_breaks_a_rule_whatever_is_placed() {
    let (problem, ..) = scene(|draft, [anna, _], _| draft.pin(PinKind::Fixed, anna, UnitId(0), 3, 2));
    assert_eq!(inspect_pins(&problem)[0].why, Why::HomeUnit);
    assert_eq!(rules(&problem, &[]), [Rule::Eligible]);

    let (problem, ..) = scene(|draft, [anna, _], host| {
        draft.pin(PinKind::Fixed, anna, host, 0, 2);
        draft.pin(PinKind::Fixed, anna, host, 4, 2);
    });
    let found = inspect_pins(&problem);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].week, found[0].why), (Some(Week(4)), Why::NoStint { weeks: 2 }));
}

#[test]
fn what_further_placements_may_mend_is_no_fault_of_the_pins() {
    let after = |week| {
        let mut draft = Draft::new(4);
        let [home, first, second] = ["home", "first", "second"].map(|id| draft.unit(id, 1));
        draft.company.units[second.index()].after = vec![first];
        let anna = draft.employee("anna", home);
        draft.stint(anna, first, 1);
        draft.stint(anna, second, 1);
        draft.pin(PinKind::Fixed, anna, second, week, 1);
        inspect_pins(&draft.build())
    };
    assert_eq!(after(1), []);
    assert_eq!(after(0)[0].rule, Rule::Order, "nothing fits before the first week");
}

#[test]
fn a_pin_keeps_its_distance_from_history() {
    let (problem, ..) = scene(|draft, [anna, _], host| {
        draft.settings.extra.gap_weeks = 2;
        visit(draft, anna, host, -1, 1);
        draft.pin(PinKind::Fixed, anna, host, 1, 2);
    });
    assert_eq!(inspect_pins(&problem)[0].rule, Rule::Gap);
}
