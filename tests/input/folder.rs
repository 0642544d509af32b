//! Folders of input in a few lines.

use std::path::Path;

use chrono::NaiveDate;
use passerelle::domain::{Language, Note, Problem};
use passerelle::files::{Faults, Loaded, Options, load};
use passerelle::words::faults;
use tempfile::TempDir;

pub const UNITS: &str = "unit,name,hosts\nkitchen,Kitchen,2\nroom,Dining room,1\n";
pub const EMPLOYEES: &str = "employee,name,unit\nada,Ada,kitchen\nbob,Bob,room\n";

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A run on 10 November 2026: the horizon starts on 4 January 2027.
pub fn options() -> Options {
    Options { today: day(2026, 11, 10), ..Options::default() }
}

/// A folder with two units and an employee in each, and these files beside them or instead of them.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in [("units.csv", UNITS), ("employees.csv", EMPLOYEES)].iter().chain(files) {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

pub fn loaded(files: &[(&str, &str)]) -> Loaded {
    loaded_with(files, &options())
}

pub fn loaded_with(files: &[(&str, &str)], options: &Options) -> Loaded {
    expect_loaded(folder(files).path(), options)
}

pub fn expect_loaded(path: &Path, options: &Options) -> Loaded {
    load(path, options).unwrap_or_else(|found| panic!("{}", faults::lines(Language::English, &found)))
}

pub fn problem(files: &[(&str, &str)]) -> Problem {
    loaded(files).problem
}

pub fn faults_of(files: &[(&str, &str)]) -> Faults {
    load(folder(files).path(), &options()).expect_err("a fault was expected")
}

/// Codes in order.
pub fn codes(found: &Faults) -> Vec<&'static str> {
    found.iter().map(|fault| fault.code()).collect()
}

/// Notes that come from files, not from the problem or the default start.
pub fn file_notes(loaded: &Loaded) -> Vec<&Note> {
    let of_file = |note: &&Note| {
        matches!(note, Note::UnknownColumn { .. } | Note::UnknownFile { .. } | Note::Strangers { .. })
    };
    loaded.notes.iter().filter(of_file).collect()
}
