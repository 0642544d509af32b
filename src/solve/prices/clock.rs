//! When to stop for reasons outside the search.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::domain::{SolveSettings, StoppedBy};
use crate::solve::Watch;

/// The time limit and the interrupt.
pub(super) struct Clock<'a> {
    start: Instant,
    limit: Option<Duration>,
    interrupted: &'a AtomicBool,
}

impl<'a> Clock<'a> {
    pub(super) fn new(settings: &SolveSettings, watch: &'a Watch<'a>) -> Self {
        Clock { start: Instant::now(), limit: settings.time_limit, interrupted: watch.interrupted }
    }

    /// Why to stop, if at all.
    pub(super) fn stopped(&self) -> Option<StoppedBy> {
        if self.interrupted.load(Ordering::Relaxed) {
            return Some(StoppedBy::Interrupt);
        }
        self.left().filter(Duration::is_zero).map(|_| StoppedBy::TimeLimit)
    }

    /// The time left; `None` without a limit.
    pub(super) fn left(&self) -> Option<Duration> {
        self.limit.map(|limit| limit.saturating_sub(self.start.elapsed()))
    }
}
