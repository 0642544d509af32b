//! Ctrl-C: the first asks the search for its best schedule, the second ends the program.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::outcome::Exit;

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

/// Ends the program when stdin ends, as it does when the process that holds its other end is gone.
///
/// Then nobody waits for a result any more; what is half written goes with it, as at a kill.
pub fn tether() {
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
        std::process::exit(Exit::Interrupted.code().into());
    });
}
