//! Generated companies.

use std::path::Path;

use crate::domain::{Language, MAX_WEEKS};
use crate::generate::{Recipe, RecipeFault};

use super::say;

/// The result of `generate`.
pub fn generated(language: Language, recipe: &Recipe, folder: &Path) -> String {
    let Recipe { employees, units, weeks, seed, .. } = recipe;
    let shown = folder.display();
    let text = say(
        language,
        format!(
            "Salariés : {employees}, services : {units}, semaines : {weeks}, graine : {seed}\nDossier : {shown}"
        ),
        format!("Employees: {employees}, units: {units}, weeks: {weeks}, seed: {seed}\nFolder: {shown}"),
    );
    text + "\n"
}

/// Why a company cannot be made, in French and in English.
pub(super) fn fault(fault: RecipeFault) -> (String, String) {
    let french = match fault {
        RecipeFault::TooFewUnits => "une entreprise a au moins 2 services (--units).".to_owned(),
        RecipeFault::TooFewEmployees => {
            "une entreprise a au moins autant de salariés (--employees) que de services (--units).".to_owned()
        }
        RecipeFault::TooManyHires => {
            "il ne peut y avoir plus de nouveaux (--hires) que de salariés (--employees).".to_owned()
        }
        RecipeFault::Weeks => format!("l'horizon compte de 1 à {MAX_WEEKS} semaines (--weeks)."),
        RecipeFault::StartNotMonday => "l'horizon commence un lundi (--start).".to_owned(),
        RecipeFault::StartYear => "l'horizon commence entre 1900 et 2999 (--start).".to_owned(),
        RecipeFault::TooFewLinks => {
            "un service d'une chaîne a au moins 2 services liés (--links).".to_owned()
        }
        RecipeFault::OutOfRange(name) => format!("--{name} est hors limites."),
    };
    let english = match fault {
        RecipeFault::TooFewUnits => "a company has at least 2 units (--units).".to_owned(),
        RecipeFault::TooFewEmployees => {
            "a company has at least as many employees (--employees) as units (--units).".to_owned()
        }
        RecipeFault::TooManyHires => {
            "there cannot be more new hires (--hires) than employees (--employees).".to_owned()
        }
        RecipeFault::Weeks => format!("the horizon has 1 to {MAX_WEEKS} weeks (--weeks)."),
        RecipeFault::StartNotMonday => "the horizon starts on a Monday (--start).".to_owned(),
        RecipeFault::StartYear => "the horizon starts between 1900 and 2999 (--start).".to_owned(),
        RecipeFault::TooFewLinks => "a unit of a chain has at least 2 linked units (--links).".to_owned(),
        RecipeFault::OutOfRange(name) => format!("--{name} is out of range."),
    };
    (french, english)
}
