//! Each term, with points counted by hand.

use passerelle::domain::{
    DaySpan, EmployeeId, Enrolment, NeverVisited, Points, Preference, Problem, Site, SiteId, Term, UnitId,
};
use passerelle::verify::{inspect, verify};

use super::{ONE_OR_TWO, Row, relation, schedule, visit};
use crate::build::Draft;

fn points(problem: &Problem, term: Term, rows: &[Row]) -> Points {
    inspect(problem, &schedule(problem, rows)).score.of(term)
}

/// A unit of Anna's and one to visit.
fn draft(weeks: u16) -> (Draft, EmployeeId, UnitId) {
    let mut draft = Draft::new(weeks);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    let anna = draft.employee("anna", home);
    (draft, anna, host)
}

#[test]
fn a_stint_left_costs_a_thousand_times_its_priority() {
    let (mut draft, anna, host) = draft(4);
    draft.stint(anna, host, 1).priority = 3;
    draft.stint(anna, host, 1).priority = 2;
    let problem = draft.build();
    assert_eq!(points(&problem, Term::Unplaced, &[]), Points::whole(5000));
    assert_eq!(points(&problem, Term::Unplaced, &[(anna, host, 0, 1)]), Points::whole(2000));
    assert_eq!(points(&problem, Term::Unplaced, &[(anna, host, 0, 1), (anna, host, 1, 1)]), Points::ZERO);
}

#[test]
fn a_relation_multiplies_the_priority_by_fifths() {
    let (mut draft, anna, host) = draft(4);
    draft.stint(anna, host, 1).priority = 3;
    relation(&mut draft, UnitId(0), host).priority = Some(7);
    let problem = draft.build();
    let points = points(&problem, Term::Unplaced, &[]);
    assert_eq!(points, Points::from_fifths(3 * 7 * 1000), "3 × 7 ÷ 5 is 4.2");
    assert_eq!(points.to_string(), "4200");
}

#[test]
fn each_week_after_the_due_week_costs_twenty_times_the_priority() {
    let (mut draft, anna, host) = draft(8);
    let due = draft.day(2, 4);
    let stint = draft.stint(anna, host, 2);
    (stint.priority, stint.due) = (3, Some(due));
    relation(&mut draft, UnitId(0), host).priority = Some(7);
    let problem = draft.build();
    assert_eq!(points(&problem, Term::Late, &[(anna, host, 1, 2)]), Points::ZERO, "ends in the due week");
    let late = points(&problem, Term::Late, &[(anna, host, 2, 2)]);
    assert_eq!(late, Points::whole(84), "20 × 4.2");
    assert_eq!(points(&problem, Term::Late, &[(anna, host, 4, 2)]), Points::whole(3 * 84));
    assert_eq!(points(&problem, Term::Late, &[]), Points::ZERO);
}

#[test]
fn a_price_of_one_point_shows_its_fifths() {
    let (mut draft, anna, host) = draft(8);
    draft.settings.points.late = 1;
    let due = draft.day(0, 4);
    draft.stint(anna, host, 1).due = Some(due);
    relation(&mut draft, UnitId(0), host).priority = Some(1);
    let problem = draft.build();
    assert_eq!(points(&problem, Term::Late, &[(anna, host, 3, 1)]).to_string(), "0.6");
}

#[test]
fn weeks_lost_before_the_horizon_are_not_counted_again() {
    let (mut draft, anna, host) = draft(8);
    let due = draft.day(-30, 4);
    draft.stint(anna, host, 1).due = Some(due);
    let problem = draft.build();
    assert_eq!(points(&problem, Term::Late, &[(anna, host, 0, 1)]), Points::whole(20));
    assert_eq!(points(&problem, Term::Late, &[(anna, host, 2, 1)]), Points::whole(60));
}

#[test]
fn moved_fifty_given_up_or_new_a_hundred() {
    let (mut draft, anna, host) = draft(8);
    for _ in 0..2 {
        draft.stint(anna, host, 1);
    }
    let kept = draft.booking(anna, host, 2, 1);
    draft.baseline = Some(vec![kept]);
    let problem = draft.build();
    let changed = |rows: &[Row]| points(&problem, Term::Changed, rows);
    assert_eq!(changed(&[(anna, host, 2, 1)]), Points::ZERO);
    assert_eq!(changed(&[(anna, host, 3, 1)]), Points::whole(50));
    assert_eq!(changed(&[]), Points::whole(100));
    assert_eq!(changed(&[(anna, host, 2, 1), (anna, host, 4, 1)]), Points::whole(100));
    assert_eq!(changed(&[(anna, host, 3, 1), (anna, host, 4, 1)]), Points::whole(150));
}

