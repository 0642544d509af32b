//! Why this person, why this week, when else, and what it would take.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use super::adjust::Picked;
use crate::adjust::with_pins;
use crate::domain::{Language, Points, Problem, Schedule};
use crate::page::answer::{Answer, Refusal, data};
use crate::page::picture;
use crate::page::session::Shared;
use crate::tasks::{self, Asked};
use crate::verify::{self, VerifiedSchedule};
use crate::words::{answers, told};

/// Changes of the data that are tried.
const TRIED: usize = 6;

/// Why somebody goes there then, when else, and what it would take.
pub async fn why(State(shared): State<Shared>, Json(picked): Json<Picked>) -> Answer {
    let language = shared.language();
    let asking = Arc::new(AtomicBool::new(false));
    let before = std::mem::replace(&mut shared.open().asking, Arc::clone(&asking));
    before.store(true, Ordering::Relaxed);
    explained(&shared, move |problem, schedule, bound| {
        let stint = picture::stint(problem, picked.stint).ok_or_else(|| Refusal::outdated(language))?;
        let its = problem.stint(stint);
        let asked = Asked { employee: Some(its.employee), unit: Some(its.unit), remedies: None };
        let found = found(problem, schedule, &asked, bound, &asking, language)?;
        let person = found.person.ok_or_else(|| Refusal::internal(language))?;
        Ok(json!(answers::answers(problem, &person, stint)))
    })
    .await
}

/// Changes of the data that would place more, each confirmed by a search.
pub async fn remedies(State(shared): State<Shared>) -> Answer {
    let language = shared.language();
    explained(&shared, move |problem, schedule, bound| {
        let asked = Asked { remedies: Some(TRIED), ..Asked::default() };
        let found = found(problem, schedule, &asked, bound, &AtomicBool::new(false), language)?;
        let Some(remedies) = found.remedies else { return Ok(json!([])) };
        Ok(json!(answers::remedies(problem, schedule.score().total(), &remedies)))
    })
    .await
}

fn found(
    problem: &Problem,
    schedule: &VerifiedSchedule,
    asked: &Asked,
    bound: Option<Points>,
    interrupted: &AtomicBool,
    language: Language,
) -> Result<tasks::Explanation, Refusal> {
    let (_, found) = tasks::explain(problem, schedule, asked, bound, interrupted)
        .map_err(|_| Refusal::internal(language))?;
    Ok(found)
}

/// Asks about the schedule in hand beside the thread that holds it, which goes on.
async fn explained(
    shared: &Shared,
    ask: impl FnOnce(&Problem, &VerifiedSchedule, Option<Points>) -> Result<Value, Refusal> + Send + 'static,
) -> Answer {
    let language = shared.language();
    let editor = shared.editor()?;
    let problem = Arc::clone(&editor.problem);
    let asked = editor
        .ask(|editing| (editing.edited.placements(), editing.edited.pins().clone(), editing.facts.bound))
        .await;
    let (placements, pins, bound) = asked.map_err(|_| Refusal::internal(language))?;
    let told = tokio::task::spawn_blocking(move || {
        let pinned = with_pins(&problem, &pins).altered(|parts| parts.settings.language = language);
        let schedule = verify::verify(&pinned, &Schedule { placements, strays: Vec::new() })
            .map_err(|_| Refusal::of(told!(language, "desk-broken")))?;
        ask(&pinned, &schedule, bound)
    });
    data(&told.await.map_err(|_| Refusal::internal(language))??)
}
