//! What the commands print.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::compare::Fate;
use crate::domain::{Language, Points, Problem, StintId, StoppedBy, Term};
use crate::explain::Reason;
use crate::replan::Change;
use crate::report::{Census, View};
use crate::solve::Progress;
use crate::verify::{Inspection, Violation};

use super::calendars::day;
use super::catalogue::inside;
use super::violations::{rule_name, term_name, violation};
use super::{changes, is_singular, reasons, say, told};

/// Reasons named in a summary; the others are in `unscheduled.csv`.
const REASONS_SHOWN: usize = 5;

/// Where a search stands, for the progress line.
pub fn progress(language: Language, progress: Progress) -> String {
    let amount = |points: Option<Points>| points.map_or("–".to_owned(), |points| number(language, points));
    let (points, bound) = (amount(progress.points), amount(progress.bound));
    say(language, format!("{points} points, au mieux {bound}"), format!("{points} points, at best {bound}"))
}

/// Broken rules, one a line.
pub fn violations(problem: &Problem, broken: &[Violation]) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    for broken in broken {
        line(&mut text, &format!("{} {}", broken.rule.code(), violation(language, problem, broken)));
    }
    text
}

/// Fixed pins that cannot be kept together, one a line.
pub fn contradicting_pins(problem: &Problem, pins: &[StintId]) -> String {
    let language = problem.settings.language;
    let mut text = String::new();
    for pin in problem.fixed.placements.iter().filter(|pin| pins.contains(&pin.stint)) {
        let stint = problem.stint(pin.stint);
        let employee = &problem.company.employees[stint.employee.index()].name;
        let unit = &problem.company.units[stint.unit.index()].name;
        let monday = day(language, problem.horizon.monday(pin.start));
        let weeks = counted(language, pin.weeks.into(), ["semaine", "semaines"], ["week", "weeks"]);
        line(
            &mut text,
            &say(
                language,
                format!("{employee} au service {unit}, à partir du {monday} ({weeks})"),
                format!("{employee} in {unit}, from {monday} ({weeks})"),
            ),
        );
    }
    text
}

/// The result of `plan`.
pub fn summary(view: &View, folder: &Path) -> String {
    let (problem, figures) = (view.problem, &view.figures);
    let language = problem.settings.language;
    let mut text = horizon(problem);
    line(&mut text, &stints(language, figures.placed, figures.unplaced, figures.carried_over));
    let points = number(language, figures.points);
    let proof = if figures.optimal {
        say(
            language,
            "prouvé optimal : aucun planning n'en a moins".to_owned(),
            "proven optimal: no schedule has fewer".to_owned(),
        )
    } else if let (Some(bound), Some(gap)) = (figures.bound, figures.gap) {
        let (bound, gap) = (number(language, bound), percent(language, gap));
        say(
            language,
            format!("aucun planning n'en a moins de {bound} ; il reste au plus {gap} à gagner"),
            format!("no schedule has fewer than {bound}; at most {gap} is left to gain"),
        )
    } else {
        say(language, "borne inconnue : rien n'a été cherché", "bound unknown: nothing was searched for")
            .to_owned()
    };
    line(
        &mut text,
        &say(
            language,
            format!("Points de pénalité : {points} ({proof})"),
            format!("Penalty points: {points} ({proof})"),
        ),
    );
    if let Some(stopped) = view.facts.stopped_by.and_then(|by| stopped(language, by)) {
        line(&mut text, stopped);
    }
    if let Some(changes) = &view.changes {
        against_baseline(&mut text, view, changes);
    }
    if figures.unplaced > 0 {
        let heading = say(
            language,
            "Ce qui a manqué aux immersions non placées (remèdes une à une dans unscheduled.csv) :",
            "What the unplaced stints lacked (what would help, one by one, in unscheduled.csv):",
        );
        line(&mut text, heading);
    }
    for (reason, count) in most_frequent(view).into_iter().take(REASONS_SHOWN) {
        let title = reasons::title(language, reason);
        line(
            &mut text,
            &say(
                language,
                format!("  {title} ({}) : {count}", reason.code()),
                format!("  {title} ({}): {count}", reason.code()),
            ),
        );
    }
    line(&mut text, &told!(language, "summary-folder", folder = folder));
    text
}

