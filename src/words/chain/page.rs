//! The chain in the report and in the workbook: labels, cells and lines.

use crate::chain::{Chain, FEWEST, LinkLife, Pool, Shape};
use crate::domain::Language;
use crate::report::Named;
use crate::words::calendars::day;
use crate::words::console::counted;
use crate::words::page::grouped;
use crate::words::say;

use super::figures::{distance, percent, signed};
use super::{needed_label, no_customer};

/// Names of a line; the others are counted.
const NAMED: usize = 10;

/// On which day, and as if what.
pub fn as_of(language: Language, chain: &Chain) -> String {
    let day = day(language, chain.as_of);
    say(
        language,
        format!(
            "Au {day}, comme si ce planning avait été tenu. Services et grades de moins de cinq personnes sont regroupés."
        ),
        format!(
            "On {day}, as if this schedule had been held. Units and grades of fewer than five people are pooled."
        ),
    )
}

/// The figures that matter, each with what it counts.
pub fn cards(language: Language, chain: &Chain) -> Vec<(String, String)> {
    let (all, ties) = (&chain.exposure.all, &chain.ties);
    let mut cards = Vec::new();
    if all.people >= FEWEST {
        let months = chain.exposure.recently_months;
        let recently = say(
            language,
            format!("des gens ont été au contact du client depuis moins de {months} mois"),
            format!("of the people were beside the customer within {months} months"),
        );
        cards.push((percent(language, all.share()), recently));
        let never = say(language, "ne l'ont jamais été", "never were").to_owned();
        cards.push((percent(language, all.share_never()), never));
    }
    if !ties.links.is_empty() {
        let walked = count(language, ties.now.links_walked);
        let links = count(language, ties.links.len() as u64);
        let count = say(language, format!("{walked} sur {links}"), format!("{walked} of {links}"));
        let walked = say(
            language,
            "liens parcourus par une visite encore dans sa cadence",
            "links walked by a visit within its cadence",
        );
        cards.push((count, walked.to_owned()));
    }
    if let Some(share) = ties.now.reciprocity {
        let both =
            say(language, "des trajets faits dans les deux sens", "of the ways walked in both directions");
        cards.push((percent(language, share), both.to_owned()));
    }
    cards
}

/// How many people of a link know the other side.
pub fn known(language: Language, link: &LinkLife) -> String {
    let people = count(language, link.people);
    match (link.living, link.share()) {
        (Some(living), Some(share)) => {
            let share = percent(language, share);
            say(
                language,
                format!("{living} sur {people} ({share})"),
                format!("{living} of {people} ({share})"),
            )
        }
        _ => say(language, "moins de cinq personnes", "fewer than five people").to_owned(),
    }
}

/// How long ago something last was, if ever.
pub fn ago(language: Language, months: Option<u32>) -> String {
    match months {
        None => say(language, "jamais", "never").to_owned(),
        Some(0) => say(language, "moins d'un mois", "within a month").to_owned(),
        Some(months) => {
            let months = counted(language, months as usize, ["mois", "mois"], ["month", "months"]);
            say(language, format!("il y a {months}"), format!("{months} ago"))
        }
    }
}

/// How many people a pool has, and how far they are from the customer.
pub fn people_and_distance(language: Language, pool: &Pool) -> String {
    let count = count(language, pool.people);
    let people = say(language, format!("{count} personnes"), format!("{count} people"));
    let distance = distance(language, pool);
    format!("{people}, {distance}")
}

/// The parts of [`Pool::by_nearness`].
pub fn nearness_keys(language: Language) -> [&'static str; 4] {
    say(
        language,
        ["y travaillent", "récemment", "il y a plus longtemps", "jamais"],
        ["work there", "recently", "longer ago", "never"],
    )
}

/// The parts of a pool with their shares.
pub fn nearness(language: Language, pool: &Pool) -> String {
    let share = |count: u64| percent(language, count as f64 / pool.people.max(1) as f64);
    let parts = nearness_keys(language).into_iter().zip(pool.by_nearness());
    parts.map(|(key, count)| format!("{key} {}", share(count))).collect::<Vec<_>>().join(", ")
}

/// A count with its thousands set apart.
pub fn count(language: Language, count: u64) -> String {
    grouped(language, &count.to_string())
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
    say(language, format!("Les suivants ({rows})"), format!("The next ones ({rows})"))
}

/// The rows that are not in the page.
pub fn more(language: Language, rows: usize, sheet: &str) -> String {
    let rows = count(language, rows as u64);
    say(
        language,
        format!("Et {rows} de plus : feuille « {sheet} » de passerelle.xlsx."),
        format!("And {rows} more: sheet “{sheet}” of passerelle.xlsx."),
    )
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
    let needed = |name: String, by: u32| {
        let units = counted(language, by as usize, ["service", "services"], ["unit", "units"]);
        format!("{name} ({units})")
    };
    let cut_units = shape.cut_units.iter().map(|cut| needed(cut.what.name.to_owned(), cut.needed_by));
    let bridges = shape.bridges.iter();
    let bridges = bridges
        .map(|cut| needed(format!("{} → {}", cut.what.0.name, cut.what.1.name), cut.needed_by))
        .collect();
    let circles = shape.cycles.iter().map(|circle| first(language, names(circle), " ⇄ ")).collect();
    let mut remarks = vec![
        (needed_label(language, ["Services", "Units"]), first(language, cut_units.collect(), ", ")),
        (needed_label(language, ["Liens", "Links"]), first(language, bridges, ", ")),
        (say(language, "Impasses", "Dead ends").to_owned(), first(language, names(&shape.dead_ends), ", ")),
    ];
    if shape.units.iter().all(|unit| unit.distance.is_none()) {
        let customer = say(language, "Client", "Customer").to_owned();
        remarks.push((customer, no_customer(language).to_owned()));
    } else {
        let without_way = say(language, "Sans chemin vers le client", "Without a way to the customer");
        remarks.push((without_way.to_owned(), first(language, names(&shape.without_way), ", ")));
    }
    let circle = say(language, "Se fournissent en boucle", "Supply each other in a circle");
    remarks.push((circle.to_owned(), first(language, circles, say(language, " ; ", "; "))));
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
        _ => say(language, format!("{text} et {more} de plus"), format!("{text} and {more} more")),
    }
}
