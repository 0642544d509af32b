//! A schedule in the making: what every stint holds, what every cell carries, what it all costs.

use super::tables::{GRAINS, Tables, hoped};
use crate::domain::{EmployeeId, Placement, StintId};
use crate::model::{Kind, Usage};

/// Placements by stint, with what they use.
#[derive(Clone)]
pub(super) struct Roster {
    held: Vec<Option<Placement>>,
    /// What the placements use.
    pub usage: Usage,
    /// What the placements cost in grains against leaving everything, pins' worth included.
    pub cost: i64,
}

impl Roster {
    /// Nothing placed.
    pub(super) fn new(tables: &Tables) -> Self {
        Roster { held: vec![None; tables.choices.len()], usage: Usage::new(tables.model), cost: 0 }
    }

    /// What a stint holds.
    pub(super) fn held(&self, stint: StintId) -> Option<Placement> {
        self.held[stint.index()]
    }

    /// Whether a stint is owed and nothing holds it.
    pub(super) fn is_missing(&self, tables: &Tables, stint: StintId) -> bool {
        let is_placed = |stint: StintId| self.held[stint.index()].is_some();
        !is_placed(stint) && tables.model.problem.is_missing(stint, is_placed)
    }

    /// All placements in the order of stints.
    pub(super) fn placements(&self) -> impl Iterator<Item = Placement> {
        self.held.iter().flatten().copied()
    }

    /// Places a stint that holds nothing.
    pub(super) fn put(&mut self, tables: &Tables, placement: Placement) {
        self.cost += tables.cost(&placement) + self.meeting_cost(tables, &placement);
        self.usage.add(tables.model, &placement);
        self.held[placement.stint.index()] = Some(placement);
    }

    /// Takes a stint's placement out, if it has one.
    pub(super) fn take(&mut self, tables: &Tables, stint: StintId) -> Option<Placement> {
        let placement = self.held[stint.index()].take()?;
        self.usage.remove(tables.model, &placement);
        self.cost -= tables.cost(&placement) + self.meeting_cost(tables, &placement);
        Some(placement)
    }

    /// Takes everything of an employee out, into `old`.
    pub(super) fn take_all(&mut self, tables: &Tables, employee: EmployeeId, old: &mut Vec<Placement>) {
        old.clear();
        for stint in tables.model.stints_of(employee) {
            old.extend(self.take(tables, stint));
        }
    }

    /// What a placement would cost in crowding, less the links that it would light, the relay that it would make and the
    /// trips that it would join, in grains; what its column was hoped to earn is paid back.
    fn meeting_cost(&self, tables: &Tables, placement: &Placement) -> i64 {
        self.usage.meeting_points(tables.model, placement).fifths() * GRAINS + hoped(tables.model, placement)
    }

    /// What placing a stint gains in links that nobody walks yet, in grains.
    pub(super) fn light(&self, tables: &Tables, stint: StintId) -> i64 {
        let dark = tables.model.links_of(stint).filter(|link| self.usage[Kind::Link][*link] == 0);
        dark.map(|link| tables.model.costs.dark()[link].fifths() * GRAINS).sum()
    }
}
