//! Why this, why not, and what it would take, for the terminal.

use std::cmp::Ordering;

use crate::domain::{Language, Points, Problem, Programme, StintId, UnitId, Week, WeekSet};
use crate::explain::{Alternative, Change, Exchange, Held, Left, Person, Remedies, Unplaced};

use super::console::line;
use super::fixes::fix;
use super::reasons::{cause_inside, sentences, signed, title, ways, who};
use super::{Value, calendars, dates, text, told};

/// All about one employee.
pub fn person(problem: &Problem, person: &Person) -> String {
    let language = problem.settings.language;
    let employee = &problem.company.employees[person.employee];
    let home = &problem.company.units[problem.home(person.employee, Week(0)).index()].name;
    let mut text = String::new();
    line(
        &mut text,
        0,
        &told!(language, "explain-person", name = &employee.name, id = &employee.id, home = home),
    );
    for held in &person.held {
        text += &of_held(language, problem, held);
    }
    for left in &person.left {
        text += &of_left(language, problem, left);
    }
    if person.held.is_empty() && person.left.is_empty() {
        line(&mut text, 1, &told!(language, "explain-nothing"));
    }
    text
}

/// That the time limit or an interrupt ended it early.
pub fn cut_short(problem: &Problem) -> String {
    let mut text = "\n".to_owned();
    line(&mut text, 0, &told!(problem.settings.language, "explain-cut-short"));
    text
}

fn of_held(language: Language, problem: &Problem, held: &Held) -> String {
    let mut text = "\n".to_owned();
    let when = dates::days_of_placement(language, &problem.horizon, &held.placement);
    let what = stint(language, problem, held.placement.stint);
    line(&mut text, 0, &told!(language, "explain-placed", when = when, what = what));
    line(&mut text, 1, &because(language, problem, held));
    if held.pinned {
        line(&mut text, 1, &told!(language, "explain-pinned"));
        return text;
    }
    line(&mut text, 1, &told!(language, "explain-without", points = signed(language, held.without)));
    let heading = told!(language, "explain-others");
    listed(&mut text, language, problem, &heading, &held.alternatives, held.placement.weeks);
    text
}

/// Who comes to a unit, why these and why then; `left`: stints there that are not placed.
pub fn visits(problem: &Problem, unit: UnitId, visits: &[Held], left: usize) -> String {
    let (language, company) = (problem.settings.language, &problem.company);
    let mut text = String::new();
    let all = visits.len() + left;
    let name = &company.units[unit].name;
    line(&mut text, 0, &told!(language, "explain-visits", unit = name, placed = visits.len(), all = all));
    for held in visits {
        let visitor = problem.stint(held.placement.stint).employee;
        let employee = &company.employees[visitor];
        let home = &company.units[problem.home(visitor, held.placement.start).index()].name;
        let when = dates::days_of_placement(language, &problem.horizon, &held.placement);
        let who = told!(language, "explain-person", name = &employee.name, id = &employee.id, home = home);
        line(&mut text, 1, &told!(language, "explain-visit", when = when, who = who));
        line(&mut text, 2, &because(language, problem, held));
    }
    if all > visits.len() {
        text.push('\n');
    }
    text
}

/// Why somebody goes there and why then, in a sentence.
pub(super) fn because(language: Language, problem: &Problem, held: &Held) -> String {
    let (company, because) = (&problem.company, &held.because);
    let stint = problem.stint(held.placement.stint);
    let [home, unit] = [because.home, stint.unit].map(|unit| &company.units[unit].name);
    let link = match (because.supplies, because.supplied) {
        _ if stint.programme != Programme::Regular => stint.programme.code(),
        (true, true) => "both",
        (true, false) => "supplies",
        (false, true) => "supplied",
        (false, false) => stint.programme.code(),
    };
    let why = told!(language, "explain-why", link = link, home = home, unit = unit);
    let last = match because.last {
        Some(day) => told!(language, "explain-last", day = day),
        None => told!(language, "explain-first"),
    };
    let due = problem.horizon.friday(stint.due);
    let due = match stint.due < Week(0) {
        true => told!(language, "explain-overdue", due = due),
        false => told!(language, "explain-due", due = due),
    };
    let then = then(language, problem, held);
    told!(language, "explain-because", why = why, last = last, due = due, then = then)
}

/// Why a placement has its week, in a part of a sentence.
fn then(language: Language, problem: &Problem, held: &Held) -> String {
    let Some((week, points)) = held.because.best else {
        return match held.pinned {
            true => told!(language, "explain-then-pinned"),
            false => told!(language, "explain-then-alone"),
        };
    };
    let mut other = WeekSet::default();
    other.insert(week);
    let when = dates::weeks(language, &problem.horizon, other);
    let (free, difference) = (held.because.free + 1, signed(language, points));
    match points.cmp(&Points::ZERO) {
        Ordering::Equal => told!(language, "explain-then-equal", free = free),
        Ordering::Greater => {
            told!(language, "explain-then-best", free = free, when = when, points = difference)
        }
        Ordering::Less => {
            told!(language, "explain-then-cheaper", free = free, when = when, points = difference)
        }
    }
}

