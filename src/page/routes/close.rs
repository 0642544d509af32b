//! Close: what came back is taken in, what was held goes into the history, and what is made of visits that are over.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use serde::Deserialize;
use serde_json::{Value, json};

use super::live::unmended;
use crate::close::Ticked;
use crate::domain::{Booking, EmployeeId, Language, Placement, Problem};
use crate::outcome::Failure;
use crate::output;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::session::Shared;
use crate::returns::Fate;
use crate::target::{Target, TargetError};
use crate::tasks::{self, NotTaken};
use crate::words::{closing as words, faults, returns, told};

/// What the planner ticks: stints that were held or not, where that differs from what is known.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    ticks: Vec<(u32, bool)>,
    /// The rows are written.
    #[serde(default)]
    write: bool,
    /// Documents that a hand changed are replaced.
    #[serde(default)]
    replace: bool,
}

/// The schedule in hand as it is closed.
struct Held {
    problem: Arc<Problem>,
    placements: Vec<Placement>,
    rows: Vec<Booking>,
}

impl Held {
    async fn of(shared: &Shared) -> Result<Self, Refusal> {
        let language = shared.language();
        let editor = shared.editor()?;
        let placements = editor.ask(|editing| editing.edited.placements()).await;
        let placements = placements.map_err(|_| Refusal::internal(language))?;
        let problem = Arc::new(editor.problem.altered(|parts| parts.settings.language = language));
        let mut rows = problem.rows_of(&placements);
        rows.extend(told_before(&problem));
        Ok(Held { problem, placements, rows })
    }

    fn ticked(&self, ticks: &[(u32, bool)]) -> Ticked {
        let rows = self.placements.iter().zip(&self.rows);
        let of = |(placement, row): (&Placement, &Booking)| {
            let (_, held) = ticks.iter().find(|(stint, _)| *stint == placement.stint.0)?;
            Some(((row.employee, row.unit, row.monday), *held))
        };
        rows.filter_map(of).collect()
    }
}

/// The visits of the period that the history tells of already: without them, a quarter that is closed twice would owe them.
fn told_before(problem: &Problem) -> Vec<Booking> {
    let employees = (0..problem.company.employees.len()).map(EmployeeId::at);
    let of = |employee: EmployeeId| {
        let visits = problem.company.visits.of(employee.index()).iter().filter(|visit| visit.counts_as_visit);
        visits.map(move |visit| Booking {
            employee,
            unit: visit.unit,
            monday: visit.monday,
            weeks: visit.weeks,
            programme: visit.programme,
            due: None,
            line: 0,
        })
    };
    let inside = |row: &Booking| {
        let first = problem.horizon.week_of(row.monday);
        let last = first.plus(i32::from(row.weeks) - 1);
        problem.horizon.contains(first) && problem.horizon.contains(last)
    };
    employees.flat_map(of).filter(inside).collect()
}

/// What became of each visit as far as it is known, and what returns come to.
pub async fn closing(State(shared): State<Shared>) -> Answer {
    let (language, today) = (shared.language(), shared.today());
    let held = Held::of(&shared).await?;
    let found = tokio::task::spawn_blocking(move || {
        let fates = tasks::fates(&held.problem, &held.rows);
        let rows = held.placements.iter().zip(fates);
        let row = |(placement, (fate, done)): (&Placement, (Fate, bool))| {
            json!([placement.stint.0, u8::from(done), said(language, fate, done)])
        };
        let overview = tasks::overview(&held.problem, &held.rows, today);
        let text = returns::overview(language, &overview);
        json!({ "rows": rows.map(row).collect::<Vec<Value>>(), "returns": lines(&text) })
    });
    data(&found.await.map_err(|_| Refusal::internal(language))?)
}

