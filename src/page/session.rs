//! What is open: the place, what was read there, the schedule in hand, the search that runs.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use chrono::NaiveDate;
use serde_json::{Value, json};
use tokio::sync::broadcast;

use super::Opening;
use super::access::Access;
use super::answer::Refusal;
use super::editing::{Editor, facts_by_hand};
use super::folder::{Closed, Place, Stamp};
use super::journal::Journal;
use super::recent;
use super::search::Run;
use super::windows::Windows;
use crate::affordability::{Affordability, assess};
use crate::domain::Language;
use crate::files::{self, Faults, Loaded, Options};
use crate::words::told;

/// Events that a slow window may miss before it has to ask for everything again.
const EVENTS: usize = 256;

/// The session as everybody holds it.
pub(super) type Shared = Arc<Session>;

/// One run of the server.
pub(super) struct Session {
    pub access: Access,
    pub windows: Arc<Windows>,
    pub events: broadcast::Sender<Value>,
    pub opening: Opening,
    open: Mutex<Open>,
    over: AtomicBool,
}

/// What reading a place gave.
#[derive(Default)]
pub(super) enum Reading {
    /// Nothing is open.
    #[default]
    Nothing,
    /// Something is wrong in the files.
    Faulty(Faults),
    /// A company.
    Sound(Arc<Loaded>),
}

/// What is open.
#[derive(Default)]
pub(super) struct Open {
    pub place: Option<Arc<Place>>,
    pub reading: Reading,
    pub editor: Option<Editor>,
    pub run: Option<Run>,
    /// What the company can afford, counted once.
    assessed: Arc<OnceLock<Affordability>>,
    /// Set when somebody asks why of something else: only the last question is answered.
    pub asking: Arc<AtomicBool>,
    /// The scenarios that were planned last.
    pub scenarios: Vec<Value>,
    /// What the session says once: recovered, lost, not kept.
    pub remark: Option<String>,
    /// The files as they were read.
    pub stamp: Stamp,
    /// Somebody changed the files since.
    pub changed_outside: bool,
    language: Option<Language>,
}

impl Session {
    /// Opens the place of the command line, if there is one; that it cannot be opened is said in the page.
    ///
    /// # Errors
    /// The system has no random numbers.
    pub fn start(opening: Opening, port: u16) -> Result<Shared, getrandom::Error> {
        let session = Session {
            access: Access::new(port)?,
            windows: Arc::default(),
            events: broadcast::channel(EVENTS).0,
            open: Mutex::default(),
            over: AtomicBool::new(false),
            opening,
        };
        if let Some(place) = session.opening.place.clone()
            && let Err(refusal) = session.open_place(&place)
        {
            session.open().remark = Some(refusal.sentence().to_owned());
        }
        Ok(Arc::new(session))
    }

    /// What is open. A job that panicked leaves it whole: each part is replaced at once.
    pub fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The language of the page.
    pub fn language(&self) -> Language {
        self.open().language(&self.opening)
    }

    /// The run's date.
    pub fn today(&self) -> NaiveDate {
        self.opening.today
    }

    /// Tells every window.
    pub fn tell(&self, event: Value) {
        // Nobody may be listening.
        let _ = self.events.send(event);
    }

    /// Asks for the end.
    pub fn end(&self) {
        self.over.store(true, Ordering::Relaxed);
    }

