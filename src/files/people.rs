//! What holds of employees: `moves.csv`, `absences.csv`, `patterns.csv`, `preferences.csv`, `groups.csv`.

use chrono::NaiveDate;
use rustc_hash::FxHashMap;

use super::choices::{GROUP_RULES, WISHES};
use super::columns::{Col, Holds, Table, may, must};
use super::fault::FaultKind;
use super::names::{Lookup, Strangers};
use super::sheet::{Reading, Source, read};
use crate::domain::{DateOrder, DaySpan, EmployeeId, Group, GroupRule, Move, Pattern, Preference, Weekdays};

const EVERY: Col = Col("every");
const GROUP: Col = Col("group");
const RULE: Col = Col("rule");
const WEIGHT: Col = Col("weight");
const WISH: Col = Col("wish");

/// `moves.csv`.
pub(super) static MOVES: Table = Table {
    name: "moves",
    columns: &[must(Col::EMPLOYEE).employee(), must(Col::DATE).day(), must(Col::UNIT).unit()],
    ignored: &[],
};

/// `absences.csv`.
pub(super) static ABSENCES: Table = Table {
    name: "absences",
    columns: &[must(Col::EMPLOYEE).employee(), must(Col::FROM).day(), must(Col::TO).day()],
    ignored: &[],
};

/// `patterns.csv`.
pub(super) static PATTERNS: Table = Table {
    name: "patterns",
    columns: &[
        must(Col::EMPLOYEE).employee(),
        must(Col::FROM).day(),
        may(Col::TO).day(),
        must(Col::DAYS).text(),
        may(Col::WEEKS),
        may(EVERY),
    ],
    ignored: &[],
};

/// `preferences.csv`.
pub(super) static PREFERENCES: Table = Table {
    name: "preferences",
    columns: &[
        must(Col::EMPLOYEE).employee(),
        may(Col::UNIT).unit(),
        must(Col::FROM).day(),
        must(Col::TO).day(),
        may(WISH).of(Holds::Words(&WISHES.words)),
        may(WEIGHT),
    ],
    ignored: &[],
};

/// `groups.csv`.
pub(super) static GROUPS: Table = Table {
    name: "groups",
    columns: &[
        must(GROUP).text(),
        must(Col::EMPLOYEE).employee(),
        may(RULE).of(Holds::Words(&GROUP_RULES.words)),
    ],
    ignored: &[],
};

/// Reads the moves, by employee and then by day.
pub(super) fn moves(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<(usize, Move)>) {
    let mut moves = Vec::new();
    let mut lines: FxHashMap<(EmployeeId, NaiveDate), u32> = FxHashMap::default();
    let mut strangers = Strangers::default();
    let mut reading = read(source, &MOVES, order, |row| {
        let employee = lookup.employee_or(row, &mut strangers);
        let (date, unit) = (row.date(Col::DATE), lookup.unit(row, Col::UNIT));
        let (Some(employee), Some(date)) = (employee, date) else { return };
        match lines.get(&(employee, date)) {
            Some(first) => row.fault(Col::DATE, FaultKind::MoveTwice { first: *first }),
            None => drop(lines.insert((employee, date), row.line)),
        }
        moves.extend(unit.map(|unit| (employee.index(), Move { date, unit })));
    });
    reading.notes.extend(strangers.note(&source.file));
    moves.sort_unstable_by_key(|(employee, change)| (*employee, change.date));
    (reading, moves)
}

/// Reads the absences, by employee.
pub(super) fn absences(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<(usize, DaySpan)>) {
    let mut absences = Vec::new();
    let mut strangers = Strangers::default();
    let mut reading = read(source, &ABSENCES, order, |row| {
        let employee = lookup.employee_or(row, &mut strangers);
        let span = row.span();
        if let (Some(employee), Some(span)) = (employee, span) {
            absences.push((employee.index(), span));
        }
    });
    reading.notes.extend(strangers.note(&source.file));
    (reading, absences)
}

