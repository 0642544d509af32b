//! Parts of the work, and how long they take, for `--log`.
//!
//! Events hold phases, counts, codes and times. No name, identifier or text of the input ever goes into one.

use std::time::Instant;

/// Does a part of the work and logs how long it took.
pub fn phase<T>(phase: &'static str, work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    tracing::debug!(phase, "started");
    let done = work();
    tracing::info!(phase, seconds = started.elapsed().as_secs_f64(), "done");
    done
}
