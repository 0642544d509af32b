//! Killed or interrupted while the folder is being filled.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{Place, contents};

/// Calendars written before the signal is sent, of [`UNITS`].
const BEGUN: usize = 50;

/// Enough units for the writing of their calendars to take a while; there is nothing to solve.
const UNITS: usize = 30_000;

/// An earlier plan in `out` with what it holds, and a plan over it that is being written.
fn half_written(place: &Place, flags: &[&str]) -> (Child, BTreeMap<PathBuf, Vec<u8>>) {
    place.plan().assert().code(0);
    let before = contents(&place.out());
    let mut units = String::from("unit,hosts\nkitchen,1\nhall,1\n");
    (0..UNITS).for_each(|unit| units += &format!("unit{unit},1\n"));
    place.write("units.csv", &units);
    let mut child = Command::new(env!("CARGO_BIN_EXE_passerelle"))
        .current_dir(place.place.path())
        .args(["plan", "input", "--formats", "csv", "--out"])
        // Resolved, as a batch gives it.
        .arg(place.out().canonicalize().unwrap())
        .args(flags)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let started = Instant::now();
    while calendars_begun(place) < BEGUN {
        assert!(child.try_wait().unwrap().is_none(), "it ended before it could be stopped");
        assert!(started.elapsed() < Duration::from_secs(60), "it never began to write");
        std::thread::sleep(Duration::from_millis(1));
    }
    (child, before)
}

fn calendars_begun(place: &Place) -> usize {
    let making = place.siblings().into_iter().find(|name| name.starts_with(".out.passerelle-new-"));
    let calendars = making.map(|making| place.place.path().join(making).join("calendars/units"));
    calendars.and_then(|calendars| fs::read_dir(calendars).ok()).map_or(0, Iterator::count)
}

#[test]
fn a_kill_leaves_the_old_folder_and_the_next_run_clears_up() {
    let place = Place::new();
    let (mut child, before) = half_written(&place, &[]);
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(contents(&place.out()), before);
    assert_eq!(place.siblings().len(), 2, "what was begun is left behind");
    place.plan().args(["--formats", "csv"]).assert().code(0);
    assert_eq!(place.siblings(), ["out"]);
    assert_eq!(fs::read_dir(place.out().join("calendars/units")).unwrap().count(), UNITS + 2);
}

#[test]
fn an_interrupt_while_writing_leaves_the_old_folder_and_nothing_else() {
    let place = Place::new();
    let (mut child, before) = half_written(&place, &[]);
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(contents(&place.out()), before);
    assert_eq!(place.siblings(), ["out"]);
}

/// As `batch` asks each of its companies, on every system.
#[test]
fn a_word_on_stdin_interrupts_who_is_tethered_to_it() {
    let place = Place::new();
    let (mut child, before) = half_written(&place, &["--tethered"]);
    let mut tether = child.stdin.take().unwrap();
    tether.write_all(b"\n").unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    drop(tether);
    assert_eq!(contents(&place.out()), before);
    assert_eq!(place.siblings(), ["out"]);
}
