//! The planner's page: a server on this machine only, for one person at one desk.
//!
//! `access` decides who is let in, `session` holds what is open, `editing` the schedule in hand, `routes` answer; `assets` are
//! the page itself, in modules that browsers read as they are.

mod access;
mod answer;
mod assets;
mod bring;
mod browser;
mod editing;
mod folder;
mod journal;
mod mend;
mod picture;
mod recent;
mod routes;
mod search;
mod server;
mod session;
mod windows;
mod wording;

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;

use crate::domain::Language;

pub use server::{Server, bind};

/// How the page is opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The folder or workbook to begin with.
    pub place: Option<PathBuf>,
    /// The port; 0 takes any that is free.
    pub port: u16,
    /// The language, where it was asked for; else that of the settings.
    pub language: Option<Language>,
    /// The language where nothing else says one.
    pub language_of_computer: Option<Language>,
    /// The run's date.
    pub today: NaiveDate,
    /// How long the server goes on after the last window was closed.
    pub linger: Duration,
    /// Where companies go that are made here: examples and what is dropped in.
    pub companies: PathBuf,
}

/// Opens the address in the browser of the desktop.
///
/// # Errors
/// There is none, or it cannot be started.
pub fn show(address: &str) -> io::Result<()> {
    browser::show(address)
}
