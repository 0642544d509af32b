//! R7, order: `after` and the chain.

use passerelle::domain::{ChainOrder, EmployeeId, Enrolment, Lengths, Problem, Rule, UnitId, Visit, Week};
use passerelle::verify::Why;

use super::{relation, rules, violations, visit, whys};
use crate::build::Draft;

/// Anna owes a week in `first` and one in `second`, and `second` comes after `first`.
fn scene(change: impl FnOnce(&mut Draft, EmployeeId, [UnitId; 2])) -> (Problem, EmployeeId, [UnitId; 2]) {
    let mut draft = Draft::new(6);
    let home = draft.unit("home", 9);
    let hosts = [draft.unit("first", 9), draft.unit("second", 9)];
    draft.company.units[hosts[1].index()].after = vec![hosts[0]];
    let anna = draft.employee("anna", home);
    for host in hosts {
        draft.stint(anna, host, 1);
    }
    change(&mut draft, anna, hosts);
    (draft.build(), anna, hosts)
}

#[test]
fn the_unit_before_has_ended_before_the_other_starts() {
    let (problem, anna, [first, second]) = scene(|_, _, _| {});
    assert_eq!(rules(&problem, &[(anna, first, 2, 1), (anna, second, 3, 1)]), []);
    let found = violations(&problem, &[(anna, first, 4, 1), (anna, second, 3, 1)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].unit, found[0].week), (Some(second), Some(Week(3))));
    assert_eq!(found[0].why, Why::NotAfter { first, possible: false });
    assert!(!found[0].may_be_mended());
}

#[test]
fn the_first_unit_alone_is_fine_and_the_second_alone_is_not() {
    let (problem, anna, [first, second]) = scene(|_, _, _| {});
    assert_eq!(rules(&problem, &[(anna, first, 2, 1)]), []);
    assert_eq!(whys(&problem, &[(anna, second, 2, 1)]), [Why::NotAfter { first, possible: true }]);
    assert_eq!(whys(&problem, &[(anna, second, 1, 1)]), [Why::NotAfter { first, possible: true }]);
    assert_eq!(whys(&problem, &[(anna, second, 0, 1)]), [Why::NotAfter { first, possible: false }]);
}

#[test]
fn a_window_of_one_week_leaves_room_for_one() {
    let (problem, anna, [first, second]) = scene(|draft, _, _| {
        let (from, to) = (draft.day(2, 0), draft.day(2, 4));
        (draft.company.extra[0].from, draft.company.extra[0].to) = (Some(from), Some(to));
    });
    assert_eq!(whys(&problem, &[(anna, second, 3, 1)]), [Why::NotAfter { first, possible: true }]);
    assert_eq!(whys(&problem, &[(anna, second, 2, 1)]), [Why::NotAfter { first, possible: false }]);
}

#[test]
fn who_was_there_works_there_or_owes_nothing_there_need_not_go() {
    let (problem, anna, [_, second]) = scene(|draft, anna, [first, _]| visit(draft, anna, first, -40, 1));
    assert_eq!(rules(&problem, &[(anna, second, 0, 1)]), []);
    let (problem, anna, [_, second]) = scene(|draft, _, _| {
        draft.company.extra.remove(0);
    });
    assert_eq!(rules(&problem, &[(anna, second, 0, 1)]), []);
    let (problem, anna, [_, second]) = scene(|draft, _, [_, second]| {
        draft.company.units[second.index()].after = vec![UnitId(0)];
    });
    assert_eq!(rules(&problem, &[(anna, second, 0, 1)]), []);
}

#[test]
fn a_date_agreed_is_no_visit_done() {
    let (problem, anna, [_, second]) = scene(|draft, anna, [first, _]| {
        let (monday, programme) = (draft.day(-4, 0), None);
        let agreed = Visit { unit: first, monday, weeks: 1, programme, counts_as_visit: false };
        draft.visits.push((anna, agreed));
    });
    assert_eq!(rules(&problem, &[(anna, second, 3, 1)]), [Rule::Order]);
}

#[test]
fn of_several_stints_in_the_first_unit_one_before_is_enough() {
    let (problem, anna, [first, second]) = scene(|draft, anna, [first, _]| {
        draft.stint(anna, first, 1);
    });
    let rows = [(anna, first, 0, 1), (anna, second, 1, 1), (anna, first, 2, 1)];
    assert_eq!(rules(&problem, &rows), []);
}

/// Nina, a new hire, owes a week each in `far` (2 links from the customer), `near` (0) and `lone` (no way).
fn chain(order: ChainOrder) -> (Problem, EmployeeId, [UnitId; 3]) {
    let mut draft = Draft::new(6);
    draft.settings.onboarding.order = order;
    draft.settings.onboarding.weeks = Lengths::exactly(1);
    let home = draft.unit("home", 0);
    let [far, middle, near, lone] =
        [("far", 1), ("middle", 0), ("near", 1), ("lone", 1)].map(|(id, hosts)| draft.unit(id, hosts));
    draft.company.units[near.index()].customer_contact = true;
    relation(&mut draft, far, middle);
    relation(&mut draft, middle, near);
    let nina = draft.employee("nina", home);
    draft.company.employees[0].enrolment = Enrolment::Onboarding;
    (draft.build(), nina, [far, near, lone])
}

#[test]
fn towards_the_customer_the_farther_unit_comes_first() {
    let (problem, nina, [far, near, _]) = chain(ChainOrder::TowardsCustomer);
    assert_eq!(rules(&problem, &[(nina, far, 1, 1), (nina, near, 2, 1)]), []);
    let found = violations(&problem, &[(nina, far, 2, 1), (nina, near, 1, 1)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].unit), (Rule::Order, Some(near)));
    assert_eq!(found[0].why, Why::ChainOrder { other: far });
}

#[test]
fn to_start_in_the_last_week_of_the_other_is_too_early() {
    let (problem, nina, [far, near, _]) = chain(ChainOrder::TowardsCustomer);
    assert_eq!(rules(&problem, &[(nina, far, 1, 1), (nina, near, 1, 1)]), [Rule::Gap, Rule::Order]);
    let (problem, anna, [first, second]) = scene(|_, _, _| {});
    assert_eq!(rules(&problem, &[(anna, first, 1, 1), (anna, second, 1, 1)]), [Rule::Gap, Rule::Order]);
}

#[test]
fn from_the_customer_the_nearer_unit_comes_first() {
    let (problem, nina, [far, near, _]) = chain(ChainOrder::FromCustomer);
    assert_eq!(rules(&problem, &[(nina, near, 1, 1), (nina, far, 2, 1)]), []);
    assert_eq!(rules(&problem, &[(nina, near, 2, 1), (nina, far, 1, 1)]), [Rule::Order]);
}

#[test]
fn the_chain_orders_only_what_is_placed_and_known() {
    let (problem, nina, [_, near, lone]) = chain(ChainOrder::TowardsCustomer);
    assert_eq!(rules(&problem, &[(nina, near, 0, 1)]), []);
    assert_eq!(rules(&problem, &[(nina, near, 0, 1), (nina, lone, 1, 1)]), []);
    assert_eq!(rules(&problem, &[(nina, lone, 0, 1), (nina, near, 1, 1)]), []);
    let (problem, nina, [far, near, _]) = chain(ChainOrder::Any);
    assert_eq!(rules(&problem, &[(nina, near, 0, 1), (nina, far, 1, 1)]), []);
}
