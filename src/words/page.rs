//! What `report.html` says.

use crate::domain::{Language, Points, Term, Week};
use crate::report::{Figures, View};

use super::catalogue::{number_text, room};
use super::{dates, told};

/// Every word of the page by its key, with underscores: the page's template and its script ask for `free_key`.
pub fn words(language: Language) -> impl Iterator<Item = (String, String)> {
    room(language, "page").map(|(key, word)| (key.replace('-', "_"), word))
}

/// The period, and how long it is.
pub fn period(view: &View) -> String {
    let (horizon, language) = (&view.problem.horizon, view.problem.settings.language);
    let span = dates::span(language, horizon, Week(0), horizon.last());
    let text = told!(language, "report-period", span = span, weeks = horizon.weeks());
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The figures that matter, each with what it counts.
pub fn cards(view: &View, people: usize, lit: usize, due: usize) -> Vec<(String, String)> {
    let (language, figures) = (view.problem.settings.language, &view.figures);
    let some_of = |some: usize, all: usize| told!(language, "report-some-of", some = some, all = all);
    let stints = figures.stints - figures.carried_over;
    vec![
        (some_of(figures.placed, stints), told!(language, "report-card-placed")),
        (figures.unplaced.to_string(), told!(language, "report-card-unplaced")),
        (figures.carried_over.to_string(), told!(language, "report-card-carried")),
        (people.to_string(), told!(language, "report-card-people")),
        (some_of(lit, due), told!(language, "report-card-links")),
    ]
}

/// What the points and the gap mean, in words.
pub fn quality(language: Language, figures: &Figures) -> String {
    let (points, idle) = (figures.points, figures.idle);
    match (figures.bound, figures.gap) {
        _ if figures.optimal => told!(language, "report-proven", points = points, idle = idle),
        (Some(bound), Some(gap)) => {
            told!(language, "report-bounded", points = points, idle = idle, bound = bound, gap = gap)
        }
        _ => told!(language, "report-redrawn", points = points, idle = idle),
    }
}

/// How a term is counted, in words.
pub fn term_sentence(language: Language, term: Term) -> String {
    told!(language, &format!("report-term-{}", term.code()))
}

/// An amount of points in the language's notation, its thousands set apart.
pub fn amount(language: Language, points: Points) -> String {
    number_text(language, points.as_f64())
}
