//! Why a stint was not placed.

use std::cmp::Ordering;

use crate::affordability::{Kind, Shortage};
use crate::domain::{Horizon, Language, Placement, Points, Problem, Rule, Week, WeekSet};
use crate::explain::{Cause, Claim, Exchange, Reason, Unplaced};
use crate::verify::DayLost;

use super::console::number;
use super::violations::rule_name;
use super::{say, set};

/// A reason in a few words, as a heading.
pub fn title(language: Language, reason: Reason) -> &'static str {
    let (french, english) = match reason {
        Reason::Blocked(cause) => return cause_name(language, cause),
        Reason::NoStart => ("Aucune semaine de départ possible", "No week to start in"),
        Reason::CostsMore => {
            ("Coûterait plus de points qu'elle n'en épargne", "Would cost more points than it saves")
        }
        Reason::NotDecided => {
            ("Possible, mais rien ne prouve que ce serait mieux", "Possible, but not proven to be better")
        }
        Reason::CarriedOver => ("Reportée : due après l'horizon", "Carried over: due beyond the horizon"),
    };
    say(language, french, english)
}

/// What blocks a start, in a few words.
pub fn cause_name(language: Language, cause: Cause) -> &'static str {
    let (french, english) = match cause {
        // As the person meets the rule, where its name says what is asked for.
        Cause::Rule(Rule::Hosts) => ("Service d'accueil complet", "Host unit full"),
        Cause::Rule(Rule::Tutors) => ("Tuteurs pris ou absents", "Tutors taken or away"),
        Cause::Rule(Rule::WorkingDays) => ("Trop peu de jours travaillés", "Too few working days"),
        Cause::Rule(Rule::Gap) => {
            ("Trop près de ses autres immersions", "Too close to the person's other stints")
        }
        Cause::Rule(Rule::WeeksAway) => {
            ("Limite de semaines hors du service atteinte", "Limit of weeks away reached")
        }
        Cause::Rule(Rule::Presence) => {
            ("Trop peu de présents dans le service d'origine", "Too few present in the home unit")
        }
        Cause::Rule(rule) => return rule_name(language, rule),
        Cause::Days(DayLost::Holiday) => ("Jours fériés", "Public holidays"),
        Cause::Days(DayLost::Absence) => ("Absence", "Absence"),
        Cause::Days(DayLost::NotHired) => ("Avant l'embauche", "Before hiring"),
        Cause::Days(DayLost::Left) => ("Après le départ", "After leaving"),
        Cause::Days(DayLost::HostClosed) => ("Fermeture du service d'accueil", "Closure of the host unit"),
        Cause::Days(DayLost::HomeClosed) => ("Fermeture du service d'origine", "Closure of the home unit"),
    };
    say(language, french, english)
}

/// What is to blame, what is proven, what would have to make way, and everything that is in the way with its weeks.
pub fn detail(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let facts = facts(language, problem, unplaced).join(say(language, " ; ", "; "));
    let mut told = sentences(language, problem, unplaced);
    told.extend((!facts.is_empty()).then_some(facts));
    set(language, &told.join(". "))
}

/// The same, each on its own.
pub fn details(language: Language, problem: &Problem, unplaced: &Unplaced) -> Vec<String> {
    let mut told = sentences(language, problem, unplaced);
    told.extend(facts(language, problem, unplaced));
    told.iter().map(|text| set(language, text)).collect()
}

/// Causes and weeks.
fn facts(language: Language, problem: &Problem, unplaced: &Unplaced) -> Vec<String> {
    let part = |title: &str, set: WeekSet| {
        let weeks = weeks(&problem.horizon, set);
        say(language, format!("{title} : {weeks}"), format!("{title}: {weeks}"))
    };
    let blocked = unplaced.blocked.iter();
    let mut parts: Vec<String> =
        blocked.map(|blocked| part(cause_name(language, blocked.cause), blocked.weeks)).collect();
    if !unplaced.open.is_empty() {
        parts.push(part(say(language, "Départs libres", "Free starts"), unplaced.open));
    }
    parts
}

/// What is to blame, what is proven, what would have to make way.
pub fn sentences(language: Language, problem: &Problem, unplaced: &Unplaced) -> Vec<String> {
    let shortages = unplaced.shortages.iter().map(|shortage| shortage_told(language, *shortage));
    let exchange = unplaced.exchange.as_ref().map(|known| exchange(language, problem, known));
    let first = [blame(language, problem, unplaced), claim(language, unplaced)];
    first.into_iter().flatten().chain(shortages).chain(exchange).collect()
}

