//! Faults in English.

use super::{both, countries, words};
use crate::domain::{DateOrder, Language};
use crate::files::{Expected, Fault, FaultKind, Range, Unsupported};

/// What is wrong, and what would be accepted.
pub(super) fn said(fault: &Fault) -> (String, String) {
    let range = |range: &Range| format!("a whole number from {} to {}", range.min, range.max);
    let dates = |order: &DateOrder| match order {
        DateOrder::DayFirst => {
            "2027-01-31, or 31/01/2027 (day first; [input] dates = \"mdy\" for month first)"
        }
        DateOrder::MonthFirst => "2027-01-31, or 01/31/2027 (month first, as [input] dates = \"mdy\" says)",
    };
    let near = |what: &str, nearest: Option<&str>| match nearest {
        Some(nearest) => format!("{what}; the nearest is \"{nearest}\""),
        None => what.to_owned(),
    };
    let cycle = |units: &[String], verb: &str| {
        let next = units.iter().cycle().skip(1);
        let links = units.iter().zip(next).map(|(unit, next)| format!("\"{unit}\" {verb} \"{next}\""));
        links.collect::<Vec<_>>().join(", ")
    };
    let words = |choices| words(Language::English, choices);
    match &fault.kind {
        FaultKind::FileMissing { similar: None } => {
            both("the file is missing", "units.csv and employees.csv in the folder")
        }
        FaultKind::FileMissing { similar: Some(similar) } => both(
            format!("the file is missing; the folder has \"{similar}\""),
            "that file under the name expected",
        ),
        FaultKind::FileUnreadable { reason } => {
            both(format!("cannot be read ({reason})"), "a file or folder that you may read")
        }
        FaultKind::FileTwice { other } => both(format!("the folder also has \"{other}\""), "one of the two"),
        FaultKind::FileEmpty => {
            both("the file is empty", "a line of column names, then one line for each row")
        }
        FaultKind::NoRows => both("no row below the header", "at least one row"),
        FaultKind::Undecodable => {
            both("these bytes are no text", "UTF-8, UTF-16 or Windows-1252 (in Excel: save as \"CSV UTF-8\")")
        }
        FaultKind::QuoteLeftOpen => both(
            "a quotation mark opens a cell of this row and nothing closes it",
            "a second quotation mark at the end of the cell, or none",
        ),
        FaultKind::SheetMissing { sheets, table } => both(
            format!("no sheet of the workbook holds the table; its sheets are {}", sheets.join(", ")),
            format!("a sheet named {}", super::sheets(Language::English, table, " or ")),
        ),
        FaultKind::TooLarge { megabytes } => both(
            "too large",
            format!("at most {megabytes} MB, for a workbook once it is unpacked; or CSV files"),
        ),
        FaultKind::NotAFile => both("not a file", "a file, not a folder, a pipe or a device"),
        FaultKind::ErrorCell => both("the cell holds an error", "a value, or a formula that has one"),
        FaultKind::FormulaWithoutValue => both(
            "the workbook does not hold the value of this formula",
            "a value; or open the workbook in a spreadsheet program and save it, so that formulas are worked out",
        ),
        FaultKind::MergedCells => {
            both("these cells are merged: only the first has a value", "one value in each cell, none merged")
        }
        FaultKind::UnsupportedWorkbook { kind } => both(
            match kind {
                Unsupported::Protected => "protected by a password",
                Unsupported::Old => "an .xls workbook of Excel before 2007",
                Unsupported::Binary => "a binary .xlsb workbook",
                Unsupported::OpenDocument => "an OpenDocument (.ods) workbook",
                Unsupported::Other => "no workbook",
            },
            "a folder, or an .xlsx or .xlsm workbook without a password",
        ),
        FaultKind::ColumnMissing { table, column } => {
            let names = super::headers(Language::English, table, column);
            let (name, others) = names.split_first().unwrap_or((&"", &[]));
            let others =
                if others.is_empty() { String::new() } else { format!(" (or {})", others.join(", ")) };
            both(format!("the column \"{name}\" is missing"), format!("a column named {name}{others}"))
        }
        FaultKind::ColumnTwice { first } => {
            both(format!("column {first} means the same"), "one of the two columns")
        }
        FaultKind::TooFewCells { found, expected } => both(
            format!("the row has {found} cells, the header {expected}"),
            format!("{expected} cells, blank ones included"),
        ),
        FaultKind::ExtraCell => {
            both("the cell stands under no column name", "a blank cell, or a name in the header")
        }
        FaultKind::Blank => both("the cell is blank", "a value: this column has no default"),
        FaultKind::NotWhole { accepted } => both("not a whole number", range(accepted)),
        FaultKind::Negative { accepted } => both("a number below zero", range(accepted)),
        FaultKind::Fractional { accepted } => both("a number with decimals", range(accepted)),
        FaultKind::OutOfRange { accepted } => both("out of range", range(accepted)),
        FaultKind::PercentOver100 => both("more than the whole headcount", "0% to 100%"),
        FaultKind::NotCountOrPercent => {
            both("neither a number nor a percentage", "a number of people such as 5, or 60%")
        }
        FaultKind::NotADate { order } => both("not a date", dates(order)),
        FaultKind::NoSuchDate { order } => both("no such day in the calendar", dates(order)),
        FaultKind::OtherDateOrder { order } => both(
            match order {
                DateOrder::DayFirst => "no such day with the day first, but one with the month first",
                DateOrder::MonthFirst => "no such day with the month first, but one with the day first",
            },
            dates(order),
        ),
        FaultKind::YearOutOfRange { accepted: Range { min, max } } => {
            both("a year that no plan is about", format!("a year from {min} to {max}"))
        }
        FaultKind::NotYesNo => both("neither yes nor no", "yes, no"),
        FaultKind::NotAChoice { accepted } => both("not one of the words known here", words(accepted)),
        FaultKind::NotLengths => {
            both("not a length of stints", "1, 2 or 1-2 (keep it as text: a spreadsheet may read a date)")
        }
        FaultKind::NotMonday { before, after } => both("not a Monday", format!("{before} or {after}")),
        FaultKind::UnknownUnit { nearest } => {
            both("no such unit", near("a unit of units.csv", nearest.as_deref()))
        }
        FaultKind::UnknownEmployee { nearest } => {
            both("no such employee", near("an employee of employees.csv", nearest.as_deref()))
        }
        FaultKind::UnitTwice { first } => {
            both(format!("the unit stands in line {first} already"), "one row for each unit")
        }
        FaultKind::EmployeeTwice { first } => {
            both(format!("the employee stands in line {first} already"), "one row for each employee")
        }
        FaultKind::RelationTwice { first } => {
            both(format!("the link stands in line {first} already"), "one row for each link")
        }
        FaultKind::MemberTwice { first } => {
            both(format!("in the group since line {first} already"), "each member once in a group")
        }
        FaultKind::VisitTwice { first } => {
            both(format!("the visit stands in line {first} already"), "one row for each visit")
        }
        FaultKind::PinTwice { first } => both(
            format!("the pin of this employee, unit and week stands in line {first} already"),
            "one row for each pin",
        ),
        FaultKind::AliasTwice { first } => {
            both(format!("the former name stands in line {first} already"), "one row for each former name")
        }
        FaultKind::AliasOfUnit => {
            both("a unit of units.csv has this name today", "a name that no unit has any more")
        }
        FaultKind::AliasCycle { names } => both(
            format!("former names in a circle: {}", cycle(names, "became")),
            "names that lead to a unit of units.csv",
        ),
        FaultKind::OwnParent => both("a unit above itself", "another unit, or a blank cell"),
        FaultKind::ParentCycle { units } => both(
            format!("units above each other: {}", cycle(units, "is below")),
            "parents that lead to a head",
        ),
        FaultKind::AfterItself => both("a unit to be visited before itself", "other units"),
        FaultKind::AfterCycle { units } => both(
            format!("no order is possible: {}", cycle(units, "comes after")),
            "an order with a beginning",
        ),
        FaultKind::SelfRelation => both("a unit that supplies itself", "two different units"),
        FaultKind::StintAtHome => both("the employee's own unit", "a unit other than the home unit"),
        FaultKind::FromAfterTo { from } => {
            both(format!("ends before it starts on {from}"), format!("{from} or later"))
        }
        FaultKind::HiredAfterLeaves { hired } => {
            both(format!("leaves before being hired on {hired}"), format!("{hired} or later"))
        }
        FaultKind::GroupTwoRules { first, rule } => both(
            format!("the group has the rule \"{}\" since line {first}", rule.word(Language::English)),
            format!("{} in every row of the group, or a blank cell", rule.word(Language::English)),
        ),
        FaultKind::WindowOutsideHorizon { first, last } => both(
            "the window of the stint lies outside the horizon",
            format!("a window with whole weeks (Monday to Friday) between {first} and {last}"),
        ),
        FaultKind::WindowTooShort { available } => both(
            format!("too long for its window (whole weeks in the horizon: {available})"),
            "a shorter stint or a longer window",
        ),
        FaultKind::TomlSyntax { message } => {
            both(format!("not TOML ({message})"), "[section] lines and key = value lines")
        }
        FaultKind::UnknownKey { nearest, known } => {
            both("no such setting", near(&known.join(", "), *nearest))
        }
        FaultKind::WrongType { expected } => both("a value of the wrong type", required(*expected)),
        FaultKind::UnknownCountry => both(
            "a country whose public holidays are not known",
            format!("{}, or \"\" for no public holidays", countries()),
        ),
        FaultKind::UnknownFormat { accepted } => both("no such format", words(accepted)),
        FaultKind::NotAShare => both("not a share", "a number from 0 to 1"),
        FaultKind::NotATime => both("not a time", "a number of seconds above 0, at most a year"),
    }
}

fn required(expected: Expected) -> &'static str {
    match expected {
        Expected::Section => "a section such as [horizon]",
        Expected::WholeNumber => "a whole number, without quotation marks",
        Expected::WholeNumberOrNone => "a whole number without quotation marks, or \"none\" for no limit",
        Expected::Number => "a number, without quotation marks",
        Expected::TrueOrFalse => "true or false",
        Expected::Text => "a text in quotation marks",
        Expected::Date => "a date such as 2027-01-04",
        Expected::Lengths => "1, 2 or \"1-2\"",
        Expected::Texts => "a list of texts such as [\"csv\"]",
    }
}
