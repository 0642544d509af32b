//! What is said of the chain: by `chain` here; by the report and the workbook below.

mod effect;
mod page;

use std::collections::BTreeMap;

use crate::chain::{Chain, Exchange, Exposure, PersonExposure, Pool, Shape, Ties};
use crate::domain::Language;
use crate::domain::Named;

use super::console::{line, others};
use super::{conventions, told};

pub use effect::effect;
pub use page::{
    Remark, ago, as_of, cards, count, further, index, known, more, nearness, nearness_keys,
    people_and_distance, ratio, remarks,
};

/// Entries of a list that are named; the others are in the JSON document.
const SHOWN: usize = 10;

/// The chain of a company.
pub fn chain(language: Language, chain: &Chain) -> String {
    let mut text = String::new();
    let day = chain.as_of;
    line(
        &mut text,
        0,
        &if chain.planned {
            told!(language, "chain-on-planned", day = day)
        } else {
            told!(language, "chain-on", day = day)
        },
    );
    if let Some(person) = &chain.employee {
        line(&mut text, 0, &of_person(language, person));
    }
    shape(&mut text, language, &chain.shape);
    exposure(&mut text, language, &chain.exposure);
    ties(&mut text, language, &chain.ties);
    text
}

fn names<'n>(units: impl IntoIterator<Item = &'n Named>) -> String {
    units.into_iter().map(|unit| unit.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn shape(text: &mut String, language: Language, shape: &Shape) {
    let heads = names(&shape.heads);
    if !heads.is_empty() {
        line(text, 0, &told!(language, "chain-heads", units = heads));
    }
    let mut by_distance: BTreeMap<u32, Vec<&Named>> = BTreeMap::new();
    for unit in &shape.units {
        if let Some(distance) = unit.distance {
            by_distance.entry(distance).or_default().push(&unit.unit);
        }
    }
    if by_distance.is_empty() {
        line(text, 0, &told!(language, "chain-no-customer"));
    } else {
        line(text, 0, &told!(language, "chain-steps"));
    }
    for (distance, units) in &by_distance {
        let units = names(units.iter().copied());
        let told = match distance {
            0 => told!(language, "chain-at", units = units),
            _ => told!(language, "chain-links-away", links = *distance, units = units),
        };
        line(text, 1, &told);
    }
    let mut list = |units: &[Named], tell: fn(Language, String) -> String| {
        if !units.is_empty() {
            line(text, 0, &tell(language, names(units)));
        }
    };
    list(&shape.without_way, |language, units| told!(language, "chain-without-way", units = units));
    list(&shape.dead_ends, |language, units| told!(language, "chain-dead-ends", units = units));
    list(&shape.beside, |language, units| told!(language, "chain-beside", units = units));
    for cycle in &shape.cycles {
        list(cycle, |language, units| told!(language, "chain-circle", units = units));
    }
    let cut_units = shape.cut_units.iter().map(|cut| (cut.what.name.to_owned(), cut.needed_by));
    indispensable(text, language, told!(language, "chain-needed-units"), cut_units.collect());
    let bridges = shape.bridges.iter();
    let bridges = bridges.map(|cut| (format!("{} → {}", cut.what.0.name, cut.what.1.name), cut.needed_by));
    indispensable(text, language, told!(language, "chain-needed-links"), bridges.collect());
}

fn indispensable(text: &mut String, language: Language, label: String, all: Vec<(String, u32)>) {
    if all.is_empty() {
        return;
    }
    line(text, 0, &told!(language, "chain-heading", label = label));
    for (name, needed_by) in all.iter().take(SHOWN) {
        line(text, 1, &told!(language, "chain-needed-by", name = name, units = *needed_by));
    }
    others(text, language, all.len(), SHOWN);
}

fn exposure(text: &mut String, language: Language, exposure: &Exposure) {
    line(text, 0, &told!(language, "chain-exposure", months = exposure.recently_months));
    line(text, 1, &pool(language, &told!(language, "chain-everybody"), &exposure.all));
    pools(text, language, &told!(language, "chain-by-unit"), &exposure.units, units);
    pools(text, language, &told!(language, "chain-by-grade"), &exposure.grades, grades);
}

fn pools(
    text: &mut String,
    language: Language,
    heading: &str,
    pools: &[Pool],
    name: fn(Language, &Pool) -> String,
) {
    let mut pools = Pool::least_exposed_first(pools);
    pools.retain(|pool| pool.of != [None]);
    if pools.is_empty() {
        return;
    }
    line(text, 1, heading);
    for each in pools.iter().take(SHOWN) {
        line(text, 2, &pool(language, &name(language, each), each));
    }
    others(text, language, pools.len(), SHOWN);
}

/// The exposure of a pool in one line.
fn pool(language: Language, name: &str, pool: &Pool) -> String {
    let told = told!(
        language,
        "chain-pool",
        name = name,
        people = pool.people,
        distance = distance(language, pool),
        recently = pool.recently,
        share = percent(language, pool.share()),
        never = pool.never
    );
    match pool.median_months {
        Some(months) if months > 0 => told!(language, "chain-pool-half", pool = told, months = months),
        _ => told,
    }
}

fn of_person(language: Language, person: &PersonExposure) -> String {
    let distance = match person.distance {
        None => told!(language, "chain-person-no-way"),
        Some(links) => told!(language, "chain-person-distance", links = links),
    };
    let last = match (person.months, &person.place) {
        (Some(0), Some(place)) if *place == person.unit => told!(language, "chain-person-works"),
        (Some(months), Some(place)) => {
            told!(language, "chain-person-was", ago = since(language, months), place = &place.name)
        }
        _ => told!(language, "chain-person-never"),
    };
    told!(
        language,
        "chain-person",
        name = &person.employee.name,
        unit = &person.unit.name,
        distance = distance,
        last = last,
        units = person.units_visited
    )
}

fn ties(text: &mut String, language: Language, ties: &Ties) {
    if ties.links.is_empty() {
        return;
    }
    line(text, 0, &told!(language, "chain-weakest"));
    for link in ties.links.iter().take(SHOWN) {
        let last = match link.months_since {
            Some(months) => told!(language, "chain-last-visit", ago = since(language, months)),
            None => told!(language, "chain-no-visit"),
        };
        let (supplier, client, known) = (&link.supplier.name, &link.client.name, known(language, link));
        let told =
            told!(language, "chain-link", supplier = supplier, client = client, known = known, last = last);
        line(text, 1, &told);
    }
    others(text, language, ties.links.len(), SHOWN);
    line(text, 0, &told!(language, "chain-now", exchange = exchange(language, &ties.now)));
    if !ties.years.is_empty() {
        line(text, 1, &told!(language, "chain-by-year"));
    }
    for year in &ties.years {
        let (name, exchange) = (year.year.to_string(), exchange(language, &year.exchange));
        line(text, 2, &told!(language, "chain-year", year = name, exchange = exchange));
    }
    line(text, 0, &told!(language, "chain-how"));
}

fn exchange(language: Language, exchange: &Exchange) -> String {
    let mut parts = vec![
        told!(language, "chain-visits", visits = exchange.visits, people = exchange.people),
        told!(language, "chain-walked", links = exchange.links_walked),
    ];
    if let Some(share) = exchange.reciprocity {
        parts.push(told!(language, "chain-reciprocity", share = percent(language, share)));
    }
    if let Some(index) = exchange.ei_sites {
        parts.push(told!(language, "chain-ei-sites", index = signed(language, index)));
    }
    if let Some(index) = exchange.ei_branches {
        parts.push(told!(language, "chain-ei-branches", index = signed(language, index)));
    }
    parts.join(", ")
}

/// How long ago, in whole months.
fn since(language: Language, months: u32) -> String {
    match months {
        0 => told!(language, "chain-just-now"),
        _ => told!(language, "chain-ago", months = months),
    }
}

/// The unit of a pool, or how many small ones it holds.
pub fn units(language: Language, pool: &Pool) -> String {
    name(language, pool, |language, count| told!(language, "chain-small-units", count = count))
}

/// The grade of a pool, or how many small ones it holds.
pub fn grades(language: Language, pool: &Pool) -> String {
    name(language, pool, |language, count| told!(language, "chain-small-grades", count = count))
}

fn name(language: Language, pool: &Pool, several: fn(Language, usize) -> String) -> String {
    match pool.of.as_slice() {
        [Some(only)] => only.name.to_owned(),
        [None] => told!(language, "chain-no-grade"),
        all => several(language, all.len()),
    }
}

/// How far the people of a pool are from the customer.
fn distance(language: Language, pool: &Pool) -> String {
    match pool.mean_distance {
        None => told!(language, "chain-no-way"),
        Some(0.0) => told!(language, "chain-contact"),
        // Rounded first, so that the noun goes with the number that is seen.
        Some(links) => told!(language, "chain-distance", links = (links * 10.0).round() / 10.0),
    }
}

/// A share in whole per cent.
fn percent(language: Language, share: f64) -> String {
    told!(language, "chain-percent", percent = (share * 100.0).round())
}

fn signed(language: Language, number: f64) -> String {
    let size = format!("{:.2}", number.abs());
    let sign = match number {
        _ if size == "0.00" => "",
        below if below < 0.0 => "−",
        _ => "+",
    };
    format!("{sign}{}", size.replace('.', &conventions(language).decimal))
}
