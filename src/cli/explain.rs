//! `explain`: why a person goes there in that week, why a stint is left, and what it would take to place more.

use std::path::PathBuf;

use clap::Args;
use clap::builder::RangedU64ValueParser;

use crate::domain::Problem;
use crate::files;
use crate::outcome::{Exit, Failure};
use crate::tasks::{self, Asked, Explanation};
use crate::verify::VerifiedSchedule;
use crate::words::explain as words;

use super::args::InputArgs;
use super::flags::LimitArgs;
use super::interrupt;
use super::voice::Voice;

/// What `explain` takes.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    #[command(flatten)]
    input: InputArgs,
    /// Schedule to explain: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
    /// Explain the placements of one employee, and what is left, start by start
    #[arg(long, value_name = "EMPLOYEE")]
    employee: Option<String>,
    /// Only stints in this host unit; without --employee, who comes there, why these and why then
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// Try so many single changes of the data, the likeliest first, and tell which place more
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "12",
        value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    remedies: Option<usize>,
    #[command(flatten)]
    limit: LimitArgs,
}

/// Explains a schedule that breaks no rule.
pub fn run(arguments: &ExplainArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let drawn = Some(arguments.schedule.clone());
    let mut options = files::Options { drawn, ..arguments.input.options(voice) };
    options.flags.extend_from_slice(&arguments.limit.0);
    let opened = voice.load(&arguments.input.folder, &options)?;
    let bound = tasks::recorded_bound(&arguments.schedule, &opened);
    let problem = opened.problem;
    let rows = files::load_schedule(&arguments.schedule, &problem).map_err(Failure::Faults)?;
    let (employee, unit) = (arguments.employee.as_deref(), arguments.unit.as_deref());
    let asked = Asked::of(&problem, employee, unit, arguments.remedies)?;
    let schedule = voice.told(&problem, tasks::verified(&problem, &rows))?;
    let interrupted = interrupt::listen();
    tasks::on_threads(problem.settings.solve.threads, || {
        let (outcome, found) = tasks::explain(&problem, &schedule, &asked, bound, interrupted)?;
        voice.tell(&outcome, || text(&problem, &schedule, &found))?;
        Ok(Exit::Complete)
    })?
}

fn text(problem: &Problem, schedule: &VerifiedSchedule, found: &Explanation) -> String {
    let mut text = String::new();
    if let Some(person) = &found.person {
        text += &words::person(problem, person);
    }
    if let Some((unit, visits)) = &found.visits {
        let left = found.unplaced.as_ref().map_or(0, Vec::len);
        text += &words::visits(problem, *unit, visits, left);
    }
    if let Some(unplaced) = &found.unplaced {
        text += &words::unplaced(problem, unplaced);
    }
    if let Some(remedies) = &found.remedies {
        text += &words::remedies(problem, schedule.score().total(), remedies);
    }
    if found.cut_short {
        text += &words::cut_short(problem);
    }
    text
}
