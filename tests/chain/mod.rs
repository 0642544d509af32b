//! The chain: its graph, exposure, ties and exports, on companies small enough to count by hand.

mod effect;

use chrono::TimeDelta;
use passerelle::chain::export::{GraphFormat, document};
use passerelle::chain::{Chain, Silo, look};
use passerelle::domain::{EmployeeId, Enrolment, Named, Problem, Relation, UnitId, Visit};

use crate::build::Draft;

/// board → plan → {shop, web} → customer, a spur and a pair that lead nowhere.
pub fn company() -> (Draft, [UnitId; 7]) {
    let mut draft = Draft::new(4);
    let names = ["board", "plan", "shop", "web", "spur", "ping", "pong"];
    let units = names.map(|name| draft.unit(name, 2));
    let [board, plan, shop, web, spur, ping, pong] = units;
    for unit in [shop, web] {
        draft.company.units[unit.index()].customer_contact = true;
        draft.company.units[unit.index()].site = Some("field".into());
    }
    draft.company.units[plan.index()].site = Some("office".into());
    for unit in [plan, shop, web, spur, ping, pong] {
        draft.company.units[unit.index()].parent = Some(board);
    }
    let links = [(board, plan), (plan, shop), (plan, web), (board, spur), (ping, pong), (pong, ping)];
    for (supplier, client) in links {
        draft.company.relations.push(Relation {
            supplier,
            client,
            cadence_months: None,
            weeks: None,
            priority: None,
        });
    }
    (draft, units)
}

pub fn people(draft: &mut Draft, unit: UnitId, count: usize, grade: &str) -> Vec<EmployeeId> {
    let first = draft.company.employees.len();
    (first..first + count)
        .map(|row| {
            let id = draft.employee(&format!("e{row}"), unit);
            let employee = &mut draft.company.employees[id.index()];
            employee.enrolment = Enrolment::Regular;
            employee.grade = Some(grade.into());
            id
        })
        .collect()
}

/// A week in a unit that started so many weeks before the horizon.
pub fn visited(draft: &mut Draft, employee: EmployeeId, unit: UnitId, weeks_ago: i64) {
    let monday = draft.start - TimeDelta::weeks(weeks_ago);
    draft.visits.push((employee, Visit { unit, monday, weeks: 1, programme: None, counts_as_visit: true }));
}

fn ids(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.id.as_str()).collect()
}

#[test]
fn the_graph_names_what_leads_nowhere_and_what_cannot_be_spared() {
    let problem = company().0.build();
    let shape = look(&problem, None, None).shape;
    let distances: Vec<Option<u32>> = shape.units.iter().map(|unit| unit.distance).collect();
    assert_eq!(distances, [Some(2), Some(1), Some(0), Some(0), None, None, None]);
    assert_eq!(ids(&shape.heads), ["board"]);
    assert_eq!(ids(&shape.dead_ends), ["spur"]);
    assert_eq!(ids(&shape.without_way), ["spur", "ping", "pong"]);
    assert_eq!(ids(&shape.beside), ["ping", "pong"]);
    assert_eq!(shape.cycles.iter().map(|cycle| ids(cycle)).collect::<Vec<_>>(), [["ping", "pong"]]);
    // Board needs plan; plan has two ways on, so that neither shop nor web nor a link to them is needed.
    let cut: Vec<(&str, u32)> =
        shape.cut_units.iter().map(|cut| (cut.what.id.as_str(), cut.needed_by)).collect();
    assert_eq!(cut, [("plan", 1)]);
    let bridges: Vec<_> =
        shape.bridges.iter().map(|cut| (cut.what.0.id.as_str(), cut.what.1.id.as_str())).collect();
    assert_eq!(bridges, [("board", "plan")]);
}

/// On a thread of little stack, which a walk that calls itself would use up; a walk from every unit to the customer would
/// take minutes, not seconds.
#[test]
fn a_long_chain_with_many_heads_takes_neither_much_stack_nor_much_time() {
    const LONG: u32 = 40_000;
    const HEADS: u32 = 2_000;
    let long = || {
        let mut draft = Draft::new(1);
        for unit in 0..LONG + HEADS {
            draft.unit(&format!("u{unit}"), 1);
        }
        // u0 → u1 → … → the last with customer contact, and the heads that supply u0.
        draft.company.units[LONG as usize - 1].customer_contact = true;
        let along = (1..LONG).map(|unit| (unit - 1, unit));
        for (supplier, client) in along.chain((LONG..LONG + HEADS).map(|head| (head, 0))) {
            let (supplier, client) = (UnitId(supplier), UnitId(client));
            let (cadence_months, weeks, priority) = (None, None, None);
            draft.company.relations.push(Relation { supplier, client, cadence_months, weeks, priority });
        }
        let problem = draft.build();
        let shape = look(&problem, None, None).shape;
        assert_eq!((shape.heads.len(), shape.beside.len(), shape.cycles.len()), (HEADS as usize, 0, 0));
        let needed: Vec<(&str, u32)> =
            shape.cut_units.iter().map(|cut| (cut.what.id.as_str(), cut.needed_by)).collect();
        assert_eq!(needed.len(), LONG as usize);
        assert_eq!(needed[0], ("u39999", LONG + HEADS - 1));
        assert_eq!(needed[LONG as usize - 1], ("u0", HEADS));
        assert_eq!(shape.bridges[0].needed_by, LONG + HEADS - 1, "all but the last need the link to it");
    };
    std::thread::Builder::new().stack_size(256 * 1024).spawn(long).unwrap().join().unwrap();
}

