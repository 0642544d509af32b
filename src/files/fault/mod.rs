//! Faults as data: where, what was written, and which kind. The prose is in `words::faults`.

mod expected;
mod kind;

use std::sync::Arc;

pub use self::expected::{Choice, Expected, Range, Unreadable, Unsupported};
pub use self::kind::FaultKind;

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
