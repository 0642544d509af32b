//! What a plan changes against its baseline.

use std::collections::BTreeMap;

use crate::domain::{Language, Problem};
use crate::replan::{Cause, Change};

use super::catalogue::inside;
use super::say;
use super::violations::rule_name;

/// Because of what, for headings and tables.
pub fn title(language: Language, cause: Cause) -> &'static str {
    let (french, english) = match cause {
        Cause::Absence => ("la personne est absente à ces dates", "the person is absent then"),
        Cause::Leaver => ("la personne a quitté l'entreprise", "the person has left the company"),
        Cause::Closure => ("un service est fermé à ces dates", "a unit is closed then"),
        Cause::Holiday => ("des jours fériés", "public holidays"),
        Cause::Done => ("la visite a été faite", "the visit has been made"),
        Cause::NotOwed => ("l'immersion n'est plus due", "the stint is owed no more"),
        Cause::Pin => ("une date fixée ou interdite", "a fixed or forbidden date"),
        Cause::Capacity => ("moins de places d'accueil", "fewer hosting places"),
        Cause::Tutors => ("moins de tuteurs présents", "fewer tutors present"),
        Cause::Presence => ("trop peu de monde dans le service", "too few people left in the unit"),
        Cause::Group => ("un groupe", "a group"),
        Cause::Rule => ("une règle que le planning n'enfreignait pas", "a rule that it did not break before"),
        Cause::GaveWay => ("la place revient à une autre immersion", "it made room for another stint"),
        Cause::Points => ("moins de points de pénalité ainsi", "fewer penalty points this way"),
        Cause::RoomFreed => ("une place s'est libérée", "room has become free"),
        Cause::Owed => {
            ("l'immersion est due et il y avait de la place", "the stint is owed and there was room")
        }
    };
    say(language, french, english)
}

/// The sentence of a change: because of what, with the rule and the people that it is about.
pub fn detail(problem: &Problem, change: &Change) -> String {
    let language = problem.settings.language;
    let mut text = title(language, change.cause).to_owned();
    if let Some(rule) = change.rule {
        text += &format!(" ({})", inside(language, &rule_name(language, rule)));
    }
    let mut people: Vec<&str> = change
        .because_of
        .iter()
        .map(|stint| problem.company.employees[problem.stint(*stint).employee.index()].name.as_str())
        .collect();
    people.dedup();
    if !people.is_empty() {
        text += &say(language, format!(" : {}", people.join(", ")), format!(": {}", people.join(", ")));
    }
    text
}

/// Causes, the most frequent first.
pub fn causes(changes: &[Change]) -> Vec<(Cause, usize)> {
    let mut counts: BTreeMap<Cause, usize> = BTreeMap::new();
    for change in changes {
        *counts.entry(change.cause).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(cause, count)| (std::cmp::Reverse(*count), *cause));
    counts
}
