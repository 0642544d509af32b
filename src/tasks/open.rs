//! Reading a folder, and settling what of its baseline stands: where every task begins.

use std::path::Path;

use crate::domain::{InputFile, Note, Prepared};
use crate::files::{self, Faults, Loaded, Options, Scenario};
use crate::replan;

use super::phase;

/// A folder that was read and can be planned.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its problem.
    pub problem: Prepared,
    /// What the reader should know.
    pub notes: Vec<Note>,
    /// Every file that was read.
    pub files: Vec<InputFile>,
}

impl Opened {
    fn of(loaded: Loaded) -> Self {
        let Loaded { problem, notes, files } = loaded;
        Opened { problem: replan::prepare(problem), notes, files }
    }
}

/// Reads a folder.
///
/// # Errors
/// Every fault of the folder, the settings and the options.
pub fn open(folder: &Path, options: &Options) -> Result<Opened, Faults> {
    let opened = Opened::of(phase("read", || files::load(folder, options))?);
    let problem = &opened.problem;
    tracing::info!(
        employees = problem.company.employees.len(),
        units = problem.company.units.len(),
        links = problem.company.relations.len(),
        stints = problem.owed(),
        weeks = problem.horizon.weeks(),
        notes = opened.notes.len(),
        "loaded"
    );
    Ok(opened)
}

/// Reads a folder once for each scenario.
///
/// # Errors
/// Every fault of every scenario; for those of the folder itself, [`open`] it alone first.
pub fn open_scenarios(
    folder: &Path,
    options: &Options,
    scenarios: &[Scenario],
) -> Result<Vec<Opened>, Faults> {
    let loaded = files::load_scenarios(folder, options, scenarios)?;
    Ok(loaded.into_iter().map(Opened::of).collect())
}
