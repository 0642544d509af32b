//! What there is to plan, before any plan.

use crate::domain::{Enrolment, Problem, Programme, Week};

/// The size of a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Census {
    /// Employees of the onboarding programme, of the regular one, of none.
    pub enrolled: [usize; 3],
    /// Stints owed, by programme.
    pub stints: [usize; Programme::ALL.len()],
    /// Stints due before the horizon.
    pub overdue: usize,
    /// Units that take visitors, and the visitors that all of them take at once.
    pub hosting: (usize, u64),
    /// Stints due beyond the horizon, which may be carried over.
    pub may_be_carried_over: usize,
}

impl Census {
    /// Counts a problem.
    pub fn of(problem: &Problem) -> Self {
        let enrolled = |enrolment| {
            problem.company.employees.iter().filter(|employee| employee.enrolment == enrolment).count()
        };
        let owed = problem.left(|_| false);
        let of = |programme| owed.iter().filter(|(_, stint)| stint.programme == programme).count();
        let may_wait = owed.iter().filter(|(_, stint)| stint.carries_over(&problem.horizon));
        let hosts = problem.company.units.iter().map(|unit| u64::from(unit.hosts)).filter(|hosts| *hosts > 0);
        Census {
            enrolled: [Enrolment::Onboarding, Enrolment::Regular, Enrolment::None].map(enrolled),
            stints: Programme::ALL.map(of),
            overdue: owed.iter().filter(|(_, stint)| stint.due < Week(0)).count(),
            hosting: (hosts.clone().count(), hosts.sum()),
            may_be_carried_over: may_wait.count(),
        }
    }
}
