//! Faults as data: where, what was written, and which kind. The prose is in `words::faults`.

use std::io;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{Country, DateOrder, Language};
use crate::lexicon::lexicon;

/// Where in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// In a table the number of the cell, in `passerelle.toml` that of the character; both from 1.
    pub number: u32,
    /// The header as written, or the key of the setting.
    pub header: Arc<str>,
}

/// One thing that is wrong in the input.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// File as it is named on disk, or the flag that is wrong.
    pub file: Arc<str>,
    /// Sheet of a workbook: then lines are its rows, and columns its columns.
    pub sheet: Option<Arc<str>>,
    /// Line, from 1; `None` for a fault of the file as a whole.
    pub line: Option<u32>,
    /// Column; `None` for a fault of the line as a whole.
    pub column: Option<Column>,
    /// The offending text as written, empty where there is none.
    pub text: String,
    /// What is wrong with it.
    pub kind: FaultKind,
    /// The rows that have the same fault in the same column, where it is told once for all of them.
    pub shared: Option<Shared>,
}

/// Rows that have the same fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// How many they are, with the one that is told.
    pub rows: usize,
    /// Lines of the first ones.
    pub places: Vec<u32>,
}

impl Fault {
    /// A fault of a file as a whole.
    pub(super) fn of_file(file: &Arc<str>, kind: FaultKind) -> Self {
        Fault {
            file: Arc::clone(file),
            sheet: None,
            line: None,
            column: None,
            text: String::new(),
            kind,
            shared: None,
        }
    }

    /// The stable code, such as `E101`.
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }
}

/// The faults of a folder, in the order of files, lines and columns; never empty when returned as an error.
///
/// A wrong column in a large file is wrong in every row: of each file, the first [`Faults::OF_FILE`] are kept and the
/// others counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Faults {
    all: Vec<Fault>,
    left_off: usize,
}

impl Faults {
    /// Faults kept of one file.
    pub const OF_FILE: usize = 200;

    /// Puts the faults of files, given file by file in the order of reports, in the order of lines.
    pub(super) fn of_files(files: impl IntoIterator<Item = Vec<Fault>>) -> Self {
        let (mut all, mut left_off) = (Vec::new(), 0);
        for mut faults in files {
            faults.sort_by_key(|fault| (fault.line, fault.column.as_ref().map(|column| column.number)));
            left_off += faults.len().saturating_sub(Self::OF_FILE);
            faults.truncate(Self::OF_FILE);
            all.append(&mut faults);
        }
        Faults { all, left_off }
    }

