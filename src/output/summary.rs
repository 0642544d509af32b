//! `summary.json`: the figures of a run, for programs.

use std::io::{self, Write};

use serde_json::{Map, Number, Value, json};

use crate::domain::{Lengths, Points, SCALE, Score, Settings, StoppedBy, Strategy, Term};
use crate::report::View;

use super::exporter::{Exporter, Files, single};

/// Writes `summary.json`.
pub struct SummaryJson;

impl Exporter for SummaryJson {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        single("summary.json", move |sink| write(view, sink))
    }
}

fn write(view: &View, sink: &mut dyn Write) -> io::Result<()> {
    let (figures, facts, problem) = (&view.figures, &view.facts, view.problem);
    let summary = json!({
        "program": env!("CARGO_PKG_NAME"),
        "version": env!("CARGO_PKG_VERSION"),
        "status": if figures.optimal { "optimal" } else { "feasible" },
        "stopped_by": facts.stopped_by.map(StoppedBy::code),
        "strategy": facts.strategy.map(Strategy::code),
        "horizon": {
            "start": problem.horizon.start().to_string(),
            "end": problem.horizon.friday(problem.horizon.last()).to_string(),
            "weeks": problem.horizon.weeks(),
        },
        "employees": problem.company.employees.len(),
        "units": problem.company.units.len(),
        "stints": figures.stints,
        "placed": figures.placed,
        "unplaced": figures.unplaced,
        "carried_over": figures.carried_over,
        "points": number(figures.points),
        "points_by_term": terms(view.schedule.score()),
        "idle_points": number(figures.idle),
        "idle_points_by_term": terms(view.schedule.idle()),
        "bound": figures.bound.map(number),
        "gap": figures.gap,
        "language": problem.settings.language.code(),
        "seed": problem.settings.solve.seed,
        "settings": settings(&problem.settings),
        "seconds": (facts.elapsed.as_secs_f64() * 1000.0).round() / 1000.0,
    });
    serde_json::to_writer_pretty(&mut *sink, &summary)?;
    sink.write_all(b"\n")
}

/// Points as a number that reads back exactly: whole, or with one decimal.
fn number(points: Points) -> Value {
    if points.fifths() % SCALE == 0 {
        return Value::from(points.fifths() / SCALE);
    }
    Number::from_f64(points.as_f64()).map_or(Value::Null, Value::Number)
}

fn terms(score: Score) -> Value {
    let terms = Term::ALL.iter().map(|term| (term.code().to_owned(), number(score.of(*term))));
    Value::Object(terms.collect::<Map<_, _>>())
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
