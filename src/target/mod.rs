//! The output folder: proven possible before the solve, filled beside the old one, moved into place whole.

mod file;
mod held;
mod place;
mod refusal;
mod remains;
mod survey;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::TempDir;

pub use file::replace;
pub use refusal::TargetError;
use refusal::at;
pub use survey::resolve;

use crate::files::{open_regular, text};

/// Lists, one a line, the files below the folder, each with the SHA-256 of what was written behind a tab: who comes back
/// tells them from those of somebody else, and from those that a hand has changed since.
const MANIFEST: &str = ".passerelle-files";

/// The one file that differs from run to run.
const SUMMARY: &str = "summary.json";

/// Bytes held back before they are written to a file.
const BUFFER: usize = 64 * 1024;

/// An output folder in the making: a temporary folder beside it, removed when dropped before
/// [`commit`](Target::commit).
#[derive(Debug)]
pub struct Target {
    /// Where the folder will be.
    out: PathBuf,
    /// The list of its files, locked while the folder is filled: tells it from the remains of a killed run.
    manifest: BufWriter<File>,
    /// Where it is filled.
    making: TempDir,
    made: BTreeSet<PathBuf>,
}

impl Target {
    /// Refuses a folder that must not be replaced, and touches nothing. Gives its absolute path.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn examine(out: &Path, input_folder: &Path) -> Result<PathBuf, TargetError> {
        let out = resolve(out)?;
        survey::examine(&out, input_folder)?;
        Ok(out)
    }

    /// Clears away what a killed run left beside a folder that needs no new contents.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn clear_remains(out: &Path) -> Result<(), TargetError> {
        remains::clear(&resolve(out)?)
    }

    /// Refuses a folder that could not be written or must not be replaced; else makes the temporary one.
    ///
    /// Remains of a run that was killed here are put back or cleared away.
    ///
    /// # Errors
    /// What stands in the way, before anything is solved.
    pub fn prepare(out: &Path, input_folder: &Path) -> Result<Target, TargetError> {
        let out = resolve(out)?;
        remains::clear(&out)?;
        survey::examine(&out, input_folder)?;
        let parent = out.parent().ok_or_else(|| TargetError::Root(out.clone()))?;
        let (list, making) = remains::make_beside(parent, &out)?;
        Ok(Target { out, manifest: BufWriter::new(list), making, made: BTreeSet::new() })
    }

    /// Where the folder will be, as an absolute path.
    pub fn path(&self) -> &Path {
        &self.out
    }

    /// Takes a file, named below the folder with `/`, into the list of files and makes its folder.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn announce(&mut self, file: &str) -> Result<PathBuf, TargetError> {
        let path = self.making.path().join(file);
        if let Some(folder) = path.parent()
            && !self.made.contains(folder)
        {
            fs::create_dir_all(folder).map_err(at(folder))?;
            self.made.insert(folder.to_path_buf());
        }
        Ok(path)
    }

    /// Lists files that were announced and written, with their hashes.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn list(&mut self, mut written: Vec<(String, String)>) -> Result<(), TargetError> {
        written.sort_unstable();
        for (file, hash) in written {
            // How long a run took stands in its summary: the list is to be the same all the same.
            let line = if file == SUMMARY { file } else { format!("{file}\t{hash}") };
            writeln!(self.manifest, "{line}").map_err(at(self.making.path()))?;
        }
        Ok(())
    }

    /// Moves the folder into place whole; the folder that was there is deleted only after.
    ///
    /// # Errors
    /// Those of the file system, or what somebody put into the old folder since
    /// [`prepare`](Target::prepare). The old folder is as it was; if a file in it is open, the new one is kept beside it.
    pub fn commit(self) -> Result<PathBuf, TargetError> {
        let Target { out, making, manifest, .. } = self;
        let list = manifest.into_inner().map_err(|error| at(making.path())(error.into_error()))?;
        // Windows moves no folder in which a file is open.
        let _locked = cfg!(not(windows)).then_some(list);
        let examined = survey::examine_path(&out).and_then(|()| survey::examine_contents(&out));
        match examined.and_then(|()| place::put(&making, &out)) {
            Ok(()) => Ok(out),
            Err(TargetError::InUse { path, kept: None }) => {
                let beside = held::beside(&out);
                fs::rename(making.path(), &beside).map_err(at(&beside))?;
                Err(TargetError::InUse { path, kept: Some(beside) })
            }
            Err(error) => Err(error),
        }
    }
}

/// Refuses a folder that is another one than was meant when its path was [resolved](resolve).
///
/// # Errors
/// The path leads elsewhere by now.
pub fn meant(resolved: &Path, folder: &Path) -> Result<(), TargetError> {
    if folder == resolved { Ok(()) } else { Err(TargetError::Moved(resolved.to_path_buf())) }
}

/// Whether a folder that was written here still has every file that its list names.
pub fn is_whole(folder: &Path) -> bool {
    let list = text(&folder.join(MANIFEST));
    list.is_ok_and(|list| !list.is_empty() && listed(&list).all(|(file, _)| folder.join(file).is_file()))
}

/// The first file of a folder that somebody has changed since it was written here, but for those that are `read`: what
/// stands in them is not lost without a word. Calendars are many, and nobody writes into them.
pub fn edited(folder: &Path, read: &[&Path]) -> Option<PathBuf> {
    let list = text(&folder.join(MANIFEST)).ok()?;
    let read: Vec<PathBuf> = read.iter().filter_map(|path| dunce::canonicalize(path).ok()).collect();
    let is_edited = |(file, hash): &(&str, Option<&str>)| {
        let path = folder.join(file);
        hash.is_some_and(|hash| !file.ends_with(".ics") && hash_of(&path).is_some_and(|now| now != hash))
            && !dunce::canonicalize(&path).is_ok_and(|path| read.contains(&path))
    };
    listed(&list).find(is_edited).map(|(file, _)| PathBuf::from(file))
}

/// The files of a list, with their hashes; lists of earlier versions have none.
fn listed(list: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    list.lines().map(|line| line.split_once('\t').map_or((line, None), |(file, hash)| (file, Some(hash))))
}

fn hash_of(path: &Path) -> Option<String> {
    let mut hashing = Hashing { sink: io::sink(), hash: Sha256::new() };
    io::copy(&mut open_regular(path).ok()?, &mut hashing).ok()?;
    Some(hashing.digits())
}

/// Writes a file of a prepared folder, and gives its hash.
///
/// # Errors
/// Those of the content and of the file system.
pub fn write_file(
    path: &Path,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<String, TargetError> {
    let sink = BufWriter::with_capacity(BUFFER, File::create(path).map_err(at(path))?);
    let mut hashing = Hashing { sink, hash: Sha256::new() };
    content(&mut hashing).map_err(at(path))?;
    hashing.sink.flush().map_err(at(path))?;
    Ok(hashing.digits())
}

/// Writes on, and hashes what it writes.
struct Hashing<W> {
    sink: W,
    hash: Sha256,
}

impl<W> Hashing<W> {
    fn digits(self) -> String {
        self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.sink.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sink.flush()
    }
}

/// The name of a folder beside another one: hidden, and recognised when it is left behind.
fn sibling_prefix(out: &Path, purpose: &str) -> OsString {
    let mut name = OsString::from(".");
    name.push(out.file_name().unwrap_or_default());
    name.push(".passerelle-");
    name.push(purpose);
    name
}