    /// The faults in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.all.iter()
    }

    /// How many there are, those that were not kept included.
    pub fn len(&self) -> usize {
        self.all.len() + self.left_off
    }

    /// How many were not kept.
    pub fn left_off(&self) -> usize {
        self.left_off
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

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
    pub(super) fn of_library(text: String) -> Self {
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

macro_rules! kinds {
    ($($(#[$doc:meta])* $code:literal $name:ident $({ $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)? })?),* $(,)?) => {
        /// What is wrong, with what the message needs to say so.
        #[derive(Clone, Debug, PartialEq)]
        pub enum FaultKind {
            $($(#[$doc])* $name $({ $($(#[$field_doc])* $field: $type),* })?),*
        }

        impl FaultKind {
            /// Every code, in the order of the documentation.
            pub const ALL_CODES: &[&str] = &[$($code),*];

            /// The stable code: it keeps its meaning from one version to the next.
            pub fn code(&self) -> &'static str {
                match self {
                    $(FaultKind::$name { .. } => $code),*
                }
            }
        }
    };
}

impl FaultKind {
    /// Whether rows of a table can share it because of one slip: not what is about two rows, or about the header.
    pub(super) fn is_of_cells(&self) -> bool {
        !matches!(
            self,
            FaultKind::ColumnMissing { .. }
                | FaultKind::ColumnTwice { .. }
                | FaultKind::HeaderMissing { .. }
                | FaultKind::UnitTwice { .. }
                | FaultKind::EmployeeTwice { .. }
                | FaultKind::RelationTwice { .. }
                | FaultKind::MemberTwice { .. }
                | FaultKind::VisitTwice { .. }
                | FaultKind::PinTwice { .. }
                | FaultKind::AliasTwice { .. }
                | FaultKind::ParentCycle { .. }
                | FaultKind::AfterCycle { .. }
                | FaultKind::AliasCycle { .. }
        )
    }
}

kinds! {
    /// A required file is not there.
    "E101" FileMissing {
        /// A file of the folder with a similar name.
        similar: Option<String>,
    },
    /// A file or the folder cannot be read.
    "E102" FileUnreadable {
        /// Why not.
        reason: Unreadable,
    },
    /// Two files differ only in upper and lower case.
    "E103" FileTwice {
        /// The other one.
        other: String,
    },
    /// A file holds no header.
    "E104" FileEmpty,
    /// A file that must have rows holds its header only.
    "E105" NoRows,
    /// Bytes that are no text in the encodings accepted.
    "E106" Undecodable,
    /// A quotation mark opens a cell and nothing closes it.
    "E107" QuoteLeftOpen,
    /// A workbook has several sheets, and none with the name looked for.
    "E108" SheetMissing {
        /// Its sheets.
        sheets: Vec<String>,
        /// The file whose sheet is looked for, under which the lexicons have the names accepted.
        table: &'static str,
        /// A sheet that seems to be it.
        likely: Option<String>,
    },
    /// A file that is too large, a workbook once it is unpacked.
    "E109" TooLarge {
        /// The largest accepted, in megabytes.
        megabytes: u64,
    },
    /// A required column is not there.
    "E110" ColumnMissing {
        /// The file whose column it is, without `.csv`.
        table: &'static str,
        /// Its name in the documentation, under which the lexicons have the headers accepted.
        column: &'static str,
    },
    /// Two columns mean the same.
    "E111" ColumnTwice {
        /// Number of the first one.
        first: u32,
    },
    /// A row ends before a column that every row must fill.
    "E112" TooFewCells {
        /// Cells of the row.
        found: u32,
        /// Columns of the header.
        expected: u32,
    },
    /// A cell that stands under no header is not blank.
    "E113" ExtraCell,
    /// A cell that must be filled is blank.
    "E114" Blank,
    /// A cell of a workbook holds an error such as `#N/A`.
    "E115" ErrorCell,
    /// A formula whose value the workbook does not hold.
    "E116" FormulaWithoutValue,
    /// Cells of a workbook that are merged.
    "E117" MergedCells,
    /// A file of spreadsheets of a kind that is not read.
    "E118" UnsupportedWorkbook {
        /// Its kind.
        kind: Unsupported,
    },
    /// A folder, a pipe or a device stands where a file should.
    "E119" NotAFile,
    /// Not a whole number.
    "E120" NotWhole {
        /// Numbers accepted.
        accepted: Range,
    },
    /// A number below zero.
    "E121" Negative {
        /// Numbers accepted.
        accepted: Range,
    },
    /// A number with decimals.
    "E122" Fractional {
        /// Numbers accepted.
        accepted: Range,
    },
    /// A whole number too small or too large.
    "E123" OutOfRange {
        /// Numbers accepted.
        accepted: Range,
    },
    /// A percentage over 100.
    "E124" PercentOver100,
    /// Neither a number nor a percentage.
    "E125" NotCountOrPercent,
    /// Not a date.
    "E126" NotADate {
        /// Order of the dates with slashes.
        order: DateOrder,
    },
    /// A date that no calendar has.
    "E127" NoSuchDate {
        /// Order of the dates with slashes.
        order: DateOrder,
    },
    /// A date that exists only in the other order of day and month.
    "E128" OtherDateOrder {
        /// Order of the dates with slashes, which it contradicts.
        order: DateOrder,
    },
    /// A year that no planning is about.
    "E129" YearOutOfRange {
        /// Years accepted.
        accepted: Range,
    },
    /// Neither yes nor no.
    "E130" NotYesNo,
    /// None of the words accepted.
    "E131" NotAChoice {
        /// The words accepted.
        accepted: Vec<Choice>,
    },
    /// Not a length of stints.
    "E132" NotLengths,
    /// A day that is not a Monday.
    "E133" NotMonday {
        /// The Monday before.
        before: NaiveDate,
        /// The Monday after.
        after: NaiveDate,
    },
    /// No weekdays.
    "E134" NotDays,
    /// A region of a country whose public holidays are not known.
    "E135" UnknownRegion {
        /// The country.
        country: Country,
    },
    /// No row of `units` has the name.
    "E140" UnknownUnit {
        /// The nearest known one, where one is near.
        nearest: Option<String>,
    },
    /// No row of `employees` has the name.
    "E141" UnknownEmployee {
        /// The nearest known one, where one is near.
        nearest: Option<String>,
    },
    /// A unit stands in two rows.
    "E142" UnitTwice {
        /// Line of the first one.
        first: u32,
    },
    /// An employee stands in two rows.
    "E143" EmployeeTwice {
        /// Line of the first one.
        first: u32,
    },
    /// A link stands in two rows.
    "E144" RelationTwice {
        /// Line of the first one.
        first: u32,
    },
    /// An employee stands twice in a group.
    "E145" MemberTwice {
        /// Line of the first one.
        first: u32,
    },
    /// A visit stands in two rows.
    "E146" VisitTwice {
        /// Line of the first one.
        first: u32,
    },
    /// A pin stands in two rows.
    "E147" PinTwice {
        /// Line of the first one.
        first: u32,
    },
    /// A former name stands in two rows.
    "E148" AliasTwice {
        /// Line of the first one.
        first: u32,
    },
    /// A former name is that of a unit of today.
    "E149" AliasOfUnit,
    /// A unit is its own parent.
    "E150" OwnParent,
    /// Units are each other's parents.
    "E151" ParentCycle {
        /// The units in order, each the parent of the one before; the first is also the parent of the last.
        units: Vec<String>,
    },
    /// A unit is to be visited before itself.
    "E152" AfterItself,
    /// Units are to be visited each before the other.
    "E153" AfterCycle {
        /// The units in order, each to be visited before the one before it, the first before the last.
        units: Vec<String>,
    },
    /// A unit supplies itself.
    "E154" SelfRelation,
    /// A stint in the home unit.
    "E155" StintAtHome,
    /// A period ends before it starts.
    "E156" FromAfterTo {
        /// Its first day.
        from: NaiveDate,
    },
    /// Somebody leaves before being hired.
    "E157" HiredAfterLeaves {
        /// First day of employment.
        hired: NaiveDate,
    },
    /// A group has two rules.
    "E158" GroupTwoRules {
        /// Line of the other rule.
        first: u32,
        /// The other rule.
        rule: Choice,
    },
    /// The window of a stint has no week of the horizon.
    "E159" WindowOutsideHorizon {
        /// First day of the horizon.
        first: NaiveDate,
        /// Last day of the horizon.
        last: NaiveDate,
    },
    /// The window of a stint has fewer weeks than the stint.
    "E160" WindowTooShort {
        /// Whole weeks of the window in the horizon.
        available: u32,
    },
    /// Former names lead to each other and to no unit.
    "E161" AliasCycle {
        /// The names in order, each the row's unit of the one before, the first that of the last.
        names: Vec<String>,
    },
    /// A site that stands twice.
    "E162" SiteTwice {
        /// Line of the first row.
        first: u32,
    },
    /// A site that is not in `sites.csv`.
    "E163" UnknownSite {
        /// The nearest known one, where one is near.
        nearest: Option<String>,
    },
    /// A closure names a unit and a site.
    "E164" UnitAndSite,
    /// A name that several rows have, where an identifier is asked.
    "E166" SeveralOfName {
        /// The identifiers of those rows.
        identifiers: Vec<String>,
    },
    /// The folder has a workbook and none of the files.
    "E167" WorkbookInFolder {
        /// The workbook.
        workbook: String,
    },
    /// A cell of a schedule says something else than its row.
    "E168" CellContradicts {
        /// What the row says.
        row: String,
    },
    /// No row has the header of any column.
    "E169" HeaderMissing {
        /// The file, without `.csv`.
        table: &'static str,
    },
    /// `passerelle.toml` is not TOML.
    "E170" TomlSyntax {
        /// What the parser says, in English.
        message: String,
    },
    /// A setting that does not exist.
    "E171" UnknownKey {
        /// The nearest known one, where one is near.
        nearest: Option<&'static str>,
        /// The known ones.
        known: Vec<&'static str>,
    },
    /// A setting of the wrong type.
    "E172" WrongType {
        /// The right one.
        expected: Expected,
    },
    /// A country whose public holidays are not known.
    "E173" UnknownCountry,
    /// An output format that does not exist.
    "E174" UnknownFormat {
        /// The formats.
        accepted: Vec<Choice>,
    },
    /// A gap that is no share between 0 and 1.
    "E175" NotAShare,
    /// A time limit that is no time.
    "E176" NotATime,
}