/// What blocks every start, week by week: the fewest causes that do. Nothing where a start is free.
fn blame(language: Language, problem: &Problem, unplaced: &Unplaced) -> Option<String> {
    let named: Vec<String> = unplaced
        .minimal
        .iter()
        .map(|blame| {
            let name = cause_name(language, blame.cause).to_lowercase();
            format!("{name} ({})", weeks(&problem.horizon, blame.starts))
        })
        .collect();
    let listed = named.join(", ");
    match named.len() {
        0 if unplaced.open.is_empty() => Some(
            say(
                language,
                "La période est plus courte que l'immersion",
                "The window is shorter than the stint",
            )
            .to_owned(),
        ),
        0 => None,
        1 => Some(say(
            language,
            format!("Une seule cause bloque tous les départs : {listed}"),
            format!("One cause alone blocks every start: {listed}"),
        )),
        _ => Some(say(
            language,
            format!("Ensemble, ces causes bloquent tous les départs : {listed}"),
            format!("Together these block every start: {listed}"),
        )),
    }
}

/// What is proven of schedules that place the stint; that nothing is, where something could be.
fn claim(language: Language, unplaced: &Unplaced) -> Option<String> {
    let known = unplaced.exchange.as_ref().map(|exchange| exchange.price);
    let (french, english) = match unplaced.claim {
        // What is carried over is not weighed, and a better schedule that is known needs no doubt.
        Claim::Open if unplaced.reason == Reason::CarriedOver => return None,
        Claim::Open if known.is_some_and(|price| price < Points::ZERO) => return None,
        Claim::Open => (
            "Non prouvé : un planning qui la place a peut-être moins de points que celui-ci".to_owned(),
            "Not proven: a schedule that places it may have fewer points than this one".to_owned(),
        ),
        Claim::Impossible => (
            "Prouvé : les données à elles seules bloquent tous les départs, quel que soit le planning"
                .to_owned(),
            "Proven: the data alone block every start, whatever the schedule".to_owned(),
        ),
        Claim::AtLeast(more) if known == Some(more) => {
            let more = number(language, more);
            (
                format!("Prouvé : la placer coûte {more} points de plus, et pas moins"),
                format!("Proven: placing it costs {more} points more, and no fewer"),
            )
        }
        Claim::AtLeast(Points::ZERO) => (
            "Prouvé : aucun planning qui la place n'a moins de points que celui-ci".to_owned(),
            "Proven: no schedule that places it has fewer points than this one".to_owned(),
        ),
        Claim::AtLeast(more) => {
            let more = number(language, more);
            (
                format!("Prouvé : la placer coûte au moins {more} points de plus"),
                format!("Proven: placing it costs at least {more} points more"),
            )
        }
    };
    Some(say(language, french, english))
}

/// What must be left in any schedule among the stints that compete with this one.
fn shortage_told(language: Language, shortage: Shortage) -> String {
    let Shortage { kind, stints, surely_unplaced: sure } = shortage;
    let one = sure == 1;
    let (french, english) = match kind {
        Kind::People => (
            format!(
                "au moins {sure} des {stints} immersions de cette personne ne {} pas dans ses semaines",
                if one { "tient" } else { "tiennent" }
            ),
            format!(
                "of this person's {stints} stints at least {sure} {} not fit into their weeks",
                if one { "does" } else { "do" }
            ),
        ),
        Kind::Hosting => (
            format!(
                "au moins {sure} des {stints} immersions dans ce service d'accueil n'y {} pas de place",
                if one { "trouve" } else { "trouvent" }
            ),
            format!(
                "of the {stints} stints in this host unit at least {sure} {} no place there",
                if one { "finds" } else { "find" }
            ),
        ),
        Kind::Leaving => (
            format!(
                "au moins {sure} des {stints} départs de son service d'origine {} (présence minimale)",
                if one { "est impossible" } else { "sont impossibles" }
            ),
            format!(
                "of the {stints} departures from the home unit at least {sure} {} impossible (least presence)",
                if one { "is" } else { "are" }
            ),
        ),
    };
    say(
        language,
        format!("Prouvé par comptage : {french}, quel que soit le planning"),
        format!("Proven by counting: {english}, whatever the schedule"),
    )
}

