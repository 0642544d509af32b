//! Why this, why not, and what it would take, for the terminal.

use std::fmt::Write;

use crate::domain::{Language, Points, Problem, Programme, StintId, UnitId, Week, WeekSet};
use crate::explain::{Alternative, Change, Exchange, Held, Left, Person, Remedies, Unplaced};

use super::calendars::{self, day};
use super::catalogue::inside;
use super::console::{counted, number};
use super::fixes::fix;
use super::reasons::{cause_name, sentences, signed, title, ways, who};
use super::{dates, say};

/// All about one employee.
pub fn person(problem: &Problem, person: &Person) -> String {
    let language = problem.settings.language;
    let employee = &problem.company.employees[person.employee.index()];
    let home = &problem.company.units[employee.home.index()].name;
    let mut text = String::new();
    line(&mut text, 0, &format!("{} ({}), {home}", employee.name, employee.id));
    for held in &person.held {
        text += &of_held(language, problem, held);
    }
    for left in &person.left {
        text += &of_left(language, problem, left);
    }
    if person.held.is_empty() && person.left.is_empty() {
        line(&mut text, 1, say(language, "Aucune immersion à placer.", "No stint to place."));
    }
    text
}

fn of_held(language: Language, problem: &Problem, held: &Held) -> String {
    let mut text = String::new();
    let when = dates::of_placement(language, &problem.horizon, &held.placement);
    let what = stint(language, problem, held.placement.stint);
    line(&mut text, 0, "");
    line(
        &mut text,
        0,
        &say(language, format!("Placée en {when} : {what}"), format!("Placed in {when}: {what}")),
    );
    if held.pinned {
        line(&mut text, 1, say(language, "Date fixée par pins.", "A date fixed by pins."));
        return text;
    }
    let without = signed(language, held.without);
    line(
        &mut text,
        1,
        &say(language, format!("Sans cette immersion : {without}"), format!("Without this stint: {without}")),
    );
    let heading = say(
        language,
        "Autres départs, un à un (écart de points, au moins cher trouvé) :",
        "Other starts, one by one (difference in points, the cheapest found):",
    );
    listed(&mut text, language, problem, heading, &held.alternatives, held.placement.weeks);
    text
}

fn of_left(language: Language, problem: &Problem, left: &Left) -> String {
    let mut text = String::new();
    let unplaced = &left.unplaced;
    let what = owed(language, problem, unplaced.stint);
    line(&mut text, 0, "");
    line(&mut text, 0, &say(language, format!("Non placée : {what}"), format!("Not placed: {what}")));
    text += &why_not(language, problem, unplaced);
    let heading = say(language, "Départ par départ :", "Start by start:");
    let usual = problem.stint(unplaced.stint).lengths.max;
    listed(&mut text, language, problem, heading, &left.alternatives, usual);
    text
}

/// The reason of one stint that is left, in some lines.
fn why_not(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let mut text = String::new();
    let (heading, code) = (title(language, unplaced.reason), unplaced.reason.code());
    line(
        &mut text,
        1,
        &say(language, format!("Raison : {heading} ({code})"), format!("Reason: {heading} ({code})")),
    );
    for sentence in sentences(language, problem, unplaced) {
        line(&mut text, 1, &format!("{sentence}."));
    }
    let fix = fix(language, problem, unplaced);
    line(&mut text, 1, &say(language, format!("Remède : {fix}"), format!("What would help: {fix}")));
    text
}

/// Every stint that is left, each with its reason.
pub fn unplaced(problem: &Problem, unplaced: &[Unplaced]) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    for unplaced in unplaced {
        let employee = &problem.company.employees[problem.stint(unplaced.stint).employee.index()];
        let what = owed(language, problem, unplaced.stint);
        line(&mut text, 0, &format!("{} ({}) → {what}", employee.name, employee.id));
        text += &why_not(language, problem, unplaced);
    }
    if unplaced.is_empty() {
        line(&mut text, 0, say(language, "Toutes les immersions sont placées.", "Every stint is placed."));
    }
    text
}

