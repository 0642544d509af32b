//! One size, from the recipe to the proof.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use passerelle::domain::{Points, Prepared, Problem};
use passerelle::files::{self, Options};
use passerelle::generate::{self, Recipe};
use passerelle::model::Model;
use passerelle::replan::prepare;
use passerelle::solve::{Progress, Watch, solve};
use passerelle::verify::verify;
use serde_json::{Value, json};

use super::{Limits, Size};

/// The gap that the targets name.
const GAP: f64 = 0.002;

/// Measures one size.
pub fn measure(size: Size, limits: Limits) -> Result<Value, Box<dyn Error>> {
    let Size { employees, units, seed } = size;
    let recipe = Recipe { employees, units, seed, ..Recipe::default() };
    let place = tempfile::tempdir()?;
    let folder = place.path().join("company");
    let (made, generating) = timed(|| generate::write(&recipe, &folder));
    made?;
    let bytes = bytes(&folder)?;
    let options = Options::default().with("solve", "gap", &GAP.to_string()).with(
        "solve",
        "time_limit",
        &limits.to_gap.to_string(),
    );
    let (loaded, reading) = timed(|| files::load(&folder, &options));
    let problem = prepare(loaded.map_err(|faults| format!("{faults:?}"))?.problem);
    let read_memory = peak_memory()?;
    let (columns, modelling) = timed(|| {
        let model = Model::new(&problem);
        model.starts.iter().flatten().map(|starts| starts.len() as usize).sum::<usize>()
    });
    let to_gap = search(&problem)?;
    let memory = peak_memory()?;

    // What follows would disturb the peak.
    let (company, settings) = (problem.company.clone(), problem.settings.clone());
    let (built, stints) = timed(|| Problem::build(company, settings, problem.horizon, None));
    drop(built);
    let to_proof = if limits.to_proof > 0.0 {
        search(&prepare(problem.altered(|parts| {
            parts.settings.solve.gap = Some(0.0);
            parts.settings.solve.time_limit = Some(Duration::from_secs_f64(limits.to_proof));
        })))?
    } else {
        Value::Null
    };
    Ok(json!({
        "employees": employees,
        "units": units,
        "weeks": recipe.weeks,
        "seed": seed,
        "threads": rayon::current_num_threads(),
        "stints": problem.stints.values().len(),
        "columns": columns,
        "file_bytes": bytes,
        "generate_seconds": generating,
        "read_seconds": reading,
        "stints_seconds": stints,
        "model_seconds": modelling,
        "read_peak_bytes": read_memory,
        "peak_bytes": memory,
        "asked_gap": GAP,
        "to_gap": to_gap,
        "asked_seconds": limits.to_proof,
        "to_proof": to_proof,
    }))
}

/// One search: how it ended, and the curve of points, bound and gap against time.
fn search(problem: &Prepared) -> Result<Value, Box<dyn Error>> {
    let interrupted = AtomicBool::new(false);
    let curve: Mutex<Vec<(f64, Progress)>> = Mutex::new(Vec::new());
    let started = Instant::now();
    let on_progress = |progress: Progress| {
        if let Ok(mut curve) = curve.lock()
            && curve.last().is_none_or(|(_, last)| *last != progress)
        {
            curve.push((started.elapsed().as_secs_f64(), progress));
        }
    };
    let solution = solve(problem, &Watch { on_progress: &on_progress, ..Watch::unseen(&interrupted) })?;
    let seconds = started.elapsed().as_secs_f64();
    let (schedule, verifying) = timed(|| verify(problem, &solution.schedule).map_err(Box::new));
    let schedule = schedule.map_err(|inspection| format!("rules are broken: {:?}", inspection.violations))?;
    let (points, idle) = (schedule.score().total(), schedule.idle().total());
    let last = Progress { points: Some(points), bound: Some(solution.bound) };
    let mut curve = curve.into_inner().unwrap_or_default();
    let between_bounds = between_bounds(&curve);
    curve.push((seconds, last));
    let steps: Vec<Value> = curve
        .iter()
        .map(|(time, progress)| {
            let number = |points: Option<Points>| points.map(Points::as_f64);
            json!([time, number(progress.points), number(progress.bound), progress.gap(idle)])
        })
        .collect();
    Ok(json!({
        "seconds": seconds,
        "verify_seconds": verifying,
        "points": points.as_f64(),
        "bound": solution.bound.as_f64(),
        "idle": idle.as_f64(),
        "gap": last.gap(idle),
        "placed": solution.schedule.placements.len(),
        "stopped_by": solution.stopped_by.code(),
        "strategy": solution.strategy.code(),
        "seconds_between_bounds": between_bounds,
        "curve": steps,
    }))
}

/// The mean time from one new bound to the next while prices are learnt: before the first better schedule.
///
/// Each is a fixed number of pricing passes over all employees, so that it should grow with their number only.
fn between_bounds(curve: &[(f64, Progress)]) -> Option<f64> {
    let first = curve.first()?.1.points;
    let times: Vec<f64> = curve
        .iter()
        .take_while(|(_, progress)| progress.points == first)
        .map(|(seconds, _)| *seconds)
        .collect();
    let steps = times.len().checked_sub(1).filter(|steps| *steps > 0)?;
    Some((times.last()? - times.first()?) / steps as f64)
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let started = Instant::now();
    let done = work();
    (done, started.elapsed().as_secs_f64())
}

fn bytes(folder: &Path) -> std::io::Result<u64> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.metadata()?.len())).sum()
}

/// The most memory that the process has held so far, where the system tells (Linux).
fn peak_memory() -> Result<Option<u64>, Box<dyn Error>> {
    let Ok(status) = fs::read_to_string("/proc/self/status") else { return Ok(None) };
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes =
        line.and_then(|line| line.split_whitespace().next()).map(str::parse::<u64>).transpose()?;
    Ok(kibibytes.map(|kibibytes| kibibytes * 1024))
}
