//! What holds of employees: `absences.csv`, `preferences.csv`, `groups.csv`, `recognitions.csv`.

use rustc_hash::FxHashMap;

use super::choices::{GROUP_RULES, WISHES};
use super::columns::{ABSENCES, Col, GROUPS, PREFERENCES, RECOGNITIONS};
use super::fault::FaultKind;
use super::names::Lookup;
use super::sheet::{Reading, Source, read};
use crate::domain::{DateOrder, DaySpan, EmployeeId, Group, GroupRule, Preference, Recognition};

/// Reads the absences, by employee.
pub(super) fn absences(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<(usize, DaySpan)>) {
    let mut absences = Vec::new();
    let reading = read(source, &ABSENCES, order, |row| {
        let employee = lookup.employee(row);
        let span = row.span();
        if let (Some(employee), Some(span)) = (employee, span) {
            absences.push((employee.index(), span));
        }
    });
    (reading, absences)
}

/// Reads the preferences, by employee. A blank `wish` prefers, a blank `weight` is 1.
pub(super) fn preferences(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<(usize, Preference)>) {
    let mut preferences = Vec::new();
    let reading = read(source, &PREFERENCES, order, |row| {
        let employee = lookup.employee(row);
        let unit = lookup.unit(row, Col::Unit);
        let span = row.span();
        let prefers = row.choice(Col::Wish, &WISHES).unwrap_or(true);
        let weight = row.small(Col::Weight, 1..=9).unwrap_or(1);
        if let (Some(employee), Some(span)) = (employee, span) {
            preferences.push((employee.index(), Preference { unit, span, prefers, weight }));
        }
    });
    (reading, preferences)
}

/// Reads the groups. A blank `rule` is that of the group's other rows; where all are blank, `together`.
pub(super) fn groups(source: &Source, order: DateOrder, mut lookup: Lookup<'_>) -> (Reading, Vec<Group>) {
    let mut groups: Vec<Group> = Vec::new();
    let mut rules: Vec<Option<(GroupRule, u32)>> = Vec::new();
    let mut positions: FxHashMap<String, usize> = FxHashMap::default();
    let mut lines: FxHashMap<(usize, EmployeeId), u32> = FxHashMap::default();
    let reading = read(source, &GROUPS, order, |row| {
        let employee = lookup.employee(row);
        let rule = row.choice(Col::Rule, &GROUP_RULES);
        let Some(name) = row.owned(Col::Group) else { return };
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
                    row.fault(Col::Rule, FaultKind::GroupTwoRules { first, rule });
                }
                Some(_) => {}
            }
        }
        let Some(employee) = employee else { return };
        match lines.get(&(position, employee)) {
            Some(first) => row.fault(Col::Employee, FaultKind::MemberTwice { first: *first }),
            None => {
                lines.insert((position, employee), row.line);
                groups[position].members.push(employee);
            }
        }
    });
    (reading, groups)
}

/// Reads the praise for the bulletin.
pub(super) fn recognitions(
    source: &Source,
    order: DateOrder,
    mut lookup: Lookup<'_>,
) -> (Reading, Vec<Recognition>) {
    let mut recognitions = Vec::new();
    let reading = read(source, &RECOGNITIONS, order, |row| {
        let date = row.date(Col::Date);
        let employee = lookup.employee(row);
        let unit = lookup.unit(row, Col::Unit);
        let text = row.owned(Col::Text);
        if let (Some(date), Some(employee), Some(unit), Some(text)) = (date, employee, unit, text) {
            recognitions.push(Recognition { date, employee, unit, text });
        }
    });
    (reading, recognitions)
}
