//! `summary.json`: the figures of a run, for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::compare::Fate;
use crate::domain::{Horizon, InputFile, Points, Score};
use crate::replan::Change;
use crate::report::View;
use crate::settings;
use crate::solve::solver;
use crate::words::changes as words;

use super::exporter::{Exporter, Files, single};

/// Writes `summary.json`.
pub struct SummaryJson;

impl Exporter for SummaryJson {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        single("summary.json", move |sink| write(view, sink))
    }
}

/// The figures of a run, as `summary.json` holds them.
#[derive(Debug, Serialize, Deserialize)]
pub struct Summary {
    program: String,
    version: String,
    solver: Option<String>,
    status: String,
    stopped_by: Option<String>,
    strategy: Option<String>,
    horizon: Horizon,
    employees: usize,
    units: usize,
    stints: usize,
    placed: usize,
    unplaced: usize,
    carried_over: usize,
    changes: Option<Changed>,
    points: Points,
    points_by_term: Score,
    idle_points: Points,
    idle_points_by_term: Score,
    bound: Option<Points>,
    gap: Option<f64>,
    language: String,
    seed: u64,
    inputs: Vec<InputFile>,
    settings: Value,
    seconds: f64,
}

/// What differs from the baseline.
#[derive(Debug, Serialize, Deserialize)]
struct Changed {
    kept: usize,
    moved: usize,
    added: usize,
    dropped: usize,
    causes: BTreeMap<String, usize>,
}

impl Changed {
    fn of(view: &View, changes: &[Change]) -> Self {
        let [moved, added, dropped] =
            Fate::ALL.map(|fate| changes.iter().filter(|change| change.fate == fate).count());
        let causes = words::causes(changes)
            .into_iter()
            .map(|(cause, count)| (cause.code().to_owned(), count))
            .collect();
        Changed { kept: view.schedule.placements().len() - moved - added, moved, added, dropped, causes }
    }
}

impl Summary {
    /// The figures of a schedule.
    pub fn of(view: &View) -> Self {
        let (figures, facts, problem) = (&view.figures, &view.facts, view.problem);
        Summary {
            program: env!("CARGO_PKG_NAME").to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            solver: facts.strategy.map(|_| solver()),
            status: if figures.optimal { "optimal" } else { "feasible" }.to_owned(),
            stopped_by: facts.stopped_by.map(|by| by.code().to_owned()),
            strategy: facts.strategy.map(|strategy| strategy.code().to_owned()),
            horizon: problem.horizon,
            employees: problem.company.employees.len(),
            units: problem.company.units.len(),
            stints: figures.stints,
            placed: figures.placed,
            unplaced: figures.unplaced,
            carried_over: figures.carried_over,
            changes: view.changes.as_deref().map(|changes| Changed::of(view, changes)),
            points: figures.points,
            points_by_term: view.schedule.score(),
            idle_points: figures.idle,
            idle_points_by_term: view.schedule.idle(),
            bound: figures.bound,
            gap: figures.gap,
            language: problem.settings.language.code().to_owned(),
            seed: problem.settings.solve.seed,
            inputs: facts.inputs.clone(),
            settings: settings::recorded(problem),
            seconds: (facts.elapsed.as_secs_f64() * 1000.0).round() / 1000.0,
        }
    }
}

fn write(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *sink, &Summary::of(view))?;
    sink.write_all(b"\n")
}
