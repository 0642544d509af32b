//! `check`: is the folder sound, and what is there to plan?

use clap::Args;
use serde::Serialize;

use crate::affordability::{self, Affordability};
use crate::domain::{Horizon, Language, Problem};
use crate::report::Census;
use crate::tasks::phase;
use crate::words;

use super::args::InputArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::voice::Voice;

/// What `check` takes.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    input: InputArgs,
}

/// What there is to plan.
#[derive(Debug, Serialize)]
struct Checked<'p> {
    horizon: Horizon,
    employees: Enrolled,
    units: usize,
    /// Units that take visitors.
    hosting_units: usize,
    /// Visitors that they take at once.
    places_at_once: u64,
    links: usize,
    stints: Stints,
    affordability: Affordability<'p>,
}

/// Employees by programme.
#[derive(Debug, Serialize)]
struct Enrolled {
    onboarding: usize,
    regular: usize,
    none: usize,
}

/// Stints by programme.
#[derive(Debug, Serialize)]
struct Stints {
    onboarding: usize,
    regular: usize,
    extra: usize,
    /// Of all, those due before the horizon.
    overdue: usize,
    /// Of the onboarding ones, those due beyond the horizon.
    may_be_carried_over: usize,
}

impl<'p> Checked<'p> {
    fn of(problem: &'p Problem, census: &Census) -> Self {
        let company = &problem.company;
        let [onboarding, regular, none] = census.enrolled;
        let employees = Enrolled { onboarding, regular, none };
        let [onboarding, regular, extra] = census.stints;
        let may_be_carried_over = census.may_be_carried_over;
        Checked {
            horizon: problem.horizon,
            employees,
            units: company.units.len(),
            hosting_units: census.hosting.0,
            places_at_once: census.hosting.1,
            links: company.relations.len(),
            stints: Stints { onboarding, regular, extra, overdue: census.overdue, may_be_carried_over },
            affordability: phase("afford", || affordability::assess(problem)),
        }
    }
}

/// Checks a folder, counts what is in it, and weighs what is asked for against what there is.
pub fn run(arguments: &CheckArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.input.options(language))?.problem;
    let census = Census::of(&problem);
    let checked = Checked::of(&problem, &census);
    voice.tell(&checked, || {
        words::console::census(&problem, &census)
            + &words::affordability::affordability(&problem, &checked.affordability)
    })?;
    Ok(Exit::Complete)
}
