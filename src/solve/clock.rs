//! When to stop for reasons outside the search.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::Watch;
use crate::domain::{SolveSettings, StoppedBy};

/// The time limit, which begins with the search, the interrupt, and what somebody else has settled.
#[derive(Clone, Copy)]
pub(super) struct Clock<'a> {
    start: Instant,
    limit: Option<Duration>,
    watch: &'a Watch<'a>,
    settled: Option<&'a AtomicBool>,
}

impl<'a> Clock<'a> {
    pub(super) fn new(settings: &SolveSettings, watch: &'a Watch<'a>) -> Self {
        Clock { start: Instant::now(), limit: settings.time_limit, watch, settled: None }
    }

    /// The same clock for another watch. It also stops once `settled` is set: somebody else has the answer then, and what this
    /// search has found by then is not used.
    pub(super) fn until<'b>(self, watch: &'b Watch<'b>, settled: &'b AtomicBool) -> Clock<'b> {
        Clock { watch, settled: Some(settled), start: self.start, limit: self.limit }
    }

    /// Why to stop, if at all.
    pub(super) fn stopped(&self) -> Option<StoppedBy> {
        if self.watch.interrupted.load(Ordering::Relaxed) {
            return Some(StoppedBy::Interrupt);
        }
        if self.settled.is_some_and(|settled| settled.load(Ordering::Relaxed)) {
            return Some(StoppedBy::Proof);
        }
        self.left().filter(Duration::is_zero).map(|_| StoppedBy::TimeLimit)
    }

    /// Who watches.
    pub(super) fn watch(&self) -> &'a Watch<'a> {
        self.watch
    }

    /// The time left; `None` without a limit.
    pub(super) fn left(&self) -> Option<Duration> {
        self.limit.map(|limit| limit.saturating_sub(self.start.elapsed()))
    }
}
