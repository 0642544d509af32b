//! Schedules in workbooks, as a hand leaves them.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use passerelle::domain::{Language, Problem, Programme};
use passerelle::files::{Faults, load_schedule};
use passerelle::words::faults;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use tempfile::TempDir;

use super::folder::{codes, day, problem};

/// The name of a sheet, and what fills it.
type Sheet<'s> = (&'s str, &'s dyn Fn(&mut Worksheet));

/// A workbook of sheets, in a folder of its own.
fn workbook(sheets: &[Sheet]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("edited.XLSX");
    let mut workbook = Workbook::new();
    for (name, fill) in sheets {
        fill(workbook.add_worksheet().set_name(*name).unwrap());
    }
    workbook.save(&file).unwrap();
    (folder, file)
}

fn heads(sheet: &mut Worksheet, row: u32, column: u16, heads: [&str; 4]) {
    for (column, head) in (column..).zip(heads) {
        sheet.write_string(row, column, head).unwrap();
    }
}

fn date(sheet: &mut Worksheet, row: u32, column: u16, day: NaiveDate) {
    sheet.write_datetime_with_format(row, column, day, &Format::new().set_num_format("d mmmm yyyy")).unwrap();
}

fn stints() -> Problem {
    problem(&[("stints.csv", "employee,unit,weeks\nada,room,1\nbob,kitchen,2\n")])
}

fn faults_of(file: &Path) -> Faults {
    load_schedule(file, &stints()).unwrap_err()
}

#[test]
fn headers_may_stand_lower_and_further_right_and_be_french() {
    let fill = |sheet: &mut Worksheet| {
        sheet.write_string(0, 9, "").unwrap();
        heads(sheet, 3, 1, ["Salarié", "Service d'accueil", "Début", "Durée"]);
        sheet.write_string(3, 5, "programme").unwrap();
        for (row, employee, unit) in [(4, "ada", "room"), (6, "bob", "kitchen")] {
            sheet.write_string(row, 1, employee).unwrap();
            sheet.write_string(row, 2, unit).unwrap();
        }
        date(sheet, 4, 3, day(2027, 1, 11));
        sheet.write_string(6, 3, "18/01/2027").unwrap();
        sheet.write_number(4, 4, 1).unwrap();
        sheet.write_formula(6, 4, Formula::new("=1+1").set_result("2")).unwrap();
        sheet.write_string(4, 5, "ponctuel").unwrap();
    };
    let (_folder, file) = workbook(&[("Synthèse", &|_| {}), ("PLANNING", &fill)]);
    let rows = load_schedule(&file, &stints()).unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.monday, row.weeks, row.line, row.programme)).collect();
    assert_eq!(told, [(day(2027, 1, 11), 1, 5, Some(Programme::Extra)), (day(2027, 1, 18), 2, 7, None)]);
}

#[test]
fn faults_name_the_sheet_the_row_and_the_column_as_the_sheet_counts_them() {
    let fill = |sheet: &mut Worksheet| {
        heads(sheet, 1, 2, ["employee", "unit", "start", "weeks"]);
        sheet.write_string(2, 2, "addda").unwrap();
        sheet.write_string(2, 3, "room, \"old\"\nwing").unwrap();
        sheet.write_number(2, 4, 46_398.0).unwrap();
        sheet.write_number(2, 5, 1.5).unwrap();
        sheet.write_string(3, 2, "ada").unwrap();
        sheet.write_string(3, 3, "room").unwrap();
        date(sheet, 3, 4, day(2027, 1, 12));
    };
    let (_folder, file) = workbook(&[("Feuil1", &fill)]);
    let found = faults_of(&file);
    let places: Vec<_> = found
        .iter()
        .map(|fault| (fault.code(), fault.line.unwrap(), fault.column.as_ref().unwrap().number))
        .collect();
    assert_eq!(
        places,
        [("E141", 3, 3), ("E140", 3, 4), ("E126", 3, 5), ("E122", 3, 6), ("E133", 4, 5), ("E114", 4, 6)]
    );
    let first = faults::line(Language::English, found.iter().next().unwrap());
    assert!(first.contains("edited.XLSX:Feuil1!C3 [E141] employee \"addda\""), "{first}");
}

#[test]
fn a_workbook_without_the_sheet_is_a_fault_that_names_the_sheets_there_are() {
    let (_folder, file) = workbook(&[("Feuil1", &|_| {}), ("Feuil2", &|_| {})]);
    let found = faults_of(&file);
    assert_eq!(codes(&found), ["E108"]);
    for (language, words) in
        [(Language::English, "a sheet named Schedule"), (Language::French, "une feuille nommée Planning")]
    {
        let line = faults::lines(language, &found);
        assert!(line.contains("Feuil1, Feuil2") && line.contains(words), "{line}");
    }
}

#[test]
fn a_sheet_without_cells_and_a_file_that_is_no_workbook_are_faults() {
    let (folder, file) = workbook(&[("Schedule", &|_| {})]);
    assert_eq!(codes(&faults_of(&file)), ["E104"]);
    let whole = std::fs::read(&file).unwrap();
    for (broken, code) in
        [(&b"employee,unit"[..], "E118"), (&whole[..whole.len() / 2], "E102"), (b"PK\x03\x04", "E102")]
    {
        let file = folder.path().join("broken.xlsx");
        std::fs::write(&file, broken).unwrap();
        assert_eq!(codes(&faults_of(&file)), [code]);
    }
}

#[test]
fn a_cell_far_away_costs_nothing() {
    let fill = |sheet: &mut Worksheet| {
        heads(sheet, 0, 0, ["employee", "unit", "start", "weeks"]);
        sheet.write_string(0, 16_000, "far").unwrap();
        sheet.write_string(1_048_575, 16_383, "further").unwrap();
    };
    let (_folder, file) = workbook(&[("Schedule", &fill)]);
    assert!(load_schedule(&file, &stints()).unwrap().is_empty());
}

/// The number of a week may stand behind any sign, a blank that does not break as well.
#[test]
fn the_number_of_a_week_may_follow_any_sign() {
    for (week, is_right) in [("S\u{a0}02", true), ("W\u{2011}02", true), ("週02", true), ("S\u{a0}03", false)]
    {
        let fill = |sheet: &mut Worksheet| {
            heads(sheet, 0, 0, ["employee", "unit", "start", "weeks"]);
            sheet.write_string(0, 4, "iso_week").unwrap();
            sheet.write_string(1, 0, "ada").unwrap();
            sheet.write_string(1, 1, "room").unwrap();
            date(sheet, 1, 2, day(2027, 1, 11));
            sheet.write_number(1, 3, 1).unwrap();
            sheet.write_string(1, 4, week).unwrap();
        };
        let (_folder, file) = workbook(&[("Schedule", &fill)]);
        assert_eq!(load_schedule(&file, &stints()).is_ok(), is_right, "{week}");
    }
}
