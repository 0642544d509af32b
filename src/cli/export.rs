//! `export`: the integer program of a folder, for any other solver.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::PathBuf;

use clap::Args;

use crate::domain::Problem;
use crate::model::Model;
use crate::model::export::{self, Format};
use crate::outcome::{Exit, Exported, Failure};
use crate::target;
use crate::tasks;
use crate::words::console as words;

use super::args::{DryRun, InputArgs};
use super::voice::Voice;

/// What `export` takes.
#[derive(Debug, Args)]
pub struct ExportArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Format of the file
    #[arg(long, value_enum)]
    format: Format,
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    dry_run: DryRun,
}

/// Writes the program; a file is replaced as a whole or left alone.
pub fn run(arguments: &ExportArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.input.options(voice))?.problem;
    voice.told(&problem, tasks::broken_pins(&problem))?;
    let format = arguments.format;
    match &arguments.out {
        Some(path) => {
            let dry_run = arguments.dry_run.dry_run;
            if dry_run {
                write(&problem, format, io::sink())?;
            } else {
                target::replace(path, |sink| write(&problem, format, sink))?;
            }
            let language = voice.language;
            let outcome = Exported { file: path.clone(), dry_run, format };
            // Silent when all is said by the file itself.
            voice.tell(&outcome, || if dry_run { words::dry_run(language, 1) } else { String::new() })?;
        }
        None if voice.keeps_stdout() => return Err(Failure::StdoutKept),
        None => match write(&problem, format, io::stdout().lock()) {
            // Nobody reads on: that is how `head` ends.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
            written => written?,
        },
    }
    Ok(Exit::Complete)
}

fn write(problem: &Problem, format: Format, to: impl Write) -> io::Result<()> {
    let mut to = BufWriter::new(to);
    export::write(&Model::new(problem), format, &mut to)?;
    to.flush()
}
