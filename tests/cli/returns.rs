//! Returns: what `close` makes of them.

use std::fs;

use chrono::{Days, NaiveDate};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::Value;

use super::Place;

/// Ana and Bob are in the hall for a week each, Eva in the kitchen.
fn planned() -> Place {
    let place = Place::new();
    place.write(
        "employees.csv",
        "employee,name,unit,programme\nana,Ana Ferreira,kitchen,none\nbob,Bob Okafor,kitchen,none\neva,Eva Lindqvist,hall,none\n",
    );
    place.write("relations.csv", "supplier,client\nkitchen,hall\n");
    place.write("stints.csv", "employee,unit,weeks\nana,hall,1\nbob,hall,1\neva,kitchen,1\n");
    place.plan().assert().code(0);
    place
}

/// The Monday on which a visit is planned.
fn monday(place: &Place, who: &str) -> NaiveDate {
    let schedule = place.read("schedule.csv");
    let row = schedule.lines().find(|line| line.starts_with(who)).unwrap();
    row.split(',').nth(6).unwrap().parse().unwrap()
}

fn close(place: &Place) -> assert_cmd::Command {
    let mut run = place.run("close");
    run.args(["out/schedule.csv", "--lang", "en"]);
    run
}

fn closed(place: &Place) -> Value {
    let done = close(place).args(["--json", "--dry-run"]).output().unwrap();
    serde_json::from_slice::<Value>(&done.stdout).unwrap()["outcome"].clone()
}

/// Status of each row that closing adds, by who went.
fn status(outcome: &Value, who: &str) -> Vec<String> {
    let rows = outcome["rows"].as_array().unwrap().iter().filter(|row| row["employee"] == who);
    rows.map(|row| format!("{} {}", row["start"].as_str().unwrap(), row["status"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_missed_visit_is_cancelled_and_planned_again_and_nobody_is_pointed_at() {
    let place = planned();
    let day = monday(&place, "bob");
    place.write(
        "returns.csv",
        &format!("employee,unit,start,held,missed_because,by\nbob,hall,{day},no,visitor,visitor\n"),
    );
    let told = close(&place).assert().code(0);
    told.stdout(
        contains("done: 2, cancelled: 1")
            .and(contains("0 stints held, 1 missed and owed again"))
            .and(contains("no return of the visitor: 2"))
            .and(contains("no return of the host unit: 3"))
            .and(contains("missed on the visitor's side").not()),
    );
    let history = fs::read_to_string(place.input().join("history.csv")).unwrap();
    assert!(history.contains(&format!("bob,hall,{day},1,extra,cancelled")), "{history}");
    assert!(!history.contains("visitor"), "{history}");
    let mut run = place.run("plan");
    run.args(["--out", "next", "--start", "2027-02-01"]).assert().code(0);
    let next = fs::read_to_string(place.place.path().join("next/schedule.csv")).unwrap();
    assert!(next.contains("bob,Bob Okafor,kitchen,hall"), "{next}");
}

#[test]
fn sides_are_told_of_five_people_and_more() {
    let place = planned();
    let people = ["ana", "bob", "cleo", "dan", "fay"];
    let rows = |form: fn(&str) -> String| people.iter().map(|who| form(who)).collect::<String>();
    place.write("units.csv", "unit,name,hosts,min_present\nkitchen,Kitchen,1,0\nhall,Hall,9,0\n");
    place.write(
        "employees.csv",
        &format!("employee,unit,programme\n{}", rows(|who| format!("{who},kitchen,none\n"))),
    );
    place.write("stints.csv", &format!("employee,unit,weeks\n{}", rows(|who| format!("{who},hall,1\n"))));
    place.plan().assert().code(0);
    for told in [4, 5] {
        let rows = people[..told].iter().map(|who| format!("{who},hall,{},no,host\n", monday(&place, who)));
        let rows: String = rows.collect();
        place.write("returns.csv", &format!("employee,unit,start,held,missed_because\n{rows}"));
        let outcome = closed(&place);
        assert_eq!(outcome["returns"]["missed"], told);
        let sides = &outcome["returns"]["missed_because"];
        assert_eq!(sides["host"].as_u64(), (told == 5).then_some(5), "{sides}");
    }
}

#[test]
fn a_return_says_more_than_absences_and_one_who_was_there_more_than_one_who_was_not() {
    let place = planned();
    let (ana, bob) = (monday(&place, "ana"), monday(&place, "bob"));
    let last = ana + Days::new(4);
    place.write("absences.csv", &format!("employee,from,to\nana,{ana},{last}\n"));
    assert_eq!(status(&closed(&place), "ana"), [format!("{ana} cancelled")]);
    let inside = ana + Days::new(2);
    place.write("returns.csv", &format!("employee,unit,start,held,by\nana,hall,{inside},yes,\nbob,hall,{bob},no,visitor\nbob,hall,{bob},yes,host\n"));
    let outcome = closed(&place);
    assert_eq!(status(&outcome, "ana"), [format!("{ana} done")]);
    assert_eq!(status(&outcome, "bob"), [format!("{bob} done")]);
    assert_eq!(outcome["returns"]["unanswered"].as_array().unwrap().len(), 3);
}

#[test]
fn a_visit_that_was_moved_is_done_when_it_took_place_and_only_once() {
    let place = planned();
    let planned = monday(&place, "bob");
    let later = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
    place.write(
        "returns.csv",
        &format!("employee,unit,start,held\nbob,hall,{},moved\n", later + Days::new(1)),
    );
    let outcome = closed(&place);
    assert_eq!(status(&outcome, "bob"), [format!("{later} done")]);
    assert_eq!((&outcome["returns"]["moved"], &outcome["returns"]["astray"]), (&1.into(), &0.into()));
    close(&place).assert().code(0);
    close(&place).assert().code(0).stdout(contains("0 rows added").and(contains("already there: 3")));
    // Told of under the planned week, it keeps that.
    place.write("returns.csv", &format!("employee,unit,start,held\nbob,hall,{planned},moved\n"));
    fs::remove_file(place.input().join("history.csv")).unwrap();
    assert_eq!(status(&closed(&place), "bob"), [format!("{planned} done")]);
}

#[test]
fn empty_late_and_stray_returns_keep_nothing_from_being_closed() {
    let place = planned();
    let day = monday(&place, "bob");
    place.write(
        "returns.csv",
        &format!(
            "employee,unit,start,held\nbob,hall,{day},\nana,kitchen,2027-01-04,yes\ngone,hall,{day},yes\n"
        ),
    );
    close(&place)
        .assert()
        .code(0)
        .stdout(contains("done: 3").and(contains("match no stint of this schedule: 1")));
    let before = fs::read(place.input().join("history.csv")).unwrap();
    place.write("returns.csv", &format!("employee,unit,start,held\nbob,hall,{day},no\n"));
    close(&place).assert().code(0).stdout(
        contains("0 rows added")
            .and(contains("put right in the history by hand: 1"))
            .and(contains(format!("Bob Okafor → Hall, {day}"))),
    );
    assert_eq!(fs::read(place.input().join("history.csv")).unwrap(), before);
}
