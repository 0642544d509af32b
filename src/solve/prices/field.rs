//! What a week in a unit costs, and where there is no room: what planning one employee is done against.

use super::tables::Tables;
use crate::domain::{EmployeeId, Placement, Week, WeekSet};
use crate::model::{Kind, Model};

/// Costs in grains and full weeks of every cell.
#[derive(Clone)]
pub(super) struct Field {
    weeks: usize,
    /// Of a visitor, by unit and week.
    pub visit: Vec<i64>,
    /// Of somebody away who counts at home, by unit and week.
    pub leave: Vec<i64>,
    /// Of somebody away who does not count, by unit and week: a part of what [leaving](Self::leave) costs who does.
    pub own: Vec<i64>,
    /// Of a visit that starts, by unit and week; empty where no unit limits its visits.
    pub arrive: Vec<i64>,
    /// Of a tutor away, by unit and week.
    pub tutor: Vec<i64>,
    /// Of a member away, by `apart` group and week.
    pub apart: Vec<i64>,
    /// Weeks without room for a visitor, by unit.
    pub visit_full: Vec<WeekSet>,
    /// Weeks in which no visit may start, by unit; empty where no unit limits its visits.
    pub arrive_full: Vec<WeekSet>,
    /// Weeks in which nobody who counts may leave, by unit.
    pub leave_full: Vec<WeekSet>,
    /// Weeks in which nobody may leave because of visitors, by unit.
    pub own_full: Vec<WeekSet>,
    /// Weeks in which no tutor may leave, by unit.
    pub tutor_full: Vec<WeekSet>,
    /// Weeks in which no member may leave, by group.
    pub apart_full: Vec<WeekSet>,
}

impl Field {
    /// A field in which nothing costs anything and there is room everywhere.
    pub(super) fn new(model: &Model) -> Self {
        let cells = model.layout.range(Kind::Host).len();
        let members_away = model.layout.range(Kind::Apart).len();
        let (units, groups) = (cells / model.weeks(), members_away / model.weeks());
        let limited = !model.capacity.quotas.is_empty();
        Field {
            weeks: model.weeks(),
            visit: vec![0; cells],
            leave: vec![0; cells],
            own: vec![0; cells],
            arrive: vec![0; if limited { cells } else { 0 }],
            tutor: vec![0; cells],
            apart: vec![0; members_away],
            visit_full: vec![WeekSet::default(); units],
            arrive_full: vec![WeekSet::default(); if limited { units } else { 0 }],
            leave_full: vec![WeekSet::default(); units],
            own_full: vec![WeekSet::default(); units],
            tutor_full: vec![WeekSet::default(); units],
            apart_full: vec![WeekSet::default(); groups],
        }
    }

    /// Costs of a visitor in a unit, week by week.
    pub(super) fn visits(&self, unit: usize) -> &[i64] {
        &self.visit[unit * self.weeks..(unit + 1) * self.weeks]
    }

    /// Writes what being away costs an employee week by week.
    pub(super) fn away(&self, tables: &Tables, employee: EmployeeId, costs: &mut Vec<i64>) {
        let person = tables.model.people[employee.index()];
        costs.clear();
        let base = if person.counted { &self.leave } else { &self.own };
        for home in tables.homes(employee) {
            let first = home.unit.index() * self.weeks;
            let row = first + home.weeks().start..first + home.weeks().end;
            costs.extend_from_slice(&base[row.clone()]);
            if person.tutor {
                let costs = &mut costs[home.weeks()];
                costs.iter_mut().zip(&self.tutor[row]).for_each(|(cost, price)| *cost += price);
            }
        }
        let mut add = |prices: &[i64]| costs.iter_mut().zip(prices).for_each(|(cost, price)| *cost += price);
        for group in tables.model.capacity.groups_of(employee) {
            add(&self.apart[group * self.weeks..(group + 1) * self.weeks]);
        }
    }

    /// What the weeks of a placement cost.
    pub(super) fn price(&self, tables: &Tables, placement: &Placement) -> i64 {
        let stint = tables.model.problem.stint(placement.stint);
        let person = tables.model.people[stint.employee.index()];
        let of = |(host, home): (usize, usize)| {
            self.visit[host]
                + if person.counted { self.leave[home] } else { self.own[home] }
                + if person.tutor { self.tutor[home] } else { 0 }
        };
        let weeks = tables.model.ends(placement).map(of).sum::<i64>();
        let groups = tables.model.capacity.groups_of(stint.employee);
        let apart = groups.flat_map(|group| placement.iter().map(move |week| tables.model.cell(group, week)));
        weeks
            + apart.map(|cell| self.apart[cell]).sum::<i64>()
            + self.arrival(stint.unit.index(), placement.start)
    }

    /// Writes what starting a visit to a unit costs onto the costs of starts, week by week.
    pub(super) fn add_arrivals(&self, unit: usize, costs: &mut [i64]) {
        if !self.arrive.is_empty() {
            let prices = &self.arrive[unit * self.weeks..(unit + 1) * self.weeks];
            costs.iter_mut().zip(prices).for_each(|(cost, price)| *cost += price);
        }
    }

    /// What starting a visit to a unit costs in a week.
    pub(super) fn arrival(&self, unit: usize, week: Week) -> i64 {
        self.arrive.get(unit * self.weeks + week.0 as usize).copied().unwrap_or(0)
    }

    /// Weeks in which no visit to a unit may start, whatever else there is room for.
    pub(super) fn no_arrival(&self, unit: usize) -> WeekSet {
        self.arrive_full.get(unit).copied().unwrap_or_default()
    }

    /// The weeks in which an employee cannot be away.
    pub(super) fn shut(&self, tables: &Tables, employee: EmployeeId) -> WeekSet {
        let person = tables.model.people[employee.index()];
        let mut full = WeekSet::default();
        for home in tables.homes(employee) {
            let unit = home.unit.index();
            let mut here = self.own_full[unit];
            if person.counted {
                here = here.or(self.leave_full[unit]);
            }
            if person.tutor {
                here = here.or(self.tutor_full[unit]);
            }
            if !here.is_empty() {
                full = full.or(here.and(home.set()));
            }
        }
        for group in tables.model.capacity.groups_of(employee) {
            full = full.or(self.apart_full[group]);
        }
        full
    }

    /// Marks a week as full or not.
    pub(super) fn mark(set: &mut WeekSet, week: Week, full: bool) {
        match full {
            true => set.insert(week),
            false => set.remove(week),
        }
    }
}
