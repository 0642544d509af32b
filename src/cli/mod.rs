//! The command line: one file for each command, and what they share.

mod args;
mod check;
mod console;
mod exit;
mod export;
mod failure;
mod generate;
mod interrupt;
mod plan;
mod report;
mod verify;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::Parser;

use crate::domain::{Language, Problem};
use crate::input::{self, Loaded, Options};
use crate::{verify as checks, words};
use args::{Cli, Command};
pub use exit::Exit;
pub use failure::Failure;

/// Runs one command as typed and returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(told) => {
            let asked_for = !told.use_stderr();
            // Help that nobody reads is no error.
            let _ = told.print();
            return if asked_for { Exit::Complete } else { Exit::BadInput }.into();
        }
    };
    // The panic has been reported by then; what is left is to end as the contract says.
    catch_unwind(AssertUnwindSafe(|| dispatch(cli))).unwrap_or(Exit::Failure).into()
}

fn dispatch(cli: Cli) -> Exit {
    let language = cli.lang.map(Language::from);
    let mut voice = Voice { language: language.unwrap_or(Language::French) };
    let done = match cli.command {
        Command::Plan(arguments) => plan::run(&arguments, language, &mut voice),
        Command::Check(arguments) => check::run(&arguments, language, &mut voice),
        Command::Export(arguments) => export::run(&arguments, language, &mut voice),
        Command::Generate(arguments) => generate::run(&arguments, &mut voice),
        Command::Verify(arguments) => verify::run(&arguments, language, &mut voice),
        Command::Report(arguments) => report::run(&arguments, language, &mut voice),
    };
    done.unwrap_or_else(|failure| {
        console::say(&words::failures::failure(voice.language, &failure));
        failure.exit()
    })
}

/// The language to speak: that of the flag or French, until the settings are read.
struct Voice {
    language: Language,
}

impl Voice {
    /// Reads a folder, says the notes, and goes on in the language of its settings.
    fn load(&mut self, folder: &std::path::Path, options: &Options) -> Result<Loaded, Failure> {
        let loaded = input::load(folder, options).map_err(Failure::Faults)?;
        self.language = loaded.problem.settings.language;
        for note in &loaded.notes {
            console::say(&words::console::note(self.language, &loaded.problem.company, note));
        }
        Ok(loaded)
    }
}

/// Ends the command where fixed pins break rules, and names the rules.
fn refuse_broken_pins(problem: &Problem) -> Result<(), Failure> {
    let broken = checks::inspect_pins(problem);
    if broken.is_empty() {
        return Ok(());
    }
    console::print(&words::console::violations(problem, &broken))?;
    Err(Failure::PinsBreakRules)
}

/// Runs work on as many threads as the settings say, 0 meaning all.
fn on_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
    Ok(rayon::ThreadPoolBuilder::new().num_threads(threads).build()?.install(work))
}
