//! Why a stint was not placed.

use passerelle::affordability::Kind;
use passerelle::domain::{
    CapacityPeriod, Closure, ClosureKind, DaySpan, Enrolment, MinPresent, Placement, Points, Problem, Rule,
    UnitId, Week, WeekSet,
};
use passerelle::explain::{Cause, Claim, Reason, Unplaced};
use passerelle::report::{Facts, View};
use passerelle::verify::DayLost;

use super::{facts, files, placed, rows, verified};
use crate::build::Draft;

/// Two people of one office who owe a week to a host with one place, in three weeks.
fn office() -> Draft {
    let mut draft = Draft::new(3);
    let host = draft.unit("host", 1);
    let office = draft.unit("office", 1);
    for id in ["a", "b"] {
        let employee = draft.employee(id, office);
        draft.stint(employee, host, 1);
    }
    draft
}

const HOST: UnitId = UnitId(0);

fn unplaced(problem: &Problem, placements: &[Placement]) -> Vec<Unplaced> {
    let schedule = verified(problem, placements);
    View::new(problem, &schedule, facts()).unplaced
}

fn weeks(weeks: impl IntoIterator<Item = i16>) -> WeekSet {
    let mut set = WeekSet::default();
    weeks.into_iter().for_each(|week| set.insert(Week(week)));
    set
}

#[test]
fn a_host_that_is_full_is_the_reason_and_one_week_is_named() {
    let mut draft = office();
    draft.company.units[HOST.index()].hosts = 1;
    let office = UnitId(1);
    for id in ["c", "d"] {
        let employee = draft.employee(id, office);
        draft.stint(employee, HOST, 1);
    }
    let problem = draft.build();
    let left = unplaced(&problem, &[placed(0, 0, 1), placed(1, 1, 1), placed(2, 2, 1)]);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].reason, Reason::Blocked(Cause::Rule(Rule::Hosts)));
    assert_eq!(left[0].blocked[0].weeks, weeks(0..3));
    assert_eq!(left[0].relief, weeks([0]), "one place more in the first week would do");
}

#[test]
fn presence_at_home_is_the_reason_where_it_is() {
    let mut draft = office();
    draft.company.units[1].min_present = MinPresent::Count(2);
    let problem = draft.build();
    let left = unplaced(&problem, &[]);
    assert_eq!(left[0].reason, Reason::Blocked(Cause::Rule(Rule::Presence)));
    assert_eq!(left[0].blocked[0].weeks, weeks(0..3));
}

#[test]
fn the_rule_that_blocks_most_starts_alone_is_the_reason() {
    let mut draft = office();
    let person = draft.company.extra[1].employee;
    // Away for two of the three weeks; in the third the host is full.
    draft.absences.push((person, draft.weeks(0, 1)));
    let problem = draft.build();
    let left = unplaced(&problem, &[placed(0, 2, 1)]);
    assert_eq!(left[0].reason, Reason::Blocked(Cause::Rule(Rule::Hosts)));
    let causes: Vec<Cause> = left[0].blocked.iter().map(|blocked| blocked.cause).collect();
    assert_eq!(causes, [Cause::Days(DayLost::Absence), Cause::Rule(Rule::Hosts)], "the others are named too");
}

#[test]
fn leave_all_through_is_proof_that_no_schedule_places_it() {
    let mut draft = office();
    let person = draft.company.extra[1].employee;
    draft.absences.push((person, draft.weeks(0, 2)));
    let problem = draft.build();
    let left = unplaced(&problem, &[placed(0, 2, 1)]);
    assert_eq!(left[0].reason, Reason::Blocked(Cause::Days(DayLost::Absence)));
    assert_eq!(left[0].claim, Claim::Impossible);
    let mut draft = office();
    draft.absences.push((person, draft.weeks(0, 1)));
    draft.company.capacity.push(closed_to_visitors(draft.weeks(2, 2)));
    let left = unplaced(&draft.build(), &[placed(0, 0, 1)]);
    assert_eq!((left[0].reason, left[0].claim), (Reason::NoStart, Claim::Impossible));
    let blamed: Vec<_> = left[0].minimal.iter().map(|blame| (blame.cause, blame.starts)).collect();
    let (absence, full) = (Cause::Days(DayLost::Absence), Cause::Rule(Rule::Hosts));
    assert_eq!(blamed, [(absence, weeks(0..2)), (full, weeks([2]))], "week by week, each start once");
}

