//! When to stop for reasons outside the search.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::Watch;
use crate::domain::{SolveSettings, StoppedBy};

/// The time limit, which begins with the search, and the interrupt.
#[derive(Clone, Copy)]
pub(super) struct Clock<'a> {
    start: Instant,
    limit: Option<Duration>,
    watch: &'a Watch<'a>,
}

impl<'a> Clock<'a> {
    pub(super) fn new(settings: &SolveSettings, watch: &'a Watch<'a>) -> Self {
        Clock { start: Instant::now(), limit: settings.time_limit, watch }
    }

    /// Why to stop, if at all.
    pub(super) fn stopped(&self) -> Option<StoppedBy> {
        if self.watch.interrupted.load(Ordering::Relaxed) {
            return Some(StoppedBy::Interrupt);
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
