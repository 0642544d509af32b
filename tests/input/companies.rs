//! Whole companies in a workbook.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use passerelle::domain::{Language, Note, Problem};
use passerelle::files::{Faults, Options, load};
use passerelle::words::faults;
use rust_xlsxwriter::Workbook;
use tempfile::{TempDir, tempdir};

use crate::readers::read;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/restaurant")
}

/// The restaurant as a workbook of somebody else's library.
fn restaurant(kind: &str) -> (TempDir, PathBuf) {
    let place = tempdir().unwrap();
    let file = place.path().join("company.xlsx");
    read("company.py", &[data().as_os_str(), file.as_os_str(), OsStr::new(kind)]);
    (place, file)
}

fn lines(faults: &Faults) -> Vec<String> {
    faults::lines(Language::English, faults).lines().map(str::to_owned).collect()
}

fn faults_in(file: &Path) -> Vec<String> {
    lines(&load(file, &Options::default()).unwrap_err())
}

/// Faults of a workbook of sheets, each with its rows of cells.
fn faults_of(sheets: &[(&str, &[&[&str]])]) -> Vec<String> {
    let place = tempdir().unwrap();
    let file = place.path().join("company.xlsx");
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (row, cells) in (0..).zip(*rows) {
            for (column, cell) in (0..).zip(*cells) {
                sheet.write_string(row, column, *cell).unwrap();
            }
        }
    }
    book.save(&file).unwrap();
    faults_in(&file)
}

#[test]
fn a_workbook_gives_the_very_company_of_the_folder() {
    for kind in ["plain", "hidden"] {
        let (_place, file) = restaurant(kind);
        let (book, folder) =
            (load(&file, &Options::default()).unwrap(), load(&data(), &Options::default()).unwrap());
        // What is made of the files the first time differs, as the files do.
        let unnamed = |problem: &Problem| {
            let problem = problem.altered(|parts| parts.identity.clear());
            format!("{problem:?}")
        };
        assert_eq!(unnamed(&book.problem), unnamed(&folder.problem), "{kind}");
        let files: Vec<_> = book.files.iter().map(|file| file.file.as_str()).collect();
        assert_eq!(files, ["company.xlsx"], "one file, however many sheets");
    }
}

#[test]
fn faults_name_sheet_and_cell() {
    let units: &[&[&str]] = &[&["unit", "hosts"], &["kitchen", "1"]];
    let staff: &[&[&str]] =
        &[&["employee", "name", "unit"], &["ana", "Ana", "kitchen"], &["bob", "Bob", "kitchn"]];
    let found = faults_of(&[("units", units), ("employees", staff)]);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("company.xlsx:employees!C3 [E140] unit \"kitchn\""), "{}", found[0]);
    let settings: &[&[&str]] =
        &[&["setting", "value"], &["horizon.weeks", "x"], &["horizn.start", "2027-01-04"]];
    let found = faults_of(&[("Services", units), ("Salariés", &staff[..2]), ("Réglages", settings)]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("company.xlsx:Réglages!B2 [E172]"), "{found:?}");
    assert!(found[1].starts_with("company.xlsx:Réglages!A3 [E171]"), "{found:?}");
    let found = faults_of(&[("units", units), ("Services", units)]);
    assert!(found.iter().any(|line| line.starts_with("company.xlsx:Services [E103]")), "{found:?}");
    assert!(found.iter().any(|line| line.starts_with("company.xlsx [E108]")), "{found:?}");
}

#[test]
fn what_a_sheet_has_and_a_file_has_not_is_a_fault_of_its_own() {
    for (kind, place) in [
        ("formula", "company.xlsx:employees!C2 [E116]"),
        ("merged", "company.xlsx:employees!C2 [E117]"),
        ("error", "company.xlsx:employees!C2 [E115]"),
        ("number", "company.xlsx:employees!F2 [E126] hired \"46391\""),
    ] {
        let (_place, file) = restaurant(kind);
        let found = faults_in(&file);
        assert!(found.iter().any(|line| line.starts_with(place)), "{kind}: {found:?}");
        let at_c2 = found.iter().filter(|line| line.contains("employees!C2 ")).count();
        assert!(at_c2 <= 1, "{found:?}");
    }
}

/// Rewrites a workbook entry by entry.
fn with_entry(file: &Path, name: &str, content: impl Fn(&mut dyn Write)) {
    let bytes = fs::read(file).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(fs::File::create(file).unwrap());
    for position in 0..archive.len() {
        let entry = archive.by_index_raw(position).unwrap();
        writer.raw_copy_file(entry).unwrap();
    }
    let options = zip::write::SimpleFileOptions::default();
    writer.start_file(name, options).unwrap();
    content(&mut writer);
    writer.finish().unwrap();
}

#[test]
fn macros_are_noted_and_a_bomb_is_refused_before_it_is_read() {
    let (place, file) = restaurant("plain");
    let macros = place.path().join("company.xlsm");
    fs::copy(&file, &macros).unwrap();
    with_entry(&macros, "xl/vbaProject.bin", |sink| sink.write_all(b"macros").unwrap());
    let loaded = load(&macros, &Options::default()).unwrap();
    assert!(loaded.notes.contains(&Note::Macros { file: "company.xlsm".to_owned() }));

    let zeros = vec![0; 1 << 20];
    with_entry(&file, "xl/worksheets/bomb.xml", |sink| {
        (0..257).for_each(|_| sink.write_all(&zeros).unwrap())
    });
    assert!(fs::metadata(&file).unwrap().len() < 2 << 20, "small while it is packed");
    let found = faults_in(&file);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("company.xlsx [E109]") && found[0].contains("256 MB"), "{found:?}");
}

#[test]
fn other_kinds_of_spreadsheets_are_refused_by_name() {
    let place = tempdir().unwrap();
    let compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let zipped = |entry: &str| {
        let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        writer.start_file(entry, zip::write::SimpleFileOptions::default()).unwrap();
        writer.finish().unwrap().into_inner()
    };
    for (name, bytes, word) in [
        ("old.xls", compound.to_vec(), "before 2007"),
        ("secret.xlsx", [&compound[..], &encrypted].concat(), "password"),
        ("open.ods", zipped("mimetype"), ".ods"),
        ("binary.xlsb", zipped("xl/workbook.bin"), ".xlsb"),
        ("units.csv", b"unit,hosts\n".to_vec(), "not a workbook"),
    ] {
        let file = place.path().join(name);
        fs::write(&file, bytes).unwrap();
        let found = faults_in(&file);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with(&format!("{name} [E118]")) && found[0].contains(word), "{found:?}");
    }
    let file = place.path().join("broken.xlsx");
    fs::write(&file, b"PK\x03\x04 and no more").unwrap();
    assert!(faults_in(&file)[0].starts_with("broken.xlsx [E102]"));
}
