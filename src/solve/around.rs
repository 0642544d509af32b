//! One exact program around some stints: the people who owe them and those who stand in their way, everybody else as
//! they are.

use super::SolveError;
use super::exact::{self, Answer, Ear, Limits};
use crate::domain::{EmployeeId, Placement, Problem, StintId};
use crate::model::program::Program;
use crate::model::{Model, Usage};
use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

/// People in the program, about, where there are more columns than [`SMALL`].
const EMPLOYEES: usize = 60;
/// Columns up to which everybody is in the program.
const SMALL: usize = 2_000;
/// Branch-and-bound nodes.
const NODES: i32 = 200;
/// Iterations of the simplex method.
const ITERATIONS: i64 = 60_000;

/// The best schedule found from a given one, by a fixed amount of work: never a worse one. Whatever the rules of the
/// problem, the given placements keep them.
///
/// # Errors
/// A failure of the solver library.
pub fn improve_around(
    problem: &Problem,
    placements: &[Placement],
    stints: &[StintId],
    interrupted: &AtomicBool,
) -> Result<Vec<Placement>, SolveError> {
    let model = Model::new(problem);
    let columns = model.starts.iter().flatten().map(|starts| starts.len() as usize).sum::<usize>();
    let employees = match columns <= SMALL {
        true => (0..problem.company.employees.len()).map(EmployeeId::at).collect(),
        false => around(&model, placements, stints, EMPLOYEES),
    };
    let owner = |placement: &Placement| problem.stint(placement.stint).employee;
    let (own, others): (Vec<Placement>, Vec<Placement>) =
        placements.iter().copied().partition(|placement| employees.binary_search(&owner(placement)).is_ok());
    let mut rest = Usage::new(&model);
    others.iter().for_each(|placement| rest.add(&model, placement));
    let program = Program::new(&model, &employees, &rest);
    let seed = (problem.settings.solve.seed % i32::MAX as u64) as i32;
    let whole = columns <= SMALL;
    let limits = Limits {
        time: problem.settings.solve.time_limit,
        nodes: (!whole).then_some(NODES),
        iterations: Some(ITERATIONS),
        seed,
        ..Limits::default()
    };
    let ear = Ear::of(interrupted);
    let found = match exact::solve(&model, &program, Some(&own), limits, &ear)?.answer {
        Answer::Found { placements, .. } => placements,
        Answer::Infeasible | Answer::Nothing { .. } => own,
    };
    let all: Vec<Placement> = found.into_iter().chain(others).collect();
    Ok(if model.points(&all) < model.points(placements) { all } else { placements.to_vec() })
}

/// The people of some stints; then, until there are about `most` people, those whose placements stand where a start of these
/// stints would, those in the way of any of all these people, and so on; with everybody tied to them, in order.
pub(super) fn around(
    model: &Model,
    placements: &[Placement],
    stints: &[StintId],
    most: usize,
) -> Vec<EmployeeId> {
    let problem = model.problem;
    let mut people: BTreeSet<EmployeeId> =
        stints.iter().map(|stint| problem.stint(*stint).employee).collect();
    let mut asking = stints.to_vec();
    while people.len() < most {
        let before = people.len();
        let (mut hosts, mut homes) = (BTreeSet::new(), BTreeSet::new());
        for stint in &asking {
            let facts = problem.stint(*stint);
            for week in model.columns(*stint).flat_map(|column| column.iter()) {
                hosts.insert((facts.unit, week));
                homes.insert((problem.home(facts.employee, week), week));
            }
        }
        // Visitors of the same hosts, people away from the same homes, hosts who are away, visitors of the homes.
        for (cells, of_visitors) in [(&hosts, true), (&homes, false), (&hosts, false), (&homes, true)] {
            for placement in placements {
                let stint = problem.stint(placement.stint);
                let unit = |week| if of_visitors { stint.unit } else { problem.home(stint.employee, week) };
                if people.len() < most && placement.iter().any(|week| cells.contains(&(unit(week), week))) {
                    people.insert(stint.employee);
                }
            }
        }
        if people.len() == before {
            break;
        }
        asking = people.iter().flat_map(|employee| model.stints_of(*employee)).collect();
    }
    tied(model, people)
}

/// The people and everybody whose stints are held together with theirs, in order.
fn tied(model: &Model, mut people: BTreeSet<EmployeeId>) -> Vec<EmployeeId> {
    let mut open: Vec<EmployeeId> = people.iter().copied().collect();
    while let Some(employee) = open.pop().filter(|_| !model.clusters.is_empty()) {
        for member in model.stints_of(employee).filter_map(|stint| model.clusters.of(stint)).flatten() {
            let owner = model.problem.stint(*member).employee;
            if people.insert(owner) {
                open.push(owner);
            }
        }
    }
    people.into_iter().collect()
}
