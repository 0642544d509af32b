//! Ctrl-C: the first asks the search for its best schedule, the second ends the program.

use std::io::{self, Read};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tokio::runtime::Builder;

use crate::outcome::Exit;

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Listens from now on; gives the flag that the first Ctrl-C sets.
pub fn listen() -> &'static AtomicBool {
    static LISTENING: Once = Once::new();
    // Without a thread to listen on, Ctrl-C ends the program, as it does by default.
    LISTENING.call_once(|| drop(begin()));
    &INTERRUPTED
}

fn begin() -> io::Result<()> {
    let runtime = Builder::new_current_thread().enable_io().build()?;
    let entered = runtime.enter();
    let heard = heard()?;
    drop(entered);
    thread::Builder::new().spawn(move || runtime.block_on(heard))?;
    Ok(())
}

fn interrupt() {
    if INTERRUPTED.swap(true, Ordering::Relaxed) {
        std::process::exit(Exit::Interrupted.code().into());
    }
}

#[cfg(unix)]
fn heard() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut typed = signal(SignalKind::interrupt())?;
    Ok(async move {
        while typed.recv().await.is_some() {
            interrupt();
        }
    })
}

/// Where the window is closed, or the day's work, Windows waits some seconds for the program to end by itself.
#[cfg(windows)]
fn heard() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown};
    let (mut typed, mut broken) = (ctrl_c()?, ctrl_break()?);
    let (mut closed, mut logged_off, mut shut_down) = (ctrl_close()?, ctrl_logoff()?, ctrl_shutdown()?);
    Ok(async move {
        loop {
            tokio::select! {
                Some(()) = typed.recv() => interrupt(),
                Some(()) = broken.recv() => interrupt(),
                Some(()) = closed.recv() => INTERRUPTED.store(true, Ordering::Relaxed),
                Some(()) = logged_off.recv() => INTERRUPTED.store(true, Ordering::Relaxed),
                Some(()) = shut_down.recv() => INTERRUPTED.store(true, Ordering::Relaxed),
                else => break,
            }
        }
    })
}

/// Asks the search for its best schedule when something is written to stdin, and ends the program when stdin ends, as it
/// does when the process that holds its other end is gone.
///
/// Then nobody waits for a result any more; what is half written goes with it, as at a kill.
pub fn tether() {
    thread::spawn(|| {
        let mut stdin = io::stdin().lock();
        while stdin.read(&mut [0]).is_ok_and(|count| count > 0) {
            INTERRUPTED.store(true, Ordering::Relaxed);
        }
        std::process::exit(Exit::Interrupted.code().into());
    });
}
