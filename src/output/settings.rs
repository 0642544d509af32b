//! The settings of a run, as `summary.json` records them and `plan --replay` reads them again.

use serde_json::{Value, json};

use crate::domain::{Lengths, Problem, Settings};

/// Every setting that can change a byte of the output, under its name in `passerelle.toml` and as it would
/// stand there; what has no default there, such as a time limit, is left out where there is none. Threads
/// change nothing.
pub fn recorded_settings(problem: &Problem) -> Value {
    let Settings {
        country,
        onboarding,
        regular,
        extra,
        rules,
        done_share: _,
        freeze_until,
        points,
        solve,
        dates,
        language,
        formats,
        initials,
        tried,
    } = &problem.settings;
    let mut recorded = json!({
        "input": { "dates": dates.code() },
        "horizon": {
            "start": problem.horizon.start().to_string(),
            "weeks": problem.horizon.weeks(),
            "country": country.map_or("", |country| country.code()),
        },
        "onboarding": {
            "scope": onboarding.scope.code(),
            "within_weeks": onboarding.within_weeks,
            "weeks": lengths(onboarding.weeks),
            "gap_weeks": onboarding.gap_weeks,
            "max_weeks_away": limit(onboarding.max_weeks_away),
            "order": onboarding.order.code(),
            "counts_at_home": onboarding.counts_at_home,
        },
        "regular": {
            "cadence_months": regular.cadence_months,
            "weeks": lengths(regular.weeks),
            "gap_weeks": regular.gap_weeks,
            "max_weeks_away": limit(regular.max_weeks_away),
            "direction": regular.direction.code(),
            "never_visited": regular.never_visited.code(),
        },
        "extra": { "gap_weeks": extra.gap_weeks, "max_weeks_away": limit(extra.max_weeks_away) },
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
            "relay": points.relay,
            "relay_weeks": points.relay_weeks,
        },
        "solve": { "gap": solve.gap, "seed": solve.seed, "strategy": solve.strategy.code() },
        "output": {
            "language": language.code(),
            "formats": formats.iter().map(|format| format.code()).collect::<Vec<_>>(),
            "initials": initials,
        },
    });
    for trial in tried {
        recorded[trial.key][&trial.unit] = Value::from(trial.value.as_str());
    }
    if let Some(day) = freeze_until {
        recorded["horizon"]["freeze_until"] = Value::from(day.to_string());
    }
    if let Some(day) = regular.spread_from {
        recorded["regular"]["spread_from"] = Value::from(day.to_string());
    }
    if let Some(limit) = solve.time_limit {
        recorded["solve"]["time_limit"] = Value::from(limit.as_secs_f64());
    }
    recorded
}

/// As `passerelle.toml` writes a limit: a number, or `none`.
fn limit(weeks: Option<u16>) -> Value {
    weeks.map_or(Value::from("none"), Value::from)
}

/// As `passerelle.toml` writes lengths: `2`, or `1-2`.
fn lengths(lengths: Lengths) -> Value {
    if lengths.min == lengths.max {
        Value::from(lengths.min)
    } else {
        Value::from(format!("{}-{}", lengths.min, lengths.max))
    }
}
