//! Planning again: `--baseline`, `--freeze-until`, `changes.csv`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use super::Place;
use crate::readers;

/// Four people owe the hall two weeks each, which takes one at a time for eight weeks.
fn planned() -> Place {
    let place = Place::new();
    place.write(
        "passerelle.toml",
        "[horizon]\nstart = 2027-01-04\nweeks = 8\ncountry = \"\"\n[rules]\nhosts_present = 0\n",
    );
    let names = ["ana", "bob", "eva", "max"];
    let rows = |row: &dyn Fn(&str) -> String| names.map(row).concat();
    place.write(
        "employees.csv",
        &format!("employee,unit,programme\n{}", rows(&|name| format!("{name},kitchen,none\n"))),
    );
    place.write("stints.csv", &format!("employee,unit,weeks\n{}", rows(&|name| format!("{name},hall,2\n"))));
    let mondays = ["2027-01-04", "2027-01-18", "2027-02-01", "2027-02-15"];
    let before: String =
        names.iter().zip(mondays).map(|(name, monday)| format!("{name},hall,{monday},2\n")).collect();
    fs::write(place.place.path().join("before.csv"), format!("employee,unit,start,weeks\n{before}")).unwrap();
    place
}

fn replan(place: &Place, flags: &[&str]) -> assert_cmd::assert::Assert {
    place.plan().args(["--lang", "en", "--baseline", "before.csv"]).args(flags).assert()
}

/// Change, cause and who made room, by employee.
fn changes(place: &Place) -> BTreeMap<String, [String; 4]> {
    let text = place.read("changes.csv");
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let rows = table.records().map(Result::unwrap);
    rows.map(|row| (row[1].to_owned(), [&row[0], &row[10], &row[11], &row[12]].map(str::to_owned))).collect()
}

fn start_of(place: &Place, name: &str) -> Option<String> {
    let schedule = place.read("schedule.csv");
    let row = schedule.lines().find(|line| line.starts_with(name))?;
    Some(row.split(',').nth(6).unwrap().to_owned())
}

#[test]
fn without_new_facts_everything_is_kept() {
    let place = planned();
    replan(&place, &[]).code(0).stdout(contains("Baseline: kept 4, moved 0, added 0, dropped 0"));
    assert!(changes(&place).is_empty());
    assert_eq!(place.summary()["changes"]["kept"], 4);
    place.plan().assert().code(0);
    assert!(!place.out().join("changes.csv").exists() && place.summary()["changes"].is_null());
}

#[test]
fn an_absence_a_closure_and_a_leaver_are_repaired_around_and_named() {
    let place = planned();
    place.write("absences.csv", "employee,from,to\nmax,2027-02-15,2027-02-19\n");
    place.write("closures.csv", "unit,from,to,kind\nkitchen,2027-01-25,2027-01-29,home\n");
    let employees = fs::read_to_string(place.input().join("employees.csv")).unwrap();
    let employees = employees.replace("employee,unit,programme", "employee,unit,programme,leaves");
    let employees: String = employees
        .lines()
        .map(|line| match line {
            _ if line.starts_with("employee") => format!("{line}\n"),
            _ if line.starts_with("eva") => format!("{line},2027-02-03\n"),
            _ => format!("{line},\n"),
        })
        .collect();
    place.write("employees.csv", &employees);
    replan(&place, &[])
        .stdout(contains("(absence): 1").and(contains("(closure): 1")).and(contains("(leaver): 1")));
    let changes = changes(&place);
    assert_eq!(changes["max"][1], "absence");
    assert_eq!(changes["bob"][1], "closure");
    assert_eq!((changes["eva"][0].as_str(), changes["eva"][1].as_str()), ("dropped", "leaver"));
    assert_eq!(start_of(&place, "ana").unwrap(), "2027-01-04");
}

#[test]
fn somebody_who_is_no_employee_any_more_is_in_the_list_and_not_a_fault() {
    let place = planned();
    let without = |file: &str| {
        let text = fs::read_to_string(place.input().join(file)).unwrap();
        let kept: String =
            text.lines().filter(|line| !line.starts_with("eva")).map(|line| format!("{line}\n")).collect();
        place.write(file, &kept);
    };
    without("employees.csv");
    without("stints.csv");
    replan(&place, &[]).code(0).stderr(contains("1 row left out"));
    assert_eq!(changes(&place)["eva"], ["dropped", "leaver", "", ""]);
}

