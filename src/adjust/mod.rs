//! A schedule in hand: every single change judged before it is made, made, undone, and kept.
//!
//! [`JudgedSchedule`] judges with the verifier's own rules, counted around what changes; [`EditedSchedule`] remembers what was done.

mod edited;
mod judged;
mod pins;

pub use edited::{EditedSchedule, Step};
pub use judged::{JudgedSchedule, Judgement, Verdict};
pub use pins::{Pins, with_pins};
