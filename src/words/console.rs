//! What the commands print.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::certificate::Certified;
use crate::compare::Fate;
use crate::domain::{Language, Points, Problem, StintId, StoppedBy, Term};
use crate::explain::Reason;
use crate::outcome::BrokenRule;
use crate::replan::Change;
use crate::report::{Census, View};
use crate::solve::Progress;
use crate::verify::{Inspection, Violation};

use super::catalogue::{inside, number_text};
use super::violations::{rule_name, term_name, violation};
use super::{changes, reasons, told};

/// Reasons named in a summary; the others are in `unscheduled.csv`.
const REASONS_SHOWN: usize = 5;

/// Where a search stands, for the progress line.
pub fn progress(language: Language, progress: Progress) -> String {
    let amount = |points: Option<Points>| points.map_or("–".to_owned(), |points| number(language, points));
    told!(language, "summary-progress", points = amount(progress.points), bound = amount(progress.bound))
}

/// Broken rules, one a line.
pub fn violations(problem: &Problem, broken: &[Violation]) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    for broken in broken {
        line(&mut text, 0, &format!("{} {}", broken.rule.code(), violation(language, problem, broken)));
    }
    text
}

/// Broken rules as they were told, one a line.
pub fn violations_told(broken: &[BrokenRule]) -> String {
    let mut text = String::new();
    for broken in broken {
        line(&mut text, 0, &format!("{} {}", broken.rule, broken.message));
    }
    text
}

/// Fixed pins that cannot be kept together, one a line.
pub fn contradicting_pins(problem: &Problem, pins: &[StintId]) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    for pin in problem.fixed.placements.iter().filter(|pin| pins.contains(&pin.stint)) {
        let stint = problem.stint(pin.stint);
        let said = told!(
            language,
            "summary-pin",
            employee = &problem.company.employees[stint.employee].name,
            unit = &problem.company.units[stint.unit].name,
            monday = problem.horizon.monday(pin.start),
            weeks = told!(language, "count-weeks", n = pin.weeks)
        );
        line(&mut text, 0, &said);
    }
    text
}

/// The result of `plan`.
pub fn summary(view: &View, folder: &Path) -> String {
    let (problem, figures) = (view.problem, &view.figures);
    let language = problem.settings.language;
    let mut text = horizon(problem);
    line(&mut text, 0, &stints(language, figures.placed, figures.unplaced, figures.carried_over));
    let points = figures.points;
    let proof = match (figures.optimal, figures.bound, figures.gap) {
        (true, ..) => told!(language, "summary-points-optimal", points = points),
        (false, Some(bound), Some(gap)) => {
            told!(language, "summary-points-bound", points = points, bound = bound, gap = gap)
        }
        _ => told!(language, "summary-points-unknown", points = points),
    };
    line(&mut text, 0, &proof);
    match view.facts.stopped_by {
        Some(StoppedBy::TimeLimit) => line(&mut text, 0, &told!(language, "summary-stopped-time-limit")),
        Some(StoppedBy::Interrupt) => line(&mut text, 0, &told!(language, "summary-stopped-interrupt")),
        Some(StoppedBy::Ripple) => line(&mut text, 0, &told!(language, "summary-stopped-ripple")),
        Some(StoppedBy::Proof | StoppedBy::Gap | StoppedBy::Work) | None => {}
    }
    if let Some(changes) = &view.changes {
        against_baseline(&mut text, view, changes);
    }
    if figures.unplaced > 0 {
        line(&mut text, 0, &told!(language, "summary-lacked"));
    }
    for (reason, count) in most_frequent(view).into_iter().take(REASONS_SHOWN) {
        count_line(&mut text, language, &reasons::title(language, reason), reason.code(), count);
    }
    line(&mut text, 0, &told!(language, "summary-folder", folder = folder));
    text
}

/// After a summary: that nothing was written, and what would have been.
pub fn dry_run(language: Language, files: usize) -> String {
    told!(language, "summary-dry-run", files = files) + "\n"
}

/// After the outcome of a rehearsal.
pub fn nothing_written(language: Language) -> String {
    told!(language, "summary-nothing-written") + "\n"
}

/// That a folder holds the result already.
pub fn unchanged(language: Language, folder: &Path) -> String {
    told!(language, "summary-unchanged", folder = folder) + "\n"
}

/// What a plan changes against its baseline, and because of what.
fn against_baseline(text: &mut String, view: &View, changed: &[Change]) {
    let language = view.problem.settings.language;
    let [moved, added, dropped] =
        Fate::ALL.map(|fate| changed.iter().filter(|change| change.fate == fate).count());
    let kept = view.schedule.placements().len() - moved - added;
    line(
        text,
        0,
        &told!(language, "summary-against", kept = kept, moved = moved, added = added, dropped = dropped),
    );
    for (cause, count) in changes::causes(changed).into_iter().take(REASONS_SHOWN) {
        count_line(text, language, &changes::title(language, cause), cause.code(), count);
    }
}

fn count_line(text: &mut String, language: Language, title: &str, code: &str, count: usize) {
    line(text, 1, &told!(language, "summary-count", title = title, code = code, count = count));
}

