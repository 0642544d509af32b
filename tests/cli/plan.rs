//! `plan`.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};

use super::{Place, contents, timeless};

/// Ana and Bob owe the hall, which has one place, two weeks each: four weeks are enough.
fn two_stints() -> Place {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,2\n");
    place
}

/// A third person: one of three must stay behind.
fn three_stints() -> Place {
    let place = two_stints();
    place.write(
        "employees.csv",
        "employee,name,unit,programme\nana,Ana Ferreira,kitchen,none\nbob,Bob Okafor,kitchen,none\neva,Eva Lindqvist,kitchen,none\n",
    );
    place.write("stints.csv", "employee,unit,weeks,priority\nana,hall,2,2\nbob,hall,2,2\neva,hall,2,1\n");
    place
}

#[test]
fn every_stint_placed_ends_with_0_and_a_folder() {
    let place = two_stints();
    place
        .plan()
        .assert()
        .code(0)
        .stdout(contains("placées\u{a0}: 2").and(contains("prouvé optimal")))
        .stderr(is_empty());
    let summary = place.summary();
    assert_eq!(summary["status"], "optimal");
    assert_eq!((&summary["placed"], &summary["unplaced"]), (&2.into(), &0.into()));
    assert_eq!(place.read("schedule.csv").lines().count(), 3);
    assert_eq!(place.siblings(), ["out"]);
}

#[test]
fn unplaced_stints_end_with_3_and_a_reason() {
    let place = three_stints();
    place.plan().assert().code(3).stdout(contains("non placées\u{a0}: 1").and(contains("R5-hosts")));
    let unscheduled = place.read("unscheduled.csv");
    assert!(unscheduled.lines().nth(1).unwrap().starts_with("eva,hall,extra,"), "{unscheduled}");
    assert!(unscheduled.contains("R5-hosts"), "{unscheduled}");
}

#[test]
fn the_language_of_the_flag_wins_over_that_of_the_settings() {
    let place = two_stints();
    let settings = fs::read_to_string(place.input().join("passerelle.toml")).unwrap();
    place.write("passerelle.toml", &(settings + "[output]\nlanguage = \"en\"\n"));
    place.plan().assert().code(0).stdout(contains("unplaced: 0"));
    assert!(place.read("calendars/people/Ferreira-Ana-ana.csv").starts_with("\u{feff}week,from,to"));
    place.plan().args(["--lang", "fr"]).assert().code(0).stdout(contains("non placées\u{a0}: 0"));
    assert!(place.read("calendars/people/Ferreira-Ana-ana.csv").starts_with("\u{feff}semaine;du;au"));
}

#[test]
fn bad_input_names_every_fault_and_writes_nothing() {
    let place = two_stints();
    place.write("stints.csv", "employee,unit,weeks\nanna,hall,2\nbob,hall,many\n");
    place
        .plan()
        .assert()
        .code(2)
        .stdout(is_empty())
        .stderr(contains("stints.csv:2").and(contains("stints.csv:3")).and(contains("ana")));
    assert!(place.siblings().is_empty());
}

#[test]
fn fixed_pins_that_break_a_rule_are_named_and_nothing_is_written() {
    let place = two_stints();
    place.write("pins.csv", "employee,unit,start,weeks\nana,hall,2027-01-04,2\nbob,hall,2027-01-11,2\n");
    place.plan().assert().code(2).stdout(contains("R5-hosts")).stderr(contains("Ferreira").not());
    assert!(place.siblings().is_empty());
}

#[test]
fn a_schedule_loads_again_as_pins_and_as_a_baseline() {
    let place = three_stints();
    place.plan().assert().code(3);
    let first = place.read("schedule.csv");
    place.plan().args(["--pins", "out/schedule.csv"]).assert().code(3);
    assert_eq!(place.read("schedule.csv"), first.replace(",placed\n", ",pinned\n"));
    place.plan().args(["--baseline", "out/schedule.csv"]).assert().code(3);
    assert_eq!(place.read("schedule.csv"), first);
    assert_eq!(place.summary()["points_by_term"]["changed"], 0);
}

#[test]
fn text_that_was_neutralised_reads_back_as_it_was() {
    let place = Place::new();
    place.write("units.csv", "unit,name,hosts,min_present\n@k,=Kitchen,1,0\n-h,+Hall,1,0\n");
    place.write("employees.csv", "employee,name,unit,programme\n=1+1,+Ana,@k,none\n''x,'t Hooft,@k,none\n");
    place.write("stints.csv", "employee,unit,weeks\n=1+1,-h,1\n''x,-h,1\n");
    place.plan().assert().code(0);
    assert!(place.read("schedule.csv").contains("'=1+1,'+Ana,'@k,'-h,'+Hall,"));
    place.run("verify").arg("out/schedule.csv").assert().code(0);
    place.plan().args(["--pins", "out/schedule.csv"]).assert().code(0);
}

