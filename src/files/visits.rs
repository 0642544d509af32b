//! Visits made and stints asked for: `history.csv` and `stints.csv`.

use rustc_hash::FxHashMap;

use super::choices::{PROGRAMMES, STATUSES};
use super::columns::{Col, Holds, Table, may, must};
use super::fault::FaultKind;
use super::names::{Lookup, Strangers};
use super::row::Row;
use super::settings::Plan;
use super::sheet::{Reading, Source, read};
use super::values::monday_of;
use crate::domain::{DateOrder, ExtraStint, Horizon, MAX_WEEKS, Missed, UnitId, Visit, VisitStatus, Week};

/// `history.csv`.
pub(super) static HISTORY: Table = Table {
    name: "history",
    columns: &[
        must(Col::EMPLOYEE).employee(),
        must(Col::UNIT).unit(),
        must(Col::START).day(),
        must(Col::WEEKS),
        may(Col::PROGRAMME).of(Holds::Words(&PROGRAMMES.words)),
        may(Col::STATUS).of(Holds::Words(&STATUSES.words)),
    ],
    ignored: &[],
};

/// `stints.csv`.
pub(super) static STINTS: Table = Table {
    name: "stints",
    columns: &[
        must(Col::EMPLOYEE).employee(),
        must(Col::UNIT).unit(),
        must(Col::WEEKS),
        may(Col::FROM).day(),
        may(Col::TO).day(),
        may(Col::DUE).day(),
        may(Col::PRIORITY),
    ],
    ignored: &[],
};

/// Longest stint of a row, in weeks.
pub(super) const LONGEST: u8 = MAX_WEEKS as u8;

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
        let due = row.date(Col::DUE);
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
