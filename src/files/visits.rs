//! Who is where and when: `history.csv`, `stints.csv`, `pins.csv` and schedules.

use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};

use super::choices::{PIN_KINDS, PROGRAMMES, STATUSES};
use super::columns::{Col, Table, may, must};
use super::fault::FaultKind;
use super::names::Lookup;
use super::settings::Plan;
use super::sheet::{Reading, Row, Source, normal, read};
use super::values::{monday, monday_of};
use crate::domain::{
    Booking, DateOrder, EmployeeId, ExtraStint, Gone, Horizon, MAX_WEEKS, Missed, Note, Pin, PinKind,
    Programme, UnitId, Visit, VisitStatus, Week,
};

const DUE: Col = Col("due");
const HOME: Col = Col("home_unit");
const PIN: Col = Col("pin");

/// `history.csv`.
pub(super) static HISTORY: Table = Table {
    name: "history",
    columns: &[
        must(Col::EMPLOYEE),
        must(Col::UNIT),
        must(Col::START),
        must(Col::WEEKS),
        may(Col::PROGRAMME),
        may(Col::STATUS),
    ],
    ignored: &[],
};

/// `stints.csv`.
pub(super) static STINTS: Table = Table {
    name: "stints",
    columns: &[
        must(Col::EMPLOYEE),
        must(Col::UNIT),
        must(Col::WEEKS),
        may(Col::FROM),
        may(Col::TO),
        may(DUE),
        may(Col::PRIORITY),
    ],
    ignored: &[],
};

/// Columns of a schedule that the program writes for people.
const WRITTEN: &[Col] =
    &[Col("employee_name"), HOME, Col("unit_name"), Col("end"), Col("iso_week"), Col("tutor"), Col::STATUS];

/// `pins.csv`; also the file of `--pins`, of `--baseline`, and any schedule.
pub(super) static PINS: Table = Table {
    name: "pins",
    columns: &[
        must(Col::EMPLOYEE),
        must(Col::UNIT),
        must(Col::START),
        must(Col::WEEKS),
        may(PIN),
        may(Col::PROGRAMME),
        may(DUE),
    ],
    ignored: WRITTEN,
};

/// Any schedule, read without its company.
static LOOSE: Table = Table {
    name: "schedule",
    columns: &[
        must(Col::EMPLOYEE),
        must(Col::UNIT),
        must(Col::START),
        must(Col::WEEKS),
        may(HOME),
        may(PIN),
        may(Col::PROGRAMME),
        may(DUE),
    ],
    ignored: WRITTEN,
};

/// The stints that a schedule left.
static LEFT: Table = Table {
    name: "unscheduled",
    columns: &[must(Col::EMPLOYEE), must(Col::UNIT)],
    ignored: &[Col::PROGRAMME, DUE, Col::PRIORITY, Col("reason"), Col("detail"), Col("fix")],
};

/// Longest stint of a row, in weeks.
const LONGEST: u8 = MAX_WEEKS as u8;

/// The rows of `history`, by employee: visits done, and those that were missed.
#[derive(Default)]
pub(super) struct History {
    pub visits: Vec<(usize, Visit)>,
    pub missed: Vec<(usize, Missed)>,
}

/// Reads the history. Rows of people who left are noted, not at fault.
pub(super) fn history(source: &Source, order: DateOrder, mut lookup: Lookup<'_>) -> (Reading, History) {
    let mut history = History::default();
    let mut strangers = Strangers::default();
    let mut lines = FxHashMap::default();
    let mut reading = read(source, &HISTORY, order, |row| {
        let unit = lookup.former_unit(row, Col::UNIT);
        let start = row.date(Col::START);
        let weeks = row.small(Col::WEEKS, 1..=LONGEST);
        let programme = row.choice(Col::PROGRAMME, &PROGRAMMES);
        let status = row.choice(Col::STATUS, &STATUSES).unwrap_or(VisitStatus::Done);
        let Some(employee) = strangers.known(row, &mut lookup) else { return };
        let (Some(unit), Some(start)) = (unit, start) else { return };
        // Two units of then may be one today: a visit called off in one of them may have been made in the other.
        let place = row.owned(Col::UNIT);
        if let Some(first) = lines.get(&(employee, place.clone(), start)) {
            row.fault(Col::START, FaultKind::VisitTwice { first: *first });
            return;
        }
        lines.insert((employee, place, start), row.line);
        let monday = monday_of(start);
        match (status, weeks) {
            (VisitStatus::Done, Some(weeks)) => {
                let visit = Visit { unit, monday, weeks, programme, counts_as_visit: true };
                history.visits.push((employee.index(), visit));
            }
            (VisitStatus::Cancelled | VisitStatus::Owed, _) => {
                history.missed.push((employee.index(), Missed { unit, monday, programme }));
            }
            (VisitStatus::Done, None) => {}
        }
    });
    reading.notes.extend(strangers.note(&source.file));
    (reading, history)
}

