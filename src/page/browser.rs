//! The browser of the desktop.

use std::io;
use std::process::{Command, Stdio};

/// Opens an address.
///
/// # Errors
/// There is no browser, or it cannot be started.
pub(super) fn show(address: &str) -> io::Result<()> {
    let (program, first): (&str, &[&str]) = if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(first).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().map(|_| ())
}
