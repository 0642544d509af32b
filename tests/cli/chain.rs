//! `chain`.

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use super::Place;

fn place() -> Place {
    let place = Place::new();
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    place.write("history.csv", "employee,unit,start,weeks\nana,hall,2026-06-01,1\n");
    place
}

#[test]
fn the_chain_is_told_in_both_languages_and_as_json() {
    let place = place();
    place.run("chain").args(["--lang", "en"]).assert().code(0).stdout(contains("The chain on 2027-01-04"));
    place.run("chain").args(["--lang", "fr"]).assert().code(0).stdout(contains("La chaîne au 04/01/2027"));
    let json = place.run("chain").arg("--json").assert().code(0).get_output().stdout.clone();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["outcome"]["as_of"], "2027-01-04");
    assert_eq!(json["outcome"]["ties"]["links"][0]["supplier"], "kitchen");
}

#[test]
fn a_graph_goes_to_a_file_or_to_stdout() {
    let place = place();
    let file = place.place.path().join("chain.dot");
    place.run("chain").args(["--format", "dot", "--out"]).arg(&file).assert().code(0).stdout("");
    let written = std::fs::read_to_string(&file).unwrap();
    place.run("chain").args(["--format", "dot"]).assert().code(0).stdout(written.clone());
    assert!(written.starts_with("digraph chain {"), "{written}");
    place.run("chain").args(["--format", "graphml"]).assert().code(0).stdout(contains("<graphml"));
}

#[test]
fn an_employee_is_looked_at_alone() {
    let place = place();
    place
        .run("chain")
        .args(["--employee", "ana", "--lang", "en"])
        .assert()
        .code(0)
        .stdout(contains("Ana Ferreira (").and(contains("1 other unit visited")));
    place
        .run("chain")
        .args(["--employee", "anna", "--lang", "en"])
        .assert()
        .code(2)
        .stderr(contains("E141").and(contains("ana")));
}
