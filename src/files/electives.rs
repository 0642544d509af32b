//! `choices.csv`: so many different units of a list, owed by everybody who matches.

use rustc_hash::FxHashMap;

use super::choices::ENROLMENTS;
use super::columns::{Col, Holds, Table, may, must};
use super::fault::FaultKind;
use super::names::Lookup;
use super::row::{Row, normal};
use super::sheet::{Reading, Source, read};
use super::values::clean;
use crate::domain::{ChoiceRow, DateOrder, LONGEST_CADENCE, Matches, UnitId};

const CHOICE: Col = Col("choice");
const COUNT: Col = Col("count");
const EVERY_MONTHS: Col = Col("every_months");
const UNITS: Col = Col("units");

/// `choices.csv`.
pub(super) static CHOICES: Table = Table {
    name: "choices",
    columns: &[
        must(CHOICE),
        must(UNITS),
        must(COUNT),
        may(Col::EMPLOYEE).employee(),
        may(Col::UNIT).unit(),
        may(Col::GRADE),
        may(Col::ROLE),
        may(Col::PROGRAMME).of(Holds::Words(&ENROLMENTS.words)),
        may(Col::WEEKS).text(),
        may(EVERY_MONTHS),
        may(Col::FROM).day(),
        may(Col::TO).day(),
        may(Col::DUE).day(),
        may(Col::PRIORITY),
    ],
    ignored: &[],
};

/// Reads the choices. Blank cells match everybody.
pub(super) fn choices(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<ChoiceRow>) {
    let mut choices: Vec<ChoiceRow> = Vec::new();
    let mut lines: FxHashMap<String, u32> = FxHashMap::default();
    let reading = read(source, &CHOICES, order, |row| {
        let units = units(row, &mut lookup);
        let most = units.as_ref().map_or(u32::MAX, |units| units.len().max(1) as u32);
        let count = row.whole(COUNT, 1..=most);
        let matches = Matches {
            employee: lookup.employee(row),
            home: lookup.unit(row, Col::UNIT),
            grade: row.owned(Col::GRADE),
            role: row.owned(Col::ROLE),
            programme: row.choice(Col::PROGRAMME, &ENROLMENTS),
        };
        let weeks = row.lengths(Col::WEEKS);
        let every = row.whole(EVERY_MONTHS, 1..=LONGEST_CADENCE.into());
        let (from, to, due) = (row.date(Col::FROM), row.date(Col::TO), row.date(Col::DUE));
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            row.fault(Col::TO, FaultKind::FromAfterTo { from });
        }
        let priority = row.small(Col::PRIORITY, 1..=9).unwrap_or(1);
        let Some(name) = row.owned(CHOICE) else { return };
        if let Some(first) = lines.get(&name) {
            row.fault(CHOICE, FaultKind::ChoiceTwice { first: *first });
            return;
        }
        lines.insert(name.clone(), row.line);
        let (Some(units), Some(count)) = (units, count) else { return };
        let every_months = every.and_then(|months| u16::try_from(months).ok());
        choices.push(ChoiceRow { name, units, count, matches, weeks, from, to, due, every_months, priority });
    });
    (reading, choices)
}

/// The units of a list, each once; `None` where one of them is at fault.
fn units(row: &mut Row<'_>, lookup: &mut Lookup<'_>) -> Option<Vec<UnitId>> {
    let mut units: Vec<UnitId> = Vec::new();
    let mut sound = true;
    for part in row.text(UNITS)?.split('|').map(clean).filter(|part| !part.is_empty()) {
        match lookup.unit_named(row, UNITS, &normal(part)) {
            Some(unit) if !units.contains(&unit) => units.push(unit),
            Some(_) => {}
            None => sound = false,
        }
    }
    sound.then_some(units)
}
