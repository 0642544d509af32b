//! `check`: is the folder sound, and what is there to plan?

use clap::Args;

use crate::domain::Language;
use crate::report::Census;
use crate::words::console as words;

use super::Voice;
use super::args::InputArgs;
use super::console;
use super::exit::Exit;
use super::failure::Failure;

/// What `check` takes.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    input: InputArgs,
}

/// Checks a folder and counts what is in it.
pub fn run(arguments: &CheckArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.input.options(language))?.problem;
    console::print(&words::census(&problem, &Census::of(&problem)))?;
    Ok(Exit::Complete)
}
