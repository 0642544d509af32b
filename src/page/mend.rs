//! What is mended goes into a copy of the planner's files, until they say that it is to be saved.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder::Place;
use crate::domain::Language;
use crate::files;
pub(super) use crate::files::edit::replace;
use crate::files::edit::{Edit, EditError, edit};
use crate::lexicon;

/// Changes a copy of the planner's files.
///
/// # Errors
/// Something cannot be changed.
pub(super) fn change(place: &Place, edits: &[Edit], language: Language) -> Result<(), EditError> {
    let fresh = !place.is_mended();
    copied(place)?;
    let done = edit(&place.source(), edits, language);
    if done.is_err() && fresh {
        discard(place)?;
    }
    done
}

/// The copies of the planner's files, made where there are none.
fn copied(place: &Place) -> io::Result<()> {
    if place.is_mended() {
        return Ok(());
    }
    let mended = place.mended();
    let making = tempfile::tempdir_in(mended.parent().unwrap_or(Path::new(".")))?;
    for file in place.files() {
        fs::copy(&file, making.path().join(file.file_name().unwrap_or_default()))?;
    }
    // What came back of visits is read with the tables; it is not changed here.
    for folder in returns(place).into_iter().filter(|folder| folder.is_dir()) {
        let copy = making.path().join(folder.file_name().unwrap_or_default());
        fs::create_dir(&copy)?;
        for entry in fs::read_dir(&folder)?.flatten().filter(|entry| entry.path().is_file()) {
            fs::copy(entry.path(), copy.join(entry.file_name()))?;
        }
    }
    fs::rename(making.keep(), &mended)
}

/// Where forms may lie that came back.
fn returns(place: &Place) -> Vec<PathBuf> {
    let names = lexicon::sheets("returns");
    match place.given.is_dir() {
        true => names.map(|name| place.given.join(name)).collect(),
        false => {
            let stem = place.given.file_stem().unwrap_or_default().to_string_lossy();
            names.map(|name| place.given.with_file_name(format!("{stem}-{name}"))).collect()
        }
    }
}

/// Puts what was mended into the planner's own files, each replaced as a whole.
///
/// # Errors
/// Those of the file system.
pub(super) fn save(place: &Place) -> io::Result<()> {
    let folder = if place.given.is_dir() {
        place.given.as_path()
    } else {
        place.given.parent().unwrap_or(Path::new("."))
    };
    for entry in fs::read_dir(place.mended())? {
        let entry = entry?;
        if !entry.path().is_file() {
            continue;
        }
        let (bytes, own) = (files::contents(&entry.path())?, folder.join(entry.file_name()));
        if !files::contents(&own).is_ok_and(|known| known == bytes) {
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
