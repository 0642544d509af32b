//! Summing up what came back from visits, and taking in more of it.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;

use super::phase;
use crate::domain::{Booking, Language, Problem};
use crate::files::{self, Faults, Options};
use crate::returns::{self, Overview};
use crate::target;

/// What the returns of a company come to on a day, against the rows of a schedule.
pub fn overview(problem: &Problem, rows: &[Booking], as_of: NaiveDate) -> Overview {
    phase("returns", || returns::overview(problem, rows, as_of))
}

/// Why returns were not taken in; nothing was written.
#[derive(Debug)]
pub enum NotTaken {
    /// There is no form in the text.
    NoForm,
    /// The company has a table of returns already: rows are added to it by hand.
    There,
    /// With them, the company cannot be read.
    Faulty(Faults),
    /// The file system.
    Io(io::Error),
}

impl From<io::Error> for NotTaken {
    fn from(error: io::Error) -> Self {
        NotTaken::Io(error)
    }
}

/// Takes returns into a company: a table `returns.csv`, or a text with forms as mails bring them, which is kept in the
/// folder of forms under a name of its own. Gives how many forms there were; none for a table.
///
/// # Errors
/// Why they are not taken in.
pub fn take_in(
    company: &Path,
    options: &Options,
    language: Language,
    name: &str,
    content: &[u8],
) -> Result<usize, NotTaken> {
    let is_table = name.to_lowercase().ends_with(".csv");
    let folder = if is_table { company.to_path_buf() } else { files::forms_folder(company, language) };
    let forms = if is_table { 0 } else { files::count_forms(&String::from_utf8_lossy(content)) };
    if !is_table && forms == 0 {
        return Err(NotTaken::NoForm);
    }
    if is_table && !company.is_dir() {
        return Err(NotTaken::There);
    }
    let made = !folder.is_dir();
    fs::create_dir_all(&folder)?;
    let path = match is_table {
        true => folder.join("returns.csv"),
        false => (1u32..)
            .map(|turn| folder.join(format!("{turn:04}.txt")))
            .find(|path| !path.exists())
            .unwrap_or_default(),
    };
    if path.exists() {
        return Err(NotTaken::There);
    }
    target::replace(&path, |sink| sink.write_all(content)).map_err(io::Error::other)?;
    if let Err(faults) = files::load(company, options) {
        fs::remove_file(&path)?;
        if made {
            fs::remove_dir(&folder)?;
        }
        return Err(NotTaken::Faulty(faults));
    }
    Ok(forms)
}
