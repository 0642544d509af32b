//! The settings that decide most of what is asked of a person.

use super::template::{help, toml};
use crate::domain::{Setting, Settings, settings};
use crate::words::told;

/// Section and key.
const MATTERS: [(&str, &str); 8] = [
    ("onboarding", "scope"),
    ("onboarding", "within_weeks"),
    ("onboarding", "max_weeks_away"),
    ("onboarding", "max_in_a_row"),
    ("regular", "cadence_months"),
    ("regular", "max_weeks_away"),
    ("points", "together_away"),
    ("points", "trip"),
];

/// Whether a setting is one of them.
pub fn matters(setting: &Setting) -> bool {
    MATTERS.contains(&(setting.section, setting.key))
}

/// Each of them with its value, and what it decides.
pub fn what_matters(own: &Settings) -> String {
    let language = own.language;
    let line = |(section, key)| {
        let setting = settings::setting(section, key);
        let value = setting.get(own).map_or_else(String::new, |written| toml(&written));
        told!(language, "settings-one", path = setting.path(), value = value, about = help(language, setting))
    };
    let lines: Vec<String> = MATTERS.into_iter().map(line).collect();
    told!(language, "settings-matter") + "\n  " + &lines.join("\n  ") + "\n"
}
