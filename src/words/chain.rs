//! What is said of the chain: by `chain` here; by the report and the workbook below.

mod figures;
mod page;

use std::collections::BTreeMap;

use crate::chain::{Chain, Exchange, Exposure, PersonExposure, Pool, Shape, Ties};
use crate::domain::Language;
use crate::report::Named;

use super::calendars::day;
use super::console::{counted, line, others};
use super::{is_singular, say};

use figures::{decimal, percent, signed};
pub use figures::{grades, units};
pub use page::{
    Remark, ago, as_of, cards, count, further, index, known, more, nearness, nearness_keys,
    people_and_distance, ratio, remarks,
};

/// Entries of a list that are named; the others are in the JSON document.
const SHOWN: usize = 10;

/// The chain of a company.
pub fn chain(language: Language, chain: &Chain) -> String {
    let mut text = String::new();
    let as_of = day(language, chain.as_of);
    line(&mut text, &say(language, format!("La chaîne au {as_of}"), format!("The chain on {as_of}")));
    shape(&mut text, language, &chain.shape);
    exposure(&mut text, language, &chain.exposure);
    if let Some(person) = &chain.employee {
        line(&mut text, &of_person(language, person));
    }
    ties(&mut text, language, &chain.ties);
    text
}

fn names(units: &[Named]) -> String {
    units.iter().map(|unit| unit.name).collect::<Vec<_>>().join(", ")
}

fn shape(text: &mut String, language: Language, shape: &Shape) {
    let heads = names(&shape.heads);
    if !heads.is_empty() {
        line(text, &say(language, format!("Premier maillon : {heads}"), format!("First link: {heads}")));
    }
    let mut by_distance: BTreeMap<u32, Vec<Named>> = BTreeMap::new();
    for unit in &shape.units {
        if let Some(distance) = unit.distance {
            by_distance.entry(distance).or_default().push(unit.unit);
        }
    }
    if by_distance.is_empty() {
        line(text, no_customer(language));
    } else {
        line(text, say(language, "Liens jusqu'au client :", "Links to the customer:"));
    }
    for (distance, units) in &by_distance {
        let units = names(units);
        let label = match distance {
            0 => say(language, "au contact", "beside the customer").to_owned(),
            _ => counted(language, *distance as usize, ["lien", "liens"], ["link", "links"]),
        };
        line(text, &say(language, format!("  {label} : {units}"), format!("  {label}: {units}")));
    }
    let lists = [
        (&shape.without_way, "Sans chemin vers le client", "Without a way to the customer"),
        (
            &shape.dead_ends,
            "Impasses (n'ont ni client interne ni contact avec le client)",
            "Dead ends (no internal client, no customer contact)",
        ),
        (&shape.beside, "Que rien ne relie au premier maillon", "To which no way leads from the first link"),
    ];
    for (units, french, english) in lists {
        if !units.is_empty() {
            let units = names(units);
            line(text, &say(language, format!("{french} : {units}"), format!("{english}: {units}")));
        }
    }
    for cycle in &shape.cycles {
        let units = names(cycle);
        line(
            text,
            &say(
                language,
                format!("Se fournissent en boucle : {units}"),
                format!("Supply each other in a circle: {units}"),
            ),
        );
    }
    let cut_units = shape.cut_units.iter().map(|cut| (cut.what.name.to_owned(), cut.needed_by));
    indispensable(text, language, ["Services", "Units"], cut_units.collect());
    let bridges = shape.bridges.iter();
    let bridges = bridges.map(|cut| (format!("{} → {}", cut.what.0.name, cut.what.1.name), cut.needed_by));
    indispensable(text, language, ["Liens", "Links"], bridges.collect());
}

/// What units or links that cannot be spared are called.
fn needed_label(language: Language, [french, english]: [&str; 2]) -> String {
    say(
        language,
        format!("{french} dont d'autres services ont besoin pour atteindre le client"),
        format!("{english} that other units need on every way to the customer"),
    )
}

/// Said where the chain has no end.
fn no_customer(language: Language) -> &'static str {
    say(
        language,
        "Aucun service n'est au contact du client (colonne customer_contact de units.csv).",
        "No unit meets the customer (column customer_contact of units.csv).",
    )
}

fn indispensable(text: &mut String, language: Language, nouns: [&str; 2], all: Vec<(String, u32)>) {
    if all.is_empty() {
        return;
    }
    let label = needed_label(language, nouns);
    line(text, &say(language, format!("{label} :"), format!("{label}:")));
    for (name, needed_by) in all.iter().take(SHOWN) {
        let units = counted(language, *needed_by as usize, ["service", "services"], ["unit", "units"]);
        line(text, &say(language, format!("  {name} ({units})"), format!("  {name} ({units})")));
    }
    others(text, language, all.len(), SHOWN);
}

fn exposure(text: &mut String, language: Language, exposure: &Exposure) {
    let months = counted(language, exposure.recently_months.into(), ["mois", "mois"], ["month", "months"]);
    line(
        text,
        &say(
            language,
            format!("Au contact du client (y travailler, ou l'avoir visité depuis moins de {months}) :"),
            format!("Beside the customer (working there, or having visited within {months}):"),
        ),
    );
    let all = say(language, "tout le monde", "everybody").to_owned();
    line(text, &format!("  {}", pool(language, &all, &exposure.all)));
    let by_unit =
        say(language, "  Par service, les moins exposés d'abord :", "  By unit, the least exposed first:");
    pools(text, language, by_unit, &exposure.units, units);
    let by_grade =
        say(language, "  Par grade, les moins exposés d'abord :", "  By grade, the least exposed first:");
    pools(text, language, by_grade, &exposure.grades, grades);
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
    line(text, heading);
    for each in pools.iter().take(SHOWN) {
        let name = name(language, each);
        line(text, &format!("    {}", pool(language, &name, each)));
    }
    others(text, language, pools.len(), SHOWN);
}

