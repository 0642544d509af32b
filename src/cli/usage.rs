//! What was typed and cannot be understood, in the reader's language.

use std::error::Error as _;
use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ErrorKind};

use crate::domain::Language;
use crate::words::{has, told};

use super::help;

/// What is wrong, what may have been meant, and how the command is typed.
pub fn error(language: Language, error: &Error, arguments: &[OsString]) -> String {
    let mut text = told!(language, "usage-error", what = what(language, error)) + "\n";
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        if let Some(word) = context(error, kind) {
            text += &format!("\n  {}\n", told!(language, "usage-suggestion", word = word));
        }
    }
    if let Some(values) = context(error, ContextKind::ValidValue) {
        text += &format!("\n  {}\n", told!(language, "usage-possible", values = values));
    }
    let root = help::command(language);
    let typed = arguments.iter().skip(1).find_map(|word| root.find_subcommand(word));
    let command = typed.unwrap_or(&root);
    let name = command.get_bin_name().unwrap_or("passerelle");
    let more = told!(language, "usage-more", command = format!("{name} --help"));
    format!("{text}\n{} {}\n\n{more}\n", told!(language, "help-heading-usage"), help::usage(command))
}

fn what(language: Language, error: &Error) -> String {
    let of = |kind| context(error, kind).unwrap_or_default();
    let (argument, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::UnknownArgument => told!(language, "usage-unknown-argument", argument = argument),
        ErrorKind::InvalidSubcommand => {
            told!(language, "usage-unknown-command", command = of(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => told!(language, "usage-missing", arguments = argument),
        ErrorKind::ArgumentConflict => match of(ContextKind::PriorArg) {
            other if other.is_empty() || other == argument => {
                told!(language, "usage-twice", argument = argument)
            }
            other => told!(language, "usage-conflict", argument = argument, other = other),
        },
        ErrorKind::InvalidValue if value.is_empty() => told!(language, "usage-no-value", argument = argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match why(language, error) {
            Some(why) => told!(language, "usage-value-why", value = value, argument = argument, why = why),
            None => told!(language, "usage-value", value = value, argument = argument),
        },
        ErrorKind::TooManyValues => told!(language, "usage-too-many", value = value, argument = argument),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            told!(language, "usage-no-value", argument = argument)
        }
        ErrorKind::InvalidUtf8 => told!(language, "usage-not-utf8"),
        _ => told!(language, "usage-other"),
    }
}

/// What a value should have been: our own readers of values give the key of a message, those of clap a range.
fn why(language: Language, error: &Error) -> Option<String> {
    let cause = error.source()?.to_string();
    if has(language, &cause) {
        return Some(told!(language, &cause));
    }
    let (_, range) = cause.split_once(" is not in ")?;
    Some(told!(language, "usage-range", range = range))
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    error.get(kind).map(ToString::to_string).filter(|text| !text.is_empty())
}
