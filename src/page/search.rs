//! A search that runs beside the page: begun, watched, stopped, and taken in hand.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use super::answer::Refusal;
use super::editing::Editor;
use super::journal::Journal;
use super::session::{Reading, Session, Shared};
use crate::adjust::{EditedSchedule, Pins, Step, with_pins};
use crate::domain::{Placement, Prepared, Problem, Ripple};
use crate::outcome::Failure;
use crate::replan;
use crate::report::Facts;
use crate::solve::{Progress, Watch};
use crate::tasks;
use crate::verify::{self, VerifiedSchedule};
use crate::words::{told, violations};

/// Time that the first look for a schedule takes: then there is one to show, and the search goes on from it.
const FIRST: Duration = Duration::from_millis(700);

/// Time that a search around what is in hand takes at most.
const AROUND: Duration = Duration::from_millis(1_500);

/// Shortest time between two words about progress.
const WORD: Duration = Duration::from_millis(150);

/// What is searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// The best schedule.
    Best,
    /// A good schedule that differs little from what is in hand.
    Around,
}

/// A search that runs.
pub(super) struct Run {
    interrupted: Arc<AtomicBool>,
}

impl Run {
    /// A search that ends when it is interrupted.
    pub fn new(interrupted: Arc<AtomicBool>) -> Self {
        Run { interrupted }
    }

    /// Asks for the best schedule so far.
    pub fn stop(&self) {
        self.interrupted.store(true, Ordering::Relaxed);
    }
}

/// Starts a search for at most so long.
///
/// # Errors
/// There is no sound company, or a search runs.
pub(super) async fn start(shared: &Shared, aim: Aim, limit: Option<Duration>) -> Result<(), Refusal> {
    let language = shared.language();
    shared.refuse_running()?;
    let (loaded, editor) = {
        let open = shared.open();
        let Reading::Sound(loaded) = &open.reading else {
            return Err(Refusal::of(told!(language, "desk-nothing-to-plan")));
        };
        (Arc::clone(loaded), open.editor.clone())
    };
    let (pins, placements) = match editor {
        None => Default::default(),
        Some(editor) => {
            let ask = editor.ask(|editing| (editing.edited.pins().clone(), editing.edited.placements()));
            ask.await.map_err(|_| Refusal::internal(language))?
        }
    };
    let interrupted = Arc::new(AtomicBool::new(false));
    {
        let mut open = shared.open();
        if open.run.is_some() {
            return Err(Refusal::of(told!(language, "desk-busy")));
        }
        open.run = Some(Run::new(Arc::clone(&interrupted)));
    }
    shared.tell(json!({ "kind": "search", "running": true }));
    let shared = Arc::clone(shared);
    thread::spawn(move || {
        let asked = Asked { problem: &loaded.problem, pins: &pins, placements: &placements, aim, limit };
        let done =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(&shared, &asked, &interrupted)));
        shared.open().run = None;
        let wrong = match done {
            Ok(Ok(())) => None,
            Ok(Err(sentence)) => Some(sentence),
            Err(_) => Some(told!(shared.language(), "desk-internal")),
        };
        shared.tell(json!({ "kind": "search", "running": false, "wrong": wrong }));
    });
    Ok(())
}

struct Asked<'a> {
    problem: &'a Problem,
    pins: &'a Pins,
    placements: &'a [Placement],
    aim: Aim,
    limit: Option<Duration>,
}

/// Searches; takes what it finds in hand as it gets better.
fn run(shared: &Shared, asked: &Asked, interrupted: &AtomicBool) -> Result<(), String> {
    let problem = with_pins(asked.problem, asked.pins);
    let broken = verify::inspect_pins(&problem);
    if let Some(first) = broken.first() {
        let rule = violations::violation(shared.language(), &problem, first);
        return Err(told!(shared.language(), "desk-pins-break", rule = rule));
    }
    let (limits, mut start) = match asked.aim {
        Aim::Around => (vec![Some(asked.limit.unwrap_or(AROUND))], None),
        Aim::Best => {
            let limit = asked.limit.or(problem.settings.solve.time_limit);
            (vec![Some(FIRST), limit], Some(asked.placements.to_vec()))
        }
    };
    let begun = Instant::now();
    for limit in limits {
        if interrupted.load(Ordering::Relaxed) && begun.elapsed() > FIRST {
            break;
        }
        let limited = problem.altered(|parts| parts.settings.solve.time_limit = limit);
        let prepared = match &start {
            Some(start) => limited.prepared(Vec::new(), start.clone()),
            None => replan::prepare(with_baseline(&limited, asked.placements)),
        };
        let ends = limit.map(|limit| begun.elapsed() + limit);
        let (schedule, facts) = found(shared, &prepared, &Clock { begun, ends }, interrupted)?;
        start = start.map(|_| schedule.placements().to_vec());
        let proven = facts.bound == Some(schedule.score().total());
        take(shared, asked, &schedule, facts);
        if proven {
            break;
        }
    }
    Ok(())
}

