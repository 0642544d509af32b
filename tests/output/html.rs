//! `report.html`, opened in a browser.

#![expect(clippy::print_stderr, reason = "the figures of the large case, for --nocapture")]

use std::time::Instant;

use passerelle::domain::{
    EmployeeId, Enrolment, Format, Language, NeverVisited, Placement, Problem, Relation, Scope, UnitId, Week,
};
use passerelle::output::EXPORTERS;
use passerelle::report::View;
use serde_json::{Value, json};

use super::browser::{look, watch};
use super::{facts, verified};
use crate::build::Draft;

const KITCHEN: UnitId = UnitId(0);
const HALL: UnitId = UnitId(1);
const BAR: UnitId = UnitId(2);

/// A kitchen in Lyon that supplies a hall in Paris, which supplies a bar.
pub(super) fn restaurant() -> Draft {
    let mut draft = Draft::new(6);
    draft.settings.language = Language::English;
    draft.settings.regular.never_visited = NeverVisited::Now;
    for (id, name, site, hosts) in
        [("kitchen", "Kitchen", "Lyon", 1), ("hall", "Hall", "Paris", 2), ("bar", "Bar", "Paris", 2)]
    {
        let unit = draft.unit(id, hosts);
        let unit = &mut draft.company.units[unit.index()];
        unit.name = name.into();
        unit.site = Some(site.into());
        unit.customer_contact = id != "kitchen";
    }
    for (supplier, client) in [(KITCHEN, HALL), (HALL, BAR)] {
        let (cadence_months, weeks, priority) = (None, None, None);
        draft.company.relations.push(Relation { supplier, client, cadence_months, weeks, priority });
    }
    for (id, name, home, enrolment) in [
        ("zoe", "Zoé Durand", KITCHEN, Enrolment::Regular),
        ("max", "Max", KITCHEN, Enrolment::None),
        ("eva", "Eva", HALL, Enrolment::Regular),
        ("bob", "Bob", HALL, Enrolment::None),
    ] {
        let employee = draft.employee(id, home);
        let employee = &mut draft.company.employees[employee.index()];
        employee.name = name.into();
        employee.enrolment = enrolment;
    }
    draft.stint(EmployeeId(1), BAR, 1);
    draft.stint(EmployeeId(3), BAR, 1);
    draft
}

/// The stints of some people in some units, placed.
pub(super) fn placements(problem: &Problem, all: &[(u32, UnitId, i16, u8)]) -> Vec<Placement> {
    all.iter()
        .map(|(employee, unit, start, weeks)| {
            let (id, _) = problem
                .stint_ids()
                .find(|(_, stint)| stint.employee == EmployeeId(*employee) && stint.unit == *unit)
                .unwrap();
            Placement { stint: id, start: Week(*start), weeks: *weeks }
        })
        .collect()
}

/// Everybody goes somewhere but Eva, who goes to the kitchen and not to the bar.
fn page(problem: &Problem) -> String {
    let all = [(0, HALL, 0, 2), (1, BAR, 1, 1), (2, KITCHEN, 2, 2), (3, BAR, 3, 1)];
    let schedule = verified(problem, &placements(problem, &all));
    html(&View::new(problem, &schedule, facts()))
}

pub(super) fn html(view: &View) -> String {
    let (_, exporter) = EXPORTERS.iter().find(|(format, _)| *format == Some(Format::Html)).unwrap();
    String::from_utf8(exporter.files(view).next().unwrap().bytes().unwrap()).unwrap()
}

