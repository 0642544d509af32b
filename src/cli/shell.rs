//! `completions` and `man`: what shells and manuals want to know of the commands.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use crate::outcome::{Exit, Failure, Manual};
use crate::target;
use crate::target::TargetError;
use crate::words::console as words;

use super::args::DryRun;
use super::console;
use super::help;
use super::voice::Voice;

/// What `completions` takes.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// What `man` takes.
#[derive(Debug, Args)]
pub struct ManArgs {
    /// Folder for the pages
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[command(flatten)]
    dry_run: DryRun,
}

/// Prints the script that completes commands and flags.
pub fn completions(arguments: &CompletionsArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    if voice.keeps_stdout() {
        return Err(Failure::StdoutKept);
    }
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut help::command(voice.language), "passerelle", &mut script);
    console::print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Complete)
}

/// Writes a page for the program and one for each command.
pub fn man(arguments: &ManArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let (folder, dry_run) = (&arguments.folder, arguments.dry_run.dry_run);
    let command = help::command(voice.language);
    let mut pages = vec![("passerelle.1".to_owned(), command.clone())];
    for child in command.get_subcommands() {
        let name = format!("passerelle-{}", child.get_name());
        pages.push((format!("{name}.1"), child.clone().display_name(name)));
    }
    if !dry_run {
        fs::create_dir_all(folder).map_err(|source| TargetError::Io { path: folder.clone(), source })?;
    }
    for (name, command) in &pages {
        let mut page = Vec::new();
        clap_mangen::Man::new(command.clone()).render(&mut page)?;
        if !dry_run {
            target::replace(&folder.join(name), |sink| sink.write_all(&page))?;
        }
    }
    let language = voice.language;
    let files = pages.into_iter().map(|(name, _)| name).collect();
    let outcome = Manual { folder: folder.clone(), dry_run, files };
    voice.tell(&outcome, || if dry_run { words::nothing_written(language) } else { String::new() })?;
    Ok(Exit::Complete)
}