#[test]
fn without_a_baseline_nothing_has_changed() {
    let (mut draft, anna, host) = draft(4);
    draft.stint(anna, host, 1);
    let problem = draft.build();
    assert_eq!(points(&problem, Term::Changed, &[(anna, host, 0, 1)]), Points::ZERO);
}

#[test]
fn two_weeks_held_in_one_cost_a_hundred_times_the_priority() {
    let (mut draft, anna, host) = draft(4);
    draft.company.employees[0].enrolment = Enrolment::Regular;
    draft.settings.regular.never_visited = NeverVisited::Now;
    let link = relation(&mut draft, UnitId(0), host);
    (link.weeks, link.priority) = (Some(ONE_OR_TWO), Some(4));
    let problem = draft.build();
    assert_eq!(points(&problem, Term::Short, &[(anna, host, 0, 2)]), Points::ZERO);
    assert_eq!(points(&problem, Term::Short, &[(anna, host, 0, 1)]), Points::whole(80), "100 × 4 ÷ 5");
}

#[test]
fn a_link_with_stints_due_and_none_placed_is_dark() {
    let mut draft = Draft::new(4);
    let [a, b, c] = ["a", "b", "c"].map(|id| draft.unit(id, 9));
    relation(&mut draft, a, b);
    relation(&mut draft, b, c);
    relation(&mut draft, c, b);
    let (anna, ben) = (draft.employee("anna", a), draft.employee("ben", b));
    draft.stint(anna, b, 1);
    draft.stint(ben, a, 1);
    let problem = draft.build();
    assert_eq!(points(&problem, Term::DarkLinks, &[]), Points::whole(500), "b–c has no stints");
    assert_eq!(points(&problem, Term::DarkLinks, &[(anna, b, 0, 1)]), Points::ZERO);
    assert_eq!(
        points(&problem, Term::DarkLinks, &[(ben, a, 0, 1)]),
        Points::ZERO,
        "either direction lights it"
    );
}

#[test]
fn a_link_whose_stints_are_due_beyond_the_horizon_is_not_dark() {
    let (mut draft, anna, host) = draft(4);
    relation(&mut draft, UnitId(0), host);
    draft.company.employees[0].enrolment = Enrolment::Onboarding;
    for (within_weeks, dark) in [(3, 500), (4, 0)] {
        let mut draft = draft.clone();
        draft.company.employees[0].hired = Some(draft.start);
        draft.settings.onboarding.within_weeks = within_weeks;
        let problem = draft.build();
        assert_eq!(points(&problem, Term::DarkLinks, &[]), Points::whole(dark), "{within_weeks}");
        assert_eq!(points(&problem, Term::DarkLinks, &[(anna, host, 0, 2)]), Points::ZERO);
    }
}

#[test]
fn two_links_both_ways_are_dark_together() {
    let (mut draft, anna, host) = draft(4);
    relation(&mut draft, UnitId(0), host);
    relation(&mut draft, host, UnitId(0));
    draft.stint(anna, host, 1);
    assert_eq!(points(&draft.build(), Term::DarkLinks, &[]), Points::whole(1000));
}

#[test]
fn avoided_weeks_cost_and_preferred_weeks_earn() {
    let (mut draft, anna, host) = draft(8);
    draft.stint(anna, host, 2);
    let wish = |unit, span, prefers, weight| Preference { unit, span, prefers, weight };
    let days = |from: (i64, i64), to: (i64, i64)| DaySpan {
        from: Draft::new(8).day(from.0, from.1),
        to: Draft::new(8).day(to.0, to.1),
    };
    let other = UnitId(0);
    draft.preferences.push((anna, wish(None, days((1, 4), (2, 0)), false, 3)));
    draft.preferences.push((anna, wish(Some(host), days((2, 5), (4, 6)), true, 2)));
    draft.preferences.push((anna, wish(Some(other), days((0, 0), (7, 6)), false, 9)));
    let problem = draft.build();
    let wishes = |start| points(&problem, Term::Wishes, &[(anna, host, start, 2)]);
    assert_eq!(wishes(0), Points::whole(15), "week 1 by its Friday: 5 × 3");
    assert_eq!(wishes(1), Points::whole(30), "weeks 1 and 2; the weekend of week 2 touches no weekday");
    assert_eq!(wishes(2), Points::whole(15 - 10));
    assert_eq!(wishes(3), Points::whole(-20));
    assert_eq!(wishes(5), Points::ZERO);
}

