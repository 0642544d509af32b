//! `compare`: two schedules side by side.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::compare::{self, Comparison, Side};
use crate::domain::Language;
use crate::files;
use crate::output;
use crate::words::comparison as words;

use super::exit::Exit;
use super::failure::Failure;
use super::file;
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
pub fn run(arguments: &CompareArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let (first, second) = sides(arguments, language, voice)?;
    let comparison = compare::compare(&first, &second);
    let language = voice.language;
    let content = |comparison: &Comparison| match arguments.format {
        FormatArg::Text => words::text(language, comparison),
        FormatArg::Csv => output::comparison::csv(comparison),
        FormatArg::Html => output::comparison::html(language, comparison),
    };
    match &arguments.out {
        Some(path) => {
            let content = content(&comparison);
            file::replace(path, |sink| sink.write_all(content.as_bytes()))?;
            voice.tell(&comparison, || words::text(language, &comparison))?;
        }
        None => voice.tell(&comparison, || content(&comparison))?,
    }
    Ok(Exit::Complete)
}

fn sides(
    arguments: &CompareArgs,
    language: Option<Language>,
    voice: &mut Voice,
) -> Result<(Side, Side), Failure> {
    let both = [&arguments.first, &arguments.second];
    let Some(folder) = &arguments.dir else {
        let [first, second] = both.map(|path| compare::read(path).map_err(Failure::Faults));
        return Ok((first?, second?));
    };
    let problem = voice.load(folder, &arguments.horizon.options(language))?.problem;
    let side = |path: &Path| -> Result<Side, Failure> {
        let file = if path.is_dir() { path.join("schedule.csv") } else { path.to_path_buf() };
        let rows = files::load_schedule(&file, &problem).map_err(Failure::Faults)?;
        Ok(Side::of(&path.to_string_lossy(), &problem, &problem.schedule_of(&rows)))
    };
    let [first, second] = both.map(|path| side(path));
    Ok((first?, second?))
}
