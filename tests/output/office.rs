//! The workbook, opened by LibreOffice: once for all tests here, as it takes seconds to start.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use passerelle::domain::{Language, Problem};
use passerelle::files::load_schedule;
use passerelle::report::View;
use passerelle::verify::{VerifiedSchedule, verify};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::xlsx::{bytes, restaurant};
use super::{SHEETS, all_but_one, facts, hostile, placed, verified};
use crate::readers::{read, saved_by_libreoffice};

/// Workbooks as LibreOffice read them, and one as it saved it.
struct Opened {
    french: Value,
    english: Value,
    hostile: Value,
    saved: PathBuf,
    _folder: TempDir,
}

fn planned(language: Language) -> (Problem, VerifiedSchedule) {
    let problem = restaurant(language).build();
    let schedule = verified(&problem, &[placed(0, 1, 2), placed(1, 3, 2)]);
    (problem, schedule)
}

fn opened() -> &'static Opened {
    static OPENED: OnceLock<Opened> = OnceLock::new();
    OPENED.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, (problem, schedule): (Problem, VerifiedSchedule)| {
            let file = folder.path().join(name).with_extension("xlsx");
            fs::write(&file, bytes(&View::new(&problem, &schedule, facts()))).unwrap();
            file
        };
        let nasty = hostile(Language::English).build();
        let left = verified(&nasty, &all_but_one(&nasty));
        let french = write("french", planned(Language::French));
        let english = write("english", planned(Language::English));
        let hostile = write("hostile", (nasty, left));
        let into = folder.path().join("opened");
        saved_by_libreoffice(&[&french, &english, &hostile], "fods", &into);
        saved_by_libreoffice(&[&french], "xlsx", &into);
        let [french, english, hostile] = ["french", "english", "hostile"].map(|name| {
            let file = into.join(name).with_extension("fods");
            read("office.py", &[file.as_os_str()])[0].take()
        });
        Opened { french, english, hostile, saved: into.join("french.xlsx"), _folder: folder }
    })
}

fn sheets(book: &Value) -> &Vec<Value> {
    book["sheets"].as_array().unwrap()
}

fn sheet<'b>(book: &'b Value, name: &str) -> &'b Value {
    sheets(book).iter().find(|sheet| sheet["name"] == name).unwrap_or_else(|| panic!("no sheet {name}"))
}

/// The first cells of a row.
fn row(sheet: &Value, line: usize, cells: usize) -> Vec<Value> {
    sheet["rows"][line].as_array().unwrap()[..cells].to_vec()
}

fn text(text: &str) -> Value {
    json!({ "type": "string", "value": text })
}

fn day(day: &str) -> Value {
    json!({ "type": "date", "value": day })
}

fn number(number: f64) -> Value {
    json!({ "type": "float", "value": number })
}

#[test]
fn libreoffice_sees_every_sheet_its_filters_charts_and_print_set_up() {
    let Opened { french, english, .. } = opened();
    for (book, names) in [(french, SHEETS[0]), (english, SHEETS[1])] {
        let found: Vec<&str> = sheets(book).iter().filter_map(|sheet| sheet["name"].as_str()).collect();
        assert_eq!(found[..10], names);
        assert_eq!(found[10..], ["kitchen", "Salle, 1er étage", "bar"]);
        for (sheet, name) in sheets(book).iter().zip(&found) {
            let paper = (&sheet["width"], &sheet["orientation"], &sheet["pages_wide"]);
            assert_eq!(
                paper,
                (&json!("16.5354in"), &json!("landscape"), &json!("1")),
                "A3 landscape: {name}"
            );
            let charts = if *name == names[0] { 2 } else { u8::from(!names.contains(name)) };
            assert_eq!(sheet["charts"], charts, "{name}");
            let stacked = [names[0], names[6], names[8], names[9]];
            let headed = !stacked.contains(name);
            assert_eq!(sheet["headed"], headed, "heads on every page of {name}");
            let filters = book["filters"].as_array().unwrap();
            let filtered = filters
                .iter()
                .any(|range| range.as_str().unwrap().replace('\'', "").starts_with(&format!("{name}.")));
            assert_eq!(filtered, headed && !names[5..9].contains(name), "{name}: {filters:?}");
        }
    }
}

#[test]
fn libreoffice_reads_dates_as_dates_and_numbers_as_numbers() {
    let Opened { french, english, .. } = opened();
    for (book, planning, programme) in [(french, "Planning", "ponctuel"), (english, "Schedule", "extra")] {
        let first = [
            text("zoe"),
            text("zoe"),
            text("kitchen"),
            text("hall"),
            text("Salle, 1er étage"),
            text(programme),
            day("2027-01-11"),
            day("2027-01-22"),
            text("2027-W02"),
            number(2.0),
            day("2027-02-12"),
            text("eva"),
        ];
        assert_eq!(row(sheet(book, planning), 1, 12), first);
    }
    let people = sheet(english, "Weeks × employees");
    assert_eq!(row(people, 1, 6)[4..], [day("2027-01-04"), day("2027-01-11")]);
    assert_eq!(row(people, 3, 7)[4..], [json!(null), text("hall"), text("hall")]);
    let load = sheet(english, "Weeks × units");
    assert_eq!(row(load, 9, 4)[1..], [text("Present"), number(3.0), number(2.0)]);
    let hall = sheet(english, "Salle, 1er étage");
    let week =
        [text("2027-W02"), day("2027-01-11"), day("2027-01-15"), number(1.0), number(1.0), text("zoe (eva)")];
    assert_eq!(row(hall, 4, 6), week);
    let left = row(sheet(english, "Unplaced"), 1, 11);
    assert_eq!((&left[0], &left[5], &left[6]), (&text("ida"), &day("2027-02-12"), &number(1.0)));
    assert_eq!(row(sheet(english, "Coverage"), 3, 3), [text("kitchen"), json!(null), number(2.0)]);
    assert_eq!(row(sheet(english, "Summary"), 4, 2), [text("Placed"), number(2.0)]);
    assert_eq!(row(sheet(english, "Summary"), 14, 2)[1]["type"], "percentage");
    assert!(sheet(english, "Legend").to_string().contains("visit agreed before this schedule"));
}

#[test]
fn libreoffice_takes_no_name_for_a_formula() {
    let book = &opened().hostile;
    assert!(!book.to_string().contains("\"formula\""));
    let nasty = super::nasty();
    let schedule = sheet(book, "Schedule")["rows"].as_array().unwrap();
    let read: Vec<&str> =
        schedule[1..nasty.len()].iter().map(|row| row[1]["value"].as_str().unwrap()).collect();
    let plain = |name: &str| name.replace("\r\n", "\n");
    let wanted: Vec<String> = nasty[..nasty.len() - 1].iter().map(|name| plain(name)).collect();
    assert_eq!(read, wanted);
}

#[test]
fn what_libreoffice_saves_loads_again() {
    let (problem, schedule) = planned(Language::French);
    let again = problem.schedule_of(&load_schedule(&opened().saved, &problem).unwrap());
    assert_eq!(verify(&problem, &again).unwrap(), schedule);
}
