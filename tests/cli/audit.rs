//! `summary.json` as an audit trail: its schema, `--replay`, `--if-changed`, `--dry-run`.

use std::fs;
use std::path::{Path, PathBuf};

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::{Value, json};

use super::{Place, contents, passerelle, timeless};
use crate::readers::read;

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What the schema has against a summary.
fn against(summary: &Path) -> Value {
    read("schema.py", &[project("data/summary.schema.json").as_os_str(), summary.as_os_str()])
}

/// A place with something to plan, planned with flags that differ from every default.
fn planned() -> Place {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks,due\nana,hall,2,2027-01-08\nbob,hall,1,2027-01-15\n");
    let edited = "employee,unit,start,weeks\nana,hall,2027-01-11,2\n";
    fs::write(place.out().with_file_name("edited.csv"), edited).unwrap();
    place
        .plan()
        .args(["--start", "2027-01-11", "--weeks", "5", "--country", "BE", "--gap", "0.1", "--seed", "7"])
        .args(["--time-limit", "99.5", "--strategy", "exact", "--formats", "csv,bulletin", "--initials"])
        .args(["--pins", "edited.csv", "--baseline", "edited.csv", "--lang", "en"])
        .assert()
        .code(0);
    place
}

fn replay(place: &Place) -> assert_cmd::Command {
    let mut run = place.run("plan");
    run.args(["--replay", "out/summary.json", "--out", "again", "--pins", "edited.csv"]);
    run.args(["--baseline", "edited.csv"]);
    run
}

#[test]
fn every_summary_keeps_to_the_schema_and_what_is_no_summary_does_not() {
    let place = planned();
    assert_eq!(against(&place.out().join("summary.json")), json!([]));
    place
        .run("report")
        .args(["out/schedule.csv", "--out", "again"])
        .args(["--start", "2027-01-11"])
        .assert()
        .code(0);
    assert_eq!(against(&place.out().join("../again/summary.json")), json!([]));
    let mut broken = place.summary();
    broken["inputs"][0]["sha256"] = json!("none");
    broken["surprise"] = json!(1);
    broken["points_by_term"].as_object_mut().unwrap().remove("late");
    let path = place.out().with_file_name("broken.json");
    fs::write(&path, broken.to_string()).unwrap();
    assert_eq!(against(&path).as_array().unwrap().len(), 3);
}

#[test]
fn every_file_that_was_read_is_recorded_with_its_hash() {
    let place = planned();
    let files: Vec<_> = place.summary()["inputs"].as_array().unwrap().clone();
    let named: Vec<_> = files.iter().map(|file| (file["part"].as_str(), file["file"].as_str())).collect();
    assert_eq!(
        named,
        [
            (Some("company"), Some("units.csv")),
            (Some("company"), Some("employees.csv")),
            (Some("company"), Some("stints.csv")),
            (Some("company"), Some("passerelle.toml")),
            (Some("pins"), Some("edited.csv")),
            (Some("baseline"), Some("edited.csv")),
        ]
    );
    // printf 'unit,name,hosts,min_present\nkitchen,Kitchen,1,0\nhall,Hall,1,0\n' | sha256sum
    let known = "7220dc71420df3de862e41b549a38344db582e5e63237b83cb38d276b8be7bef";
    assert_eq!(files[0]["sha256"], known);
}

#[test]
fn a_plan_is_made_again_from_its_record_to_the_byte() {
    let place = planned();
    replay(&place).assert().code(0);
    let again = place.out().with_file_name("again");
    assert_eq!(timeless(&again), timeless(&place.out()));
    // Settings of the file that the record overrules are those of the flags then, not the defaults.
    assert_eq!(place.summary()["settings"]["solve"]["time_limit"], 99.5);
}

#[test]
fn a_plan_of_every_example_is_made_again_from_its_record() {
    for example in ["restaurant", "theatre"] {
        let place = Place::new();
        let data = project("data").join(example);
        let formats = ["--formats", "csv,html"];
        passerelle().arg("plan").arg(&data).args(formats).arg("--out").arg(place.out()).assert().success();
        let again = place.out().with_file_name("again");
        let record = place.out().join("summary.json");
        let mut run = passerelle();
        run.arg("plan").arg(&data).arg("--replay").arg(record).arg("--out").arg(&again).assert().success();
        assert_eq!(timeless(&again), timeless(&place.out()), "{example}");
    }
}

