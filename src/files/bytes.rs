//! The bytes of a file: only of a regular one, and not more than can be held.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

use super::fault::FaultKind;

/// The largest file that is read, in megabytes: ten million rows.
const MEGABYTES: u64 = 512;

/// Reads a file of the input.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, FaultKind> {
    contents(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotSeekable => FaultKind::NotAFile,
        io::ErrorKind::FileTooLarge => FaultKind::TooLarge { megabytes: MEGABYTES, row: false },
        _ => FaultKind::FileUnreadable { reason: error.into() },
    })
}

/// The bytes of a regular file.
///
/// # Errors
/// Those of [`open_regular`], and `FileTooLarge`.
pub fn contents(path: &Path) -> io::Result<Vec<u8>> {
    let file = open_regular(path)?;
    let fits = |length: u64| if length > MEGABYTES << 20 { Err(io::ErrorKind::FileTooLarge) } else { Ok(()) };
    fits(file.metadata()?.len())?;
    let mut bytes = Vec::new();
    // It may grow while it is read.
    file.take((MEGABYTES << 20) + 1).read_to_end(&mut bytes)?;
    fits(bytes.len() as u64)?;
    Ok(bytes)
}

/// The text of a regular file.
///
/// # Errors
/// Those of [`contents`], and `InvalidData` where it is not UTF-8.
pub fn text(path: &Path) -> io::Result<String> {
    String::from_utf8(contents(path)?).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// Opens a regular file, without waiting: a pipe may never end, and a device gives whatever it likes.
///
/// # Errors
/// Those of the system, and `NotSeekable` for what is no regular file.
pub fn open_regular(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits() as i32);
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::NotSeekable.into()) }
}
