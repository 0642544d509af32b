//! What comes back from visits: who has answered, what became of visits, and what may be told of them.
//!
//! | file | what |
//! | --- | --- |
//! | `answers` | which return tells of which visit, and what became of it |
//! | `voices` | what may be printed of what was said, and with which name |
//! | `overview` | who has not answered, praise, irritants, ideas |

mod answers;
mod overview;
mod voices;

pub use answers::{Answer, Answers, Fate};
pub use overview::{Friction, Irritant, Outstanding, Overview, Praise, ends, overview, recognised};
pub use voices::{Said, Voices, holds_name};
