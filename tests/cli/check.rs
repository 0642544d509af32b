//! `check`.

use std::process::{Command, Stdio};

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use super::Place;

#[test]
fn a_sound_folder_is_counted() {
    let place = Place::new();
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,3\n");
    place.run("check").args(["--lang", "en"]).assert().code(0).stdout(
        contains("Employees: 2")
            .and(contains("Units: 2, links: 1"))
            .and(contains("Stints to place: 2"))
            .and(contains("Hosting in Hall, W01 to W04 (4–29 January): 5 weeks asked, 4 possible; at least 1 stint too many (proven)")),
    );
    assert!(place.siblings().is_empty());
}

#[test]
fn a_horizon_that_was_not_given_is_said_on_stderr() {
    let place = Place::new();
    place.write("passerelle.toml", "[rules]\nhosts_present = 0\n");
    place.run("check").args(["--lang", "en"]).assert().code(0).stderr(contains("note: "));
    place.run("check").args(["--start", "2027-04-05"]).assert().code(0).stderr(predicates::str::is_empty());
}

#[test]
fn nobody_reading_on_is_no_error() {
    let place = Place::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_passerelle"))
        .arg("check")
        .arg(place.input())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert!(ended.stderr.is_empty(), "{}", String::from_utf8_lossy(&ended.stderr));
}
