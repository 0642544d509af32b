//! Hand edits of the workbook's schedule sheet: understood where the meaning is plain, refused with the cell elsewhere.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;
use tempfile::tempdir;

use super::rows;
use crate::cli::passerelle;
use crate::readers;

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

fn verify(folder: &Path, schedule: &Path) -> Output {
    passerelle().args(["verify", "--lang", "en"]).arg(folder).arg(schedule).output().unwrap()
}

/// Case 12.
#[test]
fn edits_that_contradict_their_row_are_told() {
    let case = case("12-edits-that-are-not-read");
    for (book, cell) in [("isoweekonly", "I2"), ("endonly", "H2"), ("nameonly", "B2"), ("unitnameonly", "E2")]
    {
        let done = verify(&case.join("company"), &case.join(format!("{book}.xlsx")));
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(!done.status.success(), "{book}: {said}");
        assert!(said.contains(&format!("!{cell} [E168]")), "{book}: {said}");
    }
    let done = verify(&case.join("company"), &case.join("statuscancel.xlsx"));
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(said.contains("line 2 is called off"), "{said}");
}

fn plan(folder: &Path, out: &Path, more: &[OsString]) {
    let mut run = passerelle();
    run.arg("plan").arg(folder).args(["--formats", "xlsx"]).arg("--out").arg(out).args(more);
    let done = run.output().unwrap();
    assert!(matches!(done.status.code(), Some(0 | 3)), "{}", String::from_utf8_lossy(&done.stderr));
}

/// When the visits of who stands in the first row begin.
fn starts_of_first(rows: &[BTreeMap<String, String>]) -> Vec<&str> {
    let own = rows.iter().filter(|row| row["employee"] == rows[0]["employee"]);
    own.map(|row| row["start"].as_str()).collect()
}

fn edit(from: &Path, to: &Path, sheet: &str, changes: &[&str]) {
    let mut all = vec![from.as_os_str(), to.as_os_str(), OsStr::new(sheet)];
    all.extend(changes.iter().map(OsStr::new));
    assert_eq!(readers::read("edit.py", &all), Value::Null);
}

/// Moves the visit of a row to a free week, marks another row, calls off a third: one file, one command.
#[test]
fn a_plan_around_an_edited_workbook_fixes_what_was_changed_or_marked_only() {
    let place = tempdir().unwrap();
    let company = case("01-leaver-row-removed/before");
    let [a, b] = ["a", "b"].map(|name| place.path().join(name));
    plan(&company, &a, &[]);
    let before = rows(&a);
    let busy = starts_of_first(&before);
    let weeks = ["2027-01-18", "2027-02-01", "2027-02-22", "2027-03-08", "2027-03-22"];
    let free = weeks.into_iter().find(|week| !busy.contains(week)).unwrap();
    let edited = place.path().join("edited.xlsx");
    edit(&a.join("passerelle.xlsx"), &edited, "Schedule", &[&format!("G2={free}"), "N3=x", "M5=cancelled"]);
    plan(&company, &b, &[OsString::from("--pins"), edited.clone().into_os_string()]);
    let after = rows(&b);
    let of = |row: &BTreeMap<String, String>| {
        after.iter().find(|now| now["employee"] == row["employee"] && now["unit"] == row["unit"]).cloned()
    };
    let (moved, marked) = (of(&before[0]).unwrap(), of(&before[1]).unwrap());
    assert_eq!((moved["start"].as_str(), moved["status"].as_str()), (free, "pinned"));
    assert_eq!((&marked["start"], marked["status"].as_str()), (&before[1]["start"], "pinned"));
    assert!(of(&before[3]).is_none_or(|now| now["start"] != before[3]["start"]), "it was called off");
    assert_eq!(after.iter().filter(|row| row["status"] == "pinned").count(), 2);
    // The rest stays near what it was, without --baseline.
    let kept =
        before.iter().skip(4).filter(|row| of(row).is_some_and(|now| now["start"] == row["start"])).count();
    assert!(kept * 2 > before.len(), "{kept} of {}", before.len());
    assert!(b.join("changes.csv").is_file());
}

