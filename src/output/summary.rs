//! `summary.json`: the figures of a run, for programs.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use crate::domain::{Horizon, Lengths, Points, Score, Settings, StoppedBy, Strategy};
use crate::report::View;

use super::exporter::{Exporter, Files, single};

/// Writes `summary.json`.
pub struct SummaryJson;

impl Exporter for SummaryJson {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        single("summary.json", move |sink| write(view, sink))
    }
}

/// The figures of a run, as `summary.json` holds them.
#[derive(Debug, Serialize)]
pub struct Summary {
    program: &'static str,
    version: &'static str,
    status: &'static str,
    stopped_by: Option<&'static str>,
    strategy: Option<&'static str>,
    horizon: Horizon,
    employees: usize,
    units: usize,
    stints: usize,
    placed: usize,
    unplaced: usize,
    carried_over: usize,
    points: Points,
    points_by_term: Score,
    idle_points: Points,
    idle_points_by_term: Score,
    bound: Option<Points>,
    gap: Option<f64>,
    language: &'static str,
    seed: u64,
    settings: Value,
    seconds: f64,
}

impl Summary {
    /// The figures of a schedule.
    pub fn of(view: &View) -> Self {
        let (figures, facts, problem) = (&view.figures, &view.facts, view.problem);
        Summary {
            program: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            status: if figures.optimal { "optimal" } else { "feasible" },
            stopped_by: facts.stopped_by.map(StoppedBy::code),
            strategy: facts.strategy.map(Strategy::code),
            horizon: problem.horizon,
            employees: problem.company.employees.len(),
            units: problem.company.units.len(),
            stints: figures.stints,
            placed: figures.placed,
            unplaced: figures.unplaced,
            carried_over: figures.carried_over,
            points: figures.points,
            points_by_term: view.schedule.score(),
            idle_points: figures.idle,
            idle_points_by_term: view.schedule.idle(),
            bound: figures.bound,
            gap: figures.gap,
            language: problem.settings.language.code(),
            seed: problem.settings.solve.seed,
            settings: settings(&problem.settings),
            seconds: (facts.elapsed.as_secs_f64() * 1000.0).round() / 1000.0,
        }
    }
}

fn write(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *sink, &Summary::of(view))?;
    sink.write_all(b"\n")
}

/// Every setting that can change the schedule, under its name in `passerelle.toml`. Threads cannot.
fn settings(settings: &Settings) -> Value {
    let Settings {
        country,
        onboarding,
        regular,
        extra,
        rules,
        points,
        solve,
        dates: _,
        language: _,
        formats: _,
        initials: _,
    } = settings;
    json!({
        "horizon": { "country": country.map_or("", |country| country.code()) },
        "onboarding": {
            "scope": onboarding.scope.code(),
            "within_weeks": onboarding.within_weeks,
            "weeks": lengths(onboarding.weeks),
            "gap_weeks": onboarding.gap_weeks,
            "max_weeks_away": onboarding.max_weeks_away,
            "order": onboarding.order.code(),
            "counts_at_home": onboarding.counts_at_home,
        },
        "regular": {
            "cadence_months": regular.cadence_months,
            "weeks": lengths(regular.weeks),
            "gap_weeks": regular.gap_weeks,
            "max_weeks_away": regular.max_weeks_away,
            "direction": regular.direction.code(),
            "never_visited": regular.never_visited.code(),
            "spread_from": regular.spread_from,
        },
        "extra": { "gap_weeks": extra.gap_weeks, "max_weeks_away": extra.max_weeks_away },
        "rules": { "min_working_days": rules.min_working_days, "tutor_ratio": rules.tutor_ratio },
        "points": {
            "unplaced": points.unplaced,
            "late": points.late,
            "moved": points.moved,
            "changed": points.changed,
            "short": points.short,
            "dark_link": points.dark_link,
            "wish": points.wish,
            "crowding": points.crowding,
        },
        "solve": {
            "time_limit": solve.time_limit.map(|limit| limit.as_secs_f64()),
            "gap": solve.gap,
            "strategy": solve.strategy.code(),
        },
    })
}

/// As `passerelle.toml` writes lengths: `2`, or `1-2`.
fn lengths(lengths: Lengths) -> Value {
    if lengths.min == lengths.max {
        Value::from(lengths.min)
    } else {
        Value::from(format!("{}-{}", lengths.min, lengths.max))
    }
}
