//! The workbook, read by openpyxl.

use std::ffi::OsStr;
use std::fs;

use passerelle::domain::{EmployeeId, Language, UnitId, Visit};
use passerelle::files::load_schedule;
use passerelle::output::EXPORTERS;
use passerelle::report::{Facts, View};
use passerelle::verify::verify;
use serde_json::{Value, json};
use tempfile::tempdir;

use super::{SHEETS, all_but_one, facts, hostile, placed, verified};
use crate::build::Draft;
use crate::readers;

const KITCHEN: UnitId = UnitId(0);

/// Three people of the kitchen are to go to the hall, of whom two do; one of the hall is in the kitchen already.
pub(super) fn restaurant(language: Language) -> Draft {
    let mut draft = Draft::new(6);
    draft.settings.language = language;
    let kitchen = draft.unit("kitchen", 1);
    let hall = draft.unit("hall", 1);
    draft.unit("bar", 1);
    draft.company.units[hall.index()].name = "Salle, 1er étage".into();
    for name in ["zoe", "max", "ida"] {
        let employee = draft.employee(name, kitchen);
        draft.stint(employee, hall, 2);
    }
    let eva = draft.employee("eva", hall);
    draft.company.employees[eva.index()].tutor = true;
    let (monday, weeks) = (draft.day(-1, 0), draft.weeks(5, 5));
    draft
        .visits
        .push((eva, Visit { unit: kitchen, monday, weeks: 2, programme: None, counts_as_visit: true }));
    draft.absences.push((EmployeeId(0), weeks));
    draft
}

/// The workbook of a view.
pub(super) fn bytes(view: &View) -> Vec<u8> {
    let mut files = EXPORTERS.iter().flat_map(|(_, exporter)| exporter.files(view));
    files.find(|file| file.path == "passerelle.xlsx").unwrap().bytes().unwrap()
}

pub(super) fn read(view: &View) -> Value {
    let folder = tempdir().unwrap();
    let file = folder.path().join("book.xlsx");
    fs::write(&file, bytes(view)).unwrap();
    readers::read("xlsx.py", &[file.as_os_str()])
}

pub(super) fn sheet<'b>(book: &'b Value, name: &str) -> &'b Value {
    let sheets = book["sheets"].as_array().unwrap();
    sheets.iter().find(|sheet| sheet["name"] == name).unwrap_or_else(|| panic!("no sheet {name}"))
}

fn names(book: &Value) -> Vec<&str> {
    book["sheets"].as_array().unwrap().iter().map(|sheet| sheet["name"].as_str().unwrap()).collect()
}

/// Type and value of the cells of a row, from 0.
fn row(sheet: &Value, row: usize) -> Vec<(String, Value)> {
    let cells = sheet["rows"][row].as_array().unwrap_or_else(|| panic!("no row {row}"));
    cells.iter().map(|cell| (cell["type"].as_str().unwrap().to_owned(), cell["value"].clone())).collect()
}

pub(super) fn values(sheet: &Value, line: usize) -> Vec<Value> {
    row(sheet, line).into_iter().map(|(_, value)| value).collect()
}

#[test]
fn every_sheet_is_there_frozen_filtered_and_set_up_for_printing() {
    for (language, expected) in [(Language::French, SHEETS[0]), (Language::English, SHEETS[1])] {
        let problem = restaurant(language).build();
        let schedule = verified(&problem, &[placed(0, 1, 2), placed(1, 3, 2)]);
        let book = read(&View::new(&problem, &schedule, facts()));
        let names = names(&book);
        assert_eq!(names[..10], expected);
        assert_eq!(names[10..], ["kitchen", "Salle, 1er étage", "bar"]);
        assert_eq!(book["created"], "2027-01-04T00:00:00");
        for sheet in book["sheets"].as_array().unwrap() {
            assert_eq!(
                (&sheet["paper"], &sheet["orientation"]),
                (&json!("8"), &json!("landscape")),
                "{sheet}"
            );
            assert_eq!(sheet["wide"], 1);
        }
        let of = |position: usize| {
            let sheet = sheet(&book, expected[position]);
            [&sheet["freeze"], &sheet["filter"], &sheet["charts"]].map(Value::clone)
        };
        assert_eq!(of(0), [json!(null), json!(null), json!(2)]);
        assert_eq!(of(1), [json!("C2"), json!("A1:N3"), json!(0)]);
        assert_eq!(of(2), [json!("C4"), json!("A3:J7"), json!(0)]);
        assert_eq!(of(3), [json!("C4"), json!("A3:H19"), json!(0)]);
        assert_eq!(of(4)[1], json!("A1:K2"));
        assert_eq!(sheet(&book, "bar")["charts"], 1);
        assert_eq!(sheet(&book, expected[1])["checks"], 2, "a start is a Monday, a length a number");
        assert_eq!(sheet(&book, expected[0])["links"].as_array().unwrap().len(), 12);
    }
}

