//! What `check` says about whether a company can afford what it asks for.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::affordability::{
    Affordability, Bottleneck, Cadence, Hold, Kind, Life, Limit, LinkCadence, Window,
};
use crate::domain::{Language, Problem, Programme};

use super::console::{line, others};
use super::{dates, told};

/// Entries of a list that are named; the others are in the JSON document.
const SHOWN: usize = 15;

/// People who are named where their time is too short; more are counted.
const PEOPLE_NAMED: usize = 4;

/// Demand against room, where it is tight, how often everybody can go round, and new hires who run out of time.
pub fn affordability(problem: &Problem, found: &Affordability) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    for said in lives(language, found) {
        line(&mut text, 0, &said);
    }
    balance(&mut text, language, found);
    bottlenecks(&mut text, problem, &found.bottlenecks);
    cadence(&mut text, language, &found.cadence);
    windows(&mut text, language, &found.windows);
    text
}

/// What the settings ask of people, in a sentence for each programme.
pub fn lives(language: Language, found: &Affordability) -> Vec<String> {
    found.lives.iter().map(|life| of_a_person(language, life)).collect()
}

/// The narrowest units, each in a sentence, the narrowest first.
pub fn narrowest(problem: &Problem, found: &Affordability) -> Vec<String> {
    found.bottlenecks.iter().map(|bottleneck| sentence(problem, bottleneck)).collect()
}

/// What the settings ask of a person.
fn of_a_person(language: Language, life: &Life) -> String {
    let sites = match life.sites {
        0 => String::new(),
        sites => told!(language, "afford-life-sites", sites = sites),
    };
    let key = if life.programme == Programme::Onboarding { "afford-life-new" } else { "afford-life-regular" };
    told!(
        language,
        key,
        people = life.people,
        away = life.weeks_away,
        weeks = life.weeks,
        most = life.most_weeks_away,
        row = life.in_a_row,
        sites = sites
    )
}

fn balance(text: &mut String, language: Language, found: &Affordability) {
    if found.stints == 0 {
        return;
    }
    let wanted = told!(language, "count-weeks", n = found.wanted_weeks);
    let (hosted, left) = (found.all.hosting.room_weeks, found.all.leaving.room_weeks);
    line(text, 0, &told!(language, "afford-balance", wanted = wanted, hosted = hosted, left = left));
    if found.sites.len() > 1 {
        for site in &found.sites {
            let (hosting, leaving) = (site.balance.hosting, site.balance.leaving);
            let said = told!(
                language,
                "afford-site",
                name = &site.site,
                hosting = told!(language, "afford-asked", wanted = hosting.wanted_weeks),
                places = hosting.room_weeks,
                leaving = told!(language, "afford-asked", wanted = leaving.wanted_weeks),
                leaves = leaving.room_weeks
            );
            line(text, 1, &said);
        }
    }
    let verdict = match found.surely_unplaced {
        0 => told!(language, "afford-fits"),
        count => told!(language, "afford-surely", count = count),
    };
    line(text, 0, &verdict);
    if found.without_start > 0 {
        let stints = told!(language, "count-stints", n = found.without_start);
        let held: u64 = found.held.iter().map(|held| held.stints).sum();
        let others = u8::from(held < found.without_start);
        line(text, 1, &told!(language, "afford-without-start", stints = stints, others = others));
        for held in &found.held {
            let key = match held.why {
                Hold::Nobody => "afford-held-nobody",
                Hold::Minimum => "afford-held-minimum",
            };
            let stints = told!(language, "count-stints", n = held.stints);
            line(text, 2, &told!(language, key, unit = &held.unit.name, stints = stints));
        }
    }
}

fn bottlenecks(text: &mut String, problem: &Problem, found: &[Bottleneck]) {
    let language = problem.settings.language;
    if found.is_empty() {
        return;
    }
    line(text, 0, &told!(language, "afford-tightest"));
    for bottleneck in found.iter().take(SHOWN) {
        line(text, 1, &sentence(problem, bottleneck));
    }
    others(text, language, found.len(), SHOWN);
}

