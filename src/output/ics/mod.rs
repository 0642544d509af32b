//! `calendars/people/*.ics`, `calendars/units/*.ics`, `calendars/tutors/*.ics` and `calendars/passerelle.ics`: what calendar programs take;
//! `calendars/events.csv`: what the next run has to know of them.
//!
//! A stay is one all-day event from its first Monday to its last Friday, with the same UID in every file and in
//! every run (see `identity`) and a sequence that only grows (see `memory`), so that a second import updates instead
//! of doubling.

mod event;
mod identity;
mod invitation;
mod lines;
mod memory;
mod tutors;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use icalendar::Calendar;

use crate::domain::{Format, Grouped, Party, UnitId};
use crate::report::View;
use crate::words::invitations as words;

use super::exporter::{Exporter, Files, OutputFile, single};
use super::names::{file_names, people_files_with};
pub(super) use event::Occasion;
use identity::Identities;
pub(super) use identity::fingerprint;
pub(super) use invitation::{Guest, Method, invitation};
use memory::Memory;

/// Writes the calendars of people, of units, and of all.
pub struct Ics;

/// Everything that stands in some calendar.
pub(super) struct Occasions {
    /// By employee and date; those of people who are gone come last.
    pub all: Vec<Occasion>,
    /// Positions in `all`, by employee.
    by_employee: Grouped<u32>,
    /// Positions in `all`, by host unit, by home unit and by units that were home before.
    by_unit: Grouped<(Side, u32)>,
    /// People who are gone: identifier, name and positions in `all`.
    gone: Vec<(String, String, Vec<u32>)>,
    /// Positions in `all`, by units that are none any more.
    merged: BTreeMap<String, Vec<u32>>,
    memory: Memory,
}

/// Whose calendar an event stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Person,
    Host,
    Home,
    /// A unit that the person has left: what stood in its calendar is called off there.
    Left,
    Tutor,
    /// Somebody else looks after the visitor now.
    NoTutor,
    All,
}

impl Exporter for Ics {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let company = &view.problem.company;
        let occasions = Arc::new(Occasions::of(view));
        let gone = occasions.gone.iter().map(|(id, name, _)| (id.as_str(), name.as_str()));
        let files = people_files_with(view, gone);
        let known = (0..company.employees.len())
            .filter(|employee| !occasions.by_employee.of(*employee).is_empty())
            .map(|employee| {
                let own = occasions.by_employee.of(employee).to_vec();
                (files[employee].clone(), company.employees[employee].shown().to_owned(), own)
            });
        let gone = occasions.gone.iter().zip(&files[company.employees.len()..]);
        let gone = gone.map(|((_, name, own), file)| (file.clone(), name.clone(), own.clone()));
        let people: Vec<(String, String, Vec<u32>)> = known.chain(gone).collect();
        let units_of_today = company.units.iter().map(|unit| unit.id.as_str());
        let mut unit_files = file_names(units_of_today.chain(occasions.merged.keys().map(String::as_str)));
        let merged_files = unit_files.split_off(company.units.len());
        let merged: Vec<(String, Vec<u32>)> =
            occasions.merged.iter().map(|(unit, own)| (unit.clone(), own.clone())).collect();
        let [of_people, of_units, of_merged, of_all] = [0; 4].map(|_| Arc::clone(&occasions));
        let merged = merged.into_iter().zip(merged_files).map(move |((unit, own), file)| {
            let occasions = Arc::clone(&of_merged);
            OutputFile::new(format!("calendars/units/{file}.ics"), move |sink| {
                let own = own.iter().map(|position| (Side::Left, &occasions.all[*position as usize]));
                write(view, &unit, own, sink)
            })
        });
        let people = people.into_iter().map(move |(file, name, own)| {
            let occasions = Arc::clone(&of_people);
            OutputFile::new(format!("calendars/people/{file}.ics"), move |sink| {
                let own = own.iter().map(|position| (Side::Person, &occasions.all[*position as usize]));
                write(view, &name, own, sink)
            })
        });
        let units = unit_files.into_iter().enumerate().map(move |(unit, file)| {
            let occasions = Arc::clone(&of_units);
            OutputFile::new(format!("calendars/units/{file}.ics"), move |sink| {
                let unit = UnitId::at(unit);
                let here = occasions.by_unit.of(unit.index()).iter();
                let here = here.map(|(side, position)| (*side, &occasions.all[*position as usize]));
                write(view, &view.problem.company.units[unit].name, here, sink)
            })
        });
        let all = OutputFile::new("calendars/passerelle.ics", move |sink| {
            let name = words::everybody(view.problem.settings.language);
            write(view, &name, of_all.all.iter().map(|occasion| (Side::All, occasion)), sink)
        });
        let tutors = tutors::files(view, occasions);
        Box::new(people.chain(units).chain(merged).chain(tutors).chain([all]))
    }
}

