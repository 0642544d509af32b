//! Some of several units, from `choices.csv` to the next quarter.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use super::Place;

/// Two students who owe any three of eight units, each of which takes one at a time.
fn students(weeks: u32) -> Place {
    let place = Place::new();
    let units: String = (1..=8).map(|unit| format!("U{unit},1,0\n")).collect();
    place.write("units.csv", &format!("unit,hosts,min_present\nHOME,0,0\n{units}"));
    place.write("employees.csv", "employee,unit,programme\nS1,HOME,none\nS2,HOME,none\n");
    place.write("choices.csv", "choice,units,count,weeks\nElectives,U1|U2|U3|U4|U5|U6|U7|U8,3,1\n");
    let settings = format!("[horizon]\nstart = 2027-01-04\nweeks = {weeks}\ncountry = \"\"\n");
    place.write("passerelle.toml", &(settings + "[rules]\nhosts_present = 0\n[output]\nlanguage = \"en\"\n"));
    place
}

fn hosts_of(place: &Place, student: &str) -> Vec<String> {
    let rows = place.read("schedule.csv");
    let rows = rows.lines().filter(|row| row.starts_with(student));
    let mut hosts: Vec<String> = rows.map(|row| row.split(',').nth(3).unwrap().to_owned()).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

#[test]
fn any_three_of_eight_are_three_stints_each() {
    let place = students(13);
    place.plan().assert().code(0).stdout(contains("Stints: 6, placed: 6, unplaced: 0"));
    let summary = place.summary();
    assert_eq!(
        (&summary["placed"], &summary["unplaced"], &summary["points"]),
        (&6.into(), &0.into(), &0.into())
    );
    assert_eq!((hosts_of(&place, "S1").len(), hosts_of(&place, "S2").len()), (3, 3), "three different ones");
    assert!(place.read("schedule.csv").contains(",choice,"));
    place.run("verify").arg("out/schedule.csv").assert().code(0);
    // As pins it is the same plan.
    let before = place.read("schedule.csv");
    place.run("plan").args(["--out", "again", "--pins", "out/schedule.csv"]).assert().code(0);
    let again = fs::read_to_string(place.place.path().join("again/schedule.csv")).unwrap();
    let weeks =
        |rows: &str| rows.lines().map(|row| row.split(',').take(10).collect::<String>()).collect::<Vec<_>>();
    assert_eq!(weeks(&again), weeks(&before));
}

#[test]
fn what_is_missing_is_unplaced_once() {
    let place = students(2);
    place.plan().assert().code(3).stdout(contains("placed: 4, unplaced: 2"));
    let left = place.read("unscheduled.csv");
    let rows: Vec<&str> = left.lines().skip(1).collect();
    assert_eq!(rows.len(), 2, "{left}");
    for row in rows {
        let units = row.split(',').nth(1).unwrap();
        assert_eq!(units.split('|').count(), 6, "any of the six others: {row}");
        assert!(row.contains(",choice,") && row.contains("R2-gap") && row.contains("Any of "), "{row}");
    }
    place
        .run("explain")
        .args(["out/schedule.csv", "--employee", "S1"])
        .assert()
        .stdout(contains("R1-choice").not());
}

#[test]
fn a_fourth_of_three_is_refused() {
    let place = students(13);
    let rows = ["04", "11", "18", "25"].iter().zip(1..);
    let rows: String = rows.map(|(day, unit)| format!("S1,U{unit},2027-01-{day},1\n")).collect();
    place.write("pins.csv", &format!("employee,unit,start,weeks\n{rows}"));
    let refused = contains("R1-choice S1 has 4 stints of the choice \"Electives\"");
    place.plan().assert().code(2).stdout(refused);
}

#[test]
fn what_was_visited_is_owed_no_more_in_the_next_quarter() {
    let place = students(2);
    place.plan().assert().code(3);
    place.run("close").arg("out/schedule.csv").assert().code(0);
    let settings = fs::read_to_string(place.input().join("passerelle.toml")).unwrap();
    place.write("passerelle.toml", &settings.replace("2027-01-04", "2027-01-18"));
    let visited = [hosts_of(&place, "S1"), hosts_of(&place, "S2")];
    place.plan().assert().code(0).stdout(contains("Stints: 2, placed: 2, unplaced: 0"));
    for (student, visited) in ["S1", "S2"].iter().zip(visited) {
        assert!(hosts_of(&place, student).iter().all(|host| !visited.contains(host)), "another one");
    }
}

#[test]
fn a_choice_of_nobody_is_said() {
    let place = students(4);
    place.write("choices.csv", "choice,units,count,grade\nElectives,U1|U2,1,PGY9\n");
    place.plan().assert().stderr(contains("\"Electives\" is about nobody"));
}

#[test]
fn a_group_of_two_or_nobody() {
    let place = students(4);
    place.write("units.csv", "unit,hosts,min_present,min_visitors\nHOME,0,0,\nU1,4,0,2\n");
    place.write("choices.csv", "choice,units,count,weeks\nInduction,U1,1,1\n");
    place.plan().assert().code(0);
    let starts = |rows: &str| {
        rows.lines().skip(1).map(|row| row.split(',').nth(6).unwrap().to_owned()).collect::<Vec<_>>()
    };
    let found = starts(&place.read("schedule.csv"));
    assert!(found.len() == 2 && found[0] == found[1], "{found:?}");
    place.write("employees.csv", "employee,unit,programme\nS1,HOME,none\n");
    place.plan().assert().code(3).stdout(contains("R5-fewest"));
    place.run("check").assert().stdout(contains("at least one stint cannot be placed"));
}
