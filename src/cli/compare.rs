//! `compare`: two schedules side by side.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::compare::Comparison;
use crate::outcome::{Exit, Failure};
use crate::words::comparison as words;
use crate::{output, target, tasks};

use super::flags::HorizonArgs;
use super::voice::Voice;

/// What `compare` takes.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// First schedule: an output folder, schedule.csv, or a workbook with its sheet
    #[arg(value_name = "A")]
    first: PathBuf,
    /// Second schedule
    #[arg(value_name = "B")]
    second: PathBuf,
    /// Folder of CSV files that both are schedules of: points, rules and what is left are recounted with it
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    #[command(flatten)]
    horizon: HorizonArgs,
    /// How to show it
    #[arg(long, value_enum, default_value = "text")]
    format: FormatArg,
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// A way to show a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FormatArg {
    /// Lines to read
    Text,
    /// One table for programs
    Csv,
    /// A page for a browser
    Html,
}

/// Compares two schedules.
pub fn run(arguments: &CompareArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = match &arguments.dir {
        Some(folder) => Some(voice.load(folder, &arguments.horizon.options(voice))?.problem),
        None => None,
    };
    let problem = problem.as_deref();
    let comparison = tasks::compare([&arguments.first, &arguments.second], problem)?;
    let language = voice.language;
    let content = |comparison: &Comparison| match arguments.format {
        FormatArg::Text => words::text(language, comparison),
        FormatArg::Csv => output::comparison::csv(comparison),
        FormatArg::Html => output::comparison::html(language, comparison),
    };
    match &arguments.out {
        Some(path) => {
            let content = content(&comparison);
            target::replace(path, |sink| sink.write_all(content.as_bytes()))?;
            voice.tell(&comparison, || words::text(language, &comparison))?;
        }
        None => voice.tell(&comparison, || content(&comparison))?,
    }
    Ok(Exit::Complete)
}
