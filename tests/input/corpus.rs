//! What coverage-guided fuzzing kept of the readers' input, each leading through another part of them: no input makes them
//! panic, and every fault is told in every language. A file is named by what it stands for, after a hash.

use std::fs;
use std::path::Path;

use passerelle::domain::{Language, Problem};
use passerelle::files::{
    Faults, load, load_batch, load_noted, load_past, load_schedule, read_left, read_rows, scenarios,
};
use passerelle::output::Recorded;
use passerelle::words::faults;
use tempfile::TempDir;

use super::folder::{expect_loaded, options};
use super::mutations::{FILES, read};

fn told<T>(done: Result<T, Faults>) {
    if let Err(found) = done {
        assert!(!found.is_empty());
        for language in Language::ALL {
            assert!(!faults::lines(language, &found).is_empty());
        }
    }
}

/// Reads a file as what it is named.
fn replay(name: &str, file: &Path, company: &Path, problem: &Problem) {
    match name {
        "scenarios.toml" => told(scenarios(file)),
        "batch.toml" => told(load_batch(file)),
        "summary.json" => drop(Recorded::read(file).map(|record| record.toml())),
        "company.xlsx" => told(load(file, &options())),
        "schedule.csv" => {
            told(load_schedule(file, problem));
            told(load_past(file, problem));
            told(load_noted(file, problem));
            told(read_rows(file));
            told(read_left(file));
        }
        table => {
            let before = fs::read(company.join(table)).unwrap();
            fs::copy(file, company.join(table)).unwrap();
            read(company);
            fs::write(company.join(table), before).unwrap();
        }
    }
}

#[test]
fn what_fuzzing_found_is_read_or_refused() {
    let company = TempDir::new().unwrap();
    for (name, text) in FILES {
        fs::write(company.path().join(name), text).unwrap();
    }
    let problem = expect_loaded(company.path(), &options()).problem;
    let place = TempDir::new().unwrap();
    let mut replayed = 0;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/input/corpus")).unwrap() {
        let entry = entry.unwrap();
        let kept = entry.file_name();
        let (_, name) = kept.to_str().unwrap().split_once('.').unwrap();
        let file = place.path().join(name);
        fs::copy(entry.path(), &file).unwrap();
        replay(name, &file, company.path(), &problem);
        replayed += 1;
    }
    assert!(replayed >= 200, "{replayed}");
}
