//! Adjust: verdicts for a stint that is picked up, steps, versions, and why.

use std::sync::atomic::AtomicBool;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::adjust::{JudgedSchedule, Pins, Step, with_pins};
use crate::domain::{Booking, Placement, Problem, Schedule, StintId, Week};
use crate::explain;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::editing::Editing;
use crate::page::session::Shared;
use crate::page::{picture, wording};
use crate::verify;
use crate::words::{self, told};

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
    stint: u32,
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
    stint: u32,
    start: i16,
    weeks: u8,
}

impl Lead {
    fn placement(&self, problem: &Problem) -> Option<Placement> {
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

/// What the planner does.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", tag = "act")]
pub enum Act {
    /// Drops a stint where it is free.
    Drop(Lead),
    /// Drops it where it is not, with all that makes room for it.
    Exchange(Lead),
    /// Takes a stint out.
    Unplace(Picked),
    /// Locks a placement where it is.
    Lock(Picked),
    /// Unlocks it.
    Unlock(Picked),
    /// Takes a stint out and keeps it out of these weeks.
    Forbid(Picked),
    /// Allows the weeks of a pin again, by its position.
    Allow { pin: usize },
    /// Takes stints out and places stints, as was offered.
    Replace { taken: Vec<u32>, put: Vec<(u32, i16, u8)> },
    /// Undoes the last step.
    Undo,
    /// Does again what was undone last.
    Redo,
    /// Makes the schedule what a version was.
    Return { version: String },
}

/// What the planner does, and the revision that it is done to.
#[derive(Deserialize)]
pub struct Deed {
    revision: u64,
    #[serde(flatten)]
    act: Act,
}

/// Does what the planner does.
pub async fn act(State(shared): State<Shared>, Json(deed): Json<Deed>) -> Answer {
    let language = shared.language();
    let window = Shared::clone(&shared);
    ask(&shared, move |editing| {
        if *editing.revision != deed.revision {
            return Err(Refusal::outdated(language));
        }
        let step = match deed.act {
            Act::Undo => editing.undo(),
            Act::Redo => editing.redo(),
            act => match step_of(editing, act) {
                Ok(step) => {
                    editing.step(step.clone());
                    Some(step)
                }
                Err(key) => return Err(Refusal::of(told!(language, key))),
            },
        };
        let step = step.ok_or_else(|| Refusal::of(told!(language, "desk-nothing-to-undo")))?;
        window.tell(json!({ "kind": "step", "revision": *editing.revision }));
        Ok(picture::change(editing, language, &step))
    })
    .await
}

/// The step of an act; the key of why not, where it cannot be.
fn step_of(editing: &mut Editing, act: Act) -> Result<Step, &'static str> {
    let problem = editing.schedule.problem();
    let picked = |picked: &Picked| picture::stint(problem, picked.stint).ok_or("desk-outdated");
    let free = |editing: &Editing, stint: StintId| match editing.schedule.is_fixed(stint) {
        true => Err("desk-is-locked"),
        false => Ok(stint),
    };
    match act {
        Act::Drop(lead) => {
            let lead = lead.placement(problem).ok_or("desk-outdated")?;
            free(editing, lead.stint)?;
            let step = editing.schedule.step_to(lead).ok_or("desk-not-free")?;
            let judged = editing.schedule.judge(&step.taken, &step.put);
            let breaks =
                judged.broken.iter().any(|rule| editing.schedule.broken().binary_search(rule).is_err());
            if breaks { Err("desk-not-free") } else { Ok(step) }
        }
        Act::Replace { taken, put } => replaced(editing, &taken, &put),
        Act::Exchange(lead) => {
            let lead = lead.placement(problem).ok_or("desk-outdated")?;
            free(editing, lead.stint)?;
            editing.schedule.offer(lead).map(|(step, _)| step).ok_or("desk-no-offer")
        }
        Act::Unplace(stint) => editing.schedule.step_out(picked(&stint)?).ok_or("desk-is-locked"),
        Act::Lock(stint) => {
            let stint = free(editing, picked(&stint)?)?;
            let placement = editing.schedule.placement_of(stint).ok_or("desk-outdated")?;
            Ok(Step { pinned: Pins { locked: vec![placement], ..Pins::default() }, ..Step::default() })
        }
        Act::Unlock(stint) => {
            let stint = picked(&stint)?;
            let locked: Vec<Placement> =
                editing.edited.pins().locked.iter().filter(|lock| lock.stint == stint).copied().collect();
            if locked.is_empty() {
                return Err("desk-fixed-in-file");
            }
            Ok(Step { freed: Pins { locked, ..Pins::default() }, ..Step::default() })
        }
        Act::Forbid(stint) => {
            let stint = picked(&stint)?;
            let placement = editing.schedule.placement_of(stint).ok_or("desk-outdated")?;
            let step = editing.schedule.step_out(stint).ok_or("desk-is-locked")?;
            let its = problem.stint(stint);
            let pin = Booking {
                employee: its.employee,
                unit: its.unit,
                monday: problem.horizon.monday(placement.start),
                weeks: placement.weeks,
                programme: None,
                due: None,
                line: 0,
            };
            Ok(Step { pinned: Pins { forbidden: vec![pin], ..Pins::default() }, ..step })
        }
        Act::Allow { pin } => {
            let pin = editing.edited.pins().forbidden.get(pin).copied().ok_or("desk-outdated")?;
            Ok(Step { freed: Pins { forbidden: vec![pin], ..Pins::default() }, ..Step::default() })
        }
        Act::Return { version } => {
            let versions = editing.edited.versions().iter();
            let known = versions.rev().find(|(name, _)| *name == version).ok_or("desk-outdated")?;
            let step = Step::between(&editing.edited.placements(), &known.1);
            let locked = step.taken.iter().any(|taken| editing.edited.pins().locked.contains(taken));
            if locked { Err("desk-version-locked") } else { Ok(step) }
        }
        Act::Undo | Act::Redo => Err("desk-outdated"),
    }
}

/// The step that takes and places what was offered, where it still breaks no rule and moves nothing that is locked.
fn replaced(editing: &mut Editing, taken: &[u32], put: &[(u32, i16, u8)]) -> Result<Step, &'static str> {
    let problem = editing.schedule.problem();
    let old = |number: &u32| editing.schedule.placement_of(picture::stint(problem, *number)?);
    let mut step = Step {
        taken: taken.iter().map(old).collect::<Option<_>>().ok_or("desk-outdated")?,
        put: put
            .iter()
            .map(|(stint, start, weeks)| {
                Lead { stint: *stint, start: *start, weeks: *weeks }.placement(problem)
            })
            .collect::<Option<_>>()
            .ok_or("desk-outdated")?,
        ..Step::default()
    };
    step.settle();
    let mut fresh: Vec<StintId> = step.put.iter().map(|placement| placement.stint).collect();
    fresh.dedup();
    let stands = |stint: &StintId| {
        let placed = editing.schedule.placement_of(*stint);
        placed.is_some_and(|placed| !step.taken.contains(&placed))
    };
    if fresh.len() < step.put.len() || fresh.iter().any(stands) {
        return Err("desk-outdated");
    }
    if step.taken.iter().any(|placement| editing.schedule.is_fixed(placement.stint)) {
        return Err("desk-is-locked");
    }
    let judged = editing.schedule.judge(&step.taken, &step.put);
    let breaks = judged.broken.iter().any(|rule| editing.schedule.broken().binary_search(rule).is_err());
    if breaks { Err("desk-not-free") } else { Ok(step) }
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

/// Why somebody goes there then, when else, and what it would take.
pub async fn why(State(shared): State<Shared>, Json(picked): Json<Picked>) -> Answer {
    let language = shared.language();
    let editor = shared.editor()?;
    let problem = std::sync::Arc::clone(&editor.problem);
    let asked = editor
        .ask(|editing| (editing.edited.placements(), editing.edited.pins().clone(), editing.facts.bound))
        .await;
    let (placements, pins, bound) = asked.map_err(|_| Refusal::internal(language))?;
    let told = tokio::task::spawn_blocking(move || {
        let pinned = with_pins(&problem, &pins).altered(|parts| parts.settings.language = language);
        let stint = picture::stint(&pinned, picked.stint).ok_or_else(|| Refusal::outdated(language))?;
        let its = *pinned.stint(stint);
        let schedule = verify::verify(&pinned, &Schedule { placements, strays: Vec::new() })
            .map_err(|_| Refusal::of(told!(language, "desk-broken")))?;
        let never = AtomicBool::new(false);
        let person = explain::person(&pinned, &schedule, its.employee, Some(its.unit), bound, &never)
            .map_err(|_| Refusal::internal(language))?;
        let text = words::explain::person(&pinned, &person);
        Ok(json!({ "lines": text.lines().collect::<Vec<_>>() }))
    });
    data(&told.await.map_err(|_| Refusal::internal(language))??)
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
