//! R4.

use passerelle::domain::{
    Closure, ClosureKind, Country, DaySpan, EmployeeId, Pattern, Problem, Rule, Site, SiteId, UnitId, Week,
    Weekdays,
};
use passerelle::verify::Why;

use super::{rules, violations, whys};
use crate::build::Draft;

/// Anna owes two weeks in a unit; at least four working days a week.
fn scene(change: impl FnOnce(&mut Draft, [UnitId; 2])) -> (Problem, EmployeeId, UnitId) {
    let mut draft = Draft::new(6);
    let (home, host) = (draft.unit("home", 1), draft.unit("host", 1));
    let anna = draft.employee("anna", home);
    draft.stint(anna, host, 2);
    change(&mut draft, [home, host]);
    (draft.build(), anna, host)
}

fn closed(draft: &mut Draft, unit: Option<UnitId>, kind: ClosureKind, days: [(i64, i64); 2]) {
    let [from, to] = days.map(|(week, weekday)| draft.day(week, weekday));
    draft.company.closures.push(Closure { unit, span: DaySpan { from, to }, kind });
}

fn absent(draft: &mut Draft, days: [(i64, i64); 2]) {
    let [from, to] = days.map(|(week, weekday)| draft.day(week, weekday));
    draft.absences.push((EmployeeId(0), DaySpan { from, to }));
}

#[test]
fn a_day_off_does_not_forbid_a_week_and_two_do() {
    let (problem, anna, host) = scene(|draft, _| absent(draft, [(2, 1), (2, 1)]));
    assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), []);
    let (problem, anna, host) = scene(|draft, _| absent(draft, [(2, 1), (2, 2)]));
    let found = violations(&problem, &[(anna, host, 1, 2)]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].why, Why::WorkingDays { days: 3, minimum: 4 });
    assert_eq!((found[0].employee, found[0].week), (Some(anna), Some(Week(2))));
}

#[test]
fn a_day_that_two_absences_take_is_taken_once() {
    let (problem, anna, host) = scene(|draft, _| {
        absent(draft, [(2, 1), (2, 2)]);
        absent(draft, [(2, 2), (2, 3)]);
    });
    assert_eq!(whys(&problem, &[(anna, host, 2, 2)]), [Why::WorkingDays { days: 2, minimum: 4 }]);
    assert_eq!(rules(&problem, &[(anna, host, 3, 2)]), []);
}

#[test]
fn a_weekend_takes_no_working_day() {
    let (problem, anna, host) = scene(|draft, _| absent(draft, [(2, 5), (2, 6)]));
    assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), []);
}

#[test]
fn leave_across_a_weekend_takes_days_of_both_weeks() {
    let (problem, anna, host) = scene(|draft, _| absent(draft, [(2, 4), (3, 1)]));
    assert_eq!(whys(&problem, &[(anna, host, 2, 2)]), [Why::WorkingDays { days: 3, minimum: 4 }]);
    assert_eq!(rules(&problem, &[(anna, host, 1, 2)]), []);
}

#[test]
fn a_placement_is_named_once_with_its_first_week() {
    let (problem, anna, host) = scene(|draft, _| absent(draft, [(2, 0), (3, 4)]));
    let found = violations(&problem, &[(anna, host, 2, 2)]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].week, Some(Week(2)));
    assert_eq!(found[0].why, Why::WorkingDays { days: 0, minimum: 4 });
}

#[test]
fn closures_take_days_by_their_kind_and_side() {
    let two_days = [(2, 0), (2, 1)];
    let cases = [
        (1, ClosureKind::Host, true),
        (1, ClosureKind::All, true),
        (1, ClosureKind::Home, false),
        (0, ClosureKind::Home, true),
        (0, ClosureKind::All, true),
        (0, ClosureKind::Host, false),
    ];
    for (side, kind, forbids) in cases {
        let (problem, anna, host) = scene(|draft, units| closed(draft, Some(units[side]), kind, two_days));
        let expected: &[Rule] = if forbids { &[Rule::WorkingDays] } else { &[] };
        assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), expected, "side {side}, {kind:?}");
    }
}

#[test]
fn a_closure_without_unit_closes_the_whole_company() {
    for kind in [ClosureKind::Host, ClosureKind::Home, ClosureKind::All] {
        let (problem, anna, host) = scene(|draft, _| closed(draft, None, kind, [(2, 0), (2, 1)]));
        assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), [Rule::WorkingDays], "{kind:?}");
    }
}

#[test]
fn days_taken_twice_are_taken_once() {
    let (problem, anna, host) = scene(|draft, [home, host]| {
        absent(draft, [(2, 0), (2, 0)]);
        closed(draft, Some(host), ClosureKind::Host, [(2, 0), (2, 0)]);
        closed(draft, Some(home), ClosureKind::Home, [(2, 0), (2, 0)]);
    });
    assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), []);
}

