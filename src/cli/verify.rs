//! `verify`: an independent recount of any schedule.

use std::path::PathBuf;

use clap::Args;

use crate::domain::Language;
use crate::input;
use crate::verify;
use crate::words::console as words;

use super::Voice;
use super::args::InputArgs;
use super::console;
use super::exit::Exit;
use super::failure::Failure;

/// What `verify` takes.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Schedule to check, written by the program or by hand: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
}

/// Names every rule that a schedule breaks, and its points term by term.
pub fn run(arguments: &VerifyArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.input.options(language))?.problem;
    let rows = input::load_schedule(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    let schedule = problem.schedule_of(&rows);
    let inspection = verify::inspect(&problem, &schedule);
    let mut text = String::new();
    if !inspection.violations.is_empty() {
        text = words::violations(&problem, &inspection.violations);
    }
    let placed: std::collections::HashSet<_> =
        schedule.placements.iter().map(|placement| placement.stint).collect();
    let left = problem.stint_ids().filter(|(id, _)| !placed.contains(id));
    let (carried_over, unplaced): (Vec<_>, Vec<_>) =
        left.partition(|(_, stint)| stint.carries_over(&problem.horizon));
    text += &words::recount(&problem, &inspection, placed.len(), unplaced.len(), carried_over.len());
    console::print(&text)?;
    Ok(if inspection.violations.is_empty() { Exit::of_unplaced(unplaced.len()) } else { Exit::BadInput })
}
