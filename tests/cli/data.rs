//! The data folders and a real case, as a user plans them: how good, how fast, and twice the same bytes.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::tempdir;

use super::{passerelle, timeless};

/// A folder of the project.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Plans a folder once for each list of flags, all at the same time, has each schedule verified, and asserts that
/// all runs wrote the same bytes. Gives the summary of the first.
fn planned_alike(folder: &Path, code: i32, runs: &[&[&str]]) -> Value {
    let place = tempdir().unwrap();
    let out = |run: usize| place.path().join(format!("run-{run}"));
    std::thread::scope(|scope| {
        for (run, flags) in runs.iter().enumerate() {
            scope.spawn(move || {
                passerelle()
                    .arg("plan")
                    .arg(folder)
                    .arg("--out")
                    .arg(out(run))
                    .args(*flags)
                    .assert()
                    .code(code);
                let schedule = out(run).join("schedule.csv");
                passerelle().arg("verify").arg(folder).arg(schedule).assert().code(code);
            });
        }
    });
    let first = timeless(&out(0));
    for (run, flags) in runs.iter().enumerate() {
        assert!(first == timeless(&out(run)), "{} with {flags:?}", folder.display());
    }
    serde_json::from_slice(&std::fs::read(out(0).join("summary.json")).unwrap()).unwrap()
}

const ONE_THREAD: &[&str] = &["--threads", "1"];
const TWO_THREADS: &[&str] = &["--threads", "2"];

#[test]
fn small_companies_are_planned_to_the_optimum() {
    for name in ["data/restaurant", "data/theatre"] {
        let summary = planned_alike(&folder(name), 0, &[ONE_THREAD, TWO_THREADS, TWO_THREADS]);
        assert_eq!(summary["status"], "optimal", "{name}");
        assert_eq!(summary["stopped_by"], "proof", "{name}");
        assert_eq!(summary["placed"], summary["stints"], "{name}");
        assert_eq!(summary["points"], summary["bound"], "{name}");
    }
}

#[test]
fn a_company_short_of_places_is_planned_within_a_hundredth() {
    let within = |threads| ["--gap", "0.01", "--threads", threads];
    let summary = planned_alike(&folder("data/energy"), 3, &[&within("1"), &within("2")]);
    let number = |key: &str| summary[key].as_f64().unwrap();
    assert!(number("gap") <= 0.01, "{summary}");
    // A minute is ample on a machine of its own; one shared with other builds is allowed five.
    assert!(number("seconds") <= 300.0, "{summary}");
    assert!(number("unplaced") > 0.0 && number("placed") >= 700.0, "{summary}");
    assert!(number("bound") <= number("points") && number("points") < number("idle_points"), "{summary}");
}

#[test]
fn every_meeting_of_a_real_finalist_day_is_placed() {
    let summary = planned_alike(&folder("tests/cases/orr"), 0, &[ONE_THREAD]);
    assert_eq!(summary["placed"], 264);
    assert_eq!(summary["stints"], 264);
    assert_eq!(summary["status"], "optimal");
}
