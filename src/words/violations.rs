//! Names of rules and terms, and broken rules.

use super::{Value, dates, text, told};
use crate::domain::{EmployeeId, Language, Problem, Rule, Term, UnitId, Week};
use crate::verify::{Violation, Why};

/// A short name of a rule, for headings and tables.
pub fn rule_name(language: Language, rule: Rule) -> String {
    told!(language, &format!("rule-{}", rule.code()))
}

/// What a rule asks, in one sentence.
pub fn rule_sentence(language: Language, rule: Rule) -> String {
    told!(language, &format!("rule-{}-asks", rule.code()))
}

/// A short name of a term of the points.
pub fn term_name(language: Language, term: Term) -> String {
    told!(language, &format!("term-{}", term.code()))
}

/// A broken rule in one sentence: who, where, which week, why.
pub fn violation(language: Language, problem: &Problem, violation: &Violation) -> String {
    let names = Names { language, problem };
    let (key, mut values) = names.of_why(&violation.why);
    values.push(("who", violation.employee.map_or_else(String::new, |id| names.person(id)).into()));
    values.push(("place", violation.unit.map_or_else(String::new, |id| names.unit(id)).into()));
    values.push(("when", violation.week.map_or_else(String::new, |week| names.week(week)).into()));
    text(language, key, &values)
}

/// The most people that a message names.
const NAMED: usize = 8;

/// A broken rule in one sentence, and whom it counts where it counts a whole unit.
pub fn violation_about(
    language: Language,
    problem: &Problem,
    broken: &Violation,
    people: &[EmployeeId],
) -> String {
    let said = violation(language, problem, broken);
    if people.is_empty() {
        return said;
    }
    let names = Names { language, problem };
    let named: Vec<String> = people.iter().take(NAMED).map(|id| names.person(*id)).collect();
    let more = people.len() - named.len();
    told!(language, "violation-people", said = said, people = named.join(", "), more = more)
}

struct Names<'a> {
    language: Language,
    problem: &'a Problem,
}

impl Names<'_> {
    /// The message of a broken rule, and what it asks for beside who, where and when.
    fn of_why(&self, why: &Why) -> (&'static str, Vec<(&'static str, Value<'_>)>) {
        let weeks = |count: u8| self.weeks(count.into()).into();
        let week = |week: Week| self.week(week).into();
        let unit = |id: UnitId| self.unit(id).into();
        let person = |id: EmployeeId| self.person(id).into();
        match *why {
            Why::Unknown => ("violation-unknown", vec![]),
            Why::NoStint { weeks: length } => ("violation-no-stint", vec![("weeks", weeks(length))]),
            Why::PlacedTwice => ("violation-placed-twice", vec![]),
            Why::Length { weeks: length, min, max } => {
                let allowed = match min == max {
                    true => self.weeks(max.into()),
                    false => told!(self.language, "count-weeks-between", min = min, max = max),
                };
                ("violation-length", vec![("weeks", weeks(length)), ("allowed", allowed.into())])
            }
            Why::Outside { end, opens, closes } => (
                "violation-outside",
                vec![("end", week(end)), ("opens", week(opens)), ("closes", week(closes))],
            ),
            Why::Choice { row, placed, owed } => {
                let choice = self.problem.company.choices.get(row as usize);
                let name = choice.map_or("", |choice| choice.name.as_str());
                let values = vec![("choice", name.into()), ("placed", placed.into()), ("owed", owed.into())];
                ("violation-choice", values)
            }
            Why::Gap { other, other_start, between, .. } if between < 0 => {
                ("violation-overlap", vec![("other", unit(other)), ("since", week(other_start))])
            }
            Why::Gap { other, other_start, between, needed } => (
                "violation-gap",
                vec![
                    ("other", unit(other)),
                    ("since", week(other_start)),
                    ("between", self.weeks(between.into()).into()),
                    ("needed", needed.into()),
                ],
            ),
            Why::WeeksAway { away, limit } => (
                "violation-weeks-away",
                vec![("away", self.weeks(away.into()).into()), ("limit", limit.into())],
            ),
            Why::InARow { weeks, limit } => (
                "violation-in-a-row",
                vec![("away", self.weeks(weeks.into()).into()), ("limit", limit.into())],
            ),
            Why::WorkingDays { days, minimum } => {
                ("violation-working-days", vec![("days", days.into()), ("minimum", minimum.into())])
            }
            Why::Hosts { visitors, hosts } => {
                ("violation-hosts", vec![("visitors", visitors.into()), ("hosts", hosts.into())])
            }
            Why::Visits { visits, most, weeks: length } => (
                "violation-visits",
                vec![("visits", visits.into()), ("most", most.into()), ("weeks", weeks(length))],
            ),
            Why::Fewest { visitors, fewest } => {
                ("violation-fewest", vec![("visitors", visitors.into()), ("fewest", fewest.into())])
            }
            Why::Tutors { visitors, tutors, ratio } => (
                "violation-tutors",
                vec![("visitors", visitors.into()), ("tutors", tutors.into()), ("ratio", ratio.into())],
            ),
            Why::Someone { present, minimum } => {
                ("violation-someone", vec![("present", present.into()), ("minimum", minimum.into())])
            }
            Why::Presence { present, minimum } => {
                ("violation-presence", vec![("present", present.into()), ("minimum", minimum.into())])
            }
            Why::NotAfter { first, .. } => ("violation-not-after", vec![("first", unit(first))]),
            Why::ChainOrder { other } => ("violation-chain-order", vec![("other", unit(other))]),
            Why::FixedPin { weeks: length, placed: None } => {
                ("violation-pin-unplaced", vec![("weeks", weeks(length))])
            }
            Why::FixedPin { weeks: length, placed: Some((start, placed)) } => (
                "violation-pin-moved",
                vec![("weeks", weeks(length)), ("start", week(start)), ("length", weeks(placed))],
            ),
            Why::ForbiddenPin { from, weeks: length } => {
                ("violation-pin-forbidden", vec![("from", week(from)), ("weeks", weeks(length))])
            }
            Why::NotTogether { group, other, other_start, other_weeks } => (
                "violation-not-together",
                vec![
                    ("group", self.group(group).into()),
                    ("other", person(other)),
                    ("start", week(other_start)),
                    ("length", weeks(other_weeks)),
                ],
            ),
            Why::LeftBehind { group, other } => {
                ("violation-left-behind", vec![("group", self.group(group).into()), ("other", person(other))])
            }
            Why::NotApart { group, other } => {
                ("violation-not-apart", vec![("group", self.group(group).into()), ("other", person(other))])
            }
            Why::HomeUnit => ("violation-home-unit", vec![]),
            Why::NoTravel => ("violation-no-travel", vec![]),
            Why::NotEnrolled => ("violation-not-enrolled", vec![]),
        }
    }

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

    fn week(&self, week: Week) -> String {
        dates::monday(self.language, &self.problem.horizon, week)
    }

    fn weeks(&self, count: i64) -> String {
        told!(self.language, "count-weeks", n = count)
    }
}

/// `Name (identifier)`, or the identifier alone where it is the name.
fn named(name: &str, id: &str) -> String {
    if name == id { id.to_string() } else { format!("{name} ({id})") }
}