#[test]
fn input_that_differs_is_refused_by_name() {
    let place = planned();
    place.write("absences.csv", "employee,from,to\nbob,2027-03-01,2027-03-05\n");
    place.write("units.csv", "unit,name,hosts,min_present\nkitchen,Kitchen,1,0\nhall,Hall,2,0\n");
    let mut run = place.run("plan");
    run.args(["--replay", "out/summary.json", "--out", "again", "--baseline", "edited.csv", "--lang", "en"]);
    run.assert().code(2).stderr(
        contains("units.csv has changed")
            .and(contains("--pins edited.csv is missing"))
            .and(contains("absences.csv is new"))
            .and(contains("employees.csv").not())
            .and(contains("--baseline").not()),
    );
    assert!(!place.out().with_file_name("again").exists());
}

#[test]
fn what_is_no_record_and_flags_that_contradict_one_are_refused() {
    let place = planned();
    for (record, code) in [("nothing.json", "no-record"), ("edited.csv", "no-record")] {
        let done = place.run("plan").args(["--replay", record, "--out", "again", "--json"]).assert().code(2);
        let told: Value = serde_json::from_slice(&done.get_output().stdout).unwrap();
        assert_eq!(told["failure"]["code"], code);
    }
    replay(&place).args(["--seed", "3"]).assert().code(2);
    replay(&place).args(["--gap", "0.3"]).assert().code(2);
}

#[test]
fn another_version_is_noted() {
    let place = planned();
    let mut summary = place.summary();
    summary["version"] = json!("0.0.1");
    let record = place.out().with_file_name("old.json");
    fs::write(&record, summary.to_string()).unwrap();
    let mut run = place.run("plan");
    run.args(["--replay", "old.json", "--out", "again", "--pins", "edited.csv", "--baseline", "edited.csv"]);
    run.assert().code(0).stderr(contains("0.0.1"));
}

#[test]
fn a_dry_run_does_everything_but_write() {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\n");
    place.plan().args(["--dry-run", "--lang", "en"]).assert().code(0).stdout(
        contains("placed: 1").and(contains("nothing was written; this folder would have got 16 files")),
    );
    assert!(place.siblings().is_empty());
    place.plan().assert().code(0);
    assert_eq!(contents(&place.out()).len(), 16 + 1, "the files, and their list");
    let before = contents(&place.out());
    for arguments in [["--dry-run", "--weeks=3"], ["--dry-run", "--formats=csv"]] {
        place.plan().args(arguments).assert().code(0);
    }
    place.run("report").args(["out/schedule.csv", "--out", "out", "--dry-run"]).assert().code(0);
    assert_eq!(contents(&place.out()), before);
    fs::write(place.out().join("mine.txt"), "").unwrap();
    place.plan().arg("--dry-run").assert().code(2).stderr(contains("mine.txt"));
}

#[test]
fn nothing_is_planned_where_nothing_changed() {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\n");
    let said = |flags: &[&str]| {
        let done = place.plan().args(["--if-changed", "--lang", "en"]).args(flags).assert().code(0);
        String::from_utf8(done.get_output().stdout.clone()).unwrap().starts_with("Nothing to do")
    };
    assert!(!said(&[]));
    assert!(said(&[]));
    assert!(said(&["--threads", "1"]));
    assert!(!said(&["--seed", "2"]));
    assert!(!said(&[]));
    place.write("absences.csv", "employee,from,to\nana,2027-01-04,2027-01-08\n");
    assert!(!said(&[]));
    assert!(said(&[]));
    fs::remove_file(place.out().join("report.html")).unwrap();
    assert!(!said(&[]));
    let mut interrupted = place.summary();
    interrupted["stopped_by"] = json!("interrupt");
    fs::write(place.out().join("summary.json"), interrupted.to_string()).unwrap();
    assert!(!said(&[]));
}
