//! The service chain as a graph, and how alive it is.
//!
//! | file | what |
//! | --- | --- |
//! | `shape` | the graph from the head of the hierarchy to the customer: ways, cycles, what cannot be spared |
//! | `visits` | visits made, by whom, how long ago, and whether they still count |
//! | `exposure` | how far from the customer people, units and grades are |
//! | `ties` | links, silos, reciprocity and the E-I index, now and year by year |
//! | `effect` | whether links that were walked serve better since: surveys before and after |
//! | `export` | the graph for other programs |
//!
//! Figures about people are published for [`FEWEST`] people or more: smaller units and grades are pooled.

pub mod effect;
pub mod export;
mod exposure;
mod shape;
mod ties;
mod visits;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use exposure::{Exposure, PersonExposure, Pool};
pub use shape::{Shape, Spared, UnitShape};
pub use ties::{Exchange, LinkLife, Silo, Ties, Year};

use crate::domain::{EmployeeId, HistoryRow, Placement, Problem};

/// Fewest people about whom figures are published.
pub const FEWEST: u64 = 5;

/// The chain of a company on a day.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Chain {
    /// The day that all ages are counted to: the horizon's first, or its last where a schedule was given.
    pub as_of: NaiveDate,
    /// Whether the visits of a schedule count as made.
    pub planned: bool,
    /// The graph.
    pub shape: Shape,
    /// How far people are from the customer.
    pub exposure: Exposure,
    /// How alive links are.
    pub ties: Ties,
    /// The exposure of the employee who was asked for.
    pub employee: Option<PersonExposure>,
}

/// By unit, the people still here who have been there no longer ago than the cadence, on a day; `more` are visits made
/// beside those of the history.
pub fn acquaintances(problem: &Problem, as_of: NaiveDate, more: &[HistoryRow]) -> Vec<BTreeSet<EmployeeId>> {
    let more = more.iter().map(|row| (row.employee, row.unit, row.weeks, row.last_day()));
    let visits = visits::Visits::on(problem, as_of, more);
    let mut by_host = vec![BTreeSet::new(); problem.company.units.len()];
    for visit in visits.of_staff().filter(|visit| visit.living) {
        by_host[visit.host.index()].insert(visit.employee);
    }
    by_host
}

/// Looks at the chain of a problem; with placements, as it will be once they are held.
pub fn look(problem: &Problem, placements: Option<&[Placement]>, employee: Option<EmployeeId>) -> Chain {
    let visits = visits::Visits::of(problem, placements);
    Chain {
        as_of: visits.as_of,
        planned: placements.is_some(),
        shape: shape::of(problem),
        exposure: exposure::of(problem, &visits),
        ties: ties::of(problem, &visits),
        employee: employee.map(|employee| exposure::person(problem, &visits, employee)),
    }
}