fn said(language: Language, fate: Fate, done: bool) -> String {
    match fate {
        Fate::Unknown if done => told!(language, "desk-fate-unknown"),
        Fate::Unknown => told!(language, "desk-fate-away"),
        Fate::Held => told!(language, "desk-fate-held"),
        Fate::Moved(monday) => told!(language, "desk-fate-moved", day = monday),
        Fate::Missed(_) => told!(language, "desk-fate-missed"),
    }
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

/// Tells the rows that the history would get; adds them when asked.
pub async fn close(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    let language = shared.language();
    let place = unmended(&shared)?;
    let held = Held::of(&shared).await?;
    let window = Shared::clone(&shared);
    let closed = tokio::task::spawn_blocking(move || {
        let ticked = held.ticked(&wanted.ticks);
        let quarter = tasks::close(&place.given, &held.problem, &held.rows, None, &ticked, !wanted.write)
            .map_err(|failure| unclosed(language, &failure))?;
        let text = words::closed(&held.problem, &quarter.closing, &quarter.history, !wanted.write);
        if wanted.write {
            window.read();
        }
        Ok(json!({ "lines": lines(&text) }))
    });
    data(&closed.await.map_err(|_| Refusal::internal(language))??)
}

fn unclosed(language: Language, failure: &Failure) -> Refusal {
    Refusal::of(match failure {
        Failure::Unclosable(_) => told!(language, "desk-broken"),
        _ => told!(language, "desk-not-written"),
    })
}

/// Writes what is made of visits that are over: the bulletin, certificates and passports, first impressions.
pub async fn after(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    let language = shared.language();
    let place = super::hand_out::place(&shared)?;
    let held = Held::of(&shared).await?;
    let written = tokio::task::spawn_blocking(move || {
        let out = place.after();
        if !wanted.replace
            && let Err(TargetError::Edited { file, .. }) = tasks::refuse_edited(&out, &[])
        {
            return Ok(json!({ "edited": file }));
        }
        let ticked = held.ticked(&wanted.ticks);
        let quarter = tasks::close(&place.given, &held.problem, &held.rows, None, &ticked, true)
            .map_err(|failure| unclosed(language, &failure))?;
        let not_written = |_| Refusal::of(told!(language, "desk-not-written"));
        let files: Vec<String> =
            output::files_after(&held.problem, &quarter.closing).into_iter().map(|file| file.path).collect();
        let target = Target::prepare(&out, &place.given).map_err(not_written)?;
        let folder =
            output::write_after(&held.problem, &quarter.closing, target, &|| false).map_err(not_written)?;
        Ok(json!({ "folder": folder, "edition": "after", "files": files }))
    });
    data(&written.await.map_err(|_| Refusal::internal(language))??)
}

/// What is taken in: the name of the file.
#[derive(Deserialize)]
pub struct Named {
    name: String,
}

/// Takes returns in: a table, or a text with forms.
pub async fn returns(State(shared): State<Shared>, Query(file): Query<Named>, content: Bytes) -> Answer {
    let language = shared.language();
    shared.refuse_running()?;
    let place = unmended(&shared)?;
    let window = Shared::clone(&shared);
    let taken = tokio::task::spawn_blocking(move || {
        let options = window.options();
        let forms = tasks::take_in(&place.given, &options, language, &file.name, &content)
            .map_err(|why| untaken(language, &why))?;
        window.read();
        Ok(json!({ "said": told!(language, "desk-returns-taken", forms = forms) }))
    });
    data(&taken.await.map_err(|_| Refusal::internal(language))??)
}

fn untaken(language: Language, why: &NotTaken) -> Refusal {
    Refusal::of(match why {
        NotTaken::NoForm => told!(language, "desk-returns-no-form"),
        NotTaken::There => told!(language, "desk-returns-there"),
        NotTaken::Faulty(found) => match found.iter().next() {
            Some(fault) => told!(language, "desk-returns-faulty", why = faults::line(language, fault)),
            None => told!(language, "desk-internal"),
        },
        NotTaken::Io(_) => told!(language, "desk-not-written"),
    })
}
