//! The commands of the README. Blocks marked `sh` are run line by line; `sh setup` compiles, so that it is looked at only.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

use tempfile::tempdir;

use super::{DOCUMENTS, blocks, blocks_of};

const SETUP: [&str; 2] = [
    "bash .ci/tools cargo run --release -- plan data/restaurant --out out",
    "bash .ci/tools cargo test --release",
];

#[test]
fn the_two_commands_to_start_with_stand_in_the_readme() {
    assert_eq!(blocks("sh setup"), [SETUP.join("\n")]);
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/tools").exists());
}

#[test]
fn every_command_of_the_documents_runs() {
    for document in DOCUMENTS {
        every_command_runs(document);
    }
    let commands = blocks("sh").iter().map(|block| block.lines().count()).sum::<usize>();
    assert!(commands >= 20, "{commands}");
}

/// Runs the commands of one document in a folder of its own.
fn every_command_runs(document: &str) {
    let place = tempdir().unwrap();
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::os::unix::fs::symlink(project.join("data"), place.path().join("data")).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_passerelle")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let commands: Vec<String> = blocks_of(document, "sh")
        .iter()
        .flat_map(|block| block.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    for command in &commands {
        let mut shell = Command::new("sh");
        let ended =
            shell.args(["-ec", command]).current_dir(place.path()).env("PATH", &path).output().unwrap();
        assert!(ended.status.success(), "{command}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}

#[test]
fn the_folders_that_the_documents_name_are_there() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    for word in DOCUMENTS.iter().flat_map(|text| text.split(['`', ' ', '(', ')', '[', ']', '\n'])) {
        let rooted = ["src/", "tests/", "data/", ".ci/", "LICENSE"].iter().any(|root| word.starts_with(root));
        if rooted {
            let path = word.split('#').next().unwrap_or_default().trim_end_matches([',', '.', ';', ':']);
            assert!(project.join(path).exists(), "{word}");
        }
    }
}
