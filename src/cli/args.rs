//! What can be typed. Each command turns it into what the library asks for.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;
use clap::builder::PossibleValue;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::domain::{Format, Language, MAX_WEEKS, Strategy};
use crate::files::{Options, Override};
use crate::words::lexicon;

/// Plans who spends which week or two in which unit of a company, and proves how good the plan is
#[derive(Debug, Parser)]
#[command(name = "passerelle", version, arg_required_else_help = true, max_term_width = 100)]
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
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// The commands, each in its own file.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Plan the horizon: a folder of CSV files in, a folder of schedules and calendars out
    Plan(super::plan::PlanArgs),
    /// Plan a folder as it is and with other settings, side by side
    Scenarios(super::scenarios::ScenariosArgs),
    /// Check a folder and say what there is to plan; solves nothing
    Check(super::check::CheckArgs),
    /// Look at the service chain: ways to the customer, who is far from one, how alive links are
    Chain(super::chain::ChainArgs),
    /// Check any schedule against the rules, and count its points
    Verify(super::verify::VerifyArgs),
    /// Say why people go there in that week, why stints are left, and what it would take to place more
    Explain(super::explain::ExplainArgs),
    /// Turn a quarter that is over into rows of history.csv
    Close(super::close::CloseArgs),
    /// Compare two schedules: what moved, the points, who goes where
    Compare(super::compare::CompareArgs),
    /// Write every document of a schedule again, without solving
    Report(super::report::ReportArgs),
    /// Write the integer program of a folder, for any other solver
    Export(super::export::ExportArgs),
    /// Plan many companies in one run, each on its own
    Batch(super::batch::BatchArgs),
    /// Make a folder to start from: empty tables, or an example
    Init(super::init::InitArgs),
    /// Print what completes commands and flags in a shell
    Completions(super::shell::CompletionsArgs),
    /// Write the pages of the manual
    Man(super::shell::ManArgs),
    /// Write a synthetic company of any size, to try and to measure with
    Generate(super::generate::GenerateArgs),
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
    /// Placements of the baseline that start before this day stand, if they still can
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub freeze_until: Option<NaiveDate>,
    #[command(flatten)]
    pub horizon: HorizonArgs,
}

/// The weeks to plan.
#[derive(Debug, Args)]
pub struct HorizonArgs {
    /// First Monday of the horizon [default: the first Monday of the next quarter]
    #[arg(long, help_heading = "Horizon", value_name = "YYYY-MM-DD")]
    pub start: Option<NaiveDate>,
    /// Weeks of the horizon [default: 13]
    #[arg(long, help_heading = "Horizon", value_name = "N", value_parser = clap::value_parser!(u16).range(1..=i64::from(MAX_WEEKS)))]
    pub weeks: Option<u16>,
    /// Country of the public holidays, '' for none [default: FR]
    #[arg(long, help_heading = "Horizon", value_name = "CODE")]
    pub country: Option<String>,
}

/// For every command that writes.
#[derive(Debug, Args)]
pub struct DryRun {
    /// Do everything but write, and say what would be written
    #[arg(long)]
    pub dry_run: bool,
}

/// `[solve]`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Solving")]
pub struct SolveArgs {
    /// Stop after so many seconds with the best schedule so far
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub time_limit: Option<Duration>,
    /// Stop when at most this share (0 to 1) of what could be gained is not proven gained [default: 0]
    #[arg(long, value_name = "SHARE", value_parser = share)]
    pub gap: Option<f64>,
    /// Threads, 0 for all [default: 0]
    #[arg(long, value_name = "N")]
    pub threads: Option<usize>,
    /// Seed of every random choice [default: 1]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    pub seed: Option<u64>,
    /// How to solve [default: auto]
    #[arg(long, value_enum)]
    pub strategy: Option<StrategyArg>,
}

/// `[output]`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub struct OutputArgs {
    /// Formats beside schedule.csv, unscheduled.csv and summary.json, separated by commas [default: all]
    #[arg(long, value_enum, value_delimiter = ',', value_name = "FORMAT")]
    pub formats: Option<Vec<FormatArg>>,
    /// Initials instead of names in the bulletin
    #[arg(long)]
    pub initials: bool,
}

/// A strategy.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum StrategyArg {
    /// By size
    Auto,
    /// One integer program
    Exact,
    /// Price decomposition
    Prices,
}

/// An output format.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum FormatArg {
    /// Calendars of people and units as CSV
    Csv,
    /// report.html: calendars, loads, the chain and the points, to look at
    Html,
    /// bulletin.html and bulletin.md: the internal medium
    Bulletin,
    /// Workbook for Excel and LibreOffice
    Xlsx,
    /// Calendars of people, of units and of all for Outlook and its like
    Ics,
}

impl ValueEnum for Language {
    fn value_variants<'a>() -> &'a [Self] {
        &Language::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.code()).help(lexicon(*self).conventions.name.as_str()))
    }
}

impl From<StrategyArg> for Strategy {
    fn from(strategy: StrategyArg) -> Self {
        match strategy {
            StrategyArg::Auto => Strategy::Auto,
            StrategyArg::Exact => Strategy::Exact,
            StrategyArg::Prices => Strategy::Prices,
        }
    }
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Self {
        match format {
            FormatArg::Csv => Format::Csv,
            FormatArg::Html => Format::Html,
            FormatArg::Bulletin => Format::Bulletin,
            FormatArg::Xlsx => Format::Xlsx,
            FormatArg::Ics => Format::Ics,
        }
    }
}

impl InputArgs {
    /// The options that every command has.
    pub fn options(&self, language: Option<Language>) -> Options {
        Options {
            set: self.set.iter().map(|text| Override::typed(text)).collect(),
            pins: self.pins.clone(),
            baseline: self.baseline.clone(),
            freeze_until: self.freeze_until,
            ..self.horizon.options(language)
        }
    }
}

impl HorizonArgs {
    /// The options of commands that read a folder without pins beside it.
    pub fn options(&self, language: Option<Language>) -> Options {
        Options {
            today: chrono::Local::now().date_naive(),
            start: self.start,
            weeks: self.weeks,
            country: self.country.clone(),
            language,
            language_of_computer: super::language::of_computer(),
            ..Options::default()
        }
    }
}

/// A number of seconds; else the key of what is needed.
fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds: f64 = text.parse().map_err(|_| "usage-seconds")?;
    Duration::try_from_secs_f64(seconds).map_err(|_| "usage-seconds")
}

/// A number from 0 to 1; else the key of what is needed.
pub fn share(text: &str) -> Result<f64, &'static str> {
    let share: f64 = text.parse().map_err(|_| "usage-share")?;
    if (0.0..=1.0).contains(&share) { Ok(share) } else { Err("usage-share") }
}
