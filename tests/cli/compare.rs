//! `compare`.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::Value;

use passerelle::domain::Term;

use super::{Place, passerelle};

/// Ana, Bob and Eva owe the hall two weeks each; `first` and `second` are schedules of it.
fn scene(first: &str, second: &str) -> Place {
    let place = Place::new();
    place.write(
        "employees.csv",
        "employee,unit,programme\nana,kitchen,none\nbob,kitchen,none\neva,kitchen,none\n",
    );
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,2\neva,hall,1\n");
    for (name, rows) in [("first.csv", first), ("second.csv", second)] {
        fs::write(place.place.path().join(name), format!("employee,unit,start,weeks\n{rows}")).unwrap();
    }
    place
}

fn compare(place: &Place, arguments: &[&str]) -> assert_cmd::Command {
    let mut run = passerelle();
    run.current_dir(place.place.path()).arg("compare").args(arguments).args(["--lang", "en"]);
    run
}

fn edited() -> Place {
    scene("ana,hall,2027-01-04,2\nbob,hall,2027-01-18,2\n", "ana,hall,2027-01-04,2\neva,hall,2027-01-18,1\n")
}

#[test]
fn two_files_say_what_is_added_dropped_and_moved() {
    let place = edited();
    compare(&place, &["first.csv", "second.csv"]).assert().code(0).stdout(
        contains("Stints kept: 1, moved: 0, added: 1, dropped: 1")
            .and(contains("bob → hall: before 2027-01-18 (2), after –"))
            .and(contains("eva → hall"))
            .and(contains("ana → hall").not())
            .and(contains("Penalty points").not()),
    );
    let moved = scene("ana,hall,2027-01-04,2\n", "ana,hall,2027-01-11,2\n");
    compare(&moved, &["first.csv", "second.csv"]).assert().stdout(contains("moved: 1, added: 0, dropped: 0"));
}

#[test]
fn a_folder_adds_points_and_what_is_left() {
    let place = edited();
    let told = |arguments: &[&str]| -> Value {
        let done = compare(&place, arguments).arg("--json").output().unwrap();
        assert!(done.status.success(), "{done:?}");
        serde_json::from_slice::<Value>(&done.stdout).unwrap()["outcome"].clone()
    };
    let with = told(&["first.csv", "second.csv", "--dir", "input"]);
    assert_eq!((&with["left"]["first"], &with["left"]["second"]), (&1.into(), &1.into()));
    assert_eq!(with["broken_rules"]["second"], 0);
    let terms = with["points"]["terms"].as_array().unwrap();
    let unplaced = terms.iter().find(|term| term["term"] == "unplaced").unwrap();
    assert_eq!((&unplaced["first"], &unplaced["second"]), (&1000.into(), &1000.into()));
    assert_eq!(with["links"][0]["placed"]["first"], 2);

    // Output folders tell the same without the company.
    for name in ["first", "second"] {
        let schedule = format!("{name}.csv");
        let mut run = place.run("report");
        run.args([schedule.as_str(), "--out", name, "--formats", "csv"]).assert().code(3);
    }
    let folders = told(&["first", "second"]);
    for key in ["placed", "left", "points", "units", "links", "kept", "added", "dropped"] {
        assert_eq!(folders[key], with[key], "{key}");
    }
    assert!(folders["broken_rules"].is_null());
}

#[test]
fn a_comparison_is_a_table_and_a_page() {
    let place = edited();
    let with = ["first.csv", "second.csv", "--dir", "input"];
    let done = compare(&place, &with).args(["--format", "csv"]).output().unwrap();
    let text = String::from_utf8(done.stdout).unwrap();
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    let of = |part: &str| rows.iter().filter(|row| &row[0] == part).count();
    assert_eq!(
        (of("count"), of("points"), of("unit"), of("link"), of("placement")),
        (3, Term::ALL.len(), 2, 1, 2),
        "{text}"
    );
    for name in ["page.html", "again.html"] {
        compare(&place, &with)
            .args(["--format", "html", "--out", name])
            .assert()
            .code(0)
            .stdout(contains("kept: 1"));
    }
    let read = |name: &str| fs::read_to_string(place.place.path().join(name)).unwrap();
    let page = read("page.html");
    assert!(page.contains("<td>2027-01-18 (2)</td>") && page.contains("Content-Security-Policy"), "{page}");
    assert_eq!(page, read("again.html"));
}

#[test]
fn schedules_of_different_companies_are_compared_too() {
    let place = scene("zoe,bar,2027-01-04,2\nana,hall,2027-01-18,2\n", "ana,hall,2027-01-18,2\n");
    compare(&place, &["first.csv", "second.csv"])
        .assert()
        .code(0)
        .stdout(contains("kept: 1, moved: 0, added: 0, dropped: 1"));
    // With a company, both must be its own.
    compare(&place, &["first.csv", "second.csv", "--dir", "input"])
        .assert()
        .code(2)
        .stderr(contains("first.csv:2"));
    compare(&place, &["nowhere", "second.csv"]).assert().code(2).stderr(contains("E102"));
}

#[test]
fn a_schedule_that_breaks_rules_is_compared_with_its_broken_rules_counted() {
    let place = scene("ana,hall,2027-01-04,2\n", "ana,hall,2027-01-04,2\nbob,hall,2027-01-11,2\n");
    compare(&place, &["first.csv", "second.csv", "--dir", "input"])
        .assert()
        .code(0)
        .stdout(contains("Broken rules: before 0, after 1"));
}
