//! What a cell, a setting or a file should have been.

use std::io;

use crate::domain::Language;
use crate::lexicon::lexicon;

/// Whole numbers accepted, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Smallest.
    pub min: i64,
    /// Largest.
    pub max: i64,
}

/// A word accepted in a cell or in a setting; words of every language are accepted whatever that of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The kind of words under which the lexicons have it; empty for a setting, which is the same in every language.
    pub kind: &'static str,
    /// The code of the value.
    pub code: &'static str,
}

impl Choice {
    /// The word as it is written in a language.
    pub fn word(&self, language: Language) -> &'static str {
        lexicon(language).cell(self.kind, self.code).first().map_or(self.code, String::as_str)
    }
}

/// What a setting must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A section of keys.
    Section,
    /// A whole number.
    WholeNumber,
    /// A whole number, or `"none"`.
    WholeNumberOrNone,
    /// A number.
    Number,
    /// `true` or `false`.
    TrueOrFalse,
    /// A text.
    Text,
    /// A date.
    Date,
    /// `1`, `2` or `"1-2"`.
    Lengths,
    /// A list of texts.
    Texts,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What the system calls it.
    pub kind: io::ErrorKind,
    /// What the system or a library says, in English.
    pub text: String,
}

impl Unreadable {
    /// What a library says.
    pub(in crate::files) fn of_library(text: String) -> Self {
        Unreadable { kind: io::ErrorKind::Other, text }
    }
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        Unreadable { kind: error.kind(), text: error.to_string() }
    }
}

/// Files of spreadsheets that are not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsupported {
    /// Protected by a password.
    Protected,
    /// `.xls`, of Excel before 2007.
    Old,
    /// `.xlsb`.
    Binary,
    /// `.ods`.
    OpenDocument,
    /// No workbook at all.
    Other,
}
