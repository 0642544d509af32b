//! `calendars/people/*.ics`, `calendars/units/*.ics` and `calendars/passerelle.ics`: what calendar programs take;
//! `calendars/events.csv`: what the next run has to know of them.
//!
//! A stay is one all-day event from its first Monday to its last Friday, with the same UID in every file and in
//! every run (see `identity`) and a sequence that only grows (see `memory`), so that a second import updates instead
//! of doubling.

mod event;
mod identity;
mod lines;
mod memory;

use std::io::{self, Write};

use icalendar::Calendar;

use crate::domain::{EmployeeId, Grouped, UnitId};
use crate::report::View;
use crate::words::invitations as words;

use super::exporter::{Exporter, Files, OutputFile};
use super::names::{file_names, people_files};
use event::Occasion;
use identity::Identities;
use memory::Memory;

/// Writes the calendars of people, of units, and of all.
pub struct Ics;

/// Everything that stands in some calendar.
struct Occasions {
    all: Grouped<Occasion>,
    /// Positions in `all`, by host unit and by home unit.
    by_unit: Grouped<(Side, u32)>,
    memory: Memory,
}

/// Whose calendar an event stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Person,
    Host,
    Home,
    All,
}

impl Exporter for Ics {
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v> {
        let company = &view.problem.company;
        let occasions = std::sync::Arc::new(Occasions::of(view));
        let people: Vec<EmployeeId> = (0..company.employees.len())
            .filter(|employee| !occasions.all.of(*employee).is_empty())
            .map(EmployeeId::at)
            .collect();
        let people_files = people_files(view);
        let unit_files = file_names(company.units.iter().map(|unit| unit.id.as_str()));
        let [of_people, of_units, of_all] = [0; 3].map(|_| std::sync::Arc::clone(&occasions));
        let people = people.into_iter().map(move |employee| {
            let file = &people_files[employee.index()];
            let occasions = std::sync::Arc::clone(&of_people);
            OutputFile::new(format!("calendars/people/{file}.ics"), move |sink| {
                let own = occasions.all.of(employee.index());
                let name = view.problem.company.employees[employee.index()].shown();
                write(view, name, own.iter().map(|occasion| (Side::Person, occasion)), sink)
            })
        });
        let units = unit_files.into_iter().enumerate().map(move |(unit, file)| {
            let occasions = std::sync::Arc::clone(&of_units);
            OutputFile::new(format!("calendars/units/{file}.ics"), move |sink| {
                let unit = UnitId::at(unit);
                let here = occasions.by_unit.of(unit.index()).iter();
                let all = occasions.all.values();
                let name = &view.problem.company.units[unit.index()].name;
                write(view, name, here.map(|(side, position)| (*side, &all[*position as usize])), sink)
            })
        });
        let all = OutputFile::new("calendars/passerelle.ics", move |sink| {
            let name = words::everybody(view.problem.settings.language);
            write(view, &name, of_all.all.values().iter().map(|occasion| (Side::All, occasion)), sink)
        });
        let events = OutputFile::new("calendars/events.csv", move |sink| {
            occasions.memory.write(view, occasions.all.values(), sink)
        });
        Box::new(people.chain(units).chain([all, events]))
    }
}

impl Occasions {
    /// The stays of the schedule, and what earlier calendars had and the schedule has not, by employee and date.
    fn of(view: &View) -> Self {
        let problem = view.problem;
        let identities = Identities::of(problem);
        let memory = Memory::of(problem, &identities);
        let mut all: Vec<Occasion> =
            view.stays().iter().map(|stay| Occasion::of_stay(view, stay, &identities)).collect();
        identity::tell_apart(&mut all);
        all.extend(memory.called_off(view, &all));
        all.sort_by_key(|occasion| (occasion.employee, occasion.start, occasion.host, occasion.cancelled));
        for occasion in &mut all {
            occasion.sequence = memory.sequence(view, occasion);
        }
        let by_unit = (0u32..)
            .zip(&all)
            .flat_map(|(position, occasion)| {
                let home = problem.company.employees[occasion.employee.index()].home;
                [(occasion.host.index(), (Side::Host, position)), (home.index(), (Side::Home, position))]
            })
            .collect();
        let by_employee = all.into_iter().map(|occasion| (occasion.employee.index(), occasion)).collect();
        Occasions {
            all: Grouped::new(problem.company.employees.len(), by_employee),
            by_unit: Grouped::new(problem.company.units.len(), by_unit),
            memory,
        }
    }
}

fn write<'o>(
    view: &View,
    name: &str,
    occasions: impl Iterator<Item = (Side, &'o Occasion)>,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property((
        "PRODID",
        concat!("-//Passerelle//Passerelle ", env!("CARGO_PKG_VERSION"), "//EN"),
    ));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    // The library writes these two as they are, so that a name could end the line and start another property.
    let name = words::escaped(name);
    calendar.name(&name);
    for (side, occasion) in occasions {
        calendar.push(occasion.event(view, side));
    }
    sink.write_all(lines::folded(&calendar.to_string()).as_bytes())
}
