//! Why an output folder is refused or could not be written.

use std::io;
use std::path::{Path, PathBuf};

/// What stands in the way of an output folder. `words` says it to people.
#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    /// The root of a file system, or a path without a last name.
    #[error("{0}: the root of a file system cannot be the output folder")]
    Root(PathBuf),
    /// Something that is no folder stands there.
    #[error("{0} is not a folder")]
    NotAFolder(PathBuf),
    /// The folder above does not exist.
    #[error("{0}: there is no such folder")]
    NoParent(PathBuf),
    /// No folder can be made beside it.
    #[error("{folder} cannot be written: {source}")]
    NotWritable {
        /// Folder above the output folder.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The output folder is the input folder, or has it inside.
    #[error("{out} holds the input folder {input}")]
    HoldsInput {
        /// Output folder.
        out: PathBuf,
        /// Input folder.
        input: PathBuf,
    },
    /// The program was started in the output folder or below it.
    #[error("{0} holds the current folder")]
    HoldsCurrent(PathBuf),
    /// The output folder is where another file system begins: it cannot be replaced.
    #[error("{0} is a mount point")]
    MountPoint(PathBuf),
    /// The folder holds something that the program did not write.
    #[error("{folder} holds {found}, which Passerelle did not write")]
    Foreign {
        /// Output folder.
        folder: PathBuf,
        /// What was found first, below it.
        found: PathBuf,
    },
    /// Somebody has changed a file of the folder since it was written: replacing it would lose that.
    #[error("{folder} holds {file}, which was changed since it was written")]
    Edited {
        /// Output folder.
        folder: PathBuf,
        /// The file, below it.
        file: PathBuf,
    },
    /// Its path leads elsewhere than when the command began: somebody has put a link into it.
    #[error("{0} leads elsewhere than before")]
    Moved(PathBuf),
    /// Another program holds a file open, or something in a folder, and the system replaces nothing that is open.
    #[error("{path} is open in another program")]
    InUse {
        /// File or folder.
        path: PathBuf,
        /// Where what was to be written is kept, if there was something already.
        kept: Option<PathBuf>,
    },
    /// Interrupted while writing.
    #[error("interrupted")]
    Interrupted,
    /// The file system failed.
    #[error("{path}: {source}")]
    Io {
        /// File or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl TargetError {
    /// Whether the one who typed the command can choose a better folder, rather than the system failing.
    pub fn is_refusal(&self) -> bool {
        !matches!(self, TargetError::Io { .. } | TargetError::Interrupted)
    }
}

/// Names the file that an operation failed on.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> TargetError {
    let path = path.to_path_buf();
    move |source| TargetError::Io { path, source }
}
