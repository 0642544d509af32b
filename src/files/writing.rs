//! Tables as CSV, for programs and for people.

use std::io::{self, Write};

use super::values::runs_as_formula;
use crate::domain::Language;
use crate::lexicon::conventions;

/// Marks a file as UTF-8 for Excel, which otherwise reads it in the code page of the machine.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A CSV file being written; no cell of it is run as a formula by a spreadsheet.
pub struct Table<'w> {
    writer: csv::Writer<&'w mut dyn Write>,
}

impl<'w> Table<'w> {
    /// For programs: plain UTF-8, commas, the same in every language.
    pub fn for_programs(sink: &'w mut dyn Write, header: &[&str]) -> io::Result<Self> {
        Self::start(sink, b',', header)
    }

    /// For people: what Excel in that language opens with a double click.
    pub fn for_people(sink: &'w mut dyn Write, language: Language, header: &[String]) -> io::Result<Self> {
        sink.write_all(BYTE_ORDER_MARK)?;
        Self::start(sink, conventions(language).separator as u8, header)
    }

    fn start(sink: &'w mut dyn Write, separator: u8, header: &[impl AsRef<str>]) -> io::Result<Self> {
        let mut table = Table { writer: csv::WriterBuilder::new().delimiter(separator).from_writer(sink) };
        table.row(header)?;
        Ok(table)
    }

    /// Writes a row; every row has as many cells as the header.
    pub fn row<T: AsRef<str>>(&mut self, cells: &[T]) -> io::Result<()> {
        for cell in cells {
            let cell = cell.as_ref();
            if runs_as_formula(cell) {
                self.writer.write_field(format!("'{cell}"))?;
            } else {
                self.writer.write_field(cell)?;
            }
        }
        self.writer.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Writes what is still held back.
    pub fn finish(mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
