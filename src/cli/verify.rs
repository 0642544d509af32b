//! `verify`: an independent recount of any schedule.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use crate::domain::{Language, Points, Score};
use crate::files;
use crate::tasks::phase;
use crate::verify;
use crate::words::console as words;

use super::args::InputArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::outcome::BrokenRule;
use super::voice::Voice;

/// What `verify` takes.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Schedule to check, written by the program or by hand: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
}

/// What the recount found.
#[derive(Debug, Serialize)]
struct Verified {
    violations: Vec<BrokenRule>,
    stints: usize,
    placed: usize,
    unplaced: usize,
    carried_over: usize,
    points: Points,
    points_by_term: Score,
    idle_points: Points,
}

/// Names every rule that a schedule breaks, and its points term by term.
pub fn run(arguments: &VerifyArgs, language: Option<Language>, voice: &mut Voice) -> Result<Exit, Failure> {
    let problem = voice.load(&arguments.input.folder, &arguments.input.options(language))?.problem;
    let rows = files::load_schedule(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    let schedule = problem.schedule_of(&rows);
    let inspection = phase("verify", || verify::inspect(&problem, &schedule));
    let broken = &inspection.violations;
    let placed: std::collections::HashSet<_> =
        schedule.placements.iter().map(|placement| placement.stint).collect();
    let left = problem.stint_ids().filter(|(id, _)| !placed.contains(id));
    let (carried_over, unplaced): (Vec<_>, Vec<_>) =
        left.partition(|(_, stint)| stint.carries_over(&problem.horizon));
    let (placed, unplaced, carried_over) = (placed.len(), unplaced.len(), carried_over.len());
    let outcome = Verified {
        violations: broken.iter().map(|broken| BrokenRule::of(&problem, broken)).collect(),
        stints: placed + unplaced + carried_over,
        placed,
        unplaced,
        carried_over,
        points: inspection.score.total(),
        points_by_term: inspection.score,
        idle_points: inspection.idle.total(),
    };
    let text = || {
        words::violations(&problem, broken)
            + &words::recount(&problem, &inspection, placed, unplaced, carried_over)
    };
    if broken.is_empty() {
        voice.tell(&outcome, text)?;
        return Ok(Exit::of_unplaced(unplaced));
    }
    voice.tell_wrong(&outcome, text)?;
    Ok(Exit::BadInput)
}
