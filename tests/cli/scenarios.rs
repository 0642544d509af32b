//! `--set` and `scenarios`.

use std::fs;
use std::sync::atomic::AtomicBool;

use passerelle::files::{Options, Scenario};
use passerelle::outcome::Failure;
use passerelle::target::Target;
use passerelle::tasks::{self, Ready};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use super::{Place, timeless};

/// Five visits of two weeks to a hall with one place, in four weeks: two fit.
fn place() -> Place {
    let place = Place::new();
    place.write(
        "employees.csv",
        "employee,unit,programme\na,kitchen,none\nb,kitchen,none\nc,kitchen,none\nd,kitchen,none\ne,kitchen,none\n",
    );
    place.write("stints.csv", "employee,unit,weeks\na,hall,2\nb,hall,2\nc,hall,2\nd,hall,2\ne,hall,2\n");
    place
}

#[test]
fn settings_can_be_tried_without_touching_the_files() {
    let place = place();
    place.plan().assert().code(3);
    assert_eq!(place.summary()["placed"], 2);
    place.plan().args(["--set", "capacity.hall=2", "--set", "points.late=7"]).assert().code(3);
    assert_eq!(
        (&place.summary()["placed"], &place.summary()["settings"]["points"]["late"]),
        (&4.into(), &7.into())
    );
    place.plan().args(["--set", "capacity.hall = 3", "--set", "min_present.kitchen=80%"]).assert().code(3);
    assert_eq!(place.summary()["placed"], 2);
    place
        .plan()
        .args(["--set", "horizon.weeks=6", "--set", "onboarding.order=from-customer"])
        .assert()
        .code(3);
    let summary = place.summary();
    assert_eq!((&summary["placed"], &summary["horizon"]["weeks"]), (&3.into(), &6.into()));
    assert_eq!(summary["settings"]["onboarding"]["order"], "from-customer");
}

#[test]
fn what_cannot_be_set_is_a_fault_with_the_nearest_that_can() {
    let place = place();
    let faults = [
        ("regular.cadence_month=3", "E171", "cadence_months"),
        ("capacty.hall=3", "E171", "capacity"),
        ("capacity.hal=3", "E140", "hall"),
        ("capacity.hall=-3", "E121", "capacity.hall=-3"),
        ("min_present.hall=120%", "E124", "120%"),
        ("onboarding.order=sideways", "E131", "towards-customer"),
        ("horizon.weeks=200", "E123", "104"),
        ("nonsense", "E170", "nonsense"),
    ];
    for (set, code, says) in faults {
        let run = place.run("check").args(["--lang", "en", "--set", set]).assert().code(2);
        run.stderr(contains("--set").and(contains(code)).and(contains(says)));
    }
}

#[test]
fn scenarios_are_planned_side_by_side_and_compared_with_the_base() {
    let place = place();
    place.write("scenarios.toml", "[two-places]\ncapacity.hall = 2\n\n[longer]\nhorizon.weeks = 6\n");
    let run = |out: &str, threads: &str| {
        let mut run = place.run("scenarios");
        run.args(["input/scenarios.toml", "--out", out, "--threads", threads, "--lang", "en"]);
        run
    };
    run("out", "3").assert().code(0).stdout(
        contains("two-places")
            .and(contains("capacity.hall=2"))
            .and(contains("+2"))
            .and(contains("left to gain")),
    );
    run("again", "1").assert().code(0);
    let read = |path: &str| fs::read(place.place.path().join(path)).unwrap();
    for name in ["base", "two-places", "longer"] {
        let file = format!("{name}/schedule.csv");
        assert_eq!(read(&format!("out/{file}")), read(&format!("again/{file}")), "{name}");
    }
    place.run("plan").args(["--out", "alone", "--set", "capacity.hall=2"]).assert().code(3);
    assert_eq!(read("alone/schedule.csv"), read("out/two-places/schedule.csv"));
    let json = run("out", "2").arg("--json").assert().code(0).get_output().stdout.clone();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let rows = json["outcome"]["scenarios"].as_array().unwrap();
    let placed: Vec<_> =
        rows.iter().map(|row| (row["placed"].as_i64(), row["placed_more"].as_i64())).collect();
    assert_eq!(placed, [(Some(2), Some(0)), (Some(4), Some(2)), (Some(3), Some(1))]);
}

