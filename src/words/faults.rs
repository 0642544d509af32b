//! Faults of the input: what is wrong, and what would be accepted.

mod english;
mod french;

use super::lexicon;
use crate::domain::{Country, Language};
use crate::files::{Choice, Fault, Faults};

use super::told;

/// The longest offending text that a message repeats, in characters.
const LONGEST_TEXT: usize = 80;

/// What is wrong.
pub fn why(language: Language, fault: &Fault) -> String {
    said(language, fault).0
}

/// What would be accepted instead.
pub fn accepted(language: Language, fault: &Fault) -> String {
    said(language, fault).1
}

/// The whole message on one line: `units.csv:3:2 [E120] hosts "abc": not a whole number. Accepted: …`.
pub fn line(language: Language, fault: &Fault) -> String {
    let mut line = place(fault);
    line += &format!(" [{}] ", fault.code());
    let header = fault.column.as_ref().map_or("", |column| &column.header);
    let shown = shortened(&fault.text);
    let text = match (shown.is_empty(), language) {
        (true, _) => String::new(),
        // A text of `passerelle.toml` has its own quotation marks.
        (false, Language::English) if shown.starts_with('"') => shown,
        (false, Language::English | Language::German) => format!("\"{shown}\""),
        (false, Language::French) => format!("«\u{a0}{shown}\u{a0}»"),
    };
    // A fault about the header itself has it as its text.
    let header = if header == fault.text { String::new() } else { shortened(header) };
    let subject = [header, text].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let (why, accepted) = said(language, fault);
    match language {
        Language::English | Language::German => {
            line += &if subject.is_empty() { why } else { format!("{subject}: {why}") };
            line + &format!(". Accepted: {accepted}")
        }
        Language::French => {
            line += &if subject.is_empty() { why } else { format!("{subject}\u{a0}: {why}") };
            line + &format!(". Accepté\u{a0}: {accepted}")
        }
    }
}

/// `units.csv:3:2`, or in a workbook `company.xlsx:units!B3`.
fn place(fault: &Fault) -> String {
    let column = fault.column.as_ref().map(|column| column.number);
    match (&fault.sheet, fault.line, column) {
        (None, None, _) => fault.file.to_string(),
        (None, Some(line), None) => format!("{}:{line}", fault.file),
        (None, Some(line), Some(column)) => format!("{}:{line}:{column}", fault.file),
        (Some(sheet), None, _) => format!("{}:{sheet}", fault.file),
        (Some(sheet), Some(row), None) => format!("{}:{sheet}!{row}", fault.file),
        (Some(sheet), Some(row), Some(column)) => {
            format!("{}:{sheet}!{}{row}", fault.file, letters(column))
        }
    }
}

/// The letters of a column of a sheet: 1 is A, 27 is AA.
fn letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        column -= 1;
        letters.push(char::from(b'A' + (column % 26) as u8));
        column /= 26;
    }
    letters.iter().rev().collect()
}

/// Every message, one on each line.
pub fn lines(language: Language, faults: &Faults) -> String {
    let mut lines: String = faults.iter().map(|fault| line(language, fault) + "\n").collect();
    if faults.left_off() > 0 {
        lines += &told!(language, "fault-left-off", count = faults.left_off());
        lines.push('\n');
    }
    lines
}

/// A text without what would break the line or the terminal.
fn shortened(text: &str) -> String {
    let mut letters = text.chars();
    let mut shown = String::new();
    for letter in letters.by_ref().take(LONGEST_TEXT) {
        if letter.is_control() { shown.extend(letter.escape_default()) } else { shown.push(letter) }
    }
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

fn said(language: Language, fault: &Fault) -> (String, String) {
    match language {
        Language::English | Language::German => english::said(fault),
        Language::French => french::said(fault),
    }
}

fn words(language: Language, choices: &[Choice]) -> String {
    choices.iter().map(|choice| choice.word(language)).collect::<Vec<_>>().join(", ")
}

/// The headers of a column in a language, and its name in the documentation; those of all languages are read.
fn headers(language: Language, table: &str, column: &'static str) -> Vec<&'static str> {
    let mut names: Vec<&str> = lexicon(language).headers(table, column).iter().map(String::as_str).collect();
    if !names.contains(&column) {
        names.push(column);
    }
    names
}

/// The names of a sheet in a language; those of all languages are read.
fn sheets(language: Language, table: &str, between: &str) -> String {
    lexicon(language).sheets(table).join(between)
}

fn countries() -> String {
    Country::ALL.map(Country::code).join(", ")
}

fn both(why: impl Into<String>, accepted: impl Into<String>) -> (String, String) {
    (why.into(), accepted.into())
}
