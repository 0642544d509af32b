//! `explain`: why this, why not, what it would take.

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::Value;

use super::Place;

/// Two people of the kitchen who owe the hall, which has one place, a week in the only week there is.
fn place() -> Place {
    let place = Place::new();
    place.write("passerelle.toml", "[horizon]\nstart = 2027-01-04\nweeks = 1\ncountry = \"\"\n");
    place.write("stints.csv", "employee,unit,weeks,priority\nana,hall,1,2\nbob,hall,1,1\n");
    place.plan().assert().code(3);
    place
}

fn told(place: &Place, arguments: &[&str]) -> Value {
    let ended = place.run("explain").arg("out/schedule.csv").arg("--json").args(arguments).assert().code(0);
    serde_json::from_slice(&ended.get_output().stdout).unwrap()
}

#[test]
fn why_a_stint_is_left_and_what_would_have_to_go() {
    let place = place();
    let outcome = &told(&place, &["--employee", "bob"])["outcome"]["person"];
    let left = &outcome["unplaced"][0];
    assert_eq!(left["reason"], "R5-hosts");
    assert_eq!((left["claim"].as_str(), left["costs_at_least"].as_i64()), (Some("at-least"), Some(1000)));
    assert_eq!(left["exchange"]["gone"][0]["employee"], "ana");
    assert_eq!(left["exchange"]["price"], 1000);
    assert_eq!(left["alternatives"][0]["obstacles"][0]["cause"], "R5-hosts");
    place
        .run("explain")
        .args(["out/schedule.csv", "--employee", "bob", "--lang", "en"])
        .assert()
        .code(0)
        .stdout(
            contains("Reason: Host unit full (R5-hosts)")
                .and(contains("giving up Ana Ferreira (Hall, 2027-W01)")),
        );
}

#[test]
fn a_remedy_holds_when_the_file_is_changed_as_it_says() {
    let place = place();
    let remedy = told(&place, &["--remedies"])["outcome"]["remedies"]["found"][0].clone();
    assert_eq!((&remedy["change"], &remedy["unit"]), (&"one-more-visitor".into(), &"hall".into()));
    assert_eq!((&remedy["from"], &remedy["to"]), (&"2027-01-04".into(), &"2027-01-08".into()));
    assert_eq!((remedy["stints"].as_i64(), remedy["placed"][0]["employee"].as_str()), (Some(1), Some("bob")));
    place.write("capacity.csv", "unit,from,to,hosts\nhall,2027-01-04,2027-01-08,2\n");
    place.plan().assert().code(0);
    let summary = std::fs::read(place.out().join("summary.json")).unwrap();
    let summary: Value = serde_json::from_slice(&summary).unwrap();
    assert_eq!(summary["points"], remedy["points_with"]);
}

#[test]
fn without_an_employee_every_stint_that_is_left_is_explained() {
    let place = place();
    let outcome = &told(&place, &[])["outcome"]["unplaced"];
    assert_eq!(outcome.as_array().unwrap().len(), 1);
    assert_eq!(outcome[0]["claim"], "open", "a schedule that is only read proves nothing");
    assert_eq!(told(&place, &["--unit", "kitchen"])["outcome"]["unplaced"], Value::Array(Vec::new()));
}

#[test]
fn a_name_that_is_not_there_is_refused_with_the_nearest() {
    let place = place();
    let run =
        |arguments: [&str; 3]| place.run("explain").args(arguments).args(["--lang", "en"]).assert().code(2);
    run(["out/schedule.csv", "--employee", "anna"]).stderr(contains("\"anna\"").and(contains("ana")));
    run(["out/schedule.csv", "--unit", "hal"]).stderr(contains("hall"));
}
