//! A schedule that placements are tried on: what they break, and what they cost.

use std::collections::BTreeSet;

use crate::domain::{Placement, Points, StintId};
use crate::model::program::held_together;
use crate::model::{Model, Precedence, Usage};
use crate::verify::Ledger;

/// A schedule in which placements come and go, with its exact points.
#[derive(Clone)]
pub(crate) struct Stage<'a> {
    pub model: &'a Model<'a>,
    pub ledger: Ledger<'a>,
    usage: Usage,
}

impl<'a> Stage<'a> {
    pub fn new(model: &'a Model<'a>, placements: &[Placement]) -> Self {
        let mut usage = Usage::new(model);
        placements.iter().for_each(|placement| usage.add(model, placement));
        Stage { model, ledger: Ledger::new(model.problem, placements), usage }
    }

    /// Places; returns the points that it adds.
    pub fn put(&mut self, placement: Placement) -> Points {
        let points = self.model.costs.of(self.model.problem, &placement)
            + self.usage.meeting_points(self.model, &placement);
        self.usage.add(self.model, &placement);
        self.ledger.add(placement);
        points
    }

    /// Takes out what is placed; returns the points that it adds.
    pub fn take(&mut self, placement: Placement) -> Points {
        self.usage.remove(self.model, &placement);
        self.ledger.remove(placement);
        let points = self.model.costs.of(self.model.problem, &placement)
            + self.usage.meeting_points(self.model, &placement);
        -points
    }

    /// Places all; returns the points that they add.
    pub fn put_all(&mut self, placements: &[Placement]) -> Points {
        placements.iter().map(|placement| self.put(*placement)).sum()
    }

    /// Takes all out; returns the points that it adds.
    pub fn take_all(&mut self, placements: &[Placement]) -> Points {
        placements.iter().map(|placement| self.take(*placement)).sum()
    }

    /// Whether no stint of these placements is placed, anywhere.
    pub fn has_none_of(&self, placements: &[Placement]) -> bool {
        placements.iter().all(|placement| self.ledger.placement_of(placement.stint).is_none())
    }

    /// Whether a fixed pin asks for the placement of a stint.
    pub fn is_pinned(&self, stint: StintId) -> bool {
        self.model.fixed.contains_key(&stint)
    }

    /// What has to go with a placement: the stints held together with it, those of its employees that may only follow it,
    /// and where a unit takes groups, the rest of one that would be too small. `None` where a fixed pin keeps one of them.
    pub fn dependents(&self, placement: Placement) -> Option<Vec<Placement>> {
        let mut gone: BTreeSet<Placement> = BTreeSet::new();
        let mut open = vec![placement];
        while let Some(next) = open.pop() {
            for member in held_together(self.model, &next) {
                if gone.contains(&member) {
                    continue;
                }
                if self.is_pinned(member.stint) {
                    return None;
                }
                gone.insert(member);
                open.extend(self.orphans(&gone, member));
                open.extend(self.rest_of_group(&gone, member));
            }
        }
        Some(gone.into_iter().collect())
    }

    /// Those who would be left in too small a group once `gone` are.
    fn rest_of_group(&self, gone: &BTreeSet<Placement>, member: Placement) -> Vec<Placement> {
        let unit = self.model.problem.stint(member.stint).unit;
        if !self.model.capacity.in_groups(unit) {
            return Vec::new();
        }
        let rest = member.iter().flat_map(|week| {
            let mut left = self.ledger.visitors(unit, week).to_vec();
            left.retain(|placement| !gone.contains(placement));
            let enough = left.len() as u32 >= self.model.capacity.group(self.model.cell(unit.index(), week));
            if enough { Vec::new() } else { left }
        });
        rest.collect()
    }

    /// The placements of the same employee that have to follow `gone`, and nothing else that stays.
    fn orphans(&self, gone: &BTreeSet<Placement>, member: Placement) -> Vec<Placement> {
        if self.model.order.is_empty() {
            return Vec::new();
        }
        let mut own = self.ledger.placements_of(self.model.problem.stint(member.stint).employee);
        own.retain(|placement| !gone.contains(placement));
        let follows = |placement: &&Placement| {
            self.model.order.before(placement.stint).iter().any(|precedence| match precedence {
                Precedence::IfPlaced(_) => false,
                Precedence::OneOf(firsts) => {
                    firsts.contains(&member.stint)
                        && !own
                            .iter()
                            .any(|first| firsts.contains(&first.stint) && first.end() < placement.start)
                }
            })
        };
        own.iter().filter(follows).copied().collect()
    }
}
