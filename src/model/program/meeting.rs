//! Rows in which people meet: hosts with crowding, tutors, presence, apart, dark links.

use super::uses::{most, terms, used};
use super::{Column, Meaning, Program, Scope, Subject};
use crate::domain::{LinkId, Points, StintId, UnitId, Week};
use crate::model::{Kind, crowding, together_away as together_away_points};

/// The unit or group, and the week, of a cell.
fn row_week(scope: &Scope, cell: usize) -> (usize, Week) {
    (cell / scope.model.weeks(), Week((cell % scope.model.weeks()) as i16))
}

fn unit_week(scope: &Scope, cell: usize) -> (UnitId, Week) {
    let (unit, week) = row_week(scope, cell);
    (UnitId::at(unit), week)
}

/// Visitors within `hosts`; each visitor who costs crowding has a column, and there are as many as the cell
/// takes. Their costs rise, so that the cheapest are used first without binaries.
pub(super) fn hosts_and_crowding(scope: &Scope, program: &mut Program) {
    for (cell, uses) in used(&scope.uses, Kind::Host) {
        let most = most(uses);
        let left = scope.left(Kind::Host, cell);
        let there = scope.model.capacity.standing[cell] + scope.rest[Kind::Host][cell];
        let mut terms = terms(uses);
        let cost = |visitor: u32| {
            crowding(scope.model.problem, there + visitor)
                - crowding(scope.model.problem, there + visitor - 1)
        };
        let free =
            (1..=left.min(most)).take_while(|visitor| cost(*visitor as u32) == Points::ZERO).count() as i32;
        for visitor in free + 1..=left.min(most) {
            terms.push((program.columns.len() as u32, -1));
            let cost = cost(visitor as u32);
            program.columns.push(Column { meaning: Meaning::Crowd, fixed: false, cost });
        }
        let (unit, week) = unit_week(scope, cell);
        program.push(Subject::Hosts(unit, week), terms, free);
    }
}

/// No visitor, or at least as many as a unit asks for. A column says whether there is one, at least as far as any stint
/// brings one; where somebody comes in any case, as many as are lacking must.
pub(super) fn groups(scope: &Scope, program: &mut Program) {
    let capacity = &scope.model.capacity;
    if !capacity.any_in_groups() {
        return;
    }
    for (cell, coming) in used(&scope.uses, Kind::Host) {
        let (unit, week) = unit_week(scope, cell);
        let there = scope.rest[Kind::Host][cell];
        let lacking = capacity.group(cell).saturating_sub(there) as i32;
        if lacking == 0 || lacking == 1 && there == 0 {
            continue;
        }
        let mut all: Vec<(u32, i32)> = coming.iter().map(|each| (each.column, -1)).collect();
        if there > 0 {
            program.push(Subject::Fewest(unit, week), all, -lacking);
            continue;
        }
        let visited = program.columns.len() as u32;
        program.columns.push(Column { meaning: Meaning::Visited, fixed: false, cost: Points::ZERO });
        for of_stint in coming.chunk_by(|one, other| one.by == other.by) {
            let mut brought = terms(of_stint);
            brought.push((visited, -1));
            program.push(Subject::Grouped(unit, week, StintId(of_stint[0].by)), brought, 0);
        }
        all.push((visited, lacking));
        program.push(Subject::Fewest(unit, week), all, 0);
    }
}

/// Visits that start in the weeks of a quota within what is left of it.
pub(super) fn visits(scope: &Scope, program: &mut Program) {
    let quotas = &scope.model.capacity.quotas;
    scope.limit(Kind::Visits, program, |row| Subject::Visits(quotas[row].unit, row as u32));
}

/// People away from one home: each who costs something beside the others has a column, as many as can be away.
pub(super) fn together_away(scope: &Scope, program: &mut Program) {
    let model = scope.model;
    if model.problem.settings.points.together_away == 0 {
        return;
    }
    for (cell, uses) in used(&scope.uses, Kind::Gone) {
        let there = model.capacity.standing_away[cell] + scope.rest[Kind::Gone][cell];
        let cost = |person: u32| {
            together_away_points(model.problem, there + person)
                - together_away_points(model.problem, there + person - 1)
        };
        let free = i32::from(there == 0);
        let mut terms = terms(uses);
        for person in free + 1..=most(uses) {
            terms.push((program.columns.len() as u32, -1));
            program.columns.push(Column { meaning: Meaning::Crowd, fixed: false, cost: cost(person as u32) });
        }
        let (unit, week) = unit_week(scope, cell);
        program.push(Subject::Away(unit, week), terms, free);
    }
}