/// The result of `verify` for a schedule, after its broken rules.
pub fn recount(
    problem: &Problem,
    inspection: &Inspection,
    placed: usize,
    unplaced: usize,
    carried_over: usize,
) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    let broken = inspection.violations.len();
    let verdict = if broken == 0 {
        told!(language, "recount-clean")
    } else {
        let mut rules: Vec<_> = inspection.violations.iter().map(|broken| broken.rule).collect();
        rules.sort_unstable();
        rules.dedup();
        let names: Vec<_> =
            rules.into_iter().map(|rule| inside(language, &rule_name(language, rule))).collect();
        told!(language, "recount-broken", count = broken, rules = names.join(", "))
    };
    line(&mut text, 0, &verdict);
    line(&mut text, 0, &stints(language, placed, unplaced, carried_over));
    let (points, idle) = (inspection.score.total(), inspection.idle.total());
    line(&mut text, 0, &told!(language, "recount-points", points = points, idle = idle));
    for term in Term::ALL {
        let (name, points) = (term_name(language, term), inspection.score.of(term));
        line(
            &mut text,
            1,
            &told!(language, "recount-term", name = name, code = term.code(), points = points),
        );
    }
    text
}

/// What a certificate proves of a schedule.
pub fn certified(language: Language, certified: &Certified, points: Points) -> String {
    let mut text = String::new();
    line(&mut text, 0, &told!(language, "certified-proven", proven = certified.proven));
    let on_its_word = match certified.on_its_word {
        Points::ZERO => told!(language, "certified-whole"),
        further => told!(
            language,
            "certified-on-its-word",
            bound = certified.bound,
            further = further,
            solver = certified.solver.as_str()
        ),
    };
    line(&mut text, 0, &on_its_word);
    line(&mut text, 0, &told!(language, "certified-left", left = points - certified.proven));
    text
}

/// The result of `check`.
pub fn census(problem: &Problem, census: &Census) -> String {
    let language = problem.settings.language;
    let company = &problem.company;
    let mut text = String::new();
    let [onboarding, regular, none] = census.enrolled;
    let understood = told!(
        language,
        "census-understood",
        people = told!(language, "census-count-people", n = company.employees.len()),
        new = told!(language, "census-count-new", n = onboarding),
        links = told!(language, "census-count-links", n = company.relations.len()),
        absences = told!(language, "census-count-absences", n = company.absences.values().len())
    );
    line(&mut text, 0, &understood);
    if onboarding == 0 {
        let weeks = problem.settings.onboarding.within_weeks;
        line(&mut text, 0, &told!(language, "census-nobody-new", weeks = weeks));
    }
    if company.relations.is_empty() {
        line(&mut text, 0, &told!(language, "census-no-links"));
    }
    text += &horizon(problem);
    let people = told!(
        language,
        "census-people",
        people = company.employees.len(),
        onboarding = onboarding,
        regular = regular,
        none = none
    );
    line(&mut text, 0, &people);
    let (hosting, places) = census.hosting;
    let units = told!(
        language,
        "census-units",
        units = company.units.len(),
        links = company.relations.len(),
        hosting = hosting,
        places = places
    );
    line(&mut text, 0, &units);
    let [onboarding, regular, extra, choice] = census.stints;
    let stints = told!(
        language,
        "census-stints",
        all = census.stints.iter().sum::<usize>(),
        onboarding = onboarding,
        waiting = census.may_be_carried_over,
        regular = regular,
        extra = extra,
        choice = choice,
        late = census.overdue
    );
    line(&mut text, 0, &stints);
    text
}

fn horizon(problem: &Problem) -> String {
    let language = problem.settings.language;
    let horizon = &problem.horizon;
    told!(
        language,
        "summary-horizon",
        from = horizon.start(),
        to = horizon.friday(horizon.last()),
        weeks = told!(language, "count-weeks", n = horizon.weeks())
    ) + "\n"
}

fn stints(language: Language, placed: usize, unplaced: usize, carried_over: usize) -> String {
    told!(
        language,
        "summary-stints",
        all = placed + unplaced + carried_over,
        placed = placed,
        unplaced = unplaced,
        carried = carried_over
    )
}

/// Reasons of what is unplaced, the most frequent first; what is carried over needs none.
fn most_frequent(view: &View) -> Vec<(Reason, usize)> {
    let mut counts: BTreeMap<Reason, usize> = BTreeMap::new();
    for unplaced in view.unplaced.iter().filter(|unplaced| unplaced.reason != Reason::CarriedOver) {
        *counts.entry(unplaced.reason).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(reason, count)| (std::cmp::Reverse(*count), *reason));
    counts
}

pub(super) fn number(language: Language, points: Points) -> String {
    number_text(language, points.as_f64())
}

/// Says how many entries of a list are not shown.
pub(super) fn others(text: &mut String, language: Language, all: usize, shown: usize) {
    if all > shown {
        line(text, 2, &told!(language, "summary-more", rest = all - shown));
    }
}

/// Adds a line, indented by so many steps.
pub(super) fn line(text: &mut String, depth: usize, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}{line}", "  ".repeat(depth));
}

/// Lines of cells in columns: the first ones to the left, the others, which are numbers, to the right.
pub(super) fn table<const N: usize>(rows: &[[String; N]], left: usize) -> Vec<String> {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column < left {
            true => format!("{cell:<width$}"),
            false => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}
