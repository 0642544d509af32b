//! Documents that are read in the browser: the report of the schedule in hand, and what was written.

use std::path::{Component, Path as FilePath};

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_FRAME_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;

use super::hand_out::{issue, place};
use crate::domain::Format;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::session::Shared;
use crate::words::told;
use crate::{output, target};

/// Documents run what they bring in a world of their own, and reach nothing: their own policy allows less still.
const DOCUMENT: &str = "sandbox allow-scripts allow-modals allow-downloads; default-src 'none'; style-src 'unsafe-inline'; \
     script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// The report of the schedule in hand, with the drawing of the chain.
pub async fn report(State(shared): State<Shared>) -> Response {
    let language = shared.language();
    let made = async {
        let issue = issue(&shared, false).await?;
        let written = tokio::task::spawn_blocking(move || {
            let view = issue.view(Vec::new());
            let report = output::EXPORTERS.iter().find(|(format, _)| *format == Some(Format::Html));
            report.and_then(|(_, exporter)| exporter.files(&view).next()?.bytes().ok())
        });
        written.await.ok().flatten().ok_or_else(|| Refusal::internal(language))
    };
    match made.await {
        Ok(page) => document_of("report.html", page),
        Err(refusal) => refusal.into_response(),
    }
}

/// A document of the draft or of an edition.
pub async fn document(
    State(shared): State<Shared>,
    Path((edition, path)): Path<(String, String)>,
) -> Response {
    let Ok(place) = place(&shared) else { return StatusCode::NOT_FOUND.into_response() };
    let Some(folder) = place.documents(&edition) else { return StatusCode::NOT_FOUND.into_response() };
    let plain = FilePath::new(&path).components().all(|part| matches!(part, Component::Normal(_)));
    let found = async {
        let file = tokio::task::spawn_blocking(move || {
            let folder = std::fs::canonicalize(folder).ok()?;
            let file = std::fs::canonicalize(folder.join(&path)).ok()?;
            // A link may lead elsewhere.
            (plain && file.starts_with(&folder))
                .then(|| crate::files::contents(&file).ok())
                .flatten()
                .map(|bytes| (path, bytes))
        });
        file.await.ok().flatten()
    };
    match found.await {
        Some((path, bytes)) => document_of(&path, bytes),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The text of the bulletin of some documents, as it was edited in place.
#[derive(Deserialize)]
pub struct Edited {
    edition: String,
    issue: String,
}

/// Keeps the bulletin as it was edited.
pub async fn bulletin(State(shared): State<Shared>, Json(edited): Json<Edited>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let folder = place.documents(&edited.edition).ok_or_else(|| Refusal::outdated(language))?;
    let path = folder.join("bulletin.html");
    let kept = tokio::task::spawn_blocking(move || {
        let page = crate::files::text(&path).ok()?;
        let page = output::with_issue(&page, &edited.issue)?;
        target::replace(&path, |sink| std::io::Write::write_all(sink, page.as_bytes())).ok()
    });
    let kept = kept.await.map_err(|_| Refusal::internal(language))?;
    kept.ok_or_else(|| Refusal::of(told!(language, "desk-not-written")))?;
    data(&json!({}))
}

fn document_of(path: &str, bytes: Vec<u8>) -> Response {
    let ending = FilePath::new(path).extension().unwrap_or_default().to_string_lossy().into_owned();
    let kind = match ending.as_str() {
        "html" => "text/html; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "eml" => "message/rfc822",
        "json" => "application/json",
        "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(kind)),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(DOCUMENT)),
        (X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN")),
    ];
    (headers, bytes).into_response()
}
