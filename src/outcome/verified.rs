//! What `verify` recounted.

use serde::{Deserialize, Serialize};

use super::BrokenRule;
use crate::certificate::Certified;
use crate::domain::{Points, Score};

/// What the recount found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verified {
    /// Rules broken.
    pub violations: Vec<BrokenRule>,
    /// Stints that there are.
    pub stints: usize,
    /// Placed.
    pub placed: usize,
    /// Left though due.
    pub unplaced: usize,
    /// Left for a later horizon.
    pub carried_over: usize,
    /// Penalty points.
    pub points: Points,
    /// The same by term.
    pub points_by_term: Score,
    /// Those of the schedule that places nothing.
    pub idle_points: Points,
    /// What the certificate given proves.
    pub certified: Option<Certified>,
}
