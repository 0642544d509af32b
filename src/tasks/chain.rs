//! Looking at the service chain.

use super::phase;
use crate::chain::effect::{self, Effect};
use crate::chain::{self, Chain};
use crate::domain::{EmployeeId, Problem};
use crate::verify::VerifiedSchedule;

/// The chain as it is; with a schedule, as if that had been held; with an employee, how near they are to the customer.
pub fn look(problem: &Problem, schedule: Option<&VerifiedSchedule>, employee: Option<EmployeeId>) -> Chain {
    let placements = schedule.map(VerifiedSchedule::placements);
    phase("chain", || chain::look(problem, placements, employee))
}

/// What surveys say of links that were walked against those that were not.
pub fn effect(problem: &Problem) -> Effect {
    phase("effect", || effect::look(&problem.company))
}
