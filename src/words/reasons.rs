//! Why a stint was not placed, and what would help.

use std::cmp::Ordering;

use crate::domain::{Horizon, Language, Placement, Points, Problem, Rule, Week, WeekSet};
use crate::explain::{Cause, Claim, Exchange, Reason, Unplaced};
use crate::verify::DayLost;

use super::console::number;
use super::say;
use super::violations::rule_name;

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
        Cause::Rule(Rule::Gap) => ("Prise par ses autres immersions", "Taken by the person's other stints"),
        Cause::Rule(Rule::WeeksAway) => ("Limite de semaines hors du service", "Limit of weeks away"),
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

/// Everything that is in the way with its weeks, the weeks that are open, what is proven, and the exchange.
pub fn detail(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let [facts, sentences] = told(language, problem, unplaced);
    let facts = facts.join(say(language, " ; ", "; "));
    [facts].into_iter().chain(sentences).collect::<Vec<_>>().join(". ")
}

/// The same, each on its own.
pub fn details(language: Language, problem: &Problem, unplaced: &Unplaced) -> Vec<String> {
    told(language, problem, unplaced).concat()
}

/// Causes and weeks, and sentences.
fn told(language: Language, problem: &Problem, unplaced: &Unplaced) -> [Vec<String>; 2] {
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
    if parts.is_empty() {
        let short = say(
            language,
            "La période est plus courte que l'immersion",
            "The window is shorter than the stint",
        );
        parts.push(short.to_owned());
    }
    let sentences = [claim(language, unplaced)]
        .into_iter()
        .flatten()
        .chain(unplaced.exchange.as_ref().map(|known| exchange(language, problem, known)));
    [parts, sentences.collect()]
}

/// What is proven of schedules that place the stint, if anything is.
pub fn claim(language: Language, unplaced: &Unplaced) -> Option<String> {
    let known = unplaced.exchange.as_ref().map(|exchange| exchange.price);
    match unplaced.claim {
        Claim::Open => None,
        Claim::Impossible => Some(
            say(
                language,
                "Les données à elles seules bloquent tous les départs, quel que soit le planning",
                "The data alone block every start, whatever the schedule",
            )
            .to_owned(),
        ),
        Claim::AtLeast(more) if known == Some(more) => {
            let more = number(language, more);
            Some(say(
                language,
                format!("Prouvé : la placer coûte {more} points de plus, et pas moins"),
                format!("Proven: placing it costs {more} points more, and no fewer"),
            ))
        }
        Claim::AtLeast(Points::ZERO) => Some(
            say(
                language,
                "Prouvé : aucun planning qui la place n'a moins de points que celui-ci",
                "Proven: no schedule that places it has fewer points than this one",
            )
            .to_owned(),
        ),
        Claim::AtLeast(more) => {
            let more = number(language, more);
            Some(say(
                language,
                format!("Prouvé : la placer coûte au moins {more} points de plus"),
                format!("Proven: placing it costs at least {more} points more"),
            ))
        }
    }
}

/// What would have to make way, and at what price.
pub fn exchange(language: Language, problem: &Problem, exchange: &Exchange) -> String {
    let when = exchange.placed.first().map_or_else(String::new, |lead| span(&problem.horizon, lead));
    let ways = match ways(language, problem, exchange).as_str() {
        "" => String::new(),
        ways => say(language, format!(" {ways}"), format!(" by {ways}")),
    };
    let price = price(language, exchange.price);
    say(language, format!("Possible en {when}{ways}, {price}"), format!("Possible in {when}{ways}, {price}"))
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
            say(language, format!("{from} vers {to}"), format!("{from} to {to}"))
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
        Ordering::Less => say(
            language,
            format!("et le planning y gagne {amount} points"),
            format!("and the schedule gains {amount} points"),
        ),
        Ordering::Equal => say(language, "pour autant de points", "for the same number of points").to_owned(),
        Ordering::Greater => {
            say(language, format!("au prix de {amount} points"), format!("at a price of {amount} points"))
        }
    }
}

/// An amount of points with its sign: `+40 points`.
pub fn signed(language: Language, points: Points) -> String {
    let sign = if points < Points::ZERO { "−" } else { "+" };
    let amount = number(language, if points < Points::ZERO { -points } else { points });
    format!("{sign}{amount} points")
}

/// One sentence on what would help.
pub fn fix(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let stint = problem.stint(unplaced.stint);
    let company = &problem.company;
    let host = &company.units[stint.unit.index()].name;
    let home = &company.units[company.employees[stint.employee.index()].home.index()].name;
    let when = match unplaced.relief.is_empty() {
        true => String::new(),
        false => format!(" ({})", weeks(&problem.horizon, unplaced.relief)),
    };
    match language {
        Language::French => french(unplaced.reason, host, home, &when),
        Language::English => english(unplaced.reason, host, home, &when),
    }
}

