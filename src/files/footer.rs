//! What stands below a table, or between its rows, and is no row of it: totals and remarks.

use std::sync::LazyLock;

use csv::StringRecord;
use rustc_hash::FxHashSet;

use super::fold::fold;
use super::header::Header;
use super::values::{clean, number};
use crate::domain::Note;
use crate::lexicon;

/// Words that begin a row of totals, after `fold`.
static TOTALS: LazyLock<FxHashSet<String>> =
    LazyLock::new(|| lexicon::cell("row", "total").map(fold).collect());

/// Rows that were passed over.
#[derive(Default)]
pub(super) struct Footer {
    /// Remarks below a blank line, unless a row of the table follows.
    pending: Vec<(u32, StringRecord)>,
    totals: Vec<u32>,
}

/// Whether a text begins with a word, or with some.
fn begins(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| rest.starts_with(['_', ':']))
}

impl Footer {
    /// Whether a row is none of the table, as far as is known.
    pub(super) fn takes(
        &mut self,
        header: &Header,
        line: u32,
        record: &StringRecord,
        after_blank: bool,
    ) -> bool {
        let mut filled = record.iter().map(clean).filter(|cell| !cell.is_empty());
        let first = filled.next().unwrap_or_default();
        let folded = fold(first.trim_end_matches([':', ' ']));
        // A row that is filled as a row must be is one, whatever it is called; sums stand in any column.
        let lacks = || {
            let cell = |col| header.cell(col).and_then(|position| record.get(position)).map_or("", clean);
            let sums = || record.iter().map(clean).filter(|cell| !cell.is_empty()).skip(1);
            header.required.iter().any(|col| cell(*col).is_empty())
                || sums().all(|cell| number(cell).is_some())
        };
        let says_total = || {
            let mut words = folded.split(['_', ':']);
            words.any(|word| TOTALS.contains(word)) || TOTALS.iter().any(|total| begins(&folded, total))
        };
        if TOTALS.contains(folded.as_str()) || lacks() && says_total() {
            self.totals.push(line);
            return true;
        }
        // An identifier without its row is a fault; what has several words is a remark.
        let alone = filled.next().is_none() && header.required.len() > 1 && first.contains(' ');
        let remark = alone && (after_blank || !self.pending.is_empty());
        if remark {
            self.pending.push((line, record.clone()));
        }
        remark
    }

    /// The rows that were taken for remarks and are not, as a row of the table follows.
    pub(super) fn rows(&mut self) -> Vec<(u32, StringRecord)> {
        std::mem::take(&mut self.pending)
    }

    /// What was passed over.
    pub(super) fn note(self, file: &str) -> Option<Note> {
        let mut lines: Vec<u32> = self.totals;
        lines.extend(self.pending.iter().map(|(line, _)| line));
        lines.sort_unstable();
        let first = *lines.first()?;
        let rows = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        Some(Note::RowsBelow { file: file.to_owned(), rows, first })
    }
}