/// The changes that would place more.
pub fn remedies(problem: &Problem, before: Points, Remedies { tried, found: remedies }: &Remedies) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    line(&mut text, 0, "");
    let heading = match remedies.is_empty() {
        true if *tried == 0 => say(
            language,
            "Aucun changement à essayer : rien n'est laissé, ou rien de ce que l'on peut changer ne bloque."
                .to_owned(),
            "No change to try: nothing is left, or nothing that could be changed is in the way.".to_owned(),
        ),
        true => say(
            language,
            format!("Aucun changement ne permet à lui seul de placer plus (changements essayés : {tried})."),
            format!("No change places more by itself (changes tried: {tried})."),
        ),
        false => say(
            language,
            format!(
                "Ce qui permettrait de placer plus, chaque changement à lui seul et vérifié par un nouveau calcul (changements essayés : {tried}) :"
            ),
            format!(
                "What would place more, each change by itself and confirmed by solving again (changes tried: {tried}):"
            ),
        ),
    };
    line(&mut text, 0, &heading);
    for (rank, remedy) in remedies.iter().enumerate() {
        let what = change(language, problem, remedy.change);
        let stints = counted(
            language,
            remedy.stints,
            ["immersion placée de plus", "immersions placées de plus"],
            ["stint more placed", "stints more placed"],
        );
        let points = number(language, remedy.points);
        line(
            &mut text,
            1,
            &say(
                language,
                format!("{}. {what} : {stints}, {points} points de moins", rank + 1),
                format!("{}. {what}: {stints}, {points} points fewer", rank + 1),
            ),
        );
        let placed: Vec<String> =
            remedy.placed.iter().map(|placement| who(language, problem, placement)).collect();
        line(&mut text, 2, &placed.join(", "));
        if !remedy.gone.is_empty() {
            let gone: Vec<String> =
                remedy.gone.iter().map(|placement| who(language, problem, placement)).collect();
            let gone = gone.join(", ");
            line(&mut text, 2, &say(language, format!("au lieu de {gone}"), format!("instead of {gone}")));
        }
    }
    let best =
        remedies.iter().map(|remedy| remedy.without.score().total()).min().filter(|best| *best < before);
    if let Some(best) = best {
        let gain = number(language, before - best);
        line(
            &mut text,
            0,
            &say(
                language,
                format!("Même sans changement, ce planning peut gagner {gain} points : relancez plan."),
                format!("Even without a change this schedule can gain {gain} points: run plan again."),
            ),
        );
    }
    text
}

/// A change in a few words.
pub fn change(language: Language, problem: &Problem, change: Change) -> String {
    let company = &problem.company;
    let unit = |unit: UnitId| &company.units[unit.index()].name;
    let during = |first: Week, last: Week| {
        let mut set = WeekSet::default();
        (first.0..=last.0).for_each(|week| set.insert(Week(week)));
        dates::weeks(language, &problem.horizon, set)
    };
    let (french, english) = match change {
        Change::Host { unit: host, first, last } => {
            let (host, when) = (unit(host), during(first, last));
            (
                format!("Un visiteur de plus dans « {host} », {when}"),
                format!("One more visitor in {host}, {when}"),
            )
        }
        Change::Presence { unit: home, first, last } => {
            let (home, when) = (unit(home), during(first, last));
            (
                format!("Une personne de moins exigée dans « {home} », {when}"),
                format!("One person fewer asked to be present in {home}, {when}"),
            )
        }
        Change::Tutor { employee } => {
            let employee = &company.employees[employee.index()];
            let (name, home) = (&employee.name, unit(employee.home));
            (
                format!("Un tuteur de plus dans « {home} » : {name}"),
                format!("One more tutor in {home}: {name}"),
            )
        }
        Change::WeeksAway { employee, limit, instead_of } => {
            let name = &company.employees[employee.index()].name;
            (
                format!("{limit} semaines hors du service au lieu de {instead_of} pour {name}"),
                format!("{limit} weeks away instead of {instead_of} for {name}"),
            )
        }
        Change::WeeksAwayOfAll { programme, limit, instead_of } => {
            let name = calendars::programme(language, Some(programme));
            (
                format!(
                    "{limit} semaines hors du service au lieu de {instead_of} pour tous (max_weeks_away, {name})"
                ),
                format!("{limit} weeks away instead of {instead_of} for everybody (max_weeks_away, {name})"),
            )
        }
        Change::Gap { programme, weeks } => {
            let name = calendars::programme(language, Some(programme));
            (
                format!("Intervalle de {weeks} au lieu de {} pour tous (gap_weeks, {name})", weeks + 1),
                format!("A gap of {weeks} instead of {} for everybody (gap_weeks, {name})", weeks + 1),
            )
        }
        Change::Closure { row } => {
            let closure = &company.closures[row];
            let (from, to) = (day(language, closure.span.from), day(language, closure.span.to));
            let name = closure.unit.map_or("", |closed| unit(closed));
            (
                format!("« {name} » sans sa fermeture du {from} au {to}"),
                format!("{name} without its closure from {from} to {to}"),
            )
        }
    };
    say(language, french, english)
}