fn closed_to_visitors(span: DaySpan) -> CapacityPeriod {
    CapacityPeriod { unit: HOST, span, hosts: Some(0), max_visits: None, min_present: None }
}

#[test]
fn days_that_are_missing_only_together_are_nobodys_alone() {
    let mut draft = office();
    let person = draft.company.extra[1].employee;
    for week in 0..3 {
        let (monday, tuesday) = (draft.day(week, 0), draft.day(week, 1));
        draft.absences.push((person, DaySpan { from: monday, to: monday }));
        let span = DaySpan { from: tuesday, to: tuesday };
        draft.company.closures.push(Closure { unit: Some(HOST), span, kind: ClosureKind::Host });
    }
    let left = unplaced(&draft.build(), &[]);
    let left = left.iter().find(|left| left.stint.index() == 1).unwrap();
    assert_eq!(left.reason, Reason::Blocked(Cause::Rule(Rule::WorkingDays)));
}

#[test]
fn the_exchange_names_who_would_have_to_go_and_what_that_costs() {
    let mut draft = Draft::new(1);
    let (host, office) = (draft.unit("host", 1), draft.unit("office", 1));
    for priority in [2, 1] {
        let employee = draft.employee(&format!("e{priority}"), office);
        draft.stint(employee, host, 1).priority = priority;
    }
    let problem = draft.build();
    let left = unplaced(&problem, &[placed(0, 0, 1)]);
    let exchange = left[0].exchange.as_ref().unwrap();
    assert_eq!(exchange.gone, [placed(0, 0, 1)]);
    assert_eq!(exchange.price, Points::whole(1000), "a stint of priority 2 for one of priority 1");
}

#[test]
fn what_must_be_left_whatever_the_schedule_is_counted_at_the_host_at_home_and_for_the_person() {
    let counted = |draft: Draft| {
        let problem = draft.build();
        let left = unplaced(&problem, &[placed(0, 0, 1)]);
        let last = left.last().unwrap().shortages.clone();
        last.into_iter().map(|short| (short.kind, short.stints, short.surely_unplaced)).collect::<Vec<_>>()
    };
    // Three weeks with one place, five people.
    let mut draft = office();
    for id in ["c", "d", "e"] {
        let employee = draft.employee(id, UnitId(1));
        draft.stint(employee, HOST, 1);
    }
    assert_eq!(counted(draft), [(Kind::Hosting, 5, 2)]);
    // Nobody else may leave: one of two, in three weeks.
    let mut draft = office();
    draft.company.units[HOST.index()].hosts = 9;
    draft.company.units[1].min_present = MinPresent::Count(1);
    for id in ["a", "b"] {
        for _ in 0..2 {
            let employee = draft.company.extra[usize::from(id == "b")].employee;
            draft.stint(employee, HOST, 1);
        }
    }
    assert_eq!(counted(draft), [(Kind::Leaving, 6, 3)]);
    // One person who may be away for a week only.
    let mut draft = office();
    let person = draft.company.extra[1].employee;
    draft.company.employees[person.index()].max_weeks_away = Some(1);
    draft.stint(person, HOST, 1);
    assert_eq!(counted(draft), [(Kind::People, 2, 1)]);
    assert_eq!(counted(office()), [], "two people find two of three weeks");
}

#[test]
fn what_makes_way_takes_another_place_where_there_is_one() {
    let mut draft = office();
    draft.company.extra[0].due = Some(draft.day(0, 4));
    draft.company.extra[1].to = Some(draft.day(0, 4));
    let problem = draft.build();
    let left = unplaced(&problem, &[placed(0, 0, 1)]);
    let exchange = left[0].exchange.as_ref().unwrap();
    assert_eq!(exchange.moved, [(placed(0, 0, 1), placed(0, 1, 1))]);
    assert_eq!(exchange.price, Points::whole(20 - 1000), "a week late for a stint placed");
}

