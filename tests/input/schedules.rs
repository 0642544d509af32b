//! Schedules: as pins, as baseline, and read for verification.

use passerelle::domain::{Language, PinKind, Programme};
use passerelle::files::{Options, load, load_schedule};
use passerelle::words::faults;

use super::folder::{codes, day, expect_loaded, file_notes, folder, loaded, options};

const SCHEDULE: &str = "employee,employee_name,home_unit,unit,unit_name,programme,start,end,iso_week,weeks,due,tutor,status\n\
                        ada,Ada,kitchen,room,Dining room,extra,2027-01-11,2027-01-15,2027-W02,1,2027-02-05,Bob,placed\n";
const STINTS: &str = "employee,unit,weeks,to\nada,room,1,2027-02-05\nada,room,1,2027-03-05\n";

#[test]
fn a_schedule_loads_as_pins_without_notes() {
    let loaded = loaded(&[("stints.csv", STINTS), ("pins.csv", SCHEDULE)]);
    assert!(file_notes(&loaded).is_empty(), "{:?}", loaded.notes);
    let pin = loaded.problem.company.pins[0];
    assert_eq!(pin.kind, PinKind::Fixed);
    assert_eq!((pin.booking.monday, pin.booking.weeks, pin.booking.line), (day(2027, 1, 11), 1, 2));
    assert_eq!((pin.booking.programme, pin.booking.due), (Some(Programme::Extra), Some(day(2027, 2, 5))));
    assert_eq!(loaded.problem.fixed.placements.len(), 1);
    assert!(loaded.problem.fixed.strays.is_empty());
}

#[test]
fn pins_and_baseline_come_from_any_folder() {
    let pins = "employee,unit,start,weeks,pin\nada,room,2027-01-11,1,\nada,room,2027-01-18,1,forbidden\n";
    let folder = folder(&[("stints.csv", STINTS), ("pins.csv", pins), ("last.csv", SCHEDULE)]);
    let file = folder.path().join("last.csv");
    let options = Options { pins: Some(file.clone()), baseline: Some(file.clone()), ..options() };
    let problem = expect_loaded(folder.path(), &options).problem;
    // The fixed pin stands in both files: it counts once.
    assert_eq!(problem.company.pins.len(), 2);
    assert_eq!(problem.fixed.placements.len(), 1);
    assert_eq!(problem.forbidden.of(0).len(), 1);
    let baseline: Vec<_> = problem.baseline.as_ref().unwrap().iter().map(Option::is_some).collect();
    assert_eq!(baseline, [true, false]);
    assert_eq!(load_schedule(&file, &problem).unwrap().len(), 1);
    assert_eq!(
        load_schedule(&folder.path().join("pins.csv"), &problem).unwrap().len(),
        1,
        "nobody is placed by forbidding"
    );
}

#[test]
fn a_schedule_edited_by_hand_is_read_as_its_folder_is() {
    let toml = "[input]\ndates = \"mdy\"\n";
    let edited = "employee;unit;start;weeks\nada;room;1/11/2027;1\n";
    let folder = folder(&[("passerelle.toml", toml), ("stints.csv", STINTS), ("edited.csv", edited)]);
    let problem = expect_loaded(folder.path(), &options()).problem;
    let rows = load_schedule(&folder.path().join("edited.csv"), &problem).unwrap();
    assert_eq!(rows[0].monday, day(2027, 1, 11));
}

#[test]
fn faults_of_a_schedule_are_those_of_pins() {
    let bad = "employee,unit,start,weeks\nadda,room,2027-01-13,1\nada,rom,x,0\n";
    let folder = folder(&[("bad.csv", bad)]);
    let file = folder.path().join("bad.csv");
    let problem = expect_loaded(folder.path(), &options()).problem;
    let found = load_schedule(&file, &problem).unwrap_err();
    assert_eq!(codes(&found), ["E141", "E133", "E140", "E126", "E123"]);
    let text = faults::lines(Language::English, &found);
    assert!(text.contains("not a Monday. Accepted: 2027-01-11 or 2027-01-18"), "{text}");
    let options = Options { pins: Some(file.clone()), ..options() };
    assert_eq!(load(folder.path(), &options).unwrap_err(), found);
    assert_eq!(codes(&load_schedule(&folder.path().join("none.csv"), &problem).unwrap_err()), ["E102"]);
}
