//! The calendars, read by the icalendar library of Python.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use passerelle::domain::{EmployeeId, Language, Placement, Problem, UnitId, Visit};
use passerelle::output::EXPORTERS;
use passerelle::report::View;
use serde_json::{Value, json};
use tempfile::tempdir;

use super::{facts, placed, verified};
use crate::build::Draft;
use crate::readers;

const HALL: UnitId = UnitId(1);
const ZOE: EmployeeId = EmployeeId(0);
const MAX: EmployeeId = EmployeeId(1);

/// Zoé and Max of the kitchen go to the hall, Zoé twice.
fn restaurant() -> Draft {
    let mut draft = Draft::new(8);
    let kitchen = draft.unit("kitchen", 9);
    let hall = draft.unit("hall", 9);
    draft.company.units[hall.index()].name = "Salle, 1er étage; à gauche".into();
    let zoe = draft.employee("zoe", kitchen);
    let max = draft.employee("max", kitchen);
    draft.company.employees[zoe.index()].name = "Zoé 👩‍🍳 שלום =1+1\nX-EVIL:1 ".repeat(12);
    draft.stint(zoe, hall, 2);
    draft.stint(zoe, hall, 1);
    draft.stint(max, hall, 1);
    draft
}

/// Every calendar of a schedule.
fn calendars(problem: &Problem, placements: &[Placement]) -> Value {
    let schedule = verified(problem, placements);
    let view = View::new(problem, &schedule, facts());
    let folder = tempdir().unwrap();
    for file in EXPORTERS.iter().flat_map(|(_, exporter)| exporter.files(&view)) {
        if file.path.ends_with(".ics") {
            let path = folder.path().join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let bytes = file.bytes().unwrap();
            let text = String::from_utf8(bytes.clone()).expect("no letter is cut in two");
            assert!(text.ends_with("\r\n") && text.split("\r\n").all(|line| line.len() <= 75), "{text}");
            fs::write(path, bytes).unwrap();
        }
    }
    readers::read("ics.py", &[folder.path().as_os_str()])
}

fn events<'c>(calendars: &'c Value, file: &str) -> &'c Vec<Value> {
    calendars[file]["events"].as_array().unwrap_or_else(|| panic!("no {file}"))
}

/// Start, sequence and status by UID, of the calendar of all.
fn by_uid(calendars: &Value) -> BTreeMap<String, (String, u64, String)> {
    let text = |event: &Value, key: &str| event[key].as_str().unwrap().to_owned();
    let events = events(calendars, "calendars/passerelle.ics").iter();
    events
        .map(|event| {
            let told = (text(event, "start"), event["sequence"].as_u64().unwrap(), text(event, "status"));
            (text(event, "uid"), told)
        })
        .collect()
}

