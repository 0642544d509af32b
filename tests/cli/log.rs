//! `--log`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use predicates::str::{contains, is_empty};
use serde_json::Value;

use super::{Place, passerelle};

#[test]
fn a_file_gets_lines_of_json_with_phases_and_times_and_keeps_what_it_had() {
    let place = Place::new();
    let log = place.out().with_file_name("run.log");
    fs::write(&log, "{\"kept\":true}\n").unwrap();
    place.plan().args(["--log", "run.log", "--quiet"]).assert().code(0).stderr(is_empty());
    let text = fs::read_to_string(&log).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["kept"], true);
    let phases: Vec<&str> = lines.iter().filter_map(|line| line["phase"].as_str()).collect();
    assert_eq!(phases, ["read", "search", "verify", "write"]);
    assert!(lines.iter().filter(|line| line["phase"].is_string()).all(|line| line["seconds"].is_f64()));
    assert_eq!(lines.last().unwrap()["exit"], 0);
}

#[test]
fn a_level_alone_logs_to_stderr() {
    let place = Place::new();
    place.run("check").args(["--log", "info"]).assert().code(0).stderr(contains("employees=2"));
    place.run("check").args(["--log", "error"]).assert().code(0).stderr(is_empty());
}

#[test]
fn a_log_that_cannot_be_opened_ends_the_command() {
    let place = Place::new();
    place.plan().args(["--log", "no/such/folder/run.log"]).assert().code(1);
    assert!(!place.out().exists());
}

#[test]
fn no_text_of_the_input_is_ever_logged() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/restaurant");
    let place = Place::new();
    let log = place.out().with_file_name("run.log");
    let logged = |run: &mut assert_cmd::Command, code: i32| {
        run.arg("--log").arg(&log).args(["--log", "trace"]).assert().code(code)
    };
    logged(passerelle().arg("plan").arg(&data).arg("--out").arg(place.out()), 0);
    let schedule = place.out().join("schedule.csv");
    let broken = fs::read_to_string(&schedule).unwrap().replace("2027-0", "2027-1");
    let edited = place.out().with_file_name("edited.csv");
    fs::write(&edited, broken).unwrap();
    logged(passerelle().arg("verify").arg(&data).arg(&edited), 2);
    let text = fs::read_to_string(&log).unwrap();
    let words: BTreeSet<&str> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
    let staff = fs::read_to_string(data.join("employees.csv")).unwrap();
    let people: Vec<&str> = staff.lines().skip(1).flat_map(|row| row.split(',').take(2)).collect();
    assert!(people.len() > 40 && words.contains("search"));
    for name in people {
        assert!(!text.contains(name), "{name}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn help_that_cannot_be_printed_is_said_and_help_that_nobody_reads_is_no_error() {
    for words in [&["--version"][..], &["--help"], &["plan", "--help"], &["help", "plan"]] {
        let run = |stdout: std::process::Stdio| {
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_passerelle"));
            command.args(words).args(["--lang", "en"].iter().filter(|_| words[0] != "--version"));
            command.stdout(stdout).stderr(std::process::Stdio::piped()).spawn().unwrap()
        };
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let told = run(full.into()).wait_with_output().unwrap();
        assert_eq!(told.status.code(), Some(1), "{words:?}");
        assert!(String::from_utf8_lossy(&told.stderr).contains("standard"), "{words:?}: {told:?}");
        let mut unread = run(std::process::Stdio::piped());
        drop(unread.stdout.take());
        let told = unread.wait_with_output().unwrap();
        assert_eq!(told.status.code(), Some(0), "{words:?}: {told:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_log_that_cannot_be_written_and_a_document_that_cannot_be_printed_are_said() {
    let place = Place::new();
    place.plan().args(["--log", "/dev/full", "--lang", "en"]).assert().code(1).stderr(contains("/dev/full"));
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_passerelle"))
        .current_dir(place.place.path())
        .args(["check", "input", "--json", "--lang", "en"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&run.stderr).contains("standard output failed"), "{run:?}");
}