/// After a summary: that nothing was written, and what would have been.
pub fn dry_run(language: Language, files: usize) -> String {
    let files = counted(language, files, ["fichier", "fichiers"], ["file", "files"]);
    say(
        language,
        format!("Essai (--dry-run) : rien n'a été écrit ; ce dossier aurait reçu {files}.\n"),
        format!("Dry run: nothing was written; this folder would have got {files}.\n"),
    )
}

/// After the outcome of a rehearsal.
pub fn nothing_written(language: Language) -> String {
    say(language, "Essai (--dry-run) : rien n'a été écrit.\n", "Dry run: nothing was written.\n").to_owned()
}

/// That a folder holds the result already.
pub fn unchanged(language: Language, folder: &Path) -> String {
    let shown = folder.display();
    say(
        language,
        format!("Rien à faire : {shown} contient déjà le planning de ces données et de ces réglages.\n"),
        format!("Nothing to do: {shown} already holds the plan of this input and these settings.\n"),
    )
}

/// What a plan changes against its baseline, and because of what.
fn against_baseline(text: &mut String, view: &View, changed: &[Change]) {
    let language = view.problem.settings.language;
    let [moved, added, dropped] =
        Fate::ALL.map(|fate| changed.iter().filter(|change| change.fate == fate).count());
    let kept = view.schedule.placements().len() - moved - added;
    line(
        text,
        &say(
            language,
            format!(
                "Planning de référence : gardées {kept}, déplacées {moved}, ajoutées {added}, retirées {dropped} (une à une dans changes.csv)"
            ),
            format!(
                "Baseline: kept {kept}, moved {moved}, added {added}, dropped {dropped} (one by one in changes.csv)"
            ),
        ),
    );
    for (cause, count) in changes::causes(changed).into_iter().take(REASONS_SHOWN) {
        let title = changes::title(language, cause);
        line(
            text,
            &say(
                language,
                format!("  {title} ({}) : {count}", cause.code()),
                format!("  {title} ({}): {count}", cause.code()),
            ),
        );
    }
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
        say(language, "Le planning respecte toutes les règles.", "The schedule keeps every rule.").to_owned()
    } else {
        let count = counted(
            language,
            broken,
            ["règle enfreinte", "règles enfreintes"],
            ["broken rule", "broken rules"],
        );
        let mut rules: Vec<_> = inspection.violations.iter().map(|broken| broken.rule).collect();
        rules.sort_unstable();
        rules.dedup();
        let names: Vec<_> =
            rules.into_iter().map(|rule| inside(language, &rule_name(language, rule))).collect();
        say(language, format!("{count} : {}", names.join(", ")), format!("{count}: {}", names.join(", ")))
    };
    line(&mut text, &verdict);
    line(&mut text, &stints(language, placed, unplaced, carried_over));
    let total = number(language, inspection.score.total());
    let idle = number(language, inspection.idle.total());
    line(
        &mut text,
        &say(
            language,
            format!("Points de pénalité : {total} (sans rien placer : {idle})"),
            format!("Penalty points: {total} (placing nothing: {idle})"),
        ),
    );
    for term in Term::ALL {
        let points = number(language, inspection.score.of(term));
        let name = term_name(language, term);
        line(
            &mut text,
            &say(
                language,
                format!("  {name} ({}) : {points}", term.code()),
                format!("  {name} ({}): {points}", term.code()),
            ),
        );
    }
    text
}

