//! `batch`: many companies, each on its own.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};
use std::time::{Duration, Instant, SystemTime};

use assert_cmd::Command;
use passerelle::generate::{self, Recipe};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::{Value, json};
use tempfile::{TempDir, tempdir};

use super::{Place, passerelle, timeless};

/// Companies made, beside those with a fault.
const COMPANIES: u64 = 40;

/// A folder of small made-up companies, of which two are broken, and the list that names them all.
fn companies() -> TempDir {
    let place = tempdir().unwrap();
    for seed in 1..=COMPANIES {
        let recipe =
            Recipe { employees: 12, units: 3, weeks: 8, due: 1.0, links: 2, seed, ..Recipe::default() };
        generate::write(&recipe, &place.path().join(format!("each/company-{seed:02}"))).unwrap();
    }
    let file = |name: &str| place.path().join("each").join(name);
    fs::write(file("company-07/employees.csv"), "employee,unit\nana,nowhere\n").unwrap();
    fs::remove_file(file("company-23/units.csv")).unwrap();
    fs::write(place.path().join("all.toml"), "each = \"each\"\nflags = [\"--formats\", \"csv\"]\n").unwrap();
    place
}

fn batch(place: &Path) -> Command {
    let mut run = passerelle();
    run.current_dir(place).args(["batch", "all.toml", "--out", "results", "--lang", "en"]);
    run
}

fn told(mut run: Command, code: i32) -> Value {
    let done = run.arg("--json").assert().code(code);
    serde_json::from_slice::<Value>(&done.get_output().stdout).unwrap()["outcome"].take()
}

/// When each company that has a result got it.
fn finished(place: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let Ok(entries) = fs::read_dir(place.join("results")) else { return BTreeMap::new() };
    // What is hidden is still in the making.
    let folders = entries
        .map(|entry| entry.unwrap())
        .filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."));
    let summaries = folders.map(|entry| entry.path().join("summary.json"));
    summaries.filter_map(|file| Some((file.clone(), fs::metadata(&file).ok()?.modified().ok()?))).collect()
}