/// A stint in a few words: host unit and programme.
fn stint(language: Language, problem: &Problem, stint: StintId) -> String {
    let stint = problem.stint(stint);
    let unit = &problem.company.units[stint.unit.index()].name;
    let programme: Programme = stint.programme;
    format!("{unit} ({})", calendars::programme(language, Some(programme)))
}

/// A stint with what is at stake: host unit, programme, due day and priority.
fn owed(language: Language, problem: &Problem, id: StintId) -> String {
    let (what, facts) = (stint(language, problem, id), problem.stint(id));
    let friday = day(language, problem.horizon.friday(facts.due));
    let priority = number(language, facts.priority.weigh(1));
    say(
        language,
        format!("{what}, due le {friday}, priorité {priority}"),
        format!("{what}, due {friday}, priority {priority}"),
    )
}

/// One line for each start; neighbours about which there is the same to say share one.
fn listed(
    text: &mut String,
    language: Language,
    problem: &Problem,
    heading: &str,
    alternatives: &[Alternative],
    usual: u8,
) {
    if alternatives.is_empty() {
        line(text, 1, say(language, "Aucun départ dans sa période.", "No start in its window."));
        return;
    }
    line(text, 1, heading);
    let mut lines: Vec<(u8, WeekSet, String)> = Vec::new();
    for alternative in alternatives {
        let said = verdict(language, problem, alternative);
        match lines.last_mut().filter(|(weeks, _, last)| *last == said && *weeks == alternative.start.weeks) {
            Some((_, starts, _)) => starts.insert(alternative.start.start),
            None => {
                let mut starts = WeekSet::default();
                starts.insert(alternative.start.start);
                lines.push((alternative.start.weeks, starts, said));
            }
        }
    }
    for (length, starts, said) in lines {
        let mut when = dates::weeks(language, &problem.horizon, starts);
        if length != usual {
            let length = counted(language, length.into(), ["semaine", "semaines"], ["week", "weeks"]);
            when = format!("{when} ({length})");
        }
        line(text, 2, &say(language, format!("{when} : {said}"), format!("{when}: {said}")));
    }
}

/// What is to be said of one start.
fn verdict(language: Language, problem: &Problem, alternative: &Alternative) -> String {
    let start = &alternative.start;
    let mut named: Vec<(String, WeekSet)> = Vec::new();
    // What is given settles it; what only other placements do is worth naming where nothing is.
    for obstacle in start.obstacles.iter().filter(|obstacle| obstacle.given || !start.is_given()) {
        let name = inside(language, &cause_name(language, obstacle.cause));
        match named.iter_mut().find(|(known, _)| *known == name) {
            Some((_, when)) => when.insert(obstacle.week),
            None => {
                let mut when = WeekSet::default();
                when.insert(obstacle.week);
                named.push((name, when));
            }
        }
    }
    let blocked: Vec<String> = named
        .into_iter()
        .map(|(name, when)| match start.weeks {
            1 => name,
            _ if start.is_given() => name,
            _ => format!("{name} {}", dates::weeks(language, &problem.horizon, when)),
        })
        .collect();
    let blocked = blocked.join(", ");
    let blocked = match blocked.is_empty() {
        true => blocked,
        false if start.is_given() => format!("impossible ({blocked})"),
        false => say(language, format!("bloqué ({blocked})"), format!("blocked ({blocked})")),
    };
    match &alternative.exchange {
        _ if start.is_given() => blocked,
        None => {
            say(language, format!("{blocked}, aucun échange trouvé"), format!("{blocked}, no exchange found"))
        }
        Some(exchange) => priced(language, problem, &blocked, exchange),
    }
}

fn priced(language: Language, problem: &Problem, blocked: &str, exchange: &Exchange) -> String {
    let price = signed(language, exchange.price);
    let ways = ways(language, problem, exchange);
    match (blocked.is_empty(), ways.is_empty()) {
        (true, true) => price,
        (true, false) => say(language, format!("{ways} : {price}"), format!("{ways}: {price}")),
        (false, true) => say(language, format!("{blocked} : {price}"), format!("{blocked}: {price}")),
        (false, false) => say(
            language,
            format!("{blocked}, possible {ways} : {price}"),
            format!("{blocked}, possible by {ways}: {price}"),
        ),
    }
}

fn line(text: &mut String, depth: usize, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}{line}", "  ".repeat(depth));
}
