//! Every command that writes, killed at any moment or out of room: what was there before is whole, or what is new; and the
//! same command typed again comes to its end and leaves nothing beside.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{Place, contents};

/// Kills of each command; `PASSERELLE_KILLS` asks for more.
const KILLS: u32 = 6;

/// What commands write to, each with the arguments that make it.
const WRITERS: [(&str, &[&str]); 11] = [
    ("out", &["plan", "input", "--out", "out"]),
    ("redrawn", &["report", "input", "first/schedule.csv", "--out", "redrawn"]),
    ("input/history.csv", &["close", "input", "first/schedule.csv"]),
    ("program.lp", &["export", "input", "--format", "lp", "--out", "program.lp"]),
    ("kits", &["kit", "input", "first/schedule.csv", "--out", "kits"]),
    ("proof.txt", &["plan", "input", "--out", "first", "--certificate", "proof.txt"]),
    ("chain.dot", &["chain", "input", "--format", "dot", "--out", "chain.dot"]),
    ("both.html", &["compare", "first", "first", "--format", "html", "--out", "both.html"]),
    ("pages", &["man", "pages"]),
    ("many", &["scenarios", "input", "scenarios.toml", "--out", "many"]),
    ("all", &["batch", "batch.toml", "--out", "all"]),
];

/// Commands that fill a folder which must be empty or not there.
const MAKERS: [(&str, &[&str]); 3] = [
    ("made", &["generate", "--employees", "400", "--units", "20", "--out", "made"]),
    ("mine", &["init", "mine", "--example", "energy"]),
    ("book", &["init", "book", "--workbook"]),
];

fn place() -> Place {
    let place = Place::new();
    place.write("stints.csv", "employee,unit,weeks\nana,hall,2\nbob,hall,2\n");
    fs::write(
        place.place.path().join("scenarios.toml"),
        "[short]\nhorizon.weeks = 3\n[long]\nhorizon.weeks = 4\n",
    )
    .unwrap();
    fs::write(place.place.path().join("batch.toml"), "[company.one]\nfolder = \"input\"\n").unwrap();
    place
}

fn command(place: &Place, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.current_dir(place.place.path()).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Runs a command to its end and gives how long that took.
fn whole(place: &Place, arguments: &[&str]) -> Duration {
    let started = Instant::now();
    let code = command(place, arguments).status().unwrap().code();
    assert!(matches!(code, Some(0 | 3)), "{arguments:?} ends with {code:?}");
    started.elapsed()
}

/// Whether a name is that of something that a killed run may leave behind.
fn is_remain(path: &Path) -> bool {
    let of_ours = |part: &str| part.contains(".passerelle-new-") || part.contains(".passerelle-draft-");
    path.components().any(|part| part.as_os_str().to_str().is_some_and(of_ours))
}

/// Files by name with their lengths, but for remains, and for the lengths of those in which the time of the run stands.
fn shape(path: &Path) -> BTreeMap<PathBuf, usize> {
    let mut all: BTreeMap<PathBuf, usize> = match path.is_dir() {
        true => contents(path).into_iter().map(|(path, text)| (path, text.len())).collect(),
        false => {
            fs::metadata(path).map(|facts| (path.to_owned(), facts.len() as usize)).into_iter().collect()
        }
    };
    all.retain(|path, _| !is_remain(path));
    for (path, length) in &mut all {
        if path.ends_with("summary.json") || path.ends_with("batch.json") {
            *length = 0;
        }
    }
    all
}

/// What killed runs have left below a folder.
fn remains(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if is_remain(Path::new(&entry.file_name())) {
            found.push(entry.path());
        } else if entry.path().is_dir() {
            found.extend(remains(&entry.path()));
        }
    }
    found
}

fn kills() -> u32 {
    std::env::var("PASSERELLE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS)
}

/// Kills a command after each of several parts of the time that it takes.
fn killed(place: &Place, arguments: &[&str], takes: Duration, mut look: impl FnMut(u32)) {
    for kill in 1..=kills() {
        let mut child = command(place, arguments).spawn().unwrap();
        std::thread::sleep(takes * kill / (kills() + 1));
        // It may have come to its end by then.
        let _ = child.kill();
        child.wait().unwrap();
        if arguments[0] == "batch" {
            // The companies that it was planning end with it, a moment later.
            std::thread::sleep(Duration::from_millis(500));
        }
        look(kill);
    }
}

#[test]
fn what_was_there_is_whole_after_any_kill_and_the_next_run_ends_and_clears_up() {
    for (target, arguments) in WRITERS {
        let place = place();
        whole(&place, &["plan", "input", "--out", "first"]);
        let takes = whole(&place, arguments);
        let target = place.place.path().join(target);
        let done = shape(&target);
        assert!(!done.is_empty(), "{arguments:?}");
        killed(&place, arguments, takes, |kill| {
            assert_eq!(shape(&target), done, "{arguments:?}, kill {kill}");
        });
        whole(&place, arguments);
        assert_eq!(remains(place.place.path()), [] as [PathBuf; 0], "{arguments:?}");
        assert_eq!(shape(&target), done, "{arguments:?}");
    }
}

#[test]
fn what_was_not_there_is_whole_or_not_there_after_any_kill() {
    for (target, arguments) in MAKERS {
        let place = place();
        let takes = whole(&place, arguments);
        let target = place.place.path().join(target);
        let done = shape(&target);
        fs::remove_dir_all(&target).unwrap();
        killed(&place, arguments, takes, |kill| {
            if target.exists() {
                assert_eq!(shape(&target), done, "{arguments:?}, kill {kill}");
                fs::remove_dir_all(&target).unwrap();
            }
        });
        whole(&place, arguments);
        assert_eq!(shape(&target), done, "{arguments:?}");
    }
}

/// A limit on the size of files is what a full disk is: writing fails somewhere.
#[test]
fn without_room_what_was_there_is_whole_and_one_sentence_says_why() {
    for (target, arguments) in WRITERS {
        let place = place();
        whole(&place, &["plan", "input", "--out", "first"]);
        whole(&place, arguments);
        let target = place.place.path().join(target);
        let done = shape(&target);
        let mut refused = 0;
        // In half kilobytes.
        for room in ["0", "1", "16", "128"] {
            let ended = Command::new("sh")
                .args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", room])
                .arg(env!("CARGO_BIN_EXE_passerelle"))
                .args(arguments)
                .current_dir(place.place.path())
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&ended.stderr);
            if !matches!(ended.status.code(), Some(0 | 3)) {
                refused += 1;
                assert!(ended.status.code().is_some() && !said.is_empty(), "{arguments:?} in {room}");
            }
            assert!(!said.contains("panicked"), "{arguments:?} in {room}: {said}");
            assert_eq!(shape(&target), done, "{arguments:?} in {room}: {said}");
        }
        // What is closed already is not written again.
        assert!(refused > 0 || arguments[0] == "close", "{arguments:?}");
        assert_eq!(remains(place.place.path()), [] as [PathBuf; 0], "{arguments:?}");
    }
}
