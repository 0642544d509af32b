//! What `close` says.

use std::path::Path;

use crate::close::{Closing, Heard, Stay};
use crate::domain::{Language, NeverVisited, Problem, VisitStatus};
use crate::files::Appended;

use super::console::{line, others};
use super::told;

/// The result of `close`.
pub fn closed(problem: &Problem, closing: &Closing, history: &Appended, dry_run: bool) -> String {
    let language = problem.settings.language;
    let rows = closing.rows.len() - history.left_out;
    let file = history.path.as_path();
    let mut text = match dry_run {
        false => told!(language, "close-added", rows = rows, file = file),
        true => told!(language, "close-to-add", rows = rows, file = file),
    } + "\n";
    let [done, cancelled, owed] =
        [VisitStatus::Done, VisitStatus::Cancelled, VisitStatus::Owed].map(|status| closing.count(status));
    line(&mut text, 1, &told!(language, "close-counts", done = done, cancelled = cancelled, owed = owed));
    let remarks = [
        (closing.known, "close-known"),
        (closing.later, "close-later"),
        (history.left_out, "close-left-out"),
        (closing.extras_done, "close-extras"),
    ];
    for (count, key) in remarks.into_iter().filter(|(count, _)| *count > 0) {
        line(&mut text, 1, &told!(language, key, count = count));
    }
    if let Some(heard) = &closing.heard {
        text += &self::heard(problem, heard);
    }
    let regular = &problem.settings.regular;
    if regular.never_visited == NeverVisited::Spread && regular.spread_from.is_none() {
        line(&mut text, 0, &told!(language, "close-advice", start = problem.horizon.start()));
    }
    text
}

/// Where the documents of visits that are over are, if they were written.
pub fn documents(language: Language, out: Option<&Path>) -> String {
    out.map_or_else(String::new, |out| told!(language, "close-documents", folder = out) + "\n")
}

/// Visits named; the others are counted.
const NAMED: usize = 12;

/// What returns say of the visits closed.
fn heard(problem: &Problem, heard: &Heard) -> String {
    let language = problem.settings.language;
    let (held, moved, missed) = (heard.held, heard.moved, heard.missed);
    let mut text = String::new();
    line(&mut text, 0, &told!(language, "close-heard", held = held, moved = moved, missed = missed));
    if let Some([(_, visitor), (_, host), (_, other)]) = heard.by_side() {
        let sides = told!(language, "close-missed-sides", visitor = visitor, host = host, other = other);
        line(&mut text, 1, &sides);
    }
    let lists = [
        (&heard.silent_visitors, "close-silent-visitors"),
        (&heard.silent_hosts, "close-silent-hosts"),
        (&heard.late, "close-late"),
    ];
    for (stays, key) in lists.into_iter().filter(|(stays, _)| !stays.is_empty()) {
        line(&mut text, 1, &told!(language, key, count = stays.len()));
        for stay in stays.iter().take(NAMED) {
            line(&mut text, 2, &named(problem, stay));
        }
        others(&mut text, language, stays.len(), NAMED);
    }
    if heard.astray > 0 {
        line(&mut text, 1, &told!(language, "close-astray", count = heard.astray));
    }
    text
}

/// A visit in one line.
pub fn named(problem: &Problem, (employee, unit, monday): &Stay) -> String {
    let company = &problem.company;
    let (employee, unit) = (&company.employees[*employee], &company.units[*unit]);
    let language = problem.settings.language;
    told!(language, "close-stay", employee = employee.shown(), unit = &unit.name, monday = *monday)
}
