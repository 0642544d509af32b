//! In the report, as a browser shows it.

use passerelle::chain::{Exchange, LinkLife, Pool, look as look_at};
use passerelle::domain::Language;
use passerelle::report::View;
use serde_json::{Value, json};

use super::super::browser::{look, watch};
use super::super::html::html;
use super::super::{facts, verified};
use super::{alive, long};
use crate::chain::{company, people};

/// A share as the English page has it.
fn percent(share: f64) -> String {
    format!("{}%", (share * 100.0).round())
}

fn ago(months: Option<u32>) -> String {
    match months {
        None => "never".to_owned(),
        Some(0) => "within a month".to_owned(),
        Some(1) => "1 month ago".to_owned(),
        Some(months) => format!("{months} months ago"),
    }
}

fn link_row(link: &LinkLife) -> Vec<String> {
    let known = match (link.living, link.share()) {
        (Some(living), Some(share)) => format!("{living} of {} ({})", link.people, percent(share)),
        _ => "fewer than five people".to_owned(),
    };
    vec![format!("{} → {}", link.supplier.name, link.client.name), known, ago(link.months_since)]
}

/// What follows the name and the size in a row of exposure.
fn pool_row(pool: &Pool) -> [String; 3] {
    [percent(pool.share()), percent(pool.share_never()), ago(pool.median_months)]
}

#[test]
fn the_report_tells_how_alive_the_chain_is_once_the_schedule_is_held() {
    let (problem, held) = alive(Language::English);
    let schedule = verified(&problem, &held);
    let seen = look("alive", &html(&View::new(&problem, &schedule, facts())));
    let chain = look_at(&problem, Some(&held), None);
    let links: Vec<Vec<String>> = chain.ties.links.iter().map(link_row).collect();
    assert_eq!(seen["tables"]["Weakest links"], json!(links));
    assert_eq!(links[0], ["board → plan", "0 of 11 (0%)", "never"], "the weakest first");
    assert_eq!(seen["bars"]["board → plan"], json!([]));
    let pools = Pool::least_exposed_first(&chain.exposure.units);
    let rows = seen["tables"]["Contact with the customer, Unit"].as_array().unwrap();
    assert_eq!(rows.len(), pools.len());
    for (row, pool) in rows.iter().zip(&pools) {
        assert_eq!(row.as_array().unwrap()[1..], pool_row(pool).map(Value::from));
    }
    let names: Vec<&str> = rows.iter().map(|row| row[0].as_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "plan 6 people, 1 link from the customer",
            "board 5 people, 2 links from the customer",
            "2 units of fewer than five people, together 5 people, in contact with the customer",
            "shop 6 people, in contact with the customer",
        ]
    );
    // Of five bosses one was there and one will have been.
    assert_eq!(seen["bars"][names[1]], json!([["b1", 40], ["b3", 60]]));
    // Of six planners one was there lately, two longer ago than a cadence.
    assert_eq!(seen["bars"][names[0]], json!([["b1", 17], ["b2", 33], ["b3", 50]]));
    assert!(
        seen["heard"]
            .as_array()
            .unwrap()
            .contains(&json!("work there 0%, recently 40%, longer ago 0%, never 60%"))
    );
    let grades = seen["tables"]["Contact with the customer, Grade"].as_array().unwrap();
    let all: Vec<String> = grades.iter().map(|row| row[1].as_str().unwrap().to_owned()).collect();
    let wanted: Vec<String> =
        Pool::least_exposed_first(&chain.exposure.grades).iter().map(|pool| percent(pool.share())).collect();
    assert_eq!(all, wanted);
    let years = seen["tables"]["Year by year"].as_array().unwrap();
    let visits = |exchange: &Exchange| exchange.visits.to_string();
    let told: Vec<String> =
        years.iter().map(|row| format!("{} {}", row[0], row[1]).replace('"', "")).collect();
    let mut wanted = vec![format!("Within their cadence {}", visits(&chain.ties.now))];
    wanted.extend(
        chain.ties.years.iter().rev().map(|year| format!("{} {}", year.year, visits(&year.exchange))),
    );
    assert_eq!(told, wanted);
    assert!(told.contains(&"2027 1".to_owned()), "the schedule counts: {told:?}");
    let all = &chain.exposure.all;
    assert_eq!(
        seen["cards"][0],
        format!(
            "{} of the people have been in contact with the customer within 24 months",
            percent(all.share())
        )
    );
    assert_eq!(seen["cards"][1], format!("{} never were", percent(all.share_never())));
    assert_eq!(seen["cards"][2], "2 of 6 links walked by a visit within its cadence");
    assert_eq!(
        seen["remarks"],
        json!([
            ["Units that other units need on every way to the customer", "plan (1 unit)"],
            ["Links that other units need on every way to the customer", "board → plan (1 unit)"],
            ["Dead ends", "spur"],
            ["Without a way to the customer", "spur, ping, pong"],
            ["Supply each other in a circle", "ping ⇄ pong"],
        ])
    );
}