/// People of a file who are no employees, or none any more.
#[derive(Default)]
struct Strangers {
    rows: u32,
    names: FxHashSet<String>,
    first: Option<u32>,
    similar: Option<u32>,
}

impl Strangers {
    /// The employee of a row; counts who is none.
    fn known(&mut self, row: &Row<'_>, lookup: &mut Lookup<'_>) -> Option<EmployeeId> {
        let name = row.text(Col::EMPLOYEE).map(normal)?;
        let employee = lookup.employee_named(&name);
        if employee.is_none() && lookup.knows_all_employees() {
            self.rows += 1;
            self.first = self.first.or(Some(row.line));
            if self.similar.is_none() && lookup.nearest(false, &name).is_some() {
                self.similar = Some(row.line);
            }
            self.names.insert(name.into_owned());
        }
        employee
    }

    fn note(self, file: &str) -> Option<Note> {
        let people = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let Strangers { rows, first, similar, .. } = self;
        first.map(|first| Note::Strangers { file: file.to_owned(), rows, people, first, similar })
    }
}

/// Reads the obligations beside those of the programmes.
pub(super) fn stints(
    source: &Source,
    plan: &Plan,
    homes: &[Option<UnitId>],
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<ExtraStint>) {
    let mut stints = Vec::new();
    let reading = read(source, &STINTS, plan.settings.dates, |row| {
        let employee = lookup.employee(row);
        let unit = lookup.unit(row, Col::UNIT);
        let weeks = row.small(Col::WEEKS, 1..=LONGEST);
        let (from, to) = (row.date(Col::FROM), row.date(Col::TO));
        let due = row.date(DUE);
        let priority = row.small(Col::PRIORITY, 1..=9).unwrap_or(1);
        // A date at fault is no blank one: it says nothing of the window.
        let read = |col, day: Option<_>| day.is_some() || row.text(col).is_none();
        let dated = read(Col::FROM, from) && read(Col::TO, to);
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            row.fault(Col::TO, FaultKind::FromAfterTo { from });
        } else if let (Some(horizon), Some(weeks), true) = (&plan.horizon, weeks, dated) {
            let opens = from.map_or(Week(0), |from| horizon.first_full_week(from));
            let closes = to.map_or(horizon.last(), |to| horizon.last_full_week(to));
            check_window(row, horizon, opens, closes, weeks);
        }
        let (Some(employee), Some(unit)) = (employee, unit) else { return };
        if homes.get(employee.index()).copied().flatten() == Some(unit) {
            row.fault(Col::UNIT, FaultKind::StintAtHome);
        }
        if let Some(weeks) = weeks {
            stints.push(ExtraStint { employee, unit, weeks, from, to, due, priority });
        }
    });
    (reading, stints)
}

fn check_window(row: &mut Row<'_>, horizon: &Horizon, opens: Week, closes: Week, weeks: u8) {
    let (first, last) = (horizon.start(), horizon.day(horizon.last(), 6));
    let available = closes.min(horizon.last()).since(opens.max(Week(0))) + 1;
    if opens > horizon.last() {
        row.fault(Col::FROM, FaultKind::WindowOutsideHorizon { first, last });
    } else if closes < Week(0) {
        row.fault(Col::TO, FaultKind::WindowOutsideHorizon { first, last });
    } else if available < i32::from(weeks) {
        let available = u32::try_from(available).unwrap_or_default();
        row.fault(Col::WEEKS, FaultKind::WindowTooShort { available });
    }
}

/// What rows of pins or of a schedule are read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Pins: a row that stands twice is a fault.
    Pins,
    /// A schedule of now: a row that stands twice is a broken rule, which `verify` reports.
    Schedule,
    /// A schedule of then: people who have left since are none of its faults.
    Past,
}