    /// Whether the end was asked for, or nobody has looked for a while.
    pub fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed) || self.windows.are_gone(self.opening.linger)
    }

    /// Stops what runs.
    pub fn close(&self) {
        if let Some(run) = &self.open().run {
            run.stop();
        }
    }

    /// Takes the language that the planner chose.
    pub fn speak(&self, language: Language) {
        self.open().language = Some(language);
    }

    /// Opens a folder or workbook in place of what was open.
    ///
    /// # Errors
    /// It cannot be opened, or a search runs.
    pub fn open_place(&self, path: &Path) -> Result<(), Refusal> {
        let language = self.language();
        self.refuse_running()?;
        {
            // The lock on a place that is open already is ours: it is given back first.
            let mut open = self.open();
            *open = Open { language: open.language, ..Open::default() };
        }
        let place = Place::open(path).map_err(|closed| match closed {
            Closed::Missing => Refusal::of(told!(language, "desk-open-missing", place = path)),
            Closed::InUse => Refusal::of(told!(language, "desk-open-in-use", place = path)),
            Closed::Unwritable => Refusal::of(told!(language, "desk-open-unwritable", place = path)),
        })?;
        recent::note(&self.opening.companies, &place.given);
        self.open().place = Some(Arc::new(place));
        self.read();
        Ok(())
    }

    /// Reads the place again. What is in hand stays, as far as it is still asked for.
    pub fn read(&self) {
        let Some(place) = self.open().place.clone() else { return };
        let stamp = place.stamp();
        let options = self.options();
        let read = files::load(&place.source(), &options);
        let mut open = self.open();
        (open.stamp, open.changed_outside, open.editor) = (stamp, false, None);
        open.assessed = Arc::default();
        match read {
            Err(faults) => open.reading = Reading::Faulty(faults),
            Ok(loaded) => {
                let loaded = Arc::new(loaded);
                open.reading = Reading::Sound(Arc::clone(&loaded));
                let language = open.language(&self.opening);
                if let Some(recovered) = Journal::recover(&place.journal(), &loaded.problem) {
                    open.remark = (recovered.lost > 0)
                        .then(|| told!(language, "desk-recovered-in-part", lost = recovered.lost));
                    let problem = Arc::new(loaded.problem.clone());
                    let journal = Journal::begin(place.journal(), &problem, &recovered.hand, recovered.bound);
                    // What bounded the schedules of other data says nothing of these.
                    let facts = facts_by_hand(recovered.bound.filter(|_| recovered.lost == 0));
                    open.editor = Some(Editor::take(problem, recovered.hand, facts, journal));
                }
            }
        }
        drop(open);
        self.tell(json!({ "kind": "read" }));
    }

    /// What the company that is open can afford; counted when it is asked for first.
    pub fn assessed(&self) -> Option<Affordability> {
        let (loaded, assessed) = {
            let open = self.open();
            let Reading::Sound(loaded) = &open.reading else { return None };
            (Arc::clone(loaded), Arc::clone(&open.assessed))
        };
        Some(assessed.get_or_init(|| assess(&loaded.problem)).clone())
    }

    /// How places are read.
    pub fn options(&self) -> Options {
        let language_of_computer = self.opening.language_of_computer;
        let options = Options { today: self.opening.today, language_of_computer, ..Options::default() };
        match self.opening.language {
            Some(language) => options.with("output", "language", language.code()),
            None => options,
        }
    }

    /// Looks whether somebody changed the files.
    pub fn look_outside(&self) {
        let (place, known) = {
            let open = self.open();
            if open.changed_outside {
                return;
            }
            let Some(place) = open.place.clone() else { return };
            (place, open.stamp.clone())
        };
        if place.stamp() != known {
            self.open().changed_outside = true;
            self.tell(json!({ "kind": "changed-outside" }));
        }
    }

    /// The way to the schedule in hand.
    ///
    /// # Errors
    /// There is none yet.
    pub fn editor(&self) -> Result<Editor, Refusal> {
        let open = self.open();
        let language = open.language(&self.opening);
        open.editor.clone().ok_or_else(|| Refusal::of(told!(language, "desk-no-schedule")))
    }

    /// Refuses what a running search would be disturbed by.
    ///
    /// # Errors
    /// A search runs.
    pub fn refuse_running(&self) -> Result<(), Refusal> {
        let open = self.open();
        let language = open.language(&self.opening);
        match open.run {
            Some(_) => Err(Refusal::of(told!(language, "desk-busy"))),
            None => Ok(()),
        }
    }
}

impl Open {
    /// The language: chosen in the page, asked for, of the settings, of the computer, else French.
    pub fn language(&self, opening: &Opening) -> Language {
        let of_settings = match &self.reading {
            Reading::Sound(loaded) => Some(loaded.problem.settings.language),
            // Faults are told in the language of the settings too, whatever is wrong with the rest.
            Reading::Faulty(_) => self.place.as_ref().and_then(|place| files::language_of(&place.given)),
            Reading::Nothing => None,
        };
        self.language
            .or(opening.language)
            .or(of_settings)
            .or(opening.language_of_computer)
            .unwrap_or(Language::French)
    }
}