#[test]
fn a_pin_fewer_places_and_a_visit_made_have_names_too() {
    let place = planned();
    // Bob must have Max's weeks: Max gives way, as nothing else has changed for him.
    place.write("pins.csv", "employee,unit,start,weeks\nbob,hall,2027-02-15,2\n");
    replan(&place, &[]).code(0);
    let found = changes(&place);
    assert_eq!(found["bob"][1], "pin");
    assert_eq!(found["max"], ["moved", "gave-way", "R5-hosts", "bob"]);
    fs::remove_file(place.input().join("pins.csv")).unwrap();

    place.write("capacity.csv", "unit,from,to,hosts\nhall,2027-02-15,2027-02-28,0\n");
    replan(&place, &[]).code(3);
    assert_eq!(changes(&place)["max"][1], "capacity");
    fs::remove_file(place.input().join("capacity.csv")).unwrap();

    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,2\neva,hall,2\n");
    place.write("history.csv", "employee,unit,start,weeks\nmax,hall,2026-11-02,2\n");
    replan(&place, &[]).code(0).stderr(contains("1 row of no stint any more"));
    assert_eq!(changes(&place)["max"], ["dropped", "done", "", ""]);
}

#[test]
fn what_is_new_says_whose_place_it_has() {
    let place = planned();
    let rows = fs::read_to_string(place.input().join("employees.csv")).unwrap() + "zoe,kitchen,none\n";
    place.write("employees.csv", &rows);
    // Worth more than any of the others: somebody has to go.
    let rows = fs::read_to_string(place.input().join("stints.csv")).unwrap();
    let rows: String = rows.lines().map(|line| format!("{line},\n")).collect();
    place.write("stints.csv", &(rows.replacen("weeks,", "weeks,priority", 1) + "zoe,hall,2,9\n"));
    replan(&place, &[]).code(3);
    let found = changes(&place);
    let dropped: Vec<&String> =
        found.iter().filter(|(_, change)| change[0] == "dropped").map(|(name, _)| name).collect();
    assert_eq!((dropped.len(), found.len()), (1, 2), "{found:?}");
    assert_eq!(found[dropped[0]][1..], ["gave-way", "R5-hosts", "zoe"]);
    assert_eq!(found["zoe"], ["added", "room-freed", "R5-hosts", dropped[0].as_str()]);
}

#[test]
fn what_starts_before_the_day_of_the_freeze_stands_even_where_points_would_move_it() {
    let place = planned();
    // Ana would rather go in the last weeks by far more than a move costs, and Max in hers.
    place.write(
        "preferences.csv",
        "employee,unit,from,to,wish,weight\nana,hall,2027-02-15,2027-02-26,prefer,9\nmax,hall,2027-01-04,2027-01-15,prefer,9\n",
    );
    let settings = fs::read_to_string(place.input().join("passerelle.toml")).unwrap();
    // Points alone move what could stand.
    let settings = settings.replace("weeks = 8", "weeks = 8\nripple = \"free\"");
    place.write("passerelle.toml", &(settings.clone() + "[points]\nwish = 50\n"));
    replan(&place, &[]).code(0).stdout(contains("moved 2"));
    assert!(changes(&place).values().all(|change| change[1] != "owed"));
    replan(&place, &["--freeze-until", "2027-01-05"]).code(0).stdout(contains("moved 0"));
    assert!(place.read("schedule.csv").contains(",placed") && !place.read("schedule.csv").contains("pinned"));
    // The same from the settings; the day itself is not frozen.
    let frozen = |day: &str| {
        let settings = settings.replace("weeks = 8", &format!("weeks = 8\nfreeze_until = {day}"));
        place.write("passerelle.toml", &(settings + "[points]\nwish = 50\n"));
    };
    frozen("2027-01-05");
    replan(&place, &[]).code(0).stdout(contains("moved 0"));
    frozen("2027-01-04");
    replan(&place, &[]).code(0).stdout(contains("moved 2"));
    // What an absence makes impossible is let go.
    frozen("2027-03-01");
    place.write("absences.csv", "employee,from,to\nana,2027-01-04,2027-01-08\n");
    replan(&place, &[]).stdout(contains("(absence): 1"));
    assert_eq!(start_of(&place, "bob").unwrap(), "2027-01-18");
    assert_eq!(start_of(&place, "max").unwrap(), "2027-02-15");
}