#[test]
fn exposure_counts_the_last_day_beside_the_customer() {
    let (mut draft, [board, plan, shop, ..]) = company();
    let bosses = people(&mut draft, board, 5, "chief");
    people(&mut draft, plan, 5, "clerk");
    people(&mut draft, shop, 5, "clerk");
    // One within two years, one longer ago, one in a unit away from the customer.
    visited(&mut draft, bosses[0], shop, 20);
    visited(&mut draft, bosses[1], shop, 150);
    visited(&mut draft, bosses[2], plan, 20);
    let problem = draft.build();
    let chain = look(&problem, None, Some(bosses[1]));
    let all = &chain.exposure.all;
    assert_eq!((all.people, all.at_customer, all.recently, all.never), (15, 5, 6, 8));
    let board = chain.exposure.units.iter().find(|pool| pool.of[0].as_ref().unwrap().id == "board").unwrap();
    assert_eq!((board.mean_distance, board.recently, board.never), (Some(2.0), 1, 3));
    assert_eq!((board.months_since_anyone, board.median_months, board.travelling), (Some(4), None, 2));
    let grades: Vec<(&str, u64, u64)> = chain
        .exposure
        .grades
        .iter()
        .map(|pool| (pool.of[0].as_ref().unwrap().id.as_str(), pool.people, pool.recently))
        .collect();
    assert_eq!(grades, [("chief", 5, 1), ("clerk", 10, 5)]);
    let person = chain.employee.unwrap();
    // 149 weeks and 3 days from the Friday of that week to the horizon's first Monday: 34 months.
    assert_eq!((person.distance, person.months, person.units_visited), (Some(2), Some(34), 1));
}

#[test]
fn nothing_is_published_about_fewer_than_five_people() {
    let (mut draft, [board, plan, shop, web, ..]) = company();
    for (unit, count, grade) in [(board, 2, "a"), (plan, 4, "b"), (shop, 9, "c"), (web, 6, "d")] {
        people(&mut draft, unit, count, grade);
    }
    let traveller = EmployeeId::at(0);
    visited(&mut draft, traveller, plan, 5);
    let problem = draft.build();
    let chain = look(&problem, None, None);
    for pools in [&chain.exposure.units, &chain.exposure.grades] {
        let mut counts: Vec<(usize, u64)> = pools.iter().map(|pool| (pool.of.len(), pool.people)).collect();
        counts.sort_unstable();
        assert_eq!(counts, [(1, 6), (1, 9), (2, 6)]);
    }
    // Board and plan are among the small units in the matrix, too.
    let [silo] = chain.ties.silos.as_slice() else { panic!("{:?}", chain.ties.silos) };
    assert!(silo.home.is_none() && silo.host.is_none());

    let (mut draft, [board, plan, shop, ..]) = company();
    for (unit, count) in [(board, 2), (plan, 6), (shop, 9)] {
        people(&mut draft, unit, count, "g");
    }
    // Two people alone would be no pool: the next smallest unit joins them.
    let problem = draft.build();
    let mut counts: Vec<(usize, u64)> =
        look(&problem, None, None).exposure.units.iter().map(|pool| (pool.of.len(), pool.people)).collect();
    counts.sort_unstable();
    assert_eq!(counts, [(1, 9), (2, 8)]);
    let (mut draft, [board, ..]) = company();
    people(&mut draft, board, 4, "g");
    let problem = draft.build();
    assert!(look(&problem, None, None).exposure.units.is_empty());
}

