//! The field that a roster makes: what one more visitor, or one more person away, costs in each cell.

use super::dual::Prices;
use super::field::Field;
use super::roster::Roster;
use super::tables::{GRAINS, Tables};
use crate::domain::{Placement, Points, Week};
use crate::model::Model;

/// How full cells are treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Full {
    /// Nobody enters.
    Closed,
    /// Entering costs so many grains for each one over the limit.
    Penalty(i64),
}

/// A field that follows a roster, with remembered prices of scarcity on top of true costs.
pub(super) struct Terrain {
    /// The field.
    pub field: Field,
    /// Remembered prices in grains, in the layout of [`Prices`].
    pub scarcity: Vec<i64>,
    /// How full cells are treated.
    pub full: Full,
    cells: usize,
    crowding: i64,
    together_away: i64,
    ratio: u32,
}

impl Terrain {
    /// The terrain of a roster.
    pub(super) fn new(tables: &Tables, roster: &Roster, scarcity: Vec<i64>, full: Full) -> Self {
        let model = tables.model;
        let settings = &model.problem.settings;
        let mut terrain = Terrain {
            field: Field::new(model),
            scarcity,
            full,
            cells: model.capacity.hosts.len(),
            crowding: Points::whole(i64::from(settings.points.crowding)).fifths() * GRAINS,
            together_away: Points::whole(i64::from(settings.points.together_away)).fifths() * GRAINS,
            ratio: u32::from(settings.rules.tutor_ratio),
        };
        terrain.refresh(model, roster);
        terrain
    }

    /// Recomputes every cell.
    pub(super) fn refresh(&mut self, model: &Model, roster: &Roster) {
        for unit in 0..self.cells / model.weeks() {
            for week in model.problem.horizon.iter() {
                self.update_unit(model, roster, unit, week);
            }
        }
        for quota in 0..model.capacity.quotas.len() {
            self.update_quota(model, roster, quota);
        }
        for group in 0..model.capacity.apart.len() / model.weeks() {
            for week in model.problem.horizon.iter() {
                self.update_group(model, roster, group, week);
            }
        }
    }

    /// Recomputes the cells that a placement touches.
    pub(super) fn follow(&mut self, model: &Model, roster: &Roster, placement: &Placement) {
        let stint = model.problem.stint(placement.stint);
        let home = model.problem.company.employees[stint.employee.index()].home;
        for quota in model.capacity.quotas_of(stint.unit, placement.start) {
            self.update_quota(model, roster, quota);
        }
        for week in placement.iter() {
            self.update_unit(model, roster, stint.unit.index(), week);
            self.update_unit(model, roster, home.index(), week);
            for group in model.capacity.groups_of(stint.employee) {
                self.update_group(model, roster, group, week);
            }
        }
    }

    /// Recomputes the cells that placements touch.
    pub(super) fn follow_all(&mut self, model: &Model, roster: &Roster, placements: &[Placement]) {
        for placement in placements {
            self.follow(model, roster, placement);
        }
    }

    /// Whether there is room for a placement in every cell.
    pub(super) fn is_open(&self, tables: &Tables, placement: &Placement) -> bool {
        let stint = tables.model.problem.stint(placement.stint);
        let full = self.field.shut(tables, stint.employee).or(self.field.visit_full[stint.unit.index()]);
        let may_start = !self.field.no_arrival(stint.unit.index()).contains(placement.start);
        may_start && placement.iter().all(|week| !full.contains(week))
    }

    fn update_unit(&mut self, model: &Model, roster: &Roster, unit: usize, week: Week) {
        let cell = model.cell(unit, week);
        let (capacity, usage) = (&model.capacity, &roster.usage);
        let visitors = usage.visitors[cell];
        let hosts = over(visitors + 1, capacity.hosts[cell]);
        let (mut tutors, mut tutors_leaving) = (0, 0);
        if capacity.tutors[cell] != u32::MAX {
            let used = visitors + usage.tutors_away[cell];
            tutors = over(used + 1, capacity.tutors[cell]);
            tutors_leaving = over(used + self.ratio, capacity.tutors[cell]);
        }
        let leave = over(usage.away[cell] + 1, capacity.leave[cell]);
        let unattended = usage.unattended(capacity, cell, 1, 0);
        let leaving = usage.unattended(capacity, cell, 0, 1);
        let penalty = self.penalty();
        let there = i64::from(visitors + capacity.standing[cell]);
        let tutor_price = self.scarcity[self.cells + cell];
        self.field.visit[cell] = self.scarcity[cell]
            + tutor_price
            + self.crowding * there
            + penalty * (hosts + tutors + i64::from(unattended));
        self.field.tutor[cell] = i64::from(self.ratio) * tutor_price + penalty * tutors_leaving;
        let gone = i64::from(usage.gone[cell] + capacity.standing_away[cell]);
        let own =
            self.scarcity[3 * self.cells + cell] + self.together_away * gone + penalty * i64::from(leaving);
        self.field.own[cell] = own;
        self.field.leave[cell] = self.scarcity[2 * self.cells + cell] + penalty * leave + own;
        if self.full == Full::Closed {
            Field::mark(&mut self.field.own_full[unit], week, leaving > 0);
            Field::mark(&mut self.field.visit_full[unit], week, hosts + tutors > 0 || unattended > 0);
            Field::mark(&mut self.field.tutor_full[unit], week, tutors_leaving > 0);
            Field::mark(&mut self.field.leave_full[unit], week, leave > 0);
        }
    }

    fn update_group(&mut self, model: &Model, roster: &Roster, group: usize, week: Week) {
        let cell = model.cell(group, week);
        let over = over(roster.usage.apart[cell] + 1, model.capacity.apart[cell]);
        self.field.apart[cell] = self.scarcity[4 * self.cells + cell] + self.penalty() * over;
        if self.full == Full::Closed {
            Field::mark(&mut self.field.apart_full[group], week, over > 0);
        }
    }

    /// Weeks that several quotas share add up; one that is used up closes its weeks.
    fn update_quota(&mut self, model: &Model, roster: &Roster, quota: usize) {
        let capacity = &model.capacity;
        let unit = capacity.quotas[quota].unit;
        let first = 4 * self.cells + capacity.apart.len();
        for week in capacity.quotas[quota].weeks.iter() {
            let (mut price, mut closed) = (0, false);
            for row in capacity.quotas_of(unit, week) {
                let over = over(roster.usage.visits[row] + 1, capacity.quotas[row].left);
                price += self.scarcity[first + row] + self.penalty() * over;
                closed |= over > 0;
            }
            self.field.arrive[model.cell(unit.index(), week)] = price;
            if self.full == Full::Closed {
                Field::mark(&mut self.field.arrive_full[unit.index()], week, closed);
            }
        }
    }

    fn penalty(&self) -> i64 {
        match self.full {
            Full::Closed => 0,
            Full::Penalty(penalty) => penalty,
        }
    }
}

fn over(used: u32, limit: u32) -> i64 {
    i64::from(used.saturating_sub(limit))
}

/// The part of prices that is scarcity: what a host place costs beyond the crowding that a roster pays anyway.
pub(super) fn scarcity(model: &Model, prices: &Prices) -> Vec<i64> {
    let each = Points::whole(i64::from(model.problem.settings.points.crowding)).fifths() * GRAINS;
    let mut scarcity = prices.flat().to_vec();
    for (cell, price) in prices.host().iter().enumerate() {
        let last = i64::from(model.capacity.standing[cell]) + i64::from(model.capacity.hosts[cell]) - 1;
        scarcity[cell] = (price - each * last.max(0)).max(0);
    }
    scarcity
}