#[test]
fn search_filters_views_and_keys_show_what_they_should() {
    let seen = look("use", &page(&restaurant().build()));
    assert_eq!(seen["rows"], json!(["Max", "Zoé Durand", "Bob", "Eva"]));
    assert_eq!(seen["count"], "4 rows, 4 stints");
    assert_eq!(seen["bars"], 4);
    assert_eq!(seen["searched"], json!(["Zoé Durand"]), "accents and case do not matter");
    assert_eq!(seen["nothing"], "Nothing matches these filters.");
    assert_eq!(seen["cleared"], "4 rows, 4 stints");
    assert_eq!(seen["byProgramme"], json!(["Zoé Durand", "Eva"]));
    assert_eq!(seen["byUnit"], json!(["Max", "Bob"]));
    assert_eq!(seen["unitLoads"], json!(["Bar"]));
    assert_eq!(seen["bySite"], json!(["Max", "Zoé Durand", "Eva"]));
    assert_eq!(seen["hosts"], json!(["Kitchen", "Hall", "Bar"]));
    assert_eq!(seen["sites"], json!(["Lyon", "Paris"]));
    assert_eq!(
        seen["table"],
        json!([
            "W01–W02",
            "4 to 15 January 2027",
            "Zoé Durand (zoe)",
            "Kitchen",
            "Hall",
            "regular",
            "",
            "placed"
        ])
    );
    assert_eq!(seen["detail"], "Max (max), Kitchen → Bar · W02, 11 to 15 January 2027 · extra · placed");
    assert_eq!(seen["active"], seen["detail"]);
    let unplaced = seen["unplaced"].as_array().unwrap();
    assert_eq!(unplaced[..3], [json!("Eva (eva), Hall"), json!("Bar"), json!("regular")]);
    assert_eq!(seen["nodes"], 3);
    assert_eq!(seen["mine"], 1, "the kitchen has one link");
    assert_eq!(seen["loads"], "Kitchen, W01: 0/1 (visitors / places)");
}

#[test]
fn what_one_clicks_shows_beside_the_click_and_opens_a_sheet_of_one_page() {
    let seen = look("clicked", &page(&restaurant().build()));
    for at in seen["seen"].as_array().unwrap() {
        assert_eq!((&at["beside"], &at["inside"]), (&json!(true), &json!(true)), "{at}");
        assert_eq!(at["cut"], json!([]), "labels are whole words or initials");
    }
    assert_eq!(seen["doors"], json!(["Max (max)", "Kitchen", "Bar"]));
    assert_eq!(seen["sheets"], json!(["Max (max)", 1, "Bar (bar)", 1]));
}

#[test]
fn what_is_left_and_what_is_carried_over_are_two_lists_and_arrivals_are_no_departures() {
    let mut draft = restaurant();
    let newcomer = draft.employee("ina", BAR);
    let hired = draft.day(4, 0);
    let employee = &mut draft.company.employees[newcomer.index()];
    (employee.name, employee.enrolment, employee.hired) = ("Ina".into(), Enrolment::Onboarding, Some(hired));
    draft.settings.onboarding.scope = Scope::Related;
    let seen = look("lists", &page(&draft.build()));
    assert_eq!(seen["left"], json!(["Eva (eva), Hall"]));
    assert_eq!(
        (&seen["carried"], &seen["title"], &seen["folded"]),
        (&json!(["Ina (ina), Bar"]), &json!("Carried over to the next plan (1)"), &json!(true))
    );
    let rows = [
        json!(["Kitchen", "Arrivals", false]),
        json!(["Kitchen", "Departures", true, true]),
        json!(["Hall", "Arrivals", false]),
        json!(["Hall", "Departures", true, true]),
        json!(["Bar", "Arrivals", false, false]),
    ];
    assert_eq!(seen["rows"], json!(rows));
}

