//! Links of the service chain.

use super::super::ids::UnitId;
use super::super::settings::Lengths;

/// A row of `relations`: a link of the service chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Unit that supplies.
    pub supplier: UnitId,
    /// Its internal client.
    pub client: UnitId,
    /// Months from one visit to the next, where the link says.
    pub cadence_months: Option<u16>,
    /// Lengths of a stint, where the link says.
    pub weeks: Option<Lengths>,
    /// Priority 1 to 9, where the link says; 5 changes nothing.
    pub priority: Option<u8>,
}

/// What a link hands over, in the words of those who know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handover {
    /// What the supplier hands over.
    pub delivers: Option<String>,
    /// What the client needs it to be.
    pub expects: Option<String>,
}