#[test]
fn those_held_together_are_frozen_together_or_not_at_all() {
    let place = planned();
    place.write("units.csv", "unit,hosts,min_present\nkitchen,1,0\nhall,2,0\n");
    place.write("groups.csv", "group,employee,rule\nduo,ana,together\nduo,bob,together\n");
    fs::write(
        place.place.path().join("before.csv"),
        "employee,unit,start,weeks\nana,hall,2027-01-04,2\nbob,hall,2027-01-04,2\neva,hall,2027-02-01,2\n",
    )
    .unwrap();
    place.write("absences.csv", "employee,from,to\nbob,2027-01-04,2027-01-08\n");
    replan(&place, &["--freeze-until", "2027-03-01"]).code(0);
    let found = changes(&place);
    assert_eq!((found["bob"][1].as_str(), found["ana"][1].as_str()), ("absence", "group"));
    assert_eq!(start_of(&place, "ana"), start_of(&place, "bob"));
    assert!(!found.contains_key("eva"), "{found:?}");
    assert_eq!(found["max"], ["added", "room-freed", "R5-hosts", "ana|bob"]);
}

#[test]
fn rows_from_before_the_horizon_stand_as_visits_made() {
    let place = planned();
    place.write("stints.csv", "employee,unit,weeks\nbob,hall,2\n");
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    place.write("employees.csv", "employee,unit,programme\nana,kitchen,regular\nbob,kitchen,none\n");
    let before = place.place.path().join("before.csv");
    fs::write(&before, "employee,unit,start,weeks\nana,hall,2026-12-28,3\n").unwrap();
    replan(&place, &[]).code(0).stderr(contains("1 stint from before the horizon"));
    // She is in the hall for two weeks more, and owes no visit there.
    assert_eq!(start_of(&place, "ana"), None);
    assert!(start_of(&place, "bob").unwrap().as_str() >= "2027-01-18");
    // Called off, it counts for nothing.
    place.write("history.csv", "employee,unit,start,weeks,status\nana,hall,2026-12-28,3,cancelled\n");
    replan(&place, &[]).code(0);
    assert!(start_of(&place, "ana").is_some());
}

#[test]
fn an_edit_in_the_workbook_is_verified_pinned_and_kept() {
    let place = planned();
    place.plan().args(["--lang", "en", "--baseline", "before.csv"]).assert().code(0);
    let [book, edited] = ["out/passerelle.xlsx", "edited.xlsx"].map(|name| place.place.path().join(name));
    // Ana and Max, in rows 2 and 5, change weeks.
    let swap = ["Schedule", "G2=2027-02-15", "G5=2027-01-04"].map(OsStr::new);
    let arguments: Vec<&OsStr> = [book.as_os_str(), edited.as_os_str()].into_iter().chain(swap).collect();
    readers::read("edit.py", &arguments);
    place
        .run("verify")
        .args(["edited.xlsx", "--lang", "en"])
        .assert()
        .code(0)
        .stdout(contains("keeps every rule"));
    let pinned = ["--pins", "edited.xlsx", "--baseline", "before.csv"];
    place.plan().args(["--lang", "en"]).args(pinned).assert().code(0).stdout(contains("kept 2, moved 2"));
    assert_eq!(start_of(&place, "ana").unwrap(), "2027-02-15");
    assert_eq!(start_of(&place, "max").unwrap(), "2027-01-04");
    assert_eq!(place.read("schedule.csv").matches(",pinned").count(), 2);
    let found = changes(&place);
    assert_eq!((found["ana"][1].as_str(), found["max"][1].as_str()), ("pin", "pin"));
    // An edit that breaks a rule is named.
    let clash = ["Schedule", "G2=2027-01-18"].map(OsStr::new);
    let arguments: Vec<&OsStr> = [book.as_os_str(), edited.as_os_str()].into_iter().chain(clash).collect();
    readers::read("edit.py", &arguments);
    place.run("verify").args(["edited.xlsx"]).assert().code(2).stdout(contains("R5-hosts"));
}
