//! Which files a problem was read from, so that a result can be traced and made again.

use serde::{Deserialize, Serialize};

/// A file that was read, and what it held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputFile {
    /// What it was read as.
    pub part: InputPart,
    /// Its name without folders: a company that moves to another folder stays the same.
    pub file: String,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
}

/// What a file was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InputPart {
    /// A file of the company.
    Company,
    /// That of `--pins`.
    Pins,
    /// That of `--baseline`.
    Baseline,
    /// A schedule to draw.
    Schedule,
    /// The events of the calendars beside one of these schedules.
    Events,
}
