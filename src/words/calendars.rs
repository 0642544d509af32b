//! Words of calendars, wherever they stand.

use crate::domain::{Enrolment, Language, Programme};
use crate::report::{Kind, Movement, Status};

use super::{lexicon, told};

pub use super::catalogue::day_text as day;

/// A programme; nothing where it is not known.
pub fn programme(language: Language, programme: Option<Programme>) -> String {
    programme.map_or_else(String::new, |programme| cell(language, "programme", programme.code()))
}

/// The programme of an employee.
pub fn enrolment(language: Language, enrolment: Enrolment) -> String {
    let code = match enrolment {
        Enrolment::Onboarding => "onboarding",
        Enrolment::Regular => "regular",
        Enrolment::None => "none",
    };
    cell(language, "enrolment", code)
}

/// A word that is read back.
fn cell(language: Language, kind: &str, value: &str) -> String {
    lexicon(language).cell(kind, value).first().map_or(value, String::as_str).to_owned()
}

/// How a stay came to be.
pub fn status(language: Language, kind: Kind) -> String {
    let Kind::Placed { status, .. } = kind else { return told!(language, "calendar-standing") };
    match status {
        Status::Placed => told!(language, "calendar-placed"),
        Status::Pinned => told!(language, "calendar-pinned"),
        Status::Moved => told!(language, "calendar-moved"),
        Status::New => told!(language, "calendar-new"),
    }
}

/// What a stay is to a unit.
pub fn movement(language: Language, movement: Movement) -> String {
    match movement {
        Movement::Comes => told!(language, "calendar-comes"),
        Movement::Away => told!(language, "calendar-away"),
    }
}
