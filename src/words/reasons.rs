//! Why a stint was not placed.

use std::cmp::Ordering;

use crate::affordability::{Kind, Shortage};
use crate::domain::{Language, Placement, Points, Problem, Rule, UnitId, WeekSet};
use crate::explain::{Cause, Claim, Exchange, Reason, Unplaced};

use super::catalogue::inside;
use super::{dates, told};

/// Placements of an exchange that are named: a group may be a thousand people.
const NAMED: usize = 12;

/// A reason in a few words, as a heading.
pub fn title(language: Language, reason: Reason) -> String {
    told!(language, &format!("reason-{}", reason.code()))
}

/// What blocks a start, in a few words.
pub fn cause_name(language: Language, cause: Cause) -> String {
    title(language, Reason::Blocked(cause))
}

/// The same inside a sentence.
pub(super) fn cause_inside(language: Language, cause: Cause) -> String {
    inside(language, &cause_name(language, cause))
}

/// What is to blame, what is proven, what would have to make way, and everything that is in the way with its weeks.
pub fn detail(language: Language, problem: &Problem, unplaced: &Unplaced) -> String {
    let facts = facts(language, problem, unplaced).join(&told!(language, "reason-between-facts"));
    let mut told = sentences(language, problem, unplaced);
    told.extend((!facts.is_empty()).then_some(facts));
    told.join(". ")
}

/// The same, each on its own.
pub fn details(language: Language, problem: &Problem, unplaced: &Unplaced) -> Vec<String> {
    let mut told = sentences(language, problem, unplaced);
    told.extend(facts(language, problem, unplaced));
    told
}

/// Causes and weeks.
fn facts(language: Language, problem: &Problem, unplaced: &Unplaced) -> Vec<String> {
    let part = |what: String, set: WeekSet| {
        let weeks = dates::weeks(language, &problem.horizon, set);
        told!(language, "reason-facts", what = what, weeks = weeks)
    };
    let blocked = unplaced.blocked.iter();
    let mut parts: Vec<String> =
        blocked.map(|blocked| part(cause_name(language, blocked.cause), blocked.weeks)).collect();
    if !unplaced.open.is_empty() {
        parts.push(part(told!(language, "reason-free"), unplaced.open));
    }
    parts
}

/// What is to blame, what is proven, what would have to make way.
pub fn sentences(language: Language, problem: &Problem, unplaced: &Unplaced) -> Vec<String> {
    let shortages = unplaced.shortages.iter().map(|shortage| shortage_told(language, *shortage));
    let exchange = unplaced.exchange.as_ref().map(|known| exchange(language, problem, known));
    let first =
        [among(language, problem, unplaced), blame(language, problem, unplaced), claim(language, unplaced)];
    let cut_short = unplaced.cut_short.then(|| told!(language, "reason-cut-short"));
    first.into_iter().flatten().chain(shortages).chain(exchange).chain(cut_short).collect()
}

/// That any of several units would do, and which one the rest is about.
fn among(language: Language, problem: &Problem, unplaced: &Unplaced) -> Option<String> {
    let name = |unit: &UnitId| problem.company.units[*unit].name.as_str();
    let stint = problem.stint(unplaced.stint);
    let hosts: Vec<&str> = unplaced.hosts.iter().map(name).collect();
    (stint.choice.is_some() && hosts.len() > 1)
        .then(|| told!(language, "reason-among", hosts = hosts.join(", "), host = name(&stint.unit)))
}

/// What blocks every start, week by week: the fewest causes that do. Nothing where a start is free.
fn blame(language: Language, problem: &Problem, unplaced: &Unplaced) -> Option<String> {
    if unplaced.minimal.is_empty() {
        let too_short = unplaced.reason == Reason::Blocked(Cause::Rule(Rule::Window));
        return (too_short && unplaced.open.is_empty()).then(|| told!(language, "reason-too-short"));
    }
    let named = unplaced.minimal.iter().map(|blame| {
        let weeks = dates::names(language, &problem.horizon, blame.starts);
        told!(language, "reason-blamed", cause = cause_inside(language, blame.cause), weeks = weeks)
    });
    let named: Vec<String> = named.collect();
    Some(told!(language, "reason-blame", count = named.len(), causes = named.join(", ")))
}

