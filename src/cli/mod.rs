//! The command line.

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs one command as typed and returns its exit code.
pub fn run(_arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    unimplemented!()
}
