//! Rules that a schedule or fixed pins break.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{EmployeeId, Problem, StintId};
use crate::verify::Violation;

/// Rules that a schedule or fixed pins break.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BrokenRules {
    /// In order.
    pub violations: Vec<BrokenRule>,
}

/// A broken rule with the identifiers of the files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BrokenRule {
    /// The code of the rule.
    pub rule: String,
    /// Whom it is about.
    pub employee: Option<String>,
    /// Where.
    pub unit: Option<String>,
    /// The Monday of the first week concerned.
    pub week: Option<NaiveDate>,
    /// Whom it counts: visitors where there are too many, those away where too few are present.
    #[serde(default)]
    pub people: Vec<String>,
    /// What is wrong, in a sentence.
    pub message: String,
}

/// Fixed pins that cannot be kept together with the others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContradictingPins {
    /// In order.
    pub pins: Vec<Pinned>,
}

/// A fixed pin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pinned {
    /// Who.
    pub employee: String,
    /// Where.
    pub unit: String,
    /// The Monday of its first week.
    pub start: NaiveDate,
    /// Its length.
    pub weeks: u8,
}

impl BrokenRules {
    /// The rules broken, in order.
    pub fn of(problem: &Problem, broken: &[Violation], message: impl Fn(&Violation) -> String) -> Self {
        let told = broken.iter().map(|broken| BrokenRule::of(problem, broken, &[], message(broken)));
        BrokenRules { violations: told.collect() }
    }
}

impl BrokenRule {
    /// One broken rule.
    pub fn of(problem: &Problem, broken: &Violation, people: &[EmployeeId], message: String) -> Self {
        let company = &problem.company;
        BrokenRule {
            rule: broken.rule.code().to_owned(),
            employee: broken.employee.map(|id| company.employees[id].id.clone()),
            unit: broken.unit.map(|id| company.units[id].id.clone()),
            week: broken.week.map(|week| problem.horizon.monday(week)),
            people: people.iter().map(|id| company.employees[*id].id.clone()).collect(),
            message,
        }
    }
}

impl ContradictingPins {
    /// The pins of some stints.
    pub fn of(problem: &Problem, stints: &[StintId]) -> Self {
        let company = &problem.company;
        let named = problem.fixed.placements.iter().filter(|pin| stints.contains(&pin.stint));
        let pins = named.map(|pin| {
            let stint = problem.stint(pin.stint);
            Pinned {
                employee: company.employees[stint.employee].id.clone(),
                unit: company.units[stint.unit].id.clone(),
                start: problem.horizon.monday(pin.start),
                weeks: pin.weeks,
            }
        });
        ContradictingPins { pins: pins.collect() }
    }
}