#[test]
fn the_kth_visitor_costs_two_times_k_less_one() {
    let mut draft = Draft::new(4);
    let (home, host) = (draft.unit("home", 9), draft.unit("host", 9));
    let people = ["anna", "ben", "cleo"].map(|id| draft.employee(id, home));
    for person in people {
        draft.stint(person, host, 2);
    }
    let late_guest = draft.employee("dora", home);
    visit(&mut draft, late_guest, host, 3, 1);
    let problem = draft.build();
    let rows = people.map(|person| (person, host, 0, 2));
    let crowding = |rows: &[Row]| points(&problem, Term::Crowding, rows);
    assert_eq!(crowding(&rows[..1]), Points::ZERO);
    assert_eq!(crowding(&rows[..2]), Points::whole(2 * 2), "two weeks");
    assert_eq!(crowding(&rows), Points::whole(2 * (2 + 4)));
    assert_eq!(crowding(&[(people[0], host, 2, 2)]), Points::whole(2), "beside a standing visitor");
}

#[test]
fn idle_is_the_score_of_the_empty_schedule_and_terms_add_up() {
    let (mut draft, anna, host) = draft(4);
    relation(&mut draft, UnitId(0), host);
    draft.stint(anna, host, 1).priority = 2;
    draft.baseline = Some(vec![draft.booking(anna, host, 1, 1)]);
    let problem = draft.build();
    let empty = inspect(&problem, &schedule(&problem, &[]));
    assert_eq!(empty.score, empty.idle);
    assert_eq!(empty.idle.total(), Points::whole(2000 + 100 + 500));
    let verified = verify(&problem, &schedule(&problem, &[(anna, host, 1, 1)])).unwrap();
    assert_eq!(verified.score().total(), Points::ZERO);
    assert_eq!(verified.idle(), empty.idle);
    assert_eq!(verified.unplaced(&problem).len(), 0);
    assert!(verified.placement_of(verified.placements()[0].stint).is_some());
}

/// Two units that supply each other, with two people and two stints to the other unit for each.
fn linked_units() -> (Draft, [EmployeeId; 4], [UnitId; 2]) {
    let mut draft = Draft::new(8);
    let units = [draft.unit("one", 9), draft.unit("other", 9)];
    relation(&mut draft, units[0], units[1]);
    relation(&mut draft, units[1], units[0]);
    let names = [("a", 0), ("b", 0), ("c", 1), ("d", 1)];
    let people = names.map(|(name, home)| {
        let employee = draft.employee(name, units[home]);
        draft.stint(employee, units[1 - home], 1);
        draft.stint(employee, units[1 - home], 1);
        employee
    });
    draft.settings.points.relay = 30;
    (draft, people, units)
}

#[test]
fn two_who_visit_each_other_within_the_weeks_earn_once() {
    let (mut draft, [a, _, c, _], [one, other]) = linked_units();
    let off = draft.clone().build();
    assert_eq!(points(&off, Term::Relay, &[(a, other, 1, 1), (c, one, 1, 1)]), Points::ZERO);
    draft.settings.points.relay_weeks = 2;
    let problem = draft.build();
    let relay = |rows: &[Row]| points(&problem, Term::Relay, rows);
    assert_eq!(relay(&[(a, other, 1, 1)]), Points::ZERO);
    assert_eq!(relay(&[(a, other, 1, 1), (c, one, 3, 1)]), Points::whole(-30));
    assert_eq!(relay(&[(a, other, 3, 1), (c, one, 1, 1)]), Points::whole(-30));
    assert_eq!(relay(&[(a, other, 1, 1), (c, one, 4, 1)]), Points::ZERO);
    // One visit back serves one visit there, however many are near.
    assert_eq!(relay(&[(a, other, 1, 1), (a, other, 3, 1), (c, one, 2, 1)]), Points::whole(-30));
}

#[test]
fn as_many_as_possible_visit_each_other() {
    let (mut draft, [a, b, c, d], [one, other]) = linked_units();
    draft.settings.points.relay_weeks = 2;
    let problem = draft.build();
    let relay = |rows: &[Row]| points(&problem, Term::Relay, rows);
    // c in week 3 is near to both a and b, d in week 0 to a only: b must take c.
    let rows = [(a, other, 2, 1), (b, other, 5, 1), (c, one, 3, 1), (d, one, 0, 1)];
    assert_eq!(relay(&rows), Points::whole(-60));
    let far = [(a, other, 2, 1), (b, other, 6, 1), (c, one, 3, 1), (d, one, 0, 1)];
    assert_eq!(relay(&far), Points::whole(-30));
}

