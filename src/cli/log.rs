//! `--log`: what a run did and how long it took, for whoever keeps it running.

use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::{Mutex, OnceLock};

use tracing::Level;
use tracing::level_filters::LevelFilter;

/// What `--log` takes, once or twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogArg {
    /// How much is logged; alone, to stderr.
    Level(Level),
    /// The file that lines of JSON are added to.
    File(PathBuf),
}

impl FromStr for LogArg {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "error" => LogArg::Level(Level::ERROR),
            "warn" => LogArg::Level(Level::WARN),
            "info" => LogArg::Level(Level::INFO),
            "debug" => LogArg::Level(Level::DEBUG),
            "trace" => LogArg::Level(Level::TRACE),
            file => LogArg::File(file.into()),
        })
    }
}

/// The first write to the file that failed.
static FAILED: OnceLock<(PathBuf, io::Error)> = OnceLock::new();

/// The file of `--log`, and the first write to it that failed: whoever keeps the program running relies on it.
pub fn failed() -> Option<(PathBuf, io::Error)> {
    let (path, error) = FAILED.get()?;
    Some((path.clone(), io::Error::new(error.kind(), error.to_string())))
}

/// A log file that remembers that it could not be written.
struct Journal {
    file: File,
    path: PathBuf,
}

impl Write for Journal {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Err(error) = self.file.write_all(bytes) {
            let _ = FAILED.set((self.path.clone(), error));
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Starts to log as asked; without any wish, nothing is logged.
///
/// # Errors
/// Where the file cannot be opened, its name.
pub fn start(wishes: &[LogArg]) -> Result<(), (PathBuf, io::Error)> {
    let level = wishes.iter().find_map(|wish| match wish {
        LogArg::Level(level) => Some(*level),
        LogArg::File(_) => None,
    });
    let file = wishes.iter().find_map(|wish| match wish {
        LogArg::Level(_) => None,
        LogArg::File(file) => Some(file),
    });
    if wishes.is_empty() {
        return Ok(());
    }
    let level = LevelFilter::from_level(level.unwrap_or(Level::INFO));
    let subscriber = tracing_subscriber::fmt().with_max_level(level).with_target(false);
    // Fails only where somebody listens already, as in a program that uses the library: then they hear us.
    let _ = match file {
        Some(path) => {
            let file =
                File::options().create(true).append(true).open(path).map_err(|why| (path.clone(), why))?;
            let journal = Mutex::new(Journal { file, path: path.clone() });
            let subscriber = subscriber.json().flatten_event(true).with_writer(journal).finish();
            tracing::subscriber::set_global_default(subscriber)
        }
        None => {
            let subscriber = subscriber.with_ansi(false).with_writer(io::stderr).finish();
            tracing::subscriber::set_global_default(subscriber)
        }
    };
    Ok(())
}
