//! Rows in which people meet: hosts with crowding, tutors, presence, apart, dark links.

use super::personal::by_stint;
use super::{Column, Meaning, Program, Scope, Subject};
use crate::domain::{LinkId, Points, StintId, UnitId, Week};
use crate::model::{crowding, together_away as together_away_points};

/// One entry of a cell: the stint that uses it, the column, and how much it uses.
#[derive(Clone, Copy)]
struct Use {
    stint: u32,
    column: u32,
    amount: i32,
}

/// Uses by cell.
struct Cells(Vec<Vec<Use>>);

impl Cells {
    fn new(cells: usize) -> Self {
        Cells(vec![Vec::new(); cells])
    }

    fn add(&mut self, cell: usize, stint: usize, column: u32, amount: i32) {
        self.0[cell].push(Use { stint: stint as u32, column, amount });
    }

    /// What uses a cell, with the most that it could hold: each stint once, at its largest.
    fn of(&self, cell: usize) -> (&[Use], i32) {
        let uses = self.0[cell].as_slice();
        let most = uses
            .chunk_by(|one, other| one.stint == other.stint)
            .map(|of_stint| of_stint.iter().map(|each| each.amount).max().unwrap_or(0))
            .sum();
        (uses, most)
    }

    /// The cells that anything uses.
    fn used(&self) -> impl Iterator<Item = (usize, &[Use], i32)> {
        let used = (0..self.0.len()).filter(|cell| !self.0[*cell].is_empty());
        used.map(|cell| {
            let (uses, most) = self.of(cell);
            (cell, uses, most)
        })
    }
}

fn terms(uses: &[Use]) -> Vec<(u32, i32)> {
    uses.iter().map(|each| (each.column, each.amount)).collect()
}

fn visitors(scope: &Scope) -> Cells {
    let mut cells = Cells::new(scope.model.capacity.hosts.len());
    each_week(scope, |cell_of, stint, column, _| {
        cells.add(cell_of.host, stint, column, 1);
    });
    cells
}

/// The cells of one week of a member.
struct CellsOfWeek {
    host: usize,
    home: usize,
    week: Week,
}

