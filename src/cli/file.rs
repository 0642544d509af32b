//! One file that is replaced as a whole or left alone.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use crate::output::TargetError;

use super::failure::Failure;

/// Replaces a file by what `write` writes.
///
/// # Errors
/// Those of `write` and of the file; then the file is as it was.
pub fn replace(path: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> Result<(), Failure> {
    written(path, write).map_err(|source| TargetError::Io { path: path.to_owned(), source }.into())
}

fn written(path: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    // A device or a pipe is written to, not replaced.
    if path.metadata().is_ok_and(|there| !there.is_file() && !there.is_dir()) {
        return write(&mut File::options().write(true).open(path)?);
    }
    // A link stays a link, and who could read the file can read the new one.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let rights = fs::metadata(&path).map(|there| there.permissions()).ok();
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    open_to_the_umask(&mut builder);
    let mut draft = builder.tempfile_in(parent.unwrap_or(Path::new(".")))?;
    write(draft.as_file_mut())?;
    if let Some(rights) = rights {
        draft.as_file().set_permissions(rights)?;
    }
    draft.as_file().sync_all()?;
    draft.persist(path)?;
    Ok(())
}

/// Temporary files are for their owner alone; this one is for whom the umask lets in.
fn open_to_the_umask(builder: &mut tempfile::Builder) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = builder;
}
