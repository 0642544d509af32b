//! Affordability: its proofs against every schedule, its bottlenecks against what stays unplaced.

use std::collections::HashSet;
use std::path::Path;

use passerelle::affordability::{Affordability, Kind, Limit, assess};
use passerelle::domain::{
    Enrolment, Lengths, MinPresent, NeverVisited, Placement, Problem, Programme, Relation, Site, SiteId,
    StintId, UnitId,
};
use passerelle::files::{Options, load};

use crate::build::Draft;
use crate::build::random::{Size, company};
use crate::solve::{brute, solved};

/// Stints that must be placed and are not.
fn left(problem: &Problem, placements: &[Placement]) -> Vec<(UnitId, StintId)> {
    let placed: HashSet<StintId> = placements.iter().map(|placement| placement.stint).collect();
    problem
        .stint_ids()
        .filter(|(id, stint)| !placed.contains(id) && !stint.carries_over(&problem.horizon))
        .map(|(id, stint)| (stint.unit, id))
        .collect()
}

/// What no schedule can escape, against one schedule.
fn contradicted(problem: &Problem, found: &Affordability, placements: &[Placement]) -> Option<String> {
    let left = left(problem, placements);
    let id = |unit: UnitId| problem.company.units[unit.index()].id.as_str();
    // Who moves is sent by either unit.
    let from = |stint: StintId, unit: &str| {
        let homes = problem.homes.of(problem.stint(stint).employee.index());
        homes.iter().any(|home| id(home.unit) == unit)
    };
    if (left.len() as u64) < found.surely_unplaced {
        return Some(format!("{} left, {} proven in all", left.len(), found.surely_unplaced));
    }
    for unit in &found.units {
        let hosted = left.iter().filter(|(host, _)| id(*host) == unit.unit.id).count() as u64;
        let sent = left.iter().filter(|(_, stint)| from(*stint, &unit.unit.id)).count() as u64;
        let (hosting, leaving) = (unit.balance.hosting.surely_unplaced, unit.balance.leaving.surely_unplaced);
        if hosted < hosting || sent < leaving {
            return Some(format!("{}: {hosted} < {hosting} or {sent} < {leaving}", unit.unit.id));
        }
    }
    for bottleneck in &found.bottlenecks {
        let concerned = |(host, stint): &&(UnitId, StintId)| match bottleneck.kind {
            Kind::Hosting => id(*host) == bottleneck.unit.id,
            Kind::Leaving => from(*stint, &bottleneck.unit.id),
            Kind::People => {
                let employee = &problem.company.employees[problem.stint(*stint).employee.index()];
                bottleneck.people.iter().any(|person| person.id == employee.id)
            }
        };
        let count = left.iter().filter(concerned).count() as u64;
        if count < bottleneck.surely_unplaced {
            return Some(format!("{bottleneck:?}: {count} left"));
        }
    }
    for window in &found.windows {
        let in_time = placements.iter().filter(|placement| {
            let stint = problem.stint(placement.stint);
            let theirs = problem.company.employees[stint.employee.index()].id == window.employee.id;
            theirs && stint.programme.code() == "onboarding" && placement.end() <= stint.due
        });
        let in_time = in_time.count() as u32;
        // A stint due beyond the horizon may be held in time by a later plan.
        let within = window.due <= problem.horizon.friday(problem.horizon.last());
        if within && window.stints - in_time < window.surely_late {
            return Some(format!("{window:?}: {in_time} in time"));
        }
    }
    None
}

#[test]
fn no_schedule_contradicts_a_proof() {
    let size = Size { weeks: 5, units: 4, employees: 5, stints: 5 };
    let (mut compared, mut proven, mut truly) = (0, 0, 0);
    for seed in 5000..5240u64 {
        let problem = company(seed, size, true);
        let found = assess(&problem);
        let mut fewest = None;
        brute::each_valid(&problem, 1_000, |placements| {
            let broken = contradicted(&problem, &found, placements);
            assert_eq!(broken, None, "seed {seed}: {placements:?}");
            let count = left(&problem, placements).len() as u64;
            fewest = Some(fewest.map_or(count, |known: u64| known.min(count)));
        });
        if let Some(fewest) = fewest {
            compared += 1;
            proven += found.surely_unplaced;
            truly += fewest;
        }
    }
    assert!(compared >= 60, "only {compared} problems were small enough");
    // What is not proven is due to rules that counting leaves aside: order, groups, tutors away.
    assert!(10 * proven >= 6 * truly, "only {proven} of {truly} are proven");
}

/// Ten people of one unit who visit another with one place, a week each.
fn crowd(weeks: u16, people: usize) -> Draft {
    let mut draft = Draft::new(weeks);
    let (home, host) = (draft.unit("home", 0), draft.unit("host", 1));
    for row in 0..people {
        let employee = draft.employee(&format!("e{row}"), home);
        draft.stint(employee, host, 1);
    }
    draft
}

