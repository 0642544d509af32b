//! The windows that are open: each listens to the events; when none has for a while, the server ends.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::Mutex;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use tokio_stream::Stream;

/// How many windows are open, and since when none is.
#[derive(Default)]
pub(super) struct Windows(Mutex<Count>);

#[derive(Default)]
struct Count {
    open: usize,
    empty_since: Option<Instant>,
}

impl Windows {
    fn change(&self, change: impl FnOnce(&mut Count)) {
        if let Ok(mut count) = self.0.lock() {
            change(&mut count);
        }
    }

    /// Whether there was a window and none has been open for so long.
    pub fn are_gone(&self, linger: Duration) -> bool {
        let since = self.0.lock().ok().and_then(|count| count.empty_since);
        since.is_some_and(|since| since.elapsed() >= linger)
    }
}

/// What a window listens to; the window counts as open as long as this is.
pub(super) struct Listening<S> {
    events: Pin<Box<S>>,
    windows: Arc<Windows>,
}

impl<S> Listening<S> {
    pub fn new(events: S, windows: Arc<Windows>) -> Self {
        windows.change(|count| {
            count.open += 1;
            count.empty_since = None;
        });
        Listening { events: Box::pin(events), windows }
    }
}

impl<S> Drop for Listening<S> {
    fn drop(&mut self) {
        self.windows.change(|count| {
            count.open -= 1;
            if count.open == 0 {
                count.empty_since = Some(Instant::now());
            }
        });
    }
}

impl<S: Stream> Stream for Listening<S> {
    type Item = S::Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
        self.events.as_mut().poll_next(context)
    }
}
