//! Every kind of fault, with its stable code.

use chrono::NaiveDate;

use super::{Choice, Expected, Range, Unreadable, Unsupported};
use crate::domain::{Country, DateOrder};

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
    pub(in crate::files) fn is_of_cells(&self) -> bool {
        !matches!(
            self,
            FaultKind::ColumnMissing { .. }
                | FaultKind::ColumnTwice { .. }
                | FaultKind::HeaderMissing { .. }
                | FaultKind::UnitTwice { .. }
                | FaultKind::EmployeeTwice { .. }
                | FaultKind::RelationTwice { .. }
                | FaultKind::MemberTwice { .. }
                | FaultKind::MoveTwice { .. }
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
    /// A file that is too large, a workbook once it is unpacked, or one row.
    "E109" TooLarge {
        /// The largest accepted, in megabytes.
        megabytes: u64,
        /// Whether it is a row.
        row: bool,
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
    /// Not a score.
    "E136" NotAScore,
    /// A choice that stands twice.
    "E137" ChoiceTwice {
        /// Line of the first row.
        first: u32,
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
    /// An employee has two moves on one day.
    "E165" MoveTwice {
        /// Line of the first one.
        first: u32,
    },
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
    /// An address of electronic mail that is none.
    "E177" NotAnAddress,
    /// A name and an address that are none.
    "E178" NotAMailbox,
}
