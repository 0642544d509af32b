//! Folders and workbooks that were opened last, to go on with.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files::edit::replace;

/// Where they are listed, beside the companies that are made here.
const LIST: &str = "recent.json";

/// How many are kept.
const MOST: usize = 8;

/// Those that are still there, the latest first.
pub(super) fn known(companies: &Path) -> Vec<PathBuf> {
    let text = fs::read(companies.join(LIST)).unwrap_or_default();
    // A list that cannot be read is none.
    let all: Vec<PathBuf> = serde_json::from_slice(&text).unwrap_or_default();
    all.into_iter().filter(|path| path.exists()).collect()
}

/// Puts one first. That the list cannot be written hinders nothing else.
pub(super) fn note(companies: &Path, opened: &Path) {
    let mut all = known(companies);
    all.retain(|path| path != opened);
    all.insert(0, opened.to_path_buf());
    all.truncate(MOST);
    let written = serde_json::to_vec(&all).map_err(std::io::Error::from).and_then(|text| {
        fs::create_dir_all(companies)?;
        replace(&companies.join(LIST), &text)
    });
    if written.is_err() {
        tracing::warn!("the list of what was opened last cannot be written");
    }
}
