//! CSV files and the texts that they are full of.

use std::fmt::Write as _;
use std::io;
use std::ops::Range;
use std::path::Path;

use crate::domain::{Horizon, Week};

/// Bytes kept before they go to the disk: one million employees make some hundred megabytes.
const BUFFER: usize = 1 << 18;

/// A CSV file being written.
pub(super) struct Table(csv::Writer<std::fs::File>);

impl Table {
    pub(super) fn create(folder: &Path, name: &str, header: &[&str]) -> io::Result<Self> {
        let path = folder.join(name).with_extension("csv");
        let mut table = Table(csv::WriterBuilder::new().buffer_capacity(BUFFER).from_path(path)?);
        table.row(header)?;
        Ok(table)
    }

    pub(super) fn row(&mut self, fields: &[&str]) -> io::Result<()> {
        Ok(self.0.write_record(fields)?)
    }

    /// Writes what is still kept.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Identifier of a unit: `U017`.
pub(super) fn unit_id(unit: u32) -> String {
    format!("U{unit:03}")
}

/// Identifier of an employee: `E0000123`.
pub(super) fn employee_id(employee: u32, id: &mut String) {
    id.clear();
    // Writing to a string cannot fail.
    let _ = write!(id, "E{employee:07}");
}

/// The dates of a horizon and of the years around it, as texts.
pub(super) struct Dates {
    first: i32,
    mondays: Vec<String>,
    fridays: Vec<String>,
}

impl Dates {
    /// Weeks from `first` to the week after the horizon's last.
    pub(super) fn new(horizon: &Horizon, first: i32) -> Self {
        let weeks = || (first..=i32::from(horizon.weeks())).map(|week| Week(0).plus(week));
        Dates {
            first,
            mondays: weeks().map(|week| horizon.monday(week).to_string()).collect(),
            fridays: weeks().map(|week| horizon.friday(week).to_string()).collect(),
        }
    }

    fn at<'a>(&self, dates: &'a [String], week: i32) -> &'a str {
        let last = dates.len().saturating_sub(1);
        let row = usize::try_from(week - self.first).unwrap_or(0).min(last);
        dates.get(row).map_or("", String::as_str)
    }

    /// The Monday of a week.
    pub(super) fn monday(&self, week: i32) -> &str {
        self.at(&self.mondays, week)
    }

    /// The Friday of a week.
    pub(super) fn friday(&self, week: i32) -> &str {
        self.at(&self.fridays, week)
    }

    /// The first Monday and the last Friday of some weeks of the horizon.
    pub(super) fn span(&self, weeks: &Range<u16>) -> [&str; 2] {
        [self.monday(i32::from(weeks.start)), self.friday(i32::from(weeks.end) - 1)]
    }
}