/// What is proven of schedules that place the stint; that nothing is, where something could be.
fn claim(language: Language, unplaced: &Unplaced) -> Option<String> {
    let known = unplaced.exchange.as_ref().map(|exchange| exchange.price);
    match unplaced.claim {
        // What is carried over is not weighed, and a better schedule that is known needs no doubt.
        Claim::Open if unplaced.reason == Reason::CarriedOver => None,
        Claim::Open if known.is_some_and(|price| price < Points::ZERO) => None,
        Claim::Open => Some(told!(language, "reason-claim-open")),
        Claim::Impossible => Some(told!(language, "reason-claim-impossible")),
        Claim::AtLeast(more) if known == Some(more) => {
            Some(told!(language, "reason-claim-exact", points = more))
        }
        Claim::AtLeast(Points::ZERO) => Some(told!(language, "reason-claim-none-better")),
        Claim::AtLeast(more) => Some(told!(language, "reason-claim-at-least", points = more)),
    }
}

/// What must be left in any schedule among the stints that compete with this one.
fn shortage_told(language: Language, shortage: Shortage) -> String {
    let Shortage { kind, stints, surely_unplaced: sure } = shortage;
    let key = match kind {
        Kind::People => "reason-shortage-people",
        Kind::Hosting => "reason-shortage-hosting",
        Kind::Leaving => "reason-shortage-leaving",
    };
    told!(language, key, sure = sure, stints = stints)
}

/// The cheapest exchange that was found: what would have to make way, and at what price.
fn exchange(language: Language, problem: &Problem, exchange: &Exchange) -> String {
    let when = exchange.placed.first();
    let when =
        when.map_or_else(String::new, |lead| dates::days_of_placement(language, &problem.horizon, lead));
    let ways = ways(language, problem, exchange);
    let price = price(language, exchange.price);
    let count = u8::from(!ways.is_empty());
    told!(language, "reason-exchange", when = when, count = count, ways = ways, price = price)
}

/// What an exchange places beside the stint, takes out and moves; empty where nothing has to make way.
pub fn ways(language: Language, problem: &Problem, exchange: &Exchange) -> String {
    let who = |placement| who(language, problem, placement);
    let moved = |(from, to): &(Placement, Placement)| {
        let [from_weeks, to_weeks] =
            [from, to].map(|placement| dates::of_placement(language, &problem.horizon, placement));
        let (employee, unit) = names(problem, from);
        told!(
            language,
            "reason-who-moved",
            employee = employee,
            unit = unit,
            weeks = from_weeks,
            to = to_weeks
        )
    };
    let also = exchange.placed.get(1..).unwrap_or_default();
    let lists: [(&str, usize, Vec<String>); 3] = [
        ("reason-also", also.len(), also.iter().take(NAMED).map(who).collect()),
        ("reason-gone", exchange.gone.len(), exchange.gone.iter().take(NAMED).map(who).collect()),
        ("reason-moved", exchange.moved.len(), exchange.moved.iter().take(NAMED).map(moved).collect()),
    ];
    let lists = lists.into_iter().filter(|(_, count, _)| *count > 0);
    lists
        .map(|(key, count, names)| {
            let (more, names) = (count - names.len(), names.join(", "));
            let names = match more {
                0 => names,
                _ => told!(language, "reason-names-and-more", names = names, more = more),
            };
            told!(language, key, count = count, names = names)
        })
        .collect::<Vec<_>>()
        .join(", ")
}

/// Somebody's placement: name, unit, weeks.
pub fn who(language: Language, problem: &Problem, placement: &Placement) -> String {
    let (employee, unit) = names(problem, placement);
    let weeks = dates::of_placement(language, &problem.horizon, placement);
    told!(language, "reason-who", employee = employee, unit = unit, weeks = weeks)
}

fn names<'p>(problem: &'p Problem, placement: &Placement) -> (&'p str, &'p str) {
    let stint = problem.stint(placement.stint);
    let employee = &problem.company.employees[stint.employee].name;
    (employee, &problem.company.units[stint.unit].name)
}

/// What an exchange costs, or gains.
fn price(language: Language, points: Points) -> String {
    match points.cmp(&Points::ZERO) {
        Ordering::Less => told!(language, "reason-price-fewer", points = -points),
        Ordering::Equal => told!(language, "reason-price-same"),
        Ordering::Greater => told!(language, "reason-price-more", points = points),
    }
}

/// An amount of points with its sign: `+40 points`.
pub fn signed(language: Language, points: Points) -> String {
    let (sign, points) = if points < Points::ZERO { ("−", -points) } else { ("+", points) };
    told!(language, "reason-signed", sign = sign, points = points)
}
