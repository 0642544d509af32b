//! The temporary folder beside the output folder, and what a killed run left of one.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::refusal::{TargetError, at};
use super::sibling_prefix;

/// Where the old folder waits where two renames are needed: between them there is no output folder.
pub(super) fn backup_of(out: &Path) -> PathBuf {
    out.with_file_name(sibling_prefix(out, "old"))
}

/// Puts back an old folder that a killed run had moved away, and clears away the remains of others.
pub(super) fn clear(out: &Path) -> Result<(), TargetError> {
    let Some(parent) = out.parent() else { return Ok(()) };
    let backup = backup_of(out);
    if backup.is_dir() {
        if out.exists() {
            fs::remove_dir_all(&backup).map_err(at(&backup))?;
        } else {
            fs::rename(&backup, out).map_err(at(&backup))?;
        }
    }
    let prefix = sibling_prefix(out, "new-");
    // What cannot be listed or removed is only in the way of the eye: the run goes on.
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        if starts_with(&entry.file_name(), &prefix) && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            let path = entry.path();
            if let Ok(_lock) = lock(&path) {
                let _ = fs::remove_dir_all(&path);
            }
        }
    }
    Ok(())
}

/// Makes a folder beside `out` and locks it, so that no other run takes it for remains.
///
/// Where folders cannot be locked, none is ever taken for remains.
pub(super) fn make_beside(parent: &Path, out: &Path) -> Result<(TempDir, Option<File>), TargetError> {
    let refused = |source| TargetError::NotWritable { folder: parent.to_path_buf(), source };
    let prefix = sibling_prefix(out, "new-");
    loop {
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix);
        open_like(&mut builder, out);
        let folder = builder.tempdir_in(parent).map_err(refused)?;
        match lock(folder.path()) {
            Ok(lock) if folder.path().is_dir() => return Ok((folder, Some(lock))),
            // Another run took it for remains before it was locked, and is clearing it away.
            Ok(_) | Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::NotFound => {}
            Err(TryLockError::Error(_)) => return Ok((folder, None)),
        }
    }
}

fn starts_with(name: &OsStr, prefix: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(prefix.as_encoded_bytes())
}

/// While it is filled the new folder is open to nobody who could not read the old one; where there is none, to whom
/// the umask lets in.
#[cfg(unix)]
fn open_like(builder: &mut tempfile::Builder, out: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let old = fs::metadata(out).map(|old| old.permissions().mode() & 0o777);
    builder.permissions(fs::Permissions::from_mode(old.map_or(0o777, |old| old | 0o700)));
}

#[cfg(not(unix))]
fn open_like(_builder: &mut tempfile::Builder, _out: &Path) {}

/// Locks a folder for as long as the handle lives: the system unlocks what a killed process had locked.
#[cfg(unix)]
fn lock(folder: &Path) -> Result<File, TryLockError> {
    let handle = File::open(folder).map_err(TryLockError::Error)?;
    handle.try_lock()?;
    Ok(handle)
}

#[cfg(not(unix))]
fn lock(_folder: &Path) -> Result<File, TryLockError> {
    Err(TryLockError::Error(io::ErrorKind::Unsupported.into()))
}
