//! Cells, rows and settings put into files as they are written: what is changed is read back, and nothing else differs.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use passerelle::domain::Language;
use passerelle::files::edit::{Edit, EditError, edit};
use passerelle::files::{Options, WrittenTable, load, written_tables};
use tempfile::tempdir;

use crate::build::random::Dice;

fn cell(table: &WrittenTable, line: u32, column: u32, text: &str) -> Edit {
    let (file, sheet) = (table.file.clone(), table.sheet.clone());
    Edit::Cell { file, sheet, line, column, text: text.to_owned() }
}

fn table(place: &Path, name: &str) -> WrittenTable {
    written_tables(place).into_iter().find(|table| table.table == name).unwrap()
}

fn texts(place: &Path) -> BTreeMap<(&'static str, u32), Vec<String>> {
    let rows = |table: WrittenTable| {
        let name = table.table;
        table.rows.into_iter().map(move |(line, cells)| ((name, line), cells))
    };
    written_tables(place).into_iter().flat_map(rows).collect()
}

/// A company as a folder, and as a workbook of somebody else's library.
fn companies(place: &Path) -> [PathBuf; 2] {
    let (folder, book) = (place.join("company"), place.join("company.xlsx"));
    fs::create_dir(&folder).unwrap();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/restaurant")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    crate::readers::read("company.py", &[folder.as_os_str(), book.as_os_str(), "plain".as_ref()]);
    [folder, book]
}

#[test]
fn random_cells_are_read_back_and_no_other_cell_differs() {
    let place = tempdir().unwrap();
    let words = ["x", "", "a;b", "a,b", "\"quoted\"", "Été & <été>", "12", "007", "2027-02-01", " blank "];
    let mut dice = Dice::new(21);
    for company in companies(place.path()) {
        for _ in 0..60 {
            let tables = written_tables(&company);
            let of = &tables[dice.below(tables.len() as u64) as usize];
            if of.rows.is_empty() {
                continue;
            }
            let (line, _) = of.rows[dice.below(of.rows.len() as u64) as usize].clone();
            let column = 1 + dice.below(of.columns.len() as u64) as u32;
            let text = words[dice.below(words.len() as u64) as usize];
            let mut wanted = texts(&company);
            let row = wanted.get_mut(&(of.table, line)).unwrap();
            row.resize(row.len().max(column as usize), String::new());
            row[column as usize - 1] = text.to_owned();
            edit(&company, &[cell(of, line, column, text)], Language::French).unwrap();
            let trimmed = |cells: &Vec<String>| -> Vec<String> {
                let last = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
                cells[..last].to_vec()
            };
            let plain = |all: BTreeMap<(&'static str, u32), Vec<String>>| -> BTreeMap<_, _> {
                let rows = all.iter().map(|(at, cells)| (*at, trimmed(cells)));
                rows.filter(|(_, cells)| !cells.is_empty()).collect()
            };
            assert_eq!(plain(texts(&company)), plain(wanted), "{}:{line}:{column} {text:?}", of.table);
        }
    }
}

/// The parts of a workbook by name.
fn parts(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(path).unwrap())).unwrap();
    (0..archive.len())
        .map(|position| {
            let mut part = archive.by_index(position).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            let name = part.name().unwrap().into_owned();
            (name, bytes)
        })
        .collect()
}

#[test]
fn of_a_workbook_only_the_sheet_that_is_changed_is_written_anew() {
    let place = tempdir().unwrap();
    let [_, book] = companies(place.path());
    let before = parts(&book);
    let units = table(&book, "units");
    edit(&book, &[cell(&units, units.rows[0].0, 2, "Salle & bar")], Language::French).unwrap();
    let after = parts(&book);
    let changed: Vec<&String> = before.keys().filter(|part| before[*part] != after[*part]).collect();
    assert_eq!(before.len(), after.len());
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert_eq!(table(&book, "units").rows[0].1[1], "Salle & bar");
    // Somebody else's library reads it too.
    let seen = crate::readers::read("xlsx.py", &[book.as_os_str()]).to_string();
    assert!(seen.contains("Salle & bar"));
}

