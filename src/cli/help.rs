//! Help in the reader's language: clap knows what can be typed, the catalogue says what it is.

use std::ffi::OsString;

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Args, Command, CommandFactory};

use crate::domain::Language;
use crate::outcome::{Exit, Failure};
use crate::words::{has, told, topics};

use super::args::Cli;
use super::voice::Voice;

/// What `help` takes.
#[derive(Debug, Args)]
pub struct HelpArgs {
    /// Command, topic of the guide, name of a file, or a code [default: what can be typed]
    #[arg(value_name = "TOPIC")]
    topic: Option<String>,
}

/// Prints the help of a command, or what the guide says on a topic.
pub fn run(arguments: &HelpArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let language = voice.language;
    let mut root = command(language);
    let found = match &arguments.topic {
        None => Some(root.render_long_help().to_string()),
        Some(topic) => match root.find_subcommand_mut(topic) {
            Some(command) => Some(command.render_long_help().to_string()),
            None => topics::topic(language, topic),
        },
    };
    let unknown = || {
        let topic = arguments.topic.as_deref().unwrap_or_default();
        Failure::Usage(told!(language, "help-unknown", topic = topic, topics = topics::topics(language)))
    };
    let text = found.ok_or_else(unknown)?;
    voice.tell(&text, || text.clone())?;
    Ok(Exit::Complete)
}

/// Everything that can be typed, with its help in a language.
pub fn command(language: Language) -> Command {
    told(language, |_| true)
}

/// What a run can need of that: of commands that are not among its arguments, the name and what they are for.
pub fn command_of_run(language: Language, arguments: &[OsString]) -> Command {
    told(language, |name| arguments.iter().any(|argument| argument == name))
}

fn told(language: Language, is_needed: impl Fn(&str) -> bool) -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let mut root = Cli::command().disable_version_flag(true).arg(version);
    root = tell(root, language, "program");
    root = root.mut_subcommands(|command| {
        let name = command.get_name().to_owned();
        if is_needed(&name) {
            return tell(command, language, &name);
        }
        let named = Command::new(&name).display_order(command.get_display_order());
        tell_about(named, language, &name)
    });
    // Built, so that usage has every argument.
    root = root.after_help(topics::topics(language));
    root.build();
    with_usage(root, language).mut_subcommands(|command| with_usage(command, language))
}

/// How a command is typed: `passerelle plan [OPTIONS] --out <DIR> <DIR>`.
pub fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    usage.strip_prefix("Usage: ").unwrap_or(&usage).to_owned()
}

fn tell(command: Command, language: Language, name: &str) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let command = command.disable_help_flag(true).arg(help);
    let command = tell_about(command, language, name);
    let heading = told!(language, "help-heading-usage");
    command
        .help_template(format!("{{about-with-newline}}\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .subcommand_help_heading(told!(language, "help-heading-commands"))
        .subcommand_value_name(told!(language, "help-name-command"))
        .mut_args(|argument| tell_argument(argument, language, name))
}

fn tell_about(command: Command, language: Language, name: &str) -> Command {
    let about = format!("help-{name}");
    if has(language, &about) { command.about(told!(language, &about)) } else { command }
}

fn tell_argument(argument: Arg, language: Language, command: &str) -> Arg {
    let heading = match argument.get_help_heading() {
        Some(heading) => slug(heading),
        None if argument.is_positional() => "arguments".to_owned(),
        None => "options".to_owned(),
    };
    let names: Vec<String> = argument
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| {
            let key = format!("help-name-{}", slug(name));
            if has(language, &key) { told!(language, &key) } else { name.to_string() }
        })
        .collect();
    let takes_value = argument.get_action().takes_values();
    let values = argument.get_possible_values();
    let key = key_of(language, command, argument.get_id().as_str());
    let mut argument = argument.help_heading(told!(language, &format!("help-heading-{heading}")));
    if takes_value && !names.is_empty() {
        argument = argument.value_names(names);
    }
    let Some(key) = key else { return argument };
    let help = told!(language, &key);
    if !takes_value || values.is_empty() {
        return argument.help(help).hide_default_value(true);
    }
    let [short, long] = with_values(language, &key, &help, &values);
    argument.help(short).long_help(long).hide_possible_values(true).hide_default_value(true)
}

/// The key of an argument: that of its command, else that of all commands.
fn key_of(language: Language, command: &str, id: &str) -> Option<String> {
    let keys = [command, "any"].map(|owner| format!("help-{owner}-{}", slug(id)));
    keys.into_iter().find(|key| has(language, key))
}

/// The help with the values that are possible, on one line and with what each means.
fn with_values(language: Language, key: &str, help: &str, values: &[PossibleValue]) -> [String; 2] {
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let short = told!(language, "help-possible", help = help, values = names.join(", "));
    let meaning = |value: &PossibleValue| {
        let own = format!("{key}-{}", value.get_name());
        if has(language, &own) {
            Some(told!(language, &own))
        } else {
            value.get_help().map(ToString::to_string)
        }
    };
    let meanings: Option<Vec<String>> = values
        .iter()
        .map(|value| {
            let meaning = meaning(value)?;
            Some(told!(language, "help-possible-one", value = value.get_name(), meaning = meaning))
        })
        .collect();
    let long = meanings.map(|meanings| {
        format!("{help}\n\n{}\n{}", told!(language, "help-possible-each"), meanings.join("\n"))
    });
    [short.clone(), long.unwrap_or(short)]
}

fn with_usage(command: Command, language: Language) -> Command {
    let usage = usage(&command).replace("[OPTIONS]", &format!("[{}]", told!(language, "help-name-options")));
    command.override_usage(usage)
}

/// A name as keys have it: `LEVEL|FILE` becomes `level-file`.
fn slug(name: &str) -> String {
    name.to_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-")
}
