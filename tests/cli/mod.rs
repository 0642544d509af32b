//! The program as typed: exit codes, streams, languages, and what is left on disk.

mod absences;
mod audit;
mod baseline;
mod batch;
mod calendars;
mod chain;
mod check;
mod choices;
mod close;
mod compare;
mod data;
mod documents;
mod explain;
mod export;
mod generate;
mod help;
mod init;
mod json;
mod killed;
mod kills;
mod kits;
mod led;
mod lived;
mod log;
mod peers;
mod plan;
mod report;
mod returns;
mod scenarios;
mod shell;
mod verify;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::{TempDir, tempdir};

/// A folder of input in the making, and a place for output beside it.
struct Place {
    place: TempDir,
}

impl Place {
    /// A company of a kitchen with two people and a hall, from Monday 4 January 2027; nothing to plan yet.
    fn new() -> Self {
        let place = Place { place: tempdir().unwrap() };
        fs::create_dir(place.input()).unwrap();
        // Nobody works in the hall.
        let settings =
            "[horizon]\nstart = 2027-01-04\nweeks = 4\ncountry = \"\"\n[rules]\nhosts_present = 0\n";
        place.write("passerelle.toml", settings);
        place.write("units.csv", "unit,name,hosts,min_present\nkitchen,Kitchen,1,0\nhall,Hall,1,0\n");
        place.write(
            "employees.csv",
            "employee,name,unit,programme\nana,Ana Ferreira,kitchen,none\nbob,Bob Okafor,kitchen,none\n",
        );
        place
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.input().join(file), text).unwrap();
    }

    fn input(&self) -> PathBuf {
        self.place.path().join("input")
    }

    fn out(&self) -> PathBuf {
        self.place.path().join("out")
    }

    /// The command with the folder, run in the place.
    fn run(&self, command: &str) -> Command {
        let mut run = passerelle();
        run.current_dir(self.place.path()).arg(command).arg("input");
        run
    }

    /// `plan` into `out`.
    fn plan(&self) -> Command {
        let mut run = self.run("plan");
        run.args(["--out", "out"]);
        run
    }

    /// A file of the output folder.
    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.out().join(file)).unwrap()
    }

    fn summary(&self) -> serde_json::Value {
        serde_json::from_str(&self.read("summary.json")).unwrap()
    }

    /// Names beside the input folder.
    fn siblings(&self) -> Vec<String> {
        let names = fs::read_dir(self.place.path()).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        names.retain(|name| name != "input");
        names.sort();
        names
    }
}

pub fn passerelle() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    // Whatever the language of the computer that the tests run on.
    program.env("LC_ALL", "C");
    program
}

/// Every file below a folder with its content.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

/// The same without the line of the summary that tells the time.
fn timeless(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = contents(folder);
    let summary = found.get_mut(&folder.join("summary.json")).unwrap();
    let text = String::from_utf8(summary.clone()).unwrap();
    *summary = text.lines().filter(|line| !line.contains("\"seconds\"")).collect::<String>().into_bytes();
    found.into_iter().map(|(path, text)| (path.strip_prefix(folder).unwrap().to_owned(), text)).collect()
}

#[test]
fn what_cannot_be_understood_is_bad_input_and_help_is_not() {
    for (arguments, code) in [
        (vec!["plan"], 2),
        (vec!["fly"], 2),
        (vec!["plan", "in", "--out", "out", "--gap", "2"], 2),
        (vec!["plan", "in", "--out", "out", "--time-limit", "-1"], 2),
        (vec!["plan", "in", "--out", "out", "--weeks", "105"], 2),
        (vec!["--help"], 0),
        (vec!["plan", "--help"], 0),
        (vec!["--version"], 0),
    ] {
        passerelle().args(arguments).assert().code(code);
    }
}

#[test]
fn a_folder_that_is_not_there_is_bad_input_in_the_language_of_the_flag() {
    for (flags, word) in [(&[][..], "Attendu"), (&["--lang", "en"][..], "Accepted")] {
        let done = passerelle().args(["check", "no/such/folder"]).args(flags).assert().code(2);
        let output = done.get_output();
        assert!(output.stdout.is_empty());
        assert!(String::from_utf8_lossy(&output.stderr).contains(word), "{output:?}");
    }
}