#[test]
fn folders_that_cannot_be_written_are_refused_before_the_solve() {
    let place = two_stints();
    // Pins that nobody can keep: whoever comes to the solve says so on stdout.
    place.write("pins.csv", "employee,unit,start,weeks\nana,hall,2027-01-04,2\nbob,hall,2027-01-11,2\n");
    fs::create_dir(place.out()).unwrap();
    fs::write(place.out().join("notes.txt"), "mine").unwrap();
    place.plan().assert().code(2).stdout(is_empty()).stderr(contains("notes.txt"));
    assert_eq!(contents(&place.out()).len(), 1);
    for out in ["no/such/folder", "input", "input/units.csv", ".", "/"] {
        place.run("plan").args(["--out", out]).assert().code(2).stdout(is_empty());
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_threads() {
    let place = three_stints();
    for (out, threads) in [("one", "1"), ("two", "2"), ("again", "2")] {
        place.run("plan").args(["--out", out, "--threads", threads]).assert().code(3);
    }
    let of = |out: &str| timeless(&place.place.path().join(out));
    assert_eq!(of("one"), of("two"));
    assert_eq!(of("two"), of("again"));
}

#[test]
fn formats_that_are_not_wanted_are_not_written() {
    let place = two_stints();
    place.plan().assert().code(0);
    assert!(place.out().join("calendars").exists());
    let settings = fs::read_to_string(place.input().join("passerelle.toml")).unwrap();
    place.write("passerelle.toml", &(settings + "[output]\nformats = []\n"));
    place.plan().assert().code(0);
    assert!(!place.out().join("calendars").exists());
    place.plan().args(["--formats", "csv"]).assert().code(0);
    assert!(place.out().join("calendars").exists());
}

#[test]
fn the_bulletin_gives_initials_where_they_are_asked_for() {
    let place = two_stints();
    let name = "Ana Ferreira";
    place.plan().args(["--formats", "bulletin"]).assert().code(0);
    assert!(place.read("bulletin.md").contains(name) && !place.out().join("report.html").exists());
    place.plan().arg("--initials").assert().code(0);
    assert!(place.read("bulletin.md").contains("A. F.") && !place.read("bulletin.html").contains(name));
    assert!(place.read("report.html").contains(name), "the report is for those who plan");
    let settings = fs::read_to_string(place.input().join("passerelle.toml")).unwrap();
    place.write("passerelle.toml", &(settings + "[output]\ninitials = true\n"));
    place.plan().assert().code(0);
    assert!(place.read("bulletin.md").contains("A. F."));
}

#[test]
fn what_a_hand_has_changed_in_the_output_is_not_replaced_without_a_word() {
    let place = two_stints();
    place.plan().assert().code(0);
    let edited = place.read("schedule.csv").replace("ana,", "ana ,");
    fs::write(place.out().join("schedule.csv"), &edited).unwrap();
    place
        .plan()
        .args(["--lang", "en"])
        .assert()
        .code(2)
        .stderr(contains("'schedule.csv' in out was changed since Passerelle wrote it"));
    assert_eq!(place.read("schedule.csv"), edited);
    place.plan().args(["--lang", "de"]).assert().code(2).stderr(contains("wurde geändert"));
    place.plan().args(["--lang", "fr"]).assert().code(2).stderr(contains("a été modifié depuis"));
    // Read by this very run, what it says is not lost.
    place.plan().args(["--pins", "out/schedule.csv"]).assert().code(0);
    fs::write(place.out().join("schedule.csv"), &edited).unwrap();
    fs::remove_file(place.out().join("schedule.csv")).unwrap();
    place.plan().assert().code(0);
}

#[test]
fn two_rows_of_one_due_week_and_two_priorities_come_back_as_they_went_out() {
    let place = two_stints();
    place.write("units.csv", "unit,hosts\nkitchen,1\nhall,1\n");
    // One free week, two stints that a row of the schedule does not tell apart.
    place.write("capacity.csv", "unit,from,to,hosts\nhall,2027-01-11,2028-01-31,0\n");
    place.write(
        "stints.csv",
        "employee,unit,weeks,due,priority\nana,hall,1,2027-01-08,1\nana,hall,1,2027-01-08,2\n",
    );
    place.plan().assert().code(3);
    let planned = place.summary()["points"].clone();
    let verified = place.run("verify").args(["out/schedule.csv", "--json"]).output().unwrap().stdout;
    let verified: serde_json::Value = serde_json::from_slice(&verified).unwrap();
    assert_eq!(verified["outcome"]["points"], planned, "{verified}");
    place.plan().args(["--pins", "out/schedule.csv"]).assert().code(3);
    assert_eq!(place.summary()["points"], planned);
}
