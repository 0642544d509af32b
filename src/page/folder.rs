//! The planner's folder or workbook, and the folder beside it that the page keeps its own things in.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What lies in the folder of the page's own.
const JOURNAL: &str = "session.jsonl";
const LOCK: &str = ".in-use";
const MENDED: &str = "mended";
const DRAFT: &str = "draft";
const PUBLISHED: &str = "published";
const AFTER: &str = "after";

/// Where the planner's data are and where the page's own things go.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder or workbook as it was given, links followed.
    pub given: PathBuf,
    /// The folder of the page's own.
    own: PathBuf,
    /// Held while the place is open.
    _lock: File,
}

/// Why a place cannot be opened.
#[derive(Debug)]
pub(super) enum Closed {
    /// There is nothing, or it cannot be read.
    Missing,
    /// The folder of the page's own cannot be made beside it.
    Unwritable,
    /// Another server holds it.
    InUse,
}

/// Sizes and times of the files of a place: another stamp means that somebody changed them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamp(Vec<(String, u64, Option<SystemTime>)>);

impl Place {
    /// Opens a folder or a workbook, for this server alone.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn open(path: &Path) -> Result<Self, Closed> {
        let given = dunce::canonicalize(path).map_err(|_| Closed::Missing)?;
        let own = match given.is_dir() {
            true => given.join("planning"),
            false => {
                let mut name = given.file_stem().unwrap_or_default().to_owned();
                name.push("-planning");
                given.with_file_name(name)
            }
        };
        fs::create_dir_all(&own).map_err(|_| Closed::Unwritable)?;
        // Windows locks no file that is open for appending alone.
        let lock = File::options()
            .create(true)
            .read(true)
            .append(true)
            .open(own.join(LOCK))
            .map_err(|_| Closed::Unwritable)?;
        match lock.try_lock() {
            Ok(()) => Ok(Place { given, own, _lock: lock }),
            Err(fs::TryLockError::WouldBlock) => Err(Closed::InUse),
            Err(fs::TryLockError::Error(_)) => Err(Closed::Unwritable),
        }
    }

    /// The name to show.
    pub fn name(&self) -> String {
        self.given.file_name().unwrap_or(self.given.as_os_str()).to_string_lossy().into_owned()
    }

    /// What is read: the copy with what was mended and not saved, where there is one.
    pub fn source(&self) -> PathBuf {
        match (self.is_mended(), self.given.is_dir()) {
            (false, _) => self.given.clone(),
            (true, true) => self.mended(),
            (true, false) => self.mended().join(self.given.file_name().unwrap_or_default()),
        }
    }

    /// Where copies with what was mended lie.
    pub fn mended(&self) -> PathBuf {
        self.own.join(MENDED)
    }

    /// Whether something was mended and not saved.
    pub fn is_mended(&self) -> bool {
        self.mended().is_dir()
    }

    /// Where the journal of the session lies.
    pub fn journal(&self) -> PathBuf {
        self.own.join(JOURNAL)
    }

    /// Where drafts of the documents go.
    pub fn draft(&self) -> PathBuf {
        self.own.join(DRAFT)
    }

    /// Where the documents of visits that are over go.
    pub fn after(&self) -> PathBuf {
        self.own.join(AFTER)
    }

    /// Where what is published goes, each in a folder of its own.
    pub fn published(&self) -> PathBuf {
        self.own.join(PUBLISHED)
    }

    /// The names of what was published, the latest first.
    pub fn editions(&self) -> Vec<String> {
        let entries = fs::read_dir(self.published()).into_iter().flatten().flatten();
        let folders = entries.filter(|entry| entry.path().join("schedule.csv").is_file());
        let mut names: Vec<String> =
            folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort_unstable();
        names.reverse();
        names
    }

    /// A folder of documents by its name: the draft, one of what was published, or what is made after the visits.
    pub fn documents(&self, name: &str) -> Option<PathBuf> {
        let after = (name == AFTER).then(|| self.after()).filter(|after| after.is_dir());
        after.or_else(|| self.edition(name))
    }

    /// The folder of a schedule by its name: the draft, or one of what was published.
    pub fn edition(&self, name: &str) -> Option<PathBuf> {
        match name {
            DRAFT => Some(self.draft()).filter(|draft| draft.join("schedule.csv").is_file()),
            _ if self.editions().iter().any(|known| known == name) => Some(self.published().join(name)),
            _ => None,
        }
    }

    /// The planner's own files.
    pub fn files(&self) -> Vec<PathBuf> {
        if self.given.is_file() {
            let stem = self.given.file_stem().unwrap_or_default().to_string_lossy();
            let history = self.given.with_file_name(format!("{stem}-history.csv"));
            return [self.given.clone(), history].into_iter().filter(|file| file.is_file()).collect();
        }
        let entries = fs::read_dir(&self.given).into_iter().flatten().flatten();
        let mut files: Vec<PathBuf> =
            entries.map(|entry| entry.path()).filter(|path| path.is_file() && is_table(path)).collect();
        files.sort_unstable();
        files
    }

    /// The sizes and times of the planner's own files.
    pub fn stamp(&self) -> Stamp {
        let of = |path: PathBuf| {
            let facts = fs::metadata(&path).ok();
            let size = facts.as_ref().map_or(0, fs::Metadata::len);
            (path.to_string_lossy().into_owned(), size, facts.and_then(|facts| facts.modified().ok()))
        };
        Stamp(self.files().into_iter().map(of).collect())
    }
}

/// Whether a file is one that a folder is read from.
pub(super) fn is_table(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ["csv", "toml"].contains(&ending.as_str()))
}
