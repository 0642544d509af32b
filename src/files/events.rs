//! `calendars/events.csv` beside a schedule: which events its calendars had, and of which company they are.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::Path;

use super::choices::{EVENT_STATUSES, PROGRAMMES};
use super::columns::{Col, Table, may, must};
use super::folder;
use super::names::Names;
use super::row::Row;
use super::sheet::{Reading, Source, read};
use super::values::monday_of;
use super::writing;
use crate::domain::{Company, DateOrder, EmployeeId, MAX_WEEKS, Party, Published, UnitId};

const COMPANY: Col = Col("company");
const CONTENT: Col = Col("content");
const EMPLOYEE_NAME: Col = Col("employee_name");
const HOME: Col = Col("home_unit");
const HOME_NAME: Col = Col("home_name");
const LEFT: Col = Col("left_units");
const TUTORS: Col = Col("tutors");
const TUTOR_NAMES: Col = Col("tutor_names");
const SEQUENCE: Col = Col("sequence");
const UID: Col = Col("uid");
const UNIT_NAME: Col = Col("unit_name");

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
        may(EMPLOYEE_NAME),
        may(UNIT_NAME),
        may(HOME),
        may(HOME_NAME),
        may(LEFT),
        may(COMPANY),
        may(TUTORS),
        may(TUTOR_NAMES),
    ],
    ignored: &[],
};

/// Where they stand, seen from the schedule.
pub(super) const PLACE: &str = "calendars/events.csv";

/// Between the units of a cell.
const BETWEEN: char = '|';

/// What a file of events holds.
#[derive(Default)]
pub(super) struct Events {
    pub events: Vec<Published>,
    /// The identity of the company in its events; empty in files of versions that had none.
    pub company: Option<String>,
}

/// The files at a place beside some schedules, each once; a schedule may well stand alone.
pub(super) fn beside<'p>(schedules: impl Iterator<Item = &'p Path>, place: &str) -> Vec<Source> {
    let files: BTreeSet<_> = schedules.filter_map(|schedule| Some(schedule.parent()?.join(place))).collect();
    let there = files.iter().filter(|file| file.is_file());
    there.map(|file| folder::source(file, &file.to_string_lossy())).collect()
}