fn of_left(language: Language, problem: &Problem, left: &Left) -> String {
    let mut text = "\n".to_owned();
    let what = owed(language, problem, left.unplaced.stint);
    line(&mut text, 0, &told!(language, "explain-left", what = what));
    text += &why_not(language, problem, &left.unplaced);
    let usual = problem.stint(left.unplaced.stint).lengths.max;
    let heading = told!(language, "explain-starts");
    listed(&mut text, language, problem, &heading, &left.alternatives, usual);
    text
}

/// The reason of one stint that is left, in some lines.
pub(super) fn why_not(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let mut text = String::new();
    let (title, code) = (title(language, unplaced.reason), unplaced.reason.code());
    line(&mut text, 1, &told!(language, "explain-reason", title = title, code = code));
    for sentence in sentences(language, problem, unplaced) {
        line(&mut text, 1, &told!(language, "explain-sentence", text = sentence));
    }
    line(&mut text, 1, &told!(language, "explain-fix", fix = fix(language, problem, unplaced)));
    text
}

/// Every stint that is left, each with its reason.
pub fn unplaced(problem: &Problem, unplaced: &[Unplaced]) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    for unplaced in unplaced {
        let employee = &problem.company.employees[problem.stint(unplaced.stint).employee.index()];
        let what = owed(language, problem, unplaced.stint);
        line(
            &mut text,
            0,
            &told!(language, "explain-owed-by", name = &employee.name, id = &employee.id, what = what),
        );
        text += &why_not(language, problem, unplaced);
    }
    if unplaced.is_empty() {
        line(&mut text, 0, &told!(language, "explain-all-placed"));
    }
    text
}

/// The changes that would place more.
pub fn remedies(problem: &Problem, before: Points, Remedies { tried, found: remedies }: &Remedies) -> String {
    let language = problem.settings.language;
    let mut text = "\n".to_owned();
    let heading = match remedies.is_empty() {
        true if *tried == 0 => told!(language, "explain-remedies-none-tried"),
        true => told!(language, "explain-remedies-none", tried = *tried),
        false => told!(language, "explain-remedies", tried = *tried),
    };
    line(&mut text, 0, &heading);
    for (rank, remedy) in remedies.iter().enumerate() {
        let what = change(language, problem, remedy.change);
        let said = told!(
            language,
            "explain-remedy",
            rank = rank + 1,
            what = what,
            stints = remedy.stints,
            points = remedy.points
        );
        line(&mut text, 1, &said);
        let names = |placements: &[_]| {
            let names = placements.iter().map(|placement| who(language, problem, placement));
            names.collect::<Vec<_>>().join(", ")
        };
        line(&mut text, 2, &names(&remedy.placed));
        if !remedy.gone.is_empty() {
            line(&mut text, 2, &told!(language, "explain-instead", names = names(&remedy.gone)));
        }
    }
    let best = remedies.iter().map(|remedy| remedy.without.score().total()).min();
    if let Some(best) = best.filter(|best| *best < before) {
        line(&mut text, 0, &told!(language, "explain-gain", points = before - best));
    }
    text
}

/// A change in a few words.
pub fn change(language: Language, problem: &Problem, change: Change) -> String {
    let company = &problem.company;
    let unit = |unit: UnitId| Value::from(&company.units[unit].name);
    let during = |first: Week, last: Week| {
        let mut set = WeekSet::default();
        (first.0..=last.0).for_each(|week| set.insert(Week(week)));
        dates::weeks(language, &problem.horizon, set).into()
    };
    let values: Vec<(&str, Value)> = match change {
        Change::Host { unit: at, first, last } | Change::Presence { unit: at, first, last } => {
            vec![("unit", unit(at)), ("when", during(first, last))]
        }
        Change::Tutor { employee } => {
            let home = problem.home(employee, Week(0));
            vec![("name", (&company.employees[employee].name).into()), ("unit", unit(home))]
        }
        Change::WeeksAway { employee, limit, instead_of } => vec![
            ("name", (&company.employees[employee].name).into()),
            ("limit", limit.into()),
            ("before", instead_of.into()),
        ],
        Change::WeeksAwayOfAll { programme, limit, instead_of } => vec![
            ("programme", calendars::programme(language, Some(programme)).into()),
            ("limit", limit.into()),
            ("before", instead_of.into()),
        ],
        Change::InARow { programme, limit, instead_of } => vec![
            ("programme", calendars::programme(language, Some(programme)).into()),
            ("limit", limit.into()),
            ("before", instead_of.into()),
        ],
        Change::Visits { unit: at, row, limit, instead_of } => {
            let span = row.map(|row| company.capacity[row].span);
            let (from, to) = (problem.horizon.start(), problem.horizon.friday(problem.horizon.last()));
            vec![
                ("unit", unit(at)),
                ("limit", limit.into()),
                ("before", instead_of.into()),
                ("from", span.map_or(from, |span| span.from).into()),
                ("to", span.map_or(to, |span| span.to).into()),
            ]
        }
        Change::Fewest { unit: at, limit, instead_of } => {
            vec![("unit", unit(at)), ("limit", limit.into()), ("before", instead_of.into())]
        }
        Change::There { employee, first, last } => vec![
            ("name", (&company.employees[employee].name).into()),
            ("unit", unit(problem.home(employee, first))),
            ("when", during(first, last)),
        ],
        Change::Gap { programme, weeks } => vec![
            ("programme", calendars::programme(language, Some(programme)).into()),
            ("weeks", weeks.into()),
            ("before", (weeks + 1).into()),
        ],
        Change::Closure { row } => {
            let closure = &company.closures[row];
            let name = closure.unit.map_or_else(|| "".into(), unit);
            vec![("unit", name), ("from", closure.span.from.into()), ("to", closure.span.to.into())]
        }
    };
    text(language, &format!("explain-change-{}", change.code()), &values)
}

