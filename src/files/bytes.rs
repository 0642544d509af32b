//! The bytes of a file: only of a regular one, and not more than can be held.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

use super::fault::FaultKind;

/// The largest file that is read, in megabytes: ten million rows.
const MEGABYTES: u64 = 512;

/// Reads a file. A pipe may never end, and a device gives whatever it likes: neither is read.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, FaultKind> {
    let unreadable = |error: io::Error| FaultKind::FileUnreadable { reason: error.into() };
    let file = open(path).map_err(unreadable)?;
    let facts = file.metadata().map_err(unreadable)?;
    if !facts.is_file() {
        return Err(FaultKind::NotAFile);
    }
    let too_large = FaultKind::TooLarge { megabytes: MEGABYTES };
    if facts.len() > MEGABYTES << 20 {
        return Err(too_large);
    }
    let mut bytes = Vec::new();
    // It may grow while it is read.
    file.take((MEGABYTES << 20) + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MEGABYTES << 20 { Err(too_large) } else { Ok(bytes) }
}

/// Opens a file; opening a pipe does not wait for somebody to write to it.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits() as i32);
    }
    options.open(path)
}
