//! The workbook to fill in, filled in by somebody else's library and read back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use passerelle::domain::Language;
use passerelle::domain::settings::sections;
use passerelle::files::{Options, dictionary, load};
use passerelle::lexicon::{headers, lexicon};
use passerelle::output::form;
use serde_json::{Value, json};

use crate::readers::{read, saved_by_libreoffice};

/// Companies of the project: one of a few people, one with every table.
fn company(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

/// The company as a hand would type it into the workbook of a language: rows by sheet, values by header.
fn rows(language: Language, folder: &Path) -> Value {
    let words = lexicon(language);
    let mut sheets = BTreeMap::new();
    for (file, columns) in dictionary() {
        let table = file.trim_end_matches(".csv");
        // A file may have another of the words that a column is known by.
        let column = |head: &str| {
            let mut columns = columns.iter().map(|(column, _)| *column);
            columns.find(|column| *column == head || headers(table, column).any(|word| word == head)).unwrap()
        };
        let Ok(mut reader) = csv::Reader::from_path(folder.join(&file)) else { continue };
        let heads = reader.headers().unwrap().clone();
        let rows: Vec<BTreeMap<&str, String>> = reader
            .records()
            .map(|record| {
                let record = record.unwrap();
                let cells = heads.iter().zip(record.iter());
                cells.map(|(head, cell)| (words.header(table, column(head)), cell.to_owned())).collect()
            })
            .collect();
        sheets.insert(words.sheet(table), json!(rows));
    }
    let settings: toml::Table = fs::read_to_string(folder.join("passerelle.toml")).unwrap().parse().unwrap();
    let mut given = BTreeMap::new();
    for (section, keys) in &settings {
        for (key, value) in keys.as_table().unwrap() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            given.insert(format!("{section}.{key}"), text);
        }
    }
    sheets.insert(words.sheet("settings"), json!([given]));
    json!(sheets)
}

/// Fills in the workbook of a language; gives what is in it.
fn filled(language: Language, place: &Path, rows: &Value) -> Value {
    let [blank, full, typed] = ["blank.xlsx", "full.xlsx", "rows.json"].map(|name| place.join(name));
    fs::write(&blank, form::workbook(language).unwrap()).unwrap();
    fs::write(&typed, rows.to_string()).unwrap();
    read("form.py", &[blank.as_os_str(), full.as_os_str(), typed.as_os_str()])
}

#[test]
fn what_is_typed_into_the_workbook_is_the_company_of_its_folder() {
    for (language, name) in
        [(Language::French, "restaurant"), (Language::English, "restaurant"), (Language::German, "energy")]
    {
        let folder = load(&company(name), &Options::default()).unwrap();
        let place = tempfile::tempdir().unwrap();
        filled(language, place.path(), &rows(language, &company(name)));
        let full = place.path().join("full.xlsx");
        let again = place.path().join("again");
        saved_by_libreoffice(&[&full], "xlsx", &again);
        for file in [full, again.join("full.xlsx")] {
            let read = load(&file, &Options::default());
            let read =
                read.unwrap_or_else(|faults| panic!("{}: {:?}", language.code(), faults.iter().next()));
            assert_eq!(
                read.problem.company,
                folder.problem.company,
                "{} {}",
                language.code(),
                file.display()
            );
            assert_eq!(read.problem.settings, folder.problem.settings, "{}", language.code());
            assert_eq!(read.notes.len(), folder.notes.len(), "{:?}", read.notes);
        }
    }
}

#[test]
fn every_table_has_a_sheet_with_its_lists_and_every_column_is_explained() {
    for language in Language::ALL {
        let words = lexicon(language);
        let place = tempfile::tempdir().unwrap();
        let book = filled(language, place.path(), &json!({}));
        let texts: Vec<&str> = book.as_object().unwrap().values().next().map_or(Vec::new(), |sheet| {
            sheet["texts"].as_array().unwrap().iter().filter_map(Value::as_str).collect()
        });
        for (file, columns) in dictionary() {
            let table = file.trim_end_matches(".csv");
            let sheet = &book[words.sheet(table)];
            let heads: Vec<&str> = columns.iter().map(|(column, _)| words.header(table, column)).collect();
            assert_eq!(sheet["headers"], json!(heads), "{file}");
            for head in heads {
                assert!(texts.contains(&head), "{}: {file} {head}", language.code());
            }
        }
        let offers = |table: &str, column: &str| {
            let place = dictionary().into_iter().find(|(file, _)| *file == format!("{table}.csv")).unwrap();
            let number = place.1.iter().position(|(name, _)| *name == column).unwrap();
            let letter = char::from(b'A' + number as u8);
            let offered = &book[words.sheet(table)]["offered"];
            offered[format!("{letter}2:{letter}10001")].as_str().unwrap_or_default().to_owned()
        };
        let units = format!("'{}'!$A$2:$A$10001", words.sheet("units"));
        let employees = format!("'{}'!$A$2:$A$10001", words.sheet("employees"));
        for (table, column) in
            [("employees", "unit"), ("units", "parent"), ("units", "after"), ("relations", "client")]
        {
            assert_eq!(offers(table, column).replace('\'', ""), units.replace('\'', ""), "{table} {column}");
        }
        for table in ["absences", "pins", "history", "groups"] {
            assert_eq!(offers(table, "employee").replace('\'', ""), employees.replace('\'', ""), "{table}");
        }
        let yes_no = ["yes", "no"].map(|code| words.cell("yes_no", code)[0].as_str()).join(",");
        assert_eq!(offers("employees", "tutor"), format!("\"{yes_no}\""));
        assert!(offers("sites", "country").contains("FR,"));
        let keys = &book[words.sheet("settings")]["texts"];
        for setting in sections().flatten() {
            assert!(keys.as_array().unwrap().contains(&json!(setting.path())), "{}", setting.path());
        }
    }
}

#[test]
fn no_mark_of_the_guide_is_left_in_what_explains() {
    for language in Language::ALL {
        let place = tempfile::tempdir().unwrap();
        let book = filled(language, place.path(), &json!({}));
        for text in book.as_object().unwrap().values().next().unwrap()["texts"].as_array().unwrap() {
            let text = text.as_str().unwrap();
            assert!(!text.contains('`') && !text.contains("**") && !text.contains("]("), "{text}");
            assert!(dictionary().iter().all(|(file, _)| !text.contains(file.as_str())), "{text}");
        }
    }
}