/// The problem with a schedule to differ little from, as far as points ask for it.
pub(super) fn with_baseline(problem: &Problem, placements: &[Placement]) -> Problem {
    let mut by_stint = vec![None; problem.stints.values().len()];
    for placement in placements {
        by_stint[placement.stint.index()] = Some(*placement);
    }
    problem.altered(|parts| {
        parts.baseline = Some(by_stint);
        parts.settings.ripple = Ripple::Free;
    })
}

/// When a search began, and how long after that it ends.
struct Clock {
    begun: Instant,
    ends: Option<Duration>,
}

fn found(
    shared: &Session,
    problem: &Prepared,
    clock: &Clock,
    interrupted: &AtomicBool,
) -> Result<(VerifiedSchedule, Facts), String> {
    let language = shared.language();
    let (owed, surely) = (problem.owed(), shared.assessed().map_or(0, |assessed| assessed.surely_unplaced));
    let placed = AtomicUsize::new(0);
    let accepts = |placements: &[Placement]| {
        placed.fetch_max(placements.len(), Ordering::Relaxed);
        true
    };
    let last = std::sync::Mutex::new(Instant::now());
    let on_progress = |progress: Progress| {
        let Ok(mut last) = last.lock() else { return };
        if last.elapsed() >= WORD {
            *last = Instant::now();
            let elapsed = clock.begun.elapsed();
            let placed = placed.load(Ordering::Relaxed);
            let mut parts = Vec::new();
            if placed > 0 {
                let most = (owed as u64).saturating_sub(surely).saturating_sub(placed as u64);
                parts.push(told!(language, "desk-progress-placed", placed = placed, most = most));
            }
            if let (Some(points), Some(bound)) = (progress.points, progress.bound)
                && points >= bound
            {
                parts.push(told!(language, "desk-progress-gap", points = points - bound));
            }
            parts.push(match clock.ends {
                Some(ends) => told!(language, "desk-left", seconds = ends.saturating_sub(elapsed).as_secs()),
                None => told!(language, "desk-progress", seconds = elapsed.as_secs()),
            });
            let done = clock.ends.map(|ends| elapsed.as_secs_f64() / ends.as_secs_f64());
            shared.tell(json!({ "kind": "progress", "text": parts, "done": done }));
        }
    };
    let watch = Watch { on_progress: &on_progress, accepts: &accepts, ..Watch::unseen(interrupted) };
    let plan = tasks::found(problem, &watch).map_err(|failure| match failure {
        Failure::PinsContradict(_) => told!(language, "desk-pins-contradict"),
        Failure::Interrupted | Failure::OutOfTime => told!(language, "desk-nothing-found"),
        _ => told!(language, "desk-internal"),
    })?;
    Ok((plan.schedule, Facts::of(Vec::new(), &plan.solution, plan.elapsed)))
}

/// Takes a schedule in hand: as a step where something is in hand already.
fn take(shared: &Session, asked: &Asked, schedule: &VerifiedSchedule, facts: Facts) {
    let editor = shared.open().editor.clone();
    let placements = schedule.placements().to_vec();
    // A bound of points that count changes says nothing of those that do not.
    let facts = if asked.aim == Aim::Around { super::editing::facts_by_hand(None) } else { facts };
    match editor {
        Some(editor) => {
            let done = editor.ask_now(move |editing| {
                let step = Step::between(&editing.edited.placements(), &placements);
                if step != Step::default() {
                    editing.step(step);
                }
                *editing.facts = facts;
            });
            if done.is_err() {
                tracing::error!("the schedule found cannot be taken in hand");
            }
        }
        None => {
            let mut open = shared.open();
            let Some(place) = open.place.clone() else { return };
            let problem = Arc::new(asked.problem.clone());
            let hand = EditedSchedule::of(placements);
            let journal = Journal::begin(place.journal(), &problem, &hand, facts.bound);
            open.editor = Some(Editor::take(problem, hand, facts, journal));
        }
    }
    shared.tell(json!({ "kind": "hand" }));
}
