//! Why, why not, and what it would take: data about a verified schedule, worded elsewhere.
//!
//! What blocks a start is asked of the verifier (`verify::Ledger`); what a start costs, of the model. Nothing here
//! decides what a schedule is: every exchange is made of placements that the verifier accepts.

mod because;
mod candidates;
mod cause;
mod changes;
pub(crate) mod exchange;
pub(crate) mod limit;
mod minimal;
mod person;
mod reasons;
mod remedies;
pub(crate) mod stage;
mod starts;

pub use because::Because;
pub use cause::Cause;
pub use changes::Change;
pub use exchange::Exchange;
pub use limit::Limit;
pub use person::{Alternative, Held, Left, Person, person, visits};
pub use reasons::{Blame, Blocked, Claim, Reason, Unplaced, of_all};
pub use remedies::{Remedies, Remedy, remedies};
pub use starts::{Obstacle, Start};
