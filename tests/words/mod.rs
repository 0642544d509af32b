//! Words as data: every message in every language, and none beside them.

mod code;
mod keys;
mod messages;
mod rendered;
mod values;
mod visible;