/// A bottleneck in one line.
fn sentence(problem: &Problem, bottleneck: &Bottleneck) -> String {
    let language = problem.settings.language;
    let unit = &bottleneck.unit.name;
    let subject = match bottleneck.kind {
        Kind::Hosting => told!(language, "afford-hosting", unit = unit),
        Kind::Leaving => told!(language, "afford-leaving", unit = unit),
        Kind::People => {
            let names: Vec<&str> = bottleneck.people.iter().map(|person| person.name.as_str()).collect();
            let people = match names.len() {
                0..=PEOPLE_NAMED => names.join(", "),
                count => told!(language, "count-people", n = count),
            };
            told!(language, "afford-people", unit = unit, people = people)
        }
    };
    let weeks = bottleneck.weeks.iter().map(|monday| problem.horizon.week_of(*monday)).collect();
    let when = dates::weeks(language, &problem.horizon, weeks);
    let (wanted, least) = (bottleneck.wanted_weeks, bottleneck.least_weeks);
    let asked = match least < wanted {
        true => told!(language, "afford-asked-at-least", wanted = wanted, least = least),
        false => told!(language, "afford-asked", wanted = wanted),
    };
    let room = bottleneck.room_weeks;
    match bottleneck.surely_unplaced {
        0 => {
            told!(language, "afford-heavy", subject = subject, when = when, asked = asked, room = room)
        }
        sure => {
            let stints = told!(language, "count-stints", n = sure);
            told!(
                language,
                "afford-too-many",
                subject = subject,
                when = when,
                asked = asked,
                room = room,
                stints = stints
            )
        }
    }
}

fn cadence(text: &mut String, language: Language, cadence: &Cadence) {
    let Some((limit, unit)) = &cadence.limited_by else { return };
    let by = limited_by(language, *limit, &unit.name);
    let overall = match cadence.shortest_months {
        Some(months) => told!(language, "afford-cadence", months = months, by = by),
        None => told!(language, "afford-no-cadence", by = by),
    };
    line(text, 0, &overall);
    let broken: Vec<&LinkCadence> = cadence.links.iter().filter(|link| !link.holds()).collect();
    if broken.is_empty() {
        line(text, 1, &told!(language, "afford-all-held"));
        return;
    }
    line(text, 1, &told!(language, "afford-not-held"));
    // Links of one unit that the same thing limits in the same way are told in one line.
    let mut alike: BTreeMap<_, Vec<&LinkCadence>> = BTreeMap::new();
    for link in broken {
        let unit = if link.limited_by == Limit::Hosting { &link.host } else { &link.home };
        let months = (Reverse(link.shortest_months.unwrap_or(u32::MAX)), link.asked_months);
        alike.entry((months, link.limited_by, &unit.id)).or_default().push(link);
    }
    for links in alike.values().take(SHOWN) {
        line(text, 2, &not_held(language, links));
    }
    others(text, language, alike.len(), SHOWN);
}

/// Links of one unit whose cadence is too short, in one line.
fn not_held(language: Language, links: &[&LinkCadence]) -> String {
    let (first, asked) = (links[0], links[0].asked_months);
    let homes: Vec<&str> = links.iter().map(|link| link.home.name.as_str()).collect();
    let hosts: Vec<&str> = links.iter().map(|link| link.host.name.as_str()).collect();
    let (unit, ways) = match first.limited_by {
        Limit::Hosting => (hosts[0], format!("{} → {}", homes.join(", "), hosts[0])),
        Limit::Leaving | Limit::Person => (homes[0], format!("{} → {}", homes[0], hosts.join(", "))),
    };
    let by = limited_by(language, first.limited_by, unit);
    match first.shortest_months {
        None => told!(language, "afford-link-none", ways = ways, asked = asked, by = by),
        Some(months) => {
            told!(language, "afford-link-would", ways = ways, asked = asked, months = months, by = by)
        }
    }
}

fn limited_by(language: Language, limit: Limit, unit: &str) -> String {
    match limit {
        Limit::Hosting => told!(language, "afford-by-hosting", unit = unit),
        Limit::Leaving => told!(language, "afford-by-leaving", unit = unit),
        Limit::Person => told!(language, "afford-by-person", unit = unit),
    }
}

fn windows(text: &mut String, language: Language, windows: &[Window]) {
    if windows.is_empty() {
        return;
    }
    line(text, 0, &told!(language, "afford-windows"));
    for window in windows.iter().take(SHOWN) {
        let said = told!(
            language,
            "afford-window",
            name = &window.employee.name,
            home = &window.home.name,
            due = window.due,
            stints = told!(language, "count-stints", n = window.stints),
            needed = window.needed_weeks,
            weeks = told!(language, "count-weeks", n = window.weeks),
            late = window.surely_late
        );
        line(text, 1, &said);
    }
    others(text, language, windows.len(), SHOWN);
}
