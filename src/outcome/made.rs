//! What commands made that plan nothing: a folder to start from, a company, a program for other solvers, a manual.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::generate::{Example, Recipe};
use crate::model::export::Format;

/// What `export` wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exported {
    /// The file.
    pub file: PathBuf,
    /// Nothing was written.
    pub dry_run: bool,
    /// Its format.
    pub format: Format,
}

/// What `generate` wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Generated {
    /// The folder.
    pub folder: PathBuf,
    /// Nothing was written.
    pub dry_run: bool,
    /// What the company is like.
    #[serde(flatten)]
    pub recipe: Recipe,
}

/// What `init` wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Started {
    /// The folder.
    pub folder: PathBuf,
    /// The company, where one was asked for.
    pub example: Option<Example>,
    /// Nothing was written.
    pub dry_run: bool,
    /// Names of the files.
    pub files: Vec<String>,
}

/// What `man` wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manual {
    /// The folder.
    pub folder: PathBuf,
    /// Nothing was written.
    pub dry_run: bool,
    /// Names of the pages.
    pub files: Vec<String>,
}
