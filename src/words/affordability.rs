//! What `check` says about whether a company can afford what it asks for.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::affordability::{Affordability, Bottleneck, Cadence, Kind, Limit, LinkCadence, Window};
use crate::domain::{Language, Problem};

use super::calendars::day;
use super::console::{counted, line, others};
use super::reasons::weeks;
use super::say;

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
    let (wanted, hosted, left) =
        (found.wanted_weeks, found.all.hosting.room_weeks, found.all.leaving.room_weeks);
    line(
        text,
        &say(
            language,
            format!(
                "Ces immersions demandent {wanted} semaines ; les services peuvent en accueillir {hosted} et laisser partir leurs gens pour {left}."
            ),
            format!(
                "These stints ask for {wanted} weeks; the units can host {hosted} and let their people go for {left}."
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
                        "  {name} : {} semaines demandées à l'accueil pour {} possibles, {} au départ pour {}",
                        hosting.wanted_weeks, hosting.room_weeks, leaving.wanted_weeks, leaving.room_weeks
                    ),
                    format!(
                        "  {name}: {} weeks of hosting asked, {} possible; {} of leaving asked, {} possible",
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
            let stints = counted(language, sure, ["immersion", "immersions"], ["stint", "stints"]);
            say(
                language,
                format!("Prouvé par comptage : au moins {stints} ne peuvent être placées, quel que soit le planning."),
                format!("Proven by counting: at least {stints} cannot be placed, whatever the schedule."),
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
        Kind::Hosting => say(language, format!("Accueil au service {unit}"), format!("Hosting in {unit}")),
        Kind::Leaving => say(language, format!("Départs du service {unit}"), format!("Leaving {unit}")),
        Kind::People => say(
            language,
            format!("Temps de {people} du service {unit}"),
            format!("Time of {people} of {unit}"),
        ),
    };
    let when = weeks(&problem.horizon, bottleneck.weeks.set);
    let room = bottleneck.room_weeks;
    let wanted = counted(
        language,
        bottleneck.wanted_weeks as usize,
        ["semaine demandée", "semaines demandées"],
        ["week", "weeks"],
    );
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
        format!("{subject}, {when} : {wanted} pour {room} possibles ; {verdict}"),
        format!("{subject}, {when}: {wanted} asked, {room} possible; {verdict}"),
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
                    "Cadence la plus courte tenable partout (estimation, si la suite ressemble à cet horizon) : {months}, limitée par {by}."
                ),
                format!(
                    "Shortest cadence that can be held everywhere (an estimate, if what follows is like this horizon): {months}, limited by {by}."
                ),
            )
        }
        None => say(
            language,
            format!("Aucune cadence n'est tenable partout (estimation) : plus aucune place, {by}."),
            format!("No cadence can be held everywhere (an estimate): no room at all, {by}."),
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
    line(text, say(language, "  Ne tiennent pas :", "  Those that cannot be held:"));
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
        Some(months) => say(language, format!("{months} tenables"), format!("{months} can be held")),
    };
    say(
        language,
        format!("{ways} : {asked} mois demandés, {held} ({by})"),
        format!("{ways}: {asked} months asked, {held} ({by})"),
    )
}

fn limited_by(language: Language, limit: Limit, unit: &str) -> String {
    match limit {
        Limit::Hosting => say(language, format!("l'accueil au service {unit}"), format!("hosting in {unit}")),
        Limit::Leaving => say(language, format!("les départs du service {unit}"), format!("leaving {unit}")),
        Limit::Person => say(
            language,
            format!("le temps de chacun au service {unit}"),
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
            "Intégrations qui ne peuvent tenir dans leur délai (prouvé par comptage) :",
            "Onboarding that cannot hold its time limit (proven by counting):",
        ),
    );
    for window in windows.iter().take(SHOWN) {
        let (name, home, due) = (window.employee.name, window.home.name, day(language, window.due));
        let (stints, needed, possible, late) =
            (window.stints, window.needed_weeks, window.weeks, window.surely_late);
        line(
            text,
            &say(
                language,
                format!(
                    "  {name} ({home}), échéance le {due} : {stints} immersions en {needed} semaines au moins, {possible} possibles ; au moins {late} en retard ou non placées"
                ),
                format!(
                    "  {name} ({home}), due {due}: {stints} stints in {needed} weeks at least, {possible} possible; at least {late} late or left out"
                ),
            ),
        );
    }
    others(text, language, windows.len(), SHOWN);
}
