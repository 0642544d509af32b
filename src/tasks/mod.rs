//! What the commands do, without a terminal: a page asks for the same things.

mod open;
mod phase;

pub use open::{Opened, open, open_scenarios};
pub use phase::phase;
