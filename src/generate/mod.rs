//! Synthetic companies of any size, seeded, in the input format.
//!
//! A [`Recipe`] says what a company is like; [`write`] makes it. Employees are drawn one by one from dice of
//! their own: once to count what all of them owe, from which follow the hosts and the presence that units ask
//! for, and once more to write them down. Memory grows with the units only.
//!
//! Visits in `history` decide what falls due: each employee has one for each linked unit, so that as many
//! stints a head as asked for come due, spread over the weeks of the horizon, and the others after it.

mod dice;
mod duties;
mod electives;
mod example;
mod layout;
mod load;
mod names;
mod people;
mod recipe;
mod tables;
mod units;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use example::Example;
pub use recipe::{Recipe, RecipeFault};

use crate::domain::Horizon;

/// Writes a company into a folder, which must not exist yet, or be empty.
///
/// Everything is written into a sibling folder that is moved into place at the end, so that no half of a
/// company is ever left behind.
///
/// # Errors
/// `InvalidInput` with a [`RecipeFault`] if the recipe cannot be followed, `AlreadyExists` if there is
/// anything in the folder, and every error of the file system.
pub fn write(recipe: &Recipe, folder: &Path) -> io::Result<()> {
    let refused = |fault: RecipeFault| io::Error::new(io::ErrorKind::InvalidInput, fault);
    recipe.check().map_err(refused)?;
    let horizon =
        Horizon::new(recipe.start, recipe.weeks).ok_or_else(|| refused(RecipeFault::StartNotMonday))?;
    into_new_folder(folder, |making| fill(making, recipe, horizon))
}

/// Fills a folder that does not exist yet or is empty, as a whole or not at all.
///
/// # Errors
/// `AlreadyExists` if there is anything in the folder, those of `fill`, and every error of the file system.
pub fn into_new_folder(folder: &Path, fill: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let workshop = Workshop::beside(folder)?;
    fill(&workshop.0)?;
    if folder.exists() {
        // It is empty; not every system moves a folder onto an empty one.
        fs::remove_dir(folder)?;
    }
    fs::rename(&workshop.0, folder)
}

fn fill(folder: &Path, recipe: &Recipe, horizon: Horizon) -> io::Result<()> {
    if recipe.electives {
        return electives::write(folder, recipe, &tables::Dates::new(&horizon, 0));
    }
    let layout = layout::Layout::new(recipe);
    let clerk = duties::Clerk::new(recipe, &layout, &horizon);
    let offers = load::offers(&clerk);
    let dates = tables::Dates::new(&horizon, clerk.cadence.earliest_start());
    fs::write(folder.join("passerelle.toml"), units::settings(&clerk))?;
    units::write(folder, &clerk, &offers, &dates)?;
    people::write_groups(folder, &clerk)?;
    people::People::new(folder, &clerk, &offers, &dates)?.write()
}

/// The sibling folder; it goes away unless it was moved.
struct Workshop(PathBuf);

impl Workshop {
    fn beside(folder: &Path) -> io::Result<Self> {
        match fs::read_dir(folder) {
            Ok(mut entries) => {
                if entries.next().is_some() {
                    return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the folder is not empty"));
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        let unnamed = || io::Error::new(io::ErrorKind::InvalidInput, "the folder needs a name");
        let mut name = OsString::from(".");
        name.push(folder.file_name().ok_or_else(unnamed)?);
        name.push(format!(".{}", std::process::id()));
        if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            fs::create_dir_all(parent)?;
        }
        let path = folder.with_file_name(name);
        fs::create_dir(&path)?;
        Ok(Workshop(path))
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        // After the move there is nothing to remove; before it, an error already says what went wrong.
        let _ = fs::remove_dir_all(&self.0);
    }
}
