//! What there is to plan, before any plan.

use crate::domain::{Enrolment, Problem, Programme, UnitId};
use crate::verify::Ledger;

/// The size of a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Census {
    /// Employees of the onboarding programme, of the regular one, of none.
    pub enrolled: [usize; 3],
    /// Onboarding, regular and extra stints.
    pub stints: [usize; 3],
    /// Onboarding stints due beyond the horizon, which may be carried over.
    pub may_be_carried_over: usize,
    /// What each unit is asked for and has to give, in the order of units; units without stints are left out.
    pub units: Vec<Demand>,
}

/// Weeks of visits that stints ask of a unit, and weeks of visits that it hosts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    /// Host unit.
    pub unit: UnitId,
    /// Weeks that they take at their longest.
    pub wanted: u64,
    /// Host places over all weeks of the horizon, standing visits taken away. Closures and tutors are not counted.
    pub places: u64,
}

impl Census {
    /// Counts a problem.
    pub fn of(problem: &Problem) -> Self {
        let ledger = Ledger::new(problem, &[]);
        let units = problem.company.units.len();
        let mut wanted = vec![0; units];
        for stint in problem.stints.values() {
            wanted[stint.unit.index()] += u64::from(stint.lengths.max);
        }
        let asked = (0..units).filter(|unit| wanted[*unit] > 0).map(UnitId::at);
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
            units: asked
                .map(|unit| Demand {
                    unit,
                    wanted: wanted[unit.index()],
                    places: places(problem, &ledger, unit),
                })
                .collect(),
        }
    }
}

fn places(problem: &Problem, ledger: &Ledger, unit: UnitId) -> u64 {
    let weeks = problem.horizon.iter().filter_map(|week| ledger.unit_week(unit, week));
    weeks.map(|week| u64::from(week.hosts.saturating_sub(week.standing_visitors))).sum()
}
