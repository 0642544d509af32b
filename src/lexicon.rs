//! The conventions of a language (`words/conventions/fr.toml` and the like), and its words that are read back
//! (`words/lexicon/fr.toml`). Every run needs the first, of every language; few need the others.
//!
//! Whoever reads files and whoever says something both need these words, so they stand beside `words` and not in it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::{Language, languages};

/// What stands in the file of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// Headers of columns, by file (or `any`) and column: the first is written, all are read.
    headers: BTreeMap<String, Words>,
    /// Headers that other programs write, by file and column: read where none of ours is there, the best first.
    exports: BTreeMap<String, Words>,
    /// Parts of headers that look like something which could be read.
    looks: Words,
    /// Words of cells, by kind and value: the first is written, all are read.
    cells: BTreeMap<String, Words>,
    /// Names of sheets, by file: the first is written, all are read.
    sheets: Words,
}

/// The words of each of some things.
type Words = BTreeMap<String, Vec<String>>;

/// The words of files whose columns have no words of their own.
const ANY: &str = "any";

impl Lexicon {
    /// The headers that a column may have in a file; the first is written.
    pub fn headers(&self, file: &str, column: &str) -> &[String] {
        let of = |file: &str| self.headers.get(file).and_then(|columns| columns.get(column));
        of(file).or_else(|| of(ANY)).map_or(&[], Vec::as_slice)
    }

    /// The words that a cell may hold for a value of some kind; the first is written.
    pub fn cell(&self, kind: &str, value: &str) -> &[String] {
        self.cells.get(kind).and_then(|values| values.get(value)).map_or(&[], Vec::as_slice)
    }

    /// The names that the sheet of a file may have; the first is written.
    pub fn sheets(&self, file: &str) -> &[String] {
        self.sheets.get(file).map_or(&[], Vec::as_slice)
    }

    /// The header that is written above a column of a file.
    ///
    /// # Panics
    /// Where the column has none: an error of the program.
    pub fn header(&self, file: &str, column: &str) -> &str {
        &self.headers(file, column)[0]
    }

    /// The name of a sheet that is written.
    ///
    /// # Panics
    /// Where it has none: an error of the program.
    pub fn sheet(&self, file: &str) -> &str {
        &self.sheets(file)[0]
    }
}

/// The headers of a column in every language.
pub fn headers(file: &str, column: &str) -> impl Iterator<Item = &'static str> {
    Language::ALL
        .into_iter()
        .flat_map(move |language| lexicon(language).headers(file, column))
        .map(String::as_str)
}

/// The headers that other programs have for a column, in every language; the better of a language come first.
pub fn exports(file: &str, column: &str) -> impl Iterator<Item = &'static str> {
    let of = |lexicon: &'static Lexicon, file: &str| {
        lexicon.exports.get(file).and_then(|columns| columns.get(column))
    };
    let words = lexicons().flat_map(move |lexicon| of(lexicon, file).or_else(|| of(lexicon, ANY)));
    words.flatten().map(String::as_str)
}

/// The parts of headers that look like something, in every language.
pub fn looks(look: &str) -> impl Iterator<Item = &'static str> {
    lexicons().filter_map(move |lexicon| lexicon.looks.get(look)).flatten().map(String::as_str)
}

/// Kind, value and word of every word of cells, in every language.
pub fn cells() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let kinds = lexicons().flat_map(|lexicon| &lexicon.cells);
    let values =
        kinds.flat_map(|(kind, values)| values.iter().map(move |(value, words)| (kind, value, words)));
    values.flat_map(|(kind, value, words)| {
        words.iter().map(move |word| (kind.as_str(), value.as_str(), word.as_str()))
    })
}

/// The words of a value of a kind in every language.
pub fn cell(kind: &str, value: &str) -> impl Iterator<Item = &'static str> {
    lexicons().flat_map(move |lexicon| lexicon.cell(kind, value)).map(String::as_str)
}

/// The names of the sheet of a file in every language.
pub fn sheets(file: &str) -> impl Iterator<Item = &'static str> {
    Language::ALL.into_iter().flat_map(move |language| lexicon(language).sheets(file)).map(String::as_str)
}

/// How a language writes numbers, days and tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conventions {
    /// Its own name, for lists of languages.
    pub name: String,
    /// Between the whole part and the decimals of a number.
    pub decimal: String,
    /// Between groups of three digits, where [`NUM`](crate::words::Value) groups.
    pub grouping: String,
    /// Behind the number of a percentage.
    pub percent: String,
    /// Between the cells of a CSV file that Excel in that language opens with a double click.
    pub separator: char,
    /// A day as people write it and Excel reads it, in the syntax of strftime.
    pub day: String,
    /// A day in as few characters as a column has; `{month}` is the short month.
    pub short_day: String,
    /// A day in words: `{day}`, `{month}`, `{year}`.
    pub long_day: String,
    /// A day as a spreadsheet shows it, in the syntax of its number formats.
    pub excel_day: String,
    /// A day and month as a spreadsheet shows it in a narrow column.
    pub excel_short_day: String,
    /// What replaces the number 1 of the first of a month.
    pub first_of_month: String,
    /// The letter before the number of an ISO week.
    pub week: String,
    /// January to December.
    pub months: [String; 12],
    /// Those in as few letters as a column has.
    pub short_months: [String; 12],
    /// Whether nouns keep their capital inside a sentence.
    pub capital_nouns: bool,
    /// Whether high punctuation and guillemets are kept with their words by a space that does not break.
    pub bound_punctuation: bool,
}

macro_rules! sources {
    ($($name:ident $code:literal),*) => {
        fn source_of_conventions(language: Language) -> &'static str {
            match language {
                $(Language::$name => include_str!(concat!("words/conventions/", $code, ".toml")),)*
            }
        }

        fn source_of_lexicon(language: Language) -> &'static str {
            match language {
                $(Language::$name => include_str!(concat!("words/lexicon/", $code, ".toml")),)*
            }
        }
    };
}
languages!(sources);

/// What is read of each language when it is first asked for.
type OfEach<Read> = [OnceLock<Read>; Language::ALL.len()];

static CONVENTIONS: OfEach<Conventions> = [const { OnceLock::new() }; Language::ALL.len()];
static LEXICONS: OfEach<Lexicon> = [const { OnceLock::new() }; Language::ALL.len()];

fn lexicons() -> impl Iterator<Item = &'static Lexicon> {
    Language::ALL.into_iter().map(lexicon)
}

/// The lexicon of a language.
pub fn lexicon(language: Language) -> &'static Lexicon {
    LEXICONS[language as usize].get_or_init(|| read(language, source_of_lexicon(language)))
}

/// How a language writes numbers, days and tables.
pub fn conventions(language: Language) -> &'static Conventions {
    CONVENTIONS[language as usize].get_or_init(|| read(language, source_of_conventions(language)))
}

fn read<Read: DeserializeOwned>(language: Language, source: &str) -> Read {
    toml::from_str(source).unwrap_or_else(|wrong| panic!("{}.toml: {wrong}", language.code()))
}
