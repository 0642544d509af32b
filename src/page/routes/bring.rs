//! Bring in: a folder, a workbook, an example, what is dropped; and cells that are mended.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use serde::Deserialize;
use serde_json::json;

use crate::domain::Language;
use crate::files::edit::EditError;
use crate::generate::Example;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::bring as made;
use crate::page::mend;
use crate::page::session::Shared;
use crate::words::told;

/// A folder or workbook.
#[derive(Deserialize)]
pub struct Wanted {
    path: std::path::PathBuf,
}

/// Opens a folder or workbook that the planner names.
pub async fn open(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    blocking(&shared, move |shared| shared.open_place(&wanted.path)).await
}

/// The name of an example.
#[derive(Deserialize)]
pub struct Named {
    name: String,
}

/// Makes an example and opens it.
pub async fn example(State(shared): State<Shared>, Json(named): Json<Named>) -> Answer {
    blocking(&shared, move |shared| {
        shared.refuse_running()?;
        let language = shared.language();
        let known = Example::ALL.into_iter().find(|example| example.code() == named.name);
        let example = known.ok_or_else(|| Refusal::outdated(language))?;
        let folder = made::example(&shared.opening.companies, example).map_err(|_| {
            Refusal::of(told!(language, "desk-cannot-make", place = shared.opening.companies.as_path()))
        })?;
        shared.open_place(&folder)
    })
    .await
}

/// A file that is dropped in, and whether it goes beside those dropped before it.
#[derive(Deserialize)]
pub struct Dropped {
    name: String,
    #[serde(default)]
    more: bool,
}

/// Takes a file; after the last of several, what they make is opened.
pub async fn dropped(State(shared): State<Shared>, Query(file): Query<Dropped>, content: Bytes) -> Answer {
    blocking(&shared, move |shared| {
        shared.refuse_running()?;
        let language = shared.language();
        let companies = &shared.opening.companies;
        let refused = |_| Refusal::of(told!(language, "desk-cannot-take", file = &file.name));
        let place = shared.open().place.clone();
        match place.filter(|_| file.more) {
            Some(place) => {
                made::added(companies, &place.given, &file.name, &content).map_err(refused)?;
                shared.read();
                Ok(())
            }
            None => {
                let path = made::dropped(companies, &file.name, &content).map_err(refused)?;
                shared.open_place(&path)
            }
        }
    })
    .await
}

/// Reads the place again.
pub async fn read(State(shared): State<Shared>) -> Answer {
    blocking(&shared, |shared| {
        shared.refuse_running()?;
        shared.read();
        Ok(())
    })
    .await
}

/// Saves what was mended to the planner's own files.
pub async fn save(State(shared): State<Shared>) -> Answer {
    change_files(shared, |place| mend::save(place).map_err(EditError::from)).await
}

/// Forgets what was mended.
pub async fn discard(State(shared): State<Shared>) -> Answer {
    change_files(shared, |place| mend::discard(place).map_err(EditError::from)).await
}

pub(super) async fn change_files(
    shared: Shared,
    change: impl FnOnce(&crate::page::folder::Place) -> Result<(), EditError> + Send + 'static,
) -> Answer {
    blocking(&shared, move |shared| {
        shared.refuse_running()?;
        let language = shared.language();
        let place = shared.open().place.clone();
        let place = place.ok_or_else(|| Refusal::of(told!(language, "desk-nothing-open")))?;
        change(&place).map_err(|unmended| unmended_said(language, &unmended))?;
        shared.read();
        Ok(())
    })
    .await
}

fn unmended_said(language: Language, unmended: &EditError) -> Refusal {
    Refusal::of(match unmended {
        EditError::NoTable => told!(language, "desk-not-a-table"),
        EditError::NoCell => told!(language, "desk-no-such-cell"),
        EditError::Io(error) => {
            tracing::warn!(kind = ?error.kind(), "mending failed");
            told!(language, "desk-not-written")
        }
    })
}

/// Work on files, off the threads that answer.
async fn blocking(
    shared: &Shared,
    work: impl FnOnce(&Shared) -> Result<(), Refusal> + Send + 'static,
) -> Answer {
    let language = shared.language();
    let own = Shared::clone(shared);
    let done = tokio::task::spawn_blocking(move || work(&own)).await;
    done.map_err(|_| Refusal::internal(language))??;
    data(&json!({}))
}
