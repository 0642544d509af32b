//! The journal of a session: what is in hand and every step since, so that a kill loses nothing.
//!
//! A line is written whole or not at all: one that was cut short ends what is read. Placements are kept as the files
//! name them, so that they are found again when the folder has changed.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use crate::adjust::{EditedSchedule, Pins, Step};
use crate::domain::{Booking, EmployeeId, Placement, Points, Problem, StintId, UnitId};
use crate::files::contents;

/// A placement as the files name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Row {
    employee: String,
    unit: String,
    programme: String,
    due: NaiveDate,
    monday: NaiveDate,
    weeks: u8,
}

/// Weeks that an employee is not to spend in a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Forbidden {
    employee: String,
    unit: String,
    monday: NaiveDate,
    weeks: u8,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct WrittenPins {
    locked: Vec<Row>,
    forbidden: Vec<Forbidden>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct WrittenStep {
    taken: Vec<Row>,
    put: Vec<Row>,
    pinned: WrittenPins,
    freed: WrittenPins,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    /// A schedule is taken in hand, with its bound in fifths of a point.
    Begin {
        rows: Vec<Row>,
        bound: Option<i64>,
    },
    Do(WrittenStep),
    Undo,
    Redo,
    /// What is in hand gets a name.
    Keep(String),
    /// What had a name before the journal began.
    Version {
        name: String,
        rows: Vec<Row>,
    },
}

/// The journal of one place.
pub(super) struct Journal {
    path: PathBuf,
    /// `None` where the journal cannot be written.
    file: Option<File>,
}

/// What a journal held.
pub(super) struct Recovered {
    pub hand: EditedSchedule,
    pub bound: Option<Points>,
    /// Rows that nothing asks for any more.
    pub lost: usize,
}

impl Journal {
    /// Begins a journal with what is in hand, in place of what was there.
    pub fn begin(path: PathBuf, problem: &Problem, hand: &EditedSchedule, bound: Option<Points>) -> Self {
        let names = Names(problem);
        let mut lines =
            vec![Line::Begin { rows: names.rows(hand.origin()), bound: bound.map(Points::fifths) }];
        let (done, undone) = hand.history();
        lines.extend(done.iter().chain(undone.iter().copied()).map(|step| Line::Do(names.step(step))));
        lines.extend(undone.iter().map(|_| Line::Undo));
        let versions = hand.versions().iter();
        lines.extend(
            versions.map(|(name, placed)| Line::Version { name: name.clone(), rows: names.rows(placed) }),
        );
        let file = replace(&path, &lines).and_then(|()| File::options().append(true).open(&path)).ok();
        Journal { path, file }
    }

    /// Whether steps are kept.
    pub fn is_kept(&self) -> bool {
        self.file.is_some()
    }

    /// Reads a journal as far as it is whole; `None` where there is none.
    pub fn recover(path: &Path, problem: &Problem) -> Option<Recovered> {
        let text = contents(path).ok()?;
        let mut lines =
            text.split(|byte| *byte == b'\n').map_while(|line| serde_json::from_slice::<Line>(line).ok());
        let Some(Line::Begin { rows, bound }) = lines.next() else { return None };
        let finder = Finder::new(problem);
        let mut lost = 0;
        let mut hand = EditedSchedule::of(finder.placements(&rows, &mut lost));
        for line in lines {
            match line {
                Line::Begin { .. } => break,
                Line::Do(step) => hand.take(finder.step(&step, &mut lost)),
                Line::Undo => drop(hand.undo()),
                Line::Redo => drop(hand.redo()),
                Line::Keep(name) => hand.keep(&name),
                Line::Version { name, rows } => {
                    let placed = finder.placements(&rows, &mut 0);
                    hand.name(&name, placed);
                }
            }
        }
        Some(Recovered { hand, bound: bound.map(Points::from_fifths), lost })
    }

    pub fn step(&mut self, problem: &Problem, step: &Step) {
        self.write(&Line::Do(Names(problem).step(step)));
    }

    pub fn undo(&mut self) {
        self.write(&Line::Undo);
    }

    pub fn redo(&mut self) {
        self.write(&Line::Redo);
    }

    pub fn keep(&mut self, name: &str) {
        self.write(&Line::Keep(name.to_owned()));
    }

    /// Adds a line; where that fails, what follows would have no ground to stand on, and is not kept either.
    fn write(&mut self, line: &Line) {
        let Some(file) = &mut self.file else { return };
        let written = text(line).and_then(|text| file.write_all(&text));
        if written.is_err() {
            tracing::warn!(journal = self.path.exists(), "the journal cannot be written");
            self.file = None;
        }
    }
}

fn text(line: &Line) -> io::Result<Vec<u8>> {
    let mut text = serde_json::to_vec(line)?;
    text.push(b'\n');
    Ok(text)
}

fn replace(path: &Path, lines: &[Line]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder)?;
    for line in lines {
        file.write_all(&text(line)?)?;
    }
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}

