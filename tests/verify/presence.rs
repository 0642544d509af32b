//! R6.

use passerelle::domain::{
    CapacityPeriod, DaySpan, EmployeeId, Enrolment, Lengths, MinPresent, Problem, Rule, UnitId, Week,
};
use passerelle::verify::{Why, inspect};

use super::{Row, rules, schedule, violations, visit};
use crate::build::Draft;

/// Four colleagues each owe a week in a unit that hosts nine; their own asks for `least`.
fn scene(least: MinPresent, change: impl FnOnce(&mut Draft, UnitId)) -> (Problem, UnitId, UnitId) {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    draft.company.units[home.index()].min_present = least;
    for id in ["anna", "ben", "cleo", "dora"] {
        let employee = draft.employee(id, home);
        draft.stint(employee, host, 1);
    }
    change(&mut draft, home);
    (draft.build(), home, host)
}

fn away(host: UnitId, count: u32) -> Vec<Row> {
    (0..count).map(|employee| (EmployeeId(employee), host, 1, 1)).collect()
}

fn on_leave(draft: &mut Draft, employee: u32) {
    let week = draft.weeks(1, 1);
    draft.absences.push((EmployeeId(employee), week));
}

#[test]
fn presence_may_fall_to_the_minimum_and_not_below() {
    let (problem, home, host) = scene(MinPresent::Count(2), |_, _| {});
    assert_eq!(rules(&problem, &away(host, 2)), []);
    let found = violations(&problem, &away(host, 3));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].unit, found[0].week), (Some(home), Some(Week(1))));
    assert_eq!(found[0].why, Why::Presence { present: 1, minimum: 2 });
}

#[test]
fn a_percentage_of_the_headcount_is_rounded_up() {
    let (problem, _, host) = scene(MinPresent::Percent(50), |_, _| {});
    assert_eq!(rules(&problem, &away(host, 2)), []);
    let (problem, _, host) = scene(MinPresent::Percent(51), |_, _| {});
    assert_eq!(rules(&problem, &away(host, 1)), []);
    assert_eq!(rules(&problem, &away(host, 2)), [Rule::Presence], "51 % of 4 are 3");
}

#[test]
fn leave_counts_against_presence_and_not_against_the_headcount() {
    let (problem, _, host) = scene(MinPresent::Percent(50), |draft, _| on_leave(draft, 3));
    assert_eq!(rules(&problem, &away(host, 1)), []);
    assert_eq!(rules(&problem, &away(host, 2)), [Rule::Presence]);
}

#[test]
fn where_leave_alone_breaks_it_nobody_else_leaves() {
    let (problem, _, host) = scene(MinPresent::Count(3), |draft, _| {
        on_leave(draft, 2);
        on_leave(draft, 3);
    });
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &away(host, 1)), [Rule::Presence]);
}

#[test]
fn where_standing_visits_alone_break_it_nobody_else_leaves() {
    let (problem, _, host) = scene(MinPresent::Count(3), |draft, _| {
        visit(draft, EmployeeId(2), UnitId(1), 1, 1);
        visit(draft, EmployeeId(3), UnitId(1), 1, 1);
    });
    assert_eq!(rules(&problem, &[]), []);
    assert_eq!(rules(&problem, &away(host, 1)), [Rule::Presence]);
}

#[test]
fn who_is_on_leave_and_on_a_standing_visit_is_missing_once() {
    let (problem, _, host) = scene(MinPresent::Count(2), |draft, _| {
        on_leave(draft, 3);
        visit(draft, EmployeeId(3), UnitId(1), 1, 1);
    });
    assert_eq!(rules(&problem, &away(host, 1)), []);
    assert_eq!(rules(&problem, &away(host, 2)), [Rule::Presence]);
}

