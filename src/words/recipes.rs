//! Generated companies.

use std::path::Path;

use crate::domain::{Language, MAX_WEEKS};
use crate::generate::{Recipe, RecipeFault};

use super::told;

/// The result of `generate`.
pub fn generated(language: Language, recipe: &Recipe, folder: &Path) -> String {
    let &Recipe { employees, units, weeks, seed, .. } = recipe;
    told!(
        language,
        "recipe-made",
        employees = employees,
        units = units,
        weeks = weeks,
        seed = seed.to_string()
    ) + "\n"
        + &told!(language, "summary-folder", folder = folder)
        + "\n"
}

/// Why a company cannot be made.
pub(super) fn fault(language: Language, fault: RecipeFault) -> String {
    match fault {
        RecipeFault::TooFewUnits => told!(language, "failure-recipe-units"),
        RecipeFault::TooFewEmployees => told!(language, "failure-recipe-employees"),
        RecipeFault::TooManyHires => told!(language, "failure-recipe-hires"),
        RecipeFault::Electives => told!(language, "failure-recipe-electives"),
        RecipeFault::Weeks => told!(language, "failure-recipe-weeks", most = MAX_WEEKS),
        RecipeFault::StartNotMonday => told!(language, "failure-recipe-monday"),
        RecipeFault::StartYear => told!(language, "failure-recipe-year"),
        RecipeFault::TooFewLinks => told!(language, "failure-recipe-links"),
        RecipeFault::OutOfRange(name) => told!(language, "failure-recipe-range", name = name),
    }
}
