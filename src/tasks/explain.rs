//! Explaining a schedule: why, why not, and what it would take.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use super::{Opened, phase};
use crate::domain::{EmployeeId, Points, Problem, UnitId};
use crate::explain::{self, Held, Limit, Person, Remedies, Unplaced};
use crate::files;
use crate::outcome::{Explained, Failure, ToldHeld, ToldPerson, ToldRemedies, ToldUnplaced};
use crate::output::Recorded;
use crate::verify::VerifiedSchedule;
use crate::words;

/// What is to be explained.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// All about this employee.
    pub employee: Option<EmployeeId>,
    /// Only stints in this unit; without an employee, who comes there too.
    pub unit: Option<UnitId>,
    /// How many changes of the data to try.
    pub remedies: Option<usize>,
}

/// What was found, for texts.
#[derive(Debug, Default)]
pub struct Explanation {
    /// With an employee.
    pub person: Option<Person>,
    /// With a unit and no employee: who comes, in the order of weeks.
    pub visits: Option<(UnitId, Vec<Held>)>,
    /// Without an employee.
    pub unplaced: Option<Vec<Unplaced>>,
    /// With changes tried.
    pub remedies: Option<Remedies>,
    /// Whether the time limit or an interrupt ended it early.
    pub cut_short: bool,
}

impl Asked {
    /// What names stand for.
    ///
    /// # Errors
    /// A name that no employee or unit has.
    pub fn of(
        problem: &Problem,
        employee: Option<&str>,
        unit: Option<&str>,
        remedies: Option<usize>,
    ) -> Result<Self, Failure> {
        let employee = employee.map(|name| files::employee(problem, "--employee", name)).transpose();
        let unit = unit.map(|name| files::unit(problem, "--unit", name)).transpose();
        let (employee, unit) = (employee.map_err(Failure::Faults)?, unit.map_err(Failure::Faults)?);
        Ok(Asked { employee, unit, remedies })
    }
}

/// What no schedule of the folder goes below, where the summary of its plan lies beside the schedule and says so.
pub fn recorded_bound(schedule: &Path, opened: &Opened) -> Option<Points> {
    let record = Recorded::read(&schedule.with_file_name("summary.json")).ok()?;
    record.bound_for(&opened.problem, &opened.files)
}

/// Explains a schedule, until the time limit of the settings or an interrupt: what is known by then is told.
///
/// # Errors
/// A failure of the solver library.
pub fn explain(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    &Asked { employee, unit, remedies }: &Asked,
    bound: Option<Points>,
    interrupted: &AtomicBool,
) -> Result<(Explained, Explanation), Failure> {
    let stopped = |error| Failure::of_search(error, interrupted.load(Ordering::Relaxed));
    let (most, started) = (problem.settings.solve.time_limit, Instant::now());
    let enough = || interrupted.load(Ordering::Relaxed) || most.is_some_and(|most| started.elapsed() >= most);
    let limit = &Limit::new(&enough);
    let mut outcome = Explained::new(schedule);
    let mut found = Explanation::default();
    if let Some(employee) = employee {
        let until = (limit, interrupted);
        let person = phase("explain", || explain::person(problem, schedule, employee, unit, bound, until));
        let person = person.map_err(stopped)?;
        outcome.person = Some(ToldPerson::of(problem, &person));
        found.person = Some(person);
    } else if remedies.is_none() || unit.is_some() {
        if let Some(unit) = unit {
            let visits = phase("explain", || explain::visits(problem, schedule, unit, limit));
            outcome.visits = Some(ToldHeld::all(problem, &visits));
            found.visits = Some((unit, visits));
        }
        let mut unplaced = phase("explain", || explain::of_all(problem, schedule, bound, limit));
        unplaced.retain(|left| unit.is_none_or(|unit| problem.stint(left.stint).unit == unit));
        outcome.unplaced = Some(unplaced.iter().map(|left| ToldUnplaced::of(problem, left)).collect());
        found.unplaced = Some(unplaced);
    }
    if let Some(most) = remedies {
        let remedies = phase("remedies", || explain::remedies(problem, schedule, most, (limit, interrupted)));
        let remedies = remedies.map_err(stopped)?;
        let language = problem.settings.language;
        let message = |change| words::explain::change(language, problem, change);
        outcome.remedies = Some(ToldRemedies::of(problem, &remedies, message));
        found.remedies = Some(remedies);
    }
    (outcome.cut_short, found.cut_short) = (limit.was_reached(), limit.was_reached());
    Ok((outcome, found))
}
