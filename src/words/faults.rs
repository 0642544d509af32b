//! Faults of the input: what is wrong, and what would be accepted.

use super::failures::of_system;
use super::{Value, lexicon, text, told};
use crate::domain::{Country, DateOrder, Language, Region};
use crate::files::{
    Choice, Expected, Fault, FaultKind, Faults, Range, Shared, Unreadable, Unsupported, dictionary,
};

/// The longest offending text that a message repeats, in characters.
const LONGEST_TEXT: usize = 80;

/// What is wrong.
pub fn why(language: Language, fault: &Fault) -> String {
    text(language, &format!("fault-{}-why", fault.code()), &values(language, &fault.kind))
}

/// What would be accepted instead.
pub fn accepted(language: Language, fault: &Fault) -> String {
    text(language, &format!("fault-{}-accepted", fault.code()), &values(language, &fault.kind))
}

/// What stands there: the header of its column and its text, shortened.
fn subject(language: Language, fault: &Fault) -> String {
    let header = fault.column.as_ref().map_or("", |column| &column.header);
    let shown = shortened(&fault.text);
    // A text of `passerelle.toml` has its own quotation marks.
    let quoted = match shown.is_empty() || shown.starts_with('"') {
        true => shown,
        false => told!(language, "fault-quoted", text = shown),
    };
    // A fault about the header itself has it as its text.
    let header = if header == fault.text { String::new() } else { shortened(header) };
    [header, quoted].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The message without its place, of what was typed a moment ago: `"400": out of range. Accepted: …`.
pub fn brief(language: Language, fault: &Fault) -> String {
    let (subject, why) = (subject(language, fault), why(language, fault));
    let accepted = accepted(language, fault);
    let brief = told!(language, "fault-brief", subject = subject, why = why, accepted = accepted);
    brief.chars().fold(String::with_capacity(brief.len()), unbroken)
}

/// The whole message on one line: `units.csv:3:2 [E120] hosts "abc": not a whole number. Accepted: …`.
pub fn line(language: Language, fault: &Fault) -> String {
    let subject = subject(language, fault);
    let (place, code) = (place(fault), fault.code());
    let (mut why, accepted) = (why(language, fault), accepted(language, fault));
    if let Some(Shared { rows, places }) = &fault.shared {
        let places = places.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        why = told!(language, "fault-shared", why = why, rows = *rows, places = places);
    }
    let line = match subject.is_empty() {
        true => {
            told!(language, "fault-line-alone", place = place, code = code, why = why, accepted = accepted)
        }
        false => told!(
            language,
            "fault-line",
            place = place,
            code = code,
            subject = subject,
            why = why,
            accepted = accepted
        ),
    };
    // A name of a unit, a person or a file may hold a line break as well.
    line.chars().fold(String::with_capacity(line.len()), unbroken)
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

/// A text of the input as a message repeats it: on one line, and not for pages.
fn shortened(text: &str) -> String {
    let mut letters = text.chars();
    let mut shown = letters.by_ref().take(LONGEST_TEXT).fold(String::new(), unbroken);
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// A letter added to a text, unless it would break the line or the terminal: then as it is typed.
fn unbroken(mut shown: String, letter: char) -> String {
    if letter.is_control() {
        shown.extend(letter.escape_default())
    } else {
        shown.push(letter)
    }
    shown
}

/// What the messages of a kind ask for.
fn values<'f>(language: Language, kind: &'f FaultKind) -> Vec<(&'static str, Value<'f>)> {
    match kind {
        FaultKind::FileMissing { similar: nearest }
        | FaultKind::UnknownUnit { nearest }
        | FaultKind::UnknownEmployee { nearest }
        | FaultKind::UnknownSite { nearest } => near(nearest.as_deref()).into(),
        FaultKind::FileUnreadable { reason: Unreadable { kind, text } } => {
            vec![("reason", of_system(language, *kind, text).into())]
        }
        FaultKind::FileTwice { other } => vec![("other", other.into())],
        FaultKind::SheetMissing { sheets, table, likely } => {
            let accepted = lexicon(language).sheets(table).join(&told!(language, "fault-or"));
            let [near, nearest] = near(likely.as_deref());
            vec![("sheets", sheets.join(", ").into()), ("accepted", accepted.into()), near, nearest]
        }
        FaultKind::TooLarge { megabytes, row } => {
            vec![("megabytes", (*megabytes).into()), ("row", u8::from(*row).into())]
        }
        FaultKind::UnsupportedWorkbook { kind } => vec![("kind", unsupported(*kind).into())],
        FaultKind::ColumnMissing { table, column } => {
            let names = headers(language, table, column);
            let (name, others) = names.split_first().unwrap_or((&"", &[]));
            vec![
                ("name", (*name).into()),
                ("others", others.len().into()),
                ("list", others.join(", ").into()),
            ]
        }
        FaultKind::HeaderMissing { table } => {
            let columns = dictionary().into_iter().find(|(file, _)| file.strip_suffix(".csv") == Some(table));
            let required =
                columns.into_iter().flat_map(|(_, columns)| columns).filter(|(_, required)| *required);
            let names: Vec<&str> = required
                .filter_map(|(column, _)| headers(language, table, column).first().copied())
                .collect();
            vec![("columns", names.join(", ").into())]
        }
        FaultKind::SeveralOfName { identifiers } => {
            let identifiers: Vec<String> = identifiers.iter().map(|name| shortened(name)).collect();
            vec![("identifiers", identifiers.join(", ").into())]
        }
        FaultKind::WorkbookInFolder { workbook } => vec![("workbook", workbook.into())],
        FaultKind::CellContradicts { row } => vec![("row", row.into())],
        FaultKind::TooFewCells { found, expected } => {
            vec![("found", (*found).into()), ("expected", (*expected).into())]
        }
        FaultKind::NotWhole { accepted }
        | FaultKind::Negative { accepted }
        | FaultKind::Fractional { accepted }
        | FaultKind::OutOfRange { accepted }
        | FaultKind::YearOutOfRange { accepted } => {
            let Range { min, max } = *accepted;
            vec![("min", min.into()), ("max", max.into())]
        }
        FaultKind::NotADate { order }
        | FaultKind::NoSuchDate { order }
        | FaultKind::OtherDateOrder { order } => vec![(
            "order",
            match order {
                DateOrder::DayFirst => "dmy",
                DateOrder::MonthFirst => "mdy",
            }
            .into(),
        )],
        FaultKind::NotAChoice { accepted } | FaultKind::UnknownFormat { accepted } => {
            vec![("accepted", words(language, accepted).into())]
        }
        FaultKind::NotMonday { before, after } => {
            vec![("before", (*before).into()), ("after", (*after).into())]
        }
        FaultKind::ColumnTwice { first }
        | FaultKind::UnitTwice { first }
        | FaultKind::EmployeeTwice { first }
        | FaultKind::RelationTwice { first }
        | FaultKind::MemberTwice { first }
        | FaultKind::MoveTwice { first }
        | FaultKind::VisitTwice { first }
        | FaultKind::PinTwice { first }
        | FaultKind::AliasTwice { first }
        | FaultKind::ChoiceTwice { first }
        | FaultKind::SiteTwice { first } => vec![("first", (*first).into())],
        FaultKind::AliasCycle { names } => circle(language, names, "fault-linked-became"),
        FaultKind::ParentCycle { units } => circle(language, units, "fault-linked-below"),
        FaultKind::AfterCycle { units } => circle(language, units, "fault-linked-after"),
        FaultKind::FromAfterTo { from } => vec![("from", (*from).into())],
        FaultKind::HiredAfterLeaves { hired } => vec![("hired", (*hired).into())],
        FaultKind::GroupTwoRules { first, rule } => {
            vec![("first", (*first).into()), ("rule", rule.word(language).into())]
        }
        FaultKind::WindowOutsideHorizon { first, last } => {
            vec![("first", (*first).into()), ("last", (*last).into())]
        }
        FaultKind::WindowTooShort { available } => vec![("available", (*available).into())],
        FaultKind::TomlSyntax { message } => vec![("message", message.into())],
        FaultKind::UnknownKey { nearest, known } => {
            let [near, nearest] = near(*nearest);
            vec![near, nearest, ("known", known.join(", ").into())]
        }
        FaultKind::WrongType { expected } => vec![("expected", required(*expected).into())],
        FaultKind::UnknownCountry => {
            vec![("countries", Country::ALL.map(Country::code).join(", ").into())]
        }
        FaultKind::UnknownRegion { country } => {
            let regions: Vec<String> = country.regions().map(Region::code).collect();
            vec![("regions", regions.join(", ").into())]
        }
        FaultKind::FileEmpty
        | FaultKind::NoRows
        | FaultKind::Undecodable
        | FaultKind::QuoteLeftOpen
        | FaultKind::ErrorCell
        | FaultKind::FormulaWithoutValue
        | FaultKind::MergedCells
        | FaultKind::ExtraCell
        | FaultKind::Blank
        | FaultKind::PercentOver100
        | FaultKind::NotCountOrPercent
        | FaultKind::NotAFile
        | FaultKind::NotYesNo
        | FaultKind::NotLengths
        | FaultKind::NotDays
        | FaultKind::UnitAndSite
        | FaultKind::AliasOfUnit
        | FaultKind::OwnParent
        | FaultKind::AfterItself
        | FaultKind::SelfRelation
        | FaultKind::StintAtHome
        | FaultKind::NotAScore
        | FaultKind::NotAShare
        | FaultKind::NotAnAddress
        | FaultKind::NotAMailbox
        | FaultKind::NotATime => Vec::new(),
    }
}

/// Whether a known name is near, and which.
fn near(nearest: Option<&str>) -> [(&'static str, Value<'static>); 2] {
    [("near", u8::from(nearest.is_some()).into()), ("nearest", shortened(nearest.unwrap_or_default()).into())]
}

/// Names that lead from each to the next, and from the last to the first.
fn circle(language: Language, names: &[String], key: &str) -> Vec<(&'static str, Value<'static>)> {
    let next = names.iter().cycle().skip(1);
    let links = names.iter().zip(next);
    let links = links
        .map(|(first, second)| told!(language, key, first = shortened(first), second = shortened(second)));
    vec![("circle", links.collect::<Vec<_>>().join(", ").into())]
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

fn unsupported(kind: Unsupported) -> &'static str {
    match kind {
        Unsupported::Protected => "protected",
        Unsupported::Old => "old",
        Unsupported::Binary => "binary",
        Unsupported::OpenDocument => "open-document",
        Unsupported::Other => "other",
    }
}

fn required(expected: Expected) -> &'static str {
    match expected {
        Expected::Section => "section",
        Expected::WholeNumber => "whole",
        Expected::WholeNumberOrNone => "whole-or-none",
        Expected::Number => "number",
        Expected::TrueOrFalse => "bool",
        Expected::Text => "text",
        Expected::Date => "date",
        Expected::Lengths => "lengths",
        Expected::Texts => "texts",
    }
}
