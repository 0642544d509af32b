//! Rule `order`: which of a person's stints come before which.

use crate::domain::{ChainOrder, EmployeeId, Problem, Programme, StintId, UnitId, distances_to_customer};
use rustc_hash::FxHashMap;

/// What must have ended before a stint starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Precedence {
    /// One of these placed stints has ended (`after` of the unit).
    OneOf(Vec<StintId>),
    /// This stint, if it is placed at all, has ended (order along the chain).
    IfPlaced(StintId),
}

/// The precedences of the stints that have any.
pub struct Order(FxHashMap<StintId, Vec<Precedence>>);

impl Order {
    pub(super) fn new(problem: &Problem) -> Self {
        let order = problem.settings.onboarding.order;
        let distances = distances_to_customer(&problem.company.units, &problem.company.relations);
        let any_after = problem.company.units.iter().any(|unit| !unit.after.is_empty());
        let mut of = FxHashMap::default();
        if !any_after && order == ChainOrder::Any {
            return Order(of);
        }
        for (id, stint) in problem.stint_ids() {
            let mine: Vec<StintId> = problem.stints.range(stint.employee.index()).map(StintId::at).collect();
            let mut precedences = Vec::new();
            for before in &problem.company.units[stint.unit.index()].after {
                let firsts: Vec<StintId> =
                    mine.iter().copied().filter(|other| problem.stint(*other).unit == *before).collect();
                if !firsts.is_empty() && !knows(problem, stint.employee, *before) {
                    precedences.push(Precedence::OneOf(firsts));
                }
            }
            if stint.programme == Programme::Onboarding && order != ChainOrder::Any {
                let here = distances[stint.unit.index()];
                precedences.extend(mine.iter().copied().filter_map(|other| {
                    let other_stint = problem.stint(other);
                    let there = distances[other_stint.unit.index()];
                    let first = match (order, there, here) {
                        (ChainOrder::TowardsCustomer, Some(there), Some(here)) => there > here,
                        (ChainOrder::FromCustomer, Some(there), Some(here)) => there < here,
                        _ => false,
                    };
                    (first && other_stint.programme == Programme::Onboarding)
                        .then_some(Precedence::IfPlaced(other))
                }));
            }
            if !precedences.is_empty() {
                of.insert(id, precedences);
            }
        }
        Order(of)
    }

    /// What must have ended before a stint starts.
    pub fn before(&self, stint: StintId) -> &[Precedence] {
        self.0.get(&stint).map_or(&[], Vec::as_slice)
    }

    /// Whether no stint waits for another.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether an employee has worked in a unit or visited it.
fn knows(problem: &Problem, employee: EmployeeId, unit: UnitId) -> bool {
    let visits = problem.company.visits.of(employee.index());
    problem.has_worked_in(employee, unit)
        || visits.iter().any(|visit| visit.counts_as_visit && visit.unit == unit)
}
