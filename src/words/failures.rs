//! What ended a command without a result.

use std::io;

use crate::certificate::Refused;
use crate::domain::{InputPart, Language};
use crate::outcome::{Alteration, Difference, Failure, Uncertified, Unclosable, Unusable};
use crate::target::TargetError;

use super::{faults, recipes, told};

/// What ended a command, for stderr: every fault of the input in a line of its own, then one sentence.
pub fn failure(language: Language, failure: &Failure) -> String {
    let faults = match failure {
        Failure::Faults(found) => faults::lines(language, found),
        _ => String::new(),
    };
    faults + &told!(language, "failure-line", text = message(language, failure))
}

/// What ended a command, in one sentence.
pub fn message(language: Language, failure: &Failure) -> String {
    match failure {
        Failure::Faults(found) => told!(language, "failure-faulty-input", count = found.len()),
        Failure::PinsBreakRules(_) => told!(language, "failure-pins-break-rules"),
        Failure::ScheduleBreaksRules(_) => told!(language, "failure-schedule-breaks-rules"),
        Failure::PinsContradict(_) => told!(language, "failure-pins-contradict"),
        Failure::Interrupted | Failure::Target(TargetError::Interrupted) => {
            told!(language, "failure-interrupted")
        }
        Failure::OutOfTime => told!(language, "failure-out-of-time"),
        Failure::Solver(message) => told!(language, "failure-solver", message = message),
        Failure::Rejected(rule) => told!(language, "failure-rejected", rule = *rule),
        Failure::Recipe(fault) => recipes::fault(language, *fault),
        Failure::NotEmpty(path) => told!(language, "failure-not-empty", path = path.as_path()),
        Failure::Record { path, source: Unusable::Unreadable(error) } => {
            told!(language, "failure-file", path = path.as_path(), source = system(language, error))
        }
        Failure::Record { path, source: Unusable::Foreign(what) } => {
            told!(language, "failure-record-foreign", path = path.as_path(), what = what)
        }
        Failure::Certificate { path, source: Uncertified::Unreadable(error) } => {
            told!(language, "failure-file", path = path.as_path(), source = system(language, error))
        }
        Failure::Certificate { path, source: Uncertified::Refused(why) } => {
            told!(language, "failure-certificate", path = path.as_path(), why = refused(language, *why))
        }
        Failure::EmptyBatch => told!(language, "failure-empty-batch"),
        Failure::InputsDiffer(differences) => {
            let files: Vec<_> = differences.iter().map(|file| difference(language, file)).collect();
            told!(language, "failure-inputs-differ", files = files.join(", "))
        }
        Failure::Target(error) => target(language, error),
        Failure::Stdout(error) => told!(language, "failure-stdout", source = system(language, error)),
        Failure::Threads(error) => told!(language, "failure-threads", source = error.to_string()),
        // The parser of the command line speaks English only.
        Failure::Usage(told) => told.clone(),
        Failure::Log { path, source } => {
            told!(language, "failure-log", path = path.as_path(), source = system(language, source))
        }
        Failure::Page(source) => told!(language, "failure-page", source = source.to_string()),
        Failure::StdoutKept => told!(language, "failure-stdout-kept"),
        Failure::Unclosable(Unclosable::Outside { rows, horizon }) => told!(
            language,
            "failure-close-outside",
            rows = *rows,
            from = horizon.start(),
            to = horizon.friday(horizon.last())
        ),
        Failure::Unclosable(Unclosable::Unencodable) => told!(language, "failure-close-unencodable"),
        Failure::Panicked => told!(language, "failure-internal"),
    }
}

/// Why a certificate proves nothing.
fn refused(language: Language, why: Refused) -> String {
    match why {
        Refused::Foreign => told!(language, "certificate-foreign"),
        Refused::Altered => told!(language, "certificate-altered"),
        Refused::OtherInput => told!(language, "certificate-other-input"),
        Refused::Prices => told!(language, "certificate-prices"),
        Refused::NotProven => told!(language, "certificate-not-proven"),
        Refused::AboveSchedule => told!(language, "certificate-above-schedule"),
    }
}

fn difference(language: Language, difference: &Difference) -> String {
    let Difference { part, file, kind } = difference;
    let flag = match part {
        InputPart::Company | InputPart::Schedule => "",
        InputPart::Pins => "--pins ",
        InputPart::Baseline => "--baseline ",
        InputPart::Events => "calendars/",
    };
    let file = format!("{flag}{file}");
    match kind {
        Alteration::Altered => told!(language, "failure-file-altered", file = file),
        Alteration::Missing => told!(language, "failure-file-missing", file = file),
        Alteration::Added => told!(language, "failure-file-added", file = file),
    }
}

fn target(language: Language, error: &TargetError) -> String {
    match error {
        TargetError::Root(path) => told!(language, "failure-target-root", path = path.as_path()),
        TargetError::NotAFolder(path) => told!(language, "failure-target-no-folder", path = path.as_path()),
        TargetError::NoParent(path) => told!(language, "failure-target-no-parent", path = path.as_path()),
        TargetError::NotWritable { folder, source } => told!(
            language,
            "failure-target-not-writable",
            path = folder.as_path(),
            source = system(language, source)
        ),
        TargetError::HoldsInput { out, input } => {
            told!(language, "failure-target-holds-input", path = out.as_path(), input = input.as_path())
        }
        TargetError::HoldsCurrent(path) => {
            told!(language, "failure-target-holds-current", path = path.as_path())
        }
        TargetError::MountPoint(path) => told!(language, "failure-target-mount-point", path = path.as_path()),
        TargetError::Foreign { folder, found } => {
            told!(language, "failure-target-foreign", path = folder.as_path(), found = found.as_path())
        }
        TargetError::Edited { folder, file } => {
            told!(language, "failure-target-edited", path = folder.as_path(), file = file.as_path())
        }
        TargetError::Moved(path) => told!(language, "failure-target-moved", path = path.as_path()),
        TargetError::InUse { path, kept: None } => {
            told!(language, "failure-target-in-use", path = path.as_path())
        }
        TargetError::InUse { path, kept: Some(kept) } => {
            told!(language, "failure-target-in-use-kept", path = path.as_path(), kept = kept.as_path())
        }
        TargetError::Interrupted => told!(language, "failure-interrupted"),
        TargetError::Io { path, source } => {
            told!(language, "failure-file", path = path.as_path(), source = system(language, source))
        }
    }
}

fn system(language: Language, error: &io::Error) -> String {
    of_system(language, error.kind(), &error.to_string())
}

/// What the system says, in the language of the reader where it is one of the usual answers.
pub(super) fn of_system(language: Language, kind: io::ErrorKind, text: &str) -> String {
    match kind {
        io::ErrorKind::NotFound => told!(language, "system-not-found"),
        io::ErrorKind::PermissionDenied => told!(language, "system-permission-denied"),
        io::ErrorKind::AlreadyExists => told!(language, "system-already-exists"),
        io::ErrorKind::StorageFull => told!(language, "system-storage-full"),
        io::ErrorKind::ReadOnlyFilesystem => told!(language, "system-read-only"),
        io::ErrorKind::IsADirectory => told!(language, "system-is-a-folder"),
        io::ErrorKind::NotADirectory => told!(language, "system-not-a-folder"),
        io::ErrorKind::NotSeekable => told!(language, "system-not-a-file"),
        io::ErrorKind::FileTooLarge => told!(language, "system-too-large"),
        io::ErrorKind::InvalidData => told!(language, "system-not-text"),
        _ => text.to_owned(),
    }
}