fn each_week(scope: &Scope, mut visit: impl FnMut(CellsOfWeek, usize, u32, crate::domain::EmployeeId)) {
    for (employee, members) in &scope.members {
        let home = scope.model.problem.company.employees[employee.index()].home.index();
        for member in by_stint(members).flatten() {
            let host = scope.model.problem.stint(member.placement.stint).unit.index();
            for week in member.placement.iter() {
                let cells = CellsOfWeek {
                    host: scope.model.cell(host, week),
                    home: scope.model.cell(home, week),
                    week,
                };
                visit(cells, member.placement.stint.index(), member.column, *employee);
            }
        }
    }
}

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
    for (cell, uses, most) in visitors(scope).used() {
        let left = (scope.model.capacity.hosts[cell] - scope.rest.visitors[cell]) as i32;
        let there = scope.model.capacity.standing[cell] + scope.rest.visitors[cell];
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

/// Visits that start in the weeks of a quota within what is left of it.
pub(super) fn visits(scope: &Scope, program: &mut Program) {
    let capacity = &scope.model.capacity;
    let mut starting = Cells::new(capacity.quotas.len());
    for member in scope.members.iter().flat_map(|(_, members)| members) {
        let stint = member.placement.stint;
        let host = scope.model.problem.stint(stint).unit;
        for row in capacity.quotas_of(host, member.placement.start) {
            starting.add(row, stint.index(), member.column, 1);
        }
    }
    for (row, uses, most) in starting.used() {
        let left = capacity.quotas[row].left as i32 - scope.rest.visits[row] as i32;
        if most > left {
            program.push(Subject::Visits(capacity.quotas[row].unit, row as u32), terms(uses), left);
        }
    }
}

/// People away from one home: each who costs something beside the others has a column, as many as can be away.
pub(super) fn together_away(scope: &Scope, program: &mut Program) {
    let model = scope.model;
    if model.problem.settings.points.together_away == 0 {
        return;
    }
    let mut cells = Cells::new(model.capacity.people.len());
    each_week(scope, |cell_of, _, column, employee| {
        cells.add(cell_of.home, employee.index(), column, 1);
    });
    for (cell, uses, most) in cells.used() {
        let there = model.capacity.standing_away[cell] + scope.rest.gone[cell];
        let cost = |person: u32| {
            together_away_points(model.problem, there + person)
                - together_away_points(model.problem, there + person - 1)
        };
        let free = i32::from(there == 0);
        let mut terms = terms(uses);
        for person in free + 1..=most {
            terms.push((program.columns.len() as u32, -1));
            program.columns.push(Column { meaning: Meaning::Crowd, fixed: false, cost: cost(person as u32) });
        }
        let (unit, week) = unit_week(scope, cell);
        program.push(Subject::Away(unit, week), terms, free);
    }
}

/// Visitors, and tutors away `tutor_ratio` times, within `tutor_ratio` × tutors available.
pub(super) fn tutors(scope: &Scope, program: &mut Program) {
    let mut cells = visitors(scope);
    let ratio = i32::from(scope.model.problem.settings.rules.tutor_ratio);
    each_week(scope, |cell_of, stint, column, employee| {
        if scope.model.people[employee.index()].tutor {
            cells.add(cell_of.home, stint, column, ratio);
        }
    });
    for (cell, uses, most) in cells.used() {
        let limit = scope.model.capacity.tutors[cell];
        if limit == u32::MAX {
            continue;
        }
        let left = limit as i32 - (scope.rest.visitors[cell] + scope.rest.tutors_away[cell]) as i32;
        if most > left {
            let (unit, week) = unit_week(scope, cell);
            program.push(Subject::Tutors(unit, week), terms(uses), left);
        }
    }
}

/// While there is a visitor, own people away within what may be spared. A column says whether there is one, at least
/// as far as any stint brings one.
pub(super) fn someone(scope: &Scope, program: &mut Program) {
    let capacity = &scope.model.capacity;
    if !capacity.visits_hold() {
        return;
    }
    let mut leaving = Cells::new(capacity.spare.len());
    each_week(scope, |cell_of, _, column, employee| {
        leaving.add(cell_of.home, employee.index(), column, 1);
    });
    let visitors = visitors(scope);
    for (cell, spare) in capacity.spare.iter().enumerate().filter(|(_, spare)| **spare != u32::MAX) {
        let (away, most) = leaving.of(cell);
        let left = *spare as i32 - scope.rest.gone[cell] as i32;
        if most <= left {
            continue;
        }
        let (unit, week) = unit_week(scope, cell);
        let mut terms = terms(away);
        let (coming, _) = visitors.of(cell);
        if scope.rest.visitors[cell] + capacity.standing[cell] > 0 {
            program.push(Subject::Someone(unit, week), terms, left);
        } else if !coming.is_empty() {
            let visited = program.columns.len() as u32;
            program.columns.push(Column { meaning: Meaning::Visited, fixed: false, cost: Points::ZERO });
            for of_stint in coming.chunk_by(|one, other| one.stint == other.stint) {
                let mut brought = self::terms(of_stint);
                brought.push((visited, -1));
                program.push(Subject::Visited(unit, week, StintId(of_stint[0].stint)), brought, 0);
            }
            terms.push((visited, most - left));
            program.push(Subject::Someone(unit, week), terms, most);
        }
    }
}

/// People away who count at home within what presence allows.
pub(super) fn presence(scope: &Scope, program: &mut Program) {
    let mut cells = Cells::new(scope.model.capacity.leave.len());
    each_week(scope, |cell_of, _, column, employee| {
        if scope.model.people[employee.index()].counted {
            // A person is away once, whatever the stint.
            cells.add(cell_of.home, employee.index(), column, 1);
        }
    });
    for (cell, uses, most) in cells.used() {
        let left = (scope.model.capacity.leave[cell] - scope.rest.away[cell]) as i32;
        if most > left {
            let (unit, week) = unit_week(scope, cell);
            program.push(Subject::Presence(unit, week), terms(uses), left);
        }
    }
}

/// At most one member of an `apart` group away in a week.
pub(super) fn apart(scope: &Scope, program: &mut Program) {
    let mut cells = Cells::new(scope.model.capacity.apart.len());
    each_week(scope, |cell_of, _, column, employee| {
        for row in scope.model.capacity.groups_of(employee) {
            cells.add(scope.model.cell(row, cell_of.week), employee.index(), column, 1);
        }
    });
    for (cell, uses, most) in cells.used() {
        let left = (scope.model.capacity.apart[cell] - scope.rest.apart[cell]) as i32;
        if most > left {
            let (group, week) = row_week(scope, cell);
            program.push(Subject::Apart(group as u32, week), terms(uses), left);
        }
    }
}

/// A link is lit as far as its stints are placed.
pub(super) fn dark_links(scope: &Scope, program: &mut Program) {
    let dark = scope.model.costs.dark();
    let mut walking: Vec<Vec<(u32, i32)>> = vec![Vec::new(); dark.len()];
    for member in scope.members.iter().flat_map(|(_, members)| members) {
        for link in scope.model.costs.links_of(member.placement.stint) {
            walking[link].push((member.column, -1));
        }
    }
    for (link, mut terms) in walking.into_iter().enumerate() {
        if dark[link] == Points::ZERO || scope.rest.walked[link] > 0 || terms.is_empty() {
            continue;
        }
        terms.push((program.columns.len() as u32, 1));
        program.columns.push(Column { meaning: Meaning::Lit, fixed: false, cost: -dark[link] });
        program.push(Subject::DarkLink(LinkId::at(link)), terms, 0);
    }
}
