//! `check`: is the folder sound, and what is there to plan?

use clap::Args;
use serde::Serialize;

use crate::domain::{Horizon, Language, Problem};
use crate::report::Census;
use crate::words::console as words;

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
struct Checked {
    horizon: Horizon,
    employees: Enrolled,
    units: usize,
    links: usize,
    stints: Stints,
    demand: Vec<Asked>,
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
    /// Of the onboarding ones, those due beyond the horizon.
    may_be_carried_over: usize,
}

/// Weeks of visits asked of a unit, and offered by it.
#[derive(Debug, Serialize)]
struct Asked {
    unit: String,
    wanted: u64,
    places: u64,
}

impl Checked {
    fn of(problem: &Problem, census: &Census) -> Self {
        let company = &problem.company;
        let [onboarding, regular, none] = census.enrolled;
        let employees = Enrolled { onboarding, regular, none };
        let [onboarding, regular, extra] = census.stints;
        let may_be_carried_over = census.may_be_carried_over;
        let demand = census.units.iter().map(|demand| Asked {
            unit: company.units[demand.unit.index()].id.clone(),
            wanted: demand.wanted,
            places: demand.places,
        });
        Checked {
            horizon: problem.horizon,
            employees,
            units: company.units.len(),
            links: company.relations.len(),
            stints: Stints { onboarding, regular, extra, may_be_carried_over },
            demand: demand.collect(),
        }
    }
}

/// Checks a folder and counts what is in it.
pub fn run(arguments: &CheckArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.input.options(language))?.problem;
    let census = Census::of(&problem);
    voice.tell(&Checked::of(&problem, &census), || words::census(&problem, &census))?;
    Ok(Exit::Complete)
}
