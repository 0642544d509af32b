//! What the bulletin says.

use chrono::NaiveDate;

use crate::domain::{Horizon, Language, Week};
use crate::report::Welcome;

use super::{dates, texts, told};

/// The period that the bulletin is about.
pub fn period(language: Language, horizon: &Horizon) -> String {
    told!(language, "bulletin-period", span = dates::span(language, horizon, Week(0), horizon.last()))
}

/// Crossings, people, and links walked.
pub fn figures(
    language: Language,
    crossings: usize,
    people: usize,
    walked: usize,
    links: usize,
) -> Vec<String> {
    vec![
        told!(language, "bulletin-figure-crossings", count = crossings),
        told!(language, "bulletin-figure-people", count = people),
        told!(language, "bulletin-figure-links", walked = walked, links = links),
    ]
}

/// Somebody of a unit, for some weeks.
pub fn crossing(language: Language, who: &str, home: &str, when: &str) -> String {
    told!(language, "bulletin-crossing", who = who, home = home, when = when)
}

/// The rest of a list that is too long.
pub fn others(language: Language, count: usize) -> String {
    told!(language, "bulletin-others", count = count)
}

/// Who walks a link first, and when.
pub fn first_walk(language: Language, who: &str, home: &str, monday: NaiveDate) -> String {
    told!(language, "bulletin-first-walk", who = who, home = home, monday = monday)
}

/// What a unit welcomes.
pub fn welcome(language: Language, welcome: &Welcome) -> String {
    told!(language, "bulletin-welcome", people = welcome.people, weeks = welcome.weeks)
}

/// What to do before the bulletin goes out.
pub fn checklist(language: Language) -> Vec<String> {
    texts(
        language,
        &[
            "bulletin-check-people",
            "bulletin-check-thanks",
            "bulletin-check-dates",
            "bulletin-check-story",
            "bulletin-check-quality",
            "bulletin-check-hosts",
            "bulletin-check-list",
        ],
    )
}
