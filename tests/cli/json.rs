//! `--json` and `--quiet`.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use passerelle::chain::Chain;
use passerelle::compare::Comparison;
use passerelle::outcome::{
    BrokenRules, Checked, Closed, Explained, Exported, Generated, Manual, ScenarioOutcomes, Started, Verified,
};
use passerelle::returns::Overview;
use passerelle::tasks::Delivered;
use serde_json::{Value, json};
use tempfile::tempdir;

use super::{Place, passerelle};

/// Runs a command with `--json`, and gives its one document; nothing may be said beside it.
fn document(mut run: Command, code: i32) -> Value {
    let done = run.arg("--json").assert().code(code);
    let output = done.get_output();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["exit"], code);
    document
}

fn with_a_stint() -> Place {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\n");
    place
}

#[test]
fn every_command_hands_its_outcome_over_as_json() {
    let place = with_a_stint();
    let checked = document(place.run("check"), 0);
    assert_eq!(checked["command"], "check");
    assert_eq!(checked["failure"], Value::Null);
    assert_eq!(checked["outcome"]["stints"]["extra"], 1);
    assert_eq!(
        checked["outcome"]["horizon"],
        json!({"start": "2027-01-04", "end": "2027-01-29", "weeks": 4})
    );

    let planned = document(place.plan(), 0);
    assert_eq!(planned["outcome"]["placed"], 1);
    assert!(planned["outcome"]["folder"].as_str().unwrap().ends_with("out"));
    assert_eq!(planned["outcome"]["points_by_term"], place.summary()["points_by_term"]);

    let mut verify = place.run("verify");
    verify.arg("out/schedule.csv");
    assert_eq!(document(verify, 0)["outcome"]["violations"], json!([]));
    let mut report = place.run("report");
    report.args(["out/schedule.csv", "--out", "again"]);
    assert_eq!(document(report, 0)["outcome"]["bound"], Value::Null);
    let mut export = place.run("export");
    export.args(["--format", "mps", "--out", "program.mps"]);
    assert_eq!(
        document(export, 0)["outcome"],
        json!({"file": "program.mps", "dry_run": false, "format": "mps"})
    );
    let mut generate = passerelle();
    generate
        .args(["generate", "--employees", "20", "--units", "3", "--out"])
        .arg(place.out().join("../made"));
    assert_eq!(document(generate, 0)["outcome"]["employees"], 20);
}

/// Reads an outcome as its type, and writes it again.
fn again<T: serde::Serialize + serde::de::DeserializeOwned>(document: &Value) -> Value {
    let outcome: T = serde_json::from_value(document["outcome"].clone()).unwrap();
    serde_json::to_value(outcome).unwrap()
}

#[test]
fn outcomes_are_read_as_they_were_written() {
    let place = with_a_stint();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,2\nbob,hall,2\n");
    place.write("scenarios.toml", "[longer]\nhorizon.weeks = 6\n");
    place.plan().assert().code(3);
    let run = |words: &[&str], code| {
        let mut run = place.run(words[0]);
        run.args(&words[1..]);
        document(run, code)
    };
    let planned = run(&["plan", "--out", "out"], 3);
    assert_eq!(again::<Delivered>(&planned), planned["outcome"]);
    let exported = run(&["export", "--format", "lp", "--out", "program.lp"], 0);
    assert_eq!(again::<Exported>(&exported), exported["outcome"]);
    let verified = run(&["verify", "out/schedule.csv"], 3);
    assert_eq!(again::<Verified>(&verified), verified["outcome"]);
    let explained = run(&["explain", "out/schedule.csv", "--remedies", "3"], 0);
    assert_eq!(again::<Explained>(&explained), explained["outcome"]);
    let explained = run(&["explain", "out/schedule.csv", "--employee", "bob"], 0);
    assert_eq!(again::<Explained>(&explained), explained["outcome"]);
    let closed = run(&["close", "out/schedule.csv", "--dry-run"], 0);
    assert_eq!(again::<Closed>(&closed), closed["outcome"]);
    let compared = run(&["scenarios", "input/scenarios.toml", "--out", "all"], 0);
    assert_eq!(again::<ScenarioOutcomes>(&compared), compared["outcome"]);
    let pins = "employee,unit,start,weeks,pin\nana,hall,2027-01-04,2,fixed\nbob,hall,2027-01-04,2,fixed\n";
    place.write("pins.csv", pins);
    let broken = run(&["plan", "--out", "no"], 2);
    assert_eq!(again::<BrokenRules>(&broken), broken["outcome"]);
}

#[test]
fn what_was_made_is_read_as_it_was_written() {
    let place = tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let mut run = passerelle();
        run.current_dir(place.path()).args(arguments);
        document(run, 0)
    };
    let generated = run(&["generate", "--out", "made", "--employees", "20", "--units", "3"]);
    assert_eq!(again::<Generated>(&generated), generated["outcome"]);
    let started = run(&["init", "mine", "--example", "theatre"]);
    assert_eq!(again::<Started>(&started), started["outcome"]);
    let manual = run(&["man", "pages"]);
    assert_eq!(again::<Manual>(&manual), manual["outcome"]);
}