#[test]
fn what_nothing_blocks_costs_more_only_if_that_is_proven() {
    let problem = office().build();
    let schedule = verified(&problem, &[placed(0, 0, 1)]);
    let of =
        |bound| View::new(&problem, &schedule, Facts { bound: Some(bound), ..facts() }).unplaced[0].clone();
    assert_eq!(of(schedule.score().total()).reason, Reason::CostsMore);
    let open = of(Points::ZERO);
    assert_eq!(open.reason, Reason::NotDecided);
    assert_eq!(open.open, weeks([1, 2]));
}

#[test]
fn a_partner_is_placed_too_and_is_in_the_way_where_something_blocks_the_partner() {
    let mut draft = office();
    draft.company.groups.push(passerelle::domain::Group {
        name: "pair".into(),
        rule: passerelle::domain::GroupRule::Together,
        members: draft.company.extra.iter().map(|stint| stint.employee).collect(),
    });
    draft.company.units[HOST.index()].hosts = 2;
    let problem = draft.build();
    let left = unplaced(&problem, &[]);
    assert_eq!(left[0].reason, Reason::NotDecided, "both could come");
    assert_eq!(left[0].exchange.as_ref().unwrap().placed.len(), 2);
    let mut draft = office();
    draft.company.units[1].min_present = MinPresent::Count(2);
    let problem = draft.build();
    assert_eq!(unplaced(&problem, &[])[0].reason, Reason::Blocked(Cause::Rule(Rule::Presence)));
    let mut draft = office();
    let members: Vec<_> = draft.company.extra.iter().map(|stint| stint.employee).collect();
    draft.absences.push((members[1], draft.weeks(0, 2)));
    let (name, rule) = ("pair".into(), passerelle::domain::GroupRule::Together);
    draft.company.groups.push(passerelle::domain::Group { name, rule, members });
    assert_eq!(unplaced(&draft.build(), &[])[0].reason, Reason::Blocked(Cause::Rule(Rule::Together)));
}

#[test]
fn onboarding_due_beyond_the_horizon_is_carried_over_and_not_counted() {
    let mut draft = office();
    draft.company.extra.clear();
    let hired = draft.day(0, 0);
    draft.company.employees[0].enrolment = Enrolment::Onboarding;
    draft.company.employees[0].hired = Some(hired);
    draft.settings.onboarding.weeks = passerelle::domain::Lengths::exactly(1);
    let problem = draft.build();
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    assert_eq!(view.unplaced[0].reason, Reason::CarriedOver);
    assert_eq!((view.figures.unplaced, view.figures.carried_over), (0, view.unplaced.len()));
}

#[test]
fn unscheduled_csv_says_reason_detail_and_fix_in_the_language() {
    let mut draft = office();
    draft.company.units[1].min_present = MinPresent::Count(2);
    let problem = draft.build();
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    let written = files(&view);
    assert!(
        written["unscheduled.csv"].starts_with("employee,unit,programme,due,priority,reason,detail,fix\n")
    );
    let row = &rows(&written["unscheduled.csv"], b',')[0];
    assert_eq!(
        row[..7],
        [
            "a",
            "host",
            "extra",
            "2027-01-22",
            "1",
            "R6-presence",
            "Une seule cause bloque toutes les semaines de début\u{a0}: trop peu de présents dans le service d'origine (S01 à S03). Prouvé\u{a0}: les données à elles seules bloquent toutes les semaines de début, quel que soit le planning. Trop peu de présents dans le service d'origine\u{a0}: S01 à S03 (4–22 janvier)"
        ]
    );
    assert!(row[7].contains("«\u{a0}office\u{a0}», S01 (4–8 janvier)"), "{}", row[7]);
}

#[test]
fn many_unplaced_stints_are_explained_in_seconds() {
    let mut draft = Draft::new(26);
    let host = draft.unit("host", 1);
    let homes: Vec<UnitId> = (0..200).map(|home| draft.unit(&format!("home{home}"), 1)).collect();
    for person in 0..10_026 {
        let employee = draft.employee(&format!("e{person}"), homes[person % homes.len()]);
        draft.stint(employee, host, 1);
    }
    let problem = draft.build();
    let placements: Vec<_> = (0..26).map(|week| placed(week, week as i16, 1)).collect();
    let started = std::time::Instant::now();
    assert_eq!(unplaced(&problem, &placements).len(), 10_000);
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}
