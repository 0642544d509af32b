//! What comes back from visits: who has answered, what became of visits, and what may be told of them.

mod answers;

pub use answers::{Answer, Answers, Fate};
