//! What was read, in figures and in rows; what a week says.

use serde_json::{Value, json};

use crate::adjust::Verdict;
use crate::affordability::Affordability;
use crate::domain::{Enrolment, Language, Note, Placement, Points, Problem};
use crate::files::{Fault, FaultKind, Faults, Loaded};
use crate::report::Census;
use crate::words::{affordability, dates, faults as words, notes, reasons, told, violations};

/// People in the way who are named.
const NAMED: usize = 3;

/// Words that are suggested for a cell, at most.
const OFFERED: usize = 4;

/// What was understood of a company: figures with their nouns, remarks, and what the settings make of it.
pub(super) fn understood(loaded: &Loaded, afford: &Affordability, language: Language) -> Value {
    let problem = &loaded.problem.altered(|parts| parts.settings.language = language);
    let company = &problem.company;
    let census = Census::of(problem);
    let new = company.employees.iter().filter(|person| person.enrolment == Enrolment::Onboarding).count();
    let stints: usize = census.stints.iter().sum();
    let count = |number: usize, noun: &str| json!([number, told!(language, noun, count = number)]);
    let weeks = problem.horizon.weeks();
    let told = Note::first(&loaded.notes);
    let remarks: Vec<String> = told.iter().map(|note| notes::note(language, company, note)).collect();
    json!({
        "period": dates::span(language, &problem.horizon, crate::domain::Week(0), problem.horizon.last()),
        "cards": [
            count(company.employees.len(), "desk-count-people"),
            count(new, "desk-count-new"),
            count(company.units.len(), "desk-count-units"),
            count(company.relations.len(), "desk-count-links"),
            count(company.absences.values().len(), "desk-count-leaves"),
            count(usize::from(weeks), "desk-count-weeks"),
            count(stints, "desk-count-stints"),
        ],
        "notes": remarks,
        "affordability": affordability::affordability(problem, afford),
        "lives": affordability::lives(language, afford),
        "narrowest": affordability::narrowest(problem, afford),
        "surely": afford.surely_unplaced,
        "asked": afford.stints,
    })
}

/// Faults as rows of a table: where, what stands there, what is wrong, what would be accepted, what is suggested.
pub(super) fn faulty(faults: &Faults, language: Language) -> Vec<Value> {
    let row = |fault: &Fault| {
        json!({
            "code": fault.code(),
            "file": &*fault.file,
            "sheet": fault.sheet.as_deref(),
            "line": fault.line,
            "column": fault.column.as_ref().map(|column| column.number),
            "header": fault.column.as_ref().map(|column| &*column.header),
            "text": fault.text,
            "why": words::why(language, fault),
            "accepted": words::accepted(language, fault),
            "suggestions": suggestions(&fault.kind, language),
            "rows": fault.shared.as_ref().map(|shared| shared.rows),
        })
    };
    faults.iter().map(row).collect()
}

/// What could stand in the cell instead.
fn suggestions(kind: &FaultKind, language: Language) -> Vec<String> {
    match kind {
        FaultKind::UnknownUnit { nearest }
        | FaultKind::UnknownEmployee { nearest }
        | FaultKind::UnknownSite { nearest } => nearest.iter().cloned().collect(),
        FaultKind::NotAChoice { accepted } => {
            accepted.iter().take(OFFERED).map(|choice| choice.word(language).to_owned()).collect()
        }
        FaultKind::SeveralOfName { identifiers } => identifiers.iter().take(OFFERED).cloned().collect(),
        FaultKind::NotMonday { before, after } => vec![before.to_string(), after.to_string()],
        _ => Vec::new(),
    }
}

/// Every week of a stint that is picked up: first week, length, free, points in words, the sentence.
pub(super) fn verdicts(
    problem: &Problem,
    language: Language,
    own: Option<Placement>,
    all: &[Verdict],
) -> Vec<Value> {
    let row = |verdict: &Verdict| {
        let here = own.is_some_and(|own| (own.start, own.weeks) == (verdict.start, verdict.weeks));
        let points = signed(language, verdict.points);
        json!([
            verdict.start.0,
            verdict.weeks,
            u8::from(verdict.is_free()),
            points,
            sentence(problem, language, verdict, here),
            u8::from(here),
        ])
    };
    all.iter().map(row).collect()
}

fn sentence(problem: &Problem, language: Language, verdict: &Verdict, here: bool) -> String {
    let end = verdict.start.plus(i32::from(verdict.weeks) - 1);
    let when = dates::span(language, &problem.horizon, verdict.start, end);
    let points = signed(language, verdict.points);
    match verdict.broken.first() {
        _ if here => told!(language, "desk-week-here", when = when),
        None => told!(language, "desk-week-free", when = when, points = points),
        Some(broken) => {
            let rule = violations::violation(language, problem, broken);
            let names: Vec<String> = verdict
                .in_the_way
                .iter()
                .take(NAMED)
                .map(|other| reasons::who(language, problem, other))
                .collect();
            let more = verdict.in_the_way.len().saturating_sub(names.len());
            match names.is_empty() {
                true => told!(language, "desk-week-taken", when = when, rule = rule),
                false => {
                    told!(
                        language,
                        "desk-week-taken-by",
                        when = when,
                        rule = rule,
                        people = names.join(", "),
                        more = more
                    )
                }
            }
        }
    }
}

/// What a step does, for the question whether it is wanted.
pub(super) fn step(
    problem: &Problem,
    language: Language,
    step: &crate::adjust::Step,
    points: Points,
) -> Value {
    let put_of = |stint| step.put.iter().find(|placement| placement.stint == stint);
    let mut lines: Vec<String> = Vec::new();
    for old in &step.taken {
        let who = reasons::who(language, problem, old);
        lines.push(match put_of(old.stint) {
            Some(new) => {
                let to = dates::span(language, &problem.horizon, new.start, new.end());
                told!(language, "desk-step-moves", who = who, to = to)
            }
            None => told!(language, "desk-step-goes", who = who),
        });
    }
    let fresh = step.put.iter().filter(|new| !step.taken.iter().any(|old| old.stint == new.stint));
    lines.extend(
        fresh.map(|new| told!(language, "desk-step-comes", who = reasons::who(language, problem, new))),
    );
    let points = signed(language, points);
    json!({ "lines": lines, "points": told!(language, "desk-step-points", points = points) })
}

/// Points with their sign, short enough for a cell.
fn signed(language: Language, points: Points) -> String {
    let amount = if points < Points::ZERO { -points } else { points };
    match points.cmp(&Points::ZERO) {
        std::cmp::Ordering::Less => told!(language, "desk-fewer", points = amount),
        std::cmp::Ordering::Equal => "0".to_owned(),
        std::cmp::Ordering::Greater => told!(language, "desk-more", points = amount),
    }
}
