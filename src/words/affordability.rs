//! What `check` says about whether a company can afford what it asks for.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::affordability::{Affordability, Bottleneck, Cadence, Kind, Limit, LinkCadence, Window};
use crate::domain::{Language, Problem};

use super::calendars::day;
use super::console::{counted, line, others};
use super::{dates, is_singular, say};

/// Entries of a list that are named; the others are in the JSON document.
const SHOWN: usize = 15;

/// People who are named where their time is too short; more are counted.
const PEOPLE_NAMED: usize = 4;

/// Demand against room, where it is tight, how often everybody can go round, and new hires who run out of time.
pub fn affordability(problem: &Problem, found: &Affordability) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    balance(&mut text, language, found);
    bottlenecks(&mut text, problem, &found.bottlenecks);
    cadence(&mut text, language, &found.cadence);
    windows(&mut text, language, &found.windows);
    text
}

fn balance(text: &mut String, language: Language, found: &Affordability) {
    if found.stints == 0 {
        return;
    }
    let (hosted, left) = (found.all.hosting.room_weeks, found.all.leaving.room_weeks);
    let wanted = counted(language, found.wanted_weeks as usize, ["semaine", "semaines"], ["week", "weeks"]);
    line(
        text,
        &say(
            language,
            format!(
                "Reportables mises à part, il faut {wanted} de visite ; les services peuvent en accueillir {hosted}, et laisser partir leurs membres pour {left}."
            ),
            format!(
                "Those that may be carried over aside, {wanted} of visits are needed; the units can host {hosted}, and let their members go for {left}."
            ),
        ),
    );
    if found.sites.len() > 1 {
        for site in &found.sites {
            let (name, hosting, leaving) = (site.site, site.balance.hosting, site.balance.leaving);
            line(
                text,
                &say(
                    language,
                    format!(
                        "  {name} : accueil, {} semaines demandées pour {} possibles ; départs, {} pour {}",
                        hosting.wanted_weeks, hosting.room_weeks, leaving.wanted_weeks, leaving.room_weeks
                    ),
                    format!(
                        "  {name}: hosting, {} weeks asked, {} possible; leaving, {} asked, {} possible",
                        hosting.wanted_weeks, hosting.room_weeks, leaving.wanted_weeks, leaving.room_weeks
                    ),
                ),
            );
        }
    }
    let sure = found.surely_unplaced as usize;
    let verdict = match sure {
        0 => say(
            language,
            "Rien ne prouve que l'une d'elles ne puisse être placée ; le calcul du planning dira si toutes tiennent.".to_owned(),
            "Nothing proves that any of them cannot be placed; planning will tell whether all fit.".to_owned(),
        ),
        _ => {
            let (french, english) = match sure {
                1 => ("une immersion ne peut être placée".to_owned(), "one stint".to_owned()),
                _ => (format!("{sure} immersions ne peuvent être placées"), format!("{sure} stints")),
            };
            say(
                language,
                format!("Prouvé par comptage : au moins {french}, quel que soit le planning."),
                format!("Proven by counting: at least {english} cannot be placed, whatever the schedule."),
            )
        }
    };
    line(text, &verdict);
    let none = found.without_start as usize;
    if none > 0 {
        let stints = counted(language, none, ["immersion", "immersions"], ["stint", "stints"]);
        line(
            text,
            &say(
                language,
                format!(
                    "  dont {stints} sans aucune semaine de départ possible (absences, fermetures, jours fériés)"
                ),
                format!(
                    "  of which {stints} without any week to start in (absences, closures, public holidays)"
                ),
            ),
        );
    }
}

fn bottlenecks(text: &mut String, problem: &Problem, found: &[Bottleneck]) {
    let language = problem.settings.language;
    if found.is_empty() {
        return;
    }
    line(text, say(language, "Là où c'est le plus serré :", "Where it is tightest:"));
    for bottleneck in found.iter().take(SHOWN) {
        line(text, &format!("  {}", sentence(problem, bottleneck)));
    }
    others(text, language, found.len(), SHOWN);
}

/// A bottleneck in one line.
fn sentence(problem: &Problem, bottleneck: &Bottleneck) -> String {
    let language = problem.settings.language;
    let unit = bottleneck.unit.name;
    let people = match bottleneck.people.len() {
        count @ 0..=PEOPLE_NAMED => {
            let names: Vec<&str> = bottleneck.people.iter().map(|person| person.name).take(count).collect();
            names.join(", ")
        }
        count => counted(language, count, ["personne", "personnes"], ["person", "people"]),
    };
    let subject = match bottleneck.kind {
        Kind::Hosting => say(language, format!("Accueil dans « {unit} »"), format!("Hosting in {unit}")),
        Kind::Leaving => say(language, format!("Départs de « {unit} »"), format!("Leaving {unit}")),
        Kind::People => say(
            language,
            format!("Disponibilité dans « {unit} » ({people})"),
            format!("Time of people of {unit} ({people})"),
        ),
    };
    let when = dates::weeks(language, &problem.horizon, bottleneck.weeks.set);
    let (room, wanted, least) =
        (bottleneck.room_weeks, bottleneck.wanted_weeks as usize, bottleneck.least_weeks as usize);
    let asked = counted(language, wanted, ["semaine demandée", "semaines demandées"], ["week", "weeks"]);
    let at_least = match least < wanted {
        true => say(language, format!(" ({least} au moins)"), format!(" ({least} at least)")),
        false => String::new(),
    };
    let possible = if is_singular(language, room as i64) { "possible" } else { "possibles" };
    let verdict = match bottleneck.surely_unplaced as usize {
        0 => say(language, "très chargé (estimation)".to_owned(), "heavily loaded (estimate)".to_owned()),
        sure => {
            let stints = counted(language, sure, ["immersion", "immersions"], ["stint", "stints"]);
            say(
                language,
                format!("au moins {stints} de trop (prouvé)"),
                format!("at least {stints} too many (proven)"),
            )
        }
    };
    say(
        language,
        format!("{subject}, {when} : {asked}{at_least} pour {room} {possible} ; {verdict}"),
        format!("{subject}, {when}: {asked} asked{at_least}, {room} possible; {verdict}"),
    )
}