/// Visitors, and tutors away `tutor_ratio` times, within `tutor_ratio` × tutors available.
pub(super) fn tutors(scope: &Scope, program: &mut Program) {
    scope.limit(Kind::Tutor, program, |cell| {
        let (unit, week) = unit_week(scope, cell);
        Subject::Tutors(unit, week)
    });
}

/// While there is a visitor, own people away within what may be spared. A column says whether there is one, at least
/// as far as any stint brings one.
pub(super) fn someone(scope: &Scope, program: &mut Program) {
    let capacity = &scope.model.capacity;
    if !capacity.visits_hold() {
        return;
    }
    for (cell, spare) in capacity.spare.iter().enumerate().filter(|(_, spare)| **spare != u32::MAX) {
        let away = &scope.uses[Kind::Gone][cell];
        let most = most(away);
        let left = *spare as i32 - scope.rest[Kind::Gone][cell] as i32;
        if most <= left {
            continue;
        }
        let (unit, week) = unit_week(scope, cell);
        let mut terms = terms(away);
        let coming = &scope.uses[Kind::Host][cell];
        if scope.rest[Kind::Host][cell] + capacity.standing[cell] > 0 {
            program.push(Subject::Someone(unit, week), terms, left);
        } else if !coming.is_empty() {
            let visited = program.columns.len() as u32;
            program.columns.push(Column { meaning: Meaning::Visited, fixed: false, cost: Points::ZERO });
            for of_stint in coming.chunk_by(|one, other| one.by == other.by) {
                let mut brought = self::terms(of_stint);
                brought.push((visited, -1));
                program.push(Subject::Visited(unit, week, StintId(of_stint[0].by)), brought, 0);
            }
            terms.push((visited, most - left));
            program.push(Subject::Someone(unit, week), terms, most);
        }
    }
}

/// People away who count at home within what presence allows.
pub(super) fn presence(scope: &Scope, program: &mut Program) {
    scope.limit(Kind::Leave, program, |cell| {
        let (unit, week) = unit_week(scope, cell);
        Subject::Presence(unit, week)
    });
}

/// At most one member of an `apart` group away in a week.
pub(super) fn apart(scope: &Scope, program: &mut Program) {
    scope.limit(Kind::Apart, program, |cell| {
        let (group, week) = row_week(scope, cell);
        Subject::Apart(group as u32, week)
    });
}

impl Scope<'_> {
    /// What is left of the limit of a cell beside the placements outside the scope.
    fn left(&self, kind: Kind, cell: usize) -> i32 {
        self.model.capacity.limit[kind][cell] as i32 - self.rest[kind][cell] as i32
    }

    /// Keeps the cells of a kind within their limits.
    fn limit(&self, kind: Kind, program: &mut Program, subject: impl Fn(usize) -> Subject) {
        for (cell, uses) in used(&self.uses, kind) {
            let left = self.left(kind, cell);
            if self.model.capacity.limit[kind][cell] != u32::MAX && most(uses) > left {
                program.push(subject(cell), terms(uses), left);
            }
        }
    }
}

/// A link is lit as far as its stints are placed.
pub(super) fn dark_links(scope: &Scope, program: &mut Program) {
    let dark = scope.model.costs.dark();
    for (link, walking) in used(&scope.uses, Kind::Link) {
        if dark[link] == Points::ZERO || scope.rest[Kind::Link][link] > 0 {
            continue;
        }
        let mut terms: Vec<(u32, i32)> = walking.iter().map(|each| (each.column, -1)).collect();
        terms.push((program.columns.len() as u32, 1));
        program.columns.push(Column { meaning: Meaning::Lit, fixed: false, cost: -dark[link] });
        program.push(Subject::DarkLink(LinkId::at(link)), terms, 0);
    }
}
