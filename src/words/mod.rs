//! Everything that is said to people, in French and in English: data elsewhere, words here.

pub mod console;
pub mod faults;
pub mod notes;
pub mod reasons;
pub mod violations;
