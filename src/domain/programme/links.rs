//! The units linked with a home unit, and what the link says about a stint there.

use super::Basis;
use crate::domain::{Direction, Lengths, UnitId};

/// A unit linked with a home unit.
///
/// Where the two units supply each other, the link to the client speaks first and the other fills its blanks.
#[derive(Clone, Copy)]
pub(super) struct Linked {
    pub host: UnitId,
    pub cadence_months: Option<u16>,
    pub weeks: Option<Lengths>,
    pub priority: Option<u8>,
}

impl Basis<'_> {
    /// By home unit, the units linked with it in a direction, in the order of units.
    pub(super) fn linked(&self, direction: Direction) -> Vec<Vec<Linked>> {
        let mut linked: Vec<Vec<Linked>> = vec![Vec::new(); self.company.units.len()];
        let sides = [(Direction::Suppliers, true), (Direction::Clients, false)];
        for (excluded, home_supplies) in sides {
            if direction == excluded {
                continue;
            }
            for relation in &self.company.relations {
                let (home, host) = match home_supplies {
                    true => (relation.supplier, relation.client),
                    false => (relation.client, relation.supplier),
                };
                let said = Linked {
                    host,
                    cadence_months: relation.cadence_months,
                    weeks: relation.weeks,
                    priority: relation.priority,
                };
                let of_home = &mut linked[home.index()];
                match of_home.iter_mut().find(|known| known.host == host) {
                    Some(known) => known.fill_blanks(said),
                    None => of_home.push(said),
                }
            }
        }
        for of_home in &mut linked {
            of_home.sort_by_key(|link| link.host);
        }
        linked
    }
}

impl Linked {
    fn fill_blanks(&mut self, other: Linked) {
        self.cadence_months = self.cadence_months.or(other.cadence_months);
        self.weeks = self.weeks.or(other.weeks);
        self.priority = self.priority.or(other.priority);
    }
}
