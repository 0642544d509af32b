//! What there is to plan, before any plan.

use crate::domain::{Enrolment, Problem, Programme};

/// The size of a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Census {
    /// Employees of the onboarding programme, of the regular one, of none.
    pub enrolled: [usize; 3],
    /// Onboarding, regular and extra stints.
    pub stints: [usize; 3],
    /// Onboarding stints due beyond the horizon, which may be carried over.
    pub may_be_carried_over: usize,
}

impl Census {
    /// Counts a problem.
    pub fn of(problem: &Problem) -> Self {
        let enrolled = |enrolment| {
            problem.company.employees.iter().filter(|employee| employee.enrolment == enrolment).count()
        };
        let of =
            |programme| problem.stints.values().iter().filter(|stint| stint.programme == programme).count();
        let may_wait = problem.stints.values().iter().filter(|stint| stint.carries_over(&problem.horizon));
        Census {
            enrolled: [Enrolment::Onboarding, Enrolment::Regular, Enrolment::None].map(enrolled),
            stints: [Programme::Onboarding, Programme::Regular, Programme::Extra].map(of),
            may_be_carried_over: may_wait.count(),
        }
    }
}
