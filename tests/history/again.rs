//! Planning again: leavers, movers, merges, freezes and hand edits, and calendars that stay true.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::tempdir;

use super::rows;
use crate::cli::passerelle;
use crate::readers;

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

fn plan(folder: &Path, out: &Path, more: &[&OsStr]) {
    let done = passerelle().arg("plan").arg(folder).arg("--out").arg(out).args(more).output().unwrap();
    let code = done.status.code();
    assert!(matches!(code, Some(0 | 3)), "{code:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn again(folder: &Path, out: &Path, baseline: &Path, more: &[&str]) {
    let schedule = baseline.join("schedule.csv");
    let mut all = vec![OsStr::new("--baseline"), schedule.as_os_str()];
    all.extend(more.iter().map(OsStr::new));
    plan(folder, out, &all);
}

/// The events of each calendar, as the icalendar library reads them.
fn calendars(out: &Path) -> BTreeMap<String, Vec<Value>> {
    let found = readers::read("ics.py", &[out.join("calendars").as_os_str()]);
    let of =
        |(name, calendar): (&String, &Value)| (name.clone(), calendar["events"].as_array().unwrap().clone());
    found.as_object().unwrap().iter().map(of).collect()
}

fn text<'v>(event: &'v Value, key: &str) -> &'v str {
    event[key].as_str().unwrap()
}

/// Status and sequence of each event whose summary names somebody.
fn of_person<'v>(
    calendars: &'v BTreeMap<String, Vec<Value>>,
    calendar: &str,
    name: &str,
) -> Vec<(&'v str, i64)> {
    let events = calendars[calendar].iter().filter(|event| text(event, "summary").contains(name));
    events.map(|event| (text(event, "status"), event["sequence"].as_i64().unwrap())).collect()
}

fn visits(out: &Path) -> Vec<(String, String, String)> {
    let of =
        |row: BTreeMap<String, String>| (row["employee"].clone(), row["unit"].clone(), row["start"].clone());
    rows(out).into_iter().map(of).collect()
}

/// Case 01.
#[test]
fn a_leavers_events_are_called_off_everywhere_and_never_forgotten() {
    let (place, case) = (tempdir().unwrap(), case("01-leaver-row-removed"));
    let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| place.path().join(name));
    plan(&case.join("before"), &a, &[]);
    again(&case.join("after"), &b, &a, &[]);
    let before = calendars(&a);
    assert_eq!(of_person(&before, "passerelle.ics", "David Moreau"), [("CONFIRMED", 0); 2]);
    let after = calendars(&b);
    for (calendar, events) in
        [("units/ACH.ics", 1), ("units/LOG.ics", 1), ("units/PRO.ics", 2), ("passerelle.ics", 2)]
    {
        assert_eq!(of_person(&after, calendar, "David Moreau"), vec![("CANCELLED", 1); events], "{calendar}");
    }
    let events = fs::read_to_string(b.join("calendars/events.csv")).unwrap();
    assert_eq!(events.lines().filter(|line| line.contains("David Moreau")).count(), 2, "{events}");
    // A plan later they are called off still, and when the row is back the sequence goes on.
    again(&case.join("after"), &c, &b, &[]);
    assert_eq!(of_person(&calendars(&c), "passerelle.ics", "David Moreau"), [("CANCELLED", 1); 2]);
    again(&case.join("before"), &d, &c, &[]);
    assert_eq!(of_person(&calendars(&d), "passerelle.ics", "David Moreau"), [("CONFIRMED", 2); 2]);
}

