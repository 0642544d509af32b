//! A folder to start from: the text that says what goes where.

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

/// The name and the text of the file beside the tables that says what goes where.
pub fn guide_file(language: Language) -> (String, String) {
    // Editors of Windows take a text for UTF-8 by its mark, and end lines with both characters.
    let guide = format!("\u{feff}{}", guide(language).replace('\n', "\r\n"));
    (told!(language, "init-guide"), guide)
}

/// Files that every folder has, and those that it may have, with the rests of their keys.
const NEEDED: [&str; 2] = ["units", "employees"];
const OPTIONAL: [&str; 13] = [
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
    "returns",
    "surveys",
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
