//! Quarter after quarter: what history makes owed, and what the programme does with it.

mod absences;
mod again;
mod clocks;
mod edits;
mod quarters;
