//! The page as a whole: its files, its words, where things stand, events, and the end.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::response::sse::{Event, KeepAlive, Sse};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

use crate::domain::Language;
use crate::generate::Example;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::session::{Reading, Shared};
use crate::page::windows::Listening;
use crate::page::{assets, recent, wording};
use crate::words::{self, told};

/// The page.
pub async fn index() -> Response {
    assets::file("index.html")
}

/// A file of the page.
pub async fn asset(Path(name): Path<String>) -> Response {
    assets::file(&name)
}

/// What is open, what was read, what runs; and every word of the page.
pub async fn state(State(shared): State<Shared>) -> Answer {
    let language = shared.language();
    let (place, read, running, remark, editor, changed_outside) = {
        let mut open = shared.open();
        let read = match &open.reading {
            Reading::Nothing => Ok(None),
            Reading::Sound(loaded) => Ok(Some(Arc::clone(loaded))),
            Reading::Faulty(faults) => Err(wording::faulty(faults, language)),
        };
        let remark = open.remark.take();
        (open.place.clone(), read, open.run.is_some(), remark, open.editor.is_some(), open.changed_outside)
    };
    let (reading, understood, faults) = match read {
        Ok(None) => ("nothing", None, None),
        Ok(Some(loaded)) => {
            let own = Arc::clone(&shared);
            let count = move || Some(wording::understood(&loaded, &own.assessed()?, language));
            let counted = tokio::task::spawn_blocking(count).await;
            ("sound", counted.map_err(|_| Refusal::internal(language))?, None)
        }
        Err(faults) => ("faulty", None, Some(faults)),
    };
    let place =
        place.map(|place| json!({ "name": place.name(), "path": place.given, "mended": place.is_mended() }));
    let languages: Vec<Value> = Language::ALL
        .into_iter()
        .map(|language| json!([language.code(), words::conventions(language).name]))
        .collect();
    let recent: Vec<Value> = recent::known(&shared.opening.companies)
        .iter()
        .map(|path| json!([path.file_name().unwrap_or(path.as_os_str()).to_string_lossy(), path]))
        .collect();
    let examples: Vec<Value> = Example::ALL
        .into_iter()
        .map(|example| {
            let key = match example {
                Example::Restaurant => "desk-example-restaurant",
                Example::Theatre => "desk-example-theatre",
                Example::Energy => "desk-example-energy",
            };
            json!([example.code(), told!(language, key)])
        })
        .collect();
    let known: Map<String, Value> =
        words::room(language, "planner").map(|(key, text)| (key.to_owned(), Value::from(text))).collect();
    data(&json!({
        "language": language.code(),
        "languages": languages,
        "words": known,
        "examples": examples,
        "recent": recent,
        "place": place,
        "reading": reading,
        "understood": understood,
        "faults": faults,
        "running": running,
        "hand": editor,
        "remark": remark,
        "changed_outside": changed_outside,
    }))
}

/// A language that the planner chose.
#[derive(Deserialize)]
pub struct Chosen {
    language: String,
}

/// Takes the language of the page.
pub async fn language(State(shared): State<Shared>, Json(chosen): Json<Chosen>) -> Answer {
    let known = Language::ALL.into_iter().find(|language| language.code() == chosen.language);
    let language = known.ok_or_else(|| Refusal::outdated(shared.language()))?;
    shared.speak(language);
    data(&json!({}))
}

/// What happens, as it happens. A window that missed something is told to ask for everything again.
pub async fn events(State(shared): State<Shared>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let missed = json!({ "kind": "read" });
    let told = BroadcastStream::new(shared.events.subscribe()).map(move |event| {
        let event = event.unwrap_or_else(|_| missed.clone());
        Ok(Event::default().data(event.to_string()))
    });
    Sse::new(Listening::new(told, Arc::clone(&shared.windows))).keep_alive(KeepAlive::default())
}

/// Ends the server.
pub async fn quit(State(shared): State<Shared>) -> Answer {
    shared.tell(json!({ "kind": "over" }));
    shared.end();
    data(&json!({}))
}
