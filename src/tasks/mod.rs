//! What the commands do, without a terminal: a page asks for the same things, and both tell what they get.
//!
//! Each task takes what was typed as values of the library, says how far it is through what it is handed, stops when it
//! is asked to, and gives its outcome as data.

mod certificate;
mod chain;
mod check;
mod close;
mod compare;
mod deliver;
mod explain;
mod hand_out;
mod kits;
mod open;
mod phase;
mod plan;
mod returns;
mod scenarios;
mod verify;

use crate::outcome::Failure;

pub use certificate::{certified, certify};
pub use chain::{LinkNow, LinkStory, effect, link, links, look};
pub use check::check;
pub use close::{Quarter, close, fates, note_absence};
pub use compare::compare;
pub use deliver::{Delivered, Delivery, refuse_edited};
pub use explain::{Asked, Explanation, explain, recorded_bound};
pub use hand_out::{Issue, Unissuable, note_sent};
pub use kits::asked;
pub use open::{Opened, open, open_scenarios};
pub use phase::phase;
pub use plan::{Plan, Unchanged, found, plan, replayed, unchanged};
pub use returns::{NotTaken, overview, take_in};
pub use scenarios::{Planned, Ready, plan_all};
pub use verify::{Recount, broken_pins, recount, verified};

/// Threads beyond which, on any machine of today, more only cost time: each has to be started.
const MOST_THREADS: usize = 64;

/// Runs work on as many threads as the settings say, 0 meaning all.
///
/// # Errors
/// The system gives no threads.
pub fn on_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = threads.min(cores.max(MOST_THREADS));
    Ok(rayon::ThreadPoolBuilder::new().num_threads(threads).build()?.install(work))
}