#[test]
fn ties_live_for_a_cadence_and_fade_by_half_in_each() {
    let (mut draft, [board, plan, shop, web, ..]) = company();
    let planners = people(&mut draft, plan, 5, "g");
    let sellers = people(&mut draft, shop, 5, "g");
    people(&mut draft, board, 5, "g");
    people(&mut draft, web, 5, "g");
    // The Friday of 10 January 2025 still lives on 4 January 2027; that of 3 January no longer does.
    visited(&mut draft, planners[0], shop, 104);
    visited(&mut draft, planners[1], shop, 105);
    visited(&mut draft, planners[2], web, 10);
    visited(&mut draft, sellers[0], plan, 10);
    let problem = draft.build();
    let ties = look(&problem, None, None).ties;
    let of = |supplier: &str, client: &str| {
        let link = ties.links.iter().find(|link| link.supplier.id == supplier && link.client.id == client);
        link.map(|link| (link.people, link.living, link.months_since)).unwrap()
    };
    assert_eq!(of("plan", "shop"), (10, Some(2), Some(2)));
    assert_eq!(of("plan", "web"), (10, Some(1), Some(2)));
    assert_eq!(of("board", "plan"), (10, Some(0), None));
    assert_eq!(ties.links[0].share(), Some(0.0), "the weakest come first");
    let ends = |silo: &Silo| [&silo.home, &silo.host].map(|end| end.as_ref().unwrap().id.clone());
    let silo = ties.silos.iter().find(|silo| ends(silo) == ["plan", "shop"]);
    let silo = silo.unwrap();
    assert_eq!(silo.living, 1);
    assert!((silo.weight - 1.0).abs() < 0.01, "two weeks, each faded to about a half: {}", silo.weight);
    // Ways: plan → shop, plan → web, shop → plan; two of three are walked both ways.
    assert_eq!((ties.now.visits, ties.now.people, ties.now.ways, ties.now.links_walked), (3, 3, 3, 2));
    assert_eq!(ties.now.reciprocity, Some(2.0 / 3.0));
    // Every visit crosses from office to field or back, and from branch to branch.
    assert_eq!((ties.now.ei_sites, ties.now.ei_branches), (Some(1.0), Some(1.0)));
    let years: Vec<(i32, u64)> = ties.years.iter().map(|year| (year.year, year.exchange.visits)).collect();
    assert_eq!(years, [(2025, 2), (2026, 2)]);
}

#[test]
fn the_ei_index_weighs_visits_across_against_visits_inside() {
    let (mut draft, [board, plan, shop, web, ..]) = company();
    let sellers = people(&mut draft, shop, 5, "g");
    for unit in [board, plan, web] {
        people(&mut draft, unit, 5, "g");
    }
    for seller in &sellers[..3] {
        visited(&mut draft, *seller, web, 10);
    }
    visited(&mut draft, sellers[3], plan, 10);
    let problem = draft.build();
    // One across, three inside: (1 − 3) ÷ 4.
    assert_eq!(look(&problem, None, None).ties.now.ei_sites, Some(-0.5));
}

#[test]
fn a_schedule_counts_as_held() {
    let (mut draft, [board, plan, shop, ..]) = company();
    let bosses = people(&mut draft, board, 5, "g");
    people(&mut draft, plan, 5, "g");
    people(&mut draft, shop, 5, "g");
    draft.stint(bosses[0], shop, 1);
    let problem = draft.build();
    let before = look(&problem, None, None);
    let (stint, _) = problem.stint_ids().find(|(_, stint)| stint.programme.code() == "extra").unwrap();
    let placement = passerelle::domain::Placement { stint, start: passerelle::domain::Week(1), weeks: 1 };
    let after = look(&problem, Some(&[placement]), None);
    assert_eq!((before.exposure.all.recently, after.exposure.all.recently), (5, 6));
    assert!(after.as_of > before.as_of);
    assert_eq!((before.planned, after.planned), (false, true));
}

#[test]
fn visits_of_people_who_have_left_are_no_ties() {
    let (mut draft, [board, plan, shop, ..]) = company();
    let bosses = people(&mut draft, board, 6, "g");
    people(&mut draft, plan, 5, "g");
    people(&mut draft, shop, 5, "g");
    visited(&mut draft, bosses[0], plan, 10);
    visited(&mut draft, bosses[1], plan, 10);
    draft.company.employees[bosses[0].index()].leaves = Some(draft.start - TimeDelta::days(3));
    let problem = draft.build();
    let chain = look(&problem, None, Some(bosses[0]));
    assert_eq!((chain.exposure.all.people, chain.ties.now.visits, chain.ties.now.people), (15, 1, 1));
    assert_eq!(chain.ties.years.iter().map(|year| year.exchange.visits).sum::<u64>(), 1);
    assert_eq!(chain.ties.silos.iter().map(|silo| silo.living).sum::<u64>(), 1);
    assert_eq!(chain.employee.unwrap().units_visited, 1, "of the person it is told all the same");
}

fn exported(problem: &Problem, format: GraphFormat) -> String {
    let chain: Chain = look(problem, None, None);
    document(&chain, format)
}

#[test]
fn graphs_escape_what_people_wrote() {
    let (mut draft, [board, ..]) = company();
    draft.company.units[board.index()].name = "Tête & \"Cie\" <\\>\u{1}".into();
    let problem = draft.build();
    let dot = exported(&problem, GraphFormat::Dot);
    assert!(dot.contains(r#""board" [label="Tête & \"Cie\" <\\>"#), "{dot}");
    assert_eq!(dot.matches(" -> ").count(), 6);
    let xml = exported(&problem, GraphFormat::GraphMl);
    assert!(xml.contains("<data key=\"name\">Tête &amp; &quot;Cie&quot; &lt;\\&gt;</data>"), "{xml}");
    assert_eq!((xml.matches("<node ").count(), xml.matches("<edge ").count()), (7, 6));
}
