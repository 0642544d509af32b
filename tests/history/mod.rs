//! Quarter after quarter: what history makes owed, and what the programme does with it.

mod absences;
mod clocks;
mod quarters;
