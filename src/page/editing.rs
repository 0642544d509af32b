//! The schedule in hand, held by one thread that does one thing after the other.
//!
//! A judged schedule borrows its problem, and the problem changes with every pin: the thread sets one up, works until pins
//! change, and sets up the next.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use tokio::sync::oneshot;

use super::journal::Journal;
use crate::adjust::{EditedSchedule, JudgedSchedule, Step, with_pins};
use crate::domain::{Points, Problem};
use crate::model::Model;
use crate::report::Facts;

/// What a job works with.
pub(super) struct Editing<'s, 'p> {
    /// The schedule as it is judged.
    pub schedule: &'s mut JudgedSchedule<'p>,
    /// The problem of the folder, without the planner's pins.
    pub plain: &'s Problem,
    /// The schedule as it was edited.
    pub edited: &'s mut EditedSchedule,
    /// How the schedule was found, as far as it still is that schedule.
    pub facts: &'s mut Facts,
    /// Counts the changes, so that a window knows whether it shows what there is.
    pub revision: &'s mut u64,
    journal: &'s mut Journal,
    pins_changed: bool,
}

type Job = Box<dyn FnOnce(&mut Editing<'_, '_>) + Send>;

/// The way to the thread that holds the schedule.
#[derive(Clone)]
pub(super) struct Editor {
    jobs: Sender<Job>,
    /// The problem of the folder, without the planner's pins.
    pub problem: Arc<Problem>,
}

/// The thread is gone, or it panicked: an error of the program.
#[derive(Debug)]
pub(super) struct EditorFailed;

impl Editor {
    /// Takes a schedule in hand.
    pub fn take(problem: Arc<Problem>, edited: EditedSchedule, facts: Facts, journal: Journal) -> Self {
        let (jobs, to_do) = channel();
        let own = Arc::clone(&problem);
        thread::spawn(move || work(&own, edited, facts, journal, &to_do));
        Editor { jobs, problem }
    }

    /// Asks for something to be done; jobs are done in the order in which they are asked for.
    ///
    /// # Errors
    /// [`EditorFailed`].
    pub async fn ask<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Editing<'_, '_>) -> T + Send + 'static,
    ) -> Result<T, EditorFailed> {
        let (answer, answered) = oneshot::channel();
        let job = move |editing: &mut Editing<'_, '_>| {
            // Whoever asked may be gone.
            let _ = answer.send(job(editing));
        };
        self.jobs.send(Box::new(job)).map_err(|_| EditorFailed)?;
        answered.await.map_err(|_| EditorFailed)
    }
}

impl Editor {
    /// The same from a thread that may wait.
    ///
    /// # Errors
    /// [`EditorFailed`].
    pub fn ask_now<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Editing<'_, '_>) -> T + Send + 'static,
    ) -> Result<T, EditorFailed> {
        let (answer, answered) = channel();
        let job = move |editing: &mut Editing<'_, '_>| {
            // Whoever asked waits.
            let _ = answer.send(job(editing));
        };
        self.jobs.send(Box::new(job)).map_err(|_| EditorFailed)?;
        answered.recv().map_err(|_| EditorFailed)
    }
}

impl Editing<'_, '_> {
    /// Does a step.
    pub fn step(&mut self, step: Step) {
        self.follow(&step);
        self.journal.step(self.schedule.problem(), &step);
        self.edited.take(step);
    }

    /// Undoes the last step; gives what changed.
    pub fn undo(&mut self) -> Option<Step> {
        let back = self.edited.undo()?;
        self.follow(&back);
        self.journal.undo();
        Some(back)
    }

    /// Does again what was undone last; gives what changed.
    pub fn redo(&mut self) -> Option<Step> {
        let step = self.edited.redo()?;
        self.follow(&step);
        self.journal.redo();
        Some(step)
    }

    /// Keeps the schedule under a name.
    pub fn keep(&mut self, name: &str) {
        self.edited.keep(name);
        self.journal.keep(name);
        *self.revision += 1;
    }

    /// Whether every step is written down.
    pub fn is_kept(&self) -> bool {
        self.journal.is_kept()
    }

    fn follow(&mut self, step: &Step) {
        self.schedule.make(&step.taken, &step.put);
        self.pins_changed |= step.changes_pins();
        *self.revision += 1;
    }
}

fn work(
    problem: &Problem,
    mut edited: EditedSchedule,
    mut facts: Facts,
    mut journal: Journal,
    jobs: &Receiver<Job>,
) {
    let mut revision = 0;
    loop {
        let pinned = with_pins(problem, edited.pins());
        let model = Model::new(&pinned);
        let mut schedule = JudgedSchedule::new(&model, &edited.placements());
        loop {
            let Ok(job) = jobs.recv() else { return };
            let mut editing = Editing {
                schedule: &mut schedule,
                plain: problem,
                edited: &mut edited,
                facts: &mut facts,
                revision: &mut revision,
                journal: &mut journal,
                pins_changed: false,
            };
            // A job that panics may leave the schedule half changed: what was edited is what counts.
            let done = catch_unwind(AssertUnwindSafe(|| {
                job(&mut editing);
                editing.pins_changed
            }));
            if done.unwrap_or(true) {
                break;
            }
        }
    }
}

/// The facts of a schedule that was changed by hand: only the bound still says something.
pub(super) fn facts_by_hand(bound: Option<Points>) -> Facts {
    Facts { bound, ..Facts::of_given(Vec::new(), std::time::Duration::ZERO) }
}
