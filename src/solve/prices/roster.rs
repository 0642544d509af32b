//! A schedule in the making: what every stint holds, what every cell carries, what it all costs.

use super::tables::{GRAINS, Tables, hoped};
use crate::domain::{EmployeeId, Placement, StintId};
use crate::model::{Kind, Precedence, Usage};

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

    /// What an employee holds, in the order of stints.
    pub(super) fn own(&self, tables: &Tables, employee: EmployeeId) -> Vec<Placement> {
        tables.model.stints_of(employee).filter_map(|stint| self.held(stint)).collect()
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

/// Whether one of the placements of an employee breaks a rule that looks at its employee alone: weeks at home between two
/// stints, weeks away in all and in a row, the order of units.
pub(super) fn breaks_alone(tables: &Tables, own: &[Placement], placement: &Placement) -> bool {
    let model = tables.model;
    let person = model.people[model.problem.stint(placement.stint).employee.index()];
    let too_near = |other: &Placement| {
        let gap = model.gap(placement.stint, other.stint);
        other.stint != placement.stint
            && placement.start.since(other.end()) <= gap
            && other.start.since(placement.end()) <= gap
    };
    let comes_before = |first: &Placement| first.end() < placement.start;
    let follows = |precedence: &Precedence| match precedence {
        Precedence::OneOf(firsts) => {
            own.iter().any(|first| firsts.contains(&first.stint) && comes_before(first))
        }
        Precedence::IfPlaced(first) => own.iter().all(|other| other.stint != *first || comes_before(other)),
    };
    let away: u32 = own.iter().map(|own| u32::from(own.weeks)).sum();
    own.iter().any(too_near)
        || away > u32::from(person.weeks_left)
        || person.run_with(own, placement) > u32::from(person.in_a_row)
        || !tables.before(placement.stint).iter().all(follows)
}
