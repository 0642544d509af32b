//! The conventions of a language, and its words that are read back: `lexicon/fr.toml` and the like.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::{Language, languages};

/// What stands in the file of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// How numbers, days and tables are written.
    pub conventions: Conventions,
    /// Headers of columns, by file and column (`employees.hired`): the first is written, all are read.
    #[serde(default)]
    pub headers: BTreeMap<String, Vec<String>>,
    /// Words of cells, by kind and value (`programme.onboarding`): the first is written, all are read.
    #[serde(default)]
    pub cells: BTreeMap<String, Vec<String>>,
    /// Names of sheets, by file: the first is written, all are read.
    #[serde(default)]
    pub sheets: BTreeMap<String, Vec<String>>,
}

impl Lexicon {
    /// The header that is written above a column of a file.
    ///
    /// # Panics
    /// Where the column has none: an error of the program.
    pub fn header(&self, file: &str, column: &str) -> &str {
        &self.headers[&format!("{file}.{column}")][0]
    }

    /// The name of a sheet that is written.
    ///
    /// # Panics
    /// Where it has none: an error of the program.
    pub fn sheet(&self, file: &str) -> &str {
        &self.sheets[file][0]
    }
}

/// How a language writes numbers, days and tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conventions {
    /// Its own name, for lists of languages.
    pub name: String,
    /// Between the whole part and the decimals of a number.
    pub decimal: String,
    /// Between groups of three digits, where [`NUM`](super::Value) groups.
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
    /// Whether high punctuation and guillemets are kept with their words by a space that does not break.
    pub bound_punctuation: bool,
}

macro_rules! sources {
    ($($name:ident $code:literal),*) => {
        fn source(language: Language) -> &'static str {
            match language {
                $(Language::$name => include_str!(concat!("lexicon/", $code, ".toml")),)*
            }
        }
    };
}
languages!(sources);

static LEXICONS: LazyLock<Vec<Lexicon>> = LazyLock::new(|| {
    let read = |language: Language| {
        toml::from_str(source(language))
            .unwrap_or_else(|wrong| panic!("lexicon/{}.toml: {wrong}", language.code()))
    };
    Language::ALL.map(read).into()
});

/// The lexicon of a language.
pub fn lexicon(language: Language) -> &'static Lexicon {
    &LEXICONS[language as usize]
}