fn cadence(text: &mut String, language: Language, cadence: &Cadence) {
    let Some((limit, unit)) = cadence.limited_by else { return };
    let by = limited_by(language, limit, unit.name);
    let overall = match cadence.shortest_months {
        Some(months) => {
            let months = counted(language, months as usize, ["mois", "mois"], ["month", "months"]);
            say(
                language,
                format!(
                    "Cadence en régime établi (estimation, si la suite ressemble à cet horizon) : la même pour tous les liens, elle serait tenable à partir de {months}, limitée par {by}."
                ),
                format!(
                    "Cadence in the long run (an estimate, if what follows is like this horizon): the same one for all links could be held from {months} on, limited by {by}."
                ),
            )
        }
        None => say(
            language,
            format!(
                "Cadence en régime établi (estimation) : aucune n'est tenable partout ; plus aucune place, {by}."
            ),
            format!(
                "Cadence in the long run (an estimate): none can be held everywhere; no room at all, {by}."
            ),
        ),
    };
    line(text, &overall);
    let broken: Vec<&LinkCadence> = cadence.links.iter().filter(|link| !link.holds()).collect();
    if broken.is_empty() {
        line(
            text,
            say(
                language,
                "  Toutes les cadences demandées sont tenables.",
                "  All cadences asked for can be held.",
            ),
        );
        return;
    }
    let heading = say(
        language,
        "  Cadences demandées qui ne sont pas tenables ensemble, et ce qu'il en faudrait :",
        "  Cadences asked for that cannot be held together, and what it would take:",
    );
    line(text, heading);
    // Links of one unit that the same thing limits in the same way are told in one line.
    let mut alike: BTreeMap<_, Vec<&LinkCadence>> = BTreeMap::new();
    for link in broken {
        let unit = if link.limited_by == Limit::Hosting { link.host } else { link.home };
        let months = (Reverse(link.shortest_months.unwrap_or(u32::MAX)), link.asked_months);
        alike.entry((months, link.limited_by, unit.id)).or_default().push(link);
    }
    for links in alike.values().take(SHOWN) {
        line(text, &format!("    {}", not_held(language, links)));
    }
    others(text, language, alike.len(), SHOWN);
}

/// Links of one unit whose cadence is too short, in one line.
fn not_held(language: Language, links: &[&LinkCadence]) -> String {
    let (first, asked) = (links[0], links[0].asked_months);
    let homes: Vec<&str> = links.iter().map(|link| link.home.name).collect();
    let hosts: Vec<&str> = links.iter().map(|link| link.host.name).collect();
    let (unit, ways) = match first.limited_by {
        Limit::Hosting => (hosts[0], format!("{} → {}", homes.join(", "), hosts[0])),
        Limit::Leaving | Limit::Person => (homes[0], format!("{} → {}", homes[0], hosts.join(", "))),
    };
    let by = limited_by(language, first.limited_by, unit);
    let held = match first.shortest_months {
        None => say(language, "aucune n'est tenable", "none can be held").to_owned(),
        Some(months) => say(language, format!("il en faudrait {months}"), format!("{months} would do")),
    };
    say(
        language,
        format!("{ways} : {asked} mois demandés, {held} (limite : {by})"),
        format!("{ways}: {asked} months asked, {held} (limit: {by})"),
    )
}

fn limited_by(language: Language, limit: Limit, unit: &str) -> String {
    match limit {
        Limit::Hosting => say(language, format!("l'accueil dans « {unit} »"), format!("hosting in {unit}")),
        Limit::Leaving => say(language, format!("les départs de « {unit} »"), format!("leaving {unit}")),
        Limit::Person => say(
            language,
            format!("le temps de chacun dans « {unit} »"),
            format!("the time of each person in {unit}"),
        ),
    }
}

fn windows(text: &mut String, language: Language, windows: &[Window]) {
    if windows.is_empty() {
        return;
    }
    line(
        text,
        say(
            language,
            "Intégrations qui ne tiennent pas dans leur délai (prouvé par comptage) :",
            "Onboarding that cannot keep its time limit (proven by counting):",
        ),
    );
    for window in windows.iter().take(SHOWN) {
        let (name, home, due) = (window.employee.name, window.home.name, day(language, window.due));
        let (stints, needed, possible, late) =
            (window.stints, window.needed_weeks, window.weeks, window.surely_late);
        let weeks = counted(language, possible as usize, ["semaine", "semaines"], ["week", "weeks"]);
        let french_late = match late {
            1 => "au moins une en retard ou non placée".to_owned(),
            _ => format!("au moins {late} en retard ou non placées"),
        };
        let stints = counted(language, stints as usize, ["immersion", "immersions"], ["stint", "stints"]);
        line(
            text,
            &say(
                language,
                format!(
                    "  {name} ({home}), échéance le {due} : {stints}, soit {needed} semaines au moins, intervalles compris ; {weeks} d'ici là ; {french_late}"
                ),
                format!(
                    "  {name} ({home}), due {due}: {stints}, {needed} weeks at least with the gaps; {weeks} until then; at least {late} late or left out"
                ),
            ),
        );
    }
    others(text, language, windows.len(), SHOWN);
}
