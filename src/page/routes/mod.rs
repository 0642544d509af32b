//! What the page asks for, by step.

mod act;
mod adjust;
mod bring;
mod chain;
mod close;
mod documents;
mod hand_out;
mod live;
mod plan;
mod scenarios;
mod settle;
mod tables;
mod whole;
mod why;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};

use super::access;
use super::session::Shared;

/// Bytes that a question may have.
const QUESTION: usize = 1 << 20;

/// Every route, behind the access.
pub(super) fn all(shared: Shared) -> Router {
    Router::new()
        .route("/", get(whole::index))
        .route("/assets/{name}", get(whole::asset))
        .route("/api/state", get(whole::state))
        .route("/api/events", get(whole::events))
        .route("/api/language", post(whole::language))
        .route("/api/quit", post(whole::quit))
        .route("/api/open", post(bring::open))
        .route("/api/example", post(bring::example))
        .route("/api/read", post(bring::read))
        .route("/api/headers", get(tables::headers))
        .route("/api/tables", get(tables::tables))
        .route("/api/table", get(tables::table))
        .route("/api/edit", post(tables::edit))
        .route("/api/save", post(bring::save))
        .route("/api/discard", post(bring::discard))
        .route("/api/settings", get(settle::settings_of))
        .route("/api/set", post(settle::set))
        .route("/api/plan", post(plan::plan))
        .route("/api/stop", post(plan::stop))
        .route("/api/scenarios", get(scenarios::found).post(scenarios::run))
        .route("/api/remedies", get(why::remedies))
        .route("/api/status", get(adjust::status))
        .route("/api/hand", get(adjust::hand))
        .route("/api/verdicts", post(adjust::verdicts))
        .route("/api/offer", post(adjust::offer))
        .route("/api/do", post(act::act))
        .route("/api/keep", post(adjust::keep))
        .route("/api/compare", post(adjust::compare))
        .route("/api/why", post(why::why))
        .route("/api/changes", get(hand_out::changes))
        .route("/api/documents", post(hand_out::documents))
        .route("/api/editions", get(hand_out::editions))
        .route("/api/bring-back", post(hand_out::bring_back))
        .route("/api/messages", post(hand_out::messages))
        .route("/api/sent", post(hand_out::sent))
        .route("/api/chain", get(chain::chain))
        .route("/api/link", post(chain::link))
        .route("/api/away", post(live::away))
        .route("/api/absence", post(live::note))
        .route("/api/closing", get(close::closing))
        .route("/api/close", post(close::close))
        .route("/api/after", post(close::after))
        .route("/api/returns", post(close::returns))
        .route("/api/bulletin", post(documents::bulletin))
        .route("/report", get(documents::report))
        .route("/documents/{edition}/{*path}", get(documents::document))
        .layer(DefaultBodyLimit::max(QUESTION))
        .route("/api/drop", post(bring::dropped).layer(DefaultBodyLimit::max(access::LARGEST as usize)))
        .layer(from_fn_with_state(shared.clone(), access::keep))
        .with_state(shared)
}