fn french(reason: Reason, host: &str, home: &str, when: &str) -> String {
    match reason {
        Reason::Blocked(Cause::Days(lost)) => match lost {
            DayLost::Holiday => "Élargir la période au-delà des jours fériés.".into(),
            DayLost::Absence => "Élargir la période, ou voir si une absence peut être déplacée.".into(),
            DayLost::NotHired => "Attendre l'embauche : élargir la période.".into(),
            DayLost::Left => "Rien dans cet horizon, sauf un départ plus tardif.".into(),
            DayLost::HostClosed => format!("Ouvrir « {host} » aux visiteurs{when}, ou élargir la période."),
            DayLost::HomeClosed => format!("Laisser partir depuis « {home} »{when}, ou élargir la période."),
        },
        Reason::Blocked(Cause::Rule(rule)) => match rule {
            Rule::Hosts => format!("Prévoir une place d'accueil de plus dans « {host} »{when}."),
            Rule::Tutors => format!("Prévoir un tuteur présent de plus dans « {host} »{when}."),
            Rule::Presence => {
                format!("Renforcer la présence dans « {home} » ou y abaisser le minimum{when}.")
            }
            Rule::Gap => {
                format!(
                    "Avancer ou reculer une autre immersion de cette personne, ou réduire gap_weeks{when}."
                )
            }
            Rule::WeeksAway => {
                "Relever max_weeks_away pour cette personne, ou attendre le prochain horizon.".into()
            }
            Rule::Order => "Placer d'abord les immersions qui doivent précéder, ou assouplir l'ordre.".into(),
            Rule::Pins => format!("Revoir les lignes de pins qui l'interdisent{when}."),
            Rule::Together => {
                "Voir ce qui bloque les autres membres du groupe, ou en retirer cette personne.".into()
            }
            Rule::Apart => {
                format!("Déplacer l'immersion d'un autre membre du groupe, ou revoir ce groupe{when}.")
            }
            Rule::WorkingDays | Rule::Window => {
                "Élargir la période, ou revoir les absences et les fermetures.".into()
            }
            Rule::Eligible => "Revoir le programme ou le service de cette personne.".into(),
        },
        Reason::NoStart => "Élargir la période, ou revoir les absences et les fermetures.".into(),
        Reason::CostsMore => "Relever sa priorité, ou revoir les souhaits et les points.".into(),
        Reason::NotDecided => "Laisser plus de temps à la recherche.".into(),
        Reason::CarriedOver => "Rien à faire : le prochain planning la reprendra.".into(),
    }
}

fn english(reason: Reason, host: &str, home: &str, when: &str) -> String {
    match reason {
        Reason::Blocked(Cause::Days(lost)) => match lost {
            DayLost::Holiday => "Widen the window beyond the public holidays.".into(),
            DayLost::Absence => "Widen the window, or see whether an absence can be moved.".into(),
            DayLost::NotHired => "Wait for the hiring: widen the window.".into(),
            DayLost::Left => "Nothing in this horizon, but a later departure.".into(),
            DayLost::HostClosed => format!("Open {host} to visitors{when}, or widen the window."),
            DayLost::HomeClosed => format!("Let people of {home} go{when}, or widen the window."),
        },
        Reason::Blocked(Cause::Rule(rule)) => match rule {
            Rule::Hosts => format!("Find one more host place in {host}{when}."),
            Rule::Tutors => format!("Have one more tutor present in {host}{when}."),
            Rule::Presence => format!("Strengthen presence in {home}, or lower its minimum{when}."),
            Rule::Gap => {
                format!("Hold another stint of this person earlier or later, or lower gap_weeks{when}.")
            }
            Rule::WeeksAway => "Raise max_weeks_away for this person, or wait for the next horizon.".into(),
            Rule::Order => "Plan the stints that must come first, or loosen the order.".into(),
            Rule::Pins => format!("Look again at the rows of pins that forbid it{when}."),
            Rule::Together => {
                "See what blocks the other members of the group, or take this person out of it.".into()
            }
            Rule::Apart => {
                format!("Move the stint of another member of the group, or look again at that group{when}.")
            }
            Rule::WorkingDays | Rule::Window => "Widen the window, or look at absences and closures.".into(),
            Rule::Eligible => "Look again at this person's programme or unit.".into(),
        },
        Reason::NoStart => "Widen the window, or look at absences and closures.".into(),
        Reason::CostsMore => "Raise its priority, or look again at wishes and points.".into(),
        Reason::NotDecided => "Give the search more time.".into(),
        Reason::CarriedOver => "Nothing: the next plan takes it up.".into(),
    }
}

/// Weeks in the shortest form that leaves no doubt: `2027-W03..W05 2027-W09`.
pub fn weeks(horizon: &Horizon, weeks: WeekSet) -> String {
    let mut runs: Vec<(Week, Week)> = Vec::new();
    for week in weeks.iter() {
        match runs.last_mut() {
            Some((_, last)) if week.since(*last) == 1 => *last = week,
            _ => runs.push((week, week)),
        }
    }
    let run = |(first, last): (Week, Week)| {
        let (from, to) = (horizon.iso_week(first), horizon.iso_week(last));
        match from.split_once('-').zip(to.split_once('-')) {
            _ if first == last => from,
            Some(((year, _), (other, week))) if year == other => format!("{from}..{week}"),
            _ => format!("{from}..{to}"),
        }
    };
    runs.into_iter().map(run).collect::<Vec<_>>().join(" ")
}
