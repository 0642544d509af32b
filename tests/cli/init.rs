//! `init`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use tempfile::tempdir;

use super::{contents, passerelle};
use crate::readers;

fn named(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let name = |path: std::path::PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    contents(folder).into_iter().map(|(path, text)| (name(path), text)).collect()
}

#[test]
fn an_example_is_the_very_one_of_the_project_and_sound() {
    for example in ["restaurant", "theatre", "energy"] {
        let place = tempdir().unwrap();
        let made = place.path().join("made");
        passerelle().args(["init", "--example", example]).arg(&made).assert().code(0);
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(example);
        assert_eq!(named(&made), named(&shipped), "{example}");
        passerelle().arg("check").arg(&made).assert().code(0);
    }
}

#[test]
fn templates_say_what_to_fill_in_and_are_sound_once_filled() {
    for (language, guide, separator, unit, employee) in [
        ("fr", "LISEZMOI.txt", ";", "cuisine;Cuisine;;2", "ana;Ana;;;cuisine"),
        ("en", "README.txt", ",", "kitchen,Kitchen,,2", "ana,Ana,,,kitchen"),
        ("de", "LIESMICH.txt", ";", "kueche;Küche;;2", "ana;Ana;;;kueche"),
    ] {
        let place = tempdir().unwrap();
        let made = place.path().join("made");
        passerelle().args(["init", "--lang", language]).arg(&made).assert().code(0).stdout(contains(guide));
        assert!(fs::read_to_string(made.join(guide)).unwrap().contains("employees.csv"));
        passerelle().arg("check").arg(&made).args(["--lang", language]).assert().code(2).stderr(
            contains("units.csv [E105]").and(contains("employees.csv [E105]")).and(contains("[E").count(2)),
        );
        for (file, row) in [("units.csv", unit), ("employees.csv", employee)] {
            let header = fs::read_to_string(made.join(file)).unwrap();
            // Every row has as many cells as the header.
            let blank = header.matches(separator).count() - row.matches(separator).count();
            fs::write(made.join(file), header + row + &separator.repeat(blank) + "\r\n").unwrap();
        }
        passerelle().arg("check").arg(&made).assert().code(0);
    }
}

#[test]
fn a_workbook_says_what_to_fill_in_and_is_sound_once_filled() {
    for (language, file, sheets) in [
        ("fr", "entreprise.xlsx", ["services", "salariés"]),
        ("en", "company.xlsx", ["units", "employees"]),
        ("de", "unternehmen.xlsx", ["Abteilungen", "Mitarbeiter"]),
    ] {
        let place = tempdir().unwrap();
        let made = place.path().join("made");
        let told = contains(file).and(contains(sheets[0])).and(contains(sheets[1]));
        passerelle()
            .args(["init", "--workbook", "--lang", language])
            .arg(&made)
            .assert()
            .code(0)
            .stdout(told);
        assert_eq!(named(&made).keys().collect::<Vec<_>>(), [file]);
        let workbook = made.join(file);
        let empty = contains(sheets[0]).and(contains("[E105]").count(2));
        passerelle().arg("check").arg(&workbook).args(["--lang", language]).assert().code(2).stderr(empty);
        // Who gives the folder is told to give the workbook.
        passerelle().arg("check").arg(&made).assert().code(2).stderr(contains(file).and(contains("E167")));
        for (sheet, cells) in [(sheets[0], ["A2=cuisine", "D2=2"]), (sheets[1], ["A2=007", "E2=cuisine"])] {
            let cells = cells.map(OsStr::new);
            let arguments =
                [workbook.as_os_str(), workbook.as_os_str(), OsStr::new(sheet), cells[0], cells[1]];
            readers::read("edit.py", &arguments);
        }
        passerelle().arg("check").arg(&workbook).assert().code(0);
    }
}

#[test]
fn a_workbook_is_no_example() {
    let place = tempdir().unwrap();
    let made = place.path().join("made");
    let flags = ["--workbook", "--example", "energy"];
    passerelle().arg("init").args(flags).arg(&made).assert().code(2);
    assert!(!made.exists());
}

#[test]
fn a_folder_with_something_in_it_is_refused_and_a_dry_run_makes_none() {
    let place = tempdir().unwrap();
    let made = place.path().join("made");
    passerelle().args(["init", "--dry-run"]).arg(&made).assert().code(0);
    assert!(!made.exists());
    fs::create_dir(&made).unwrap();
    fs::write(made.join("mine.txt"), "").unwrap();
    for flags in [&[][..], &["--dry-run"], &["--example", "energy"], &["--workbook"]] {
        passerelle().arg("init").args(flags).arg(&made).assert().code(2).stderr(contains("made"));
    }
    assert_eq!(named(&made).len(), 1);
}
