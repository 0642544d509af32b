//! What holds the parts of a workbook, with the same bytes on every system.

use std::io::{self, Cursor};

use rust_xlsxwriter::{Workbook, XlsxError};
use zip::ZipArchive;

/// Where the entry of a part in the list of parts names the system that it was made on (APPNOTE.TXT 4.3.12 and 4.4.2).
const SYSTEM: usize = 5;

/// Unix: what the library names where the tests run.
const UNIX: u8 = 3;

/// The bytes of a workbook.
///
/// # Errors
/// What the library refuses.
pub(super) fn bytes(mut workbook: Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut bytes = workbook.save_to_buffer()?;
    for entry in entries(&bytes).map_err(XlsxError::IoError)? {
        bytes[entry + SYSTEM] = UNIX;
    }
    Ok(bytes)
}

/// Where the entries of the list of parts begin.
fn entries(bytes: &[u8]) -> io::Result<Vec<usize>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let parts = 0..archive.len();
    parts.map(|part| Ok(archive.by_index_raw(part)?.central_header_start() as usize)).collect()
}
