//! Cells mended in a copy of the files: every other byte stays as it is.

use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use encoding_rs::WINDOWS_1252;
use serde::Deserialize;
use tempfile::NamedTempFile;

use super::folder::Place;
use super::settle::with_setting;

/// The file of settings.
const SETTINGS: &str = "passerelle.toml";

/// A cell and what is to stand in it.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Cell {
    file: String,
    line: u32,
    column: u32,
    text: String,
}

/// Why a cell cannot be mended here.
#[derive(Debug)]
pub(super) enum Unmended {
    /// A workbook, or a file that is not in the folder.
    NotATable,
    /// There is no such cell, or the file's encoding lacks a letter of the text.
    NoSuchCell,
    /// The file system.
    Io(io::Error),
}

impl From<io::Error> for Unmended {
    fn from(error: io::Error) -> Self {
        Unmended::Io(error)
    }
}

/// Mends cells in copies of the planner's files.
///
/// # Errors
/// A cell that cannot be mended; then nothing is.
pub(super) fn mend(place: &Place, cells: &[Cell]) -> Result<(), Unmended> {
    if !place.given.is_dir() {
        return Err(Unmended::NotATable);
    }
    let source = place.source();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for cell in cells {
        let mut parts = Path::new(&cell.file).components();
        if !matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) {
            return Err(Unmended::NotATable);
        }
        let position = match files.iter().position(|(name, _)| *name == cell.file) {
            Some(position) => position,
            None => {
                let bytes = fs::read(source.join(&cell.file)).map_err(|_| Unmended::NotATable)?;
                files.push((cell.file.clone(), bytes));
                files.len() - 1
            }
        };
        let bytes = with_cell(&files[position].1, cell.line, cell.column, &cell.text);
        files[position].1 = bytes.ok_or(Unmended::NoSuchCell)?;
    }
    let mended = copied(place)?;
    for (name, bytes) in files {
        replace(&mended.join(name), &bytes)?;
    }
    Ok(())
}

/// Writes a setting, whose value is given as TOML, into a copy of `passerelle.toml`.
///
/// # Errors
/// A workbook, or the file system.
pub(super) fn set(place: &Place, section: &str, key: &str, value: &str) -> Result<(), Unmended> {
    if !place.given.is_dir() {
        return Err(Unmended::NotATable);
    }
    let path = copied(place)?.join(SETTINGS);
    let text = if path.exists() { fs::read_to_string(&path)? } else { String::new() };
    replace(&path, with_setting(&text, section, key, value).as_bytes())?;
    Ok(())
}

/// The copies of the planner's files, made where there are none.
fn copied(place: &Place) -> io::Result<PathBuf> {
    let mended = place.mended();
    if !place.is_mended() {
        let making = tempfile::tempdir_in(mended.parent().unwrap_or(Path::new(".")))?;
        for file in place.files() {
            fs::copy(&file, making.path().join(file.file_name().unwrap_or_default()))?;
        }
        fs::rename(making.keep(), &mended)?;
    }
    Ok(mended)
}

/// Puts what was mended into the planner's own files, each replaced as a whole.
///
/// # Errors
/// Those of the file system.
pub(super) fn save(place: &Place) -> io::Result<()> {
    for entry in fs::read_dir(place.mended())? {
        let entry = entry?;
        let (bytes, own) = (fs::read(entry.path())?, place.given.join(entry.file_name()));
        if !fs::read(&own).is_ok_and(|known| known == bytes) {
            replace(&own, &bytes)?;
        }
    }
    fs::remove_dir_all(place.mended())
}

/// Forgets what was mended and not saved.
///
/// # Errors
/// Those of the file system.
pub(super) fn discard(place: &Place) -> io::Result<()> {
    fs::remove_dir_all(place.mended())
}

/// Puts a file in place of another, as a whole.
///
/// # Errors
/// Those of the file system.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    if let Ok(facts) = fs::metadata(path) {
        file.as_file().set_permissions(facts.permissions())?;
    }
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}

/// A table with another text in one cell; `None` where there is no such cell. Lines and columns count from 1; a record
/// has the number of its first line.
fn with_cell(bytes: &[u8], line: u32, column: u32, text: &str) -> Option<Vec<u8>> {
    // Two bytes a letter: not mended here.
    if bytes.contains(&0) {
        return None;
    }
    let separator = separator(bytes);
    let (mut row, mut record, mut cell, mut start) = (1, 1, 1, 0);
    let mut quoted = false;
    for (at, byte) in bytes.iter().copied().chain([b'\n']).enumerate() {
        let ends_row = byte == b'\n' && !quoted;
        if byte == b'"' {
            quoted = !quoted;
        } else if ends_row || (byte == separator && !quoted) {
            if (record, cell) == (line, column) {
                let end = if ends_row && bytes[start..at].ends_with(b"\r") { at - 1 } else { at };
                let written = encoded(bytes, separator, text)?;
                return Some([&bytes[..start], &written, &bytes[end..]].concat());
            }
            (cell, start) = (cell + 1, at + 1);
        }
        row += u32::from(byte == b'\n');
        if ends_row {
            (record, cell) = (row, 1);
        }
    }
    None
}

/// The separator that the first lines use most.
fn separator(bytes: &[u8]) -> u8 {
    let first: Vec<u8> = bytes.split(|byte| *byte == b'\n').take(3).flatten().copied().collect();
    let uses = |separator: &u8| first.iter().filter(|byte| *byte == separator).count();
    [b'|', b'\t', b',', b';'].into_iter().max_by_key(uses).unwrap_or(b';')
}

/// A text as the file writes it.
fn encoded(bytes: &[u8], separator: u8, text: &str) -> Option<Vec<u8>> {
    let special = |letter: char| ['"', '\n', '\r', char::from(separator)].contains(&letter);
    let text = match text.contains(special) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    };
    if std::str::from_utf8(bytes).is_ok() {
        return Some(text.into_bytes());
    }
    let (written, _, lacking) = WINDOWS_1252.encode(&text);
    (!lacking).then(|| written.into_owned())
}
