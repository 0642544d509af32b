//! The cells in which columns meet, and what a placement uses of them.

use std::ops::{Index, IndexMut, Range};

use super::Model;
use crate::domain::{EmployeeId, Placement, Stint, StintId, UnitId};

/// What cells count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Visitors, by unit and week.
    Host,
    /// Visitors, and `tutor_ratio` times the tutors away, by unit and week.
    Tutor,
    /// People away who count at home, by unit and week.
    Leave,
    /// People away, whether or not they count at home, by unit and week.
    Gone,
    /// Members away, by `apart` group and week.
    Apart,
    /// Placements that start in the weeks of a quota, by quota.
    Visits,
    /// Placements, by link that they walk.
    Link,
    /// Placements, by side of a [relay](super::Relay) and week in which they start.
    Crossing,
    /// Placements, by [row of trips](super::Trips) and week in which they start.
    Began,
    /// Placements, by row of trips and week: those that ended the week before.
    Ended,
}

impl Kind {
    /// All, in the order in which their cells stand.
    pub const ALL: [Kind; 10] = [
        Kind::Host,
        Kind::Tutor,
        Kind::Leave,
        Kind::Gone,
        Kind::Apart,
        Kind::Visits,
        Kind::Link,
        Kind::Crossing,
        Kind::Began,
        Kind::Ended,
    ];
}

/// Where the cells of each kind stand in one flat table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout([usize; Kind::ALL.len() + 1]);

impl Layout {
    /// With so many cells of each kind.
    pub fn new(cells: [usize; Kind::ALL.len()]) -> Self {
        let mut firsts = [0; Kind::ALL.len() + 1];
        for (kind, cells) in cells.into_iter().enumerate() {
            firsts[kind + 1] = firsts[kind] + cells;
        }
        Layout(firsts)
    }

    /// Where the cells of a kind stand.
    pub fn range(&self, kind: Kind) -> Range<usize> {
        self.0[kind as usize]..self.0[kind as usize + 1]
    }

    /// The kind of a cell, and its position among those of its kind; `None` beyond them all.
    pub fn of(&self, cell: usize) -> Option<(Kind, usize)> {
        let kind = Kind::ALL.into_iter().find(|kind| cell < self.0[*kind as usize + 1])?;
        Some((kind, cell - self.0[kind as usize]))
    }

    /// Cells of all kinds.
    pub fn cells(&self) -> usize {
        self.0[Kind::ALL.len()]
    }
}

/// A value for each cell; `table[kind]` are those of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cells<T> {
    layout: Layout,
    /// All of them, kind after kind.
    pub flat: Vec<T>,
}

impl<T: Clone> Cells<T> {
    /// The same value everywhere.
    pub fn new(layout: Layout, value: T) -> Self {
        Cells { layout, flat: vec![value; layout.cells()] }
    }
}

impl<T> Cells<T> {
    /// Where the cells of each kind stand.
    pub fn layout(&self) -> Layout {
        self.layout
    }
}

impl<T> Index<Kind> for Cells<T> {
    type Output = [T];

    fn index(&self, kind: Kind) -> &[T] {
        &self.flat[self.layout.range(kind)]
    }
}

impl<T> IndexMut<Kind> for Cells<T> {
    fn index_mut(&mut self, kind: Kind) -> &mut [T] {
        &mut self.flat[self.layout.range(kind)]
    }
}

/// One cell of a kind for each of some weeks.
#[derive(Clone, Debug)]
pub struct WeeklyUse {
    /// The cell of week 0, in the flat table.
    pub first: usize,
    /// The weeks in which it is used.
    pub weeks: Range<usize>,
    /// How much of each.
    pub amount: u32,
}

impl Model<'_> {
    /// Calls with what each week away uses, wherever the employee goes.
    pub fn away(&self, employee: EmployeeId, mut call: impl FnMut(WeeklyUse)) {
        let person = self.people[employee.index()];
        let ratio = u32::from(self.problem.settings.rules.tutor_ratio);
        let of_home = [
            (Kind::Leave, u32::from(person.counted)),
            (Kind::Gone, 1),
            (Kind::Tutor, ratio * u32::from(person.tutor)),
        ];
        for home in self.problem.homes.of(employee.index()) {
            for (kind, amount) in of_home {
                if amount > 0 {
                    call(self.weekly(kind, home.unit.index(), home.weeks(), amount));
                }
            }
        }
        for group in self.capacity.groups_of(employee) {
            call(self.weekly(Kind::Apart, group, 0..self.weeks(), 1));
        }
    }

    /// Calls with what each week of a stint uses.
    pub fn weekly_uses(&self, stint: StintId, mut call: impl FnMut(WeeklyUse)) {
        let Stint { employee, unit, .. } = *self.problem.stint(stint);
        for kind in [Kind::Host, Kind::Tutor] {
            call(self.weekly(kind, unit.index(), 0..self.weeks(), 1));
        }
        self.away(employee, call);
    }

    /// Calls with every cell that a placement uses, in the flat table, and how much of it.
    pub fn uses(&self, placement: &Placement, mut call: impl FnMut(usize, u32)) {
        let Placement { stint, start, weeks } = *placement;
        let (from, to) = (start.0 as usize, start.0 as usize + usize::from(weeks));
        self.weekly_uses(stint, |each| {
            for week in from.max(each.weeks.start)..to.min(each.weeks.end) {
                call(each.first + week, each.amount);
            }
        });
        let first = |kind: Kind| self.layout.range(kind).start;
        let (home, host) = self.way(placement);
        let quotas = self.capacity.quotas_of(host, start);
        quotas.for_each(|row| call(first(Kind::Visits) + row, 1));
        self.costs.links(home, host).for_each(|link| call(first(Kind::Link) + link, 1));
        if let Some(side) = self.relay.side(home, host) {
            call(first(Kind::Crossing) + self.cell(side, start), 1);
        }
        if let Some(row) = self.trips.row(self.problem, placement) {
            call(first(Kind::Began) + self.cell(row, start), 1);
            let then = placement.end().plus(1);
            if self.problem.horizon.contains(then) {
                call(first(Kind::Ended) + self.cell(row, then), 1);
            }
        }
    }

    /// The positions of the host and of the home, in tables of units × weeks, for each week of a placement.
    pub fn ends(&self, placement: &Placement) -> impl Iterator<Item = (usize, usize)> + use<'_> {
        let Stint { employee, unit, .. } = *self.problem.stint(placement.stint);
        placement.iter().map(move |week| {
            (self.cell(unit.index(), week), self.cell(self.problem.home(employee, week).index(), week))
        })
    }

    /// The home and the host of a placement when it starts: which links it walks, and in which relay it can be.
    pub fn way(&self, placement: &Placement) -> (UnitId, UnitId) {
        let stint = self.problem.stint(placement.stint);
        (self.problem.home(stint.employee, placement.start), stint.unit)
    }

    /// The links that a stint can walk, from each home that its employee has in the horizon.
    pub fn links_of(&self, stint: StintId) -> impl Iterator<Item = usize> + use<'_> {
        let Stint { employee, unit, .. } = *self.problem.stint(stint);
        self.problem.homes.of(employee.index()).iter().flat_map(move |home| self.costs.links(home.unit, unit))
    }

    fn weekly(&self, kind: Kind, row: usize, weeks: Range<usize>, amount: u32) -> WeeklyUse {
        WeeklyUse { first: self.layout.range(kind).start + row * self.weeks(), weeks, amount }
    }
}
