//! What comes of the [catalogue of settings](crate::domain::settings): the record of a run, and the file that explains
//! them. `files` reads them by the same catalogue, and `cli` makes flags of it.

mod matters;
mod record;
mod template;

pub use matters::{matters, what_matters};
pub use record::recorded;
pub use template::{help, starting, starting_settings, template, toml};
