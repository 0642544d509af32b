//! Choices: of a list of units, everybody who matches owes some, whichever they are.

use chrono::{Months, NaiveDate};
use rustc_hash::FxHashSet;

use super::Basis;
use crate::domain::{
    Choice, ChoiceId, ChoiceRow, Employee, EmployeeId, Note, Priority, Programme, Stint, UnitId, Week,
};

/// Adds the stints that may be chosen, after those of all other programmes, and returns the choices without them.
///
/// A visit counts for as long as the row says, and so does a stint of another programme: it is owed in any case.
pub(super) fn add(basis: &Basis, stints: &mut Vec<Stint>, notes: &mut Vec<Note>) -> Vec<Choice> {
    let mut choices = Vec::new();
    if basis.company.choices.is_empty() {
        return choices;
    }
    let owed: FxHashSet<(EmployeeId, UnitId)> =
        stints.iter().map(|stint| (stint.employee, stint.unit)).collect();
    let everybody = || basis.company.employees.iter().enumerate();
    for (row, asked) in basis.company.choices.iter().enumerate() {
        let opens = asked.from.map_or(Week(0), |from| basis.horizon.first_full_week(from).max(Week(0)));
        let monday = basis.horizon.monday(opens);
        let is_meant = |id: EmployeeId, employee: &Employee| {
            asked.matches.holds(id, employee, basis.company.home_in(id, monday))
        };
        if !everybody().any(|(position, employee)| is_meant(EmployeeId::at(position), employee)) {
            notes.push(Note::ChoiceOfNobody { choice: asked.name.clone() });
        }
        for (id, _) in basis.employed().filter(|(id, employee)| is_meant(*id, employee)) {
            let found = choose(basis, asked, (id, opens), &|unit| owed.contains(&(id, unit)));
            let Some((count, mut found)) = found else { continue };
            let choice = ChoiceId::at(choices.len());
            found.iter_mut().for_each(|stint| stint.choice = Some(choice));
            stints.append(&mut found);
            choices.push(Choice { employee: id, row: row as u32, count, stints: Vec::new() });
        }
    }
    choices
}

/// How many stints an employee owes, and one for each unit that may be chosen; `None` where nothing is owed in this
/// horizon.
fn choose(
    basis: &Basis,
    asked: &ChoiceRow,
    (employee, opens): (EmployeeId, Week),
    owed: &dyn Fn(UnitId) -> bool,
) -> Option<(u32, Vec<Stint>)> {
    let horizon = basis.horizon;
    let last_day = horizon.day(horizon.last(), 6);
    // By unit of the list that was visited, the day after which that counts no more.
    let lapses = |unit: &UnitId| -> Option<NaiveDate> {
        let visit = basis.last_visit(employee, *unit)?;
        match asked.every_months {
            Some(months) => visit.checked_add_months(Months::new(months.into())),
            None => asked.from.is_none_or(|from| from <= visit).then_some(NaiveDate::MAX),
        }
    };
    let counts = |unit: &UnitId| owed(*unit) || lapses(unit).is_some_and(|day| day > last_day);
    let settled = asked.units.iter().filter(|unit| counts(unit)).count();
    let last = basis.last_week(employee);
    let closes = asked.to.map_or(last, |to| horizon.last_full_week(to).min(last));
    let due = due(basis, asked, &lapses).unwrap_or(closes);
    let stint = |unit: &UnitId| {
        let by_host = basis.company.units[*unit].weeks;
        let lengths = asked.weeks.or(by_host).unwrap_or(basis.settings.regular.weeks);
        (closes.since(opens) + 1 >= i32::from(lengths.min)).then(|| Stint {
            employee,
            unit: *unit,
            programme: Programme::Choice,
            lengths,
            opens,
            closes,
            due,
            // Of which link it is must not matter: one stint that is left costs what another would.
            priority: Priority::new(asked.priority, None),
            choice: None,
        })
    };
    let open = asked.units.iter().filter(|unit| !basis.works_in(employee, **unit) && !counts(unit));
    let stints: Vec<Stint> = open.filter_map(stint).collect();
    let count = (asked.count as usize).saturating_sub(settled).min(stints.len());
    (count > 0).then_some((count as u32, stints))
}

/// The week in which fewer visits than are owed count any more; else that of the row.
fn due(basis: &Basis, asked: &ChoiceRow, lapses: &dyn Fn(&UnitId) -> Option<NaiveDate>) -> Option<Week> {
    let horizon = basis.horizon;
    let mut days: Vec<NaiveDate> = match asked.every_months {
        Some(_) => asked.units.iter().filter_map(lapses).collect(),
        None => Vec::new(),
    };
    days.sort_unstable();
    let lapse = days.len().checked_sub(asked.count as usize).map(|first| days[first]);
    lapse.or(asked.due).or(asked.to).map(|day| horizon.week_of(day))
}