/// Longest round of weeks of a pattern.
const LONGEST_ROUND: u32 = 104;

/// Reads the patterns of working weeks, by employee. A dash for `days` means none.
pub(super) fn patterns(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<(usize, Pattern)>) {
    let mut patterns = Vec::new();
    let reading = read(source, &PATTERNS, order, |row| {
        let employee = lookup.employee(row);
        let (from, to) = (row.date(Col::FROM), row.date(Col::TO));
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            row.fault(Col::TO, FaultKind::FromAfterTo { from });
        }
        let none = matches!(row.text(Col::DAYS), Some("-" | "\u{2013}"));
        let days = if none { Some(Weekdays::of_bits(0)) } else { row.weekdays(Col::DAYS) };
        let every = row.whole(EVERY, 1..=LONGEST_ROUND).unwrap_or(1);
        let weeks = row.whole(Col::WEEKS, 1..=every).unwrap_or(1);
        if let (Some(employee), Some(from), Some(days)) = (employee, from, days) {
            let (weeks, every) = (weeks as u16, every as u16);
            patterns.push((employee.index(), Pattern { from, to, days, weeks, every }));
        }
    });
    (reading, patterns)
}

/// Reads the preferences, by employee. A blank `wish` prefers, a blank `weight` is 1.
pub(super) fn preferences(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<(usize, Preference)>) {
    let mut preferences = Vec::new();
    let mut strangers = Strangers::default();
    let mut reading = read(source, &PREFERENCES, order, |row| {
        let employee = lookup.employee_or(row, &mut strangers);
        let unit = lookup.unit(row, Col::UNIT);
        let span = row.span();
        let prefers = row.choice(WISH, &WISHES).unwrap_or(true);
        let weight = row.small(WEIGHT, 1..=9).unwrap_or(1);
        if let (Some(employee), Some(span)) = (employee, span) {
            preferences.push((employee.index(), Preference { unit, span, prefers, weight }));
        }
    });
    reading.notes.extend(strangers.note(&source.file));
    (reading, preferences)
}

/// Reads the groups. A blank `rule` is that of the group's other rows; where all are blank, `together`.
pub(super) fn groups(source: &Source, order: DateOrder, mut lookup: Lookup<'_>) -> (Reading, Vec<Group>) {
    let mut groups: Vec<Group> = Vec::new();
    let mut rules: Vec<Option<(GroupRule, u32)>> = Vec::new();
    let mut positions: FxHashMap<String, usize> = FxHashMap::default();
    let mut lines: FxHashMap<(usize, EmployeeId), u32> = FxHashMap::default();
    let mut strangers = Strangers::default();
    let mut reading = read(source, &GROUPS, order, |row| {
        let employee = lookup.employee_or(row, &mut strangers);
        let rule = row.choice(RULE, &GROUP_RULES);
        let Some(name) = row.owned(GROUP) else { return };
        let position = *positions.entry(name).or_insert_with_key(|name| {
            groups.push(Group { name: name.clone(), rule: GroupRule::Together, members: Vec::new() });
            rules.push(None);
            groups.len() - 1
        });
        if let Some(rule) = rule {
            match rules[position] {
                None => {
                    rules[position] = Some((rule, row.line));
                    groups[position].rule = rule;
                }
                Some((known, first)) if known != rule => {
                    let [together, apart] = GROUP_RULES.words;
                    let rule = if known == GroupRule::Together { together } else { apart };
                    row.fault(RULE, FaultKind::GroupTwoRules { first, rule });
                }
                Some(_) => {}
            }
        }
        let Some(employee) = employee else { return };
        match lines.get(&(position, employee)) {
            Some(first) => row.fault(Col::EMPLOYEE, FaultKind::MemberTwice { first: *first }),
            None => {
                lines.insert((position, employee), row.line);
                groups[position].members.push(employee);
            }
        }
    });
    reading.notes.extend(strangers.note(&source.file));
    (reading, groups)
}