#[test]
fn what_fits_exactly_is_not_called_impossible() {
    let problem = crowd(10, 10).build();
    assert_eq!(assess(&problem).surely_unplaced, 0);
    let problem = crowd(10, 11).build();
    let found = assess(&problem);
    assert_eq!((found.surely_unplaced, found.bottlenecks[0].kind), (1, Kind::Hosting));
}

#[test]
fn stays_that_need_weeks_in_a_row_are_counted_in_a_row() {
    // Five weeks with a closure in the middle: two stays of two weeks, although four weeks are open.
    let mut draft = Draft::new(5);
    let (home, host) = (draft.unit("home", 0), draft.unit("host", 1));
    for row in 0..2 {
        let employee = draft.employee(&format!("e{row}"), home);
        draft.stint(employee, host, 2);
    }
    let mut narrow = draft.clone();
    assert_eq!(assess(&draft.build()).surely_unplaced, 0);
    let span = narrow.weeks(1, 1);
    let kind = passerelle::domain::ClosureKind::All;
    narrow.company.closures.push(passerelle::domain::Closure { unit: Some(host), span, kind });
    assert_eq!(assess(&narrow.build()).surely_unplaced, 1);
}

#[test]
fn stints_that_both_sides_lack_room_for_are_counted_once() {
    // Home lets 6 go in all, the host takes 6: of 8 stints between them, 2 are impossible, not 4.
    let mut draft = crowd(6, 8);
    draft.company.units[0].min_present = MinPresent::Count(7);
    let problem = draft.build();
    let found = assess(&problem);
    assert_eq!(found.units[0].balance.leaving.surely_unplaced, 2);
    assert_eq!(found.units[1].balance.hosting.surely_unplaced, 2);
    assert_eq!(found.surely_unplaced, 2);
}

#[test]
fn who_does_not_count_at_home_takes_nothing_from_its_room() {
    let mut draft = crowd(6, 6);
    draft.company.units[0].min_present = MinPresent::Count(5);
    let leaving = |draft: &Draft| {
        let problem = draft.clone().build();
        let found = assess(&problem);
        let kinds: Vec<Kind> = found.bottlenecks.iter().map(|bottleneck| bottleneck.kind).collect();
        (found.units[0].balance.leaving.wanted_weeks, found.all.leaving.room_weeks, kinds)
    };
    assert_eq!(leaving(&draft), (6, 6, vec![Kind::Leaving, Kind::Hosting]));
    for employee in &mut draft.company.employees[..3] {
        employee.enrolment = Enrolment::Onboarding;
    }
    draft.company.units[0].min_present = MinPresent::Count(2);
    assert_eq!(leaving(&draft), (3, 6, vec![Kind::Hosting]), "new hires leave as they like");
}

#[test]
fn a_person_short_of_weeks_is_named() {
    let mut draft = Draft::new(8);
    let (home, one, other) = (draft.unit("home", 0), draft.unit("one", 3), draft.unit("other", 3));
    let employee = draft.employee("ana", home);
    draft.stint(employee, one, 2);
    draft.stint(employee, other, 2);
    assert!(assess(&draft.clone().build()).bottlenecks.is_empty());
    draft.company.employees[0].max_weeks_away = Some(3);
    let problem = draft.build();
    let found = assess(&problem);
    assert_eq!(found.surely_unplaced, 1);
    let [bottleneck] = found.bottlenecks.as_slice() else { panic!("{:?}", found.bottlenecks) };
    assert_eq!((bottleneck.kind, bottleneck.people[0].id.as_str()), (Kind::People, "ana"));
}

/// Twelve people who visit one client for a week, every so many months, in a horizon of ten weeks.
fn tour(cadence_months: u16) -> Problem {
    let mut draft = Draft::new(10);
    let (supplier, client) = (draft.unit("supplier", 0), draft.unit("client", 1));
    for row in 0..24 {
        let employee = draft.employee(&format!("e{row}"), supplier);
        draft.company.employees[employee.index()].enrolment = Enrolment::Regular;
    }
    let (weeks, priority) = (Some(Lengths::exactly(1)), None);
    let cadence_months = Some(cadence_months);
    draft.company.relations.push(Relation { supplier, client, cadence_months, weeks, priority });
    draft.settings.regular.never_visited = NeverVisited::Spread;
    draft.build()
}

#[test]
fn the_shortest_cadence_is_people_times_weeks_over_places() {
    // 24 weeks of visits, one place a week: 24 weeks, which are 5.52 months.
    for asked in [3, 6, 12] {
        let problem = tour(asked);
        let found = assess(&problem);
        assert_eq!(found.cadence.shortest_months, Some(6));
        assert_eq!(
            found.cadence.limited_by.as_ref().map(|(limit, unit)| (*limit, unit.id.as_str())),
            Some((Limit::Hosting, "client"))
        );
        let [link] = found.cadence.links.as_slice() else { panic!("{:?}", found.cadence.links) };
        assert_eq!((link.people, link.shortest_months, link.holds()), (24, Some(6), asked >= 6));
    }
}

