//! What messages about visits say.

use crate::domain::{About, Language, Role};
use crate::replan::Cause;

use super::told;

/// Who, from where, to where.
#[derive(Clone, Copy, Debug)]
pub struct Going<'a> {
    /// Who goes.
    pub visitor: &'a str,
    /// Home unit.
    pub home: &'a str,
    /// Host unit.
    pub host: &'a str,
}

/// The subject of a message about one visit.
pub fn subject(language: Language, about: About, going: Going<'_>, when: &str) -> String {
    let Going { visitor, host, .. } = going;
    told!(language, "letter-subject", about = about.code(), visitor = visitor, host = host, when = when)
}

/// What takes place, as it looks to a recipient.
pub fn invitation(
    language: Language,
    role: Role,
    Going { visitor, home, host }: Going<'_>,
    when: &str,
) -> String {
    match role {
        Role::Visitor => told!(language, "letter-visitor", host = host, when = when),
        Role::Tutor => told!(language, "letter-tutor", visitor = visitor, home = home, when = when),
        Role::Host => told!(language, "letter-host", visitor = visitor, home = home, when = when),
        Role::HomeManager => {
            told!(language, "letter-home-manager", visitor = visitor, home = home, host = host, when = when)
        }
        Role::HostManager => {
            told!(language, "letter-host-manager", visitor = visitor, home = home, host = host, when = when)
        }
    }
}

/// A visit on other days: what changed and why, in one sentence.
pub fn changed(language: Language, going: Going<'_>, [before, when]: [&str; 2], why: &str) -> String {
    let Going { visitor, host, .. } = going;
    told!(language, "letter-changed", visitor = visitor, host = host, before = before, when = when, why = why)
}

/// A visit that does not take place, or not with the recipient: what changed and why, in one sentence.
pub fn cancelled(language: Language, going: Going<'_>, before: &str, why: &str, takes_place: bool) -> String {
    let Going { visitor, host, .. } = going;
    match takes_place {
        true => {
            told!(language, "letter-no-longer", visitor = visitor, host = host, before = before, why = why)
        }
        false => {
            told!(language, "letter-cancelled", visitor = visitor, host = host, before = before, why = why)
        }
    }
}

/// Why days changed, inside a sentence. Says of nobody why they are away.
pub fn because(language: Language, cause: Cause) -> String {
    told!(language, &format!("why-{}", cause.code()))
}
