//! A folder to start from: the text that says what goes where.

use std::path::Path;

use crate::domain::Language;
use crate::files::columns::{TABLES, Table};

use super::console::nothing_written;
use super::{lexicon, told};

/// What a folder was made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made<'m> {
    /// A company to look at.
    Example,
    /// Empty tables, and a text that says what goes where.
    Tables,
    /// A workbook to fill in.
    Workbook(&'m Path),
}

/// The result of `init`.
pub fn made(language: Language, folder: &Path, with: Made, dry_run: bool) -> String {
    let made = told!(language, "init-folder", folder = folder);
    let next = match with {
        _ if dry_run => return format!("{made}\n{}", nothing_written(language)),
        Made::Example => told!(language, "init-plan", folder = folder),
        Made::Tables => {
            told!(language, "init-fill-in", folder = folder, guide = told!(language, "init-guide"))
        }
        Made::Workbook(workbook) => told!(
            language,
            "init-fill-in-workbook",
            workbook = workbook,
            units = lexicon(language).sheet("units"),
            employees = lexicon(language).sheet("employees")
        ),
    };
    format!("{made}\n{next}\n")
}

/// The name and the text of the file beside the tables that says what goes where.
pub fn guide_file(language: Language) -> (String, String) {
    // Editors of Windows take a text for UTF-8 by its mark, and end lines with both characters.
    let guide = format!("\u{feff}{}", guide(language).replace('\n', "\r\n"));
    (told!(language, "init-guide"), guide)
}

/// Files that every folder has.
const NEEDED: [&str; 2] = ["units", "employees"];

/// Files in the order in which they are filled in: first those that every folder has.
pub fn in_order() -> impl Iterator<Item = &'static Table> {
    let needed = NEEDED.into_iter().filter_map(|name| TABLES.into_iter().find(|table| table.name == name));
    needed.chain(TABLES.into_iter().filter(|table| !NEEDED.contains(&table.name)))
}

fn guide(language: Language) -> String {
    let file = |table: &'static Table| {
        let about = told!(language, &format!("init-{}", table.name));
        format!("  {:18} {about}\n", format!("{}.csv", table.name))
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
    let needed: String = in_order().take(NEEDED.len()).map(file).collect();
    let optional: String = in_order().skip(NEEDED.len()).map(file).collect();
    let settings = format!("  {:18} {settings}\n", "passerelle.toml");
    format!(
        "{title}\n\n{rows}\n{save}\n\n{to_fill}\n{needed}\n{where_needed}\n{optional}{settings}\n{then}\n"
    )
}