#[test]
fn the_bottlenecks_explain_what_data_energy_leaves_unplaced() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/energy");
    let problem = load(&folder, &Options::default()).unwrap().problem;
    let problem = problem.altered(|parts| parts.settings.solve.gap = Some(0.003));
    let solution = solved(&problem).unwrap();
    let found = assess(&problem);
    assert_eq!(contradicted(&problem, &found, &solution.schedule.placements), None);
    let left = left(&problem, &solution.schedule.placements);
    assert!(left.len() >= 20, "{} stints are left", left.len());
    let id = |unit: UnitId| problem.company.units[unit.index()].id.as_str();
    let explained = |(host, stint): &&(UnitId, StintId)| {
        let home = &problem.company.employees[problem.stint(*stint).employee.index()].home;
        let stint = problem.stint(*stint);
        let person = &problem.company.employees[stint.employee.index()].id;
        found.bottlenecks.iter().any(|bottleneck| {
            let mut weeks = bottleneck.weeks.iter().map(|monday| problem.horizon.week_of(*monday));
            weeks.any(|week| stint.opens <= week && week <= stint.closes)
                && match bottleneck.kind {
                    Kind::Hosting => bottleneck.unit.id == id(*host),
                    Kind::Leaving => bottleneck.unit.id == id(*home),
                    Kind::People => bottleneck.people.iter().any(|named| named.id == *person),
                }
        })
    };
    let share = left.iter().filter(explained).count();
    assert!(10 * share >= 9 * left.len(), "{share} of {} are explained", left.len());
    // The list is short: it does not explain by naming everybody.
    let people: usize = found.bottlenecks.iter().map(|bottleneck| bottleneck.people.len()).sum();
    assert!(people * 15 < problem.company.employees.len(), "{people} people are named");
    let units = found.bottlenecks.iter().filter(|bottleneck| bottleneck.kind != Kind::People).count();
    assert!(units * 4 <= 2 * problem.company.units.len(), "{units} of the sides of units are named");
}

#[test]
fn what_is_asked_of_a_person_is_said_before_any_plan() {
    let mut draft = Draft::new(17);
    for id in ["Lyon", "Nantes", "Lille"] {
        let (id, name) = (id.to_owned(), id.to_owned());
        draft.company.sites.push(Site { id, name, country: None, region: None, address: None });
    }
    let units: Vec<UnitId> = (0..8).map(|unit| draft.unit(&format!("u{unit}"), 1)).collect();
    for (row, unit) in units.iter().enumerate() {
        draft.company.units[unit.index()].at = Some(SiteId(row as u32 % 3));
    }
    draft.employee("new", units[0]);
    draft.company.employees[0].enrolment = Enrolment::Onboarding;
    let lives = |draft: &Draft| assess(&draft.clone().build()).lives;
    let life = |draft: &Draft| {
        let life = lives(draft)[0].clone();
        (life.programme, life.people, life.weeks, life.weeks_away, life.in_a_row, life.sites)
    };
    assert_eq!(life(&draft), (Programme::Onboarding, 1, 17, 14, 4, 2), "seven units, two weeks each");
    draft.settings.onboarding.max_in_a_row = Some(2);
    assert_eq!(life(&draft), (Programme::Onboarding, 1, 17, 12, 2, 2), "every third week at home");
    draft.settings.onboarding.max_in_a_row = None;
    assert_eq!(life(&draft), (Programme::Onboarding, 1, 17, 14, 14, 2));
    draft.settings.onboarding.max_weeks_away = Some(10);
    draft.settings.onboarding.max_in_a_row = Some(4);
    assert_eq!(life(&draft), (Programme::Onboarding, 1, 17, 10, 4, 2));
    draft.settings.onboarding.gap_weeks = 1;
    assert_eq!(life(&draft), (Programme::Onboarding, 1, 17, 10, 2, 2), "at home after each");
    draft.company.employees[0].enrolment = Enrolment::None;
    assert_eq!(lives(&draft), [], "nothing is asked");
}

#[test]
fn weeks_in_a_row_leave_less_time_than_there_are_weeks() {
    // Ten visits of a week in ten weeks; with four in a row at most, every fifth week is one at home.
    for (in_a_row, missing) in [(None, 0), (Some(9), 1), (Some(4), 2), (Some(1), 5)] {
        let mut draft = Draft::new(10);
        let home = draft.unit("home", 0);
        let employee = draft.employee("new", home);
        draft.company.employees[employee.index()].enrolment = Enrolment::Onboarding;
        draft.settings.onboarding.weeks = Lengths::exactly(1);
        draft.settings.onboarding.max_in_a_row = in_a_row;
        for unit in 0..10 {
            draft.unit(&format!("u{unit}"), 1);
        }
        let problem = draft.build();
        assert_eq!(assess(&problem).surely_unplaced, missing, "{in_a_row:?}");
        let solution = solved(&problem).unwrap();
        assert_eq!(solution.schedule.placements.len() as u64, 10 - missing, "{in_a_row:?}");
        assert_eq!(left(&problem, &solution.schedule.placements).len() as u64, missing);
    }
}
