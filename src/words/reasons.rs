//! Why a stint was not placed, and what would help.

use crate::domain::{Horizon, Language, Problem, Rule, Week, WeekSet};
use crate::report::{Reason, Unplaced};

use super::say;
use super::violations::rule_name;

/// A reason in a few words, as a heading.
pub fn title(language: Language, reason: Reason) -> &'static str {
    let (french, english) = match reason {
        Reason::Blocked(rule) => return rule_name(language, rule),
        Reason::NoStart => ("Aucune semaine de départ possible", "No week to start in"),
        Reason::CostsMore => {
            ("Coûterait plus de points qu'elle n'en épargne", "Would cost more points than it saves")
        }
        Reason::NotDecided => {
            ("Possible, la recherche s'est arrêtée avant", "Possible, the search stopped before")
        }
        Reason::CarriedOver => ("Reportée : due après l'horizon", "Carried over: due beyond the horizon"),
    };
    say(language, french, english)
}

/// Every rule in the way with its weeks, and the weeks that are open.
pub fn detail(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let part = |title: &str, set: WeekSet| {
        let weeks = weeks(&problem.horizon, set);
        say(language, format!("{title} : {weeks}"), format!("{title}: {weeks}"))
    };
    let mut parts: Vec<String> =
        unplaced.blocked.iter().map(|rule| part(rule_name(language, rule.rule), rule.weeks)).collect();
    if !unplaced.open.is_empty() {
        parts.push(part(say(language, "Départs libres", "Free starts"), unplaced.open));
    }
    if parts.is_empty() {
        parts.push(
            say(
                language,
                "La période est plus courte que l'immersion",
                "The window is shorter than the stint",
            )
            .to_owned(),
        );
    }
    parts.join("; ")
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
        Reason::Blocked(rule) => match rule {
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
        Reason::Blocked(rule) => match rule {
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
