//! The text of a message about visits, as a mail and on paper.

use serde::Serialize;

use crate::domain::{About, Days, Party, Role};
use crate::report::View;
use crate::words::letters::{self as words, Going};
use crate::words::{dates, told};

use super::super::ics::Occasion;
use super::letters::{Item, Letters, Reason, contact};

/// What a recipient reads.
#[derive(Debug, Serialize)]
pub(super) struct Letter {
    pub subject: String,
    pub greeting: String,
    /// One for each visit.
    pub paragraphs: Vec<Paragraph>,
}

/// What is told of one visit.
#[derive(Debug, Serialize)]
pub(super) struct Paragraph {
    pub text: String,
    /// Where to go, what is needed and who looks after the visitor, as far as it is the reader's business.
    pub facts: Vec<[String; 2]>,
}

impl Letter {
    /// The text for a recipient, of at least one item.
    pub(super) fn of(view: &View, letters: &Letters, items: &[&Item]) -> Self {
        let language = view.problem.settings.language;
        let name = items.first().map_or("", |item| contact(view, item.told.recipient).0);
        let occasion = |item: &Item| &letters.occasions.all[item.occasion];
        let subject = match items {
            [item] => {
                let going = going(view, occasion(item));
                words::subject(language, item.told.about, going, &when(view, item.told.days))
            }
            _ => {
                let changes = items.iter().filter(|item| item.told.about != About::Invitation).count();
                told!(language, "letter-subject-many", count = items.len(), changes = changes)
            }
        };
        let paragraph = |item: &&Item| Paragraph {
            text: sentence(view, occasion(item), item),
            facts: facts(view, occasion(item), item),
        };
        Letter {
            subject,
            greeting: told!(language, "letter-greeting", name = name),
            paragraphs: items.iter().map(paragraph).collect(),
        }
    }
}

/// What is told of a visit, in a sentence.
pub(super) fn sentence(view: &View, occasion: &Occasion, item: &Item) -> String {
    let language = view.problem.settings.language;
    let (going, told) = (going(view, occasion), &item.told);
    let why = match item.reason {
        Some(Reason::Cause(cause)) => words::because(language, cause),
        Some(Reason::Another) => told!(language, "why-another"),
        Some(Reason::Replanned) | None => told!(language, "why-replanned"),
    };
    let now = when(view, told.days);
    let before = told.before.map(|days| when(view, days)).unwrap_or_default();
    match told.about {
        About::Invitation => words::invitation(language, told.role, going, &now),
        About::Changed => words::changed(language, going, [&before, &now], &why),
        About::Cancelled => words::cancelled(language, going, &now, &why, !occasion.cancelled),
    }
}

fn when(view: &View, (monday, weeks): Days) -> String {
    let horizon = &view.problem.horizon;
    let first = horizon.week_of(monday);
    dates::span(view.problem.settings.language, horizon, first, first.plus(i32::from(weeks) - 1))
}

fn going<'v>(view: &View<'v>, occasion: &'v Occasion) -> Going<'v> {
    let [visitor, home, host] = occasion.people_and_places(view);
    Going { visitor, home, host }
}

fn facts(view: &View, occasion: &Occasion, item: &Item) -> Vec<[String; 2]> {
    let language = view.problem.settings.language;
    let Party::Known(host) = occasion.host else { return Vec::new() };
    if item.told.about == About::Cancelled {
        return Vec::new();
    }
    let host = &view.problem.company.units[host];
    let places: Vec<&str> = [host.place.as_deref(), host.site.as_deref()].into_iter().flatten().collect();
    let tutors = occasion.tutors.iter().map(|tutor| view.problem.company.employees[*tutor].shown());
    let place = if item.told.role == Role::Visitor { "kit-place" } else { "kit-meeting" };
    let facts = [
        (place, places.join(", ")),
        ("kit-first-day", host.first_day.clone().unwrap_or_default()),
        ("kit-equipment", host.equipment.clone().unwrap_or_default()),
        ("kit-head-tutor", tutors.collect::<Vec<_>>().join(", ")),
    ];
    // Who neither goes nor looks after the visitor needs to know who does.
    let needed = match item.told.role {
        Role::Visitor => &facts[..],
        Role::Tutor => &facts[..3],
        Role::Host | Role::HomeManager | Role::HostManager => &facts[3..],
    };
    let told = needed.iter().filter(|(_, text)| !text.is_empty());
    told.map(|(key, text)| [told!(language, key), text.clone()]).collect()
}
