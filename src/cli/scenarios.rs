//! `scenarios`: the same folder planned as it is and with other settings, side by side.

use std::path::PathBuf;

use clap::Args;

use crate::files::{self, Scenario};
use crate::outcome::{Exit, Failure, ScenarioOutcome, ScenarioOutcomes};
use crate::output;
use crate::target::{self, Target, TargetError};
use crate::tasks::{self, Planned, Ready, phase};
use crate::words;

use super::args::InputArgs;
use super::flags::{OutputArgs, SolveArgs};
use super::voice::Voice;
use super::{interrupt, plan};

/// The scenario of the folder as it is.
const BASE: &str = "base";

/// What `scenarios` takes.
#[derive(Debug, Args)]
pub struct ScenariosArgs {
    #[command(flatten)]
    input: InputArgs,
    /// File of scenarios: each section a name, each line in it a setting as --set takes it
    #[arg(value_name = "SCENARIOS")]
    scenarios: PathBuf,
    /// Folder for one plan a scenario, and one named base
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    solve: SolveArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Plans every scenario into a folder of its own.
pub fn run(arguments: &ScenariosArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let mut scenarios = vec![Scenario { name: BASE.to_owned(), set: Vec::new() }];
    scenarios.extend(files::scenarios(&arguments.scenarios).map_err(Failure::Faults)?);
    let usual = plan::options(&arguments.input, &arguments.solve, &arguments.output, voice);
    let folder = &arguments.input.folder;
    let base = voice.load(folder, &usual)?;
    let threads = base.problem.settings.solve.threads;
    let others = tasks::open_scenarios(folder, &usual, &scenarios[1..]).map_err(Failure::Faults)?;
    let names = output::file_names(scenarios.iter().map(|scenario| scenario.name.as_str()));
    let interrupted = interrupt::listen();
    std::fs::create_dir_all(&arguments.out)
        .map_err(|source| TargetError::Io { path: arguments.out.clone(), source })?;
    let place = target::resolve(&arguments.out)?;
    let mut ready = Vec::new();
    for ((scenario, opened), name) in scenarios.into_iter().zip([base].into_iter().chain(others)).zip(names) {
        voice.told(&opened.problem, tasks::broken_pins(&opened.problem))?;
        let out = target::resolve(&place.join(name))?;
        tasks::refuse_edited(&out, &[])?;
        let target = Target::prepare(&out, folder)?;
        target::meant(&out, target.path())?;
        ready.push(Ready { scenario, opened, target });
    }
    let planned = phase("scenarios", || tasks::plan_all(ready, threads, interrupted));
    let mut outcomes: Vec<ScenarioOutcome> = Vec::new();
    for Planned { scenario, problem, done } in planned {
        let (figures, folder) = voice.told(&problem, done)?;
        outcomes.push(ScenarioOutcome::of(scenario, &figures, folder, outcomes.first()));
    }
    let (compared, language) = (ScenarioOutcomes { scenarios: outcomes }, voice.language);
    voice.tell(&compared, || words::scenarios::table(language, &compared.scenarios))?;
    Ok(Exit::Complete)
}
