//! What became of every company of a batch.

use std::io;

use serde::Serialize;
use serde_json::Value;

use crate::cli::exit::Exit;

use super::children::{Ended, Job};

/// The outcome of a batch run, and what `batch.json` holds.
#[derive(Debug, Serialize)]
pub struct Results {
    program: &'static str,
    version: &'static str,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Serialize)]
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
            program: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
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

impl Part {
    fn new(job: &Job, state: State, exit: Exit) -> Self {
        Part {
            name: job.name.clone(),
            folder: job.folder.clone(),
            state,
            exit: exit.code(),
            stints: None,
            placed: None,
            unplaced: None,
            points: None,
            gap: None,
            stopped_by: None,
            failure: None,
        }
    }

    /// What a process said of its company.
    pub fn of(job: &Job, ended: &Ended) -> Self {
        let document: Value = serde_json::from_slice(&ended.stdout).unwrap_or_default();
        let (outcome, failure) = (&document["outcome"], &document["failure"]);
        let exit = ended.code.and_then(|code| u8::try_from(code).ok()).map_or(Exit::Failure, Exit::of_code);
        if failure.is_null() && outcome["placed"].is_u64() {
            let unchanged = outcome["unchanged"] == true;
            let state = if unchanged { State::Unchanged } else { State::Planned };
            return Part {
                stints: outcome["stints"].as_u64(),
                placed: outcome["placed"].as_u64(),
                unplaced: outcome["unplaced"].as_u64(),
                points: outcome["points"].as_f64(),
                gap: outcome["gap"].as_f64(),
                stopped_by: outcome["stopped_by"].as_str().map(str::to_owned),
                ..Part::new(job, state, exit)
            };
        }
        let failure = if failure.is_object() { failure.clone() } else { crash(ended) };
        // What the system ended has no exit code of its own, and an exit of 0 without a result is no success.
        let exit = if exit == Exit::Complete { Exit::Failure } else { exit };
        Part { failure: Some(failure), ..Part::new(job, State::Failed, exit) }
    }

    /// A company whose process could not be started.
    pub fn not_started(job: &Job, error: &io::Error) -> Self {
        let failure = told("not-started", &error.to_string());
        Part { failure: Some(failure), ..Part::new(job, State::Failed, Exit::Failure) }
    }

    /// A company whose turn did not come.
    pub fn not_begun(job: &Job) -> Self {
        Part::new(job, State::NotBegun, Exit::Interrupted)
    }
}

/// A process that ended without a word on stdout: the last thing that it said beside.
fn crash(ended: &Ended) -> Value {
    let said = String::from_utf8_lossy(&ended.stderr);
    told("crash", said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default())
}

fn told(code: &str, message: &str) -> Value {
    serde_json::json!({ "code": code, "message": message })
}