#[test]
fn the_headcount_is_who_is_employed_on_some_day_of_the_week() {
    let with_leaver = |weekday: i64| {
        scene(MinPresent::Percent(100), |draft, _| {
            for (position, employee) in draft.company.employees.clone().iter().enumerate().skip(1) {
                let last = draft.day(1, weekday);
                draft.company.employees[position].leaves = Some(last);
                assert!(employee.employed_on(last));
            }
        })
    };
    // Present: Anna alone, if the others leave on the Sunday before; they count if they leave on the Monday.
    let (problem, _, host) = with_leaver(-1);
    let inspection = inspect(&problem, &schedule(&problem, &away(host, 1)));
    assert_eq!(inspection.violations[0].why, Why::Presence { present: 0, minimum: 1 });
    let (problem, _, host) = with_leaver(0);
    let inspection = inspect(&problem, &schedule(&problem, &away(host, 1)));
    assert_eq!(inspection.violations[0].why, Why::Presence { present: 0, minimum: 4 });
}

#[test]
fn who_is_hired_on_a_sunday_counts_from_that_week() {
    let hired_on = |weekday: i64| {
        let (problem, _, host) = scene(MinPresent::Percent(100), |draft, _| {
            for position in 1..4 {
                draft.company.employees[position].hired = Some(draft.day(1, weekday));
            }
        });
        violations(&problem, &away(host, 1))[0].why
    };
    assert_eq!(hired_on(6), Why::Presence { present: 0, minimum: 4 });
    assert_eq!(hired_on(7), Why::Presence { present: 0, minimum: 1 });
}

#[test]
fn who_is_not_at_home_anyway_takes_nothing_from_presence() {
    let (problem, _, host) = scene(MinPresent::Count(4), |draft, _| on_leave(draft, 0));
    assert_eq!(rules(&problem, &away(host, 1)), [Rule::WorkingDays]);
    let (problem, _, host) =
        scene(MinPresent::Count(4), |draft, _| visit(draft, EmployeeId(0), UnitId(1), 1, 1));
    assert_eq!(rules(&problem, &away(host, 1)), [Rule::Gap]);
}

#[test]
fn new_hires_count_at_home_only_where_the_settings_say_so() {
    for counts in [false, true] {
        let (problem, _, host) = scene(MinPresent::Count(2), |draft, _| {
            draft.settings.onboarding.counts_at_home = counts;
            draft.settings.onboarding.weeks = Lengths::exactly(1);
            draft.company.employees[0].enrolment = Enrolment::Onboarding;
            draft.company.employees[1].enrolment = Enrolment::Onboarding;
        });
        let new_hire_and_another = [(EmployeeId(0), host, 1, 1), (EmployeeId(2), host, 1, 1)];
        let new_hires = [(EmployeeId(0), host, 1, 1), (EmployeeId(1), host, 1, 1)];
        let expected: &[Rule] = if counts { &[] } else { &[Rule::Presence] };
        assert_eq!(rules(&problem, &new_hire_and_another), expected, "counts at home: {counts}");
        assert_eq!(rules(&problem, &new_hires), [], "they leave two, or were never counted");
    }
}

#[test]
fn capacity_rows_override_and_the_largest_number_holds() {
    let (problem, _, host) = scene(MinPresent::Count(4), |draft, unit| {
        let span = DaySpan { from: draft.day(1, 4), to: draft.day(1, 6) };
        for least in [MinPresent::Count(1), MinPresent::Percent(50)] {
            draft.company.capacity.push(CapacityPeriod {
                unit,
                span,
                hosts: None,
                max_visits: None,
                min_present: Some(least),
            });
        }
    });
    assert_eq!(rules(&problem, &away(host, 2)), [], "half of four, laxer than the unit's own four");
    assert_eq!(rules(&problem, &away(host, 3)), [Rule::Presence]);
    assert_eq!(
        rules(&problem, &[(EmployeeId(0), host, 2, 1)]),
        [Rule::Presence],
        "only week 1 is overridden"
    );
}
