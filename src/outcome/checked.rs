//! What `check` found.

use serde::{Deserialize, Serialize};

use crate::affordability::Affordability;
use crate::domain::{Horizon, Problem};
use crate::report::Census;

/// What there is to plan.
#[derive(Debug, Serialize, Deserialize)]
pub struct Checked {
    /// The weeks to plan.
    pub horizon: Horizon,
    /// People.
    pub employees: Enrolled,
    /// Units.
    pub units: usize,
    /// Units that take visitors.
    pub hosting_units: usize,
    /// Visitors that they take at once.
    pub places_at_once: u64,
    /// Links of the chain.
    pub links: usize,
    /// Stints.
    pub stints: Stints,
    /// What is asked for against what there is.
    pub affordability: Affordability,
}

/// Employees by programme.
#[derive(Debug, Serialize, Deserialize)]
pub struct Enrolled {
    /// Of new hires.
    pub onboarding: usize,
    /// Of everyone else.
    pub regular: usize,
    /// Of no programme.
    pub none: usize,
}

/// Stints by programme.
#[derive(Debug, Serialize, Deserialize)]
pub struct Stints {
    /// Of new hires.
    pub onboarding: usize,
    /// Of everyone else.
    pub regular: usize,
    /// Beside the programmes.
    pub extra: usize,
    /// Of choices.
    pub choice: usize,
    /// Of all, those due before the horizon.
    pub overdue: usize,
    /// Of the onboarding ones and those of choices, those due beyond the horizon.
    pub may_be_carried_over: usize,
}

impl<'p> Checked {
    /// What was counted and weighed.
    pub fn of(problem: &'p Problem, census: &Census, affordability: Affordability) -> Self {
        let company = &problem.company;
        let [onboarding, regular, none] = census.enrolled;
        let employees = Enrolled { onboarding, regular, none };
        let [onboarding, regular, extra, choice] = census.stints;
        let may_be_carried_over = census.may_be_carried_over;
        Checked {
            horizon: problem.horizon,
            employees,
            units: company.units.len(),
            hosting_units: census.hosting.0,
            places_at_once: census.hosting.1,
            links: company.relations.len(),
            stints: Stints {
                onboarding,
                regular,
                extra,
                choice,
                overdue: census.overdue,
                may_be_carried_over,
            },
            affordability,
        }
    }
}
