//! Which columns use each cell.

use super::Member;
use crate::domain::EmployeeId;
use crate::model::{Cells, Kind, Model};

/// One entry of a cell: the column, how much it uses, and the stint, or the person, that uses the cell once, whichever of its
/// columns is chosen.
#[derive(Clone, Copy)]
pub(super) struct Use {
    pub by: u32,
    pub column: u32,
    pub amount: i32,
}

/// What uses each cell, those of one stint or person together.
pub(super) type Uses = Cells<Vec<Use>>;

/// What the members of all employees use.
pub(super) fn uses(model: &Model, members: &[(EmployeeId, Vec<Member>)]) -> Uses {
    let mut uses = Cells::new(model.layout, Vec::new());
    let leaving = [Kind::Leave, Kind::Gone, Kind::Apart].map(|kind| model.layout.range(kind));
    for (employee, members) in members {
        for member in members {
            let stint = member.placement.stint.0;
            model.uses(&member.placement, |cell, amount| {
                // A person is away once, whatever the stint.
                let by = if leaving.iter().any(|cells| cells.contains(&cell)) { employee.0 } else { stint };
                uses.flat[cell].push(Use { by, column: member.column, amount: amount as i32 });
            });
        }
    }
    uses
}

/// The cells of a kind that anything uses, with their positions.
pub(super) fn used(uses: &Uses, kind: Kind) -> impl Iterator<Item = (usize, &[Use])> {
    uses[kind].iter().map(Vec::as_slice).enumerate().filter(|(_, uses)| !uses.is_empty())
}

/// The most that a cell could hold: each stint, or person, once, at its largest.
pub(super) fn most(uses: &[Use]) -> i32 {
    let each = uses.chunk_by(|one, other| one.by == other.by);
    each.map(|columns| columns.iter().map(|column| column.amount).max().unwrap_or(0)).sum()
}

/// The terms of a row of what uses a cell.
pub(super) fn terms(uses: &[Use]) -> Vec<(u32, i32)> {
    uses.iter().map(|each| (each.column, each.amount)).collect()
}
