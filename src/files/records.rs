//! Records of a table with the lines that they start on, and where its header stands.

use std::io::{self, Read};

use csv::{Reader, ReaderBuilder, StringRecord};

use super::decode::line_ends;
use super::header::{Recognised, separator};

/// Rows among which the header is looked for: titles, dates of extraction and legends stand above it.
const SEARCHED: usize = 30;

/// The largest row that is read, in megabytes, with the blank lines above it: a row is held several times.
pub(super) const ROW_MEGABYTES: u64 = 16;

/// What comes next in a table.
pub(super) enum Next {
    /// A record that is not blank, and its line.
    Row(u32),
    /// A quotation mark that nothing closes opens in this line.
    Open(u32),
    /// A row that is too large starts about this line.
    TooLarge(u32),
    /// Nothing.
    End,
}

/// The records of a table.
pub(super) struct Records<'t> {
    text: &'t str,
    separator: u8,
    lines: Lines<'t>,
    reader: Reader<Portion<'t>>,
    /// The record that was read last.
    pub record: StringRecord,
    /// Whether blank lines stood above it.
    pub after_blank: bool,
    last_line: u32,
}

impl<'t> Records<'t> {
    pub(super) fn new(text: &'t str, separator: u8, start: usize) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(Portion { rest: &text.as_bytes()[start..], left: 0 });
        let lines = Lines { text: text.as_bytes(), start, counted: 0, line: 1 };
        Records {
            text,
            separator,
            lines,
            reader,
            record: StringRecord::new(),
            after_blank: false,
            last_line: 0,
        }
    }

    /// Reads up to the next record that is not blank.
    pub(super) fn next(&mut self) -> Next {
        self.after_blank = false;
        loop {
            let from = self.reader.position().byte();
            self.reader.get_mut().left = (ROW_MEGABYTES << 20) as usize;
            // Text in memory neither fails to be read nor to be UTF-8: a row is too large.
            match self.reader.read_record(&mut self.record) {
                Ok(true) => {}
                Ok(false) => return Next::End,
                Err(_) => return Next::TooLarge(self.lines.line_of(from).0),
            }
            let begin = self.record.position().map_or(0, csv::Position::byte);
            let (line, begin) = self.lines.line_of(begin);
            let last = self.lines.is_end(self.reader.position().byte());
            if last && quote_left_open(&self.text.as_bytes()[begin..], self.separator) {
                return Next::Open(line);
            }
            // The reader passes over lines without any separator.
            self.after_blank |= line > self.last_line + 1;
            self.last_line = line;
            if self.record.iter().any(|cell| !cell.trim().is_empty()) {
                return Next::Row(line);
            }
            self.after_blank = true;
        }
    }
}

/// Text that is read in portions: beyond one, reading fails.
struct Portion<'t> {
    rest: &'t [u8],
    left: usize,
}

impl Read for Portion<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = self.left.min(self.rest.len());
        if most == 0 && !self.rest.is_empty() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut portion = &self.rest[..most];
        let read = portion.read(buffer)?;
        (self.rest, self.left) = (&self.rest[read..], self.left - read);
        Ok(read)
    }
}

/// Where the header of a table is.
pub(super) struct Layout {
    pub separator: u8,
    /// The byte at which records start.
    pub start: usize,
    /// Records above the header that are not blank.
    pub above: usize,
    /// Whether any row has a header of a column.
    pub found: bool,
    /// Whether it has every required column.
    pub complete: bool,
}

impl Layout {
    /// The first row if it has every required column, else the row among the first that has most.
    ///
    /// A title may hold other separators than the table: each of them is tried then.
    pub(super) fn of(text: &str, recognised: impl Fn(&StringRecord) -> Recognised) -> Layout {
        let (usual, start) = separator(text);
        let mut best: Option<(Recognised, Layout)> = None;
        for separator in [usual, b';', b',', b'\t'] {
            let mut records = Records::new(text, separator, start);
            for above in 0..SEARCHED {
                let Next::Row(_) = records.next() else { break };
                let its = recognised(&records.record);
                // Text that another separator cuts into nothing known says nothing.
                let better = match &best {
                    None => separator == usual || its.columns > 0,
                    Some((best, _)) => its > *best,
                };
                if better {
                    let (found, complete) = (its.columns > 0, its.complete);
                    best = Some((its, Layout { separator, start, above, found, complete }));
                }
                if its.complete {
                    break;
                }
            }
            if best.as_ref().is_some_and(|(best, _)| best.complete) {
                break;
            }
        }
        best.map_or(
            Layout { separator: usual, start, above: 0, found: false, complete: false },
            |(_, layout)| layout,
        )
    }
}

/// Counts lines as records are read: the reader's own count stops at blank lines and at CR alone.
struct Lines<'t> {
    text: &'t [u8],
    start: usize,
    counted: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line of a record, and where it really begins, given where the reader stood before it.
    fn line_of(&mut self, position: u64) -> (u32, usize) {
        let from = usize::try_from(position).unwrap_or(usize::MAX).saturating_add(self.start);
        let mut begin = from.min(self.text.len());
        while matches!(self.text.get(begin), Some(b'\r' | b'\n')) {
            begin += 1;
        }
        self.line = self.line.saturating_add(line_ends(self.text, self.counted..begin));
        self.counted = begin;
        (self.line, begin)
    }

    fn is_end(&self, position: u64) -> bool {
        usize::try_from(position).unwrap_or(usize::MAX).saturating_add(self.start) >= self.text.len()
    }
}

/// Whether a record opens a quotation mark that nothing closes, by the rules of the `csv` crate.
fn quote_left_open(record: &[u8], separator: u8) -> bool {
    enum Place {
        Start,
        Plain,
        Quoted,
        AfterQuote,
    }
    let mut place = Place::Start;
    for byte in record {
        let ends = *byte == separator || matches!(byte, b'\r' | b'\n');
        place = match (place, byte) {
            (Place::Start | Place::AfterQuote, b'"') => Place::Quoted,
            (Place::Quoted, b'"') => Place::AfterQuote,
            (Place::Quoted, _) => Place::Quoted,
            _ if ends => Place::Start,
            _ => Place::Plain,
        };
    }
    matches!(place, Place::Quoted)
}
