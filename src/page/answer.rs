//! Answers: data, or one sentence and a way on.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::json;

use crate::domain::Language;
use crate::words::told;

/// What could not be done, as the planner reads it.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    sentence: String,
}

impl Refusal {
    /// Something that the planner can do otherwise.
    pub fn of(sentence: impl Into<String>) -> Self {
        Refusal { status: StatusCode::UNPROCESSABLE_ENTITY, sentence: sentence.into() }
    }

    /// The sentence.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }

    /// What the page shows is not what there is any more.
    pub fn outdated(language: Language) -> Self {
        Refusal { status: StatusCode::CONFLICT, sentence: told!(language, "desk-outdated") }
    }

    /// An error of the program.
    pub fn internal(language: Language) -> Self {
        Refusal { status: StatusCode::INTERNAL_SERVER_ERROR, sentence: told!(language, "desk-internal") }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.status, Json(json!({ "refused": self.sentence }))).into_response()
    }
}

/// Data, or a refusal.
pub(super) type Answer = Result<Response, Refusal>;

/// Data as JSON.
pub(super) fn data(value: &impl Serialize) -> Answer {
    Ok(Json(value).into_response())
}

/// The page for whoever comes without the secret: what to do, and nothing of the planner's.
pub(super) fn locked(language: Language) -> Response {
    let text = told!(language, "desk-locked-out");
    let page = format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Passerelle</title><main><h1>Passerelle</h1><p>{text}</p></main></html>",
        language.code()
    );
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    (StatusCode::FORBIDDEN, [(header::CONTENT_TYPE, kind)], page).into_response()
}
