//! The chain in the report and in the workbook: labels, cells and lines.

use crate::chain::{Chain, FEWEST, LinkLife, Pool, Shape};
use crate::domain::Language;
use crate::domain::Named;
use crate::words::{texts, told};

use super::{distance, percent, signed};

/// Names of a line; the others are counted.
const NAMED: usize = 10;

/// On which day, and as if what.
pub fn as_of(language: Language, chain: &Chain) -> String {
    told!(language, "chain-as-of", day = chain.as_of)
}

/// The figures that matter, each with what it counts.
pub fn cards(language: Language, chain: &Chain) -> Vec<(String, String)> {
    let (all, ties) = (&chain.exposure.all, &chain.ties);
    let mut cards = Vec::new();
    if all.people >= FEWEST {
        let months = chain.exposure.recently_months;
        let recently = told!(language, "chain-card-recently", months = months);
        cards.push((percent(language, all.share()), recently));
        cards.push((percent(language, all.share_never()), told!(language, "chain-card-never")));
    }
    if !ties.links.is_empty() {
        let (walked, links) = (ties.now.links_walked, ties.links.len());
        let count = told!(language, "chain-some-of", some = walked, all = links);
        cards.push((count, told!(language, "chain-card-walked")));
    }
    if let Some(share) = ties.now.reciprocity {
        cards.push((percent(language, share), told!(language, "chain-card-both")));
    }
    cards
}

/// How many people of a link know the other side.
pub fn known(language: Language, link: &LinkLife) -> String {
    match (link.living, link.share()) {
        (Some(living), Some(share)) => {
            let share = percent(language, share);
            told!(language, "chain-known", some = living, all = link.people, share = share)
        }
        _ => told!(language, "chain-too-few"),
    }
}

/// How long ago something last was, if ever.
pub fn ago(language: Language, months: Option<u32>) -> String {
    match months {
        None => told!(language, "chain-never"),
        Some(0) => told!(language, "chain-within-month"),
        Some(months) => told!(language, "chain-ago", months = months),
    }
}

/// How many people a pool has, and how far they are from the customer.
pub fn people_and_distance(language: Language, pool: &Pool) -> String {
    told!(language, "chain-people-at", people = pool.people, distance = distance(language, pool))
}

/// The parts of [`Pool::by_nearness`].
pub fn nearness_keys(language: Language) -> Vec<String> {
    texts(language, &["chain-near-work", "chain-near-recently", "chain-near-longer", "chain-near-never"])
}

/// The parts of a pool with their shares.
pub fn nearness(language: Language, pool: &Pool) -> String {
    let share = |count: u64| percent(language, count as f64 / pool.people.max(1) as f64);
    let parts = nearness_keys(language).into_iter().zip(pool.by_nearness());
    parts.map(|(key, count)| format!("{key} {}", share(count))).collect::<Vec<_>>().join(", ")
}

/// A count with its thousands set apart.
pub fn count(language: Language, count: u64) -> String {
    told!(language, "chain-count", count = count)
}

/// A share, if there is one.
pub fn ratio(language: Language, share: Option<f64>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| percent(language, share))
}

/// An E-I index, if there is one.
pub fn index(language: Language, index: Option<f64>) -> String {
    index.map_or_else(|| "–".to_owned(), |index| signed(language, index))
}

/// The rows that are folded away.
pub fn further(language: Language, rows: usize) -> String {
    told!(language, "chain-further", rows = rows)
}

/// The rows that are not in the page.
pub fn more(language: Language, rows: usize, sheet: &str) -> String {
    told!(language, "chain-more-in-sheet", rows = rows, sheet = sheet)
}

/// A line about the graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it tells of.
    pub label: String,
    /// Which units or links, the first of them.
    pub text: String,
}

/// What is worth a line in the graph: what others need, what leads nowhere, what goes in circles.
pub fn remarks(language: Language, shape: &Shape) -> Vec<Remark> {
    let needed = |name: String, by: u32| told!(language, "chain-needed-count", name = name, units = by);
    let cut_units = shape.cut_units.iter().map(|cut| needed(cut.what.name.to_owned(), cut.needed_by));
    let bridges = shape.bridges.iter();
    let bridges = bridges
        .map(|cut| needed(format!("{} → {}", cut.what.0.name, cut.what.1.name), cut.needed_by))
        .collect();
    let circles = shape.cycles.iter().map(|circle| first(language, names(circle), " ⇄ ")).collect();
    let mut remarks = vec![
        (told!(language, "chain-needed-units"), first(language, cut_units.collect(), ", ")),
        (told!(language, "chain-needed-links"), first(language, bridges, ", ")),
        (told!(language, "chain-remark-dead-ends"), first(language, names(&shape.dead_ends), ", ")),
    ];
    if shape.units.iter().all(|unit| unit.distance.is_none()) {
        remarks.push((told!(language, "chain-remark-customer"), told!(language, "chain-no-customer")));
    } else {
        let without_way = first(language, names(&shape.without_way), ", ");
        remarks.push((told!(language, "chain-remark-without-way"), without_way));
    }
    remarks.push((
        told!(language, "chain-remark-circle"),
        first(language, circles, &told!(language, "chain-between-circles")),
    ));
    remarks.retain(|(_, text)| !text.is_empty());
    remarks.into_iter().map(|(label, text)| Remark { label, text }).collect()
}

fn names(units: &[Named]) -> Vec<String> {
    units.iter().map(|unit| unit.name.to_owned()).collect()
}

/// The first of some names, and how many more there are.
fn first(language: Language, mut names: Vec<String>, between: &str) -> String {
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let text = names.join(between);
    match more {
        0 => text,
        _ => told!(language, "chain-names-and-more", names = text, more = more),
    }
}
