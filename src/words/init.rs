//! A folder to start from: its settings, and the text that says what goes where.

use std::path::Path;

use crate::domain::Language;

use super::console::nothing_written;
use super::told;

/// The result of `init`.
pub fn made(language: Language, folder: &Path, example: bool, dry_run: bool) -> String {
    let made = told!(language, "init-folder", folder = folder);
    let next = match (dry_run, example) {
        (true, _) => return format!("{made}\n{}", nothing_written(language)),
        (false, true) => told!(language, "init-plan", folder = folder),
        (false, false) => {
            told!(language, "init-fill-in", folder = folder, guide = told!(language, "init-guide"))
        }
    };
    format!("{made}\n{next}\n")
}

/// The files beside the tables: settings, and what goes where.
pub fn files(language: Language) -> [(String, String); 2] {
    // Editors of Windows take a text for UTF-8 by its mark, and end lines with both characters.
    let guide = format!("\u{feff}{}", guide(language).replace('\n', "\r\n"));
    [("passerelle.toml".to_owned(), settings(language)), (told!(language, "init-guide"), guide)]
}

fn settings(language: Language) -> String {
    let country = format!("country = {:?}", told!(language, "init-country"));
    let lines = [
        ("[horizon]", ""),
        ("# start = \"2027-01-04\"", "init-set-start"),
        ("weeks = 13", "init-set-weeks"),
        (&country, "init-set-country"),
        ("", ""),
        ("[onboarding]", "init-set-onboarding"),
        ("within_weeks = 26", "init-set-within"),
        ("weeks = 2", "init-set-length"),
        ("", ""),
        ("[regular]", "init-set-regular"),
        ("cadence_months = 24", "init-set-cadence"),
        ("weeks = 2", ""),
        ("", ""),
        ("[output]", ""),
    ];
    let mut text = format!("# {}\n\n", told!(language, "init-settings-head"));
    for (setting, key) in lines {
        match key {
            "" => text += setting,
            _ => text += &format!("{setting:28} # {}", told!(language, key)),
        }
        text.push('\n');
    }
    text + &format!("language = {:?}\n", language.code())
}

/// Files that every folder has, and those that it may have, with the rests of their keys.
const NEEDED: [&str; 2] = ["units", "employees"];
const OPTIONAL: [&str; 11] = [
    "relations",
    "absences",
    "closures",
    "capacity",
    "history",
    "stints",
    "pins",
    "preferences",
    "groups",
    "recognitions",
    "aliases",
];

fn guide(language: Language) -> String {
    let file = |name: &&str| {
        format!("  {:18} {}\n", format!("{name}.csv"), told!(language, &format!("init-{name}")))
    };
    let [title, rows, save, to_fill, where_needed, settings, then] = [
        "init-title",
        "init-rows",
        "init-save",
        "init-to-fill",
        "init-where-needed",
        "init-settings",
        "init-then",
    ]
    .map(|key| told!(language, key));
    let needed: String = NEEDED.iter().map(file).collect();
    let optional: String = OPTIONAL.iter().map(file).collect();
    let settings = format!("  {:18} {settings}\n", "passerelle.toml");
    format!(
        "{title}\n\n{rows}\n{save}\n\n{to_fill}\n{needed}\n{where_needed}\n{optional}{settings}\n{then}\n"
    )
}
