//! The end of every command that makes a schedule's documents: they are written, or what would be is said.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::output::{self, Summary, Target};
use crate::report::View;
use crate::tasks::phase;
use crate::words::console as words;

use super::exit::Exit;
use super::failure::Failure;
use super::voice::Voice;

/// Where documents go.
pub enum Delivery {
    /// Into a folder that is ready for them.
    Written(Target),
    /// Nowhere: the folder that they would go into.
    Rehearsed(PathBuf),
}

/// A schedule and the folder that it was written to.
#[derive(Debug, Serialize)]
struct Delivered {
    folder: PathBuf,
    /// Nothing was written: it would be.
    dry_run: bool,
    /// Nothing was written: what is there is the result already.
    unchanged: bool,
    files: usize,
    #[serde(flatten)]
    summary: Summary,
}

impl Delivery {
    /// Refuses a folder that could not be written.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn prepare(out: &Path, input: &Path, dry_run: bool) -> Result<Self, Failure> {
        Ok(match dry_run {
            true => Delivery::Rehearsed(Target::examine(out, input)?),
            false => Delivery::Written(Target::prepare(out, input)?),
        })
    }

    /// Writes the documents, tells the outcome, and gives the exit.
    ///
    /// # Errors
    /// Those of the file system and of stdout, or an interrupt.
    pub fn deliver(
        self,
        view: &View,
        stopped: &(dyn Fn() -> bool + Sync),
        voice: &mut Voice,
    ) -> Result<Exit, Failure> {
        let files = output::paths(view).count();
        let (folder, dry_run) = match self {
            Delivery::Written(target) => (phase("write", || output::write(view, target, stopped))?, false),
            Delivery::Rehearsed(folder) => (folder, true),
        };
        tracing::info!(files, dry_run, "delivered");
        let summary = Summary::of(view);
        let outcome = Delivered { folder: folder.clone(), dry_run, unchanged: false, files, summary };
        voice.tell(&outcome, || match dry_run {
            true => words::summary(view, &folder) + &words::dry_run(view.problem.settings.language, files),
            false => words::summary(view, &folder),
        })?;
        Ok(Exit::of_unplaced(view.figures.unplaced))
    }
}
