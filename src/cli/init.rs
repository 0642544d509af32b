//! `init`: a folder to start from.

use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Args;

use crate::files;
use crate::generate::{Example, into_new_folder};
use crate::outcome::{Exit, Failure, Started};
use crate::output::form;
use crate::settings;
use crate::words::init::{self as words, Made};
use crate::words::told;

use super::args::DryRun;
use super::generate::{new_folder_failed, refuse_full};
use super::voice::Voice;

/// What `init` takes.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// Folder to make; it must not exist yet, or be empty
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// A made-up company instead of empty tables
    #[arg(long, value_enum)]
    example: Option<Example>,
    /// A workbook to fill in, with a sheet for each table, instead of CSV files
    #[arg(long, conflicts_with = "example")]
    workbook: bool,
    #[command(flatten)]
    dry_run: DryRun,
}

/// Makes a folder with the tables, the settings, and a text that says what goes where.
pub fn run(arguments: &InitArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    let language = voice.language;
    let (folder, dry_run) = (&arguments.folder, arguments.dry_run.dry_run);
    let workbook = told!(language, "init-workbook");
    let files: Vec<(String, Vec<u8>)> = match arguments.example {
        Some(example) => {
            let files = example.files().iter();
            files.map(|(name, content)| ((*name).to_owned(), content.to_vec())).collect()
        }
        None if arguments.workbook => {
            let content = form::workbook(language).map_err(io::Error::other);
            vec![(workbook.clone(), content.map_err(|source| new_folder_failed(folder, source))?)]
        }
        None => {
            let tables = files::templates(language).into_iter();
            let tables = tables.map(|(name, text)| (name, text.into_bytes()));
            let settings = ("passerelle.toml".to_owned(), settings::starting(language));
            let beside = [settings, words::guide_file(language)].into_iter();
            tables.chain(beside.map(|(name, text)| (name, text.into_bytes()))).collect()
        }
    };
    if dry_run {
        refuse_full(folder)?;
    } else {
        let fill = |making: &Path| {
            files.iter().try_for_each(|(name, content)| fs::write(making.join(name), content))
        };
        into_new_folder(folder, fill).map_err(|source| new_folder_failed(folder, source))?;
    }
    let outcome = Started {
        folder: folder.clone(),
        example: arguments.example,
        dry_run,
        files: files.into_iter().map(|(name, _)| name).collect(),
    };
    let workbook = folder.join(workbook);
    let with = match arguments.example {
        Some(_) => Made::Example,
        None if arguments.workbook => Made::Workbook(&workbook),
        None => Made::Tables,
    };
    voice.tell(&outcome, || words::made(language, folder, with, dry_run))?;
    Ok(Exit::Complete)
}
