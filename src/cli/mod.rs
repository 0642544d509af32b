//! The command line: one file for each command, and what they share.

mod args;
mod batch;
mod chain;
mod check;
mod close;
mod compare;
mod console;
mod explain;
mod export;
mod flags;
mod generate;
mod help;
mod init;
mod interrupt;
mod language;
mod log;
mod plan;
mod report;
mod scenarios;
mod shell;
mod usage;
mod verify;
mod voice;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use crate::domain::Language;
use crate::outcome::{Exit, Failure};
use crate::words;
use args::{Cli, Command};
use voice::{Manner, Voice};

/// Runs one command as typed and returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = language::of_run(&arguments);
    let typed = help::command(language).try_get_matches_from(&arguments);
    let understood = typed.and_then(|typed| {
        let command = typed.subcommand_name().unwrap_or_default().to_owned();
        Ok((command, Cli::from_arg_matches(&typed)?))
    });
    match understood {
        Ok((command, cli)) => answer(&command, cli, language).into(),
        Err(told) if told.use_stderr() && arguments.iter().any(|argument| argument == "--json") => {
            let voice = Voice::new(language, Manner { json: true, quiet: false });
            voice.close("", Err(Failure::Usage(usage::error(language, &told, &arguments)))).into()
        }
        Err(told) => {
            match told.kind() {
                // Help that nobody reads is no error.
                ErrorKind::DisplayHelp
                | ErrorKind::DisplayVersion
                | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => drop(told.print()),
                _ => console::say(&words::set(language, &usage::error(language, &told, &arguments))),
            }
            if told.use_stderr() { Exit::BadInput } else { Exit::Complete }.into()
        }
    }
}

fn answer(command: &str, cli: Cli, settled: Language) -> Exit {
    let language = cli.lang;
    let mut voice = Voice::new(settled, Manner { json: cli.json, quiet: cli.quiet });
    if let Err((path, source)) = log::start(&cli.log) {
        return voice.close(command, Err(Failure::Log { path, source }));
    }
    tracing::info!(command, version = env!("CARGO_PKG_VERSION"), "started");
    // The panic has been reported by then; what is left is to end as the contract says.
    let done = catch_unwind(AssertUnwindSafe(|| dispatch(cli.command, language, &mut voice)));
    let done = done.unwrap_or(Err(Failure::Panicked));
    let done = done.and_then(|exit| match log::failed() {
        Some((path, source)) => Err(Failure::Log { path, source }),
        None => Ok(exit),
    });
    voice.close(command, done)
}

fn dispatch(command: Command, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    match command {
        Command::Plan(arguments) => plan::run(&arguments, language, voice),
        Command::Batch(arguments) => batch::run(&arguments, language, voice),
        Command::Check(arguments) => check::run(&arguments, language, voice),
        Command::Chain(arguments) => chain::run(&arguments, language, voice),
        Command::Explain(arguments) => explain::run(&arguments, language, voice),
        Command::Close(arguments) => close::run(&arguments, language, voice),
        Command::Compare(arguments) => compare::run(&arguments, language, voice),
        Command::Export(arguments) => export::run(&arguments, language, voice),
        Command::Init(arguments) => init::run(&arguments, voice),
        Command::Completions(arguments) => shell::completions(&arguments, voice),
        Command::Man(arguments) => shell::man(&arguments, voice),
        Command::Generate(arguments) => generate::run(&arguments, voice),
        Command::Verify(arguments) => verify::run(&arguments, language, voice),
        Command::Scenarios(arguments) => scenarios::run(&arguments, language, voice),
        Command::Report(arguments) => report::run(&arguments, language, voice),
    }
}