#[test]
fn what_is_found_in_every_company_of_the_data_is_read_as_it_was_written() {
    for name in ["restaurant", "theatre", "energy"] {
        let place = tempdir().unwrap();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
        let run = |arguments: &[&str], code| {
            let mut run = passerelle();
            run.current_dir(place.path()).args(arguments);
            document(run, code)
        };
        let folder = folder.to_str().unwrap();
        let checked = run(&["check", folder], 0);
        assert_eq!(again::<Checked>(&checked), checked["outcome"], "{name}");
        let code = if name == "energy" { 3 } else { 0 };
        run(&["plan", folder, "--gap", "0.2", "--formats", "csv", "--out", "out"], code);
        let schedule = fs::read_to_string(place.path().join("out/schedule.csv")).unwrap();
        let shorter: Vec<&str> = schedule.lines().take(schedule.lines().count() / 2).collect();
        fs::write(place.path().join("shorter.csv"), shorter.join("\n")).unwrap();
        let compared = run(&["compare", "out/schedule.csv", "shorter.csv", "--dir", folder], 0);
        assert_eq!(again::<Comparison>(&compared), compared["outcome"], "{name}");
        let chain = run(&["chain", folder, "out/schedule.csv"], 0);
        assert_eq!(again::<Chain>(&chain), chain["outcome"], "{name}");
        let told = run(&["returns", folder, "out/schedule.csv", "--until", "2028-06-30"], 0);
        assert_eq!(again::<Overview>(&told), told["outcome"], "{name}");
    }
}

#[test]
fn faults_are_told_with_their_place_and_code() {
    let place = with_a_stint();
    place.write("stints.csv", "employee,unit,weeks\nana,hal,0\n");
    let mut run = place.plan();
    run.args(["--lang", "en"]);
    let failed = document(run, 2);
    assert_eq!(failed["outcome"], Value::Null);
    assert_eq!(failed["failure"]["code"], "faulty-input");
    let faults = failed["failure"]["faults"].as_array().unwrap();
    let codes: Vec<_> = faults.iter().map(|fault| fault["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["E140", "E123"]);
    assert_eq!(faults[0]["file"], "stints.csv");
    assert_eq!((&faults[0]["line"], &faults[0]["column"]), (&json!(2), &json!(2)));
    assert_eq!(faults[0]["text"], "hal");
    assert!(!place.out().exists());
}

#[test]
fn broken_rules_are_told_with_the_identifiers_of_the_files() {
    let place = with_a_stint();
    place.write("preferences.csv", "employee,from,to\nana,2027-01-04,2027-01-08\n");
    let schedule = "employee,unit,start,weeks\nana,hall,2027-01-04,3\n";
    fs::write(place.out().with_file_name("edited.csv"), schedule).unwrap();
    let mut verify = place.run("verify");
    verify.arg("edited.csv");
    let told = document(verify, 2);
    assert_eq!(told["failure"], Value::Null);
    let broken = &told["outcome"]["violations"][0];
    assert_eq!(
        (&broken["rule"], &broken["employee"], &broken["unit"], &broken["week"]),
        (&json!("R1-window"), &json!("ana"), &json!("hall"), &json!("2027-01-04"))
    );
}

#[test]
fn what_was_not_understood_and_what_cannot_be_both_on_stdout_are_json_too() {
    let mut run = passerelle();
    run.args(["plan", "in", "--gap", "2"]);
    assert_eq!(document(run, 2)["failure"]["code"], "usage");
    let place = with_a_stint();
    let mut run = place.run("export");
    run.args(["--format", "lp"]);
    assert_eq!(document(run, 2)["failure"]["code"], "stdout-kept");
}

#[test]
fn notes_stand_in_the_document() {
    let place = with_a_stint();
    place.write("passerelle.toml", "[rules]\nhosts_present = 0\n");
    assert_eq!(document(place.run("check"), 0)["notes"][0]["code"], "default-start");
}

#[test]
fn quiet_says_only_what_is_wrong() {
    let place = with_a_stint();
    place.write("passerelle.toml", "[rules]\nhosts_present = 0\n");
    for mut run in [place.run("check"), place.plan()] {
        let done = run.arg("--quiet").assert().code(0);
        let output = done.get_output();
        assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{output:?}");
    }
    fs::write(place.out().with_file_name("edited.csv"), "employee,unit,start,weeks\nbob,hall,2027-01-04,2\n")
        .unwrap();
    let done = place.run("verify").args(["edited.csv", "--start", "2027-01-04", "--quiet"]).assert().code(2);
    assert!(String::from_utf8_lossy(&done.get_output().stdout).contains("R8-eligible"));
    place.write("stints.csv", "employee,unit,weeks\nana,hal,2\n");
    let done = place.run("check").arg("--quiet").assert().code(2);
    assert!(String::from_utf8_lossy(&done.get_output().stderr).contains("[E140]"));
}

#[test]
fn numbers_of_an_example_are_whole_or_have_one_decimal() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/theatre");
    let place = Place::new();
    let mut run = passerelle();
    run.arg("plan").arg(data).args(["--formats", "csv", "--out"]).arg(place.out());
    let points = document(run, 0)["outcome"]["points_by_term"].clone();
    for (term, amount) in points.as_object().unwrap() {
        let tenfold = amount.as_f64().unwrap() * 10.0;
        assert_eq!(tenfold, tenfold.round(), "{term}");
    }
}