#[test]
fn a_killed_batch_leaves_whole_results_and_the_next_does_only_what_is_missing() {
    let place = companies();
    let place = place.path();
    let mut child = Process::new(env!("CARGO_BIN_EXE_passerelle"))
        .current_dir(place)
        .args(["batch", "all.toml", "--out", "results", "--lang", "en"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let started = Instant::now();
    while finished(place).len() < 10 {
        assert!(started.elapsed() < Duration::from_secs(120), "it never got anywhere");
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // Those that were being planned end with the batch; what they had begun to move into place is whole.
    std::thread::sleep(Duration::from_millis(500));
    let before = finished(place);
    assert!((10..38).contains(&before.len()), "{}", before.len());
    for summary in before.keys() {
        let files = fs::read_to_string(summary.with_file_name(".passerelle-files")).unwrap();
        assert!(files.lines().count() >= 3);
        assert!(
            files.lines().all(|line| summary.with_file_name(line.split('\t').next().unwrap()).is_file()),
            "{}",
            summary.display()
        );
    }

    let results = told(batch(place), 2);
    assert_eq!(results["unchanged"], before.len());
    assert_eq!(results["planned"], 38 - before.len());
    assert_eq!(results["failed"], 2);
    let after = finished(place);
    assert_eq!(after.len(), 38);
    for (summary, time) in &before {
        assert_eq!(after[summary], *time, "{} was written again", summary.display());
    }
    let states: BTreeMap<&str, &Value> = results["companies"]
        .as_array()
        .unwrap()
        .iter()
        .map(|company| (company["name"].as_str().unwrap(), &company["failure"]["faults"][0]["code"]))
        .collect();
    assert_eq!(states.len() as u64, COMPANIES);
    assert_eq!((states["company-07"], states["company-23"]), (&json!("E140"), &json!("E101")));
    assert!(states["company-08"].is_null());
    let names: Vec<String> = super::contents(&place.join("results"))
        .into_keys()
        .map(|path| path.to_string_lossy().into_owned())
        .filter(|path| path.contains(".passerelle-new-") || path.contains(".passerelle-old"))
        .collect();
    assert_eq!(names, Vec::<String>::new(), "remains of the killed run are cleared away");

    // Each as if it had been planned alone, on another number of threads.
    let alone = place.join("alone");
    let mut run = passerelle();
    run.arg("plan").arg(place.join("each/company-03")).args(["--formats", "csv", "--threads", "1", "--out"]);
    run.arg(&alone).args(["--lang", "en"]);
    assert!(run.output().unwrap().status.code().is_some_and(|code| code == 0 || code == 3));
    assert_eq!(timeless(&alone), timeless(&place.join("results/company-03")));

    batch(place).assert().code(2).stdout(contains("Nothing changed").and(contains("unchanged: 38")));
    assert_eq!(finished(place), after);
}

#[test]
fn only_what_changed_is_planned_again() {
    let place = Place::new();
    let root = place.place.path();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\n");
    fs::rename(place.input(), root.join("paris")).unwrap();
    fs::create_dir(root.join("lyon")).unwrap();
    for file in fs::read_dir(root.join("paris")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), root.join("lyon").join(file.file_name())).unwrap();
    }
    let list = "flags = [\"--formats\", \"csv\"]\n[company.paris]\n[company.second]\nfolder = \"lyon\"\n\
                flags = [\"--weeks\", \"3\"]\n";
    fs::write(root.join("all.toml"), list).unwrap();
    let counts = |code| {
        let results = told(batch(root), code);
        (results["planned"].as_u64().unwrap(), results["unchanged"].as_u64().unwrap())
    };
    assert_eq!(counts(0), (2, 0));
    assert_eq!(counts(0), (0, 2));
    let weeks = |name: &str| {
        let text = fs::read_to_string(root.join("results").join(name).join("summary.json")).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()["horizon"]["weeks"].clone()
    };
    assert_eq!((weeks("paris"), weeks("second")), (json!(4), json!(3)));
    fs::write(root.join("lyon/absences.csv"), "employee,from,to\nana,2027-01-04,2027-01-29\n").unwrap();
    assert_eq!(counts(3), (1, 1), "one stint has no room any more: the worst of the parts is 3");
    fs::write(root.join("all.toml"), list.replace("\"3\"", "\"2\"")).unwrap();
    assert_eq!(counts(3), (1, 1));
    let file: Value =
        serde_json::from_str(&fs::read_to_string(root.join("results/batch.json")).unwrap()).unwrap();
    assert_eq!(file["companies"][1]["unplaced"], 1);
}

#[test]
fn a_dry_run_writes_nothing() {
    let place = Place::new();
    let root = place.place.path();
    fs::write(root.join("all.toml"), "[company.input]\n").unwrap();
    batch(root).arg("--dry-run").assert().code(0).stdout(contains("nothing was written"));
    assert_eq!(place.siblings(), ["all.toml"]);
}

#[test]
fn a_company_that_needs_more_than_its_share_of_memory_fails_alone() {
    let place = Place::new();
    let root = place.place.path();
    fs::write(root.join("all.toml"), "[company.input]\n").unwrap();
    let results = told_with(batch(root), &["--memory", "1"], 1);
    assert_eq!(results["companies"][0]["state"], "failed");
    assert_eq!(told_with(batch(root), &["--memory", "2000"], 0)["planned"], 1);
}

fn told_with(mut run: Command, flags: &[&str], code: i32) -> Value {
    run.args(flags);
    told(run, code)
}

#[test]
fn a_list_with_faults_is_refused_with_all_of_them() {
    let place = Place::new();
    let root = place.place.path();
    fs::write(root.join("all.toml"), "each = \"no such folder\"\nflag = 1\n[company.x]\nfolder = 3\n")
        .unwrap();
    batch(root).assert().code(2).stderr(contains("[E102]").and(contains("[E171]")).and(contains("[E172]")));
    fs::write(root.join("all.toml"), "").unwrap();
    batch(root).assert().code(2);
    assert_eq!(place.siblings(), ["all.toml"]);
}

/// A batch resolves where its companies go when it begins: whoever swaps a folder above for a link to somebody's files gets
/// nothing written there.
#[test]
fn a_company_whose_folder_leads_elsewhere_by_now_is_refused() {
    let place = Place::new();
    let base = place.place.path().canonicalize().unwrap();
    fs::create_dir(base.join("theirs")).unwrap();
    std::os::unix::fs::symlink("theirs", base.join("results")).unwrap();
    let mut company = Process::new(env!("CARGO_BIN_EXE_passerelle"))
        .current_dir(&base)
        .args(["plan", "input", "--tethered", "--json", "--out"])
        .arg(base.join("results/one"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // The end of its stdin would end it.
    let tether = company.stdin.take();
    let done = company.wait_with_output().unwrap();
    drop(tether);
    assert_eq!(done.status.code(), Some(2));
    let told: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(told["failure"]["code"], "output-refused", "{told}");
    assert_eq!(fs::read_dir(base.join("theirs")).unwrap().count(), 0);
}