#[test]
fn rows_settings_and_headers_are_added_in_folders_and_workbooks() {
    let place = tempdir().unwrap();
    for company in companies(place.path()) {
        let before = load(&company, &Options::default()).unwrap().problem;
        let absences = before.company.absences.values().len();
        let person = before.company.employees.first().unwrap().id.clone();
        let row = |table: &str, cells: &[&str]| Edit::Row {
            table: table.to_owned(),
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        let setting = |key: &str, value: &str| Edit::Setting {
            section: "regular".to_owned(),
            key: key.to_owned(),
            value: value.to_owned(),
        };
        let edits = [
            row("absences", &[&person, "2027-01-11", "2027-01-15"]),
            row("groups", &["pair", &person, "apart"]),
            setting("gap_weeks", "5"),
            setting("never_visited", "\"now\""),
        ];
        edit(&company, &edits, Language::French).unwrap();
        let after = load(&company, &Options::default()).unwrap_or_else(|faults| {
            panic!("{}: {:?}", company.display(), faults.iter().collect::<Vec<_>>())
        });
        assert_eq!(after.problem.company.absences.values().len(), absences + 1);
        assert_eq!(after.problem.settings.regular.gap_weeks, 5);
        let line = table(&company, "absences").rows.last().unwrap().0;
        edit(&company, &[Edit::NoRow { table: "absences".to_owned(), line }], Language::French).unwrap();
        let without = load(&company, &Options::default()).unwrap().problem;
        assert_eq!(without.company.absences.values().len(), absences);
    }
}

#[test]
fn a_header_of_ones_own_is_kept_in_the_settings() {
    let place = tempdir().unwrap();
    for company in companies(place.path()) {
        let employees = table(&company, "employees");
        let at = employees.columns.iter().position(|column| column.means == Some("name")).unwrap();
        let column = at as u32 + 1;
        edit(&company, &[cell(&employees, employees.header, column, "Wie er heißt")], Language::French)
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(table(&company, "employees").columns[at].means, None);
        for header in ["Wie er heißt", "Noch anders"] {
            let (table, column) = ("employees".to_owned(), "name".to_owned());
            let header = header.to_owned();
            edit(&company, &[Edit::Header { table, column, header }], Language::French).unwrap();
            assert_eq!(self::table(&company, "employees").columns[at].means, Some("name"));
        }
        assert!(load(&company, &Options::default()).is_ok());
    }
}

#[test]
fn the_same_text_is_changed_everywhere_in_its_column_and_nowhere_else() {
    let place = tempdir().unwrap();
    for company in companies(place.path()) {
        let employees = table(&company, "employees");
        let at = employees.columns.iter().position(|column| column.means == Some("unit")).unwrap();
        let old = employees.rows[0].1[at].clone();
        let count =
            |table: &WrittenTable, text: &str| table.rows.iter().filter(|row| row.1[at] == text).count();
        let (many, column) = (count(&employees, &old), at as u32 + 1);
        assert!(many > 1);
        let (file, sheet) = (employees.file.clone(), employees.sheet.clone());
        let everywhere =
            Edit::Everywhere { file, sheet, column, old: old.clone(), text: "elsewhere".to_owned() };
        edit(&company, &[everywhere], Language::French).unwrap();
        let after = table(&company, "employees");
        assert_eq!((count(&after, &old), count(&after, "elsewhere")), (0, many));
        assert_eq!(after.rows.len(), employees.rows.len());
    }
}

/// A row that ends before its last blank cells gets those up to the last that is filled in.
#[test]
fn several_cells_are_put_behind_the_end_of_a_row() {
    let place = tempdir().unwrap();
    let file = place.path().join("units.csv");
    fs::write(&file, "unit,name,customer,supplier,site\na\nb,Bakery\n").unwrap();
    let units = table(place.path(), "units");
    let edits = [(3, 5, "x"), (2, 5, "y"), (3, 2, "Bar"), (2, 3, "z")];
    edit(place.path(), &edits.map(|(line, column, text)| cell(&units, line, column, text)), Language::French)
        .unwrap();
    let wanted = "unit,name,customer,supplier,site\na,,z,,y\nb,Bar,,,x\n";
    assert_eq!(fs::read_to_string(&file).unwrap(), wanted);
    let twice = ["c", "d"].map(|text| cell(&units, 2, 1, text));
    assert!(matches!(edit(place.path(), &twice, Language::French), Err(EditError::NoCell)));
    assert_eq!(fs::read_to_string(&file).unwrap(), wanted);
}

#[test]
fn what_is_not_there_cannot_be_changed() {
    let place = tempdir().unwrap();
    for company in companies(place.path()) {
        let before = texts(&company);
        let units = table(&company, "units");
        let nowhere = Edit::NoRow { table: "units".to_owned(), line: 9_999 };
        assert!(matches!(edit(&company, &[nowhere], Language::French), Err(EditError::NoCell)));
        let mut other = units;
        other.file = "../units.csv".to_owned();
        let outside = cell(&other, 2, 1, "x");
        assert!(matches!(edit(&company, &[outside], Language::French), Err(EditError::NoTable)));
        assert_eq!(texts(&company), before);
    }
}
