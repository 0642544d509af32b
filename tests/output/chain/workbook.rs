//! In the workbook, as openpyxl reads it.

use passerelle::chain::{Pool, look};
use passerelle::domain::Named;
use passerelle::domain::{Language, Placement, Problem};
use passerelle::report::View;
use serde_json::{Value, json};

use super::super::xlsx::{read, sheet, values};
use super::super::{facts, verified};
use super::{alive, long};

/// The rows of a sheet whose first cell is a name.
fn named(sheet: &Value, name: &str) -> Vec<Vec<Value>> {
    let rows = sheet["rows"].as_array().unwrap();
    let lines = (0..rows.len()).filter(|line| rows[*line][0]["value"] == name);
    lines.map(|line| values(sheet, line)).collect()
}

fn known(value: Option<impl Into<Value>>, instead: &str) -> Value {
    value.map_or_else(|| json!(instead), Into::into)
}

/// Cells with their numbers to nine decimals: a workbook keeps sixteen digits.
fn plain(cells: &[Value]) -> Vec<Value> {
    let rounded = |number: f64| json!((number * 1e9).round() / 1e9);
    cells.iter().map(|cell| cell.as_f64().map_or_else(|| cell.clone(), rounded)).collect()
}

/// The cells of a pool behind its name.
fn cells(pool: &Pool) -> Vec<Value> {
    plain(&[
        json!(pool.people),
        known(pool.mean_distance, "–"),
        json!(pool.at_customer),
        json!(pool.recently),
        json!(pool.share()),
        json!(pool.never),
        json!(pool.share_never()),
        known(pool.months_since_anyone, "never"),
        known(pool.median_months, "never"),
        json!(pool.travelling),
    ])
}

fn book(problem: &Problem, held: &[Placement]) -> Value {
    let schedule = verified(problem, held);
    read(&View::new(problem, &schedule, facts()))
}

#[test]
fn the_workbook_has_exposure_links_and_years_as_numbers() {
    let (problem, held) = alive(Language::English);
    let (book, chain) = (book(&problem, &held), look(&problem, Some(&held), None));
    let page = sheet(&book, "Chain");
    let everybody = named(page, "Everybody");
    assert_eq!(everybody.len(), 2, "above the grades and above the units");
    assert_eq!(plain(&everybody[0][1..]), cells(&chain.exposure.all));
    for pool in chain.exposure.units.iter().chain(&chain.exposure.grades).filter(|pool| pool.of.len() == 1) {
        let rows = named(page, &pool.of[0].as_ref().unwrap().name);
        assert!(rows.iter().any(|row| plain(&row[1..]) == cells(pool)), "{pool:?}: {rows:?}");
    }
    let board = &named(page, "board")[0];
    assert_eq!(board[1..8], [json!(5), json!(2), json!(0), json!(2), json!(0.4), json!(3), json!(0.6)]);
    assert_eq!(named(page, "2 units of fewer than five people, together").len(), 1);
    assert!(named(page, "web").is_empty() && named(page, "spur").is_empty());
    let line = page["rows"].as_array().unwrap().iter().find(|row| row[0]["value"] == "board").unwrap();
    assert_eq!([&line[1], &line[5]].map(|cell| &cell["format"]), [&json!("#,##0"), &json!("0%")]);
    for year in &chain.ties.years {
        let row = &named(page, &year.year.to_string())[0];
        let exchange = &year.exchange;
        let counts = [exchange.visits, exchange.people, exchange.links_walked, exchange.ways];
        assert_eq!(row[1..5], counts.map(Value::from));
        let shares = [exchange.reciprocity, exchange.ei_sites, exchange.ei_branches];
        assert_eq!(plain(&row[5..8]), plain(&shares.map(|share| known(share, "–"))));
    }
    assert_eq!(named(page, "Dead ends")[0][1], "spur");

    let page = sheet(&book, "Links");
    assert_eq!((&page["filter"], &page["freeze"]), (&json!("A3:G9"), &json!("C4")));
    for (line, link) in chain.ties.links.iter().enumerate() {
        let row = values(page, 3 + line);
        assert_eq!(row[..2], [json!(link.supplier.name), json!(link.client.name)]);
        let wanted = [
            json!(link.people),
            known(link.living, "fewer than five"),
            known(link.share(), "–"),
            known(link.months_since, "never"),
        ];
        assert_eq!(plain(&row[3..]), plain(&wanted));
    }
    assert_eq!(page["rows"][3][5]["format"], "0%");
}

#[test]
fn the_silo_matrix_has_living_visits_and_what_is_left_of_all() {
    let (problem, held) = alive(Language::English);
    let (book, chain) = (book(&problem, &held), look(&problem, Some(&held), None));
    let page = sheet(&book, "Silos");
    let heads: Vec<Value> = values(page, 4).into_iter().skip(1).collect();
    assert_eq!(heads, ["board", "plan", "shop", "Units of fewer than five people"]);
    let name = |end: &Option<Named>| {
        end.as_ref().map_or("Units of fewer than five people".into(), |unit| unit.name.clone())
    };
    assert!(!chain.ties.silos.is_empty());
    for silo in &chain.ties.silos {
        let column = 1 + heads.iter().position(|head| *head == name(&silo.host)).unwrap();
        let rows = named(page, &name(&silo.home));
        assert_eq!(rows[0][column], silo.living, "{silo:?}");
        assert_eq!(rows[1][column].as_f64().unwrap(), silo.weight, "{silo:?}");
    }
}

#[test]
fn silos_of_many_units_are_a_list_the_strongest_first() {
    let problem = long(61);
    let (book, chain) = (book(&problem, &[]), look(&problem, Some(&[]), None));
    let page = sheet(&book, "Silos");
    assert_eq!(chain.ties.silos.len(), 61);
    assert_eq!(page["filter"], "A5:D66");
    // The later the visit, the more is left of it.
    assert_eq!(values(page, 5)[..3], [json!("u60"), json!("u0"), json!(5)]);
    let weights: Vec<f64> = (5..66).map(|line| values(page, line)[3].as_f64().unwrap()).collect();
    assert!(weights.is_sorted_by(|one, other| one >= other), "{weights:?}");
    let mut wanted: Vec<f64> = chain.ties.silos.iter().map(|silo| silo.weight).collect();
    wanted.sort_by(|one, other| other.total_cmp(one));
    assert_eq!(weights, wanted);
}

#[test]
fn words_of_the_chain_stand_in_the_legend_of_both_languages() {
    for (language, legend, word) in
        [(Language::French, "Légende", "indice E-I"), (Language::English, "Legend", "E-I index")]
    {
        let (problem, held) = alive(language);
        let book = book(&problem, &held);
        let page = sheet(&book, legend);
        assert!(named(page, word)[0][1].as_str().unwrap().contains("Krackhardt"));
        assert_eq!(named(page, "board")[0][6], 2, "links to the customer");
    }
}
