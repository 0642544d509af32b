//! What can be typed. Each command turns it into what the library asks for.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, Parser, ValueEnum};

use crate::domain::{Booking, Language, Prepared};
use crate::files::{self, Options, Override};
use crate::outcome::Failure;
use crate::solve::solver;
use crate::words::conventions;

use super::flags::{HorizonArgs, ReplanArgs};
use super::voice::Voice;

/// Plans who spends which week or two in which unit of a company, and proves how good the plan is
#[derive(Debug, Parser)]
#[command(name = "passerelle", version = version(), max_term_width = 100, disable_help_subcommand = true)]
pub struct Cli {
    /// Language of messages and documents [default: that of passerelle.toml, else fr]
    #[arg(long, value_enum, value_name = "LANGUAGE", global = true)]
    pub lang: Option<Language>,
    /// Print the outcome as one JSON document, failures too, and nothing else
    #[arg(long, global = true)]
    pub json: bool,
    /// Print nothing but what is wrong
    #[arg(long, global = true)]
    pub quiet: bool,
    /// Log phases, counts and times: a LEVEL (error, warn, info, debug, trace) logs to stderr, a FILE gets lines
    /// of JSON added; both may be given
    #[arg(long, value_name = "LEVEL|FILE", global = true)]
    pub log: Vec<super::log::LogArg>,
    /// What to do [default: open the planner's page]
    #[command(subcommand)]
    pub command: Option<super::Command>,
}

/// The version with what it was built from: the commit, where the build was told it, and the solver.
fn version() -> String {
    let version = env!("CARGO_PKG_VERSION");
    match option_env!("PASSERELLE_COMMIT") {
        Some(commit) => format!("{version} ({commit}, {})", solver()),
        None => format!("{version} ({})", solver()),
    }
}

/// The folder, and what says which stints there are.
#[derive(Debug, Args)]
pub struct InputArgs {
    /// Folder of CSV files
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Further pins; a schedule.csv written before pins every row of it
    #[arg(long, value_name = "FILE")]
    pub pins: Option<PathBuf>,
    /// Schedule to differ little from
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Try another setting, as in passerelle.toml (regular.cadence_months=18), or other limits of a unit
    /// (capacity.UNIT=3, min_present.UNIT=60%); may be given several times
    #[arg(long = "set", value_name = "SETTING=VALUE")]
    pub set: Vec<String>,
    #[command(flatten)]
    pub replan: ReplanArgs,
    #[command(flatten)]
    pub horizon: HorizonArgs,
}

/// A folder, and the schedule of it that was kept.
#[derive(Debug, Args)]
pub struct KeptArgs {
    /// Folder of CSV files, or a workbook
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Schedule that was kept: schedule.csv, or a workbook with its sheet
    #[arg(value_name = "SCHEDULE")]
    schedule: PathBuf,
    #[command(flatten)]
    pub horizon: HorizonArgs,
}

impl KeptArgs {
    /// Reads both, and notes what stands in the schedule and is not followed.
    pub fn load(&self, options: &Options, voice: &mut Voice) -> Result<(Prepared, Vec<Booking>), Failure> {
        let problem = voice.load(&self.folder, options)?.problem;
        let past = files::load_past(&self.schedule, &problem).map_err(Failure::Faults)?;
        for note in &past.notes {
            voice.note(&problem.company, note);
        }
        Ok((problem, past.rows))
    }
}

/// For every command that writes.
#[derive(Debug, Args)]
pub struct DryRun {
    /// Do everything but write, and say what would be written
    #[arg(long)]
    pub dry_run: bool,
}

impl ValueEnum for Language {
    fn value_variants<'a>() -> &'a [Self] {
        &Language::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.code()).help(conventions(*self).name.as_str()))
    }
}

impl InputArgs {
    /// The options that every command has.
    pub fn options(&self, voice: &Voice) -> Options {
        let mut options = self.horizon.options(voice);
        options.flags.extend_from_slice(&self.replan.0);
        Options {
            set: self.set.iter().map(|text| Override::typed(text)).collect(),
            pins: self.pins.clone(),
            baseline: self.baseline.clone(),
            ..options
        }
    }
}

impl HorizonArgs {
    /// The options of commands that read a folder without pins beside it.
    pub fn options(&self, voice: &Voice) -> Options {
        let today = chrono::Local::now().date_naive();
        let language_of_computer = super::language::of_computer();
        let options = Options { today, flags: self.0.clone(), language_of_computer, ..Options::default() };
        match voice.asked {
            Some(language) => options.with("output", "language", language.code()),
            None => options,
        }
    }
}
