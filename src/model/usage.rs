//! How much of each cell placements use.

use std::ops::Deref;

use super::cells::{Cells, Kind};
use super::{Capacity, Model, Relay};
use crate::domain::{Placement, Points, Week};

/// What a set of placements uses of every cell, standing visits aside, and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage(Cells<u32>);

impl Deref for Usage {
    type Target = Cells<u32>;

    fn deref(&self) -> &Cells<u32> {
        &self.0
    }
}

impl Usage {
    /// Nothing placed.
    pub fn new(model: &Model) -> Self {
        Usage(Cells::new(model.layout, 0))
    }

    /// Adds a placement.
    pub fn add(&mut self, model: &Model, placement: &Placement) {
        model.uses(placement, |cell, amount| self.0.flat[cell] += amount);
    }

    /// Takes a placement out.
    pub fn remove(&mut self, model: &Model, placement: &Placement) {
        model.uses(placement, |cell, amount| self.0.flat[cell] -= amount);
    }

    /// By how many people a unit has too few of its own present for its visitors in a cell, with so many visitors and
    /// own people away more than these.
    pub fn unattended(&self, capacity: &Capacity, cell: usize, visitors: u32, gone: u32) -> u32 {
        let spare = capacity.spare[cell];
        let visited = spare != u32::MAX && self[Kind::Host][cell] + visitors + capacity.standing[cell] > 0;
        if visited { (self[Kind::Gone][cell] + gone).saturating_sub(spare) } else { 0 }
    }

    /// What a placement beside these costs more in crowding, less the links that it lights and the relay that it makes.
    pub fn meeting_points(&self, model: &Model, placement: &Placement) -> Points {
        let crowd = model.ends(placement).map(|(host, home)| {
            let there = self[Kind::Host][host] + model.capacity.standing[host];
            let away = self[Kind::Gone][home] + model.capacity.standing_away[home];
            super::crowding(model.problem, there + 1) - super::crowding(model.problem, there)
                + super::together_away(model.problem, away + 1)
                - super::together_away(model.problem, away)
        });
        let (home, host) = model.way(placement);
        let dark = model.costs.links(home, host).filter(|link| self[Kind::Link][*link] == 0);
        let lit: Points = dark.map(|link| model.costs.dark()[link]).sum();
        crowd.sum::<Points>() - lit - self.relayed(model, placement) - self.saved(model, placement)
    }

    /// What a placement beside these saves in trips.
    fn saved(&self, model: &Model, placement: &Placement) -> Points {
        let Some(row) = model.trips.row(model.problem, placement) else { return Points::ZERO };
        let more = |week: Week, left: u32, came: u32| match model.problem.horizon.contains(week) {
            true => {
                let cell = model.cell(row, week);
                self.meetings(model, cell, left, came) - self.meetings(model, cell, 0, 0)
            }
            false => 0,
        };
        let met = more(placement.start, 0, 1) + more(placement.end().plus(1), 1, 0);
        model.trips.cost().times(met.into())
    }

    /// How many stays go on where others ended, in a row of trips and week, with so many more of both.
    fn meetings(&self, model: &Model, cell: usize, left: u32, came: u32) -> u32 {
        let [standing_left, standing_came] = model.trips.standing(cell);
        let (ended, began) = (self[Kind::Ended][cell], self[Kind::Began][cell]);
        (ended + left + standing_left).min(began + came + standing_came)
    }

    /// What a placement beside these earns in a relay.
    fn relayed(&self, model: &Model, placement: &Placement) -> Points {
        let (home, host) = model.way(placement);
        let Some(side) = model.relay.side(home, host) else { return Points::ZERO };
        let back = self.starts(model, Relay::back(side));
        let mut there = self.starts(model, side).to_vec();
        let before = model.relay.matches(&there, back);
        there[placement.start.0 as usize] += 1;
        model.relay.reward().times(i64::from(model.relay.matches(&there, back) - before))
    }

    /// The placements of a side by the week in which they start.
    fn starts(&self, model: &Model, side: usize) -> &[u32] {
        &self[Kind::Crossing][side * model.weeks()..(side + 1) * model.weeks()]
    }

    /// What all relays earn.
    fn relays(&self, model: &Model) -> Points {
        let matches = |side: usize| {
            model.relay.matches(self.starts(model, side), self.starts(model, Relay::back(side)))
        };
        let all = (0..model.relay.sides()).step_by(2).map(|side| i64::from(matches(side)));
        model.relay.reward().times(all.sum())
    }

    /// What the trips of standing visits cost, less what stays that meet save.
    fn trips(&self, model: &Model) -> Points {
        let met = (0..self[Kind::Began].len()).map(|cell| i64::from(self.meetings(model, cell, 0, 0)));
        model.trips.standing_cost() - model.trips.cost().times(met.sum())
    }

    /// What the links that nobody walks and the visitors beside the first cost, less what relays earn.
    pub fn points(&self, model: &Model) -> Points {
        let dark = model.costs.dark().iter().zip(&self[Kind::Link]).filter(|(_, walked)| **walked == 0);
        let crowds = self[Kind::Host].iter().zip(&model.capacity.standing);
        let homes = self[Kind::Gone].iter().zip(&model.capacity.standing_away);
        dark.map(|(points, _)| *points).sum::<Points>()
            + crowds.map(|(new, standing)| super::crowding(model.problem, new + standing)).sum::<Points>()
            + homes.map(|(new, standing)| super::together_away(model.problem, new + standing)).sum()
            - self.relays(model)
            + self.trips(model)
    }
}
