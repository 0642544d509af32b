//! What `close` says.

use crate::close::Closing;
use crate::domain::{NeverVisited, Problem, VisitStatus};
use crate::files::NewHistory;

use super::console::line;
use super::told;

/// The result of `close`.
pub fn closed(problem: &Problem, closing: &Closing, history: &NewHistory, dry_run: bool) -> String {
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
    let regular = &problem.settings.regular;
    if regular.never_visited == NeverVisited::Spread && regular.spread_from.is_none() {
        line(&mut text, 0, &told!(language, "close-advice", start = problem.horizon.start()));
    }
    text
}
