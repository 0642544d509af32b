//! The words of files in every language: complete, and none with two meanings.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use passerelle::domain::Language;
use passerelle::files::{dictionary, templates};
use passerelle::lexicon;

use super::folder::{file_notes, loaded};

/// The keys of a section of a lexicon, `section.key` for those within one more.
fn keys(language: Language, section: &str) -> BTreeSet<String> {
    let file = format!("src/words/lexicon/{}.toml", language.code());
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let lexicon: toml::Table = text.parse().unwrap();
    let of = |(key, value): (&String, &toml::Value)| match value.as_table() {
        Some(within) => within.keys().map(|name| format!("{key}.{name}")).collect(),
        None => vec![key.clone()],
    };
    lexicon[section].as_table().unwrap().iter().flat_map(of).collect()
}

#[test]
fn every_language_has_the_same_cells_and_sheets() {
    for section in ["cells", "sheets"] {
        for language in Language::ALL {
            assert_eq!(keys(language, section), keys(Language::English, section), "{}", language.code());
        }
    }
}

#[test]
fn every_column_has_words_in_every_language() {
    for (file, columns) in dictionary() {
        let table = file.trim_end_matches(".csv");
        for (column, _) in columns {
            for language in Language::ALL {
                let words = lexicon::lexicon(language).headers(table, column);
                assert!(!words.is_empty(), "{table}.{column} in {}", language.code());
            }
            let english = lexicon::lexicon(Language::English).headers(table, column);
            assert_eq!(english[0], column, "{table}");
        }
    }
}

#[test]
fn no_word_has_two_meanings_in_a_file() {
    for (file, columns) in dictionary() {
        let table = file.trim_end_matches(".csv");
        let mut meanings: BTreeMap<String, &str> = BTreeMap::new();
        for (column, _) in columns {
            for word in lexicon::headers(table, column) {
                let word = word.to_lowercase().replace(['_', '-', '\''], " ");
                let other = meanings.insert(word.clone(), column).filter(|other| *other != column);
                assert_eq!(other, None, "{table}: {word} is {column}");
            }
        }
    }
    let mut meanings: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for (kind, value, word) in lexicon::cells() {
        let other = meanings.insert((kind, word.to_lowercase()), value).filter(|other| *other != value);
        assert_eq!(other, None, "{kind}: {word} is {value}");
    }
}

#[test]
fn the_empty_tables_of_every_language_are_read() {
    for language in Language::ALL {
        let templates = templates(language);
        let others: Vec<(&str, &str)> = templates
            .iter()
            .filter(|(name, _)| !["units.csv", "employees.csv"].contains(&name.as_str()))
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        assert!(file_notes(&loaded(&others)).is_empty(), "{}", language.code());
    }
}
