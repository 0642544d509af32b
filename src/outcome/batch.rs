//! What became of every company of a batch.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Exit;

/// The outcome of a batch run, and what `batch.json` holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// The program.
    pub program: String,
    /// Its version.
    pub version: String,
    /// Nothing was written.
    pub dry_run: bool,
    /// How many were planned in this run.
    pub planned: usize,
    /// How many were left alone, as nothing had changed.
    pub unchanged: usize,
    /// How many have no result of this input.
    pub failed: usize,
    /// Every company, in the order of names.
    pub companies: Vec<Part>,
}

/// What became of a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Planned in this run.
    Planned,
    /// Planned before, and nothing has changed since.
    Unchanged,
    /// It has no plan of this input.
    Failed,
    /// The run was interrupted before.
    NotBegun,
}

/// One company of a batch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its folder of results below that of the run.
    pub folder: String,
    /// What became of it.
    pub state: State,
    /// The exit code of its plan.
    pub exit: u8,
    /// What `summary.json` says of these.
    pub stints: Option<u64>,
    /// Placed.
    pub placed: Option<u64>,
    /// Left though due.
    pub unplaced: Option<u64>,
    /// Of the schedule.
    pub points: Option<f64>,
    /// What is not proven gained.
    pub gap: Option<f64>,
    /// What stopped its search.
    pub stopped_by: Option<String>,
    /// What ended it without a result, as `--json` tells it.
    pub failure: Option<Value>,
}

impl Results {
    /// Counts what became of the companies.
    pub fn of(companies: Vec<Part>, dry_run: bool) -> Self {
        let count = |state| companies.iter().filter(|part| part.state == state).count();
        Results {
            program: env!("CARGO_PKG_NAME").to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            dry_run,
            planned: count(State::Planned),
            unchanged: count(State::Unchanged),
            failed: count(State::Failed) + count(State::NotBegun),
            companies,
        }
    }

    /// The worst exit of the parts.
    pub fn exit(&self) -> Exit {
        let exits = self.companies.iter().map(|part| Exit::of_code(part.exit));
        exits.max_by_key(|exit| exit.severity()).unwrap_or(Exit::Complete)
    }
}
