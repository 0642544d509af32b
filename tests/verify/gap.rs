//! R2.

use passerelle::domain::{EmployeeId, Enrolment, PinKind, Problem, Programme, Rule, UnitId, Visit, Week};
use passerelle::verify::{Violation, Why};

use super::{relation, rules, violations, visit, whys};
use crate::build::Draft;

/// Anna owes one week in each of two units, with a gap of `gap` weeks.
fn scene(gap: u8, change: impl FnOnce(&mut Draft, EmployeeId, UnitId)) -> (Problem, EmployeeId, [UnitId; 2]) {
    let mut draft = Draft::new(8);
    draft.settings.extra.gap_weeks = gap;
    let home = draft.unit("home", 1);
    let hosts = [draft.unit("first", 1), draft.unit("second", 1)];
    let anna = draft.employee("anna", home);
    for host in hosts {
        draft.stint(anna, host, 1);
    }
    change(&mut draft, anna, hosts[1]);
    (draft.build(), anna, hosts)
}

#[test]
fn one_place_at_a_time() {
    let (problem, anna, [first, second]) = scene(0, |_, _, _| {});
    assert_eq!(rules(&problem, &[(anna, first, 2, 1), (anna, second, 3, 1)]), []);
    let found = violations(&problem, &[(anna, first, 2, 1), (anna, second, 2, 1)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].employee, found[0].week), (Rule::Gap, Some(anna), Some(Week(2))));
    let Why::Gap { between: -1, needed: 0, .. } = found[0].why else { panic!("{found:?}") };
}

#[test]
fn the_gap_is_kept_to_the_week_in_either_order() {
    let (problem, anna, [first, second]) = scene(2, |_, _, _| {});
    for (one, other) in [(first, second), (second, first)] {
        assert_eq!(rules(&problem, &[(anna, one, 1, 1), (anna, other, 4, 1)]), []);
        let why = Why::Gap { other: one, other_start: Week(1), between: 1, needed: 2 };
        assert_eq!(whys(&problem, &[(anna, one, 1, 1), (anna, other, 3, 1)]), [why]);
    }
}

#[test]
fn the_larger_gap_of_two_programmes_counts() {
    let mut draft = Draft::new(8);
    let (home, linked, other) = (draft.unit("home", 1), draft.unit("linked", 1), draft.unit("other", 1));
    relation(&mut draft, home, linked);
    draft.settings.regular.gap_weeks = 2;
    draft.settings.regular.weeks = passerelle::domain::Lengths::exactly(1);
    let anna = draft.employee("anna", home);
    draft.company.employees[0].enrolment = Enrolment::Regular;
    draft.stint(anna, other, 1);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, linked, 0, 1), (anna, other, 3, 1)]), []);
    assert_eq!(rules(&problem, &[(anna, linked, 0, 1), (anna, other, 2, 1)]), [Rule::Gap]);
    assert_eq!(rules(&problem, &[(anna, other, 0, 1), (anna, linked, 2, 1)]), [Rule::Gap]);
}

#[test]
fn visits_before_and_after_the_horizon_keep_their_distance() {
    let (problem, anna, [first, _]) = scene(2, |draft, anna, unit| {
        visit(draft, anna, unit, -2, 2);
        visit(draft, anna, unit, 8, 1);
    });
    assert_eq!(rules(&problem, &[(anna, first, 2, 1)]), []);
    assert_eq!(rules(&problem, &[(anna, first, 1, 1)]), [Rule::Gap]);
    assert_eq!(rules(&problem, &[(anna, first, 5, 1)]), []);
    let found = violations(&problem, &[(anna, first, 6, 1)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].unit, found[0].week), (Some(first), Some(Week(6))), "the placement is named");
}

#[test]
fn a_visit_of_no_programme_adds_no_gap_of_its_own_but_occupies_its_weeks() {
    let (problem, anna, [first, _]) = scene(0, |draft, anna, unit| {
        draft.settings.regular.gap_weeks = 4;
        let (monday, programme) = (draft.day(2, 0), None);
        draft.visits.push((anna, Visit { unit, monday, weeks: 1, programme, counts_as_visit: true }));
    });
    assert_eq!(rules(&problem, &[(anna, first, 1, 1)]), []);
    assert_eq!(rules(&problem, &[(anna, first, 2, 1)]), [Rule::Gap]);
    assert_eq!(rules(&problem, &[(anna, first, 3, 1)]), []);
}

