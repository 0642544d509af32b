//! What the bulletin says of its period; the rest is said where it is found.

use crate::domain::{Horizon, Language, Week};

use super::{dates, told};

/// The period that an issue is about, and whether it is over.
pub fn period(language: Language, horizon: &Horizon, after: bool) -> String {
    let span = dates::span(language, horizon, Week(0), horizon.last());
    match after {
        false => told!(language, "bulletin-period-before", span = span),
        true => told!(language, "bulletin-period-after", span = span),
    }
}