#[test]
fn new_hires_and_who_is_owed_a_visit_already_wait() {
    let (mut draft, anna, host) = draft(8);
    draft.settings.points.waiting = 2;
    draft.settings.onboarding.within_weeks = 4;
    let hired = draft.day(1, 2);
    let employee = &mut draft.company.employees[0];
    (employee.enrolment, employee.hired) = (Enrolment::Onboarding, Some(hired));
    draft.settings.onboarding.weeks = passerelle::domain::Lengths::exactly(1);
    let problem = draft.clone().build();
    let waiting = |problem: &Problem, week| points(problem, Term::Waiting, &[(anna, host, week, 1)]);
    assert_eq!(waiting(&problem, 2), Points::ZERO, "the first full week after hiring");
    assert_eq!(waiting(&problem, 5), Points::whole(3 * 2 * 3), "three weeks at priority 3");
    draft.company.employees[0].enrolment = Enrolment::None;
    draft.company.employees[0].hired = None;
    draft.stint(anna, host, 1);
    assert_eq!(waiting(&draft.clone().build(), 5), Points::ZERO, "due in the last week");
    draft.company.extra[0].due = Some(draft.day(0, 4));
    assert_eq!(waiting(&draft.clone().build(), 5), Points::ZERO, "due in the first week");
    draft.company.extra[0].due = Some(draft.day(-1, 4));
    assert_eq!(waiting(&draft.build(), 5), Points::whole(5 * 2), "overdue");
}

#[test]
fn the_second_who_is_away_costs_once_and_the_third_twice() {
    let (mut draft, anna, host) = draft(8);
    draft.settings.points.together_away = 3;
    let home = UnitId(0);
    let people = [anna, draft.employee("ben", home), draft.employee("cleo", home)];
    for person in people {
        draft.stint(person, host, 2);
    }
    let traveller = draft.employee("dora", home);
    visit(&mut draft, traveller, host, 5, 1);
    let problem = draft.build();
    let away = |rows: &[Row]| points(&problem, Term::TogetherAway, rows);
    let rows = people.map(|person| (person, host, 0, 2));
    assert_eq!(away(&rows[..1]), Points::ZERO);
    assert_eq!(away(&rows[..2]), Points::whole(3 * 2), "two weeks");
    assert_eq!(away(&rows), Points::whole(2 * (3 + 6)));
    assert_eq!(away(&[(anna, host, 4, 2)]), Points::whole(3), "beside a standing visit");
}

#[test]
fn weeks_in_a_row_at_another_site_are_one_trip() {
    let (mut draft, anna, host) = draft(10);
    draft.settings.points.trip = 50;
    let site = |id: &str| Site { id: id.into(), name: id.into(), country: None, region: None, address: None };
    draft.company.sites = vec![site("Lyon"), site("Nantes")];
    let (beside, far, nowhere) = (draft.unit("beside", 1), draft.unit("far", 1), draft.unit("nowhere", 1));
    for (unit, at) in
        [(UnitId(0), Some(0)), (host, Some(1)), (beside, Some(0)), (far, Some(1)), (nowhere, None)]
    {
        draft.company.units[unit.index()].at = at.map(SiteId);
    }
    for unit in [host, beside, far, nowhere] {
        draft.stint(anna, unit, 1);
    }
    let trips = |draft: &Draft, rows: &[Row]| points(&draft.clone().build(), Term::Trip, rows);
    let one = Points::whole(50);
    assert_eq!(trips(&draft, &[(anna, beside, 1, 1)]), Points::ZERO, "at the own site");
    assert_eq!(trips(&draft, &[(anna, host, 1, 1)]), one);
    assert_eq!(trips(&draft, &[(anna, host, 1, 1), (anna, far, 2, 1)]), one, "the site stays");
    assert_eq!(
        trips(&draft, &[(anna, host, 1, 1), (anna, far, 3, 1)]),
        one.times(2),
        "a week at home between"
    );
    assert_eq!(trips(&draft, &[(anna, host, 1, 1), (anna, nowhere, 2, 1)]), one.times(2), "elsewhere");
    visit(&mut draft, anna, far, 3, 1);
    assert_eq!(trips(&draft, &[]), one, "a standing visit is a trip");
    assert_eq!(trips(&draft, &[(anna, host, 2, 1)]), one, "and others join it");
    visit(&mut draft, anna, far, -1, 1);
    assert_eq!(trips(&draft, &[(anna, host, 0, 1)]), one, "one from before the horizon goes on");
    assert_eq!(trips(&draft, &[(anna, host, 1, 1)]), one.times(2));
    let mut beside_each_other = draft.clone();
    for (unit, week) in [(host, 4), (far, 4), (far, 5)] {
        visit(&mut beside_each_other, anna, unit, week, 1);
    }
    assert_eq!(trips(&beside_each_other, &[]), one.times(2), "one of two goes on, and ends before the last");
    draft.settings.extra.gap_weeks = 1;
    assert_eq!(trips(&draft, &[(anna, host, 5, 1)]), one.times(2));
    draft.company.sites.clear();
    draft.company.units.iter_mut().for_each(|unit| unit.at = None);
    assert_eq!(trips(&draft, &[(anna, host, 1, 1)]), Points::ZERO);
}
