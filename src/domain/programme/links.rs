//! The units linked with a home unit, and what the link says about a stint there.

use super::Basis;
use crate::domain::{Company, Direction, Lengths, Problem, Settings, UnitId};

/// What the regular programme asks of everybody in a home unit: to visit a host, so often, for so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Host unit.
    pub host: UnitId,
    /// Months from one visit to the next.
    pub cadence_months: u16,
    /// Lengths of a stint.
    pub lengths: Lengths,
}

impl Problem {
    /// What the regular programme asks of each home unit, in the order of units; hosts in their order.
    pub fn duties(&self) -> Vec<Vec<Duty>> {
        let (company, settings) = (&self.company, &self.settings);
        let linked = linked(company, settings.regular.direction);
        let of_home = |links: Vec<Linked>| links.iter().map(|link| link.duty(company, settings)).collect();
        linked.into_iter().map(of_home).collect()
    }
}

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
        linked(self.company, direction)
    }
}

/// By home unit, the units linked with it in a direction, in the order of units.
fn linked(company: &Company, direction: Direction) -> Vec<Vec<Linked>> {
    let mut linked: Vec<Vec<Linked>> = vec![Vec::new(); company.units.len()];
    let sides = [(Direction::Suppliers, true), (Direction::Clients, false)];
    for (excluded, home_supplies) in sides {
        if direction == excluded {
            continue;
        }
        for relation in &company.relations {
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

impl Linked {
    /// What the link asks in the regular programme; the host and the programme fill its blanks.
    pub(super) fn duty(&self, company: &Company, settings: &Settings) -> Duty {
        let by_host = company.units[self.host].weeks;
        Duty {
            host: self.host,
            cadence_months: self.cadence_months.unwrap_or(settings.regular.cadence_months),
            lengths: self.weeks.or(by_host).unwrap_or(settings.regular.weeks),
        }
    }

    fn fill_blanks(&mut self, other: Linked) {
        self.cadence_months = self.cadence_months.or(other.cadence_months);
        self.weeks = self.weeks.or(other.weeks);
        self.priority = self.priority.or(other.priority);
    }
}