#[test]
fn cells_are_typed_and_say_what_the_schedule_says() {
    let problem = restaurant(Language::French).build();
    let schedule = verified(&problem, &[placed(0, 1, 2), placed(1, 3, 2)]);
    let book = read(&View::new(&problem, &schedule, facts()));
    let planning = sheet(&book, "Planning");
    let text = |text: &str| ("s".to_owned(), json!(text));
    let day = |day: &str| ("d".to_owned(), json!(day));
    assert_eq!(
        row(planning, 1)[..15],
        [
            text("zoe"),
            text("zoe"),
            text("kitchen"),
            text("hall"),
            text("Salle, 1er étage"),
            text("ponctuel"),
            day("2027-01-11"),
            day("2027-01-22"),
            text("2027-W02"),
            ("n".to_owned(), json!(2)),
            day("2027-02-12"),
            text("eva"),
            text("planifiée"),
            ("n".to_owned(), json!(null)),
            text("zoe|hall|2027-01-11|2|zoe|Salle, 1er étage"),
        ]
    );
    assert_eq!(planning["rows"][1][6]["format"], "dd/mm/yyyy");
    let people = sheet(&book, "Semaines × salariés");
    assert_eq!(values(people, 1)[4], json!("2027-01-04"));
    assert_eq!(values(people, 2)[4..6], [json!("S01"), json!("S02")]);
    assert_eq!(
        values(people, 3)[3..],
        [json!(2), json!(null), json!("hall"), json!("hall"), json!(null), json!(null), json!(null)]
    );
    assert_eq!(people["rows"][3][5]["fill"], people["rows"][4][7]["fill"], "one colour for one host");
    assert_eq!(values(people, 6)[3..5], [json!(1), json!("(kitchen)")], "a visit that stood before any plan");
    let load = sheet(&book, "Semaines × services");
    let measure = |line: usize| values(load, line)[1..].to_vec();
    assert_eq!(measure(3), [json!("Visiteurs"), json!(1), json!(1), json!(1), json!(1), json!(1), json!(0)]);
    assert_eq!(measure(9), [json!("Présents"), json!(3), json!(2), json!(2), json!(2), json!(2), json!(2)]);
    assert_eq!(measure(12)[1..3], [json!(0), json!(1)], "no place without a tutor present");
    let hall = sheet(&book, "Salle, 1er étage");
    assert_eq!(
        values(hall, 4),
        [
            json!("2027-W02"),
            json!("2027-01-11"),
            json!("2027-01-15"),
            json!(1),
            json!(1),
            json!("zoe (eva)"),
            json!(0),
            json!(null),
            json!(1),
            json!(0),
            json!(1),
            json!(1),
            json!(null),
        ]
    );
    let left = values(sheet(&book, "Non placées"), 1);
    assert_eq!(
        left[..6],
        [
            json!("ida"),
            json!("ida"),
            json!("kitchen"),
            json!("Salle, 1er étage"),
            json!("ponctuel"),
            json!("2027-02-12")
        ]
    );
    assert!(left[10].as_str().unwrap().len() > 10, "a remedy: {left:?}");
    assert_eq!(values(sheet(&book, "Couverture"), 3)[..3], [json!("kitchen"), json!(null), json!(2)]);
    let cover = sheet(&book, "Synthèse");
    let figure = |label: &str| {
        let rows = cover["rows"].as_array().unwrap();
        rows.iter().find(|row| row[0]["value"] == label).unwrap()[1]["value"].clone()
    };
    assert_eq!(
        (figure("Immersions à planifier"), figure("Placées"), figure("Non placées")),
        (json!(3), json!(2), json!(1))
    );
    assert_eq!(figure("Qualité du planning"), "valable, peut-être améliorable");
}

#[test]
fn who_moves_is_listed_with_every_home() {
    let mut draft = restaurant(Language::French);
    draft.moves(EmployeeId(0), 3, 0, UnitId(2));
    let problem = draft.build();
    let book = read(&View::new(&problem, &verified(&problem, &[placed(0, 1, 2)]), facts()));
    let people = sheet(&book, "Semaines × salariés");
    assert_eq!(
        [values(people, 3)[1].clone(), values(people, 4)[1].clone()],
        ["kitchen → bar (S04)", "kitchen"]
    );
    // The stay is told with the home of its week.
    assert_eq!(values(sheet(&book, "Planning"), 1)[2], "kitchen");
}

#[test]
fn what_nobody_searched_for_has_no_bound() {
    let problem = restaurant(Language::English).build();
    let schedule = verified(&problem, &[placed(0, 1, 2)]);
    let book = read(&View::new(&problem, &schedule, Facts::of_given(Vec::new(), std::time::Duration::ZERO)));
    let text = sheet(&book, "Summary").to_string();
    assert!(text.contains("redrawn, not searched for") && text.contains("unknown"), "{text}");
}

