//! The end of every task that makes a schedule's documents: they are written, or what would be is said.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::phase;
use crate::outcome::Failure;
use crate::output::{self, Summary};
use crate::report::View;
use crate::target::{self, Target, TargetError};

/// Where documents go.
pub enum Delivery {
    /// Into a folder that is ready for them.
    Written(Target),
    /// Nowhere: the folder that they would go into.
    Rehearsed(PathBuf),
}

/// A schedule and the folder that it was written to.
#[derive(Debug, Serialize, Deserialize)]
pub struct Delivered {
    /// The folder.
    pub folder: PathBuf,
    /// Nothing was written: it would be.
    pub dry_run: bool,
    /// Nothing was written: what is there is the result already.
    pub unchanged: bool,
    /// How many files.
    pub files: usize,
    /// The figures.
    #[serde(flatten)]
    pub summary: Summary,
}

/// Refuses a folder in which a hand has changed files that are not `read`: replacing them would lose that.
///
/// # Errors
/// The first of them.
pub fn refuse_edited(out: &Path, read: &[&Path]) -> Result<(), TargetError> {
    match target::edited(out, read) {
        Some(file) => Err(TargetError::Edited { folder: out.to_path_buf(), file }),
        None => Ok(()),
    }
}

impl Delivery {
    /// Refuses a folder that could not be written, or has files that a hand has changed and that are not `read`.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn prepare(out: &Path, input: &Path, read: &[&Path], dry_run: bool) -> Result<Self, Failure> {
        refuse_edited(out, read)?;
        Ok(match dry_run {
            true => Delivery::Rehearsed(Target::examine(out, input)?),
            false => Delivery::Written(Target::prepare(out, input)?),
        })
    }

    /// The folder, as an absolute path.
    pub fn path(&self) -> &Path {
        match self {
            Delivery::Written(target) => target.path(),
            Delivery::Rehearsed(folder) => folder,
        }
    }

    /// Writes the documents of a schedule.
    ///
    /// # Errors
    /// Those of the file system, or an interrupt.
    pub fn deliver(self, view: &View, stopped: &(dyn Fn() -> bool + Sync)) -> Result<Delivered, Failure> {
        let files = output::paths(view).count();
        let (folder, dry_run) = match self {
            Delivery::Written(target) => (phase("write", || output::write(view, target, stopped))?, false),
            Delivery::Rehearsed(folder) => (folder, true),
        };
        tracing::info!(files, dry_run, "delivered");
        Ok(Delivered { folder, dry_run, unchanged: false, files, summary: Summary::of(view) })
    }
}
