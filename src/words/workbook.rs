//! What the workbook says beside its heads.

use crate::domain::Language;
use crate::report::Figures;

use super::{conventions, told};

/// The number format of a date.
pub fn date_format(language: Language) -> &'static str {
    &conventions(language).excel_day
}

/// The number format of a day and month at the head of a narrow column.
pub fn short_date_format(language: Language) -> &'static str {
    &conventions(language).excel_short_day
}

/// How good the schedule is known to be.
pub fn proof(language: Language, figures: &Figures) -> String {
    match figures.bound {
        _ if figures.optimal => told!(language, "workbook-optimal"),
        Some(_) => told!(language, "workbook-feasible"),
        None => told!(language, "workbook-redrawn"),
    }
}

/// A host unit that was agreed before.
pub fn agreed(host: &str) -> String {
    format!("({host})")
}

/// Somebody, and in brackets a tutor, a unit.
pub fn with(name: &str, other: Option<&str>) -> String {
    other.map_or_else(|| name.to_owned(), |other| format!("{name} ({other})"))
}
