//! Adjust: verdicts for a stint that is picked up, steps, and versions.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::adjust::{JudgedSchedule, Step};
use crate::domain::{Placement, Problem, Week};
use crate::page::answer::{Answer, Refusal, data};
use crate::page::editing::Editing;
use crate::page::session::Shared;
use crate::page::{picture, wording};
use crate::words::told;

/// Longest name of a version.
const NAME: usize = 60;

/// Everything that the page draws of the schedule in hand.
pub async fn hand(State(shared): State<Shared>) -> Answer {
    let (language, today) = (shared.language(), shared.today());
    ask(&shared, move |editing| Ok(picture::picture(editing, language, today))).await
}

/// How the schedule in hand stands.
pub async fn status(State(shared): State<Shared>) -> Answer {
    let language = shared.language();
    ask(&shared, move |editing| Ok(picture::status(editing, language))).await
}

/// A stint.
#[derive(Deserialize)]
pub struct Picked {
    pub(super) stint: u32,
}

/// Every week for a stint that is picked up.
pub async fn verdicts(State(shared): State<Shared>, Json(picked): Json<Picked>) -> Answer {
    let language = shared.language();
    ask(&shared, move |editing| {
        let stint = picture::stint(editing.schedule.problem(), picked.stint)
            .ok_or_else(|| Refusal::outdated(language))?;
        if editing.schedule.is_fixed(stint) {
            return Err(Refusal::of(told!(language, "desk-is-locked")));
        }
        let own = editing.schedule.placement_of(stint);
        let all = editing.schedule.verdicts(stint);
        Ok(json!({ "weeks": wording::verdicts(editing.schedule.problem(), language, own, &all) }))
    })
    .await
}

/// A stint at a start.
#[derive(Deserialize)]
pub struct Lead {
    pub(super) stint: u32,
    pub(super) start: i16,
    pub(super) weeks: u8,
}

impl Lead {
    pub(super) fn placement(&self, problem: &Problem) -> Option<Placement> {
        let stint = picture::stint(problem, self.stint)?;
        let placement = Placement { stint, start: Week(self.start), weeks: self.weeks };
        JudgedSchedule::fits(problem, &placement).then_some(placement)
    }
}

/// What would make room for a stint where it is not free.
pub async fn offer(State(shared): State<Shared>, Json(lead): Json<Lead>) -> Answer {
    let language = shared.language();
    ask(&shared, move |editing| {
        let lead = lead.placement(editing.schedule.problem()).ok_or_else(|| Refusal::outdated(language))?;
        if editing.schedule.is_fixed(lead.stint) {
            return Err(Refusal::of(told!(language, "desk-is-locked")));
        }
        let offer = editing.schedule.offer(lead);
        let (step, points) = offer.ok_or_else(|| Refusal::of(told!(language, "desk-no-offer")))?;
        Ok(wording::step(editing.schedule.problem(), language, &step, points))
    })
    .await
}

/// The name of a version.
#[derive(Deserialize)]
pub struct Version {
    name: String,
}

/// Keeps the schedule under a name.
pub async fn keep(State(shared): State<Shared>, Json(version): Json<Version>) -> Answer {
    let language = shared.language();
    ask(&shared, move |editing| {
        let name: String = version.name.trim().chars().take(NAME).collect();
        if name.is_empty() {
            return Err(Refusal::of(told!(language, "desk-name-needed")));
        }
        editing.keep(&name);
        Ok(json!({ "status": picture::status(editing, language) }))
    })
    .await
}

/// What differs between a version and what is in hand.
pub async fn compare(State(shared): State<Shared>, Json(version): Json<Version>) -> Answer {
    let language = shared.language();
    ask(&shared, move |editing| {
        let known = editing.edited.versions().iter().rev().find(|(name, _)| *name == version.name);
        let (_, then) = known.ok_or_else(|| Refusal::outdated(language))?;
        let step = Step::between(then, &editing.edited.placements());
        let points = -editing.schedule.judge(&step.put, &step.taken).points;
        Ok(wording::step(editing.schedule.problem(), language, &step, points))
    })
    .await
}

/// Asks the editing.
pub(super) async fn ask(
    shared: &Shared,
    job: impl FnOnce(&mut Editing<'_, '_>) -> Result<Value, Refusal> + Send + 'static,
) -> Answer {
    let editor = shared.editor()?;
    let answer = editor.ask(job).await.map_err(|_| Refusal::internal(shared.language()))?;
    data(&answer?)
}
