//! EditedSchedule out: what changed since the last time, documents as drafts or published, and earlier editions brought back.

use std::path::{Component, Path as FilePath, PathBuf};
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::adjust::ask;
use crate::adjust::{Pins, Step, with_pins};
use crate::domain::{Format, Placement, Problem, Schedule};
use crate::files;
use crate::output::{self, EXPORTERS};
use crate::page::answer::{Answer, Refusal, data};
use crate::page::editing::Editor;
use crate::page::folder::Place;
use crate::page::session::{Reading, Shared};
use crate::page::wording;
use crate::report::{Facts, View};
use crate::target::{Target, TargetError};
use crate::verify::{self, VerifiedSchedule};
use crate::words::told;

/// Documents run what they bring in a world of their own, and reach nothing: their own policy allows less still.
const DOCUMENT: &str = "sandbox allow-scripts allow-modals allow-downloads; default-src 'none'; style-src 'unsafe-inline'; \
     script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The folder with the schedule of drafts and editions.
const SCHEDULE: &str = "schedule.csv";

/// The schedule in hand, recounted, as documents are made of it.
struct Copy {
    problem: Problem,
    schedule: VerifiedSchedule,
    facts: Facts,
}

impl Copy {
    /// Takes a copy; refuses a schedule that breaks rules.
    async fn of(shared: &Shared) -> Result<Self, Refusal> {
        let language = shared.language();
        let editor = shared.editor()?;
        let files = match &shared.open().reading {
            Reading::Sound(loaded) => loaded.files.clone(),
            _ => Vec::new(),
        };
        let held = held(&editor).await.map_err(|()| Refusal::internal(language))?;
        let copied = tokio::task::spawn_blocking(move || {
            let (placements, pins, facts) = held;
            let problem =
                with_pins(&editor.problem, &pins).altered(|parts| parts.settings.language = language);
            let schedule = verify::verify(&problem, &Schedule { placements, strays: Vec::new() })
                .map_err(|_| Refusal::of(told!(language, "desk-broken")))?;
            // What is in hand may be better than a bound that counted other points.
            let bound = facts.bound.filter(|bound| *bound <= schedule.score().total());
            Ok(Copy { problem, schedule, facts: Facts { inputs: files, bound, ..facts } })
        });
        copied.await.map_err(|_| Refusal::internal(language))?
    }

    fn view(&self) -> View<'_> {
        View::new(&self.problem, &self.schedule, self.facts.clone())
    }
}

async fn held(editor: &Editor) -> Result<(Vec<Placement>, Pins, Facts), ()> {
    let asked = editor
        .ask(|editing| (editing.edited.placements(), editing.edited.pins().clone(), editing.facts.clone()));
    asked.await.map_err(|_| ())
}

fn place(shared: &Shared) -> Result<Arc<Place>, Refusal> {
    let place = shared.open().place.clone();
    place.ok_or_else(|| Refusal::of(told!(shared.language(), "desk-nothing-open")))
}

/// The report of the schedule in hand, with the drawing of the chain.
pub async fn report(State(shared): State<Shared>) -> Response {
    let language = shared.language();
    let made = async {
        let copy = Copy::of(&shared).await?;
        let written = tokio::task::spawn_blocking(move || {
            let view = copy.view();
            let report = EXPORTERS.iter().find(|(format, _)| *format == Some(Format::Html));
            report.and_then(|(_, exporter)| exporter.files(&view).next()?.bytes().ok())
        });
        written.await.ok().flatten().ok_or_else(|| Refusal::internal(language))
    };
    match made.await {
        Ok(page) => document_of("report.html", page),
        Err(refusal) => refusal.into_response(),
    }
}

/// What changed since the last time that something was published.
pub async fn changes(State(shared): State<Shared>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let Some(edition) = place.editions().into_iter().next() else {
        return data(&json!({ "edition": null, "lines": [] }));
    };
    let file = place.published().join(&edition).join(SCHEDULE);
    ask(&shared, move |editing| {
        let problem = editing.schedule.problem();
        let then = placements_of(&file, problem)
            .ok_or_else(|| Refusal::of(told!(language, "desk-edition-unreadable")))?;
        let step = Step::between(&then, &editing.edited.placements());
        let points = -editing.schedule.judge(&step.put, &step.taken).points;
        let mut told = wording::step(problem, language, &step, points);
        told["edition"] = Value::from(edition);
        Ok(told)
    })
    .await
}