#[test]
fn nasty_names_are_text_everywhere_and_never_two_sheets_alike() {
    let problem = hostile(Language::French).build();
    let schedule = verified(&problem, &all_but_one(&problem));
    let book = read(&View::new(&problem, &schedule, facts()));
    let mut seen = std::collections::HashSet::new();
    for name in names(&book) {
        assert!(
            name.encode_utf16().count() <= 31 && !name.contains(['[', ']', ':', '*', '?', '/', '\\']),
            "{name}"
        );
        assert!(!name.is_empty() && !name.starts_with('\'') && name.to_lowercase() != "history");
        assert!(seen.insert(name.to_lowercase()), "{name} twice");
    }
    let planning = sheet(&book, "Planning");
    for (position, placement) in schedule.placements().iter().enumerate() {
        let employee = problem.stint(placement.stint).employee;
        let name = &problem.company.employees[employee.index()].name;
        // openpyxl, as every reader of XML, takes both line ends for one.
        assert_eq!(row(planning, position + 1)[1], ("s".to_owned(), json!(name.replace("\r\n", "\n"))));
    }
    for sheet in book["sheets"].as_array().unwrap() {
        for cell in sheet["rows"].as_array().unwrap().iter().flat_map(|row| row.as_array().unwrap()) {
            assert_ne!(cell["type"], "f", "{cell}");
        }
        for link in sheet["links"].as_array().unwrap() {
            assert!(link.is_string(), "links stay inside the workbook");
        }
    }
}

#[test]
fn more_units_than_sheets_share_one() {
    let mut draft = Draft::new(4);
    let [first, second] = ["a", "b"].map(|id| draft.unit(id, 1));
    for unit in 0..60 {
        draft.unit(&format!("u{unit}"), 1);
    }
    let employee = draft.employee("zoe", first);
    draft.stint(employee, second, 1);
    let problem = draft.build();
    let schedule = verified(&problem, &[placed(0, 1, 1)]);
    let book = read(&View::new(&problem, &schedule, facts()));
    assert_eq!(names(&book).len(), 11);
    let all = sheet(&book, "Services");
    assert_eq!(all["filter"], "A3:N251");
    assert_eq!(values(all, 3 + 4 + 1)[..2], [json!("b"), json!("2027-W02")]);
    assert_eq!(values(all, 3 + 4 + 1)[6], "zoe");
}

#[test]
fn two_runs_write_the_same_bytes() {
    let problem = restaurant(Language::French).build();
    let schedule = verified(&problem, &[placed(0, 1, 2), placed(1, 3, 2)]);
    let of = || bytes(&View::new(&problem, &schedule, facts()));
    let first = of();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(first == of(), "the clock shows");
}

#[test]
fn the_schedule_sheet_loads_again_after_an_edit_by_hand() {
    for (language, sheet) in [(Language::French, "Planning"), (Language::English, "Schedule")] {
        let problem = restaurant(language).build();
        let schedule = verified(&problem, &[placed(0, 1, 2), placed(1, 3, 2)]);
        let folder = tempdir().unwrap();
        let [book, edited] = ["book.xlsx", "edited.xlsx"].map(|name| folder.path().join(name));
        fs::write(&book, bytes(&View::new(&problem, &schedule, facts()))).unwrap();
        let again = problem.schedule_of(&load_schedule(&book, &problem).unwrap());
        assert_eq!(verify(&problem, &again).unwrap(), schedule);
        let edit = |changes: &[&str]| {
            let mut arguments = vec![book.as_os_str(), edited.as_os_str(), OsStr::new(sheet)];
            arguments.extend(changes.iter().map(OsStr::new));
            readers::read("edit.py", &arguments);
            load_schedule(&edited, &problem)
        };
        let moved = problem.schedule_of(&edit(&["G3=2027-02-01"]).unwrap());
        assert_eq!(
            verify(&problem, &moved).unwrap(),
            verified(&problem, &[placed(0, 1, 2), placed(1, 4, 2)])
        );
        let added = edit(&["A4=eva", "D4=kitchen", "G4=2027-01-18", "J4=1"]).unwrap();
        assert_eq!((added.len(), added[2].employee, added[2].unit), (3, EmployeeId(3), KITCHEN));
        let faults = edit(&["G2=2027-01-12", "A3=zo", "J3=x"]).unwrap_err();
        let places: Vec<_> = faults
            .iter()
            .map(|fault| (fault.code(), fault.line, fault.column.as_ref().map(|column| column.number)))
            .collect();
        assert_eq!(
            places,
            [("E133", Some(2), Some(7)), ("E141", Some(3), Some(1)), ("E120", Some(3), Some(10))]
        );
        assert!(faults.iter().all(|fault| fault.file.ends_with("edited.xlsx")));
        assert!(faults.iter().all(|fault| fault.sheet.as_deref() == Some(sheet)));
    }
}
