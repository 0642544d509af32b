//! The command line: one file for each command, and what they share. A command is a file and its line below.

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
mod kit;
mod language;
mod log;
mod open;
mod plan;
mod report;
mod returns;
mod scenarios;
mod shell;
mod usage;
mod verify;
mod voice;

use std::ffi::OsString;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{FromArgMatches, Subcommand};

use crate::domain::Language;
use crate::outcome::{Exit, Failure};
use crate::words;
use args::Cli;
use open::OpenArgs;
use voice::{Manner, Voice};

/// Runs one command as typed and returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = language::of_run(&arguments);
    let typed = help::command_of_run(language, &arguments).try_get_matches_from(&arguments);
    let understood = typed.and_then(|typed| {
        let command = typed.subcommand_name().unwrap_or("open").to_owned();
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
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                    let voice = Voice::new(language, Manner::default());
                    let shown = console::heard(told.print().and_then(|()| io::stdout().flush()));
                    return voice
                        .close("help", shown.map(|()| Exit::Complete).map_err(Failure::Stdout))
                        .into();
                }
                ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => drop(told.print()),
                _ => console::say(&words::set(language, &usage::error(language, &told, &arguments))),
            }
            Exit::BadInput.into()
        }
    }
}

fn answer(command: &str, cli: Cli, settled: Language) -> Exit {
    let mut voice = Voice::new(settled, Manner { json: cli.json, quiet: cli.quiet });
    voice.asked = cli.lang;
    if let Err((path, source)) = log::start(&cli.log) {
        return voice.close(command, Err(Failure::Log { path, source }));
    }
    tracing::info!(command, version = env!("CARGO_PKG_VERSION"), "started");
    // The panic has been reported by then; what is left is to end as the contract says.
    let command_or_page = cli.command.unwrap_or(Command::Open(OpenArgs::default()));
    let done = catch_unwind(AssertUnwindSafe(|| dispatch(command_or_page, &mut voice)));
    let done = done.unwrap_or(Err(Failure::Panicked));
    let done = done.and_then(|exit| match log::failed() {
        Some((path, source)) => Err(Failure::Log { path, source }),
        None => Ok(exit),
    });
    voice.close(command, done)
}

/// The commands: what each takes, and what does it.
macro_rules! commands {
    ($($(#[$about:meta])* $name:ident($arguments:path) $run:path,)*) => {
        /// The commands, each in its own file.
        #[derive(Debug, Subcommand)]
        enum Command {
            $($(#[$about])* $name($arguments),)*
        }

        fn dispatch(command: Command, voice: &mut Voice) -> Result<Exit, Failure> {
            match command {
                $(Command::$name(arguments) => $run(&arguments, voice),)*
            }
        }
    };
}

commands! {
    /// Open the planner's page in the browser: everything here, without typing
    Open(OpenArgs) open::run,
    /// Plan the horizon: a folder of CSV files in, a folder of schedules and calendars out
    Plan(plan::PlanArgs) plan::run,
    /// Plan a folder as it is and with other settings, side by side
    Scenarios(scenarios::ScenariosArgs) scenarios::run,
    /// Check a folder and say what there is to plan; solves nothing
    Check(check::CheckArgs) check::run,
    /// Look at the service chain: ways to the customer, who is far from one, how alive links are
    Chain(chain::ChainArgs) chain::run,
    /// Check any schedule against the rules, and count its points
    Verify(verify::VerifyArgs) verify::run,
    /// Say why people go there in that week, why stints are left, and what it would take to place more
    Explain(explain::ExplainArgs) explain::run,
    /// Turn a quarter that is over into rows of history.csv
    Close(close::CloseArgs) close::run,
    /// Sum up what visitors and hosts say, and who has not answered
    Returns(returns::ReturnsArgs) returns::run,
    /// Compare two schedules: what moved, the points, who goes where
    Compare(compare::CompareArgs) compare::run,
    /// Write every document of a schedule again, without solving
    Report(report::ReportArgs) report::run,
    /// Write what the visits of a schedule need: cards to print, invitations, drafts of messages
    Kit(kit::KitArgs) kit::run,
    /// Write the integer program of a folder, for any other solver
    Export(export::ExportArgs) export::run,
    /// Plan many companies in one run, each on its own
    Batch(batch::BatchArgs) batch::run,
    /// Make a folder to start from: empty tables, or an example
    Init(init::InitArgs) init::run,
    /// Print what completes commands and flags in a shell
    Completions(shell::CompletionsArgs) shell::completions,
    /// Write the pages of the manual
    Man(shell::ManArgs) shell::man,
    /// Write a synthetic company of any size, to try and to measure with
    Generate(generate::GenerateArgs) generate::run,
    /// Print the help of a command, or the tables of the guide on a topic
    Help(help::HelpArgs) help::run,
}
