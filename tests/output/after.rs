//! What is made of visits that are over, and how much paper an issue of the bulletin takes.

use std::collections::BTreeMap;

use passerelle::close::Closing;
use passerelle::domain::{
    Author, Consent, EmployeeId, Handover, Held, HistoryRow, Language, Merit, Problem, Programme,
    Recognition, Relation, Return, UnitId, VisitStatus,
};
use passerelle::output::files_after;
use passerelle::report::View;
use serde_json::json;

use super::browser::watch;
use super::{facts, files, nasty, placed, verified};
use crate::build::Draft;

/// Units each of which supplies the next, but the last of so many, which is beside the customer. So many people work in each, who
/// all go to the next one, tell of it and are thanked; names are these words, and texts so many times these words.
fn chain(language: Language, words: &[String], people: usize, times: usize, depth: usize) -> Draft {
    let mut draft = Draft::new(13);
    draft.settings.language = language;
    let units: Vec<UnitId> = (0..words.len()).map(|unit| draft.unit(&format!("unit {unit}"), 99)).collect();
    for (position, (unit, word)) in units.iter().zip(words).enumerate() {
        let text = || Some(word.repeat(times));
        let told = &mut draft.company.units[unit.index()];
        told.name = format!("{word} {position}");
        (told.place, told.first_day, told.equipment) = (text(), text(), text());
        (told.site, told.service_quality) = (text(), text());
        let next = units[(position + 1) % units.len()];
        told.customer_contact = position + 1 == units.len() || position % depth == depth - 1;
        if !told.customer_contact {
            let (cadence_months, weeks, priority) = (None, None, None);
            let link = Relation { supplier: *unit, client: next, cadence_months, weeks, priority };
            draft.company.relations.push(link);
            draft.company.handovers.push(Handover { delivers: text(), expects: text() });
        }
        for number in 0..people {
            let employee = draft.employee(&format!("{position}-{number}"), *unit);
            draft.company.employees[employee.index()].name = format!("{word} {number}");
            draft.company.employees[employee.index()].role = text();
            draft.stint(employee, next, 1);
            for by in [Author::Visitor, Author::Host] {
                draft.company.returns.push(Return {
                    employee,
                    unit: next,
                    monday: draft.start,
                    held: Some(Held::Yes),
                    hindrance: None,
                    by,
                    learned: text(),
                    surprised: text(),
                    irritant: text(),
                    idea: text(),
                    anecdote: text(),
                    may_print: Some(Consent::Yes),
                    useful: Some(4),
                    mended: Some(draft.day(1, 0)),
                });
            }
            let (date, text, may_print) = (draft.start, word.repeat(times), Consent::Yes);
            let (employee, units, kind) = (Some(employee), vec![*unit, next], Merit::Anecdote);
            draft.company.recognitions.push(Recognition { date, employee, units, text, kind, may_print });
        }
    }
    draft
}

/// Everybody has made the visit, in the first week, and is new.
fn closed(problem: &Problem) -> Closing {
    let monday = problem.horizon.start();
    let row = |stint: &passerelle::domain::Stint| HistoryRow {
        employee: stint.employee,
        unit: stint.unit,
        monday,
        weeks: 1,
        programme: Some(Programme::Extra),
        status: VisitStatus::Done,
    };
    let made: Vec<HistoryRow> = problem.stints.values().iter().map(row).collect();
    let newcomers = (0..problem.company.employees.len()).map(EmployeeId::at).collect();
    Closing { made, newcomers, ..Closing::default() }
}

fn after(problem: &Problem) -> BTreeMap<String, String> {
    let closing = closed(problem);
    let files = files_after(problem, &closing).into_iter();
    files.map(|file| (file.path.clone(), String::from_utf8(file.bytes().unwrap()).unwrap())).collect()
}

/// The issue before the visits, all in the first week.
fn before(problem: &Problem) -> String {
    let placements: Vec<_> = (0..problem.stints.values().len()).map(|stint| placed(stint, 0, 1)).collect();
    let schedule = verified(problem, &placements);
    files(&View::new(problem, &schedule, facts())).remove("bulletin.html").unwrap()
}

#[test]
fn pages_after_the_visits_have_no_barrier_and_names_are_text_in_every_field() {
    for language in Language::ALL {
        let problem = chain(language, &nasty(), 1, 1, 12).build();
        let pages = after(&problem);
        for (path, page) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
            let scripts = usize::from(path == "bulletin.html");
            assert_eq!(
                (page.matches("<script").count(), page.matches("<img").count()),
                (scripts, 0),
                "{path}"
            );
            assert!(page.contains(&format!("<html lang=\"{}\">", language.code())), "{path}");
            assert!(!page.contains('\u{202e}'), "nothing turns the line around: {path}");
        }
        // Of every name the page of its unit, of which one is longer than the others.
        let longest = |folder: &str| {
            let of = pages.iter().filter(|(path, _)| path.starts_with(folder));
            of.max_by_key(|(_, page)| page.len()).unwrap().1
        };
        for page in [longest("passports/"), longest("first-impressions/"), &pages["bulletin.html"]] {
            let seen = watch("audit", page);
            assert_eq!((&seen["found"], &seen["said"], &seen["asked"]), (&json!([]), &json!([]), &json!([])));
            let seen = watch("layout", page);
            assert_eq!(
                (&seen["wider"], &seen["owned"], &seen["tags"]),
                (&json!([]), &json!(false), &json!(0))
            );
        }
        let markdown = &pages["bulletin.md"];
        assert!(!markdown.replace("\\<", "").contains('<'), "every one is escaped: {markdown}");
        assert!(!markdown.contains('\u{202e}'), "{markdown}");
    }
}

/// Names as long as those of some companies.
fn long(units: usize) -> Vec<String> {
    (0..units)
        .map(|number| format!("Strategic maintenance and procurement of the department {number} "))
        .collect()
}

#[test]
fn an_issue_has_four_pages_at_most_whatever_the_company() {
    let short = ["Kitchen", "Hall", "Bar"].map(str::to_owned);
    let small = chain(Language::French, &short, 2, 1, 3);
    let big = Language::ALL.map(|language| chain(language, &long(90), 12, 6, 90));
    for draft in [small].into_iter().chain(big) {
        let problem = draft.build();
        for issue in [&before(&problem), &after(&problem)["bulletin.html"]] {
            let printed = watch("printed", issue)["pages"].as_u64().unwrap();
            assert!((1..=4).contains(&printed), "{printed} pages of {} units", problem.company.units.len());
        }
    }
}

#[test]
fn a_certificate_and_a_passport_are_one_sheet_and_so_are_first_impressions() {
    let short = ["Kitchen", "Hall", "Bar"].map(str::to_owned);
    for (words, people) in [(&short[..], 2), (&long(12), 3)] {
        let problem = chain(Language::German, words, people, 1, 6).build();
        let pages = after(&problem);
        for folder in ["passports/", "first-impressions/"] {
            let page = pages.iter().find(|(path, _)| path.starts_with(folder)).unwrap().1;
            assert_eq!(watch("printed", page)["pages"], people, "{folder}");
        }
    }
}
