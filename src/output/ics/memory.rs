//! What calendars handed out before said, so that the next import updates them.
//!
//! A calendar program passes over an event whose sequence is smaller than the one that it knows, and keeps an event
//! that nobody calls off. So `calendars/events.csv` beside each schedule holds every event ever handed out with its
//! sequence; a later run that is given the schedule goes on from there, without a clock: what says the same keeps its
//! sequence, what says something else counts one up.

use std::collections::BTreeMap;
use std::io::{self, Write};

use rustc_hash::FxHashSet;

use crate::domain::{Booking, Problem, Published};
use crate::report::View;

use super::super::table::Table;
use super::event::Occasion;
use super::identity::{Identities, of_visit};

const HEADER: [&str; 9] =
    ["uid", "employee", "unit", "programme", "start", "weeks", "sequence", "status", "content"];

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
            known.entry(uid).or_insert_with_key(|uid| unchanged(uid, &row));
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

    /// Events of the horizon that the plan no longer has: called off, again in each later run.
    pub(super) fn called_off(&self, view: &View, planned: &[Occasion]) -> Vec<Occasion> {
        let horizon = &view.problem.horizon;
        let planned: FxHashSet<&str> = planned.iter().map(|occasion| occasion.uid.as_str()).collect();
        let gone = self.0.values().filter(|event| !planned.contains(event.uid.as_str()));
        let now = gone.filter(|event| horizon.contains(horizon.week_of(event.monday)));
        now.map(|event| Occasion::called_off(view, event)).collect()
    }

    /// `calendars/events.csv`: the events of this run, and those of other times as they were.
    pub(super) fn write(&self, view: &View, occasions: &[Occasion], sink: &mut dyn Write) -> io::Result<()> {
        let now: Vec<Published> = occasions.iter().map(|occasion| published(view, occasion)).collect();
        let events: BTreeMap<&str, &Published> =
            self.0.values().chain(&now).map(|event| (event.uid.as_str(), event)).collect();
        let company = &view.problem.company;
        let mut table = Table::for_programs(sink, &HEADER)?;
        for event in events.values() {
            table.row(&[
                event.uid.as_str(),
                &company.employees[event.employee.index()].id,
                &company.units[event.unit.index()].id,
                event.programme.map_or("", |programme| programme.code()),
                &event.monday.to_string(),
                &event.weeks.to_string(),
                &event.sequence.to_string(),
                if event.cancelled { "cancelled" } else { "confirmed" },
                event.content.as_deref().unwrap_or_default(),
            ])?;
        }
        table.finish()
    }
}

/// A row of a baseline as an event that never changed.
fn unchanged(uid: &str, row: &Booking) -> Published {
    Published {
        uid: uid.to_owned(),
        employee: row.employee,
        unit: row.unit,
        programme: row.programme,
        monday: row.monday,
        weeks: row.weeks,
        sequence: 0,
        cancelled: false,
        content: None,
    }
}

fn published(view: &View, occasion: &Occasion) -> Published {
    Published {
        uid: occasion.uid.clone(),
        employee: occasion.employee,
        unit: occasion.host,
        programme: occasion.programme,
        monday: view.problem.horizon.monday(occasion.start),
        weeks: occasion.length,
        sequence: occasion.sequence,
        cancelled: occasion.cancelled,
        content: Some(occasion.content(view)),
    }
}