#[test]
fn a_long_stay_is_seen_past_a_short_one_within_it() {
    let (problem, anna, [first, second]) = scene(0, |draft, anna, unit| {
        visit(draft, anna, unit, 0, 6);
        visit(draft, anna, unit, 1, 1);
    });
    assert_eq!(rules(&problem, &[(anna, first, 4, 1)]), [Rule::Gap]);
    assert_eq!(rules(&problem, &[(anna, second, 6, 1)]), []);
}

/// Her own week, a visit right after it, and one that asks for three weeks at home: too soon after hers, whatever programme
/// the visit between is of.
#[test]
fn a_visit_between_two_stays_hides_neither() {
    for enrolment in [Enrolment::None, Enrolment::Onboarding] {
        for between in [None].into_iter().chain(Programme::ALL.map(Some)) {
            let (problem, anna, [first, _]) = scene(0, |draft, anna, unit| {
                draft.company.employees[0].enrolment = enrolment;
                draft.company.employees[0].hired = Some(draft.start);
                draft.settings.onboarding.weeks = passerelle::domain::Lengths::exactly(1);
                if enrolment == Enrolment::Onboarding {
                    draft.company.extra.clear();
                }
                (draft.settings.onboarding.gap_weeks, draft.settings.regular.gap_weeks) = (0, 3);
                for (week, programme) in [(2, between), (3, Some(Programme::Regular))] {
                    let monday = draft.day(week, 0);
                    let visit = Visit { unit, monday, weeks: 1, programme, counts_as_visit: true };
                    draft.visits.push((anna, visit));
                }
            });
            let found = violations(&problem, &[(anna, first, 1, 1)]);
            let gaps: Vec<_> = found.iter().filter(|broken| broken.rule == Rule::Gap).collect();
            let after = |broken: &&&Violation| {
                matches!(broken.why, Why::Gap { other_start: Week(3), between: 1, needed: 3, .. })
            };
            assert_eq!(gaps.iter().filter(after).count(), 1, "{enrolment:?}, {between:?}: {gaps:?}");
        }
    }
}

#[test]
fn of_two_stays_that_are_too_close_the_closer_is_named() {
    let (problem, anna, [first, second]) = scene(2, |draft, anna, unit| {
        draft.settings.regular.gap_weeks = 2;
        for (week, programme) in [(1, Programme::Extra), (2, Programme::Regular)] {
            let (monday, programme) = (draft.day(week, 0), Some(programme));
            draft.visits.push((anna, Visit { unit, monday, weeks: 1, programme, counts_as_visit: true }));
        }
    });
    let why = Why::Gap { other: second, other_start: Week(2), between: 0, needed: 2 };
    assert_eq!(whys(&problem, &[(anna, first, 3, 1)]), [why]);
}

#[test]
fn a_visit_of_no_week_keeps_nobody_away() {
    let (problem, anna, [first, _]) = scene(0, |draft, anna, unit| {
        draft.company.extra[0].weeks = 2;
        visit(draft, anna, unit, 3, 0);
    });
    assert_eq!(rules(&problem, &[(anna, first, 2, 2)]), []);
}

#[test]
fn two_standing_visits_break_nothing() {
    let (problem, anna, [first, _]) = scene(3, |draft, anna, unit| {
        visit(draft, anna, unit, 0, 2);
        visit(draft, anna, unit, 1, 1);
    });
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &[(anna, first, 5, 1)]), []);
}

#[test]
fn a_fixed_pin_before_the_horizon_counts_as_a_stay() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 1);
    draft.settings.extra.gap_weeks = 1;
    draft.pin(PinKind::Fixed, anna, host, -1, 1);
    draft.company.pins[0].booking.programme = Some(Programme::Extra);
    let problem = draft.build();
    assert_eq!(rules(&problem, &[(anna, host, 0, 1)]), [Rule::Gap]);
    assert_eq!(rules(&problem, &[(anna, host, 1, 1)]), []);
}

#[test]
fn of_a_baseline_what_is_past_stands_and_what_comes_after_the_horizon_does_not() {
    let mut draft = Draft::new(10);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 1);
    draft.settings.extra.gap_weeks = 1;
    let with_row_at = |week| {
        let mut draft = draft.clone();
        draft.baseline = Some(vec![draft.booking(anna, host, week, 1)]);
        draft.build()
    };
    assert_eq!(rules(&with_row_at(-1), &[(anna, host, 0, 1)]), [Rule::Gap]);
    assert_eq!(rules(&with_row_at(9), &[(anna, host, 9, 1)]), []);
    assert_eq!(rules(&with_row_at(10), &[(anna, host, 9, 1)]), []);
    let mut pinned = draft.clone();
    pinned.pin(PinKind::Fixed, anna, host, 10, 1);
    assert_eq!(rules(&pinned.build(), &[(anna, host, 9, 1)]), [Rule::Gap]);
}
