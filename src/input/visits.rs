//! Who is where and when: `history.csv`, `stints.csv`, `pins.csv` and schedules.

use rustc_hash::FxHashMap;

use super::choices::{PIN_KINDS, PROGRAMMES, STATUSES};
use super::columns::{Col, HISTORY, PINS, STINTS};
use super::fault::FaultKind;
use super::names::Lookup;
use super::settings::Plan;
use super::sheet::{Reading, Row, Source, normal, read};
use super::values::{monday, monday_of};
use crate::domain::{
    Booking, DateOrder, EmployeeId, ExtraStint, Horizon, MAX_WEEKS, Note, Pin, PinKind, UnitId, Visit, Week,
};

/// Longest stint of a row, in weeks.
const LONGEST: u8 = MAX_WEEKS as u8;

/// Reads the visits done, by employee. Visits of people who left are noted, not at fault.
pub(super) fn history(
    source: &Source,
    order: DateOrder,
    names: &super::names::Names,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<(usize, Visit)>) {
    let mut visits = Vec::new();
    let mut notes = Vec::new();
    let mut lines = FxHashMap::default();
    let mut reading = read(source, &HISTORY, order, |row| {
        let unit = lookup.unit(row, Col::Unit);
        let start = row.date(Col::Start);
        let weeks = row.small(Col::Weeks, 1..=LONGEST);
        let programme = row.choice(Col::Programme, &PROGRAMMES);
        let done = row.choice(Col::Status, &STATUSES).unwrap_or(true);
        let Some(name) = row.text(Col::Employee).map(normal) else { return };
        let Some(employee) = names.get(&name) else {
            if names.complete {
                let (line, nearest) = (row.line, lookup.nearest(false, &name));
                notes.push(Note::UnknownInHistory { line, employee: name.into_owned(), nearest });
            }
            return;
        };
        let (Some(unit), Some(start)) = (unit, start) else { return };
        if let Some(first) = lines.get(&(employee, unit, start)) {
            row.fault(Col::Start, FaultKind::VisitTwice { first: *first });
            return;
        }
        lines.insert((employee, unit, start), row.line);
        if let (Some(weeks), true) = (weeks, done) {
            let visit = Visit { unit, monday: monday_of(start), weeks, programme, counts_as_visit: true };
            visits.push((employee as usize, visit));
        }
    });
    reading.notes.append(&mut notes);
    (reading, visits)
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
        let unit = lookup.unit(row, Col::Unit);
        let weeks = row.small(Col::Weeks, 1..=LONGEST);
        let (from, to) = (row.date(Col::From), row.date(Col::To));
        let due = row.date(Col::Due);
        let priority = row.small(Col::Priority, 1..=9).unwrap_or(1);
        // A date at fault is no blank one: it says nothing of the window.
        let read = |col, day: Option<_>| day.is_some() || row.text(col).is_none();
        let dated = read(Col::From, from) && read(Col::To, to);
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            row.fault(Col::To, FaultKind::FromAfterTo { from });
        } else if let (Some(horizon), Some(weeks), true) = (&plan.horizon, weeks, dated) {
            let opens = from.map_or(Week(0), |from| horizon.first_full_week(from));
            let closes = to.map_or(horizon.last(), |to| horizon.last_full_week(to));
            check_window(row, horizon, opens, closes, weeks);
        }
        let (Some(employee), Some(unit)) = (employee, unit) else { return };
        if homes.get(employee.index()).copied().flatten() == Some(unit) {
            row.fault(Col::Unit, FaultKind::StintAtHome);
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
        row.fault(Col::From, FaultKind::WindowOutsideHorizon { first, last });
    } else if closes < Week(0) {
        row.fault(Col::To, FaultKind::WindowOutsideHorizon { first, last });
    } else if available < i32::from(weeks) {
        let available = u32::try_from(available).unwrap_or_default();
        row.fault(Col::Weeks, FaultKind::WindowTooShort { available });
    }
}

/// Reads rows of a schedule, or of pins; `once`: a row that stands twice is a fault.
///
/// In a schedule it is a broken rule, which `verify` reports.
pub(super) fn pins(
    source: &Source,
    order: DateOrder,
    once: bool,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<Pin>) {
    let mut pins = Vec::new();
    let mut lines: FxHashMap<(EmployeeId, UnitId, chrono::NaiveDate), u32> = FxHashMap::default();
    let reading = read(source, &PINS, order, |row| {
        let employee = lookup.employee(row);
        let unit = lookup.unit(row, Col::Unit);
        let start = row.date(Col::Start).and_then(|day| match monday(day) {
            Ok(day) => Some(day),
            Err(kind) => {
                row.fault(Col::Start, kind);
                None
            }
        });
        let weeks = row.small(Col::Weeks, 1..=LONGEST);
        let kind = row.choice(Col::Pin, &PIN_KINDS).unwrap_or(PinKind::Fixed);
        let programme = row.choice(Col::Programme, &PROGRAMMES);
        let due = row.date(Col::Due);
        let (Some(employee), Some(unit), Some(monday)) = (employee, unit, start) else { return };
        if once {
            if let Some(first) = lines.get(&(employee, unit, monday)) {
                row.fault(Col::Start, FaultKind::PinTwice { first: *first });
                return;
            }
            lines.insert((employee, unit, monday), row.line);
        }
        if let Some(weeks) = weeks {
            let line = row.line;
            pins.push(Pin { booking: Booking { employee, unit, monday, weeks, programme, due, line }, kind });
        }
    });
    (reading, pins)
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
    let known: rustc_hash::FxHashSet<_> = given.iter().map(key).collect();
    let mut pins: Vec<Pin> = folder.into_iter().filter(|pin| !known.contains(&key(pin))).collect();
    pins.append(&mut given);
    pins
}
