//! `returns`: what visitors and hosts say of a quarter, and who has not answered.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use crate::outcome::{Exit, Failure};
use crate::words::returns as words;
use crate::{files, tasks};

use super::flags::HorizonArgs;
use super::voice::Voice;

/// What `returns` takes.
#[derive(Debug, Args)]
pub struct ReturnsArgs {
    /// Folder of CSV files with returns.csv, or forms in its folder returns; or a workbook
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Schedule that was kept: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
    #[command(flatten)]
    horizon: HorizonArgs,
    /// Count to this day: stints that end later are not waited for [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<NaiveDate>,
}

/// Sums up the returns of a schedule.
pub fn run(arguments: &ReturnsArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let options = arguments.horizon.options(voice);
    let until = arguments.until.unwrap_or(options.today);
    let problem = voice.load(&arguments.folder, &options)?.problem;
    let past = files::load_past(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    for note in &past.notes {
        voice.note(&problem.company, note);
    }
    let overview = tasks::overview(&problem, &past.rows, until);
    voice.tell(&overview, || words::overview(problem.settings.language, &overview))?;
    Ok(Exit::Complete)
}
