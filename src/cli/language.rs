//! The language of a run: what the flag says, else the settings of the folder, else the computer, else French.

use std::env;
use std::ffi::OsString;
use std::path::Path;

use crate::domain::Language;
use crate::files;

/// The language of a run, as soon as its arguments are typed: help, usage and faults are told in it.
pub fn of_run(arguments: &[OsString]) -> Language {
    let typed = of_flag(arguments);
    let of_settings = || arguments.iter().skip(1).find_map(|word| files::language_of(Path::new(word)));
    typed.or_else(of_settings).or_else(of_computer).unwrap_or(Language::ALL[0])
}

/// The language of the computer's locale, if the program speaks it.
pub fn of_computer() -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    let locale = set.into_iter().find(|locale| !locale.is_empty())?;
    let code = locale.split(['_', '-', '.', '@']).next()?.to_lowercase();
    of_code(&code)
}

fn of_flag(arguments: &[OsString]) -> Option<Language> {
    let mut words = arguments.iter().map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if word == "--lang" {
            return of_code(&words.next()?);
        }
        if let Some(code) = word.strip_prefix("--lang=") {
            return of_code(code);
        }
    }
    None
}

fn of_code(code: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.code() == code)
}
