//! Which files a folder holds, and their bytes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::bytes;
use super::columns::{TABLES, Table};
use super::decode::decode;
use super::fault::{Fault, FaultKind};
use super::fold::{fold, nearest};
use super::forms::{self, Form};
use super::renamed::Renamed;
use super::sheet::Source;
use super::workbook;
use crate::domain::Note;

/// The file of settings.
pub(super) const SETTINGS: &str = "passerelle.toml";

/// Endings of files that may be meant to be a table: each is read under its own name alone.
const CANDIDATES: [&str; 9] = [".csv", ".toml", ".txt", ".tsv", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"];

/// The files of a folder.
#[derive(Default)]
pub(super) struct Folder {
    /// By table in the order of [`TABLES`].
    pub tables: Vec<Option<Source>>,
    pub settings: Option<Source>,
    /// Beside a workbook, the history that `close` writes.
    pub more_history: Option<Source>,
    /// Beside a workbook, the absences that are noted in the planner's page.
    pub more_absences: Option<Source>,
    /// What forms came back with.
    pub forms: Vec<Form>,
    pub faults: Vec<Fault>,
    pub notes: Vec<Note>,
}

impl Folder {
    /// Reads every known file of a folder, or every known sheet of a workbook.
    pub(super) fn read(folder: &Path) -> Folder {
        if folder.is_file() {
            return workbook::company(folder);
        }
        let mut faults = Vec::new();
        let mut notes = Vec::new();
        let names = match names(folder) {
            Ok(names) => names,
            Err(error) => {
                let file = Arc::from(folder.to_string_lossy());
                let kind = FaultKind::FileUnreadable { reason: error.into() };
                faults.push(Fault::of_file(&file, kind));
                return Folder { faults, notes, ..Folder::default() };
            }
        };
        let known: Vec<String> =
            TABLES.iter().map(|table| format!("{}.csv", table.name)).chain([SETTINGS.to_owned()]).collect();
        let mut similar: Vec<(String, &str)> = Vec::new();
        for name in &names {
            let lower = name.to_lowercase();
            if known.contains(&lower) {
                continue;
            }
            let candidate =
                CANDIDATES.iter().any(|ending| lower.ends_with(ending)) && !folder.join(name).is_dir();
            if candidate && let Some(nearest) = similar_name(&lower, &known) {
                similar.push((name.clone(), nearest));
                notes.push(Note::UnknownFile { file: name.clone(), nearest: nearest.to_owned() });
            }
        }
        let is_known = |name: &String| known.contains(&name.to_lowercase());
        let workbook =
            names.iter().find(|name| name.to_lowercase().ends_with(".xlsx") && !name.starts_with('~'));
        let alone = workbook
            .filter(|_| !names.iter().any(|name| is_known(name) && name.to_lowercase().ends_with(".csv")));
        if let Some(workbook) = alone {
            let kind = FaultKind::WorkbookInFolder { workbook: folder.join(workbook).display().to_string() };
            faults.push(Fault::of_file(&Arc::from(folder.to_string_lossy()), kind));
            return Folder { faults, notes, ..Folder::default() };
        }
        let mut found: Vec<Option<PathBuf>> = Vec::new();
        for wanted in &known {
            let mut same = names.iter().filter(|name| name.to_lowercase() == *wanted);
            let first = same.next();
            for twin in same {
                let kind = FaultKind::FileTwice { other: first.cloned().unwrap_or_default() };
                faults.push(Fault::of_file(&Arc::from(twin.as_str()), kind));
            }
            if first.is_none() && matches!(wanted.as_str(), "units.csv" | "employees.csv") {
                let similar = similar.iter().find(|(_, nearest)| nearest == wanted);
                let kind = FaultKind::FileMissing { similar: similar.map(|(name, _)| name.clone()) };
                faults.push(Fault::of_file(&Arc::from(wanted.as_str()), kind));
            }
            found.push(first.map(|name| folder.join(name)));
        }
        let mut tables: Vec<Option<Source>> = found
            .into_par_iter()
            .map(|path| {
                path.map(|path| {
                    source(&path, path.file_name().unwrap_or_default().to_string_lossy().as_ref())
                })
            })
            .collect();
        let settings = tables.pop().flatten();
        let forms = forms::of_folder(folder, &mut faults, &mut notes);
        Folder { tables, settings, faults, notes, forms, more_history: None, more_absences: None }
    }

    /// Says what the columns of the tables are called here.
    pub(super) fn rename(&mut self, renamed: &[Renamed]) {
        for (table, source) in TABLES.into_iter().zip(&mut self.tables) {
            let of_table = renamed.iter().filter(|renamed| renamed.table == table.name);
            let headers = of_table.map(|renamed| (renamed.header.clone(), renamed.column));
            source.iter_mut().for_each(|source| source.headers = headers.clone().collect());
        }
    }

    /// Every file that was read, in the order of tables, settings last.
    pub(super) fn files(&self) -> impl Iterator<Item = &Source> {
        let forms = self.forms.iter().map(|form| &form.source);
        self.tables
            .iter()
            .flatten()
            .chain(&self.settings)
            .chain(&self.more_history)
            .chain(&self.more_absences)
            .chain(forms)
    }

    /// The file of a table, if the folder has it.
    pub(super) fn table(&self, table: &Table) -> Option<&Source> {
        let position = TABLES.iter().position(|known| known.name == table.name)?;
        self.tables.get(position)?.as_ref()
    }
}

/// Where the file of a table lies in a folder, whatever the case of its name.
pub(super) fn path_of(folder: &Path, table: &Table) -> Option<PathBuf> {
    let wanted = format!("{}.csv", table.name);
    let name = names(folder).ok()?.into_iter().find(|name| name.to_lowercase() == wanted)?;
    Some(folder.join(name))
}

/// Names of all that a folder holds, sorted, so that nothing depends on the order of the disk. What is no file is told
/// when it is to be read.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        // A name that is no text is none of ours.
        if let Ok(name) = entry?.file_name().into_string() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// The known name that a name without case is a slip of.
fn similar_name<'k>(lower: &str, known: &'k [String]) -> Option<&'k str> {
    let stem = |name: &str| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    let (folded, stems) = (fold(&stem(lower)), known.iter().map(|name| stem(name)).collect::<Vec<_>>());
    let near = nearest(&folded, stems.iter().map(String::as_str))?;
    known.iter().map(String::as_str).find(|name| stem(name) == near)
}

/// Reads a file under the name that messages give it.
pub(super) fn source(path: &Path, name: &str) -> Source {
    let file: Arc<str> = Arc::from(name);
    match bytes::read(path) {
        Err(kind) => unreadable(file, kind),
        Ok(bytes) => decoded(file, bytes),
    }
}

/// SHA-256 in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a schedule or pins, from a table or from a workbook.
pub(super) fn schedule(path: &Path, name: &str) -> Source {
    let file: Arc<str> = Arc::from(name);
    match bytes::read(path) {
        Err(kind) => unreadable(file, kind),
        Ok(bytes) if workbook::is_workbook(path, &bytes) => workbook::source(bytes, &file),
        Ok(bytes) => decoded(file, bytes),
    }
}

fn unreadable(file: Arc<str>, kind: FaultKind) -> Source {
    let text = Err(Fault::of_file(&file, kind));
    Source::plain(file, text, String::new())
}

fn decoded(file: Arc<str>, bytes: Vec<u8>) -> Source {
    let sha256 = sha256(&bytes);
    let text = decode(bytes).map_err(|bad| Fault {
        line: Some(bad.line),
        text: bad.text,
        ..Fault::of_file(&file, FaultKind::Undecodable)
    });
    Source::plain(file, text, sha256)
}
