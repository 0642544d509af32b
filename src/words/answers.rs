//! Why this person, why this week, when else, and what it would take, one by one, for a page.

use serde::Serialize;

use super::explain::{because, change, owed, starts, stint, why_not};
use super::reasons::{signed, who};
use super::{dates, told};
use crate::domain::{Language, Points, Problem, StintId};
use crate::explain::{Alternative, Held, Left, Person, Remedies, Unplaced};

/// Exchanges that are told, the cheapest first.
const TOLD: usize = 6;

/// What there is to say of one stint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// Who goes where and when.
    pub title: String,
    /// Why this person, and why this week; or why it is left.
    pub why: Vec<String>,
    /// Weeks that are free, with their points.
    pub free: Vec<String>,
    /// What it would take in others, the cheapest first, and the weeks that nothing helps.
    pub takes: Vec<String>,
}

/// What there is to say of a stint of somebody.
pub fn answers(problem: &Problem, person: &Person, stint: StintId) -> Answers {
    let language = problem.settings.language;
    let name = &problem.company.employees[person.employee].name;
    let of_held = person.held.iter().find(|held| held.placement.stint == stint);
    let of_left = person.left.iter().find(|left| left.unplaced.stint == stint);
    match (of_held, of_left) {
        (Some(held), _) => placed(language, problem, name, held),
        (None, Some(left)) => unplaced(language, problem, name, left),
        (None, None) => Answers::default(),
    }
}

fn placed(language: Language, problem: &Problem, name: &str, held: &Held) -> Answers {
    let when = dates::days_of_placement(language, &problem.horizon, &held.placement);
    let what = stint(language, problem, held.placement.stint);
    let title = told!(language, "explain-placed", when = when, what = what);
    let mut why = vec![because(language, problem, held)];
    why.push(match held.pinned {
        true => told!(language, "explain-pinned"),
        false => told!(language, "explain-without", points = signed(language, held.without)),
    });
    let (free, takes) = others(language, problem, &held.alternatives, held.placement.weeks);
    Answers { title: format!("{name}. {title}"), why, free, takes }
}

fn unplaced(language: Language, problem: &Problem, name: &str, left: &Left) -> Answers {
    let what = owed(language, problem, left.unplaced.stint);
    let title = told!(language, "explain-left", what = what);
    let why = reasons(problem, &left.unplaced);
    let usual = problem.stint(left.unplaced.stint).lengths.max;
    let (free, takes) = others(language, problem, &left.alternatives, usual);
    Answers { title: format!("{name}. {title}"), why, free, takes }
}

/// Why a stint is left, line by line.
fn reasons(problem: &Problem, left: &Unplaced) -> Vec<String> {
    why_not(problem.settings.language, problem, left).lines().map(|line| line.trim().to_owned()).collect()
}

/// Free weeks, and what it would take in others.
fn others(
    language: Language,
    problem: &Problem,
    all: &[Alternative],
    usual: u8,
) -> (Vec<String>, Vec<String>) {
    let (free, blocked): (Vec<&Alternative>, Vec<&Alternative>) =
        all.iter().partition(|one| one.start.obstacles.is_empty());
    let (mut possible, never): (Vec<&Alternative>, Vec<&Alternative>) =
        blocked.into_iter().partition(|one| one.exchange.is_some());
    possible.sort_by_key(|one| one.exchange.as_ref().map(|exchange| exchange.price));
    possible.truncate(TOLD);
    let free = starts(language, problem, free, usual);
    let takes = [possible, never].concat();
    (free, starts(language, problem, takes, usual))
}

/// Changes of the data that would place more: each with what it brings and whom, the best first; or that there is none.
pub fn remedies(problem: &Problem, before: Points, remedies: &Remedies) -> Vec<(String, Vec<String>)> {
    let language = problem.settings.language;
    let Remedies { tried, found } = remedies;
    if found.is_empty() {
        let none = match tried {
            0 => told!(language, "explain-remedies-none-tried"),
            _ => told!(language, "explain-remedies-none", tried = *tried),
        };
        return vec![(none, Vec::new())];
    }
    let of = |(rank, remedy): (usize, &crate::explain::Remedy)| {
        let what = change(language, problem, remedy.change);
        let (stints, points) = (remedy.stints, remedy.points);
        let said =
            told!(language, "explain-remedy", rank = rank, what = what, stints = stints, points = points);
        (said, remedy.placed.iter().map(|placement| who(language, problem, placement)).collect())
    };
    let mut told: Vec<(String, Vec<String>)> = (1..).zip(found).map(of).collect();
    let best = found.iter().map(|remedy| remedy.without.score().total()).min();
    if let Some(best) = best.filter(|best| *best < before) {
        told.push((told!(language, "explain-gain", points = before - best), Vec::new()));
    }
    told
}
