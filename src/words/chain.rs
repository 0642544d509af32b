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

use figures::{distance, percent, signed};
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
    let heading = match chain.planned {
        false => say(language, format!("La chaîne au {as_of}"), format!("The chain on {as_of}")),
        true => say(
            language,
            format!("La chaîne au {as_of}, une fois ce planning tenu"),
            format!("The chain on {as_of}, once this schedule has been held"),
        ),
    };
    line(&mut text, &heading);
    if let Some(person) = &chain.employee {
        line(&mut text, &of_person(language, person));
    }
    shape(&mut text, language, &chain.shape);
    exposure(&mut text, language, &chain.exposure);
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
        (&shape.without_way, "Services sans chemin vers le client", "Units without a way to the customer"),
        (
            &shape.dead_ends,
            "Impasses (n'ont ni client interne ni contact avec le client)",
            "Dead ends (no internal client, no customer contact)",
        ),
        (
            &shape.beside,
            "Services que le premier maillon n'atteint par aucun chemin",
            "Units to which no way leads from the first link",
        ),
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
        format!("{french}, passages obligés d'autres services vers le client"),
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
        line(text, &say(language, format!("  {name}, pour {units}"), format!("  {name}, for {units}")));
    }
    others(text, language, all.len(), SHOWN);
}

fn exposure(text: &mut String, language: Language, exposure: &Exposure) {
    let months = counted(language, exposure.recently_months.into(), ["mois", "mois"], ["month", "months"]);
    line(
        text,
        &say(
            language,
            format!(
                "Au contact du client (« récemment » : y travailler, ou y être allé depuis {months} au plus) :"
            ),
            format!("Beside the customer (recently: working there, or having been there within {months}):"),
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
    let distance = distance(language, pool);
    let (recently, never) = (pool.recently, pool.never);
    let share = percent(language, pool.share());
    let median = match pool.median_months {
        Some(months) if months > 0 => {
            let months = counted(language, months as usize, ["mois", "mois"], ["month", "months"]);
            say(
                language,
                format!(" ; la moitié depuis {months} au plus"),
                format!("; half of them {months} ago or less"),
            )
        }
        _ => String::new(),
    };
    say(
        language,
        format!("{name} ({people}, {distance}) : {recently} récemment ({share}), {never} jamais{median}"),
        format!("{name} ({people}, {distance}): {recently} recently ({share}), {never} never{median}"),
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
            say(language, format!("service à {links} du client"), format!("a unit {links} from the customer"))
        },
    );
    let last = match (person.months, person.place) {
        (Some(0), Some(place)) if place == person.unit => {
            say(language, "travaille au contact du client", "works beside the customer").to_owned()
        }
        (Some(months), Some(place)) => {
            let (ago, place) = (since(language, months), place.name);
            say(
                language,
                format!("au contact du client {ago} (« {place} »)"),
                format!("beside the customer {ago} ({place})"),
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
            "Liens les plus faibles (combien, parmi les membres des deux services, sont allés dans l'autre depuis une cadence au plus) :",
            "Weakest links (how many of the people of both units have been in the other one within the cadence):",
        ),
    );
    for link in ties.links.iter().take(SHOWN) {
        let (supplier, client) = (link.supplier.name, link.client.name);
        let known = known(language, link);
        let last = match link.months_since {
            Some(months) => {
                let ago = since(language, months);
                say(language, format!("dernière visite {ago}"), format!("last visit {ago}"))
            }
            None => say(language, "aucune visite connue", "no visit known").to_owned(),
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
            format!("Visites qui comptent encore (depuis une cadence au plus) : {now}"),
            format!("Visits that still count (within the cadence): {now}"),
        ),
    );
    if !ties.years.is_empty() {
        line(text, say(language, "  Par année, plus anciennes comprises :", "  By year, older ones too:"));
    }
    for year in &ties.years {
        let (year, exchange) = (year.year, exchange(language, &year.exchange));
        line(text, &say(language, format!("    {year} : {exchange}"), format!("    {year}: {exchange}")));
    }
    line(
        text,
        say(
            language,
            "Réciprocité : part des trajets d'un service à l'autre faits aussi dans l'autre sens. E-I : de −1, on ne va que chez les siens, à +1, que chez les autres. La matrice des silos est dans --json.",
            "Reciprocity: share of the ways from unit to unit also walked the other way. E-I: from −1, people stay among their own, to +1, they only go elsewhere. The silo matrix is in --json.",
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

/// How long ago, in whole months.
fn since(language: Language, months: u32) -> String {
    match months {
        0 => say(language, "il y a moins d'un mois", "less than a month ago").to_owned(),
        _ => {
            let months = counted(language, months as usize, ["mois", "mois"], ["month", "months"]);
            say(language, format!("il y a {months}"), format!("{months} ago"))
        }
    }
}
