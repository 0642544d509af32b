//! One file that is replaced as a whole or left alone.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, Permissions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::{TargetError, held};

/// Replaces a file by what `write` writes.
///
/// # Errors
/// Those of `write` and of the file; then the file is as it was.
pub fn replace(path: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> Result<(), TargetError> {
    if held::is_held(path) {
        return Err(TargetError::InUse { path: path.to_owned(), kept: None });
    }
    written(path, write).map_err(|source| TargetError::Io { path: path.to_owned(), source })
}

fn written(path: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    // A device or a pipe is written to, not replaced.
    if path.metadata().is_ok_and(|there| !there.is_file() && !there.is_dir()) {
        return write(&mut File::options().write(true).open(path)?);
    }
    // A link stays a link, and who could read the file can read the new one.
    let path = canonical(path);
    let rights = fs::metadata(&path).map(|there| there.permissions()).ok();
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut prefix = OsString::from(".");
    prefix.push(path.file_name().unwrap_or_default());
    prefix.push(DRAFT);
    clear(parent, &prefix);
    let (mut draft, _lock) = draft(parent, &prefix, rights.as_ref())?;
    write(draft.as_file_mut())?;
    if let Some(rights) = rights {
        draft.as_file().set_permissions(rights)?;
    }
    draft.as_file().sync_all()?;
    draft.persist(path)?;
    Ok(())
}

/// The path with links followed, of a file that need not exist yet. On Windows it may so be of any length.
fn canonical(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = || Ok::<_, io::Error>(fs::canonicalize(parent)?.join(path.file_name().unwrap_or_default()));
    fs::canonicalize(path).or_else(|_| beside()).unwrap_or_else(|_| path.to_owned())
}

/// What the name of a draft has after the name of its file.
const DRAFT: &str = ".passerelle-draft-";

/// Removes the drafts of runs that were killed: nobody holds their locks any more.
fn clear(parent: &Path, prefix: &OsStr) {
    // What cannot be listed or removed is only in the way of the eye.
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(prefix.as_encoded_bytes())
            && entry.file_type().is_ok_and(|kind| kind.is_file())
            && File::open(entry.path()).is_ok_and(|draft| draft.try_lock().is_ok())
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Makes a draft and locks it, so that no other run takes it for a remain. Where files cannot be locked, none is taken
/// for one.
fn draft(parent: &Path, prefix: &OsStr, rights: Option<&Permissions>) -> io::Result<(NamedTempFile, File)> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix);
    open_like(&mut builder, rights);
    loop {
        let draft = builder.tempfile_in(parent)?;
        let lock = draft.as_file().try_clone()?;
        let taken = matches!(lock.try_lock(), Err(TryLockError::WouldBlock));
        if !taken && draft.path().is_file() {
            return Ok((draft, lock));
        }
    }
}

/// Not for a moment is a draft open to more people than the old file was; a new file is for whom the umask lets in.
#[cfg(unix)]
fn open_like(builder: &mut tempfile::Builder, rights: Option<&Permissions>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(rights.cloned().unwrap_or(Permissions::from_mode(0o666)));
}

#[cfg(not(unix))]
fn open_like(_builder: &mut tempfile::Builder, _rights: Option<&Permissions>) {}