/// The placements of a schedule file that can stand on a schedule.
fn placements_of(file: &FilePath, problem: &Problem) -> Option<Vec<Placement>> {
    let rows = files::load_schedule(file, problem).ok()?;
    let mut placements = problem.schedule_of(&rows).placements;
    placements.retain(|placement| crate::adjust::JudgedSchedule::fits(problem, placement));
    Some(placements)
}

/// Whether the documents are published or a draft.
#[derive(Deserialize)]
pub struct Wanted {
    publish: bool,
}

/// Writes the documents: as a draft that the next one replaces, or as an edition that is kept.
pub async fn documents(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    let copy = Copy::of(&shared).await?;
    let written = tokio::task::spawn_blocking(move || write(&place, &copy, wanted.publish));
    let written = written.await.map_err(|_| Refusal::internal(language))?;
    let (folder, files) = written.map_err(|error| {
        tracing::warn!(error = error.is_refusal(), "documents were not written");
        Refusal::of(told!(language, "desk-not-written"))
    })?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    data(&json!({ "folder": folder, "edition": name, "files": files }))
}

fn write(place: &Place, copy: &Copy, publish: bool) -> Result<(PathBuf, Vec<String>), TargetError> {
    let out = match publish {
        true => {
            let folder = place.published();
            std::fs::create_dir_all(&folder)
                .map_err(|source| TargetError::Io { path: folder.clone(), source })?;
            folder.join(chrono::Local::now().format("%Y-%m-%d-%H%M%S").to_string())
        }
        false => place.draft(),
    };
    let view = copy.view();
    let files: Vec<String> = output::paths(&view).collect();
    let target = Target::prepare(&out, &place.given)?;
    let folder = output::write(&view, target, &|| false)?;
    Ok((folder, files))
}

/// What was published, the latest first.
pub async fn editions(State(shared): State<Shared>) -> Answer {
    data(&json!({ "editions": place(&shared)?.editions() }))
}

/// An edition.
#[derive(Deserialize)]
pub struct Edition {
    edition: String,
}

/// Takes an earlier edition in hand again, as a step that can be undone.
pub async fn bring_back(State(shared): State<Shared>, Json(wanted): Json<Edition>) -> Answer {
    let (language, place) = (shared.language(), place(&shared)?);
    if !place.editions().contains(&wanted.edition) {
        return Err(Refusal::outdated(language));
    }
    let file = place.published().join(&wanted.edition).join(SCHEDULE);
    let window = Shared::clone(&shared);
    ask(&shared, move |editing| {
        let unreadable = || Refusal::of(told!(language, "desk-edition-unreadable"));
        let then = placements_of(&file, editing.schedule.problem()).ok_or_else(unreadable)?;
        let step = Step::between(&editing.edited.placements(), &then);
        editing.step(step);
        window.tell(json!({ "kind": "hand" }));
        Ok(json!({}))
    })
    .await
}

/// A document of the draft or of an edition.
pub async fn document(
    State(shared): State<Shared>,
    Path((edition, path)): Path<(String, String)>,
) -> Response {
    let Ok(place) = place(&shared) else { return StatusCode::NOT_FOUND.into_response() };
    let folder = match edition.as_str() {
        "draft" => place.draft(),
        _ if place.editions().contains(&edition) => place.published().join(&edition),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    let plain = FilePath::new(&path).components().all(|part| matches!(part, Component::Normal(_)));
    let found = async {
        let file = tokio::task::spawn_blocking(move || {
            let folder = std::fs::canonicalize(folder).ok()?;
            let file = std::fs::canonicalize(folder.join(&path)).ok()?;
            // A link may lead elsewhere.
            (plain && file.starts_with(&folder))
                .then(|| std::fs::read(&file).ok())
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

fn document_of(path: &str, bytes: Vec<u8>) -> Response {
    let ending = FilePath::new(path).extension().unwrap_or_default().to_string_lossy().into_owned();
    let kind = match ending.as_str() {
        "html" => "text/html; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "json" => "application/json",
        "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(kind)),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(DOCUMENT)),
    ];
    (headers, bytes).into_response()
}
