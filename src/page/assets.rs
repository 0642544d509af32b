//! The page itself, in the program.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::web;

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

macro_rules! own {
    ($name:literal) => {
        include_str!(concat!("assets/", $name))
    };
}

/// Every file of the page: its name, its type, its text.
const FILES: &[(&str, &str, &str)] = &[
    ("index.html", HTML, own!("index.html")),
    ("icon.svg", "image/svg+xml", own!("icon.svg")),
    ("page.css", STYLE, own!("page.css")),
    ("style.css", STYLE, web::STYLE),
    ("grid.css", STYLE, web::GRID_STYLE),
    ("print.css", STYLE, web::PRINT_STYLE),
    ("elements.js", SCRIPT, web::ELEMENTS),
    ("grid.js", SCRIPT, web::GRID),
    ("heat.js", SCRIPT, web::HEAT),
    ("chain.js", SCRIPT, web::CHAIN),
    ("chain.css", STYLE, web::CHAIN_STYLE),
    ("main.js", SCRIPT, own!("main.js")),
    ("server.js", SCRIPT, own!("server.js")),
    ("words.js", SCRIPT, own!("words.js")),
    ("bring.js", SCRIPT, own!("bring.js")),
    ("faults.js", SCRIPT, own!("faults.js")),
    ("headers.js", SCRIPT, own!("headers.js")),
    ("tables.js", SCRIPT, own!("tables.js")),
    ("questions.js", SCRIPT, own!("questions.js")),
    ("scenarios.js", SCRIPT, own!("scenarios.js")),
    ("troubles.js", SCRIPT, own!("troubles.js")),
    ("settle.js", SCRIPT, own!("settle.js")),
    ("plan.js", SCRIPT, own!("plan.js")),
    ("adjust.js", SCRIPT, own!("adjust.js")),
    ("rows.js", SCRIPT, own!("rows.js")),
    ("panel.js", SCRIPT, own!("panel.js")),
    ("live.js", SCRIPT, own!("live.js")),
    ("hand.js", SCRIPT, own!("hand.js")),
    ("documents.js", SCRIPT, own!("documents.js")),
    ("whom.js", SCRIPT, own!("whom.js")),
    ("close.js", SCRIPT, own!("close.js")),
    ("bulletin.js", SCRIPT, own!("bulletin.js")),
    ("links.js", SCRIPT, own!("links.js")),
];

/// A file of the page.
pub(super) fn file(name: &str) -> Response {
    match FILES.iter().find(|(known, ..)| *known == name) {
        Some((_, kind, text)) => {
            ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], *text).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
