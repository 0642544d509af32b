//! `open`: the planner's page, in the browser, from this machine only.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;
use clap::Args;

use crate::outcome::{Exit, Failure};
use crate::page::{self, Opening};
use crate::words::told;

use super::console;
use super::voice::Voice;

/// What `open` takes.
#[derive(Debug, Default, Args)]
pub struct OpenArgs {
    /// Folder or workbook to begin with
    #[arg(value_name = "DIR|WORKBOOK")]
    place: Option<PathBuf>,
    /// Print the address and open no browser
    #[arg(long)]
    no_browser: bool,
    /// Port of the page, 0 for any that is free
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,
    /// Seconds that the server waits for a window to come back
    #[arg(long, value_name = "SECONDS", hide = true)]
    linger: Option<u64>,
    /// The day on which the page believes to be opened
    #[arg(long, value_name = "YYYY-MM-DD", hide = true)]
    today: Option<NaiveDate>,
}

/// Seconds after which nobody is expected to come back.
const LINGER: u64 = 60;

/// Serves the page until its last window is closed.
pub fn run(arguments: &OpenArgs, voice: &mut Voice) -> Result<Exit, Failure> {
    if voice.keeps_stdout() {
        return Err(Failure::StdoutKept);
    }
    let opening = Opening {
        place: arguments.place.clone(),
        port: arguments.port,
        language: voice.asked,
        language_of_computer: super::language::of_computer(),
        today: arguments.today.unwrap_or_else(|| chrono::Local::now().date_naive()),
        linger: Duration::from_secs(arguments.linger.unwrap_or(LINGER)),
        companies: std::env::home_dir().unwrap_or_default().join("Passerelle"),
    };
    let server = page::bind(opening).map_err(Failure::Page)?;
    let address = server.address();
    console::print(&format!("{}\n", told!(voice.language, "desk-address", address = &address)))?;
    if !arguments.no_browser && page::show(&address).is_err() {
        console::say(&told!(voice.language, "desk-no-browser"));
    }
    server.serve().map_err(Failure::Page)?;
    Ok(Exit::Complete)
}