#[test]
fn the_report_names_no_small_unit_and_says_nothing_of_a_few_people() {
    let (problem, held) = alive(Language::English);
    let schedule = verified(&problem, &held);
    let seen = look("alive", &html(&View::new(&problem, &schedule, facts())));
    let exposure = seen["tables"]["Contact with the customer, Unit"].to_string();
    assert!(!exposure.contains("web") && !exposure.contains("spur"), "{exposure}");
    let (mut draft, [board, ..]) = company();
    draft.settings.language = Language::English;
    people(&mut draft, board, 4, "chief");
    let problem = draft.build();
    let schedule = verified(&problem, &[]);
    let seen = look("alive", &html(&View::new(&problem, &schedule, facts())));
    let names: Vec<&String> = seen["tables"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["Weakest links"]);
    assert_eq!(seen["cards"], json!(["0 of 6 links walked by a visit within its cadence"]));
    let rows = seen["tables"]["Weakest links"].as_array().unwrap();
    assert!(rows.iter().all(|row| row[1] == "fewer than five people"), "{rows:?}");
}

#[test]
fn a_long_chain_is_cut_and_says_by_how_much() {
    let problem = long(80);
    let schedule = verified(&problem, &[]);
    let view = View::new(&problem, &schedule, facts());
    let seen = look("alive", &html(&view));
    let links: Vec<Vec<String>> = view.chain.ties.links.iter().take(30).map(link_row).collect();
    assert_eq!(seen["tables"]["Weakest links"], json!(links[..10]));
    assert_eq!(seen["tables"]["Weakest links, folded"], json!(links[10..]));
    let [by_unit, by_grade] = [80, 1];
    assert_eq!(seen["tables"]["Contact with the customer, Unit, folded"].as_array().unwrap().len(), 20);
    assert_eq!(seen["tables"]["Contact with the customer, Grade"].as_array().unwrap().len(), by_grade);
    assert_eq!(seen["summaries"], json!(["The next ones (20)", "The next ones (20)"]));
    assert_eq!(
        seen["rest"],
        json!([
            format!("And {} more: sheet “Links” of passerelle.xlsx.", 79 - 30),
            format!("And {} more: sheet “Chain” of passerelle.xlsx.", by_unit - 30),
        ])
    );
    let printed = ["Weakest links", "Contact with the customer, Unit"];
    assert_eq!((&seen["printed"], &seen["open"]), (&json!(printed), &json!(0)), "unfolded on paper alone");
    let needed = seen["remarks"][0][1].as_str().unwrap();
    assert!(needed.starts_with("u79 (79 units), u78 (78 units)"), "{needed}");
    assert!(needed.ends_with("u70 (70 units) and 69 more"), "{needed}");
}

#[test]
fn an_audit_finds_no_barrier_in_the_life_of_the_chain() {
    for problem in [alive(Language::French).0, long(40)] {
        let schedule = verified(&problem, &[]);
        let page = html(&View::new(&problem, &schedule, facts()));
        let seen = watch("audit", &page);
        assert_eq!(seen["found"], json!([]));
        assert_eq!(look("layout", &page)["wider"], json!([]), "nothing sticks out at the side");
    }
}
