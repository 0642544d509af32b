//! How commands speak: the outcome on stdout, as a text or as JSON, and everything else on stderr.
//!
//! A command hands its outcome over once, as data together with the text made from it; which of the two is
//! printed, and whether, is decided here and nowhere else.

use std::io;
use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use crate::domain::{Company, Language, Note, Problem};
use crate::files::Options;
use crate::outcome::{BrokenRules, ContradictingPins, Exit, Failure};
use crate::report::View;
use crate::tasks::{self, Delivered, Opened};
use crate::verify::Violation;
use crate::words;
use crate::words::failed::Failed;

use super::console::{self, Progress};

/// What flags say about speaking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// One JSON document on stdout, and nothing beside it on stdout or stderr.
    pub json: bool,
    /// Nothing but what is wrong.
    pub quiet: bool,
}

/// The voice of one run of a command.
#[derive(Debug)]
pub struct Voice {
    /// The language of the run; once the settings are read, that of the settings.
    pub language: Language,
    /// The language that `--lang` asks for.
    pub asked: Option<Language>,
    manner: Manner,
    outcome: Value,
    notes: Vec<Remark>,
}

/// A note, for JSON.
#[derive(Debug, Serialize)]
struct Remark {
    code: &'static str,
    message: String,
}

/// What `--json` prints.
#[derive(Serialize)]
struct Document<'a> {
    command: &'a str,
    exit: u8,
    notes: &'a [Remark],
    /// What the command found or did; `null` if it came to nothing.
    outcome: &'a Value,
    /// What ended it without a result; `null` otherwise.
    failure: Option<Failed>,
}

impl Voice {
    /// A voice that has said nothing yet.
    pub fn new(language: Language, manner: Manner) -> Self {
        Voice { language, asked: None, manner, outcome: Value::Null, notes: Vec::new() }
    }

    /// Hands over the outcome of the command, and the text made from it.
    ///
    /// # Errors
    /// Those of stdout.
    pub fn tell(&mut self, outcome: &impl Serialize, text: impl FnOnce() -> String) -> io::Result<()> {
        self.hand_over(outcome, (!self.manner.quiet).then_some(text))
    }

    /// The same for an outcome that says what is wrong, which `--quiet` does not silence.
    ///
    /// # Errors
    /// Those of stdout.
    pub fn tell_wrong(&mut self, outcome: &impl Serialize, text: impl FnOnce() -> String) -> io::Result<()> {
        self.hand_over(outcome, Some(text))
    }

    fn hand_over(
        &mut self,
        outcome: &impl Serialize,
        text: Option<impl FnOnce() -> String>,
    ) -> io::Result<()> {
        if self.manner.json {
            self.outcome = serde_json::to_value(outcome)?;
            return Ok(());
        }
        text.map_or(Ok(()), |text| console::print(&text()))
    }

    /// The result of a task; where rules are broken or pins contradict each other, says which.
    ///
    /// # Errors
    /// The failure of the task, or those of stdout.
    pub fn told<T>(&mut self, problem: &Problem, done: Result<T, Failure>) -> Result<T, Failure> {
        match &done {
            Err(Failure::PinsBreakRules(broken) | Failure::ScheduleBreaksRules(broken)) => {
                let language = problem.settings.language;
                let message = |broken: &Violation| words::violations::violation(language, problem, broken);
                let outcome = BrokenRules::of(problem, broken, message);
                self.tell_wrong(&outcome, || words::console::violations(problem, broken))?;
            }
            Err(Failure::PinsContradict(pins)) => {
                let outcome = ContradictingPins::of(problem, pins);
                self.tell_wrong(&outcome, || words::console::contradicting_pins(problem, pins))?;
            }
            _ => {}
        }
        done
    }

    /// Tells of documents that were written, or would be, and gives the exit.
    ///
    /// # Errors
    /// Those of stdout.
    pub fn delivered(&mut self, view: &View, done: &Delivered) -> Result<Exit, Failure> {
        let summary = words::console::summary;
        self.tell(done, || match done.dry_run {
            true => {
                let language = view.problem.settings.language;
                summary(view, &done.folder) + &words::console::dry_run(language, done.files)
            }
            false => summary(view, &done.folder),
        })?;
        Ok(Exit::of_unplaced(view.figures.unplaced))
    }

    /// Says what the reader should know although nothing is wrong.
    pub fn note(&mut self, company: &Company, note: &Note) {
        tracing::debug!(note = note.code());
        if self.manner.json {
            let message = words::notes::note(self.language, company, note);
            self.notes.push(Remark { code: note.code(), message });
        } else if !self.manner.quiet {
            console::say(&words::notes::line(self.language, company, note));
        }
    }

    /// A line that shows on a terminal what goes on.
    pub fn progress(&self) -> Progress {
        if self.manner == Manner::default() { Progress::start() } else { Progress::hidden() }
    }

    /// Whether stdout is kept for the JSON document.
    pub fn keeps_stdout(&self) -> bool {
        self.manner.json
    }

    /// Reads a folder, says the notes, and goes on in the language of its settings.
    ///
    /// # Errors
    /// Every fault of the folder.
    pub fn load(&mut self, folder: &Path, options: &Options) -> Result<Opened, Failure> {
        let opened = tasks::open(folder, options).map_err(Failure::Faults)?;
        self.language = opened.problem.settings.language;
        for note in Note::first(&opened.notes) {
            self.note(&opened.problem.company, &note);
        }
        Ok(opened)
    }

    /// Says what ended the command, prints the document if one was asked for, and gives the exit.
    pub fn close(self, command: &str, done: Result<Exit, Failure>) -> Exit {
        let exit = done.as_ref().map_or_else(Failure::exit, |exit| *exit);
        let failure = done.err();
        match &failure {
            Some(failure) => tracing::error!(command, exit = exit.code(), failure = failure.code(), "ended"),
            None => tracing::info!(command, exit = exit.code(), "ended"),
        }
        if !self.manner.json {
            if let Some(failure) = failure {
                console::say(&words::failures::failure(self.language, &failure));
            }
            return exit;
        }
        let document = Document {
            command,
            exit: exit.code(),
            notes: &self.notes,
            outcome: &self.outcome,
            failure: failure.map(|failure| Failed::of(self.language, &failure)),
        };
        let text = serde_json::to_string_pretty(&document).map_err(io::Error::from);
        match text.and_then(|text| console::print(&(text + "\n"))) {
            Ok(()) => exit,
            Err(error) => {
                let failure = Failure::Stdout(error);
                console::say(&words::set(self.language, &words::failures::failure(self.language, &failure)));
                failure.exit()
            }
        }
    }
}