#[test]
fn a_stay_is_one_event_of_whole_days_in_the_calendars_of_the_person_both_units_and_all() {
    let problem = restaurant().build();
    let read = calendars(&problem, &[placed(0, 1, 2), placed(1, 4, 1), placed(2, 0, 1)]);
    let files: Vec<&str> = read.as_object().unwrap().keys().map(String::as_str).collect();
    let own_file = files[2];
    assert!(own_file.starts_with("calendars/people/") && own_file.ends_with("-zoe.ics"), "{own_file}");
    assert_eq!(
        files,
        [
            "calendars/passerelle.ics",
            "calendars/people/max.ics",
            own_file,
            "calendars/units/hall.ics",
            "calendars/units/kitchen.ics",
        ]
    );
    let own = events(&read, own_file);
    assert_eq!(own.len(), 2);
    let first = &own[0];
    assert_eq!((&first["start"], &first["end"]), (&json!("2027-01-11"), &json!("2027-01-23")));
    assert_eq!((&first["all_day"], &first["stamp"]), (&json!(true), &json!("2027-01-04T00:00:00+00:00")));
    assert_eq!((&first["sequence"], &first["status"]), (&json!(0), &json!("CONFIRMED")));
    assert_eq!(first["summary"], "Immersion\u{a0}: Salle, 1er étage; à gauche");
    assert_eq!(first["categories"], json!(["Passerelle", "ponctuel"]));
    let name = problem.company.employees[ZOE.index()].name.trim_end().replace('\n', " ");
    let hall = events(&read, "calendars/units/hall.ics");
    assert!(hall.iter().any(|event| event["summary"].as_str().unwrap().contains(&name)), "{hall:?}");
    let uids = |file: &str| -> BTreeSet<String> {
        events(&read, file).iter().map(|event| event["uid"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(uids("calendars/passerelle.ics").len(), 3);
    for file in ["calendars/units/hall.ics", "calendars/units/kitchen.ics"] {
        assert_eq!(uids(file), uids("calendars/passerelle.ics"));
    }
    assert!(uids(own_file).is_subset(&uids("calendars/units/hall.ics")));
}

/// The restaurant with a plan before it, of which nothing is known but its rows.
fn after(baseline: &[(EmployeeId, i64, u8)]) -> Problem {
    let mut draft = restaurant();
    let rows = baseline.iter().map(|(employee, week, weeks)| draft.booking(*employee, HALL, *week, *weeks));
    draft.baseline = Some(rows.collect());
    draft.build()
}

#[test]
fn a_move_keeps_the_uid_and_raises_the_sequence() {
    let first = by_uid(&calendars(&restaurant().build(), &[placed(0, 1, 2), placed(2, 3, 1)]));
    let problem = after(&[(ZOE, 1, 2), (MAX, 3, 1)]);
    for start in [0, 5] {
        let second = by_uid(&calendars(&problem, &[placed(0, 1, 2), placed(2, start, 1)]));
        assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
        for (uid, (day, sequence, status)) in &second {
            let before = &first[uid];
            assert_eq!(*sequence > before.1, *day != before.0, "{uid}");
            assert_eq!(status, "CONFIRMED");
        }
    }
}

#[test]
fn what_disappears_is_cancelled() {
    let before = by_uid(&calendars(&restaurant().build(), &[placed(0, 1, 2), placed(2, 3, 1)]));
    let read = calendars(&after(&[(ZOE, 1, 2), (MAX, 3, 1)]), &[placed(0, 1, 2)]);
    let cancelled: Vec<_> = events(&read, "calendars/people/max.ics").iter().collect();
    assert_eq!(cancelled.len(), 1);
    assert_eq!(
        (&cancelled[0]["status"], &cancelled[0]["start"]),
        (&json!("CANCELLED"), &json!("2027-01-25"))
    );
    let now = by_uid(&read);
    assert_eq!(now.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
    let uid = cancelled[0]["uid"].as_str().unwrap();
    assert!(before[uid].1 < now[uid].1);
}

#[test]
fn a_row_of_the_baseline_that_no_stint_asks_for_any_more_is_cancelled_unless_it_has_become_a_visit() {
    let mut draft = restaurant();
    draft.baseline = Some(vec![draft.booking(EmployeeId(2), UnitId(0), 2, 1)]);
    draft.employee("eva", HALL);
    let events_of = |draft: Draft| by_uid(&calendars(&draft.build(), &[placed(0, 1, 2)]));
    let dropped = events_of(draft.clone());
    assert_eq!(dropped.len(), 2);
    let cancelled: Vec<_> = dropped.values().filter(|(.., status)| status == "CANCELLED").collect();
    assert_eq!(cancelled[0].0, "2027-01-18");
    let visit =
        Visit { unit: UnitId(0), monday: draft.day(2, 0), weeks: 1, programme: None, counts_as_visit: true };
    draft.visits.push((EmployeeId(2), visit));
    let stands = events_of(draft);
    assert_eq!(stands.keys().collect::<Vec<_>>(), dropped.keys().collect::<Vec<_>>());
    assert!(stands.values().all(|(.., status)| status == "CONFIRMED"));
}

#[test]
fn a_later_horizon_knows_the_event_and_the_next_visit_is_another() {
    let plan = |draft: Draft, start| by_uid(&calendars(&draft.build(), &[placed(2, start, 1)]));
    let now = plan(restaurant(), 2);
    let mut later = restaurant();
    later.start = later.day(1, 0);
    assert_eq!(plan(later.clone(), 1).keys().collect::<Vec<_>>(), now.keys().collect::<Vec<_>>());
    let done =
        Visit { unit: HALL, monday: later.day(-9, 0), weeks: 1, programme: None, counts_as_visit: true };
    later.visits.push((MAX, done));
    assert_ne!(plan(later, 1).keys().collect::<Vec<_>>(), now.keys().collect::<Vec<_>>());
}

#[test]
fn a_visit_done_keeps_the_uid_that_it_was_planned_under() {
    let planned = by_uid(&calendars(&restaurant().build(), &[placed(2, 0, 1)]));
    let mut later = restaurant();
    let visit =
        Visit { unit: HALL, monday: later.day(0, 0), weeks: 1, programme: None, counts_as_visit: true };
    later.visits.push((MAX, visit));
    let standing = by_uid(&calendars(&later.build(), &[]));
    assert_eq!(planned, standing);
}

#[test]
fn words_are_those_of_the_language() {
    let mut draft = restaurant();
    draft.settings.language = Language::English;
    let read = calendars(&draft.build(), &[placed(2, 0, 1)]);
    let event = &events(&read, "calendars/people/max.ics")[0];
    assert_eq!(event["summary"], "Stint: Salle, 1er étage; à gauche");
    assert!(event["description"].as_str().unwrap().contains("Length: 1 week"));
    assert_eq!(read["calendars/passerelle.ics"]["name"], "Passerelle: all stints");
}

#[test]
fn long_names_are_folded_at_75_bytes_and_read_back_whole() {
    let mut draft = restaurant();
    let name = "Été à l'œuvre, ".repeat(20).trim_end().to_owned();
    draft.company.units[0].name.clone_from(&name);
    draft.company.employees[0].name.clone_from(&name);
    let problem = draft.build();
    let calendars = calendars(&problem, &[placed(0, 0, 2)]);
    assert!(calendars.to_string().contains(&name));
}
