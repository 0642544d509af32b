//! `chain`: the service chain as a graph, and how alive it is.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::chain::export;
use crate::outcome::{Exit, Failure};
use crate::{files, target, tasks, words};

use super::args::InputArgs;
use super::voice::Voice;

/// What `chain` takes.
#[derive(Debug, Args)]
pub struct ChainArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Schedule whose visits count as made: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: Option<PathBuf>,
    /// The exposure of this employee too
    #[arg(long, value_name = "ID")]
    employee: Option<String>,
    /// Say only whether links that were walked serve better since, from surveys.csv
    #[arg(long, conflicts_with_all = ["schedule", "employee", "format", "out"])]
    effect: bool,
    /// Format: a text to read, or the graph for other programs
    #[arg(long, value_enum, default_value_t = FormatArg::Text)]
    format: FormatArg,
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// A format of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FormatArg {
    /// Text
    Text,
    /// The DOT language of Graphviz
    Dot,
    /// GraphML, for yEd, Gephi and the like
    Graphml,
}

/// Looks at the chain of a folder.
pub fn run(arguments: &ChainArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.input.options(voice))?.problem;
    if arguments.effect {
        let effect = tasks::effect(&problem);
        voice.tell(&effect, || words::chain::effect(problem.settings.language, &effect))?;
        return Ok(Exit::Complete);
    }
    let employee = arguments.employee.as_deref();
    let employee = employee.map(|name| files::employee(&problem, "--employee", name)).transpose();
    let employee = employee.map_err(Failure::Faults)?;
    let schedule = match &arguments.schedule {
        None => None,
        Some(path) => {
            let rows = files::load_schedule(path, &problem).map_err(Failure::Faults)?;
            Some(voice.told(&problem, tasks::verified(&problem, &rows))?)
        }
    };
    let chain = tasks::look(&problem, schedule.as_ref(), employee);
    let graph = arguments.format != FormatArg::Text && arguments.out.is_none();
    if graph && voice.keeps_stdout() {
        return Err(Failure::StdoutKept);
    }
    let text = || match arguments.format {
        FormatArg::Text => words::chain::chain(problem.settings.language, &chain),
        FormatArg::Dot => export::document(&chain, export::GraphFormat::Dot),
        FormatArg::Graphml => export::document(&chain, export::GraphFormat::GraphMl),
    };
    if let Some(path) = &arguments.out {
        target::replace(path, |sink| sink.write_all(text().as_bytes()))?;
        voice.tell(&chain, String::new)?;
    } else {
        voice.tell(&chain, text)?;
    }
    Ok(Exit::Complete)
}