/// A stint in a few words: host unit and programme.
pub(super) fn stint(language: Language, problem: &Problem, stint: StintId) -> String {
    let stint = problem.stint(stint);
    let unit = &problem.company.units[stint.unit].name;
    let programme = calendars::programme(language, Some(stint.programme));
    told!(language, "explain-stint", unit = unit, programme = programme)
}

/// A stint with what is at stake: host unit, programme, due day and priority.
pub(super) fn owed(language: Language, problem: &Problem, id: StintId) -> String {
    let facts = problem.stint(id);
    told!(
        language,
        "explain-owed",
        what = stint(language, problem, id),
        due = problem.horizon.friday(facts.due),
        priority = facts.priority.weigh(1)
    )
}

/// Every start below a heading.
fn listed(
    text: &mut String,
    language: Language,
    problem: &Problem,
    heading: &str,
    alternatives: &[Alternative],
    usual: u8,
) {
    if alternatives.is_empty() {
        line(text, 1, &told!(language, "explain-no-start"));
        return;
    }
    line(text, 1, heading);
    for said in starts(language, problem, alternatives, usual) {
        line(text, 2, &said);
    }
}

/// A line for each start; neighbours about which there is the same to say share one. `usual`: the length that goes
/// without saying.
pub(super) fn starts<'a>(
    language: Language,
    problem: &Problem,
    alternatives: impl IntoIterator<Item = &'a Alternative>,
    usual: u8,
) -> Vec<String> {
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
    let told = lines.into_iter().map(|(length, starts, said)| {
        let mut when = dates::weeks(language, &problem.horizon, starts);
        if length != usual {
            let length = told!(language, "count-weeks", n = length);
            when = told!(language, "explain-length", when = when, length = length);
        }
        told!(language, "explain-start", when = when, said = said)
    });
    told.collect()
}

/// What is to be said of one start.
fn verdict(language: Language, problem: &Problem, alternative: &Alternative) -> String {
    let start = &alternative.start;
    let mut named: Vec<(String, WeekSet)> = Vec::new();
    // What is given settles it; what only other placements do is worth naming where nothing is.
    for obstacle in start.obstacles.iter().filter(|obstacle| obstacle.given || !start.is_given()) {
        let name = cause_inside(language, obstacle.cause);
        match named.iter_mut().find(|(known, _)| *known == name) {
            Some((_, when)) => when.insert(obstacle.week),
            None => {
                let mut when = WeekSet::default();
                when.insert(obstacle.week);
                named.push((name, when));
            }
        }
    }
    let causes = named.into_iter().map(|(name, when)| match start.weeks {
        1 => name,
        _ if start.is_given() => name,
        _ => {
            let weeks = dates::names(language, &problem.horizon, when);
            told!(language, "explain-obstacle", cause = name, weeks = weeks)
        }
    });
    let causes = causes.collect::<Vec<_>>().join(&told!(language, "reason-between-facts"));
    if start.is_given() {
        return told!(language, "explain-impossible", causes = causes);
    }
    let blocked = match causes.is_empty() {
        true => causes,
        false => told!(language, "explain-blocked", causes = causes),
    };
    match &alternative.exchange {
        None => told!(language, "explain-blocked-none", blocked = blocked),
        Some(exchange) => priced(language, problem, &blocked, exchange),
    }
}

fn priced(language: Language, problem: &Problem, blocked: &str, exchange: &Exchange) -> String {
    let price = signed(language, exchange.price);
    let ways = ways(language, problem, exchange);
    match (blocked.is_empty(), ways.is_empty()) {
        (true, true) => price,
        (true, false) => told!(language, "explain-priced-ways", ways = ways, price = price),
        (false, true) => told!(language, "explain-priced-blocked", blocked = blocked, price = price),
        (false, false) => {
            told!(language, "explain-priced-both", blocked = blocked, ways = ways, price = price)
        }
    }
}
