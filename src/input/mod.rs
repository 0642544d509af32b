//! From a folder of CSV files to a [`Problem`], or to every fault in them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;

use crate::domain::{Booking, Format, Language, Note, Problem, Strategy};

/// What the command line says beside the folder; a `Some` wins over `passerelle.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// A file of pins beside the folder's own `pins.csv`.
    pub pins: Option<PathBuf>,
    /// The schedule to differ little from.
    pub baseline: Option<PathBuf>,
    /// The run's date: decides the default start of the horizon, nothing else.
    pub today: NaiveDate,
    /// `[horizon] start`.
    pub start: Option<NaiveDate>,
    /// `[horizon] weeks`.
    pub weeks: Option<u16>,
    /// `[horizon] country`.
    pub country: Option<String>,
    /// `[solve] time_limit`.
    pub time_limit: Option<Duration>,
    /// `[solve] gap`.
    pub gap: Option<f64>,
    /// `[solve] threads`.
    pub threads: Option<usize>,
    /// `[solve] seed`.
    pub seed: Option<u64>,
    /// `[solve] strategy`.
    pub strategy: Option<Strategy>,
    /// `[output] language`.
    pub language: Option<Language>,
    /// `[output] formats`.
    pub formats: Option<Vec<Format>>,
}

/// A folder that held no fault.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The problem.
    pub problem: Problem,
    /// What the reader should know.
    pub notes: Vec<Note>,
}

/// Every fault of a folder.
#[derive(Clone, Debug)]
pub struct Faults {}

/// Reads a folder.
///
/// # Errors
/// Every fault in every file.
pub fn load(_folder: &Path, _options: &Options) -> Result<Loaded, Faults> {
    unimplemented!()
}

/// Reads a schedule written by the program or edited by hand.
///
/// # Errors
/// Every fault in the file.
pub fn load_schedule(_file: &Path, _problem: &Problem) -> Result<Vec<Booking>, Faults> {
    unimplemented!()
}
