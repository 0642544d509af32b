//! The two streams: results on stdout, everything else on stderr.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::ProgressBar;

/// A run shorter than this shows no progress.
const QUIET: Duration = Duration::from_secs(1);

/// Time between two steps of the spinner.
const TICK: Duration = Duration::from_millis(120);

/// Prints a result, which ends with a line break.
///
/// # Errors
/// Those of stdout, except that nobody reads on: that is how `head` ends.
pub fn print(result: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    heard(stdout.write_all(result.as_bytes()).and_then(|()| stdout.flush()))
}

/// What was printed, where it is no error that nobody reads on.
///
/// # Errors
/// Those of stdout but that one.
pub fn heard(printed: io::Result<()>) -> io::Result<()> {
    match printed {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

/// Says something beside the result, in lines of its own. Where nobody can hear it, that is no error.
pub fn say(message: &str) {
    let _ = writeln!(io::stderr().lock(), "{message}");
}

/// A line that shows on a terminal what goes on, once it takes long.
pub struct Progress {
    bar: ProgressBar,
    started: Instant,
    shown: AtomicBool,
    terminal: bool,
}

impl Progress {
    /// Starts the clock and shows nothing yet.
    pub fn start() -> Self {
        Self::shown_on(io::stderr().is_terminal())
    }

    /// Shows nothing at all.
    pub fn hidden() -> Self {
        Self::shown_on(false)
    }

    fn shown_on(terminal: bool) -> Self {
        let bar = if terminal { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        Progress { bar, started: Instant::now(), shown: AtomicBool::new(false), terminal }
    }

    /// Shows a message.
    pub fn show(&self, message: impl FnOnce() -> String) {
        if !self.terminal || self.started.elapsed() < QUIET {
            return;
        }
        if !self.shown.swap(true, Ordering::Relaxed) {
            self.bar.enable_steady_tick(TICK);
        }
        self.bar.set_message(message());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