/// Reads rows of a schedule, or of pins; beside them those of people who have left.
pub(super) fn pins(
    source: &Source,
    order: DateOrder,
    purpose: Purpose,
    mut lookup: Lookup<'_>,
) -> (Reading, (Vec<Pin>, Vec<Gone>)) {
    let (mut pins, mut gone) = (Vec::new(), Vec::new());
    let mut strangers = Strangers::default();
    let mut lines: FxHashMap<(EmployeeId, UnitId, NaiveDate), u32> = FxHashMap::default();
    let mut reading = read(source, &PINS, order, |row| {
        let employee = match purpose {
            Purpose::Past => strangers.known(row, &mut lookup),
            Purpose::Pins | Purpose::Schedule => lookup.employee(row),
        };
        let unit = lookup.former_unit(row, Col::UNIT);
        let start = row.date(Col::START).and_then(|day| match monday(day) {
            Ok(day) => Some(day),
            Err(kind) => {
                row.fault(Col::START, kind);
                None
            }
        });
        let weeks = row.small(Col::WEEKS, 1..=LONGEST);
        let kind = row.choice(PIN, &PIN_KINDS).unwrap_or(PinKind::Fixed);
        let programme = row.choice(Col::PROGRAMME, &PROGRAMMES);
        let due = row.date(DUE);
        let (Some(unit), Some(monday)) = (unit, start) else { return };
        let Some(employee) = employee else {
            if let (Purpose::Past, Some(employee), Some(weeks)) = (purpose, row.owned(Col::EMPLOYEE), weeks) {
                gone.push(Gone { employee, unit, monday, weeks, programme });
            }
            return;
        };
        if purpose == Purpose::Pins {
            if let Some(first) = lines.get(&(employee, unit, monday)) {
                row.fault(Col::START, FaultKind::PinTwice { first: *first });
                return;
            }
            lines.insert((employee, unit, monday), row.line);
        }
        if let Some(weeks) = weeks {
            let line = row.line;
            pins.push(Pin { booking: Booking { employee, unit, monday, weeks, programme, due, line }, kind });
        }
    });
    reading.notes.extend(strangers.note(&source.file));
    (reading, (pins, gone))
}

/// A row of a schedule of any company, with the identifiers of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooseRow {
    /// Who.
    pub employee: String,
    /// Home unit, where the file says.
    pub home: Option<String>,
    /// Host unit.
    pub unit: String,
    /// Monday of the first week.
    pub monday: NaiveDate,
    /// Length in weeks.
    pub weeks: u8,
    /// Programme, where the file says.
    pub programme: Option<Programme>,
}

/// Reads the rows of a schedule without a company.
pub(super) fn loose(source: &Source) -> (Reading, Vec<LooseRow>) {
    let mut rows = Vec::new();
    let reading = read(source, &LOOSE, DateOrder::DayFirst, |row| {
        let (employee, unit) = (row.owned(Col::EMPLOYEE), row.owned(Col::UNIT));
        let monday = row.date(Col::START).map(monday_of);
        let weeks = row.small(Col::WEEKS, 1..=LONGEST);
        let programme = row.choice(Col::PROGRAMME, &PROGRAMMES);
        let fixed = row.choice(PIN, &PIN_KINDS).unwrap_or(PinKind::Fixed) == PinKind::Fixed;
        let home = row.owned(HOME);
        if let (Some(employee), Some(unit), Some(monday), Some(weeks), true) =
            (employee, unit, monday, weeks, fixed)
        {
            rows.push(LooseRow { employee, home, unit, monday, weeks, programme });
        }
    });
    (reading, rows)
}

/// Reads the host units of the stints that a schedule left.
pub(super) fn left(source: &Source) -> (Reading, Vec<String>) {
    let mut units = Vec::new();
    let reading = read(source, &LEFT, DateOrder::DayFirst, |row| units.extend(row.owned(Col::UNIT)));
    (reading, units)
}

/// The rows of a schedule: pins that place somebody.
pub(super) fn bookings(pins: Vec<Pin>) -> Vec<Booking> {
    let fixed = pins.into_iter().filter(|pin| pin.kind == PinKind::Fixed);
    fixed.map(|pin| pin.booking).collect()
}

/// The pins of the folder with those of `--pins`: a pin of both counts once, as the schedule tells it.
///
/// Planning with pins and pinning the schedule that comes out is the usual round, so this is no fault.
pub(super) fn merged(folder: Vec<Pin>, mut given: Vec<Pin>) -> Vec<Pin> {
    let key = |pin: &Pin| {
        let Booking { employee, unit, monday, weeks, .. } = pin.booking;
        (employee, unit, monday, weeks, pin.kind == PinKind::Fixed)
    };
    let known: FxHashSet<_> = given.iter().map(key).collect();
    let mut pins: Vec<Pin> = folder.into_iter().filter(|pin| !known.contains(&key(pin))).collect();
    pins.append(&mut given);
    pins
}