/// Case 02.
#[test]
fn what_was_held_before_the_freeze_stands_though_nobody_asks_for_it() {
    let (place, case) = (tempdir().unwrap(), case("02-freeze-drops-past"));
    let [a, b, c] = ["a", "b", "c"].map(|name| place.path().join(name));
    plan(&case.join("before"), &a, &[]);
    again(&case.join("after"), &b, &a, &["--freeze-until", "2027-03-15"]);
    let (before, after) = (visits(&a), visits(&b));
    let early: Vec<_> = before.iter().filter(|(.., start)| start.as_str() < "2027-03-15").collect();
    assert!(early.len() > 4, "{before:?}");
    for visit in &early {
        assert!(after.contains(visit), "{visit:?} in {after:?}");
    }
    let called_off = calendars(&b)["passerelle.ics"]
        .iter()
        .filter(|event| text(event, "status") == "CANCELLED" && text(event, "start") < "2027-03-15")
        .count();
    assert_eq!(called_off, 0);
    // What was held is held in every later plan, with a freeze or without.
    again(&case.join("after"), &c, &b, &[]);
    for visit in &early {
        assert!(visits(&c).contains(visit), "{visit:?}");
    }
    passerelle().arg("verify").arg(case.join("after")).arg(b.join("schedule.csv")).assert().success();
    let closed = |out: &Path| {
        let mut run = passerelle();
        run.args(["close", "--dry-run", "--json", "--until", "2027-03-14"]).arg(case.join("after"));
        let done = run.arg(out.join("schedule.csv")).output().unwrap();
        serde_json::from_slice::<Value>(&done.stdout).unwrap()["outcome"]["done"].as_u64().unwrap()
    };
    assert!(closed(&a) > 4);
    assert_eq!(closed(&a), closed(&b));
}

/// Case 03.
#[test]
fn who_changes_units_keeps_what_was_held_and_leaves_no_event_behind() {
    let (place, case) = (tempdir().unwrap(), case("03-changes-unit"));
    let [a, b, c] = ["a", "b", "c"].map(|name| place.path().join(name));
    plan(&case.join("before"), &a, &[]);
    again(&case.join("after"), &b, &a, &["--freeze-until", "2027-02-15"]);
    let of = |out: &Path| visits(out).into_iter().filter(|(who, ..)| who == "P1").collect::<Vec<_>>();
    let held: Vec<_> = of(&a).into_iter().filter(|(.., start)| start.as_str() < "2027-02-15").collect();
    for visit in &held {
        assert!(of(&b).contains(visit), "{visit:?} in {:?}", of(&b));
    }
    assert!(of(&b).iter().all(|(_, unit, _)| unit != "PRO"), "{:?}", of(&b));
    let after = calendars(&b);
    let away: Vec<(&str, i64)> = of_person(&after, "units/PRO.ics", "David Moreau");
    assert_eq!(away, [("CANCELLED", 1); 2]);
    for (calendar, events) in &after {
        let mut uids: Vec<&str> = events.iter().map(|event| text(event, "uid")).collect();
        let count = uids.len();
        uids.sort_unstable();
        uids.dedup();
        assert_eq!(uids.len(), count, "{calendar}");
    }
    // The unit that was left calls them off in every later plan too.
    again(&case.join("after"), &c, &b, &["--freeze-until", "2027-02-15"]);
    assert_eq!(of_person(&calendars(&c), "units/PRO.ics", "David Moreau"), away);
}

#[test]
fn planning_into_the_folder_of_the_last_plan_goes_on_from_its_events() {
    let (place, case) = (tempdir().unwrap(), case("01-leaver-row-removed"));
    let out = place.path().join("out");
    plan(&case.join("before"), &out, &[]);
    let first = calendars(&out);
    plan(&case.join("after"), &out, &[]);
    let second = calendars(&out);
    assert_eq!(of_person(&second, "passerelle.ics", "David Moreau"), [("CANCELLED", 1); 2]);
    // The stamp moves when something changes, and only then.
    for event in &second["passerelle.ics"] {
        let known = first["passerelle.ics"].iter().find(|known| text(known, "uid") == text(event, "uid"));
        let Some(known) = known else { continue };
        let later = text(event, "stamp") > text(known, "stamp");
        assert_eq!(later, event["sequence"] != known["sequence"], "{event}");
    }
}

#[test]
fn two_companies_with_the_same_identifiers_share_no_event() {
    let (place, case) = (tempdir().unwrap(), case("01-leaver-row-removed"));
    let [a, b, other] = ["a", "b", "other"].map(|name| place.path().join(name));
    fs::create_dir(&other).unwrap();
    for file in ["employees.csv", "relations.csv", "units.csv", "passerelle.toml"] {
        let text = fs::read_to_string(case.join("before").join(file)).unwrap();
        fs::write(other.join(file), text.replace("Achats", "Einkauf")).unwrap();
    }
    plan(&case.join("before"), &a, &[]);
    plan(&other, &b, &[]);
    let uids = |out: &Path| -> Vec<String> {
        calendars(out)["passerelle.ics"].iter().map(|event| text(event, "uid").to_owned()).collect()
    };
    let (ours, theirs) = (uids(&a), uids(&b));
    assert!(!ours.is_empty() && ours.iter().all(|uid| !theirs.contains(uid)));
    // The identity is made once: a company that changes keeps it.
    let c = place.path().join("c");
    fs::write(other.join("units.csv"), fs::read_to_string(case.join("before/units.csv")).unwrap()).unwrap();
    again(&other, &c, &b, &[]);
    assert_eq!(uids(&c), theirs);
}

