//! Files that another program holds open, as Excel does: Windows replaces none of them, and moves no folder around them.

use std::io;
use std::path::{Path, PathBuf};

use super::refusal::{TargetError, at};

/// Whether another program holds the file open.
#[cfg(windows)]
pub(super) fn is_held(file: &Path) -> bool {
    use std::os::windows::fs::OpenOptionsExt;
    /// `ERROR_SHARING_VIOLATION`.
    const SHARED: i32 = 32;
    let opened = std::fs::File::options().read(true).share_mode(0).open(file);
    opened.is_err_and(|error| error.raw_os_error() == Some(SHARED))
}

/// Elsewhere what is open can be replaced all the same.
#[cfg(not(windows))]
pub(super) fn is_held(_file: &Path) -> bool {
    false
}

/// Names the folder that cannot be moved: on Windows because somebody has something in it open.
pub(super) fn cannot_move(folder: &Path) -> impl FnOnce(io::Error) -> TargetError {
    let folder = folder.to_path_buf();
    move |error| match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy if cfg!(windows) => {
            TargetError::InUse { path: folder, kept: None }
        }
        _ => at(&folder)(error),
    }
}

/// The name beside a folder under which what was to replace it is kept: `out-2`, or the next that is free.
pub(super) fn beside(out: &Path) -> PathBuf {
    let numbered = |number: u64| {
        let mut name = out.file_name().unwrap_or_default().to_owned();
        name.push(format!("-{number}"));
        out.with_file_name(name)
    };
    let free = (2..).map(numbered).find(|folder| folder.symlink_metadata().is_err());
    free.expect("there are more numbers than folders")
}
