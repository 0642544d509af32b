//! `calendars/events.csv` beside a schedule: which events its calendars had.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::choices::{EVENT_STATUSES, PROGRAMMES};
use super::columns::{Col, Table, may, must};
use super::folder;
use super::names::Names;
use super::sheet::{Reading, Source, normal, read};
use super::values::monday_of;
use crate::domain::{DateOrder, EmployeeId, MAX_WEEKS, Published, UnitId};

const CONTENT: Col = Col("content");
const SEQUENCE: Col = Col("sequence");
const UID: Col = Col("uid");

/// `calendars/events.csv` of an output folder: no file of a folder of input.
static EVENTS: Table = Table {
    name: "events",
    columns: &[
        must(UID),
        must(Col::EMPLOYEE),
        must(Col::UNIT),
        may(Col::PROGRAMME),
        must(Col::START),
        must(Col::WEEKS),
        must(SEQUENCE),
        must(Col::STATUS),
        may(CONTENT),
    ],
    ignored: &[],
};

/// Where they stand, seen from the schedule.
const PLACE: &str = "calendars/events.csv";

/// The files beside some schedules, each once; a schedule may well stand alone.
pub(super) fn beside<'p>(schedules: impl Iterator<Item = &'p Path>) -> Vec<Source> {
    let files: BTreeSet<_> = schedules.filter_map(|schedule| Some(schedule.parent()?.join(PLACE))).collect();
    let there = files.iter().filter(|file| file.is_file());
    there.map(|file| folder::source(file, &file.to_string_lossy())).collect()
}

/// Reads the events. Those of people and units that are gone are passed over: nobody has a calendar for them.
pub(super) fn events(
    source: &Source,
    order: DateOrder,
    units: &Names,
    employees: &Names,
) -> (Reading, Vec<Published>) {
    let mut events = Vec::new();
    let reading = read(source, &EVENTS, order, |row| {
        let uid = row.owned(UID);
        let programme = row.choice(Col::PROGRAMME, &PROGRAMMES);
        let monday = row.date(Col::START).map(monday_of);
        let weeks = row.small(Col::WEEKS, 1..=MAX_WEEKS as u8);
        let sequence = row.whole(SEQUENCE, 0..=i32::MAX as u32);
        let cancelled = row.choice(Col::STATUS, &EVENT_STATUSES);
        let employee = row.text(Col::EMPLOYEE).and_then(|name| employees.get(&normal(name))).map(EmployeeId);
        let unit = row.text(Col::UNIT).and_then(|name| units.ever(&normal(name))).map(UnitId);
        let (Some(uid), Some(employee), Some(unit), Some(monday)) = (uid, employee, unit, monday) else {
            return;
        };
        if let (Some(weeks), Some(sequence), Some(cancelled)) = (weeks, sequence, cancelled) {
            let content = row.owned(CONTENT);
            events.push(Published {
                uid,
                employee,
                unit,
                programme,
                monday,
                weeks,
                sequence,
                cancelled,
                content,
            });
        }
    });
    (reading, events)
}

/// Of several files the latest of each event, by its identity.
pub(super) fn latest(all: impl Iterator<Item = Published>) -> Vec<Published> {
    let mut latest: BTreeMap<String, Published> = BTreeMap::new();
    for event in all {
        match latest.get(&event.uid) {
            Some(known) if known.sequence >= event.sequence => {}
            _ => drop(latest.insert(event.uid.clone(), event)),
        }
    }
    latest.into_values().collect()
}
