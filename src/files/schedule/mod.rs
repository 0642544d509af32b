//! Schedules and pins: `schedule.csv`, `pins.csv`, and the sheet of a workbook with either.
//!
//! A row of `schedule.csv` says more than a pin: how it came to be, the names, the last day, the ISO week. A workbook
//! also keeps, out of sight, where each row was planned, so that a hand's changes can be told from the rest.

mod written;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rustc_hash::{FxHashMap, FxHashSet};

pub use self::written::{LeftRow, SCHEDULE_COLUMNS, ScheduleRow, names_in_cell, write_left, write_schedule};
use super::choices::{PIN_KINDS, PROGRAMMES, ROW_STATUSES, RowStatus};
use super::columns::{Col, Holds, Table, may, must};
use super::fault::FaultKind;
use super::names::{Lookup, Strangers};
use super::row::Row;
use super::sheet::{Reading, Source, read};
use super::values::{monday, monday_of};
use super::visits::LONGEST;
use crate::domain::{Booking, DateOrder, EmployeeId, Gone, Note, Pin, PinKind, Programme, UnitId, WEEKDAYS};

const EMPLOYEE_NAME: Col = Col("employee_name");
const END: Col = Col("end");
const HOME: Col = Col("home_unit");
const ISO_WEEK: Col = Col("iso_week");
const PIN: Col = Col("pin");
const PLANNED: Col = Col("planned");
const TUTOR: Col = Col("tutor");
const UNIT_NAME: Col = Col("unit_name");

/// `pins.csv`.
pub(super) static PINS: Table = Table {
    name: "pins",
    columns: &[
        must(Col::EMPLOYEE).employee(),
        must(Col::UNIT).unit(),
        must(Col::START).day(),
        must(Col::WEEKS),
        may(PIN).of(Holds::Words(&PIN_KINDS.words)),
        may(Col::PROGRAMME).of(Holds::Words(&PROGRAMMES.words)),
        may(Col::DUE).day(),
    ],
    ignored: &[EMPLOYEE_NAME, HOME, UNIT_NAME, END, ISO_WEEK, TUTOR, Col::STATUS, PLANNED],
};

/// `schedule.csv`, and the file of `--pins` or `--baseline`, whatever of it is there.
static SCHEDULE: Table = Table {
    name: "schedule",
    columns: &[
        must(Col::EMPLOYEE),
        may(EMPLOYEE_NAME),
        may(HOME),
        must(Col::UNIT),
        may(UNIT_NAME),
        may(Col::PROGRAMME),
        must(Col::START),
        may(END),
        may(ISO_WEEK),
        must(Col::WEEKS),
        may(Col::DUE),
        may(Col::STATUS),
        may(PIN),
        may(PLANNED),
    ],
    ignored: &[TUTOR],
};

/// The stints that a schedule left.
static LEFT: Table = Table {
    name: "unscheduled",
    columns: &[must(Col::EMPLOYEE), must(Col::UNIT)],
    ignored: &[Col::PROGRAMME, Col::DUE, Col::PRIORITY, Col("reason"), Col("detail"), Col("fix")],
};

/// Between the parts of what a workbook keeps out of sight.
const BETWEEN: char = '|';

/// Parts of what a workbook keeps of a row; the last holds both names.
const PARTS: usize = 5;

/// What rows of pins or of a schedule are read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// `pins.csv` of a folder: a row that stands twice is a fault.
    Pins,
    /// The file of `--pins`: of a workbook that keeps where its rows were planned, those changed or marked.
    Given,
    /// A schedule of now: a row that stands twice is a broken rule, which `verify` reports.
    Schedule,
    /// A schedule of then: people who have left since are none of its faults.
    Past,
}

/// What a file of pins or of a schedule holds.
#[derive(Default)]
pub(super) struct Rows {
    pub pins: Vec<Pin>,
    /// Rows about people who have left.
    pub gone: Vec<Gone>,
    /// Rows that were held although no programme asks for them any more.
    pub held: Vec<Booking>,
    /// Rows as they were planned, where the file keeps them.
    pub planned: Vec<Booking>,
    /// The home unit that rows give for their employee.
    pub homes: Vec<(EmployeeId, UnitId)>,
}

