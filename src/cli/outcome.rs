//! Parts of outcomes that several commands have.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::{Problem, StintId};
use crate::verify::Violation;
use crate::words;

/// Rules that a schedule or fixed pins break.
#[derive(Debug, Serialize)]
pub struct BrokenRules {
    violations: Vec<BrokenRule>,
}

/// A broken rule with the identifiers of the files.
#[derive(Debug, Serialize)]
pub struct BrokenRule {
    rule: &'static str,
    employee: Option<String>,
    unit: Option<String>,
    /// The Monday of the first week concerned.
    week: Option<NaiveDate>,
    message: String,
}

/// Fixed pins that cannot be kept together with the others.
#[derive(Debug, Serialize)]
pub struct ContradictingPins {
    pins: Vec<Pinned>,
}

/// A fixed pin.
#[derive(Debug, Serialize)]
struct Pinned {
    employee: String,
    unit: String,
    start: NaiveDate,
    weeks: u8,
}

impl BrokenRules {
    /// The rules broken, in order.
    pub fn of(problem: &Problem, broken: &[Violation]) -> Self {
        BrokenRules { violations: broken.iter().map(|broken| BrokenRule::of(problem, broken)).collect() }
    }
}

impl BrokenRule {
    /// One broken rule.
    pub fn of(problem: &Problem, broken: &Violation) -> Self {
        let company = &problem.company;
        BrokenRule {
            rule: broken.rule.code(),
            employee: broken.employee.map(|id| company.employees[id.index()].id.clone()),
            unit: broken.unit.map(|id| company.units[id.index()].id.clone()),
            week: broken.week.map(|week| problem.horizon.monday(week)),
            message: words::violations::violation(problem.settings.language, problem, broken),
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
                employee: company.employees[stint.employee.index()].id.clone(),
                unit: company.units[stint.unit.index()].id.clone(),
                start: problem.horizon.monday(pin.start),
                weeks: pin.weeks,
            }
        });
        ContradictingPins { pins: pins.collect() }
    }
}
