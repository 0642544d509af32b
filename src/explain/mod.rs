//! Why, why not, and what it would take: data about a verified schedule, worded elsewhere.
//!
//! What blocks a start is asked of the verifier (`verify::Ledger`); what a start costs, of the model. Nothing here
//! decides what a schedule is: every exchange is made of placements that the verifier accepts.

mod cause;
mod exchange;
mod reasons;
mod stage;
mod starts;

pub use cause::Cause;
pub use exchange::Exchange;
pub use reasons::{Blocked, Claim, Reason, Unplaced, of_all};
pub use starts::{Obstacle, Start};