/// The cheapest exchange that was found: what would have to make way, and at what price.
fn exchange(language: Language, problem: &Problem, exchange: &Exchange) -> String {
    let when = exchange.placed.first().map_or_else(String::new, |lead| span(&problem.horizon, lead));
    let ways = match ways(language, problem, exchange).as_str() {
        "" => String::new(),
        ways => say(language, format!(" {ways}"), format!(" by {ways}")),
    };
    let price = price(language, exchange.price);
    say(
        language,
        format!("Possible en {when}{ways}, {price} (le moins cher trouvé)"),
        format!("Possible in {when}{ways}, {price} (the cheapest found)"),
    )
}

/// What an exchange places beside the stint, takes out and moves; empty where nothing has to make way.
pub fn ways(language: Language, problem: &Problem, exchange: &Exchange) -> String {
    let also: Vec<String> = exchange.placed.iter().skip(1).map(|placement| who(problem, placement)).collect();
    let gone: Vec<String> = exchange.gone.iter().map(|placement| who(problem, placement)).collect();
    let moved: Vec<String> = exchange
        .moved
        .iter()
        .map(|(from, to)| {
            let to = span(&problem.horizon, to);
            let from = who(problem, from);
            format!("{} → {to})", from.trim_end_matches(')'))
        })
        .collect();
    let mut parts = Vec::new();
    let mut list = |french: &str, english: &str, names: &[String]| {
        if !names.is_empty() {
            let names = names.join(", ");
            parts.push(say(language, format!("{french} {names}"), format!("{english} {names}")));
        }
    };
    list("en plaçant aussi", "placing also", &also);
    list("en retirant", "giving up", &gone);
    list("en déplaçant", "moving", &moved);
    parts.join(", ")
}

/// Somebody's placement: name, unit, weeks.
pub fn who(problem: &Problem, placement: &Placement) -> String {
    let stint = problem.stint(placement.stint);
    let employee = &problem.company.employees[stint.employee.index()].name;
    let unit = &problem.company.units[stint.unit.index()].name;
    format!("{employee} ({unit}, {})", span(&problem.horizon, placement))
}

/// The weeks of a placement: `2027-W14..W15`.
pub fn span(horizon: &Horizon, placement: &Placement) -> String {
    let mut set = WeekSet::default();
    placement.iter().for_each(|week| set.insert(week));
    weeks(horizon, set)
}

/// What an exchange costs, or gains.
fn price(language: Language, points: Points) -> String {
    let amount = number(language, if points < Points::ZERO { -points } else { points });
    match points.cmp(&Points::ZERO) {
        Ordering::Less => {
            say(language, format!("pour {amount} points de moins"), format!("for {amount} points fewer"))
        }
        Ordering::Equal => say(language, "pour autant de points", "for the same number of points").to_owned(),
        Ordering::Greater => {
            say(language, format!("pour {amount} points de plus"), format!("for {amount} points more"))
        }
    }
}

/// An amount of points with its sign: `+40 points`.
pub fn signed(language: Language, points: Points) -> String {
    let sign = if points < Points::ZERO { "−" } else { "+" };
    let amount = number(language, if points < Points::ZERO { -points } else { points });
    format!("{sign}{amount} points")
}

/// Weeks in the shortest form that leaves no doubt: `2027-W03..W05 W09`, the year where it changes.
pub fn weeks(horizon: &Horizon, weeks: WeekSet) -> String {
    let mut runs: Vec<(Week, Week)> = Vec::new();
    for week in weeks.iter() {
        match runs.last_mut() {
            Some((_, last)) if week.since(*last) == 1 => *last = week,
            _ => runs.push((week, week)),
        }
    }
    let mut known = String::new();
    let mut told = |week: Week| {
        let whole = horizon.iso_week(week);
        match whole.split_once('-') {
            Some((year, short)) if year == known => short.to_owned(),
            Some((year, _)) => {
                known = year.to_owned();
                whole
            }
            None => whole,
        }
    };
    let mut run = |(first, last): (Week, Week)| match first == last {
        true => told(first),
        false => format!("{}..{}", told(first), told(last)),
    };
    runs.into_iter().map(&mut run).collect::<Vec<_>>().join(" ")
}
