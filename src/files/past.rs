//! Schedules of former runs, and of hands, read beside the folder.

use std::ffi::OsStr;
use std::path::Path;

use super::fault::Faults;
use super::names::Lookup;
use super::schedule::{LooseRow, Purpose};
use super::sheet::{Reading, Source};
use super::{events, folder, messages, names, schedule};
use crate::domain::{Booking, InputFile, InputPart, Note, Problem, Published, Told};

/// Reads a schedule written by the program or edited by hand.
///
/// # Errors
/// Every fault in the file.
pub fn load_schedule(file: &Path, problem: &Problem) -> Result<Vec<Booking>, Faults> {
    load_traced_schedule(file, problem).map(|(rows, _)| rows)
}

/// The same, with the trace of the file.
///
/// # Errors
/// Every fault in the file.
pub fn load_traced_schedule(file: &Path, problem: &Problem) -> Result<(Vec<Booking>, InputFile), Faults> {
    let source = named(file);
    let (rows, _) = read(&source, problem, Purpose::Schedule)?;
    Ok((rows, input_file(InputPart::Schedule, &source)))
}

/// The rows of a schedule, with remarks.
#[derive(Clone, Debug)]
pub struct Past {
    /// Its rows.
    pub rows: Vec<Booking>,
    /// What the reader should know.
    pub notes: Vec<Note>,
}

/// Reads a schedule as [`load_schedule`] does, with what its reader should know.
///
/// # Errors
/// Every fault in the file.
pub fn load_noted(file: &Path, problem: &Problem) -> Result<Past, Faults> {
    let (rows, notes) = read(&named(file), problem, Purpose::Schedule)?;
    Ok(Past { rows, notes })
}

/// Reads a schedule of a time that is over: rows of people who have left since are noted, not at fault.
///
/// # Errors
/// Every fault in the file.
pub fn load_past(file: &Path, problem: &Problem) -> Result<Past, Faults> {
    let (rows, notes) = read(&named(file), problem, Purpose::Past)?;
    Ok(Past { rows, notes })
}

/// A schedule that was handed out, with what calendars and messages beside it told.
#[derive(Clone, Debug, Default)]
pub struct HandedOut {
    /// Its rows.
    pub rows: Vec<Booking>,
    /// The events of its calendars.
    pub published: Vec<Published>,
    /// The identity of the company in them, where there are any.
    pub identity: Option<String>,
    /// What messages told whom.
    pub told: Vec<Told>,
}

/// Reads a schedule that was handed out; rows of people who have left since are passed over.
///
/// # Errors
/// Every fault in the file and in those beside it.
pub fn load_handed_out(file: &Path, problem: &Problem) -> Result<HandedOut, Faults> {
    let (rows, _) = read(&named(file), problem, Purpose::Past)?;
    let units = names::Names::of_units(&problem.company);
    let employees = names::Names::of_employees(&problem.company);
    let order = problem.settings.dates;
    let mut handed_out = HandedOut { rows, ..HandedOut::default() };
    for source in events::beside(std::iter::once(file), events::PLACE) {
        let read = sound(events::events(&source, order, &units, &employees))?;
        handed_out.published = read.events;
        handed_out.identity = read.company;
    }
    for source in events::beside(std::iter::once(file), messages::PLACE) {
        handed_out.told = sound(messages::messages(&source, order, &units, &employees))?;
    }
    Ok(handed_out)
}

/// Reads a schedule without its company: identifiers are not looked up.
///
/// # Errors
/// Every fault in the file.
pub fn read_rows(file: &Path) -> Result<Vec<LooseRow>, Faults> {
    sound(schedule::loose(&named(file)))
}

/// Reads the host units of the stints that a schedule left, from `unscheduled.csv`.
///
/// # Errors
/// Every fault in the file.
pub fn read_left(file: &Path) -> Result<Vec<String>, Faults> {
    sound(schedule::left(&named(file)))
}

/// What was read, if it holds no fault.
fn sound<T>((reading, rows): (Reading, T)) -> Result<T, Faults> {
    match reading.faults.is_empty() {
        true => Ok(rows),
        false => Err(Faults::of_files([reading.faults])),
    }
}

fn read(source: &Source, problem: &Problem, purpose: Purpose) -> Result<(Vec<Booking>, Vec<Note>), Faults> {
    let units = names::Names::of_units(&problem.company);
    let employees = names::Names::of_employees(&problem.company);
    let lookup = Lookup::new(&units, &employees);
    let (mut reading, rows) = schedule::rows(source, problem.settings.dates, purpose, lookup);
    source.locate(&mut reading);
    let notes = std::mem::take(&mut reading.notes);
    let mut bookings = rows.bookings();
    if purpose == Purpose::Past {
        bookings.extend(rows.held);
    }
    sound((reading, (bookings, notes)))
}

/// A file outside the folder, named as the command line names it: a table, or a workbook with a sheet of one.
pub(super) fn named(path: &Path) -> Source {
    folder::schedule(path, &path.to_string_lossy())
}

/// A file as results name it: without its folders.
pub(super) fn input_file(part: InputPart, source: &Source) -> InputFile {
    let name =
        Path::new(&*source.file).file_name().map_or(source.file.as_ref().into(), OsStr::to_string_lossy);
    InputFile { part, file: name.into_owned(), sha256: source.sha256.clone() }
}
