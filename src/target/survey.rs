//! Whether a folder may be replaced: looked at before the solve, and its contents again before the move.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::MANIFEST;
use super::held;
use super::refusal::{TargetError, at};
use crate::files::text;

/// What the desktops of macOS and Windows leave in every folder that they show.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The absolute path of an output folder, links followed, whether it exists or not.
///
/// # Errors
/// Where no folder can be made there.
pub fn resolve(out: &Path) -> Result<PathBuf, TargetError> {
    if let Ok(existing) = real(out) {
        return Ok(existing);
    }
    if out.symlink_metadata().is_ok() {
        return Err(TargetError::NotAFolder(out.to_path_buf())); // a link to nothing
    }
    let absolute = std::path::absolute(out).map_err(at(out))?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return Err(TargetError::Root(absolute));
    };
    let parent = real(parent).map_err(|_| TargetError::NoParent(parent.to_path_buf()))?;
    Ok(parent.join(name))
}

/// Refuses a folder whose path leads elsewhere than when it was resolved.
pub(super) fn examine_path(out: &Path) -> Result<(), TargetError> {
    let parent = out.parent().ok_or_else(|| TargetError::Root(out.to_path_buf()))?;
    match real(parent) {
        Ok(now) if now != parent => Err(TargetError::Moved(out.to_path_buf())),
        // What is gone altogether says so itself.
        _ => Ok(()),
    }
}

/// The absolute path of what exists, links followed where the system can: some drives of Windows cannot say where a folder
/// really is.
fn real(path: &Path) -> io::Result<PathBuf> {
    dunce::canonicalize(path)
        .or_else(|error| if path.is_dir() { std::path::absolute(path) } else { Err(error) })
}

/// Refuses a folder that must not be replaced or cannot be. `out` is resolved.
pub(super) fn examine(out: &Path, input_folder: &Path) -> Result<(), TargetError> {
    let Some(parent) = out.parent() else {
        return Err(TargetError::Root(out.to_path_buf()));
    };
    if !parent.is_dir() {
        return Err(TargetError::NoParent(parent.to_path_buf()));
    }
    if !out.exists() {
        return Ok(());
    }
    if !out.is_dir() {
        return Err(TargetError::NotAFolder(out.to_path_buf()));
    }
    if let Ok(input) = dunce::canonicalize(input_folder)
        && input.starts_with(out)
    {
        return Err(TargetError::HoldsInput { out: out.to_path_buf(), input });
    }
    if std::env::current_dir().and_then(dunce::canonicalize).is_ok_and(|current| current.starts_with(out)) {
        return Err(TargetError::HoldsCurrent(out.to_path_buf()));
    }
    if is_mount_point(out, parent).map_err(at(out))? {
        return Err(TargetError::MountPoint(out.to_path_buf()));
    }
    writable(out).map_err(|source| TargetError::NotWritable { folder: out.to_path_buf(), source })?;
    examine_contents(out)
}

/// Refuses a folder that holds anything that its list of files does not name, or that another program holds open.
pub(super) fn examine_contents(out: &Path) -> Result<(), TargetError> {
    if !out.exists() {
        return Ok(());
    }
    let list = match text(&out.join(MANIFEST)) {
        Ok(list) => list,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(at(&out.join(MANIFEST))(error)),
    };
    let files: HashSet<&str> = super::listed(&list).map(|(file, _)| file).collect();
    let folders: BTreeSet<&str> =
        files.iter().flat_map(|file| file.match_indices('/').map(|(end, _)| &file[..end])).collect();
    let mut pending = vec![String::new()];
    while let Some(folder) = pending.pop() {
        let path = out.join(&folder);
        for entry in fs::read_dir(&path).map_err(at(&path))? {
            let entry = entry.map_err(at(&path))?;
            let foreign = |found: PathBuf| TargetError::Foreign { folder: out.to_path_buf(), found };
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                return Err(foreign(Path::new(&folder).join(name)));
            };
            let inside = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
            let kind = entry.file_type().map_err(at(&path))?;
            let known = if kind.is_dir() {
                folders.contains(inside.as_str())
            } else {
                kind.is_file()
                    && (files.contains(inside.as_str()) || inside == MANIFEST || LITTER.contains(&name))
            };
            if !known {
                return Err(foreign(PathBuf::from(inside)));
            }
            if kind.is_dir() {
                pending.push(inside);
            } else if held::is_held(&entry.path()) {
                return Err(TargetError::InUse { path: entry.path(), kept: None });
            }
        }
    }
    Ok(())
}

/// Whether the old folder can be removed once the new one is in its place: somebody else's would be left behind.
#[cfg(unix)]
fn writable(out: &Path) -> io::Result<()> {
    use rustix::fs::Access;
    Ok(rustix::fs::access(out, Access::WRITE_OK | Access::EXEC_OK)?)
}

/// Elsewhere the move itself tells.
#[cfg(not(unix))]
fn writable(_out: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn is_mount_point(out: &Path, parent: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    Ok(fs::metadata(out)?.dev() != fs::metadata(parent)?.dev())
}

/// Elsewhere the move itself tells.
#[cfg(not(unix))]
fn is_mount_point(_out: &Path, _parent: &Path) -> io::Result<bool> {
    Ok(false)
}
