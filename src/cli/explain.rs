//! `explain`: why a person goes there in that week, why a stint is left, and what it would take to place more.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use clap::Args;
use clap::builder::RangedU64ValueParser;

use crate::domain::{EmployeeId, Language, Points, Problem, UnitId};
use crate::explain;
use crate::files;
use crate::tasks::{Opened, phase};
use crate::verify::VerifiedSchedule;
use crate::words;

use super::args::InputArgs;
use super::audit::Recorded;
use super::exit::Exit;
use super::explained::{Explained, ToldPerson, ToldRemedies, ToldUnplaced};
use super::failure::Failure;
use super::voice::Voice;
use super::{interrupt, on_threads, verified};

/// What `explain` takes.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Schedule to explain: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
    /// Explain the placements of one employee, and what is left, start by start
    #[arg(long, value_name = "EMPLOYEE")]
    employee: Option<String>,
    /// Only stints in this host unit
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// Try so many single changes of the data, the likeliest first, and tell which place more
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "12",
        value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    remedies: Option<usize>,
}

/// Explains a schedule that breaks no rule.
pub fn run(arguments: &ExplainArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let loaded = voice.load(&arguments.input.folder, &arguments.input.options(language))?;
    let bound = recorded_bound(&arguments.schedule, &loaded);
    let problem = loaded.problem;
    let rows = files::load_schedule(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    let company = &problem.company;
    let ids = || company.employees.iter().map(|employee| employee.id.as_str());
    let employee = arguments.employee.as_ref().map(|name| named(name, ids())).transpose()?;
    let employee = employee.map(EmployeeId::at);
    let ids = || company.units.iter().map(|unit| unit.id.as_str());
    let unit = arguments.unit.as_ref().map(|name| named(name, ids())).transpose()?.map(UnitId::at);
    let schedule = verified(&problem, &rows, voice)?;
    let interrupted = interrupt::listen();
    on_threads(problem.settings.solve.threads, || {
        let asked = Asked { employee, unit, remedies: arguments.remedies };
        let (outcome, text) = tell(&problem, &schedule, &asked, bound, interrupted)?;
        voice.tell(&outcome, || text)?;
        Ok(Exit::Complete)
    })?
}

/// What no schedule of the folder goes below, where the summary of its plan lies beside the schedule and says so.
fn recorded_bound(schedule: &Path, loaded: &Opened) -> Option<Points> {
    Recorded::read(&schedule.with_file_name("summary.json")).ok()?.bound_for(loaded)
}

/// What is to be explained.
struct Asked {
    employee: Option<EmployeeId>,
    unit: Option<UnitId>,
    /// How many changes to try.
    remedies: Option<usize>,
}

/// The outcome, and the text made of the same data.
fn tell(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    &Asked { employee, unit, remedies }: &Asked,
    bound: Option<Points>,
    interrupted: &AtomicBool,
) -> Result<(Explained, String), Failure> {
    let stopped = |error| Failure::of_search(error, interrupted.load(std::sync::atomic::Ordering::Relaxed));
    let mut outcome = Explained::new(schedule);
    let mut text = String::new();
    if let Some(employee) = employee {
        let person =
            phase("explain", || explain::person(problem, schedule, employee, unit, bound, interrupted));
        let person = person.map_err(stopped)?;
        text += &words::explain::person(problem, &person);
        outcome.person = Some(ToldPerson::of(problem, &person));
    } else if remedies.is_none() || unit.is_some() {
        let mut unplaced = phase("explain", || explain::of_all(problem, schedule, bound));
        unplaced.retain(|left| unit.is_none_or(|unit| problem.stint(left.stint).unit == unit));
        text += &words::explain::unplaced(problem, &unplaced);
        outcome.unplaced = Some(unplaced.iter().map(|left| ToldUnplaced::of(problem, left)).collect());
    }
    if let Some(most) = remedies {
        let found = phase("remedies", || explain::remedies(problem, schedule, most, interrupted));
        let found = found.map_err(stopped)?;
        text += &words::explain::remedies(problem, schedule.score().total(), &found);
        outcome.remedies = Some(ToldRemedies::of(problem, &found));
    }
    Ok((outcome, text))
}

/// The position of a name among the identifiers of a table.
fn named<'k>(name: &str, known: impl Iterator<Item = &'k str> + Clone) -> Result<usize, Failure> {
    files::position_of(name, known).map_err(|nearest| Failure::NoSuchName { name: name.to_owned(), nearest })
}
