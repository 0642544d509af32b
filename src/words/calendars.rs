//! Words of calendars, wherever they stand.

use crate::domain::{Enrolment, Language, Programme};
use crate::report::{Kind, Movement, Status};

use super::told;

pub use super::catalogue::day_text as day;

/// A programme; nothing where it is not known.
pub fn programme(language: Language, programme: Option<Programme>) -> String {
    programme.map_or_else(String::new, |programme| match programme {
        Programme::Onboarding => told!(language, "calendar-onboarding"),
        Programme::Regular => told!(language, "calendar-regular"),
        Programme::Extra => told!(language, "calendar-extra"),
    })
}

/// The programme of an employee.
pub fn enrolment(language: Language, enrolment: Enrolment) -> String {
    match enrolment {
        Enrolment::Onboarding => programme(language, Some(Programme::Onboarding)),
        Enrolment::Regular => programme(language, Some(Programme::Regular)),
        Enrolment::None => told!(language, "calendar-none"),
    }
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