#[test]
fn the_schedule_of_an_edited_workbook_is_verified_as_it_stands() {
    let place = tempdir().unwrap();
    let company = case("01-leaver-row-removed/before");
    let a = place.path().join("a");
    plan(&company, &a, &[]);
    let book = a.join("passerelle.xlsx");
    assert!(verify(&company, &book).status.success());
    let edited = place.path().join("edited.xlsx");
    // A start alone: the last day and the week of before are no contradiction.
    edit(&book, &edited, "Schedule", &["G2=2027-01-12"]);
    let said = String::from_utf8_lossy(&verify(&company, &edited).stderr).into_owned();
    assert!(said.contains("!G2 [E133]") && !said.contains("E168"), "{said}");
    let other = if rows(&a)[0]["end"] == "2027-03-26" { "H2=2027-02-26" } else { "H2=2027-03-26" };
    edit(&book, &edited, "Schedule", &[other]);
    let said = String::from_utf8_lossy(&verify(&company, &edited).stderr).into_owned();
    assert!(said.contains("!H2 [E168]"), "{said}");
}

/// The ISO week and the last day, changed alike, move the row; what agrees with nothing is refused with its cell.
#[test]
fn a_row_moves_with_its_week_and_last_day_and_no_edit_is_lost() {
    let place = tempdir().unwrap();
    let company = case("01-leaver-row-removed/before");
    let [a, b] = ["a", "b"].map(|name| place.path().join(name));
    plan(&company, &a, &[]);
    let before = rows(&a);
    let busy = starts_of_first(&before);
    let weeks = [("2027-01-18", "2027-01-22", "W03"), ("2027-02-22", "2027-02-26", "2027-W08")];
    let (monday, friday, week) = weeks.into_iter().find(|(monday, ..)| !busy.contains(monday)).unwrap();
    let edited = place.path().join("edited.xlsx");
    let moved = [format!("H2={friday}"), format!("I2={week}")];
    edit(&a.join("passerelle.xlsx"), &edited, "Schedule", &[&moved[0], &moved[1]]);
    plan(&company, &b, &[OsString::from("--pins"), edited.clone().into_os_string()]);
    let of_first = |row: &&BTreeMap<String, String>| {
        row["employee"] == before[0]["employee"] && row["unit"] == before[0]["unit"]
    };
    let now = rows(&b);
    let now = now.iter().find(of_first).unwrap();
    assert_eq!((now["start"].as_str(), now["status"].as_str()), (monday, "pinned"));
    // A week and a last day that do not agree, and a start that agrees with neither.
    for cells in
        [&[moved[0].as_str(), "I2=2027-W11"][..], &["G2=2027-03-08", "I2=2027-W02"], &["I2=2027-W11"]]
    {
        edit(&a.join("passerelle.xlsx"), &edited, "Schedule", cells);
        let said = String::from_utf8_lossy(&verify(&company, &edited).stderr).into_owned();
        assert!(said.contains("!I2 [E168]"), "{cells:?}: {said}");
    }
}

/// Too many visitors are named.
#[test]
fn verify_says_who_the_visitors_for_one_place_are() {
    let company = crate::input::folder::folder(&[
        ("units.csv", "unit,hosts,min_present\nkitchen,2,0\nroom,1,0\n"),
        ("employees.csv", "employee,name,unit\nada,Ada Byron,kitchen\neva,Eva Klein,kitchen\nbob,Bob,room\n"),
        ("stints.csv", "employee,unit,weeks\nada,room,1\neva,room,1\n"),
        ("passerelle.toml", "[horizon]\nstart = \"2027-01-04\"\n"),
    ]);
    let schedule = company.path().join("by-hand.csv");
    fs::write(&schedule, "employee,unit,start,weeks\nada,room,2027-01-11,1\neva,room,2027-01-11,1\n")
        .unwrap();
    let done = passerelle().args(["verify", "--json"]).arg(company.path()).arg(&schedule).output().unwrap();
    let told: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(told["outcome"]["violations"][0]["people"], serde_json::json!(["ada", "eva"]), "{told:#}");
    let done = verify(company.path(), &schedule);
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(said.contains("Ada Byron") && said.contains("Eva Klein"), "{said}");
}

