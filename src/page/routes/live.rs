//! Live: somebody is away, and three ways to go on, each with its list, before anything is changed.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};

use super::hand_out;
use crate::adjust::{Pins, Step, with_pins};
use crate::domain::{DaySpan, EmployeeId, Grouped, Language, Placement, Points, Problem};
use crate::page::answer::{Answer, Refusal, data};
use crate::page::folder::Place;
use crate::page::search::with_baseline;
use crate::page::session::Shared;
use crate::page::wording;
use crate::replan;
use crate::solve::Watch;
use crate::tasks;
use crate::verify::{self, Inspection};
use crate::words::told;

/// Time that each way takes at most.
const EACH: Duration = Duration::from_millis(1_200);

/// What a move and a change cost where as few as can be are wanted.
const DEAR: u32 = 100_000;

/// Who is away, and from when to when.
#[derive(Deserialize)]
pub struct Away {
    employee: u32,
    from: NaiveDate,
    to: NaiveDate,
    /// The way that is taken; none yet where the ways are only asked for.
    way: Option<usize>,
}

/// The ways to go on.
#[derive(Clone, Copy)]
enum Way {
    /// As few moves and losses as can be.
    FewestMoves,
    /// As few losses as can be, whatever moves.
    FewestLosses,
    /// Nobody else is touched.
    OnlyThem,
}

const WAYS: [Way; 3] = [Way::FewestMoves, Way::FewestLosses, Way::OnlyThem];

/// Tells the ways to go on when somebody is away; takes the one that is chosen.
pub async fn away(State(shared): State<Shared>, Json(away): Json<Away>) -> Answer {
    let language = shared.language();
    let editor = shared.editor()?;
    let problem = Arc::clone(&editor.problem);
    if away.employee as usize >= problem.company.employees.len() || away.to < away.from {
        return Err(Refusal::of(told!(language, "desk-away-dates")));
    }
    let held = editor
        .ask(|editing| (editing.edited.placements(), editing.edited.pins().clone(), *editing.revision))
        .await;
    let (placements, pins, revision) = held.map_err(|_| Refusal::internal(language))?;
    let way = away.way;
    let looked = tokio::task::spawn_blocking(move || {
        let without = with_absence(&with_pins(&problem, &pins), &away);
        let wanted = WAYS.iter().enumerate().filter(|(at, _)| way.is_none_or(|way| way == *at));
        let found: Vec<Value> = wanted
            .map(|(at, way)| match found(&without, &placements, &pins, EmployeeId(away.employee), *way) {
                Some((after, points)) => offered(&problem, language, at, &placements, &after, points),
                None => json!({ "way": at, "none": told!(language, "desk-away-none") }),
            })
            .collect();
        found
    });
    let found = looked.await.map_err(|_| Refusal::internal(language))?;
    data(&json!({ "ways": found, "revision": revision }))
}

/// An absence to note.
#[derive(Deserialize)]
pub struct Absence {
    employee: u32,
    from: NaiveDate,
    to: NaiveDate,
}

/// Writes an absence into the planner's files, when they say so.
pub async fn note(State(shared): State<Shared>, Json(absence): Json<Absence>) -> Answer {
    let language = shared.language();
    shared.refuse_running()?;
    let place = unmended(&shared)?;
    let problem = Arc::clone(&shared.editor()?.problem);
    if absence.employee as usize >= problem.company.employees.len() || absence.to < absence.from {
        return Err(Refusal::of(told!(language, "desk-away-dates")));
    }
    let window = Shared::clone(&shared);
    let noted = tokio::task::spawn_blocking(move || {
        let span = DaySpan { from: absence.from, to: absence.to };
        let file = tasks::note_absence(&place.given, &problem, EmployeeId(absence.employee), span)
            .map_err(|_| Refusal::of(told!(language, "desk-not-written")))?;
        window.read();
        Ok(json!({ "said": told!(language, "desk-absence-noted", file = file.as_path()) }))
    });
    data(&noted.await.map_err(|_| Refusal::internal(language))??)
}

/// The place that is open, where nothing waits to be saved: what is written goes into the planner's own files.
///
/// # Errors
/// Nothing is open, or something was mended and not saved.
pub(super) fn unmended(shared: &Shared) -> Result<Arc<Place>, Refusal> {
    let place = hand_out::place(shared)?;
    match place.is_mended() {
        true => Err(Refusal::of(told!(shared.language(), "desk-close-mended"))),
        false => Ok(place),
    }
}

fn offered(
    problem: &Problem,
    language: Language,
    way: usize,
    before: &[Placement],
    after: &[Placement],
    points: Points,
) -> Value {
    let step = Step::between(before, after);
    let mut told = wording::step(problem, language, &step, points);
    let put: Vec<Value> = step
        .put
        .iter()
        .map(|placement| json!([placement.stint.0, placement.start.0, placement.weeks]))
        .collect();
    let taken: Vec<u32> = step.taken.iter().map(|placement| placement.stint.0).collect();
    told["way"] = Value::from(way);
    told["step"] = json!({ "taken": taken, "put": put });
    told
}

/// The problem with an absence more.
fn with_absence(problem: &Problem, away: &Away) -> Problem {
    let absences = &problem.company.absences;
    let known =
        (0..absences.owners()).flat_map(|owner| absences.of(owner).iter().map(move |span| (owner, *span)));
    let more = (away.employee as usize, DaySpan { from: away.from, to: away.to });
    let all = Grouped::new(absences.owners(), known.chain([more]).collect());
    problem.altered(|parts| parts.company.absences = all)
}

/// What is placed after, and the points after less those before, both counted with the absence.
fn found(
    without: &Problem,
    before: &[Placement],
    pins: &Pins,
    employee: EmployeeId,
    way: Way,
) -> Option<(Vec<Placement>, Points)> {
    let theirs = |placement: &Placement| without.stint(placement.stint).employee == employee;
    let asked = with_baseline(without, before).altered(|parts| {
        parts.settings.solve.time_limit = Some(EACH);
        // What the planner locked of the person's own cannot hold while the person is away.
        parts.fixed.placements.retain(|fixed| !(theirs(fixed) && pins.locked.contains(fixed)));
        let points = &mut parts.settings.points;
        match way {
            Way::FewestMoves => (points.moved, points.changed) = (DEAR, DEAR),
            Way::FewestLosses => (points.moved, points.changed) = (0, 0),
            Way::OnlyThem => {
                let fixed: Vec<_> = parts.fixed.placements.iter().map(|fixed| fixed.stint).collect();
                let free = |other: &&Placement| !theirs(other) && !fixed.contains(&other.stint);
                parts.fixed.placements.extend(before.iter().filter(free));
            }
        }
    });
    let asked = replan::prepare(asked);
    let never = AtomicBool::new(false);
    let plan = tasks::found(&asked, &Watch::unseen(&never)).ok()?;
    let placements = plan.schedule.placements().to_vec();
    let count = |placements: &[Placement]| {
        let schedule = crate::domain::Schedule { placements: placements.to_vec(), strays: Vec::new() };
        let Inspection { score, .. } = verify::inspect(without, &schedule);
        score.total()
    };
    let points = count(&placements) - count(before);
    Some((placements, points))
}
