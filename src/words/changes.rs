//! What a plan changes against its baseline.

use std::collections::BTreeMap;

use crate::domain::{Language, Problem};
use crate::replan::{Cause, Change};

use super::catalogue::inside;
use super::told;
use super::violations::rule_name;

/// Because of what, for headings and tables.
pub fn title(language: Language, cause: Cause) -> String {
    told!(language, &format!("change-{}", cause.code()))
}

/// The sentence of a change: because of what, with the rule and the people that it is about.
pub fn detail(problem: &Problem, change: &Change) -> String {
    let language = problem.settings.language;
    let mut text = title(language, change.cause);
    if let Some(rule) = change.rule {
        let rule = inside(language, &rule_name(language, rule));
        text = told!(language, "change-with-rule", cause = text, rule = rule);
    }
    let employees = change.because_of.iter().map(|stint| problem.stint(*stint).employee);
    let mut people: Vec<&str> =
        employees.map(|employee| problem.company.employees[employee].name.as_str()).collect();
    people.dedup();
    if !people.is_empty() {
        text = told!(language, "change-with-people", cause = text, people = people.join(", "));
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
