//! Rows of one person: once, choice, gap, weeks away.

use super::{Member, Program, Row, Scope, Subject};
use crate::domain::{ChoiceId, StintId, Week};
use std::collections::BTreeMap;

/// Each stint is placed at most once.
pub(super) fn once(scope: &Scope, program: &mut Program) {
    for (_, members) in &scope.members {
        for of_stint in by_stint(members) {
            let stint = of_stint[0].placement.stint;
            if scope.model.clusters.of(stint).is_none_or(|cluster| cluster[0] == stint) {
                let terms = of_stint.iter().map(|member| (member.column, 1));
                program.push(Subject::Once(stint), terms.collect(), 1);
            }
        }
    }
}

/// Of each choice no more stints than are owed.
pub(super) fn choice(scope: &Scope, program: &mut Program) {
    let problem = scope.model.problem;
    if problem.choices.is_empty() {
        return;
    }
    for (_, members) in &scope.members {
        let mut by_choice: BTreeMap<ChoiceId, Vec<(u32, i32)>> = BTreeMap::new();
        for member in members {
            if let Some(choice) = problem.stint(member.placement.stint).choice {
                by_choice.entry(choice).or_default().push((member.column, 1));
            }
        }
        for (choice, terms) in by_choice {
            program.push(Subject::Choice(choice), terms, problem.choices[choice.index()].count as i32);
        }
    }
}

/// One place at a time, with the gap at home inside the rows: of all placements that would keep a person away
/// or resting in one week, at most one holds. These are the maximal cliques of an interval graph; where the
/// gaps of a person's stints differ, rest is looked at after the placements and, in rows of its own, before them.
pub(super) fn gap(scope: &Scope, program: &mut Program) {
    let own_gap = |stint: StintId| scope.model.gap(stint, stint);
    for (employee, members) in &scope.members {
        let stints = by_stint(members).count();
        if stints < 2 {
            continue;
        }
        let gaps: Vec<i32> = members.iter().map(|member| own_gap(member.placement.stint)).collect();
        let after = members
            .iter()
            .zip(&gaps)
            .map(|(member, gap)| (member.placement.start, member.placement.end().plus(*gap), member.column));
        cliques(after.collect(), |week| Subject::Gap(*employee, week), program);
        if gaps.iter().any(|gap| *gap != gaps[0]) {
            let before = members.iter().zip(&gaps).map(|(member, gap)| {
                (member.placement.start.plus(-gap), member.placement.end(), member.column)
            });
            cliques(before.collect(), |week| Subject::GapBefore(*employee, week), program);
        }
    }
}

/// The maximal cliques of intervals of weeks, as rows `Σ <= 1`.
fn cliques(intervals: Vec<(Week, Week, u32)>, subject: impl Fn(Week) -> Subject, program: &mut Program) {
    let mut firsts: Vec<Week> = intervals.iter().map(|(first, _, _)| *first).collect();
    firsts.sort_unstable();
    firsts.dedup();
    for (at, week) in firsts.iter().enumerate() {
        let next = firsts.get(at + 1);
        let holding = || intervals.iter().filter(|(first, last, _)| first <= week && week <= last);
        let maximal = holding().any(|(_, last, _)| next.is_none_or(|next| last < next));
        if maximal && holding().count() > 1 {
            program.push(subject(*week), holding().map(|(_, _, column)| (*column, 1)).collect(), 1);
        }
    }
}

/// No more weeks away than are left.
pub(super) fn weeks_away(scope: &Scope, program: &mut Program) {
    for (employee, members) in &scope.members {
        let left = scope.model.people[employee.index()].weeks_left;
        let most: u32 = by_stint(members)
            .map(|of_stint| {
                of_stint.iter().map(|member| u32::from(member.placement.weeks)).max().unwrap_or(0)
            })
            .sum();
        if most > u32::from(left) {
            let terms = members.iter().map(|member| (member.column, i32::from(member.placement.weeks)));
            program.push(Subject::WeeksAway(*employee), terms.collect(), i32::from(left));
        }
    }
}

/// Of any weeks in a row that are one more than the limit, at least one is spent at home.
pub(super) fn in_a_row(scope: &Scope, program: &mut Program) {
    let weeks = scope.model.weeks() as i16;
    for (employee, members) in &scope.members {
        let person = scope.model.people[employee.index()];
        let Ok(limit) = i16::try_from(person.in_a_row) else { continue };
        for first in (0..weeks - limit).map(Week) {
            let inside = |week: &Week| first <= *week && *week <= first.plus(limit.into());
            let standing = person.standing.iter().filter(inside).count() as i32;
            let terms = members
                .iter()
                .map(|member| (member.column, member.placement.iter().filter(inside).count() as i32));
            let terms = terms.filter(|(_, weeks)| *weeks > 0).collect();
            program.push(Subject::InARow(*employee, first), terms, (i32::from(limit) - standing).max(0));
        }
    }
}

/// The members of each stint of a person; members of a stint stand together.
pub(super) fn by_stint(members: &[Member]) -> impl Iterator<Item = &[Member]> {
    members.chunk_by(|one, other| one.placement.stint == other.placement.stint)
}

impl Program {
    /// Adds a row that could be broken; a column named twice counts twice.
    pub fn push(&mut self, subject: Subject, mut terms: Vec<(u32, i32)>, limit: i32) {
        terms.sort_unstable();
        terms.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
        if terms.iter().map(|(_, coefficient)| (*coefficient).max(0)).sum::<i32>() > limit {
            self.rows.push(Row { subject, terms, limit });
        }
    }
}
