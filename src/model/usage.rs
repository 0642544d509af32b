//! How much of each cell placements use.

use super::{Capacity, Model, Relay};
use crate::domain::{Placement, Points};

/// What a set of placements uses of every cell, and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// Visitors by unit and week, standing visits aside.
    pub visitors: Vec<u32>,
    /// `tutor_ratio` × tutors away, by unit and week.
    pub tutors_away: Vec<u32>,
    /// People away who count at home, by unit and week.
    pub away: Vec<u32>,
    /// Own people away, whether or not they count at home, by unit and week.
    pub gone: Vec<u32>,
    /// Placements that start in the weeks of each quota.
    pub visits: Vec<u32>,
    /// Members away, by `apart` group and week.
    pub apart: Vec<u32>,
    /// Placements by link.
    pub walked: Vec<u32>,
    /// Placements by side of a [relay](super::Relay) and week in which they start.
    pub crossing: Vec<u32>,
}

impl Usage {
    /// Nothing placed.
    pub fn new(model: &Model) -> Self {
        let cells = model.capacity.hosts.len();
        Usage {
            visitors: vec![0; cells],
            tutors_away: vec![0; cells],
            away: vec![0; cells],
            gone: vec![0; cells],
            visits: vec![0; model.capacity.quotas.len()],
            apart: vec![0; model.capacity.apart.len()],
            walked: vec![0; model.costs.dark().len()],
            crossing: vec![0; model.relay.sides() * model.weeks()],
        }
    }

    /// Adds a placement.
    pub fn add(&mut self, model: &Model, placement: &Placement) {
        self.change(model, placement, |count, by| *count += by);
    }

    /// Takes a placement out.
    pub fn remove(&mut self, model: &Model, placement: &Placement) {
        self.change(model, placement, |count, by| *count -= by);
    }

    /// Adds what another set of placements uses.
    pub fn merge(&mut self, other: &Usage) {
        let tables = [
            (&mut self.visitors, &other.visitors),
            (&mut self.tutors_away, &other.tutors_away),
            (&mut self.away, &other.away),
            (&mut self.gone, &other.gone),
            (&mut self.visits, &other.visits),
            (&mut self.apart, &other.apart),
            (&mut self.walked, &other.walked),
            (&mut self.crossing, &other.crossing),
        ];
        for (mine, theirs) in tables {
            mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine += theirs);
        }
    }

    fn change(&mut self, model: &Model, placement: &Placement, change: impl Fn(&mut u32, u32)) {
        let stint = model.problem.stint(placement.stint);
        let person = model.people[stint.employee.index()];
        let home = model.problem.company.employees[stint.employee.index()].home;
        let ratio = u32::from(model.problem.settings.rules.tutor_ratio);
        for week in placement.iter() {
            let at_home = model.cell(home.index(), week);
            change(&mut self.visitors[model.cell(stint.unit.index(), week)], 1);
            change(&mut self.away[at_home], u32::from(person.counted));
            change(&mut self.gone[at_home], 1);
            change(&mut self.tutors_away[at_home], ratio * u32::from(person.tutor));
            for row in model.capacity.groups_of(stint.employee) {
                change(&mut self.apart[model.cell(row, week)], 1);
            }
        }
        for row in model.capacity.quotas_of(stint.unit, placement.start) {
            change(&mut self.visits[row], 1);
        }
        for link in model.costs.links_of(placement.stint) {
            change(&mut self.walked[link], 1);
        }
        if let Some(side) = model.relay.side(placement.stint) {
            change(&mut self.crossing[model.cell(side, placement.start)], 1);
        }
    }

    /// By how many people a unit has too few of its own present for its visitors in a cell, with so many visitors and
    /// own people away more than these.
    pub fn unattended(&self, capacity: &Capacity, cell: usize, visitors: u32, gone: u32) -> u32 {
        let spare = capacity.spare[cell];
        let visited = spare != u32::MAX && self.visitors[cell] + visitors + capacity.standing[cell] > 0;
        if visited { (self.gone[cell] + gone).saturating_sub(spare) } else { 0 }
    }

    /// What a placement beside these costs more in crowding, less the links that it lights and the relay that it makes.
    pub fn meeting_points(&self, model: &Model, placement: &Placement) -> Points {
        let stint = model.problem.stint(placement.stint);
        let home = model.problem.company.employees[stint.employee.index()].home;
        let crowd = placement.iter().map(|week| {
            let cell = model.cell(stint.unit.index(), week);
            let there = self.visitors[cell] + model.capacity.standing[cell];
            let cell = model.cell(home.index(), week);
            let away = self.gone[cell] + model.capacity.standing_away[cell];
            super::crowding(model.problem, there + 1) - super::crowding(model.problem, there)
                + super::together_away(model.problem, away + 1)
                - super::together_away(model.problem, away)
        });
        let dark = model.costs.links_of(placement.stint).filter(|link| self.walked[*link] == 0);
        let lit: Points = dark.map(|link| model.costs.dark()[link]).sum();
        crowd.sum::<Points>() - lit - self.relayed(model, placement)
    }

    /// What a placement beside these earns in a relay.
    fn relayed(&self, model: &Model, placement: &Placement) -> Points {
        let Some(side) = model.relay.side(placement.stint) else { return Points::ZERO };
        let back = self.starts(model, Relay::back(side));
        let mut there = self.starts(model, side).to_vec();
        let before = model.relay.matches(&there, back);
        there[placement.start.0 as usize] += 1;
        model.relay.reward().times(i64::from(model.relay.matches(&there, back) - before))
    }

    /// The placements of a side by the week in which they start.
    fn starts(&self, model: &Model, side: usize) -> &[u32] {
        &self.crossing[side * model.weeks()..(side + 1) * model.weeks()]
    }

    /// What all relays earn.
    fn relays(&self, model: &Model) -> Points {
        let matches = |side: usize| {
            model.relay.matches(self.starts(model, side), self.starts(model, Relay::back(side)))
        };
        let all = (0..model.relay.sides()).step_by(2).map(|side| i64::from(matches(side)));
        model.relay.reward().times(all.sum())
    }

    /// What the links that nobody walks and the visitors beside the first cost, less what relays earn.
    pub fn points(&self, model: &Model) -> Points {
        let dark = model.costs.dark().iter().zip(&self.walked).filter(|(_, walked)| **walked == 0);
        let crowds = self.visitors.iter().zip(&model.capacity.standing);
        let homes = self.gone.iter().zip(&model.capacity.standing_away);
        dark.map(|(points, _)| *points).sum::<Points>()
            + crowds.map(|(new, standing)| super::crowding(model.problem, new + standing)).sum::<Points>()
            + homes.map(|(new, standing)| super::together_away(model.problem, new + standing)).sum()
            - self.relays(model)
    }
}
