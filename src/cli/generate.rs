//! `generate`: a synthetic company of any size, seeded.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;

use crate::domain::MAX_WEEKS;
use crate::generate::{self, Recipe};
use crate::outcome::{Exit, Failure, Generated};
use crate::target::TargetError;
use crate::words::console::nothing_written;
use crate::words::recipes as words;

use super::args::DryRun;
use super::voice::Voice;

/// What `generate` takes. What is not given is as [`Recipe`] has it by default.
#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// Folder to write; it must not exist yet, or be empty
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    dry_run: DryRun,
    /// Employees, new hires included [default: 100]
    #[arg(long, value_name = "N")]
    employees: Option<u32>,
    /// Units [default: 10]
    #[arg(long, value_name = "N")]
    units: Option<u32>,
    /// Weeks of the horizon [default: 26]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=i64::from(MAX_WEEKS)))]
    weeks: Option<u16>,
    /// First Monday of the horizon [default: 2027-01-04]
    #[arg(long, value_name = "YYYY-MM-DD")]
    start: Option<NaiveDate>,
    /// Seed of every random choice: the same recipe gives the same files [default: 1]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// A company that brings its new hires through every unit: nothing else due, five employees a new hire,
    /// scarcity 0.6, unless other options say otherwise
    #[arg(long, requires = "hires")]
    onboarding: bool,
    /// A company of residents on rotations of which they choose some, in groups and with places in the horizon; of
    /// the other options only those of its size count
    #[arg(long, conflicts_with_all = ["onboarding", "every_rule"])]
    electives: bool,
    /// Something for every rule and every point term, beside what other options ask for
    #[arg(long)]
    every_rule: bool,
    #[command(flatten)]
    traits: Traits,
}

/// What the company is like.
#[derive(Debug, Args)]
#[command(next_help_heading = "What the company is like")]
struct Traits {
    /// Linked units per unit on average, at least 2 [default: 4]
    #[arg(long, value_name = "N")]
    links: Option<u32>,
    /// Regular stints a head that are due in the horizon or overdue [default: 2]
    #[arg(long, value_name = "NUMBER")]
    due: Option<f64>,
    /// How scarce hosts and presence are: 0 is plenty; at the default, 1 to 3 % of the stints cannot be
    /// placed [default: 1]
    #[arg(long, value_name = "NUMBER")]
    scarcity: Option<f64>,
    /// How unevenly that is shared out, 0 to 1: at 0 all units are equally tight [default: 0.5]
    #[arg(long, value_name = "SHARE")]
    spread: Option<f64>,
    /// Share of the weeks that employees are on leave [default: 0.08]
    #[arg(long, value_name = "SHARE")]
    leave: Option<f64>,
    /// New hires among the employees [default: 0]
    #[arg(long, value_name = "N")]
    hires: Option<u32>,
    /// A third of the units take visitors only under the eye of a tutor
    #[arg(long)]
    tutors: bool,
    /// Preferred and avoided periods a head [default: 0]
    #[arg(long, value_name = "NUMBER")]
    wishes: Option<f64>,
    /// Groups of two or three colleagues, by turns together and apart [default: 0]
    #[arg(long, value_name = "N")]
    groups: Option<u32>,
    /// Obligations beside those of the programmes, a head [default: 0]
    #[arg(long, value_name = "NUMBER")]
    extras: Option<f64>,
    /// Forbidden pins a head [default: 0]
    #[arg(long, value_name = "NUMBER")]
    pins: Option<f64>,
    /// Stints of 1-2 weeks, orders, priorities of links, own limits, people of no programme, cancelled visits
    #[arg(long)]
    exceptions: bool,
}

impl GenerateArgs {
    fn recipe(&self) -> Recipe {
        let usual = Recipe::default();
        let (units, weeks) = (self.units.unwrap_or(usual.units), self.weeks.unwrap_or(usual.weeks));
        let hires = self.traits.hires.unwrap_or(usual.hires);
        let base = if self.onboarding { Recipe::onboarding(hires, units, weeks) } else { usual };
        let traits = &self.traits;
        let recipe = Recipe {
            employees: self.employees.unwrap_or(base.employees),
            units,
            weeks,
            start: self.start.unwrap_or(base.start),
            seed: self.seed.unwrap_or(base.seed),
            links: traits.links.unwrap_or(base.links),
            due: traits.due.unwrap_or(base.due),
            scarcity: traits.scarcity.unwrap_or(base.scarcity),
            spread: traits.spread.unwrap_or(base.spread),
            leave: traits.leave.unwrap_or(base.leave),
            hires,
            tutors: traits.tutors || base.tutors,
            wishes: traits.wishes.unwrap_or(base.wishes),
            groups: traits.groups.unwrap_or(base.groups),
            extras: traits.extras.unwrap_or(base.extras),
            pins: traits.pins.unwrap_or(base.pins),
            electives: self.electives,
            exceptions: traits.exceptions || base.exceptions,
        };
        if self.every_rule { recipe.with_every_rule() } else { recipe }
    }
}

/// Writes a company into a folder of its own.
pub fn run(arguments: &GenerateArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let recipe = arguments.recipe();
    recipe.check().map_err(Failure::Recipe)?;
    let folder = &arguments.out;
    let dry_run = arguments.dry_run.dry_run;
    if dry_run {
        refuse_full(folder)?;
    } else {
        generate::write(&recipe, folder).map_err(|source| new_folder_failed(folder, source))?;
    }
    let outcome = Generated { folder: folder.clone(), dry_run, recipe: recipe.clone() };
    let language = voice.language;
    voice.tell(&outcome, || match dry_run {
        true => words::generated(language, &recipe, folder) + &nothing_written(language),
        false => words::generated(language, &recipe, folder),
    })?;
    Ok(Exit::Complete)
}

/// Refuses a folder that is not new, and touches nothing.
pub fn refuse_full(folder: &Path) -> Result<(), Failure> {
    match fs::read_dir(folder).map(|mut entries| entries.next().is_some()) {
        Ok(true) => Err(Failure::NotEmpty(folder.to_path_buf())),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(new_folder_failed(folder, error)),
        _ => Ok(()),
    }
}

/// Why a new folder could not be filled.
pub fn new_folder_failed(folder: &Path, source: io::Error) -> Failure {
    let folder = folder.to_path_buf();
    match source.kind() {
        ErrorKind::AlreadyExists => Failure::NotEmpty(folder),
        ErrorKind::NotADirectory => TargetError::NotAFolder(folder).into(),
        _ => Failure::Target(TargetError::Io { path: folder, source }),
    }
}
