//! What calendars handed out before said, so that the next import updates them.
//!
//! A calendar program passes over an event whose sequence is smaller than the one that it knows, and keeps an event
//! that nobody calls off. So `calendars/events.csv` beside each schedule holds every event ever handed out with its
//! sequence; a later run that is given the schedule goes on from there, without a clock: what says the same keeps its
//! sequence, what says something else counts one up.

use std::collections::BTreeMap;
use std::io::{self, Write};

use rustc_hash::FxHashSet;

use crate::domain::{Booking, EmployeeId, Party, Problem, Published, UnitId};
use crate::files::write_events;
use crate::report::View;

use super::event::Occasion;
use super::identity::{Identities, of_visit};

/// Every event known, by identity.
pub(super) struct Memory(BTreeMap<String, Published>);

impl Memory {
    /// The events of the calendars beside the schedules given, and those of a baseline that came without calendars.
    pub(super) fn of(problem: &Problem, identities: &Identities) -> Self {
        let mut known: BTreeMap<String, Published> =
            problem.published.iter().map(|event| (event.uid.clone(), event.clone())).collect();
        let stands = problem.baseline.iter().flatten().flatten();
        let of_stints = stands.map(|placement| {
            let stint = problem.stint(placement.stint);
            let monday = problem.horizon.monday(placement.start);
            let row = Booking {
                employee: stint.employee,
                unit: stint.unit,
                monday,
                weeks: placement.weeks,
                programme: Some(stint.programme),
                due: None,
                line: 0,
            };
            (identities.of_stint(problem, placement.stint), row)
        });
        let of_dropped = problem
            .dropped
            .iter()
            .map(|row| (of_visit(problem, row.employee, row.unit, row.programme, row.monday), *row));
        for (uid, row) in of_stints.chain(of_dropped) {
            known.entry(uid).or_insert_with_key(|uid| unchanged(problem, uid, &row));
        }
        Memory(known)
    }

    /// How often an event has changed, this time included.
    pub(super) fn sequence(&self, view: &View, occasion: &Occasion) -> u32 {
        let Some(known) = self.0.get(&occasion.uid) else { return 0 };
        let same = match &known.content {
            Some(content) => *content == occasion.content(view),
            None => {
                known.monday == view.problem.horizon.monday(occasion.start)
                    && known.weeks == occasion.length
                    && known.cancelled == occasion.cancelled
            }
        };
        known.sequence.saturating_add(u32::from(!same))
    }

    /// Events of the horizon that the plan no longer has: called off, again in each later run. Those of people who are
    /// gone are, too, but for what was held before the freeze.
    pub(super) fn called_off(&self, view: &View, planned: &[Occasion]) -> Vec<Occasion> {
        let horizon = &view.problem.horizon;
        let planned: FxHashSet<&str> = planned.iter().map(|occasion| occasion.uid.as_str()).collect();
        let missing = self.0.values().filter(|event| !planned.contains(event.uid.as_str()));
        let now = missing.filter(|event| {
            let week = horizon.week_of(event.monday);
            horizon.contains(week) || event.employee.known().is_none() && event.monday >= horizon.start()
        });
        let held = |event: &Published| {
            let frozen = view.problem.settings.freeze_until.is_some_and(|until| event.monday < until);
            event.employee.known().is_none() && frozen && !event.cancelled
        };
        now.map(|event| Occasion::known(view, event, !held(event))).collect()
    }

    /// Units that were the home of an event before: their calendars call it off.
    pub(super) fn left(&self, occasion: &Occasion) -> Vec<UnitId> {
        let Some(known) = self.0.get(&occasion.uid) else { return Vec::new() };
        let last = known.home.iter().filter_map(Party::known);
        let mut left: Vec<UnitId> = known.left.iter().copied().chain(last).collect();
        left.retain(|unit| Some(*unit) != occasion.home.as_ref().and_then(Party::known));
        left.sort_unstable();
        left.dedup();
        left
    }

    /// Units that are none any more and whose calendars had an event: they call it off.
    pub(super) fn merged(&self, occasion: &Occasion) -> Vec<String> {
        self.0.get(&occasion.uid).map_or_else(Vec::new, |known| known.merged.clone())
    }

    /// Who looked after the visitor before, and does not any more: their calendars call it off.
    pub(super) fn former_tutors(&self, occasion: &Occasion) -> Vec<Party<EmployeeId>> {
        let known = self.0.get(&occasion.uid).map_or(&[][..], |known| &known.tutors);
        let still =
            |tutor: &&Party<EmployeeId>| tutor.known().is_some_and(|tutor| occasion.tutors.contains(&tutor));
        known.iter().filter(|tutor| !still(tutor)).cloned().collect()
    }

    /// `calendars/events.csv`: the events of this run, and those of other times as they were.
    pub(super) fn write<'o>(
        &self,
        view: &View,
        occasions: impl Iterator<Item = &'o Occasion>,
        sink: &mut dyn Write,
    ) -> io::Result<()> {
        let now: Vec<Published> = occasions.map(|occasion| published(view, occasion)).collect();
        let events: BTreeMap<&str, &Published> =
            self.0.values().chain(&now).map(|event| (event.uid.as_str(), event)).collect();
        write_events(&view.problem.company, &view.problem.identity, events.into_values(), sink)
    }
}

/// A row of a baseline as an event that never changed.
fn unchanged(problem: &Problem, uid: &str, row: &Booking) -> Published {
    let home = problem.home(row.employee, problem.horizon.week_of(row.monday));
    Published {
        uid: uid.to_owned(),
        employee: Party::Known(row.employee),
        home: Some(Party::Known(home)),
        left: Vec::new(),
        merged: Vec::new(),
        tutors: Vec::new(),
        unit: Party::Known(row.unit),
        programme: row.programme,
        monday: row.monday,
        weeks: row.weeks,
        sequence: 0,
        cancelled: false,
        content: None,
    }
}

fn published(view: &View, occasion: &Occasion) -> Published {
    let tutors = occasion.tutors.iter().map(|tutor| Party::Known(*tutor));
    Published {
        uid: occasion.uid.clone(),
        employee: occasion.employee.clone(),
        home: occasion.home.clone(),
        left: occasion.left.clone(),
        merged: occasion.merged.clone(),
        tutors: tutors.chain(occasion.former_tutors.iter().cloned()).collect(),
        unit: occasion.host.clone(),
        programme: occasion.programme,
        monday: view.problem.horizon.monday(occasion.start),
        weeks: occasion.length,
        sequence: occasion.sequence,
        cancelled: occasion.cancelled,
        content: Some(occasion.content(view)),
    }
}
