//! The field that a roster makes: what one more visitor, or one more person away, costs in each cell.

use super::dual::Prices;
use super::field::Field;
use super::roster::Roster;
use super::tables::{GRAINS, Tables};
use crate::domain::{Placement, Points, Week};
use crate::model::{Cells, Kind, Model};

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
    /// Remembered prices in grains.
    pub scarcity: Cells<i64>,
    /// How full cells are treated.
    pub full: Full,
    crowding: i64,
    together_away: i64,
    ratio: u32,
}

impl Terrain {
    /// The terrain of a roster.
    pub(super) fn new(tables: &Tables, roster: &Roster, scarcity: Cells<i64>, full: Full) -> Self {
        let model = tables.model;
        let settings = &model.problem.settings;
        let mut terrain = Terrain {
            field: Field::new(model),
            scarcity,
            full,
            crowding: Points::whole(i64::from(settings.points.crowding)).fifths() * GRAINS,
            together_away: Points::whole(i64::from(settings.points.together_away)).fifths() * GRAINS,
            ratio: u32::from(settings.rules.tutor_ratio),
        };
        terrain.refresh(model, roster);
        terrain
    }

    /// Recomputes every cell.
    pub(super) fn refresh(&mut self, model: &Model, roster: &Roster) {
        for unit in 0..self.field.own_full.len() {
            for week in model.problem.horizon.iter() {
                self.update_unit(model, roster, unit, week);
            }
        }
        for quota in 0..model.capacity.quotas.len() {
            self.update_quota(model, roster, quota);
        }
        for group in 0..self.field.apart_full.len() {
            for week in model.problem.horizon.iter() {
                self.update_group(model, roster, group, week);
            }
        }
    }

    /// Recomputes the cells that a placement touches.
    pub(super) fn follow(&mut self, model: &Model, roster: &Roster, placement: &Placement) {
        let stint = model.problem.stint(placement.stint);
        for quota in model.capacity.quotas_of(stint.unit, placement.start) {
            self.update_quota(model, roster, quota);
        }
        for week in placement.iter() {
            self.update_unit(model, roster, stint.unit.index(), week);
            self.update_unit(model, roster, model.problem.home(stint.employee, week).index(), week);
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
        let over = |kind: Kind, more: u32| over(usage[kind][cell] + more, capacity.limit[kind][cell]);
        let hosts = over(Kind::Host, 1);
        let tutors = over(Kind::Tutor, 1);
        let tutors_leaving = over(Kind::Tutor, self.ratio);
        let leave = over(Kind::Leave, 1);
        // How many more would have to come along.
        let lacking = i64::from(capacity.group(cell).saturating_sub(usage[Kind::Host][cell] + 1));
        let unattended = usage.unattended(capacity, cell, 1, 0);
        let leaving = usage.unattended(capacity, cell, 0, 1);
        let penalty = self.penalty();
        let there = i64::from(usage[Kind::Host][cell] + capacity.standing[cell]);
        let tutor_price = self.scarcity[Kind::Tutor][cell];
        self.field.visit[cell] = self.scarcity[Kind::Host][cell]
            + tutor_price
            + self.crowding * there
            + penalty * (hosts + tutors + lacking + i64::from(unattended));
        self.field.tutor[cell] = i64::from(self.ratio) * tutor_price + penalty * tutors_leaving;
        let gone = i64::from(usage[Kind::Gone][cell] + capacity.standing_away[cell]);
        let own = self.scarcity[Kind::Gone][cell] + self.together_away * gone + penalty * i64::from(leaving);
        self.field.own[cell] = own;
        self.field.leave[cell] = self.scarcity[Kind::Leave][cell] + penalty * leave + own;
        if self.full == Full::Closed {
            Field::mark(&mut self.field.own_full[unit], week, leaving > 0);
            Field::mark(
                &mut self.field.visit_full[unit],
                week,
                hosts + tutors + lacking > 0 || unattended > 0,
            );
            Field::mark(&mut self.field.tutor_full[unit], week, tutors_leaving > 0);
            Field::mark(&mut self.field.leave_full[unit], week, leave > 0);
        }
    }

    fn update_group(&mut self, model: &Model, roster: &Roster, group: usize, week: Week) {
        let cell = model.cell(group, week);
        let over = over(roster.usage[Kind::Apart][cell] + 1, model.capacity.limit[Kind::Apart][cell]);
        self.field.apart[cell] = self.scarcity[Kind::Apart][cell] + self.penalty() * over;
        if self.full == Full::Closed {
            Field::mark(&mut self.field.apart_full[group], week, over > 0);
        }
    }

    /// Weeks that several quotas share add up; one that is used up closes its weeks.
    fn update_quota(&mut self, model: &Model, roster: &Roster, quota: usize) {
        let capacity = &model.capacity;
        let unit = capacity.quotas[quota].unit;
        for week in capacity.quotas[quota].weeks.iter() {
            let (mut price, mut closed) = (0, false);
            for row in capacity.quotas_of(unit, week) {
                let over = over(roster.usage[Kind::Visits][row] + 1, capacity.limit[Kind::Visits][row]);
                price += self.scarcity[Kind::Visits][row] + self.penalty() * over;
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
pub(super) fn scarcity(model: &Model, prices: &Prices) -> Cells<i64> {
    let each = Points::whole(i64::from(model.problem.settings.points.crowding)).fifths() * GRAINS;
    let mut scarcity = Cells::new(model.layout, 0);
    scarcity.flat.copy_from_slice(&prices.flat()[..model.layout.cells()]);
    let (standing, limit) = (&model.capacity.standing, &model.capacity.limit[Kind::Host]);
    for (cell, price) in scarcity[Kind::Host].iter_mut().enumerate() {
        let last = i64::from(standing[cell]) + i64::from(limit[cell]) - 1;
        *price = (*price - each * last.max(0)).max(0);
    }
    scarcity
}
