//! Names of rules and terms, and broken rules.

mod english;
mod french;
mod names;

use chrono::Datelike;

pub use names::{rule_name, rule_sentence, term_name};

use super::{is_singular, say};
use crate::domain::{EmployeeId, Language, Problem, UnitId, Week};
use crate::verify::Violation;

/// A broken rule in one sentence: who, where, which week, why.
pub fn violation(language: Language, problem: &Problem, violation: &Violation) -> String {
    let words = Words { language, problem };
    let who = violation.employee.map_or_else(String::new, |id| words.person(id));
    let place = violation.unit.map_or_else(String::new, |id| words.unit(id));
    let when = violation.week.map_or_else(String::new, |week| words.week(week));
    match language {
        Language::French => words.french(&who, &place, &when, &violation.why),
        Language::English | Language::German => words.english(&who, &place, &when, &violation.why),
    }
}

pub(super) const MONTHS: [(&str, &str); 12] = [
    ("janvier", "January"),
    ("février", "February"),
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
    ("août", "August"),
    ("septembre", "September"),
    ("octobre", "October"),
    ("novembre", "November"),
    ("décembre", "December"),
];

struct Words<'a> {
    language: Language,
    problem: &'a Problem,
}

impl Words<'_> {
    fn person(&self, id: EmployeeId) -> String {
        match self.problem.company.employees.get(id.index()) {
            Some(employee) => named(&employee.name, &employee.id),
            None => format!("#{}", id.0),
        }
    }

    fn unit(&self, id: UnitId) -> String {
        match self.problem.company.units.get(id.index()) {
            Some(unit) => named(&unit.name, &unit.id),
            None => format!("#{}", id.0),
        }
    }

    fn group(&self, position: u32) -> &str {
        self.problem.company.groups.get(position as usize).map_or("?", |group| &group.name)
    }

    /// `2027-W14 (lundi 5 avril 2027)`.
    fn week(&self, week: Week) -> String {
        let horizon = &self.problem.horizon;
        let monday = horizon.monday(week);
        let (french, english) = MONTHS[monday.month0() as usize];
        let first = if monday.day() == 1 { "er" } else { "" };
        let date = say(
            self.language,
            format!("lundi {}{first} {french} {}", monday.day(), monday.year()),
            format!("Monday {} {english} {}", monday.day(), monday.year()),
        );
        format!("{} ({date})", horizon.iso_week(week))
    }

    /// A number and its noun.
    fn counted(&self, count: i64, one: &str, many: &str) -> String {
        format!("{count} {}", if is_singular(self.language, count) { one } else { many })
    }
}

/// `Name (identifier)`, or the identifier alone where it is the name.
fn named(name: &str, id: &str) -> String {
    if name == id { id.to_string() } else { format!("{name} ({id})") }
}

/// `2 weeks` or `1 to 2 weeks`.
fn range(min: u8, max: u8, to: &str, weeks: impl Fn(i64) -> String) -> String {
    match min == max {
        true => weeks(max.into()),
        false => format!("{min} {to} {}", weeks(max.into())),
    }
}