/// The exposure of a pool in one line.
fn pool(language: Language, name: &str, pool: &Pool) -> String {
    let people = counted(language, pool.people as usize, ["personne", "personnes"], ["person", "people"]);
    let recently = percent(language, pool.share());
    let distance = pool.mean_distance.map_or_else(
        || say(language, "sans chemin vers le client", "without a way to the customer").to_owned(),
        |links| format!("distance {}", decimal(language, links)),
    );
    let never = percent(language, pool.share_never());
    let median = match pool.median_months {
        Some(months) if months > 0 => {
            let months = counted(language, months as usize, ["mois", "mois"], ["month", "months"]);
            say(language, format!(" ; médiane : il y a {months}"), format!("; median {months} ago"))
        }
        _ => String::new(),
    };
    say(
        language,
        format!("{name} : {people}, {distance} ; {recently} récemment au contact, {never} jamais{median}"),
        format!(
            "{name}: {people}, {distance}; {recently} recently beside the customer, {never} never{median}"
        ),
    )
}

fn of_person(language: Language, person: &PersonExposure) -> String {
    let (name, unit) = (person.employee.name, person.unit.name);
    let visited = counted(
        language,
        person.units_visited,
        ["autre service visité", "autres services visités"],
        ["other unit visited", "other units visited"],
    );
    let distance = person.distance.map_or_else(
        || say(language, "sans chemin vers le client", "without a way to the customer").to_owned(),
        |links| {
            let links = counted(language, links as usize, ["lien", "liens"], ["link", "links"]);
            say(language, format!("à {links} du client"), format!("{links} from the customer"))
        },
    );
    let last = match (person.months, person.place) {
        (Some(0), Some(place)) if place == person.unit => {
            say(language, "travaille au contact du client", "works beside the customer").to_owned()
        }
        (Some(months), Some(place)) => {
            let months = counted(language, months as usize, ["mois", "mois"], ["month", "months"]);
            let place = place.name;
            say(
                language,
                format!("au contact du client il y a {months} ({place})"),
                format!("beside the customer {months} ago ({place})"),
            )
        }
        _ => say(language, "jamais au contact du client", "never beside the customer").to_owned(),
    };
    say(
        language,
        format!("{name} ({unit}) : {distance}, {last} ; {visited}"),
        format!("{name} ({unit}): {distance}, {last}; {visited}"),
    )
}

fn ties(text: &mut String, language: Language, ties: &Ties) {
    if ties.links.is_empty() {
        return;
    }
    line(
        text,
        say(
            language,
            "Liens les plus faibles (part des gens des deux services qui connaissent l'autre, par une visite encore dans sa cadence) :",
            "Weakest links (share of the people of both units who know the other one, by a visit within its cadence):",
        ),
    );
    for link in ties.links.iter().take(SHOWN) {
        let (supplier, client) = (link.supplier.name, link.client.name);
        let known = known(language, link);
        let last = match link.months_since {
            Some(months) => {
                let months = counted(language, months as usize, ["mois", "mois"], ["month", "months"]);
                say(language, format!("dernière visite il y a {months}"), format!("last visit {months} ago"))
            }
            None => say(language, "jamais visité", "never visited").to_owned(),
        };
        line(
            text,
            &say(
                language,
                format!("  {supplier} → {client} : {known}, {last}"),
                format!("  {supplier} → {client}: {known}, {last}"),
            ),
        );
    }
    others(text, language, ties.links.len(), SHOWN);
    let now = exchange(language, &ties.now);
    line(
        text,
        &say(
            language,
            format!("Visites encore dans leur cadence : {now}"),
            format!("Visits within their cadence: {now}"),
        ),
    );
    for year in &ties.years {
        let (year, exchange) = (year.year, exchange(language, &year.exchange));
        line(text, &say(language, format!("  {year} : {exchange}"), format!("  {year}: {exchange}")));
    }
    line(
        text,
        say(
            language,
            "E-I : −1, on ne va que chez les siens ; +1, on ne va que chez les autres. La matrice des silos est dans --json.",
            "E-I: −1, people stay among their own; +1, they only go elsewhere. The silo matrix is in --json.",
        ),
    );
}

fn exchange(language: Language, exchange: &Exchange) -> String {
    let visits = counted(language, exchange.visits as usize, ["visite", "visites"], ["visit", "visits"]);
    let people = counted(language, exchange.people as usize, ["personne", "personnes"], ["person", "people"]);
    let walked = exchange.links_walked;
    let links = say(
        language,
        format!(
            "{walked} {}",
            if is_singular(language, walked as i64) { "lien parcouru" } else { "liens parcourus" }
        ),
        format!("{walked} {}", if walked == 1 { "link walked" } else { "links walked" }),
    );
    let mut parts =
        vec![say(language, format!("{visits} de {people}"), format!("{visits} by {people}")), links];
    if let Some(share) = exchange.reciprocity {
        let share = percent(language, share);
        parts.push(say(language, format!("réciprocité {share}"), format!("reciprocity {share}")));
    }
    let indices = [
        (exchange.ei_sites, "E-I entre sites", "E-I between sites"),
        (exchange.ei_branches, "E-I entre directions", "E-I between branches"),
    ];
    for (index, french, english) in indices {
        if let Some(index) = index {
            let index = signed(language, index);
            parts.push(say(language, format!("{french} {index}"), format!("{english} {index}")));
        }
    }
    parts.join(", ")
}
