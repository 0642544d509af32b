//! Headers and cells of the calendars.

use chrono::NaiveDate;

use crate::domain::{Language, Programme};
use crate::report::{Kind, Movement, Status};

/// The columns of a person's calendar.
pub fn person_header(language: Language) -> [&'static str; 9] {
    match language {
        Language::French => [
            "semaine",
            "du",
            "au",
            "durée (semaines)",
            "service d'accueil",
            "site",
            "programme",
            "tuteur",
            "statut",
        ],
        Language::English | Language::German => {
            ["week", "from", "to", "weeks", "host unit", "site", "programme", "tutor", "status"]
        }
    }
}

/// The columns of a unit's calendar.
pub fn unit_header(language: Language) -> [&'static str; 10] {
    match language {
        Language::French => [
            "semaine",
            "du",
            "au",
            "mouvement",
            "salarié",
            "nom",
            "service d'origine",
            "service d'accueil",
            "programme",
            "tuteur",
        ],
        Language::English | Language::German => [
            "week",
            "from",
            "to",
            "movement",
            "employee",
            "name",
            "home unit",
            "host unit",
            "programme",
            "tutor",
        ],
    }
}

/// A day as people of the language write it, and as Excel in that language reads it.
pub fn day(language: Language, day: NaiveDate) -> String {
    match language {
        Language::French => day.format("%d/%m/%Y").to_string(),
        Language::English | Language::German => day.to_string(),
    }
}

/// A programme; nothing where it is not known.
pub fn programme(language: Language, programme: Option<Programme>) -> &'static str {
    match (programme, language) {
        (None, _) => "",
        (Some(Programme::Onboarding), Language::French) => "intégration",
        (Some(Programme::Regular), Language::French) => "régulier",
        (Some(Programme::Extra), Language::French) => "ponctuel",
        (Some(programme), Language::English | Language::German) => programme.code(),
    }
}

/// How a stay came to be.
pub fn status(language: Language, kind: Kind) -> &'static str {
    match (kind, language) {
        (Kind::Standing, Language::French) => "déjà convenue",
        (Kind::Standing, Language::English | Language::German) => "agreed before",
        (Kind::Placed { status, .. }, Language::French) => match status {
            Status::Placed => "planifiée",
            Status::Pinned => "fixée",
            Status::Moved => "déplacée",
            Status::New => "nouvelle",
        },
        (Kind::Placed { status, .. }, Language::English | Language::German) => status.code(),
    }
}

/// What a stay is to a unit.
pub fn movement(language: Language, movement: Movement) -> &'static str {
    match (movement, language) {
        (Movement::Comes, Language::French) => "vient",
        (Movement::Comes, Language::English | Language::German) => "comes",
        (Movement::Away, Language::French) => "absent",
        (Movement::Away, Language::English | Language::German) => "away",
    }
}
