//! `report`, and schedules given back as workbooks.

use std::fs;

use predicates::str::contains;

use super::{Place, contents};

fn planned() -> Place {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,2\n");
    place.plan().assert().code(0);
    place
}

#[test]
fn documents_are_drawn_again_without_solving() {
    let place = planned();
    for schedule in ["out/schedule.csv", "out/passerelle.xlsx"] {
        place.run("report").args([schedule, "--out", "again"]).assert().code(0).stdout(contains("inconnue"));
        let again = place.place.path().join("again");
        let (first, second) = (contents(&place.out()), contents(&again));
        assert_eq!(first.len(), second.len());
        for file in
            ["schedule.csv", "unscheduled.csv", "calendars/passerelle.ics", "calendars/units/hall.csv"]
        {
            assert_eq!(
                fs::read(place.out().join(file)).unwrap(),
                fs::read(again.join(file)).unwrap(),
                "{file}"
            );
        }
        let summary: serde_json::Value =
            serde_json::from_slice(&fs::read(again.join("summary.json")).unwrap()).unwrap();
        for key in ["bound", "gap", "stopped_by", "strategy"] {
            assert!(summary.get(key).unwrap().is_null(), "{key}");
        }
        assert_eq!((&summary["status"], &summary["placed"]), (&"feasible".into(), &2.into()));
    }
}

#[test]
fn a_folder_is_replaced_by_the_documents_of_its_own_schedule() {
    let place = planned();
    place.run("report").args(["out/schedule.csv", "--out", "out", "--formats", "csv"]).assert().code(0);
    assert!(place.out().join("schedule.csv").exists() && !place.out().join("passerelle.xlsx").exists());
}

#[test]
fn a_schedule_that_breaks_a_rule_is_refused_and_nothing_is_written() {
    let place = planned();
    place.write("bad.csv", "employee,unit,start,weeks\nana,hall,2027-01-04,2\nbob,hall,2027-01-11,2\n");
    place
        .run("report")
        .args(["input/bad.csv", "--out", "again", "--lang", "en"])
        .assert()
        .code(2)
        .stdout(contains("R5-hosts"))
        .stderr(contains("nothing was written"));
    assert_eq!(place.siblings(), ["out"]);
}

#[test]
fn what_is_unplaced_ends_with_3() {
    let place = planned();
    place.write("some.csv", "employee,unit,start,weeks\nana,hall,2027-01-04,2\n");
    place.run("report").args(["input/some.csv", "--out", "again"]).assert().code(3);
}

#[test]
fn a_workbook_is_verified_and_pinned_like_a_schedule() {
    let place = planned();
    place.run("verify").arg("out/passerelle.xlsx").assert().code(0);
    let pins = ["--pins", "out/passerelle.xlsx", "--baseline", "out/passerelle.xlsx"];
    let mut again = place.run("plan");
    again.args(["--out", "again"]).args(pins).assert().code(0);
    let text = fs::read_to_string(place.place.path().join("again/schedule.csv")).unwrap();
    // Nothing was changed or marked in it: nothing is fixed, and the baseline stands.
    assert_eq!(text, place.read("schedule.csv"));
    place.write("not.xlsx", "no workbook");
    place.run("verify").args(["input/not.xlsx", "--lang", "en"]).assert().code(2).stderr(contains("[E118]"));
}