/// Writes `calendars/events.csv`, where calendars or invitations are written.
pub struct EventsCsv;

impl Exporter for EventsCsv {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let formats = &view.problem.settings.formats;
        if !formats.contains(&Format::Ics) && !formats.contains(&Format::Kits) {
            return Box::new(std::iter::empty());
        }
        single("calendars/events.csv", move |sink| {
            let occasions = Occasions::of(view);
            occasions.memory.write(view, occasions.all.iter(), sink)
        })
    }
}

impl Occasions {
    /// The stays of the schedule, and what earlier calendars had and the schedule has not, by employee and date.
    pub(super) fn of(view: &View) -> Self {
        let problem = view.problem;
        let identities = Identities::of(problem);
        let memory = Memory::of(problem, &identities);
        let mut all: Vec<Occasion> =
            view.stays().iter().map(|stay| Occasion::of_stay(view, stay, &identities)).collect();
        identity::tell_apart(&mut all);
        all.extend(memory.called_off(view, &all));
        all.sort_by(|one, other| one.order().cmp(&other.order()));
        for occasion in &mut all {
            occasion.left = memory.left(occasion);
            occasion.merged = memory.merged(occasion);
            occasion.former_tutors = memory.former_tutors(occasion);
            occasion.sequence = memory.sequence(view, occasion);
        }
        let mut by_employee = Vec::new();
        let mut by_unit = Vec::new();
        let mut gone: Vec<(String, String, Vec<u32>)> = Vec::new();
        let mut merged: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (position, occasion) in (0u32..).zip(&all) {
            match &occasion.employee {
                Party::Known(employee) => by_employee.push((employee.index(), position)),
                Party::Gone { id, name } => match gone.last_mut().filter(|(known, ..)| known == id) {
                    Some((.., own)) => own.push(position),
                    None => gone.push((id.clone(), name.clone(), vec![position])),
                },
            }
            for unit in &occasion.merged {
                merged.entry(unit.clone()).or_default().push(position);
            }
            // An event stands once in a calendar, also where host and home have become one unit.
            let mut units: Vec<UnitId> = Vec::new();
            let home = occasion.home.as_ref().and_then(Party::known);
            let sides = [(Side::Host, occasion.host.known()), (Side::Home, home)];
            let left = occasion.left.iter().map(|unit| (Side::Left, Some(*unit)));
            for (side, unit) in sides.into_iter().chain(left) {
                let Some(unit) = unit.filter(|unit| !units.contains(unit)) else { continue };
                units.push(unit);
                by_unit.push((unit.index(), (side, position)));
            }
        }
        Occasions {
            by_employee: Grouped::new(problem.company.employees.len(), by_employee),
            by_unit: Grouped::new(problem.company.units.len(), by_unit),
            gone,
            merged,
            all,
            memory,
        }
    }
}

/// A calendar without events.
fn empty(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property((
        "PRODID",
        concat!("-//Passerelle//Passerelle ", env!("CARGO_PKG_VERSION"), "//EN"),
    ));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", method));
    calendar
}

fn write<'o>(
    view: &View,
    name: &str,
    occasions: impl Iterator<Item = (Side, &'o Occasion)>,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let mut calendar = empty("PUBLISH");
    // The library writes these two as they are, so that a name could end the line and start another property.
    let name = words::escaped(name);
    calendar.name(&name);
    for (side, occasion) in occasions {
        calendar.push(occasion.event(view, side));
    }
    sink.write_all(lines::folded(&calendar.to_string()).as_bytes())
}
