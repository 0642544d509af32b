//! Calendars over a chain of plans, as a calendar program that imports each of them sees them.

use std::collections::BTreeMap;
use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use super::Place;
use crate::readers;

/// Start, status and sequence of an event.
type Seen = (String, String, u64);

/// Ana and Bob owe the hall a week each, in two months.
fn two_stints() -> Place {
    let place = Place::new();
    place.write(
        "passerelle.toml",
        "[horizon]\nstart = 2027-01-04\nweeks = 8\ncountry = \"\"\n[rules]\nhosts_present = 0\n",
    );
    place.write("stints.csv", "employee,unit,weeks\nana,hall,1\nbob,hall,1\n");
    place
}

/// Draws a schedule of some rows into a folder, after the plan of another folder; gives the events by their UID.
fn drawn(place: &Place, folder: &str, rows: &[(&str, &str)], flags: &[&str]) -> BTreeMap<String, Seen> {
    let mut text = "employee,unit,start,weeks\n".to_owned();
    text.extend(rows.iter().map(|(employee, monday)| format!("{employee},hall,{monday},1\n")));
    place.write("rows.csv", &text);
    let mut report = place.run("report");
    report.args(["input/rows.csv", "--formats", "ics", "--out", folder]).args(flags);
    report.assert().code(if rows.len() == 2 { 0 } else { 3 });
    events(place, folder)
}

fn events(place: &Place, folder: &str) -> BTreeMap<String, Seen> {
    let read = readers::read("ics.py", &[place.place.path().join(folder).as_os_str()]);
    let events = read["calendars/passerelle.ics"]["events"].as_array().unwrap().iter();
    events
        .map(|event| {
            let text = |key: &str| event[key].as_str().unwrap().to_owned();
            (text("uid"), (text("start"), text("status"), event["sequence"].as_u64().unwrap()))
        })
        .collect()
}

/// The event that is not at Bob's week.
fn of_ana(events: &BTreeMap<String, Seen>, bob: &str) -> (String, Seen) {
    let found = events.iter().find(|(_, (start, ..))| start != bob).unwrap();
    (found.0.clone(), found.1.clone())
}

#[test]
fn the_sequence_of_an_event_never_goes_down_and_what_is_called_off_stays_so() {
    let place = two_stints();
    let bob = ("bob", "2027-01-18");
    let steps = [
        (Some("2027-02-08"), "2027-02-08", "CONFIRMED", 0),
        (Some("2027-02-01"), "2027-02-01", "CONFIRMED", 1),
        (Some("2027-01-25"), "2027-01-25", "CONFIRMED", 2),
        (None, "2027-01-25", "CANCELLED", 3),
        (None, "2027-01-25", "CANCELLED", 3),
        (Some("2027-02-08"), "2027-02-08", "CONFIRMED", 4),
    ];
    let mut uids = Vec::new();
    for (step, (monday, start, status, sequence)) in steps.into_iter().enumerate() {
        let rows: Vec<_> = [Some(bob), monday.map(|monday| ("ana", monday))].into_iter().flatten().collect();
        let baseline = format!("plan{}/schedule.csv", step.wrapping_sub(1));
        let flags = ["--baseline", &baseline];
        let seen = drawn(&place, &format!("plan{step}"), &rows, if step == 0 { &[] } else { &flags });
        assert_eq!(seen.len(), 2, "step {step}: {seen:?}");
        let (uid, ana) = of_ana(&seen, bob.1);
        assert_eq!(ana, (start.to_owned(), status.to_owned(), sequence), "step {step}");
        let bob = seen.values().find(|(start, ..)| *start == bob.1).unwrap();
        assert_eq!((bob.1.as_str(), bob.2), ("CONFIRMED", 0), "nothing of Bob's has changed");
        uids.push(uid);
    }
    uids.dedup();
    assert_eq!(uids.len(), 1, "one event all along");
}

#[test]
fn an_event_of_other_times_is_remembered_until_it_comes_back() {
    let place = two_stints();
    let bob = ("bob", "2027-02-15");
    let (uid, first) = of_ana(&drawn(&place, "one", &[bob, ("ana", "2027-01-11")], &[]), bob.1);
    // Ana never went, and the next horizon starts later: her event is past, and nobody's business.
    let later = ["--start", "2027-02-01", "--baseline", "one/schedule.csv"];
    let second = drawn(&place, "two", &[bob], &later);
    assert_eq!(second.keys().filter(|known| **known == uid).count(), 0, "{second:?}");
    let latest = ["--start", "2027-02-01", "--baseline", "two/schedule.csv"];
    let (again, third) = of_ana(&drawn(&place, "three", &[bob, ("ana", "2027-02-22")], &latest), bob.1);
    assert_eq!((again, first.2, third.2), (uid, 0, 1));
}

#[test]
fn a_name_that_changes_updates_the_event_and_pins_and_workbooks_lead_to_the_calendars_beside_them() {
    let place = two_stints();
    place.plan().args(["--formats", "ics,xlsx"]).assert().code(0);
    let employees = fs::read_to_string(place.input().join("employees.csv")).unwrap();
    place.write("employees.csv", &employees.replace("Bob Okafor", "Bob Lindqvist"));
    for flag in ["--pins", "--baseline"] {
        for schedule in ["out/schedule.csv", "out/passerelle.xlsx"] {
            let mut plan = place.run("plan");
            plan.args(["--out", "next", "--formats", "ics", flag, schedule]).assert().code(0);
            let sequences: Vec<u64> =
                events(&place, "next").values().map(|(.., sequence)| *sequence).collect();
            assert_eq!(sequences.iter().sum::<u64>(), 1, "{flag} {schedule}: {sequences:?}");
        }
    }
    let mut again = place.run("report");
    again.args(["out/passerelle.xlsx", "--out", "next", "--formats", "ics"]).assert().code(0);
    assert_eq!(events(&place, "next").values().map(|(.., sequence)| sequence).sum::<u64>(), 1);
}

#[test]
fn what_stands_beside_a_schedule_is_checked_like_everything_else() {
    let place = two_stints();
    place.plan().args(["--formats", "ics"]).assert().code(0);
    let file = place.out().join("calendars/events.csv");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace(",0,confirmed,", ",often,confirmed,")).unwrap();
    let mut again = place.run("plan");
    again.args(["--out", "next", "--baseline", "out/schedule.csv", "--lang", "en"]);
    again.assert().code(2).stderr(contains("events.csv:2:7").and(contains("[E120]")));
}
