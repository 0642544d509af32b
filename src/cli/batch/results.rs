//! What the process of a company came to.

use std::io;

use serde_json::Value;

use crate::outcome::{Exit, Part, State};

use super::children::{Ended, Job};

fn part(job: &Job, state: State, exit: Exit) -> Part {
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
pub fn of(job: &Job, ended: &Ended) -> Part {
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
            ..part(job, state, exit)
        };
    }
    let failure = if failure.is_object() { failure.clone() } else { crash(ended) };
    // What the system ended has no exit code of its own, and an exit of 0 without a result is no success.
    let exit = if exit == Exit::Complete { Exit::Failure } else { exit };
    Part { failure: Some(failure), ..part(job, State::Failed, exit) }
}

/// A company whose process could not be started.
pub fn not_started(job: &Job, error: &io::Error) -> Part {
    let failure = told("not-started", &error.to_string());
    Part { failure: Some(failure), ..part(job, State::Failed, Exit::Failure) }
}

/// A company whose turn did not come.
pub fn not_begun(job: &Job) -> Part {
    part(job, State::NotBegun, Exit::Interrupted)
}

/// A process that ended without a word on stdout: the last thing that it said beside.
fn crash(ended: &Ended) -> Value {
    let said = String::from_utf8_lossy(&ended.stderr);
    told("crash", said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default())
}

fn told(code: &str, message: &str) -> Value {
    serde_json::json!({ "code": code, "message": message })
}
