//! Ctrl-C: the first asks the search for its best schedule, the second ends the program.

use std::sync::atomic::{AtomicBool, Ordering};

use super::exit::Exit;

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Listens from now on; gives the flag that the first Ctrl-C sets.
pub fn listen() -> &'static AtomicBool {
    let handler = || {
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            std::process::exit(Exit::Interrupted.code().into());
        }
    };
    // Fails only where a handler is set already: then Ctrl-C ends the program, as it does by default.
    let _ = ctrlc::set_handler(handler);
    &INTERRUPTED
}
