//! Public holidays and closures.

use crate::domain::{Closure, ClosureKind, Language, UnitId, Week};
use crate::report::View;

use super::{dates, told};

/// What is off in a week for everybody; nothing in most weeks.
pub fn of_week(view: &View, week: Week) -> Vec<String> {
    let language = view.problem.settings.language;
    let holidays = view.holidays_in(week);
    let mut told = Vec::new();
    if !holidays.is_empty() {
        let days: Vec<String> = holidays.iter().map(|day| dates::of_year(language, *day)).collect();
        told.push(told!(language, "closed-holidays", count = days.len(), days = days.join(", ")));
    }
    told.extend(view.closures_in(None, week).map(|closure| of_company(language, closure)));
    told
}

/// What is off in a week for one unit alone.
pub fn of_unit(view: &View, unit: UnitId, week: Week) -> Vec<String> {
    let language = view.problem.settings.language;
    view.closures_in(Some(unit), week).map(|closure| of_one(language, closure)).collect()
}

fn of_company(language: Language, closure: &Closure) -> String {
    let span = span(language, closure);
    match closure.kind {
        ClosureKind::All => told!(language, "closed-company", span = span),
        ClosureKind::Host => told!(language, "closed-company-hosts", span = span),
        ClosureKind::Home => told!(language, "closed-company-home", span = span),
    }
}

fn of_one(language: Language, closure: &Closure) -> String {
    let span = span(language, closure);
    match closure.kind {
        ClosureKind::All => told!(language, "closed-unit", span = span),
        ClosureKind::Host => told!(language, "closed-unit-hosts", span = span),
        ClosureKind::Home => told!(language, "closed-unit-home", span = span),
    }
}

fn span(language: Language, closure: &Closure) -> String {
    let [from, to] = [closure.span.from, closure.span.to].map(|day| dates::of_year(language, day));
    if from == to { from } else { told!(language, "date-span", start = from, end = to) }
}