/// The result of `check`.
pub fn census(problem: &Problem, census: &Census) -> String {
    let language = problem.settings.language;
    let company = &problem.company;
    let mut text = horizon(problem);
    let [onboarding, regular, none] = census.enrolled;
    let (people, units) = (company.employees.len(), company.units.len());
    let links = company.relations.len();
    let (hosting, places) = census.hosting;
    line(
        &mut text,
        &say(
            language,
            format!(
                "Salariés : {people} (intégration {onboarding}, régulier {regular}, aucun programme {none})"
            ),
            format!("Employees: {people} (onboarding {onboarding}, regular {regular}, no programme {none})"),
        ),
    );
    line(
        &mut text,
        &say(
            language,
            format!(
                "Services : {units} ; liens : {links} ; services qui accueillent : {hosting} (visiteurs à la fois : {places})"
            ),
            format!(
                "Units: {units}, links: {links}, units that host: {hosting} (visitors at a time: {places})"
            ),
        ),
    );
    let all: usize = census.stints.iter().sum();
    let [onboarding, regular, extra] = census.stints;
    let (waiting, late) = (census.may_be_carried_over, census.overdue);
    line(
        &mut text,
        &say(
            language,
            format!(
                "Immersions à placer : {all} (intégration {onboarding}, dont {waiting} reportables ; régulier {regular} ; ponctuel {extra}), dont {late} déjà en retard"
            ),
            format!(
                "Stints to place: {all} (onboarding {onboarding}, of which {waiting} may be carried over; regular {regular}; extra {extra}), {late} of them overdue"
            ),
        ),
    );
    text
}

fn horizon(problem: &Problem) -> String {
    let language = problem.settings.language;
    let horizon = &problem.horizon;
    let from = day(language, horizon.start());
    let to = day(language, horizon.friday(horizon.last()));
    let weeks = counted(language, horizon.weeks().into(), ["semaine", "semaines"], ["week", "weeks"]);
    say(
        language,
        format!("Horizon : du {from} au {to} ({weeks})\n"),
        format!("Horizon: {from} to {to} ({weeks})\n"),
    )
}

fn stints(language: Language, placed: usize, unplaced: usize, carried_over: usize) -> String {
    let all = placed + unplaced + carried_over;
    say(
        language,
        format!(
            "Immersions : {all}, placées : {placed}, non placées : {unplaced}, reportées : {carried_over}"
        ),
        format!("Stints: {all}, placed: {placed}, unplaced: {unplaced}, carried over: {carried_over}"),
    )
}

/// What is worth saying of the end of the search: that it was cut short.
fn stopped(language: Language, stopped_by: StoppedBy) -> Option<&'static str> {
    let (french, english) = match stopped_by {
        StoppedBy::Proof | StoppedBy::Gap | StoppedBy::Work => return None,
        StoppedBy::TimeLimit => (
            "Arrêté par la limite de temps : meilleur planning trouvé jusque-là.",
            "Stopped by the time limit: the best schedule found so far.",
        ),
        StoppedBy::Interrupt => (
            "Interrompu : meilleur planning trouvé jusque-là.",
            "Interrupted: the best schedule found so far.",
        ),
    };
    Some(say(language, french, english))
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

/// A number and its noun, one and many.
pub(super) fn counted(language: Language, count: usize, french: [&str; 2], english: [&str; 2]) -> String {
    let [one, many] = say(language, french, english);
    format!("{count} {}", if is_singular(language, count as i64) { one } else { many })
}

pub(super) fn number(language: Language, points: Points) -> String {
    say(language, points.to_string().replace('.', ","), points.to_string())
}

pub(super) fn percent(language: Language, share: f64) -> String {
    // Rounded up: what is not proven must not look proven.
    let percent = format!("{:.2}", (share * 10_000.0).ceil() / 100.0);
    say(language, format!("{} %", percent.replace('.', ",")), format!("{percent}%"))
}

/// Says how many entries of a list are not shown.
pub(super) fn others(text: &mut String, language: Language, all: usize, shown: usize) {
    if all > shown {
        let rest = all - shown;
        line(
            text,
            &say(
                language,
                format!("    et {rest} de plus (tout est dans --json)"),
                format!("    and {rest} more (--json has all)"),
            ),
        );
    }
}

pub(super) fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}
