//! What `kit` wrote, or would.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// Kits, and who is to be written to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitsWritten {
    /// The folder.
    pub folder: PathBuf,
    /// Nothing was written.
    pub dry_run: bool,
    /// How many files.
    pub files: usize,
    /// Visits that the kits are of.
    pub visits: usize,
    /// Drafts of messages.
    pub drafts: usize,
    /// People and units without an address, who get a printed notice.
    pub notices: usize,
    /// Whether `[output] organizer` says who invites: without, nobody is written to by mail.
    pub organizer: bool,
}
