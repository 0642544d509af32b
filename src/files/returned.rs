//! What comes back: `returns.csv`, `recognitions.csv`, `surveys.csv`.

use rustc_hash::FxHashMap;

use super::choices::{AUTHORS, CONSENTS, HELD, HINDRANCES, MERITS};
use super::columns::{Col, Holds, Table, may, must};
use super::names::{Lookup, Strangers};
use super::row::normal;
use super::sheet::{Reading, Source, read};
use super::values::{self, MOST_PEOPLE, clean, monday_of};
use crate::domain::{Author, Consent, DateOrder, EmployeeId, Merit, Recognition, Return, Survey, UnitId};

const ANECDOTE: Col = Col("anecdote");
const ANSWERS: Col = Col("answers");
const BY: Col = Col("by");
const HELD_OR_NOT: Col = Col("held");
const IDEA: Col = Col("idea");
const IRRITANT: Col = Col("irritant");
const LEARNED: Col = Col("learned");
const MAY_PRINT: Col = Col("may_print");
const MENDED: Col = Col("mended");
const MISSED_BECAUSE: Col = Col("missed_because");
const SCORE: Col = Col("score");
const SURPRISED: Col = Col("surprised");
const TEXT: Col = Col("text");
const UNITS: Col = Col("units");
const USEFUL: Col = Col("useful");

/// `returns.csv`.
pub(super) static RETURNS: Table = Table {
    name: "returns",
    columns: &[
        must(Col::EMPLOYEE).employee(),
        must(Col::UNIT).unit(),
        must(Col::START).day(),
        may(HELD_OR_NOT).of(Holds::Words(&HELD.words)),
        may(MISSED_BECAUSE).of(Holds::Words(&HINDRANCES.words)),
        may(BY).of(Holds::Words(&AUTHORS.words)),
        may(LEARNED),
        may(SURPRISED),
        may(IRRITANT),
        may(IDEA),
        may(ANECDOTE),
        may(MAY_PRINT).of(Holds::Words(&CONSENTS.words)),
        may(USEFUL),
        may(MENDED).day(),
    ],
    ignored: &[],
};

/// `recognitions.csv`.
pub(super) static RECOGNITIONS: Table = Table {
    name: "recognitions",
    columns: &[
        must(Col::DATE).day(),
        may(Col::EMPLOYEE).employee(),
        must(UNITS).unit(),
        must(TEXT),
        may(Col::KIND).of(Holds::Words(&MERITS.words)),
        may(MAY_PRINT).of(Holds::Words(&CONSENTS.words)),
    ],
    ignored: &[],
};

/// `surveys.csv`.
pub(super) static SURVEYS: Table = Table {
    name: "surveys",
    columns: &[
        must(Col::DATE).day(),
        must(Col::SUPPLIER).unit(),
        must(Col::CLIENT).unit(),
        must(SCORE),
        must(ANSWERS),
    ],
    ignored: &[],
};

/// Reads returns. Those of people who left are noted, not at fault; a blank `by` is the visitor.
pub(super) fn returns(source: &Source, order: DateOrder, mut lookup: Lookup<'_>) -> (Reading, Vec<Return>) {
    let mut returns = Vec::new();
    let mut strangers = Strangers::default();
    let mut reading = read(source, &RETURNS, order, |row| {
        let unit = lookup.former_unit(row, Col::UNIT);
        let start = row.date(Col::START);
        let held = row.choice(HELD_OR_NOT, &HELD);
        let hindrance = row.choice(MISSED_BECAUSE, &HINDRANCES);
        let by = row.choice(BY, &AUTHORS).unwrap_or(Author::Visitor);
        let may_print = row.choice(MAY_PRINT, &CONSENTS);
        let useful = row.small(USEFUL, 1..=5);
        let mended = row.date(MENDED);
        let Some(employee) = strangers.known(row, &mut lookup) else { return };
        let (Some(unit), Some(start)) = (unit, start) else { return };
        let [learned, surprised, irritant, idea, anecdote] =
            [LEARNED, SURPRISED, IRRITANT, IDEA, ANECDOTE].map(|col| row.owned(col));
        returns.push(Return {
            employee,
            unit,
            monday: monday_of(start),
            held,
            hindrance,
            by,
            learned,
            surprised,
            irritant,
            idea,
            anecdote,
            may_print,
            useful,
            mended,
        });
    });
    reading.notes.extend(strangers.note(&source.file));
    (reading, returns)
}

/// One return for each side of a visit: what is sent again amends what was sent before.
pub(super) fn amended(all: impl Iterator<Item = Return>) -> Vec<Return> {
    let mut returns: Vec<Return> = Vec::new();
    let mut positions: FxHashMap<(EmployeeId, UnitId, chrono::NaiveDate, Author), usize> =
        FxHashMap::default();
    for later in all {
        let key = (later.employee, later.unit, later.monday, later.by);
        match positions.get(&key) {
            Some(position) => returns[*position].amend(later),
            None => {
                positions.insert(key, returns.len());
                returns.push(later);
            }
        }
    }
    returns
}

/// Reads the praise for the bulletin, which it may print where it does not say otherwise. Several units are a team.
pub(super) fn recognitions(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<Recognition>) {
    let mut recognitions = Vec::new();
    let reading = read(source, &RECOGNITIONS, order, |row| {
        let date = row.date(Col::DATE);
        let employee = lookup.employee(row);
        let mut units = Vec::new();
        for part in row.text(UNITS).unwrap_or_default().split('|').map(clean).filter(|part| !part.is_empty())
        {
            units.extend(lookup.unit_named(row, UNITS, &normal(part)));
        }
        let kind = row.choice(Col::KIND, &MERITS).unwrap_or(Merit::Effort);
        let may_print = row.choice(MAY_PRINT, &CONSENTS).unwrap_or(Consent::Yes);
        if let (Some(date), Some(text), false) = (date, row.owned(TEXT), units.is_empty()) {
            recognitions.push(Recognition { date, employee, units, text, kind, may_print });
        }
    });
    (reading, recognitions)
}

/// Reads what client units say of links.
pub(super) fn surveys(source: &Source, order: DateOrder, mut lookup: Lookup<'_>) -> (Reading, Vec<Survey>) {
    let mut surveys = Vec::new();
    let reading = read(source, &SURVEYS, order, |row| {
        let date = row.date(Col::DATE);
        let supplier = lookup.former_unit(row, Col::SUPPLIER);
        let client = lookup.former_unit(row, Col::CLIENT);
        let score = row.parsed(SCORE, values::score);
        let answers = row.whole(ANSWERS, 0..=MOST_PEOPLE);
        if let (Some(date), Some(supplier), Some(client)) = (date, supplier, client)
            && let (Some(score), Some(answers)) = (score, answers)
        {
            surveys.push(Survey { date, supplier, client, score, answers });
        }
    });
    (reading, surveys)
}
