//! `verify`: an independent recount of any schedule.

use std::path::PathBuf;

use clap::Args;

use crate::files;
use crate::outcome::{Exit, Failure};
use crate::tasks::{self, Recount};
use crate::words::console as words;

use super::args::InputArgs;
use super::voice::Voice;

/// What `verify` takes.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Schedule to check, written by the program or by hand: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
    /// Count again what the prices of this file prove, as plan --certificate writes it
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
}

/// Names every rule that a schedule breaks, and its points term by term.
pub fn run(arguments: &VerifyArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let drawn = Some(arguments.schedule.clone());
    let options = files::Options { drawn, ..arguments.input.options(voice) };
    let problem = voice.load(&arguments.input.folder, &options)?.problem;
    let read = files::load_noted(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    for note in &read.notes {
        voice.note(&problem.company, note);
    }
    let Recount { inspection, mut outcome } = tasks::recount(&problem, &read.rows);
    let broken = &inspection.violations;
    if let Some(path) = arguments.certificate.as_ref().filter(|_| broken.is_empty()) {
        outcome.certified = Some(tasks::certified(path, &problem, outcome.points)?);
    }
    let (placed, unplaced, carried_over) = (outcome.placed, outcome.unplaced, outcome.carried_over);
    let text = || {
        words::violations_told(&outcome.violations)
            + &words::recount(&problem, &inspection, placed, unplaced, carried_over)
            + &outcome.certified.as_ref().map_or_else(String::new, |certified| {
                words::certified(problem.settings.language, certified, outcome.points)
            })
    };
    if broken.is_empty() {
        voice.tell(&outcome, text)?;
        return Ok(Exit::of_unplaced(unplaced));
    }
    voice.tell_wrong(&outcome, text)?;
    Ok(Exit::BadInput)
}
