//! `batch`: many companies in one run, each in a process and a folder of its own.
//!
//! A process each, because a crash of one (a solver that fails, no memory left) must not touch the others; what is
//! done already is left alone by `plan --if-changed`, so that a run that was killed goes on where it was.

mod children;
mod results;

use std::fs;
use std::io::Write;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;

use clap::Args;

use crate::domain::Language;
use crate::files::{self, Batch};
use crate::outcome::{Exit, Failure, Results};
use crate::output::file_names;
use crate::target::{self, TargetError};
use crate::tasks::phase;
use crate::words::{batch as words, told};

use super::args::DryRun;
use super::interrupt;
use super::voice::Voice;
use children::{Budget, Job};

/// The file of results beside the folders of the companies.
const FILE: &str = "batch.json";

/// What `batch` takes.
#[derive(Debug, Args)]
pub struct BatchArgs {
    /// List of companies, as TOML
    #[arg(value_name = "FILE")]
    list: PathBuf,
    /// Folder for the results: one folder below it for each company, and batch.json
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Threads of all companies together, 0 for all of the machine
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: usize,
    /// Companies planned at the same time, 0 for as many as threads
    #[arg(long, value_name = "N", default_value_t = 0)]
    at_once: usize,
    /// Memory in megabytes of all companies together; one that needs more than its share fails alone
    #[arg(long, value_name = "MB")]
    memory: Option<u64>,
    #[command(flatten)]
    dry_run: DryRun,
}

impl BatchArgs {
    fn budget(&self, companies: usize) -> Budget {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let threads = if self.threads == 0 { cores } else { self.threads };
        let wished = if self.at_once == 0 { threads } else { self.at_once };
        let at_once = wished.min(companies).max(1);
        let bytes = self.memory.map(|megabytes| megabytes.saturating_mul(1 << 20) / at_once as u64);
        Budget { at_once, threads: (threads / at_once).max(1), bytes }
    }
}

/// Plans every company of a list.
pub fn run(arguments: &BatchArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let batch = files::load_batch(&arguments.list).map_err(Failure::Faults)?;
    if batch.companies.is_empty() {
        return Err(Failure::EmptyBatch);
    }
    if arguments.memory.is_some() && !children::CAN_LIMIT {
        return Err(Failure::Usage(told!(voice.language, "usage-memory")));
    }
    let dry_run = arguments.dry_run.dry_run;
    let out = &arguments.out;
    // Of a rehearsal nothing stays; a folder that is there is looked at, as the run itself would.
    let rehearsal = (dry_run && !out.exists()).then(tempfile::tempdir).transpose()?;
    if !dry_run {
        fs::create_dir_all(out).map_err(at(out))?;
    }
    let interrupted = interrupt::listen();
    let place = target::resolve(rehearsal.as_ref().map_or(out.as_path(), |folder| folder.path()))?;
    let jobs = jobs(&batch, arguments, &place, voice.asked)?;
    let budget = arguments.budget(jobs.len());
    tracing::info!(companies = jobs.len(), at_once = budget.at_once, threads = budget.threads, "batch");
    let progress = voice.progress();
    let spoken = voice.language;
    let parts = phase("companies", || {
        children::plan_all(&jobs, &budget, interrupted, &|done| {
            progress.show(|| words::progress(spoken, done, jobs.len()));
        })
    })?;
    drop(progress);
    let results = Results::of(parts, dry_run);
    if !dry_run {
        target::meant(&place, &target::resolve(out)?)?;
        write(&results, &place)?;
    }
    let exit = results.exit();
    voice.tell(&results, || words::table(spoken, &results, out))?;
    Ok(exit)
}

/// One job for each company, in the order of names.
fn jobs(
    batch: &Batch,
    arguments: &BatchArgs,
    out: &Path,
    language: Option<Language>,
) -> Result<Vec<Job>, Failure> {
    let list = std::path::absolute(&arguments.list).map_err(at(&arguments.list))?;
    let place = list.parent().unwrap_or(Path::new("/")).to_path_buf();
    let folders = file_names(batch.companies.iter().map(|company| company.name.as_str()));
    let job = |(company, folder): (&files::BatchCompany, String)| {
        let mut words = vec!["plan".into(), "--json".into(), "--tethered".into(), "--if-changed".into()];
        if arguments.dry_run.dry_run {
            words.push("--dry-run".into());
        }
        if let Some(language) = language {
            words.extend(["--lang".into(), language.code().into()]);
        }
        // Whatever stands in the way there is for the company to say.
        let out = target::resolve(&out.join(&folder)).unwrap_or_else(|_| out.join(&folder));
        words.extend(["--out".into(), out.into_os_string()]);
        words.extend(batch.flags.iter().chain(&company.flags).map(Into::into));
        words.extend(["--".into(), company.folder.clone().into_os_string()]);
        Job { name: company.name.clone(), folder, place: place.clone(), words }
    };
    Ok(batch.companies.iter().zip(folders).map(job).collect())
}

/// Replaces the file of results as a whole.
fn write(results: &Results, out: &Path) -> Result<(), Failure> {
    target::replace(&out.join(FILE), |mut sink| {
        serde_json::to_writer_pretty(&mut sink, results)?;
        sink.write_all(b"\n")
    })?;
    Ok(())
}

fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Failure {
    let path = path.to_path_buf();
    move |source| Failure::Target(TargetError::Io { path, source })
}
