//! Moving the new folder to where the old one is.

use std::fs;
use std::io;
use std::path::Path;

use tempfile::TempDir;

use super::held;
use super::refusal::{TargetError, at};
use super::remains::backup_of;

/// Puts the new folder in the place of `out`; a kill at any moment leaves one of the two there, whole.
pub(super) fn put(new: &TempDir, out: &Path) -> Result<(), TargetError> {
    let Ok(old) = fs::metadata(out) else {
        return fs::rename(new.path(), out).map_err(at(out));
    };
    // Who could read the old folder can read the new one, and nobody else.
    fs::set_permissions(new.path(), old.permissions()).map_err(at(new.path()))?;
    if exchange(new.path(), out).map_err(at(out))? {
        return Ok(()); // dropping the temporary folder deletes the old one
    }
    let backup = backup_of(out);
    fs::rename(out, &backup).map_err(held::cannot_move(out))?;
    if let Err(error) = fs::rename(new.path(), out) {
        fs::rename(&backup, out).map_err(at(&backup))?;
        return Err(at(out)(error));
    }
    // The new folder is in place: remains of the old one are cleared away by the next run.
    let _ = fs::remove_dir_all(&backup);
    Ok(())
}

/// Exchanges two folders in one step; `false` where the system or the file system cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, out: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_new: &Path, _out: &Path) -> io::Result<bool> {
    Ok(false)
}
