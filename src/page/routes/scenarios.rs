//! Scenarios: the same company with other settings, planned one after the other and shown side by side. Nothing of the
//! schedule in hand is touched.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::affordability::assess;
use crate::domain::settings;
use crate::files::Options;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::search::Run;
use crate::page::session::{Session, Shared};
use crate::solve::Watch;
use crate::tasks;
use crate::words::{affordability, faults, told};

/// Scenarios at once, and settings of each, at most.
const MOST: usize = 8;

/// Longest search for one, in seconds.
const LONGEST: u64 = 600;

/// A scenario: a name, and settings with their values as a flag would have them.
#[derive(Clone, Deserialize)]
pub struct Scenario {
    name: String,
    set: Vec<(String, String, String)>,
}

/// The scenarios, and seconds for each.
#[derive(Deserialize)]
pub struct Wanted {
    scenarios: Vec<Scenario>,
    seconds: u64,
}

/// What was found of the scenarios that were asked for last.
pub async fn found(State(shared): State<Shared>) -> Answer {
    let found = shared.open().scenarios.clone();
    data(&found)
}

/// Plans the company as it is, and each scenario.
pub async fn run(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    let language = shared.language();
    shared.refuse_running()?;
    let known = |(section, key, value): &(String, String, String)| {
        let mut settings = settings::sections().flatten();
        !value.trim().is_empty() && settings.any(|setting| (setting.section, setting.key) == (section, key))
    };
    let sound = wanted.scenarios.len() <= MOST
        && wanted.scenarios.iter().all(|one| one.set.len() <= MOST && one.set.iter().all(known));
    if !sound {
        return Err(Refusal::of(told!(language, "desk-no-such-setting")));
    }
    let interrupted = Arc::new(AtomicBool::new(false));
    {
        let mut open = shared.open();
        if open.place.is_none() || open.run.is_some() {
            return Err(Refusal::of(told!(language, "desk-nothing-to-plan")));
        }
        open.run = Some(Run::new(Arc::clone(&interrupted)));
        open.scenarios = Vec::new();
    }
    shared.tell(json!({ "kind": "search", "running": true }));
    let own = Shared::clone(&shared);
    thread::spawn(move || {
        let limit = Duration::from_secs(wanted.seconds.clamp(1, LONGEST));
        let as_is = Scenario { name: told!(language, "desk-as-it-is"), set: Vec::new() };
        let all = [vec![as_is], wanted.scenarios].concat();
        for scenario in &all {
            let planned = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                planned(&own, scenario, limit, &interrupted)
            }));
            let wrong = || json!({ "name": scenario.name, "wrong": told!(own.language(), "desk-internal") });
            own.open().scenarios.push(planned.unwrap_or_else(|_| wrong()));
            own.tell(json!({ "kind": "scenario" }));
        }
        own.open().run = None;
        own.tell(json!({ "kind": "search", "running": false }));
    });
    data(&json!({}))
}

/// The figures of a scenario, or why there are none.
fn planned(session: &Session, scenario: &Scenario, limit: Duration, interrupted: &AtomicBool) -> Value {
    let language = session.language();
    let Scenario { name, set } = scenario;
    let wrong = |sentence: String| json!({ "name": name, "set": set, "wrong": sentence });
    let Some(place) = session.open().place.clone() else { return wrong(String::new()) };
    let with = |options: Options, (section, key, value): &(String, String, String)| {
        options.with(section, key, value)
    };
    let options = set.iter().fold(session.options(), with);
    let opened = match tasks::open(&place.source(), &options) {
        Ok(opened) => opened,
        Err(faults) => {
            return wrong(
                faults.iter().next().map_or_else(String::new, |fault| faults::brief(language, fault)),
            );
        }
    };
    let problem = opened.problem.altered(|parts| {
        parts.settings.language = language;
        parts.settings.solve.time_limit = Some(limit);
    });
    let prepared = crate::replan::prepare(problem);
    let afford = assess(&prepared);
    let Ok(plan) = tasks::found(&prepared, &Watch::unseen(interrupted)) else {
        return wrong(told!(language, "desk-nothing-found"));
    };
    let points = plan.schedule.score().total();
    let left = prepared.left(|id| plan.schedule.placement_of(id).is_some());
    let carried = left.iter().filter(|(_, stint)| stint.carries_over(&prepared.horizon)).count();
    let lives: Vec<String> = affordability::lives(language, &afford);
    json!({
        "name": name,
        "set": set,
        "stints": prepared.owed(),
        "placed": plan.schedule.placements().len(),
        "unplaced": left.len() - carried,
        "surely": afford.surely_unplaced,
        "points": points.as_f64(),
        "gap": (points - plan.solution.bound).as_f64(),
        "lives": lives,
    })
}
