//! The temporary folder beside the output folder, and what a killed run left of one.
//!
//! What tells the two apart is a lock on the list of files inside: the system unlocks what a killed process had locked.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::refusal::{TargetError, at};
use super::{MANIFEST, sibling_prefix};

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
            // Of one that has no list yet, or no more, it is for whoever makes the list.
            let list = File::options().write(true).create(true).truncate(false).open(path.join(MANIFEST));
            if let Ok(list) = list
                && list.try_lock().is_ok()
            {
                let _ = fs::remove_dir_all(&path);
                // Some systems let go of a file only when nobody has it open any more, and of its folder after.
                drop(list);
                let _ = fs::remove_dir(&path);
            }
        }
    }
    Ok(())
}

/// Makes a folder beside `out`, with the list of its files locked, so that no other run takes it for remains.
///
/// Where files cannot be locked, none is ever taken for remains.
pub(super) fn make_beside(parent: &Path, out: &Path) -> Result<(File, TempDir), TargetError> {
    let refused = |source| TargetError::NotWritable { folder: parent.to_path_buf(), source };
    let prefix = sibling_prefix(out, "new-");
    loop {
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix);
        open_like(&mut builder, out);
        let folder = builder.tempdir_in(parent).map_err(refused)?;
        let path = folder.path().join(MANIFEST);
        let list = match File::create_new(&path) {
            Ok(list) => list,
            // Another run took it for remains, and is clearing it away.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::AlreadyExists) => {
                continue;
            }
            Err(error) => return Err(at(&path)(error)),
        };
        let taken = matches!(list.try_lock(), Err(TryLockError::WouldBlock));
        if !taken && path.is_file() {
            return Ok((list, folder));
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