/// Identifiers of a problem.
struct Names<'p>(&'p Problem);

impl Names<'_> {
    fn row(&self, placement: &Placement) -> Row {
        let Names(problem) = self;
        let stint = problem.stint(placement.stint);
        Row {
            employee: problem.company.employees[stint.employee].id.clone(),
            unit: problem.company.units[stint.unit].id.clone(),
            programme: stint.programme.code().to_owned(),
            due: problem.horizon.friday(stint.due),
            monday: problem.horizon.monday(placement.start),
            weeks: placement.weeks,
        }
    }

    fn rows(&self, placements: &[Placement]) -> Vec<Row> {
        placements.iter().map(|placement| self.row(placement)).collect()
    }

    fn pins(&self, pins: &Pins) -> WrittenPins {
        let company = &self.0.company;
        let forbidden = pins.forbidden.iter().map(|pin| Forbidden {
            employee: company.employees[pin.employee].id.clone(),
            unit: company.units[pin.unit].id.clone(),
            monday: pin.monday,
            weeks: pin.weeks,
        });
        WrittenPins { locked: self.rows(&pins.locked), forbidden: forbidden.collect() }
    }

    fn step(&self, step: &Step) -> WrittenStep {
        WrittenStep {
            taken: self.rows(&step.taken),
            put: self.rows(&step.put),
            pinned: self.pins(&step.pinned),
            freed: self.pins(&step.freed),
        }
    }
}

/// Finds again what rows name.
struct Finder<'p> {
    problem: &'p Problem,
    employees: HashMap<&'p str, EmployeeId>,
    units: HashMap<&'p str, UnitId>,
}

impl<'p> Finder<'p> {
    fn new(problem: &'p Problem) -> Self {
        let company = &problem.company;
        let employees = company.employees.iter().enumerate();
        let units = company.units.iter().enumerate();
        Finder {
            problem,
            employees: employees.map(|(at, employee)| (employee.id.as_str(), EmployeeId::at(at))).collect(),
            units: units.map(|(at, unit)| (unit.id.as_str(), UnitId::at(at))).collect(),
        }
    }

    fn placement(&self, row: &Row) -> Option<Placement> {
        let employee = *self.employees.get(row.employee.as_str())?;
        let unit = *self.units.get(row.unit.as_str())?;
        let of_pair = self.problem.stints.range(employee.index()).map(StintId::at).filter(|id| {
            let stint = self.problem.stint(*id);
            stint.unit == unit && stint.programme.code() == row.programme
        });
        let due = self.problem.horizon.week_of(row.due);
        let start = self.problem.horizon.week_of(row.monday);
        let stint = of_pair.min_by_key(|id| (self.problem.stint(*id).due.since(due).abs(), *id))?;
        let placement = Placement { stint, start, weeks: row.weeks };
        crate::adjust::JudgedSchedule::fits(self.problem, &placement).then_some(placement)
    }

    fn placements(&self, rows: &[Row], lost: &mut usize) -> Vec<Placement> {
        let found: Vec<Placement> = rows.iter().filter_map(|row| self.placement(row)).collect();
        *lost += rows.len() - found.len();
        found
    }

    fn pins(&self, pins: &WrittenPins, lost: &mut usize) -> Pins {
        let booking = |pin: &Forbidden| {
            Some(Booking {
                employee: *self.employees.get(pin.employee.as_str())?,
                unit: *self.units.get(pin.unit.as_str())?,
                monday: pin.monday,
                weeks: pin.weeks,
                programme: None,
                due: None,
                line: 0,
            })
        };
        let forbidden: Vec<Booking> = pins.forbidden.iter().filter_map(booking).collect();
        *lost += pins.forbidden.len() - forbidden.len();
        Pins { locked: self.placements(&pins.locked, lost), forbidden }
    }

    fn step(&self, step: &WrittenStep, lost: &mut usize) -> Step {
        // What was taken out counts once, where it was put in.
        let mut known = 0;
        Step {
            taken: self.placements(&step.taken, &mut known),
            put: self.placements(&step.put, lost),
            pinned: self.pins(&step.pinned, lost),
            freed: self.pins(&step.freed, &mut known),
        }
    }
}
