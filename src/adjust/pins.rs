//! What the planner locks and forbids: pins beside those of the folder.

use crate::domain::{Booking, Grouped, Placement, Problem};

/// Locked placements and forbidden weeks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pins {
    /// Placements that stand as they are, sorted.
    pub locked: Vec<Placement>,
    /// Weeks in which an employee is not to be in a unit.
    pub forbidden: Vec<Booking>,
}

impl Pins {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.locked.is_empty() && self.forbidden.is_empty()
    }

    pub(super) fn add(&mut self, more: &Pins) {
        self.locked.extend(&more.locked);
        self.locked.sort_unstable();
        self.locked.dedup();
        self.forbidden.extend(
            more.forbidden.iter().filter(|pin| !self.forbidden.contains(pin)).copied().collect::<Vec<_>>(),
        );
    }

    pub(super) fn remove(&mut self, fewer: &Pins) {
        self.locked.retain(|pin| !fewer.locked.contains(pin));
        self.forbidden.retain(|pin| !fewer.forbidden.contains(pin));
    }
}

/// The problem with some pins more, as a file given with `--pins` makes it.
pub fn with_pins(problem: &Problem, pins: &Pins) -> Problem {
    problem.altered(|parts| {
        let known =
            |lock: &&Placement| problem.fixed.placements.iter().any(|fixed| fixed.stint == lock.stint);
        parts.fixed.placements.extend(pins.locked.iter().filter(|lock| !known(lock)));
        if !pins.forbidden.is_empty() {
            let owners = problem.forbidden.owners();
            let known = (0..owners)
                .flat_map(|owner| problem.forbidden.of(owner).iter().map(move |booking| (owner, *booking)));
            let more = pins.forbidden.iter().map(|booking| (booking.employee.index(), *booking));
            parts.forbidden = Grouped::new(owners, known.chain(more).collect());
        }
    })
}