#[test]
fn markup_in_names_stays_text_and_nothing_foreign_runs() {
    let names = [
        "<script>window.owned=1</script>",
        "</script><img src=x onerror=\"window.owned=1\">",
        "\u{202e}fdp\u{2028}{{ 7 * 7 }} <!-- ${1}",
        "=HYPERLINK(\"http://x\") 👩🏽‍🍳 שלום",
    ];
    let mut draft = restaurant();
    for (employee, name) in draft.company.employees.iter_mut().zip(names) {
        employee.name = name.into();
    }
    draft.company.units[0].name = "</title><script>window.owned=1</script>".into();
    draft.company.units[1].site = Some("<b>Paris</b>".into());
    let html = page(&draft.build());
    assert!(!html.contains("<script>window.owned"));
    look("open", &html);
    // This one provokes the policy, whose refusals the console reports.
    let seen = watch("hostile", &html);
    let mut shown: Vec<&str> = seen["names"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let mut names = names.to_vec();
    shown.sort_unstable();
    names.sort_unstable();
    assert_eq!(shown, names);
    assert_eq!((&seen["owned"], &seen["images"], &seen["scripts"]), (&json!(false), &json!(0), &json!(2)));
    assert_eq!(seen["refused"], true, "the policy stops scripts that the page did not bring");
    assert_eq!(seen["fetched"], false);
}

#[test]
fn two_runs_write_the_same_page_and_it_names_no_address() {
    let problem = restaurant().build();
    let html = page(&problem);
    assert_eq!(html, page(&problem));
    let addresses: Vec<&str> = html.matches("http").collect();
    let known = html.matches("http-equiv").count() + html.matches("http://www.w3.org/2000/svg").count();
    assert_eq!(addresses.len(), known);
}

/// 40 units, four stints a head.
fn large(people: u32, weeks: u16) -> Problem {
    let units = 40;
    let mut draft = Draft::new(weeks);
    for unit in 0..units {
        let id = draft.unit(&format!("u{unit}"), people);
        draft.company.units[id.index()].name = format!("Unité de production numéro {unit}");
        draft.company.units[id.index()].customer_contact = unit == units - 1;
    }
    for unit in 0..units - 1 {
        let (supplier, client) = (UnitId(unit), UnitId(unit + 1));
        let (cadence_months, weeks, priority) = (None, None, None);
        draft.company.relations.push(Relation { supplier, client, cadence_months, weeks, priority });
    }
    for person in 0..people {
        let home = person % units;
        let id = draft.employee(&format!("e{person}"), UnitId(home));
        draft.company.employees[id.index()].name = format!("Marie-Christine Vandenberghe {person}");
        for step in 1..=4 {
            draft.stint(id, UnitId((home + step) % units), 2);
        }
    }
    draft.build()
}

fn spread(problem: &Problem, weeks: i16) -> Vec<Placement> {
    let quarter = weeks / 4;
    let start =
        |id: u32, employee: u32| Week((id % 4) as i16 * quarter + (employee / 40) as i16 % (quarter - 1));
    problem
        .stint_ids()
        .map(|(id, stint)| Placement { stint: id, start: start(id.0, stint.employee.0), weeks: 2 })
        .collect()
}

#[test]
fn two_thousand_people_and_a_year_fit_and_stay_quick() {
    let problem = large(2000, 52);
    let schedule = verified(&problem, &spread(&problem, 52));
    let view = View::new(&problem, &schedule, facts());
    let started = Instant::now();
    let html = html(&view);
    let (written, bytes) = (started.elapsed(), html.len());
    assert!(bytes < 5_000_000, "{bytes} bytes");
    let seen = look("measure", &html);
    eprintln!("2,000 people, 52 weeks, four stints a head: {bytes} bytes in {written:?}; {seen}");
    assert_eq!(seen["rows"], 2041, "a heading, 40 units and 2,000 people");
    assert!(seen["drawn"].as_u64().unwrap() < 100, "only rows in sight are drawn");
    // Work of the page's own thread, not time on the clock: other tests run beside this one.
    for what in ["keyWork", "scrollWork"] {
        assert!(seen[what]["median"].as_f64().unwrap() < 200.0, "milliseconds of work: {seen}");
    }
}

#[test]
fn a_company_too_large_for_a_page_gets_one_without_people() {
    let problem = large(20_000, 52);
    let schedule = verified(&problem, &spread(&problem, 52));
    let html = html(&View::new(&problem, &schedule, facts()));
    assert!(html.len() < 5_000_000, "{} bytes", html.len());
    assert!(html.contains("trop grande pour une page") && !html.contains("Vandenberghe"));
    look("open", &html);
}
