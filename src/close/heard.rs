//! What the returns of a quarter say, beside what became of each visit.

use chrono::NaiveDate;
use rustc_hash::FxHashSet;

use crate::chain::FEWEST;
use crate::domain::{Author, Booking, EmployeeId, Hindrance, UnitId};
use crate::returns::{Answer, Fate};

/// A visit: who, where, and the Monday planned.
pub type Stay = (EmployeeId, UnitId, NaiveDate);

/// What returns say of the visits that are closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Visits that took place, as a return says.
    pub held: usize,
    /// Of them, in other weeks than planned.
    pub moved: usize,
    /// Visits that did not.
    pub missed: usize,
    /// Visits that no return of the visitor tells of.
    pub silent_visitors: Vec<Stay>,
    /// Visits that no return of the host unit tells of.
    pub silent_hosts: Vec<Stay>,
    /// Rows that the history has otherwise: their returns came after they were closed.
    pub late: Vec<Stay>,
    /// Returns of the horizon that tell of no visit of the schedule.
    pub astray: usize,
    /// Visits missed by the side that kept them from taking place.
    by_side: [usize; Hindrance::ALL.len()],
    /// Who missed one.
    people: FxHashSet<EmployeeId>,
}

impl Heard {
    /// Takes note of what is told of a visit.
    pub(super) fn hear(&mut self, row: &Booking, answer: &Answer, fate: Fate) {
        let stay = (row.employee, row.unit, row.monday);
        for (by, silent) in
            [(Author::Visitor, &mut self.silent_visitors), (Author::Host, &mut self.silent_hosts)]
        {
            if answer.of(by).is_none() {
                silent.push(stay);
            }
        }
        match fate {
            Fate::Unknown => {}
            Fate::Held => self.held += 1,
            Fate::Moved(_) => (self.held, self.moved) = (self.held + 1, self.moved + 1),
            Fate::Missed(side) => {
                self.missed += 1;
                self.by_side[side as usize] += 1;
                self.people.insert(row.employee);
            }
        }
    }

    /// How many visits each side kept from taking place; not said where fewer people missed one than figures are
    /// published for: that would be a finger pointed at them.
    pub fn by_side(&self) -> Option<[(Hindrance, usize); Hindrance::ALL.len()]> {
        let enough = self.people.len() as u64 >= FEWEST;
        enough.then(|| Hindrance::ALL.map(|side| (side, self.by_side[side as usize])))
    }
}