/// A company in a workbook has a history that grows beside it.
#[test]
fn a_workbook_is_closed_into_a_history_beside_it() {
    let place = tempdir().unwrap();
    let company = place.path().join("company.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    let case = case("01-leaver-row-removed/before");
    for table in ["units", "employees", "relations"] {
        let sheet = book.add_worksheet().set_name(table).unwrap();
        let text = fs::read_to_string(case.join(format!("{table}.csv"))).unwrap();
        for (row, line) in (0..).zip(text.lines()) {
            for (column, cell) in (0..).zip(line.split(',')) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
    }
    let sheet = book.add_worksheet().set_name("settings").unwrap();
    for (row, [key, value]) in (0..).zip([["horizon.start", "2027-01-04"], ["regular.never_visited", "now"]])
    {
        sheet.write_string(row, 0, key).unwrap();
        sheet.write_string(row, 1, value).unwrap();
    }
    book.save(&company).unwrap();
    let out = place.path().join("out");
    plan(&company, &out, &[]);
    let close = || {
        let done = passerelle()
            .args(["close", "--json"])
            .arg(&company)
            .arg(out.join("schedule.csv"))
            .output()
            .unwrap();
        serde_json::from_slice::<Value>(&done.stdout).unwrap()["outcome"].clone()
    };
    let closed = close();
    let done = closed["done"].as_u64().unwrap();
    assert!(done > 0 && place.path().join("company-history.csv").is_file(), "{closed}");
    // Closing again adds nothing, and the next plan knows what was done.
    let again = close();
    assert_eq!((again["done"].as_u64(), again["already_there"].as_u64()), (Some(0), Some(done)));
    let checked = passerelle().args(["check", "--json"]).arg(&company).output().unwrap();
    let checked: Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(checked["outcome"]["stints"]["regular"], 0, "{checked}");
}

/// Imposed dates of a quarter that was closed are settled.
#[test]
fn the_pins_of_a_closed_quarter_stop_nothing() {
    let company = crate::input::folder::folder(&[
        ("relations.csv", "supplier,client\nkitchen,room\n"),
        ("pins.csv", "employee,unit,start,weeks\nada,room,2027-01-11,1\n"),
        ("history.csv", "employee,unit,start,weeks,programme,status\nada,room,2027-01-11,1,regular,done\n"),
        ("passerelle.toml", "[horizon]\nstart = \"2027-01-04\"\n[regular]\nnever_visited = \"now\"\n"),
    ]);
    let out = company.path().with_extension("out");
    plan(company.path(), &out, &[]);
    fs::remove_dir_all(out).unwrap();
}

/// The remedy says what blocks after it.
#[test]
fn one_place_more_is_not_offered_alone_where_the_only_tutor_is_busy_too() {
    let company = crate::input::folder::folder(&[
        ("units.csv", "unit,hosts,min_present\nkitchen,2,0\nroom,1,0\n"),
        ("employees.csv", "employee,unit,tutor\nada,kitchen,no\neva,kitchen,no\nbob,room,yes\n"),
        ("stints.csv", "employee,unit,weeks\nada,room,1\neva,room,1\n"),
        ("passerelle.toml", "[horizon]\nstart = \"2027-01-04\"\nweeks = 1\n"),
    ]);
    let out = company.path().with_extension("out");
    plan(company.path(), &out, &[OsString::from("--lang"), OsString::from("en")]);
    let text = fs::read_to_string(out.join("unscheduled.csv")).unwrap();
    fs::remove_dir_all(out).unwrap();
    assert!(text.contains("host place") && text.contains("tutor"), "{text}");
}
