//! What the planner does to the schedule in hand: each becomes a step that breaks no rule, and can be undone.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::json;

use super::adjust::{Lead, Picked, ask};
use crate::adjust::{Pins, Step};
use crate::domain::{Booking, Placement, StintId};
use crate::page::answer::{Answer, Refusal};
use crate::page::editing::Editing;
use crate::page::picture;
use crate::page::session::Shared;
use crate::words::told;

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
