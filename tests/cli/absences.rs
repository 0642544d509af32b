//! What documents tell of absences: their weeks where the settings say so, their reasons never.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use predicates::str::contains;
use serde_json::Value;

use super::{Place, contents};
use crate::readers;

/// Ana cannot go in the only week that she could, and Bob no longer in the one that was planned.
fn planned(absences: bool) -> (Place, PathBuf) {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks,from,to,due\nbob,hall,1,,,2027-01-08\n");
    place.run("plan").args(["--out", "before", "--lang", "en"]).assert().code(0);
    let stints =
        "employee,unit,weeks,from,to,due\nbob,hall,1,,,2027-01-08\nana,hall,1,2027-01-18,2027-01-22,\n";
    place.write("stints.csv", stints);
    let leave =
        "employee,from,to,motif\nana,2027-01-18,2027-01-22,grippe\nbob,2027-01-04,2027-01-08,grippe\n";
    place.write("absences.csv", leave);
    let setting = format!("output.absences={absences}");
    let formats = "csv,html,bulletin,xlsx,ics,kits";
    let flags = ["--formats", formats, "--baseline", "before/schedule.csv", "--lang", "en"];
    place.plan().args(["--set", &setting]).args(flags).assert().code(3);
    let out = place.out();
    (place, out)
}

/// What may be said: the name of a file, the setting, that a bulletin has no absences, and what is advised to everybody.
const KNOWN: [&str; 4] =
    ["look at absences and closures", "absences.csv", "\"absences\": false", "absences are not in it"];

/// Every text that was written, without that.
fn texts(out: &Path) -> BTreeMap<PathBuf, String> {
    let texts =
        contents(out).into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)));
    texts
        .map(|(path, text)| {
            (path, KNOWN.iter().fold(text, |text, known| text.replace(known, "")).to_lowercase())
        })
        .collect()
}

/// How many cells of a sheet are hatched.
fn hatched(out: &Path) -> usize {
    let book = readers::read("xlsx.py", &[out.join("passerelle.xlsx").as_os_str()]);
    let sheets = book["sheets"].as_array().unwrap().iter();
    let cells =
        sheets.flat_map(|sheet| sheet["rows"].as_array().unwrap()).flat_map(|row| row.as_array().unwrap());
    cells.filter(|cell| cell["pattern"].as_str() == Some("lightUp")).count()
}

fn words_of(book: &Path) -> Vec<String> {
    let book = readers::read("xlsx.py", &[book.as_os_str()]);
    let sheets = book["sheets"].as_array().unwrap().iter();
    let cells =
        sheets.flat_map(|sheet| sheet["rows"].as_array().unwrap()).flat_map(|row| row.as_array().unwrap());
    cells.filter_map(|cell| cell["value"].as_str()).map(str::to_lowercase).collect()
}

#[test]
fn documents_tell_why_somebody_is_not_planned_where_nothing_is_set() {
    let (_place, out) = planned(true);
    let unscheduled = fs::read_to_string(out.join("unscheduled.csv")).unwrap();
    assert!(unscheduled.contains("ana,hall,extra,2027-01-22,1,absence,"), "{unscheduled}");
    let changes = fs::read_to_string(out.join("changes.csv")).unwrap();
    assert!(changes.contains("absence"), "{changes}");
    assert!(hatched(&out) > 2);
}

#[test]
fn absences_can_be_left_out_of_every_document() {
    let (place, out) = planned(false);
    let all = texts(&out);
    assert!(all.len() > 12, "{}", all.len());
    for (path, text) in &all {
        let place = text.find("absen").map(|at| &text[at.saturating_sub(60)..(at + 60).min(text.len())]);
        assert_eq!(place, None, "{}", path.display());
    }
    let told = words_of(&out.join("passerelle.xlsx"));
    // What is advised to everybody, and what a colour means, is about nobody.
    let general = ["look at absences and closures.", "below the minimum (absences alone)"];
    let about = told.iter().filter(|word| !general.iter().any(|known| word.ends_with(known)));
    let about: Vec<&String> = about.filter(|word| word.contains("absen")).collect();
    assert!(about.is_empty(), "{about:?}");
    assert_eq!(hatched(&out), 0);
    // What is so is told all the same: who is left, who was moved, in numbers that add up.
    let unscheduled = fs::read_to_string(out.join("unscheduled.csv")).unwrap();
    assert!(unscheduled.contains("ana,hall,extra,2027-01-22,1,no-start,"), "{unscheduled}");
    let changes = fs::read_to_string(out.join("changes.csv")).unwrap();
    assert!(changes.contains("not-told"), "{changes}");
    let summary: Value = serde_json::from_slice(&fs::read(out.join("summary.json")).unwrap()).unwrap();
    assert_eq!(summary["settings"]["output"]["absences"], false);
    // The planner is told why by `explain`.
    let schedule = out.join("schedule.csv");
    let mut run = place.run("explain");
    run.arg(schedule).args(["--lang", "en", "--set", "output.absences=false"]);
    run.assert().stdout(contains("(absence)"));
}

#[test]
fn the_reason_for_an_absence_is_in_no_file() {
    let (_place, out) = planned(true);
    for (path, text) in texts(&out) {
        assert!(!text.contains("grippe"), "{}", path.display());
    }
    assert!(!words_of(&out.join("passerelle.xlsx")).iter().any(|word| word.contains("grippe")));
}
