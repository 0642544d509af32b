//! When explanations stop looking for exchanges.

use std::sync::atomic::{AtomicBool, Ordering};

/// How long exchanges are looked for. Whoever asks hears afterwards whether any was cut short.
pub struct Limit<'a> {
    enough: &'a (dyn Fn() -> bool + Sync),
    reached: AtomicBool,
}

/// Looking for an exchange was cut short: there may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CutShort;

impl<'a> Limit<'a> {
    /// Until it is `enough`, which is asked at every step, from any thread.
    pub fn new(enough: &'a (dyn Fn() -> bool + Sync)) -> Self {
        Limit { enough, reached: AtomicBool::new(false) }
    }

    /// However long it takes.
    pub fn none() -> Self {
        Limit::new(&|| false)
    }

    /// Whether the limit was found to be reached.
    pub fn was_reached(&self) -> bool {
        self.reached.load(Ordering::Relaxed)
    }

    /// Whether the limit is reached now. Once it is, it stays so.
    pub(super) fn is_reached(&self) -> bool {
        let reached = self.was_reached() || (self.enough)();
        if reached {
            self.reached.store(true, Ordering::Relaxed);
        }
        reached
    }

    /// What was found, unless the limit was reached meanwhile.
    pub(super) fn unless_reached<T>(&self, found: T) -> Result<T, CutShort> {
        if self.was_reached() { Err(CutShort) } else { Ok(found) }
    }
}
