//! Every folder of `broken/` holds one kind of fault, and in `expected.txt` its message.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use passerelle::domain::Language;
use passerelle::files::{FaultKind, Faults, Options, load};
use passerelle::words::faults;

use super::folder::{UNITS, codes, faults_of, folder, options};

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/input/broken");
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

fn faults_in(folder: &Path) -> Faults {
    load(folder, &options()).err().unwrap_or_else(|| panic!("no fault in {}", folder.display()))
}

#[test]
fn every_broken_folder_has_exactly_its_messages() {
    let mut wrong = String::new();
    for folder in folders() {
        let found = faults::lines(Language::English, &faults_in(&folder));
        let expected_file = folder.join("expected.txt");
        if std::env::var_os("WRITE_EXPECTED").is_some() {
            std::fs::write(&expected_file, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&expected_file).unwrap_or_default();
        if found != expected {
            wrong += &format!("{}\nfound:\n{found}expected:\n{expected}\n", folder.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_fault_has_a_broken_folder_named_after_it() {
    let mut seen = BTreeSet::new();
    for folder in folders() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let codes: BTreeSet<_> = faults_in(&folder).iter().map(|fault| fault.code()).collect();
        assert!(codes.contains(&name[..4]), "{name} gives {codes:?}");
        seen.extend(codes);
    }
    // These need a disk that tells Units from units, a folder that is not there, and a workbook: see below and
    // `workbooks`.
    seen.extend(["E102", "E103", "E108", "E109", "E115", "E116", "E117", "E118", "E119", "E167", "E168"]);
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), FaultKind::ALL_CODES);
}

#[test]
fn a_folder_that_is_not_there_cannot_be_read() {
    let missing = folder(&[]).path().join("nowhere");
    let found = load(&missing, &options()).unwrap_err();
    assert_eq!(codes(&found), ["E102"]);
    let line = faults::line(Language::English, found.iter().next().unwrap());
    assert!(line.starts_with(&format!("{} [E102] cannot be read (", missing.display())), "{line}");
    assert!(faults::line(Language::French, found.iter().next().unwrap()).contains("lecture impossible"));
}

#[test]
fn pins_that_are_not_there_cannot_be_read() {
    let options = Options { pins: Some("nowhere/pins.csv".into()), ..options() };
    let found = load(folder(&[]).path(), &options).unwrap_err();
    assert_eq!(codes(&found), ["E102"]);
    assert_eq!(&*found.iter().next().unwrap().file, "nowhere/pins.csv");
}

#[cfg(target_os = "linux")]
#[test]
fn two_files_that_differ_in_case_only_are_a_fault() {
    let found = faults_of(&[("Units.csv", UNITS)]);
    let expected = "units.csv [E103] the folder also has \"Units.csv\". Accepted: one of the two\n";
    assert_eq!(faults::lines(Language::English, &found), expected);
    assert!(faults::lines(Language::French, &found).contains("contient aussi"));
}

#[test]
fn every_message_is_said_in_french_too() {
    for folder in folders() {
        for fault in &faults_in(&folder) {
            for say in [faults::why, faults::accepted, faults::line] {
                let (french, english) = (say(Language::French, fault), say(Language::English, fault));
                assert!(!french.is_empty() && !english.is_empty(), "{fault:?}");
                let same_in_both =
                    matches!(fault.kind, FaultKind::NotAChoice { .. } | FaultKind::UnknownFormat { .. });
                assert!(french != english || same_in_both || fault.code() == "E171", "{french}");
            }
        }
    }
}