impl Rows {
    /// The rows of a schedule: pins that place somebody.
    pub(super) fn bookings(&self) -> Vec<Booking> {
        let fixed = self.pins.iter().filter(|pin| pin.kind == PinKind::Fixed);
        fixed.map(|pin| pin.booking).collect()
    }
}

/// Reads rows of a schedule, or of pins.
pub(super) fn rows(
    source: &Source,
    order: DateOrder,
    purpose: Purpose,
    mut lookup: Lookup<'_>,
) -> (Reading, Rows) {
    let mut rows = Rows::default();
    let mut strangers = Strangers::default();
    let mut lines: FxHashMap<(EmployeeId, UnitId, NaiveDate), u32> = FxHashMap::default();
    let mut cancelled: Option<(u32, u32)> = None;
    let table = if purpose == Purpose::Pins { &PINS } else { &SCHEDULE };
    let mut reading = read(source, table, order, |row| {
        let employee = match purpose {
            Purpose::Past => strangers.known(row, &mut lookup),
            Purpose::Pins | Purpose::Given => lookup.employee_or(row, &mut strangers),
            Purpose::Schedule => lookup.employee(row),
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
        let marked = row.choice(PIN, &PIN_KINDS);
        let programme = row.choice(Col::PROGRAMME, &PROGRAMMES);
        let due = row.date(Col::DUE);
        let (Some(unit), Some(monday)) = (unit, start) else { return };
        let Some(employee) = employee else {
            if let (Purpose::Past, Some(employee), Some(weeks)) = (purpose, row.owned(Col::EMPLOYEE), weeks) {
                rows.gone.push(Gone { employee, unit, monday, weeks, programme });
            }
            return;
        };
        let Some(weeks) = weeks else { return };
        let booking = Booking { employee, unit, monday, weeks, programme, due, line: row.line };
        let planned = planned(row, &booking, &lookup);
        let untouched = planned.is_some_and(|planned| planned == booking);
        let moved = if untouched { moved_by_week_and_end(row, &booking) } else { None };
        let monday = moved.unwrap_or(monday);
        let booking = Booking { monday, ..booking };
        if let Some(planned) = planned {
            rows.planned.push(planned);
        }
        if let Some(home) = lookup.unit_of_name(row, HOME) {
            rows.homes.push((employee, home));
        }
        let changed = planned.is_none_or(|planned| planned != booking);
        if source.sheet.is_some() && matches!(purpose, Purpose::Schedule | Purpose::Given) {
            check(row, &booking, planned, &lookup);
        }
        // A word that is none of ours is a remark of somebody.
        let status = row.text(Col::STATUS).and_then(|text| ROW_STATUSES.of_cell(text));
        if status == Some(RowStatus::Cancelled) {
            let first = cancelled.get_or_insert((0, row.line));
            first.0 += 1;
            if purpose == Purpose::Given {
                rows.pins.push(Pin { booking: planned.unwrap_or(booking), kind: PinKind::Forbidden });
            }
            return;
        }
        if status == Some(RowStatus::Held) && marked.is_none() && !(planned.is_some() && changed) {
            rows.held.push(booking);
            return;
        }
        if matches!(purpose, Purpose::Pins | Purpose::Given) {
            if let Some(first) = lines.get(&(employee, unit, monday)) {
                row.fault(Col::START, FaultKind::PinTwice { first: *first });
                return;
            }
            lines.insert((employee, unit, monday), row.line);
        }
        let untouched = purpose == Purpose::Given && planned.is_some() && !changed && marked.is_none();
        if !untouched {
            rows.pins.push(Pin { booking, kind: marked.unwrap_or(PinKind::Fixed) });
        }
    });
    reading.notes.extend(strangers.note(&source.file));
    let cancelled =
        cancelled.map(|(rows, line)| Note::RowsCancelled { file: source.file.to_string(), rows, line });
    reading.notes.extend(cancelled);
    (reading, rows)
}

/// Where a row was planned, as the workbook keeps it: employee, unit, first Monday and weeks.
fn planned(row: &Row<'_>, booking: &Booking, lookup: &Lookup<'_>) -> Option<Booking> {
    let text = row.text(PLANNED)?;
    let parts: Vec<&str> = text.splitn(PARTS, BETWEEN).collect();
    let [employee, unit, monday, weeks, _] = *parts.as_slice() else { return None };
    Some(Booking {
        employee: lookup.employee_named(employee)?,
        unit: lookup.unit_called(unit)?,
        monday: monday.parse().ok()?,
        weeks: weeks.parse().ok()?,
        ..*booking
    })
}

/// What a workbook keeps of a row, for [`planned`], and the names that it shows for employee and unit.
pub fn planned_cell(employee: &str, unit: &str, monday: NaiveDate, weeks: u8, names: [&str; 2]) -> String {
    let [name, unit_name] = names;
    format!("{employee}{BETWEEN}{unit}{BETWEEN}{monday}{BETWEEN}{weeks}{BETWEEN}{name}{BETWEEN}{unit_name}")
}

/// Whether a row shows the names that it was written with: people and units may have been renamed since.
fn keeps_its_names(row: &Row<'_>) -> bool {
    let written = row.text(PLANNED).and_then(|text| text.splitn(PARTS, BETWEEN).nth(PARTS - 1));
    let [name, unit_name] = [EMPLOYEE_NAME, UNIT_NAME].map(|col| row.text(col).unwrap_or_default());
    written.is_some_and(|written| written == format!("{name}{BETWEEN}{unit_name}"))
}

/// The column of a workbook that keeps where rows were planned.
pub const PLANNED_COLUMN: &str = PLANNED.0;

/// The column in which a hand marks rows that are to stand.
pub const PIN_COLUMN: &str = PIN.0;

/// The Monday to which a row was moved by its ISO week and its last day, which agree on one; the start was left as it was.
fn moved_by_week_and_end(row: &mut Row<'_>, booking: &Booking) -> Option<NaiveDate> {
    let (text, end) = (row.text(ISO_WEEK)?, row.date(END)?);
    let monday = end.checked_sub_days(Days::new(until_last_day(booking.weeks)))?;
    let agree = monday.weekday() == Weekday::Mon && week_number(text) == Some(monday.iso_week().week());
    (agree && monday != booking.monday).then_some(monday)
}

/// Days from the first Monday to the last Friday.
fn until_last_day(weeks: u8) -> u64 {
    7 * u64::from(weeks) - 7 + u64::from(WEEKDAYS) - 1
}

/// Says what in a row contradicts the cells that count. A row whose start or length was changed may have the last day
/// and the week of before: those are no contradiction.
fn check(row: &mut Row<'_>, booking: &Booking, planned: Option<Booking>, lookup: &Lookup<'_>) {
    let names_stand = keeps_its_names(row);
    for (col, other) in [
        (
            EMPLOYEE_NAME,
            row.text(EMPLOYEE_NAME).and_then(|name| lookup.other_employee(name, booking.employee)),
        ),
        (UNIT_NAME, row.text(UNIT_NAME).and_then(|name| lookup.other_unit(name, booking.unit))),
    ] {
        if let Some(said) = other.filter(|_| !names_stand) {
            row.fault(col, FaultKind::CellContradicts { row: said });
        }
    }
    let monday = booking.monday;
    let last_day = |row: &Booking| row.monday.checked_add_days(Days::new(until_last_day(row.weeks)));
    let last = last_day(booking);
    let week = format!("{}-W{:02}", monday.iso_week().year(), monday.iso_week().week());
    let end = row.date(END);
    let of_before = planned.as_ref();
    let end_differs = end.is_some() && end != last && of_before.is_none_or(|row| end != last_day(row));
    let week_differs = row.text(ISO_WEEK).is_some_and(|text| {
        let is = |row: &Booking| week_number(text) == Some(row.monday.iso_week().week());
        !is(booking) && !of_before.is_some_and(is)
    });
    // Where nothing tells what was planned, both may be of before, and the start was changed.
    if planned.is_none() && end_differs && week_differs {
        return;
    }
    if end_differs && let Some(last) = last {
        row.fault(END, FaultKind::CellContradicts { row: last.to_string() });
    }
    if week_differs {
        row.fault(ISO_WEEK, FaultKind::CellContradicts { row: week });
    }
}

/// The number of a week: `2027-W05`, `S05`, `KW 5`, `5`, with blanks of any width.
fn week_number(text: &str) -> Option<u32> {
    text.rsplit(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
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
    let reading = read(source, &SCHEDULE, DateOrder::DayFirst, |row| {
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
