//! What must be left around one stint, whatever the schedule: proven by counting.

use super::asks::Ask;
use super::bottlenecks::Kind;
use super::{Basis, proof};
use crate::domain::StintId;
use crate::model::Model;

/// Stints that compete for the same, and how many of them no schedule can place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// What they compete for.
    pub kind: Kind,
    /// Stints.
    pub stints: u32,
    /// At least so many of them cannot be placed: proven.
    pub surely_unplaced: u32,
}

/// Everything that is proven to be short in a company.
pub struct Shortages<'m, 'p> {
    basis: Basis<'m, 'p>,
}

impl<'m, 'p> Shortages<'m, 'p> {
    /// Counts.
    pub fn of(model: &'m Model<'p>) -> Self {
        Shortages { basis: Basis::new(model) }
    }

    /// What is short where a stint competes: the time of its employee, the places of its host, the leave of its home.
    /// Nothing for a stint that has no start or may be carried over: it is not among those that are counted.
    pub fn around(&self, stint: StintId) -> Vec<Shortage> {
        let Basis { model, by_host, by_home, hosting, leaving, .. } = &self.basis;
        let facts = model.problem.stint(stint);
        let startable = model.starts[stint.index()].iter().any(|starts| !starts.is_empty());
        if facts.carries_over(&model.problem.horizon) || !startable {
            return Vec::new();
        }
        let home = model.problem.home(facts.employee, facts.opens);
        let at_home = home.index();
        // Whoever may choose competes for no one host.
        let at_host: &[Ask] = if facts.choice.is_some() { &[] } else { &by_host[facts.unit.index()] };
        let first = by_home[at_home].partition_point(|ask| ask.employee < facts.employee);
        let after = by_home[at_home].partition_point(|ask| ask.employee <= facts.employee);
        let own = &by_home[at_home][first..after];
        let sent = match model.people[facts.employee.index()].counted {
            true => self.basis.counted(home),
            false => Vec::new(),
        };
        let sides = [
            (Kind::People, own, proof::beyond_a_person(model, own)),
            (
                Kind::Hosting,
                at_host,
                if at_host.is_empty() { 0 } else { hosting[facts.unit.index()].for_room },
            ),
            (Kind::Leaving, &sent, if sent.is_empty() { 0 } else { leaving[at_home].for_room }),
        ];
        let short = sides.into_iter().filter(|(.., surely_unplaced)| *surely_unplaced > 0);
        short
            .map(|(kind, stints, surely_unplaced): (Kind, &[Ask], u32)| Shortage {
                kind,
                stints: stints.len() as u32,
                surely_unplaced,
            })
            .collect()
    }
}
