//! Handing a schedule out: its documents, what differs from what was handed out before, and who must hear of it.

use std::io::{self, Write};
use std::path::Path;

use super::phase;
use crate::domain::{Company, Format, Placement, Points, Problem, Recipient, Schedule};
use crate::files::{self, HandedOut, MESSAGES};
use crate::output::{self, Hearing};
use crate::replan::{self, Change};
use crate::report::{Asked, Facts, View};
use crate::target;
use crate::verify::{self, VerifiedSchedule};

/// A schedule to hand out.
#[derive(Debug)]
pub struct Issue {
    /// The problem, with what was told before.
    pub problem: Problem,
    /// The schedule, recounted.
    pub schedule: VerifiedSchedule,
    /// What differs from the schedule handed out before, where there was one. It counts no points.
    pub changes: Option<Vec<Change>>,
    /// What was handed out before can no longer be read with the data of today: then everybody is told everything.
    pub forgotten: bool,
    facts: Facts,
}

/// A schedule that breaks rules is not handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unissuable;

impl Issue {
    /// Takes a schedule; `before` is the `schedule.csv` of what was handed out before it.
    ///
    /// # Errors
    /// It breaks rules.
    pub fn of(
        problem: &Problem,
        placements: Vec<Placement>,
        facts: Facts,
        before: Option<&Path>,
    ) -> Result<Self, Unissuable> {
        let before = before.map(|file| files::load_handed_out(file, problem)).transpose();
        let forgotten = before.is_err();
        let before = before.unwrap_or_default();
        let problem = match &before {
            Some(before) => told_before(problem, before),
            None => problem.altered(|_| {}),
        };
        let schedule = Schedule { placements, strays: Vec::new() };
        let schedule = phase("verify", || verify::verify(&problem, &schedule));
        let schedule = schedule.map_err(|_| Unissuable)?;
        let changes = before.and_then(|before| replan::changes(&against(&problem, &before), &schedule));
        // What is in hand may be better than a bound that counted other points.
        let bound: Option<Points> = facts.bound.filter(|bound| *bound <= schedule.score().total());
        Ok(Issue { problem, schedule, changes, forgotten, facts: Facts { bound, ..facts } })
    }

    /// The same, with kits and messages among its documents.
    pub fn with_kits(mut self) -> Self {
        self.problem = self.problem.altered(|parts| {
            let formats = &mut parts.settings.formats;
            if !formats.contains(&Format::Kits) {
                formats.push(Format::Kits);
            }
        });
        self
    }

    /// All that documents tell of it, with the kits of some visits.
    pub fn view(&self, asked: Vec<Asked>) -> View<'_> {
        let view = View::new(&self.problem, &self.schedule, self.facts.clone());
        view.since(self.changes.clone()).asking(asked)
    }

    /// Who must hear of it.
    pub fn hearing(&self) -> Vec<Hearing> {
        phase("hearing", || output::hearing(&self.view(Vec::new())))
    }
}

/// Notes in the folder of documents that were handed out that some have been told; says whether there was anything to note.
///
/// # Errors
/// Those of the file system.
pub fn note_sent(folder: &Path, company: &Company, sent: &[Recipient]) -> io::Result<bool> {
    let path = folder.join(MESSAGES);
    let Some(bytes) = files::with_sent(&files::contents(&path)?, company, sent) else { return Ok(false) };
    let written = target::replace(&path, |sink| sink.write_all(&bytes));
    written.map_err(io::Error::other).map(|()| true)
}

/// The problem with what calendars and messages told before.
fn told_before(problem: &Problem, before: &HandedOut) -> Problem {
    problem.altered(|parts| {
        parts.published.clone_from(&before.published);
        parts.told.clone_from(&before.told);
        if let Some(identity) = &before.identity {
            parts.identity.clone_from(identity);
        }
    })
}

/// The problem with what was handed out before as what it is compared with.
fn against(problem: &Problem, before: &HandedOut) -> Problem {
    let schedule = problem.schedule_of(&before.rows);
    problem.altered(|parts| {
        let mut by_stint = vec![None; parts.stints.values().len()];
        for placement in &schedule.placements {
            by_stint[placement.stint.index()] = Some(*placement);
        }
        parts.baseline = Some(by_stint);
        parts.dropped = schedule.strays;
    })
}
