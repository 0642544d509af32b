//! Close: what was held goes into the history, what was missed and what is owed too.

use std::collections::BTreeSet;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::json;

use crate::close;
use crate::domain::{Booking, Placement, Problem, VisitStatus};
use crate::files;
use crate::page::answer::{Answer, Refusal, data};
use crate::page::mend;
use crate::page::session::Shared;
use crate::words::{closing, told};

/// The stints that were not held, and whether the rows are written.
#[derive(Deserialize)]
pub struct Wanted {
    missed: BTreeSet<u32>,
    #[serde(default)]
    write: bool,
}

/// Tells the rows that the history would get; adds them when asked.
pub async fn close(State(shared): State<Shared>, Json(wanted): Json<Wanted>) -> Answer {
    let language = shared.language();
    let place = shared.open().place.clone();
    let place = place.ok_or_else(|| Refusal::of(told!(language, "desk-nothing-open")))?;
    if !place.given.is_dir() {
        return Err(Refusal::of(told!(language, "desk-close-workbook")));
    }
    if place.is_mended() {
        return Err(Refusal::of(told!(language, "desk-close-mended")));
    }
    let editor = shared.editor()?;
    let held =
        editor.ask(|editing| editing.edited.placements()).await.map_err(|_| Refusal::internal(language))?;
    let window = Shared::clone(&shared);
    let closed = tokio::task::spawn_blocking(move || {
        let problem = editor.problem.altered(|parts| parts.settings.language = language);
        let rows: Vec<Booking> = held.iter().map(|placement| row(&problem, placement)).collect();
        let mut closing =
            close::close(&problem, &rows, None).map_err(|_| Refusal::of(told!(language, "desk-broken")))?;
        let missed: Vec<Booking> = held
            .iter()
            .filter(|placement| wanted.missed.contains(&placement.stint.0))
            .map(|placement| row(&problem, placement))
            .collect();
        for row in &mut closing.rows {
            let is_it = |missed: &Booking| {
                (missed.employee, missed.unit, missed.monday) == (row.employee, row.unit, row.monday)
            };
            if row.status == VisitStatus::Done && missed.iter().any(is_it) {
                row.status = VisitStatus::Cancelled;
            }
        }
        let order = problem.settings.dates;
        let history = files::history_with(&place.given, &problem.company, order, &closing.rows)
            .map_err(|_| Refusal::of(told!(language, "desk-not-written")))?;
        let text = closing::closed(&problem, &closing, &history, !wanted.write);
        if wanted.write && history.left_out < closing.rows.len() {
            mend::replace(&history.path, &history.bytes)
                .map_err(|_| Refusal::of(told!(language, "desk-not-written")))?;
            window.read();
        }
        Ok(json!({ "lines": text.lines().collect::<Vec<_>>() }))
    });
    data(&closed.await.map_err(|_| Refusal::internal(language))??)
}

/// A placement as a row of a schedule.
fn row(problem: &Problem, placement: &Placement) -> Booking {
    let stint = problem.stint(placement.stint);
    Booking {
        employee: stint.employee,
        unit: stint.unit,
        monday: problem.horizon.monday(placement.start),
        weeks: placement.weeks,
        programme: Some(stint.programme),
        due: Some(problem.horizon.friday(stint.due)),
        line: 0,
    }
}