#[test]
fn days_before_hiring_and_after_leaving_are_no_working_days() {
    let (problem, anna, host) = scene(|draft, _| {
        draft.company.employees[0].hired = Some(draft.day(1, 1));
        draft.company.employees[0].leaves = Some(draft.day(4, 3));
    });
    assert_eq!(rules(&problem, &[(anna, host, 1, 2)]), [], "Tuesday to Friday are four days");
    assert_eq!(rules(&problem, &[(anna, host, 3, 2)]), [], "Monday to Thursday are four days");
    assert_eq!(rules(&problem, &[(anna, host, 0, 2)]), [Rule::WorkingDays]);
    assert_eq!(rules(&problem, &[(anna, host, 4, 2)]), [Rule::WorkingDays]);
}

#[test]
fn public_holidays_are_no_working_days() {
    let (problem, anna, host) = scene(|draft, _| absent(draft, [(2, 0), (2, 0)]));
    let closed = |day| problem.altered(|parts| parts.holidays = vec![vec![parts.horizon.day(Week(2), day)]]);
    assert_eq!(rules(&closed(5), &[(anna, host, 2, 2)]), [], "a Saturday");
    assert_eq!(rules(&closed(4), &[(anna, host, 2, 2)]), [Rule::WorkingDays]);
}

#[test]
fn the_minimum_is_a_setting() {
    let (problem, anna, host) = scene(|draft, _| {
        draft.settings.rules.min_working_days = 1;
        absent(draft, [(2, 0), (2, 3)]);
        absent(draft, [(4, 0), (4, 4)]);
    });
    assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), []);
    assert_eq!(rules(&problem, &[(anna, host, 4, 2)]), [Rule::WorkingDays]);
}

#[test]
fn who_works_three_days_a_week_goes_for_three() {
    let (problem, anna, host) = scene(|draft, _| {
        draft.weeks = 8;
        draft.company.employees[0].days = Weekdays::of_bits(0b11100);
        absent(draft, [(4, 0), (4, 1)]);
        absent(draft, [(6, 3), (6, 3)]);
    });
    assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), []);
    assert_eq!(rules(&problem, &[(anna, host, 4, 2)]), [], "leave on days that are free anyway");
    let found = violations(&problem, &[(anna, host, 5, 2)]);
    assert_eq!(found[0].why, Why::WorkingDays { days: 2, minimum: 3 });
}

#[test]
fn a_pattern_changes_the_days_of_its_weeks() {
    let (problem, anna, host) = scene(|draft, _| {
        // From the week of that Wednesday on, one week in two at school.
        let from = draft.day(2, 2);
        let days = Weekdays::of_bits(0);
        draft.patterns.push((EmployeeId(0), Pattern { from, to: None, days, weeks: 1, every: 2 }));
    });
    assert_eq!(rules(&problem, &[(anna, host, 0, 2)]), []);
    for (start, weeks) in [(1, 2), (2, 2), (3, 2)] {
        assert_eq!(rules(&problem, &[(anna, host, start, weeks)]), [Rule::WorkingDays], "{start}");
    }
    let (problem, anna, host) = scene(|draft, _| {
        let (from, to, days) = (draft.day(0, 0), Some(draft.day(3, 0)), Weekdays::of_bits(0b00011));
        draft.patterns.push((EmployeeId(0), Pattern { from, to, days, weeks: 1, every: 1 }));
        absent(draft, [(5, 2), (5, 4)]);
    });
    assert_eq!(rules(&problem, &[(anna, host, 2, 2)]), [], "half-time until week 3");
    assert_eq!(rules(&problem, &[(anna, host, 4, 2)]), [Rule::WorkingDays], "and whole weeks after it");
}

#[test]
fn a_visit_keeps_the_holidays_of_the_host() {
    let (problem, anna, host) = scene(|draft, [_, host]| {
        draft.settings.rules.min_working_days = 5;
        let region = Country::DE.region("BW");
        let (id, name) = ("south".to_owned(), "south".to_owned());
        draft.company.sites.push(Site { id, name, country: Some(Country::DE), region, address: None });
        draft.company.units[host.index()].at = Some(SiteId(0));
    });
    assert_eq!(problem.holidays_of(UnitId(0)), []);
    assert_eq!(rules(&problem, &[(anna, host, 1, 2)]), []);
    assert_eq!(rules(&problem, &[(anna, host, 0, 2)]), [Rule::WorkingDays], "Epiphany is a Wednesday");
}

#[test]
fn nobody_is_sent_away_in_the_last_weeks_before_leaving() {
    let (problem, anna, host) = scene(|draft, _| {
        draft.weeks = 8;
        draft.settings.rules.leaving_weeks = 2;
        draft.company.employees[0].leaves = Some(draft.day(6, 4));
    });
    assert_eq!(rules(&problem, &[(anna, host, 3, 2)]), []);
    assert_eq!(rules(&problem, &[(anna, host, 4, 2)]), [Rule::Window]);
}
