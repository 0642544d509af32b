//! Plan: a search begun and stopped.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::json;

use crate::page::answer::{Answer, data};
use crate::page::search::{self, Aim};
use crate::page::session::Shared;

/// Longest search that a window may ask for.
const LONGEST: u64 = 24 * 3_600;

/// What to search for, and for how long.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    around: bool,
    seconds: Option<u64>,
}

/// Begins a search.
pub async fn plan(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    let aim = if wanted.around { Aim::Around } else { Aim::Best };
    let limit = wanted.seconds.map(|seconds| Duration::from_secs(seconds.min(LONGEST)));
    search::start(&shared, aim, limit).await?;
    data(&json!({}))
}

/// Stops the search: it ends soon after with the best schedule so far.
pub async fn stop(State(shared): State<Shared>) -> Answer {
    if let Some(run) = &shared.open().run {
        run.stop();
    }
    data(&json!({}))
}
