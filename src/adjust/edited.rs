//! The schedule in hand as data: what is placed, what was done to it, and names for what it once was.

use std::collections::BTreeMap;

use super::Pins;
use crate::domain::{Placement, StintId};

/// One thing done, and the way back from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Placements taken out.
    pub taken: Vec<Placement>,
    /// Placements put in.
    pub put: Vec<Placement>,
    /// Pins added.
    pub pinned: Pins,
    /// Pins removed.
    pub freed: Pins,
}

impl Step {
    /// Leaves out what is taken and put again.
    pub fn settle(&mut self) {
        for list in [&mut self.taken, &mut self.put] {
            list.sort_unstable();
            list.dedup();
        }
        let both: Vec<Placement> = self
            .taken
            .iter()
            .filter(|placement| self.put.binary_search(placement).is_ok())
            .copied()
            .collect();
        for list in [&mut self.taken, &mut self.put] {
            list.retain(|placement| both.binary_search(placement).is_err());
        }
    }

    /// The step from one set of placements to another.
    pub fn between(before: &[Placement], after: &[Placement]) -> Self {
        let mut step = Step { taken: before.to_vec(), put: after.to_vec(), ..Step::default() };
        step.settle();
        step
    }

    /// The way back.
    pub fn reversed(&self) -> Self {
        Step {
            taken: self.put.clone(),
            put: self.taken.clone(),
            pinned: self.freed.clone(),
            freed: self.pinned.clone(),
        }
    }

    /// Whether pins change, so that the schedule has to be judged by another problem.
    pub fn changes_pins(&self) -> bool {
        !self.pinned.is_empty() || !self.freed.is_empty()
    }
}

/// The schedule in hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditedSchedule {
    placed: BTreeMap<StintId, Placement>,
    origin: Vec<Placement>,
    pins: Pins,
    done: Vec<Step>,
    undone: Vec<Step>,
    versions: Vec<(String, Vec<Placement>)>,
}

impl EditedSchedule {
    /// Takes a schedule in hand; nothing is done to it yet.
    pub fn of(placements: impl IntoIterator<Item = Placement>) -> Self {
        let placed: BTreeMap<StintId, Placement> =
            placements.into_iter().map(|placement| (placement.stint, placement)).collect();
        EditedSchedule { origin: placed.values().copied().collect(), placed, ..EditedSchedule::default() }
    }

    /// The placements before the first step.
    pub fn origin(&self) -> &[Placement] {
        &self.origin
    }

    /// What was done since, and what of it is undone, each in the order in which it would be done again.
    pub fn history(&self) -> (&[Step], Vec<&Step>) {
        (&self.done, self.undone.iter().rev().collect())
    }

    /// The placements, in the order of stints.
    pub fn placements(&self) -> Vec<Placement> {
        self.placed.values().copied().collect()
    }

    /// The placement of a stint.
    pub fn placement_of(&self, stint: StintId) -> Option<Placement> {
        self.placed.get(&stint).copied()
    }

    /// What is locked and forbidden.
    pub fn pins(&self) -> &Pins {
        &self.pins
    }

    /// Steps that can be undone, and undone ones that can be done again.
    pub fn depth(&self) -> (usize, usize) {
        (self.done.len(), self.undone.len())
    }

    /// Does a step. What was undone before is forgotten.
    pub fn take(&mut self, step: Step) {
        self.follow(&step);
        self.done.push(step);
        self.undone.clear();
    }

    /// Undoes the last step and gives the way back that was gone; `None` where there is none.
    pub fn undo(&mut self) -> Option<Step> {
        let step = self.done.pop()?;
        let back = step.reversed();
        self.follow(&back);
        self.undone.push(step);
        Some(back)
    }

    /// Does again what was undone last, and gives it.
    pub fn redo(&mut self) -> Option<Step> {
        let step = self.undone.pop()?;
        self.follow(&step);
        self.done.push(step.clone());
        Some(step)
    }

    /// Keeps the schedule under a name; an earlier one of that name is replaced.
    pub fn keep(&mut self, name: &str) {
        self.name(name, self.placements());
    }

    /// Keeps some placements under a name; an earlier version of that name is replaced.
    pub fn name(&mut self, name: &str, placements: Vec<Placement>) {
        self.versions.retain(|(known, _)| known != name);
        self.versions.push((name.to_owned(), placements));
    }

    /// The versions kept, in the order in which they were.
    pub fn versions(&self) -> &[(String, Vec<Placement>)] {
        &self.versions
    }

    fn follow(&mut self, step: &Step) {
        for placement in &step.taken {
            self.placed.remove(&placement.stint);
        }
        self.placed.extend(step.put.iter().map(|placement| (placement.stint, *placement)));
        self.pins.remove(&step.freed);
        self.pins.add(&step.pinned);
    }
}
