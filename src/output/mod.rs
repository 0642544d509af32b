//! From a [`View`] to files: one exporter for each kind of file, and the folder that they go into.

mod after;
mod bulletin;
mod changes;
pub mod comparison;
mod container;
mod exporter;
pub mod form;
mod ics;
mod index;
mod kits;
mod names;
mod page;
mod people;
mod record;
mod report;
mod schedule;
mod summary;
mod units;
mod unscheduled;
mod xlsx;

use std::path::PathBuf;

use rayon::iter::{ParallelBridge, ParallelIterator};

use crate::domain::Format;
use crate::outcome::KitsWritten;
use crate::report::View;
use crate::target::{self, Target, TargetError};

pub use crate::files::Table;
pub use after::{files as files_after, write_after};
pub use bulletin::with_issue;
pub use changes::told_changes;
pub use exporter::{Exporter, Files, OutputFile, single};
pub use kits::{Hearing, hearing};
pub use names::file_names;
pub use record::Recorded;
pub use summary::Summary;

/// Every exporter, in the order in which files are written; those without a format are always written.
pub const EXPORTERS: [(Option<Format>, &dyn Exporter); 15] = [
    (None, &index::Index),
    (None, &schedule::ScheduleCsv),
    (None, &unscheduled::UnscheduledCsv),
    (None, &summary::SummaryJson),
    (None, &changes::ChangesCsv),
    (Some(Format::Csv), &changes::ChangesForPeople),
    (Some(Format::Csv), &people::PeopleCsv),
    (Some(Format::Csv), &units::UnitsCsv),
    (Some(Format::Html), &report::ReportHtml),
    (Some(Format::Bulletin), &bulletin::Bulletin),
    (Some(Format::Xlsx), &xlsx::Workbook),
    (Some(Format::Ics), &ics::Ics),
    (None, &ics::EventsCsv),
    (None, &kits::MessagesCsv),
    (Some(Format::Kits), &kits::Kits),
];

/// Writes the files of the chosen formats and moves the folder into place. Gives its path.
///
/// # Errors
/// Those of the file system, or an interrupt; then the old folder is as it was.
pub fn write(
    view: &View,
    target: Target,
    interrupted: &(dyn Fn() -> bool + Sync),
) -> Result<PathBuf, TargetError> {
    write_with(&chosen(view).collect::<Vec<_>>(), view, target, interrupted)
}

/// The files of the chosen formats, below the output folder and separated by `/`; none is made.
pub fn paths<'v>(view: &'v View<'v>) -> impl Iterator<Item = String> + 'v {
    chosen(view).flat_map(|exporter| exporter.files(view)).map(|file| file.path)
}

fn chosen<'v>(view: &'v View<'v>) -> impl Iterator<Item = &'static dyn Exporter> + 'v {
    let formats = &view.problem.settings.formats;
    let wanted = move |format: &Option<Format>| format.is_none_or(|format| formats.contains(&format));
    EXPORTERS.iter().filter(move |(format, _)| wanted(format)).map(|(_, exporter)| *exporter)
}

/// Exporters of kits, and of what the next kits have to know of them.
fn of_kits() -> Vec<&'static dyn Exporter> {
    let kits = EXPORTERS.iter().filter(|(format, _)| *format == Some(Format::Kits));
    let memory: [&dyn Exporter; 2] = [&ics::EventsCsv, &kits::MessagesCsv];
    kits.map(|(_, exporter)| *exporter).chain(memory).collect()
}

/// Writes the kits that are asked for and moves the folder into place. Gives its path.
///
/// # Errors
/// As [`write`].
pub fn write_kits(
    view: &View,
    target: Target,
    interrupted: &(dyn Fn() -> bool + Sync),
) -> Result<PathBuf, TargetError> {
    write_with(&of_kits(), view, target, interrupted)
}

/// How many files, visits and messages there are in the kits that are asked for; nothing is written.
pub fn count_kits(view: &View) -> KitsWritten {
    let files = of_kits().iter().map(|exporter| exporter.files(view).count()).sum();
    let visits = view.stays().iter().filter(|stay| view.asks_for(stay)).count();
    let [drafts, notices] = kits::recipients(view);
    let organizer = view.problem.settings.organizer.is_some();
    KitsWritten { files, visits, drafts, notices, organizer, ..KitsWritten::default() }
}

/// Writes the files of some exporters and moves the folder into place. Gives its path.
///
/// # Errors
/// As [`write`].
pub fn write_with(
    exporters: &[&dyn Exporter],
    view: &View,
    mut target: Target,
    interrupted: &(dyn Fn() -> bool + Sync),
) -> Result<PathBuf, TargetError> {
    for exporter in exporters {
        fill(exporter.files(view), &mut target, interrupted)?;
    }
    if interrupted() {
        return Err(TargetError::Interrupted);
    }
    target.commit()
}

/// Writes some files into a folder in the making.
fn fill<'v>(
    files: impl Iterator<Item = OutputFile<'v>> + Send,
    target: &mut Target,
    interrupted: &(dyn Fn() -> bool + Sync),
) -> Result<(), TargetError> {
    let announced = files.map(|file| Ok((target.announce(&file.path)?, file)));
    let write = |announced: Result<(PathBuf, OutputFile), TargetError>| {
        let (path, file) = announced?;
        if interrupted() {
            return Err(TargetError::Interrupted);
        }
        let name = file.path.clone();
        Ok((name, target::write_file(&path, |sink| file.write(sink))?))
    };
    let written: Vec<(String, String)> = announced.par_bridge().map(write).collect::<Result<_, _>>()?;
    target.list(written)
}