#[test]
fn a_faulty_scenario_is_found_before_anything_is_planned() {
    let place = place();
    place.write("scenarios.toml", "[one]\ncapacity.hal = 2\n[two]\npoints.late = \"much\"\n");
    let mut run = place.run("scenarios");
    run.args(["input/scenarios.toml", "--out", "out", "--lang", "en"]);
    run.assert()
        .code(2)
        .stderr(contains("scenarios.toml:2:16 [E140]").and(contains("scenarios.toml:4:15 [E172]")));
    assert!(!place.out().exists());
    place.write("scenarios.toml", "late = 3\n");
    let mut run = place.run("scenarios");
    run.args(["input/scenarios.toml", "--out", "out"]).assert().code(2).stderr(contains("E172"));
}

/// Ana and Bob go to the hall one after the other, and Ana would rather not go first.
fn planned_before() -> Place {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,2\n");
    place.write("preferences.csv", "employee,from,to,wish\nana,2027-01-04,2027-01-15,avoid\n");
    let before = "employee,unit,start,weeks\nana,hall,2027-01-04,2\nbob,hall,2027-01-18,2\n";
    fs::write(place.place.path().join("before.csv"), before).unwrap();
    place
        .write("scenarios.toml", "[gladly]\npoints.moved = 0\npoints.wish = 50\nhorizon.ripple = \"free\"\n");
    place
}

#[test]
fn what_is_frozen_is_frozen_in_every_scenario() {
    let place = planned_before();
    let run = |out: &str, flags: &[&str]| {
        let mut run = place.run("scenarios");
        run.args(["input/scenarios.toml", "--out", out, "--baseline", "before.csv"]).args(flags);
        run.assert().code(0);
    };
    let goes_first = |out: &str| {
        let schedule = fs::read_to_string(place.place.path().join(out).join("schedule.csv")).unwrap();
        schedule.lines().any(|row| row.starts_with("ana,") && row.contains(",2027-01-04,"))
    };
    run("free", &[]);
    assert_eq!([goes_first("free/base"), goes_first("free/gladly")], [true, false]);
    run("frozen", &["--freeze-until", "2027-01-11"]);
    assert_eq!([goes_first("frozen/base"), goes_first("frozen/gladly")], [true, true]);
    // As `plan` does it: the baseline is where the search starts from, too.
    let tried = ["points.moved=0", "points.wish=50", "horizon.ripple=free"].map(|set| ["--set", set]);
    let same = tried.into_iter().flatten().chain(["--freeze-until", "2027-01-11"]);
    place.plan().args(["--baseline", "before.csv"]).args(same).assert().code(0);
    assert_eq!(timeless(&place.out()), timeless(&place.place.path().join("frozen/gladly")));
}

#[test]
fn a_scenario_can_be_replayed() {
    let place = planned_before();
    let mut run = place.run("scenarios");
    run.args(["input/scenarios.toml", "--out", "out", "--baseline", "before.csv"]).assert().code(0);
    for name in ["base", "gladly"] {
        let record = format!("out/{name}/summary.json");
        let mut run = place.run("plan");
        run.args(["--replay", &record, "--baseline", "before.csv", "--out", "again"]).assert().code(0);
        let [then, now] =
            [format!("out/{name}"), "again".to_owned()].map(|folder| place.place.path().join(folder));
        assert_eq!(timeless(&then), timeless(&now), "{name}");
    }
    place.write("preferences.csv", "employee,from,to,wish\nana,2027-01-04,2027-01-22,avoid\n");
    let mut run = place.run("plan");
    run.args(["--replay", "out/gladly/summary.json", "--baseline", "before.csv", "--out", "again"]);
    run.assert().code(2).stderr(contains("preferences.csv"));
}

/// Whoever swaps the folder above for a link to somebody's files, while a scenario is planned, gets nothing written there.
#[cfg(unix)]
#[test]
fn a_scenario_whose_folder_leads_elsewhere_by_now_is_not_written_there() {
    let place = place();
    let base = place.place.path().canonicalize().unwrap();
    for name in ["results", "theirs"] {
        fs::create_dir(base.join(name)).unwrap();
    }
    let scenario = Scenario { name: "one".to_owned(), set: Vec::new() };
    let opened = tasks::open(&place.input(), &Options::default()).unwrap();
    let target = Target::prepare(&base.join("results/one"), &place.input()).unwrap();
    fs::rename(base.join("results"), base.join("before")).unwrap();
    std::os::unix::fs::symlink("theirs", base.join("results")).unwrap();
    let planned = tasks::plan_all(vec![Ready { scenario, opened, target }], 1, &AtomicBool::new(false));
    let failed = planned.into_iter().map(|planned| planned.done.err()).collect::<Vec<_>>();
    assert!(matches!(failed[..], [Some(Failure::Target(_))]), "{failed:?}");
    assert_eq!(fs::read_dir(base.join("theirs")).unwrap().count(), 0);
}
