//! Companies that are made here: examples, and what is dropped into the page.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use axum::body::Bytes;

use super::folder::is_table;
use crate::generate::{Example, into_new_folder};

/// Folders of one name that are tried.
const MOST: u32 = 1_000;

/// Makes a folder with an example and gives it.
///
/// # Errors
/// Those of the file system.
pub(super) fn example(companies: &Path, example: Example) -> io::Result<PathBuf> {
    let folder = free(companies, example.code())?;
    into_new_folder(&folder, |making| {
        example.files().iter().try_for_each(|(name, content)| fs::write(making.join(name), content))
    })?;
    Ok(folder)
}

/// Puts what was dropped into a folder of its own: a workbook, or the first of some tables. Gives what is to be opened.
///
/// # Errors
/// Those of the file system; `InvalidInput` for a name that is none of a workbook or a table.
pub(super) fn dropped(companies: &Path, name: &str, content: &Bytes) -> io::Result<PathBuf> {
    let file = checked(name)?;
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = free(companies, if is_table(&file) { "company" } else { &stem })?;
    into_new_folder(&folder, |making| fs::write(making.join(&file), content))?;
    Ok(if is_table(&file) { folder } else { folder.join(file) })
}

/// Puts a further table into a folder that was made here.
///
/// # Errors
/// As [`dropped`]; `AlreadyExists` for a table that is there.
pub(super) fn added(companies: &Path, folder: &Path, name: &str, content: &Bytes) -> io::Result<()> {
    let file = checked(name)?;
    let companies = dunce::canonicalize(companies)?;
    if !is_table(&file) || folder.parent() != Some(companies.as_path()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut made = File::create_new(folder.join(file))?;
    io::Write::write_all(&mut made, content)
}

/// A name without folders, of a workbook or a table, safe on every system.
fn checked(name: &str) -> io::Result<PathBuf> {
    let safe = sanitise_file_name::sanitise(name);
    let path = PathBuf::from(&safe);
    let workbook = path
        .extension()
        .is_some_and(|ending| ["xlsx", "xlsm"].contains(&ending.to_string_lossy().to_lowercase().as_str()));
    let plain = safe == name && !safe.starts_with('.');
    if plain && (workbook || is_table(&path)) { Ok(path) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// A folder that does not exist yet.
fn free(companies: &Path, name: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(companies)?;
    let names = (1..=MOST).map(|turn| match turn {
        1 => companies.join(name),
        _ => companies.join(format!("{name}-{turn}")),
    });
    names.into_iter().find(|folder| !folder.exists()).ok_or_else(|| io::ErrorKind::AlreadyExists.into())
}
