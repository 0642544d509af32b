//! Planning again: what of a baseline can still stand, and what a new schedule changes against it.

mod changes;
mod freeze;

pub use changes::{Cause, Change, Weeks, Who, changes};
pub use freeze::prepare;
