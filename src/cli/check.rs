//! `check`: is the folder sound, and what is there to plan?

use clap::Args;

use crate::outcome::{Exit, Failure};
use crate::{settings, tasks, words};

use super::args::InputArgs;
use super::voice::Voice;

/// What `check` takes.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    input: InputArgs,
}

/// Checks a folder, counts what is in it, and weighs what is asked for against what there is.
pub fn run(arguments: &CheckArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.input.options(voice))?.problem;
    let (checked, census) = tasks::check(&problem);
    voice.tell(&checked, || {
        words::console::census(&problem, &census)
            + &words::affordability::affordability(&problem, &checked.affordability)
            + &settings::what_matters(&problem.settings)
    })?;
    Ok(Exit::Complete)
}