/// Reads the events, also those of people and units that are gone: their calendars are to be called off.
pub(super) fn events(
    source: &Source,
    order: DateOrder,
    units: &Names,
    employees: &Names,
) -> (Reading, Events) {
    let mut read_events = Events::default();
    let reading = read(source, &EVENTS, order, |row| {
        let uid = row.owned(UID);
        let programme = row.choice(Col::PROGRAMME, &PROGRAMMES);
        let monday = row.date(Col::START).map(monday_of);
        let weeks = row.small(Col::WEEKS, 1..=MAX_WEEKS as u8);
        let sequence = row.whole(SEQUENCE, 0..=i32::MAX as u32);
        let cancelled = row.choice(Col::STATUS, &EVENT_STATUSES);
        let employee = party(row, Col::EMPLOYEE, EMPLOYEE_NAME, |name| employees.get(name).map(EmployeeId));
        let unit = |name: &str| units.ever(name).map(UnitId);
        let (host, home) = (party(row, Col::UNIT, UNIT_NAME, unit), party(row, HOME, HOME_NAME, unit));
        let told = row.owned(LEFT).unwrap_or_default();
        let told = told.split(BETWEEN).filter(|id| !id.is_empty());
        let (today, gone): (Vec<&str>, Vec<&str>) = told.partition(|id| units.get(id).is_some());
        let left = today.into_iter().filter_map(unit).collect();
        let mut merged: Vec<String> = gone.into_iter().map(str::to_owned).collect();
        let places = [row.owned(Col::UNIT), row.owned(HOME)].into_iter().flatten();
        merged.extend(places.filter(|id| units.get(id).is_none()));
        merged.sort_unstable();
        merged.dedup();
        let tutors = tutors(row, employees);
        read_events.company.get_or_insert_with(|| row.owned(COMPANY).unwrap_or_default());
        let (Some(uid), Some(employee), Some(unit), Some(monday)) = (uid, employee, host, monday) else {
            return;
        };
        if let (Some(weeks), Some(sequence), Some(cancelled)) = (weeks, sequence, cancelled) {
            let content = row.owned(CONTENT);
            read_events.events.push(Published {
                uid,
                employee,
                home,
                left,
                merged,
                tutors,
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
    (reading, read_events)
}

/// One of today, or one that is gone; `None` where the cell is blank.
fn party<Id>(row: &Row<'_>, col: Col, name: Col, known: impl Fn(&str) -> Option<Id>) -> Option<Party<Id>> {
    let id = row.owned(col)?;
    Some(match known(&id) {
        Some(known) => Party::Known(known),
        None => Party::Gone { name: row.owned(name).unwrap_or_else(|| id.clone()), id },
    })
}

/// Tutors of today, and those that are gone with their names.
fn tutors(row: &Row<'_>, employees: &Names) -> Vec<Party<EmployeeId>> {
    let [ids, names] = [TUTORS, TUTOR_NAMES].map(|col| row.owned(col).unwrap_or_default());
    let names: Vec<&str> = names.split(BETWEEN).collect();
    let ids = ids.split(BETWEEN).enumerate().filter(|(_, id)| !id.is_empty());
    let tutor = |(position, id): (usize, &str)| match employees.get(id) {
        Some(known) => Party::Known(EmployeeId(known)),
        None => {
            Party::Gone { id: id.to_owned(), name: names.get(position).map_or(id, |name| name).to_owned() }
        }
    };
    ids.map(tutor).collect()
}

/// Writes the events of a company.
///
/// # Errors
/// Those of the sink.
pub fn write_events<'e>(
    company: &Company,
    identity: &str,
    events: impl Iterator<Item = &'e Published>,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let header: Vec<&str> = EVENTS.columns.iter().map(|column| column.col.0).collect();
    let mut table = writing::Table::for_programs(sink, &header)?;
    let unit = |party: &Party<UnitId>| match party {
        Party::Known(unit) => {
            let unit = &company.units[*unit];
            [unit.id.clone(), unit.name.clone()]
        }
        Party::Gone { id, name } => [id.clone(), name.clone()],
    };
    let person = |party: &Party<EmployeeId>| match party {
        Party::Known(employee) => {
            let employee = &company.employees[*employee];
            [employee.id.clone(), employee.name.clone()]
        }
        Party::Gone { id, name } => [id.clone(), name.clone()],
    };
    for event in events {
        let [employee, employee_name] = person(&event.employee);
        let (tutors, names): (Vec<String>, Vec<String>) = event
            .tutors
            .iter()
            .map(|tutor| person(tutor).map(|text| text.replace(BETWEEN, " ")).into())
            .unzip();
        let [host, host_name] = unit(&event.unit);
        let [home, home_name] = event.home.as_ref().map(unit).unwrap_or_default();
        let left = event.left.iter().map(|unit| company.units[*unit].id.as_str());
        let left: Vec<&str> = left.chain(event.merged.iter().map(String::as_str)).collect();
        table.row(&[
            event.uid.as_str(),
            &employee,
            &host,
            event.programme.map_or("", |programme| programme.code()),
            &event.monday.to_string(),
            &event.weeks.to_string(),
            &event.sequence.to_string(),
            if event.cancelled { "cancelled" } else { "confirmed" },
            event.content.as_deref().unwrap_or_default(),
            &employee_name,
            &host_name,
            &home,
            &home_name,
            &left.join(&BETWEEN.to_string()),
            identity,
            &tutors.join(&BETWEEN.to_string()),
            &names.join(&BETWEEN.to_string()),
        ])?;
    }
    table.finish()
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
