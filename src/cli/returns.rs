//! `returns`: what visitors and hosts say of a quarter, and who has not answered.

use chrono::NaiveDate;
use clap::Args;

use crate::outcome::{Exit, Failure};
use crate::tasks;
use crate::words::returns as words;

use super::args::KeptArgs;
use super::voice::Voice;

/// What `returns` takes.
#[derive(Debug, Args)]
pub struct ReturnsArgs {
    #[command(flatten)]
    kept: KeptArgs,
    /// Count to this day: stints that end later are not waited for [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<NaiveDate>,
}

/// Sums up the returns of a schedule.
pub fn run(arguments: &ReturnsArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let options = arguments.kept.horizon.options(voice);
    let until = arguments.until.unwrap_or(options.today);
    let (problem, rows) = arguments.kept.load(&options, voice)?;
    let overview = tasks::overview(&problem, &rows, until);
    voice.tell(&overview, || words::overview(problem.settings.language, &overview))?;
    Ok(Exit::Complete)
}
