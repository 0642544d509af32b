//! How much of each cell placements use.

use super::Model;
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
    /// Members away, by `apart` group and week.
    pub apart: Vec<u32>,
    /// Placements by link.
    pub walked: Vec<u32>,
}

impl Usage {
    /// Nothing placed.
    pub fn new(model: &Model) -> Self {
        let cells = model.capacity.hosts.len();
        Usage {
            visitors: vec![0; cells],
            tutors_away: vec![0; cells],
            away: vec![0; cells],
            apart: vec![0; model.capacity.apart.len()],
            walked: vec![0; model.costs.dark().len()],
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
            (&mut self.apart, &other.apart),
            (&mut self.walked, &other.walked),
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
            change(&mut self.tutors_away[at_home], ratio * u32::from(person.tutor));
            for row in model.capacity.groups_of(stint.employee) {
                change(&mut self.apart[model.cell(row, week)], 1);
            }
        }
        for link in model.costs.links_of(placement.stint) {
            change(&mut self.walked[link], 1);
        }
    }

    /// What a placement beside these costs more in crowding, less the links that it lights.
    pub fn meeting_points(&self, model: &Model, placement: &Placement) -> Points {
        let host = model.problem.stint(placement.stint).unit.index();
        let crowd = placement.iter().map(|week| {
            let cell = model.cell(host, week);
            let there = self.visitors[cell] + model.capacity.standing[cell];
            super::crowding(model.problem, there + 1) - super::crowding(model.problem, there)
        });
        let dark = model.costs.links_of(placement.stint).filter(|link| self.walked[*link] == 0);
        crowd.sum::<Points>() - dark.map(|link| model.costs.dark()[link]).sum()
    }

    /// What the links that nobody walks and the visitors beside the first cost.
    pub fn points(&self, model: &Model) -> Points {
        let dark = model.costs.dark().iter().zip(&self.walked).filter(|(_, walked)| **walked == 0);
        let crowds = self.visitors.iter().zip(&model.capacity.standing);
        dark.map(|(points, _)| *points).sum::<Points>()
            + crowds.map(|(new, standing)| super::crowding(model.problem, new + standing)).sum()
    }
}