/// Ten plans in a row, each imported on top of the ones before by another calendar library.
#[test]
fn ten_plans_in_a_row_leave_the_calendars_as_the_last_one_alone() {
    let (place, case) = (tempdir().unwrap(), case("01-leaver-row-removed"));
    let company = place.path().join("company");
    fs::create_dir(&company).unwrap();
    let read = |file: &str| fs::read_to_string(case.join("before").join(file)).unwrap();
    let write = |file: &str, text: &str| fs::write(company.join(file), text).unwrap();
    for file in ["employees.csv", "relations.csv", "units.csv", "passerelle.toml"] {
        write(file, &read(file));
    }
    let (employees, relations) = (read("employees.csv"), read("relations.csv"));
    let without = |text: &str, who: &str| -> String {
        text.lines().filter(|line| !line.starts_with(who)).map(|line| format!("{line}\n")).collect()
    };
    let outs: Vec<PathBuf> = (0..10).map(|number| place.path().join(format!("plan-{number}"))).collect();
    for (number, out) in outs.iter().enumerate() {
        let mut more: Vec<String> = Vec::new();
        match number {
            1 => write(
                "absences.csv",
                "employee,from,to\nA1,2027-01-04,2027-02-26\nL2,2027-01-11,2027-01-22\n",
            ),
            2 => write("employees.csv", &without(&employees, "P1,")),
            3 => {
                write(
                    "employees.csv",
                    &without(&employees, "P1,").replace("P2,Emma Fabre,PRO", "P2,Emma Fabre,ACH"),
                );
                more = vec!["--freeze-until".to_owned(), "2027-02-01".to_owned()];
            }
            4 => {
                // Somebody moves a visit by hand.
                let moved =
                    rows(&outs[3]).into_iter().rfind(|row| row["start"].as_str() > "2027-02-15").unwrap();
                let pin = format!(
                    "employee,unit,start,weeks\n{},{},2027-03-22,1\n",
                    moved["employee"], moved["unit"]
                );
                write("pins.csv", &pin);
            }
            5 => {
                fs::remove_file(company.join("pins.csv")).unwrap();
                write("employees.csv", &employees.replace("P2,Emma Fabre,PRO", "P2,Emma Fabre,ACH"));
            }
            6 => {
                write("relations.csv", &without(&relations, "PRO,LOG"));
                more = vec!["--freeze-until".to_owned(), "2027-03-01".to_owned()];
            }
            7 => {
                // Logistics becomes a part of sales.
                write("employees.csv", &employees.replace(",LOG,", ",VTE,"));
                write("relations.csv", "supplier,client\nACH,PRO\nPRO,VTE\n");
                write("units.csv", &without(&read("units.csv"), "LOG,"));
                write("aliases.csv", "old,unit\nLOG,VTE\n");
                more = vec!["--freeze-until".to_owned(), "2027-03-01".to_owned()];
            }
            8 => write(
                "employees.csv",
                &(employees.replace(",LOG,", ",VTE,") + "N1,Nora Nouvelle,ACH,2026-12-14\n"),
            ),
            9 => write("absences.csv", "employee,from,to\n"),
            _ => {}
        }
        if number > 0 {
            let more: Vec<&str> = more.iter().map(String::as_str).collect();
            again(&company, out, &outs[number - 1], &more);
        } else {
            plan(&company, out, &[]);
        }
    }
    let folders: Vec<PathBuf> = outs.iter().map(|out| out.join("calendars")).collect();
    let folders: Vec<&OsStr> = folders.iter().map(|folder| folder.as_os_str()).collect();
    let differences = readers::read("store.py", &folders);
    for (number, different) in differences.as_array().unwrap().iter().enumerate() {
        assert_eq!(different.as_array().unwrap().len(), 0, "plan {number}: {different:#}");
    }
}
