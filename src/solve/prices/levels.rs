//! Levels: how high all prices of a unit stand together.
//!
//! Steps price by price (`smooth`) are as long as the curvature along single prices allows, which is high: whom one
//! week keeps away comes in another. Along all prices of a unit together it is low, as there is nowhere left to go but
//! to be left out, so that such steps climb too slowly to where a scarce unit has its price. Each round therefore also
//! moves the prices of each unit, as host and as home, by one amount: a Newton step, within a reach that grows while
//! its direction stays and shrinks when that turns (M. Riedmiller and H. Braun, Rprop, 1993).
//!
//! The curvature along the prices of a unit is the variance of the weeks that plans spend there, ÷ temperature.

use super::tables::Tables;
use crate::domain::EmployeeId;
use crate::model::{Kind, Layout, Model};

/// Reach of the first step, in temperatures.
const FIRST_REACH: f64 = 0.5;
/// Shortest and longest reach.
const REACH: (f64, f64) = (0.02, 4.0);
/// How much the reach grows while the direction stays, and shrinks when it turns.
const GROWTH: (f64, f64) = (1.5, 0.5);
/// The least variance that is assumed.
const LEAST_SWAY: f64 = 0.5;

/// The levels of all units, as hosts and then as homes.
pub(super) struct Levels {
    weeks: usize,
    layout: Layout,
    levels: Vec<Level>,
}

#[derive(Clone)]
struct Level {
    /// How far the next step may go, in temperatures.
    reach: f64,
    /// The excess at the last step, whose sign was its direction.
    last: f64,
    /// What the plans use beyond the limits of cells that have a price.
    excess: f64,
    /// How fast limits grow with their price.
    slope: f64,
}

impl Levels {
    pub(super) fn new(model: &Model) -> Self {
        let level = Level { reach: FIRST_REACH, last: 0.0, excess: 0.0, slope: 0.0 };
        let (weeks, layout) = (model.weeks(), model.layout);
        Levels { weeks, layout, levels: vec![level; 2 * layout.range(Kind::Host).len() / weeks] }
    }

    /// The level that a price belongs to: those of hosts, and of leaving home.
    fn of(&self, row: usize) -> Option<usize> {
        match self.layout.of(row)? {
            (Kind::Host, cell) => Some(cell / self.weeks),
            (Kind::Leave, cell) => Some(self.levels.len() / 2 + cell / self.weeks),
            _ => None,
        }
    }

    /// Adds what plans use beyond the limit behind a price, and how fast that limit grows with the price.
    pub(super) fn pull(&mut self, row: usize, excess: f64, slope: f64) {
        if let Some(level) = self.of(row) {
            self.levels[level].excess += excess;
            self.levels[level].slope += slope;
        }
    }

    /// Turns what was pulled into steps; `sway` as of [`Sway`].
    pub(super) fn turn(&mut self, sway: &[f64], temperature: f64) -> Steps<'_> {
        let steps = self.levels.iter_mut().zip(sway).map(|(level, sway)| {
            let curvature = (sway + LEAST_SWAY) / temperature + level.slope;
            let agrees = level.excess * level.last;
            if agrees > 0.0 {
                level.reach = (level.reach * GROWTH.0).min(REACH.1);
            } else if agrees < 0.0 {
                level.reach = (level.reach * GROWTH.1).max(REACH.0);
            }
            let reach = level.reach * temperature;
            let step = (level.excess / curvature).clamp(-reach, reach);
            level.last = level.excess;
            (level.excess, level.slope) = (0.0, 0.0);
            step
        });
        let steps = steps.collect();
        Steps { levels: self, steps }
    }
}

/// By how much each level moves.
pub(super) struct Steps<'a> {
    levels: &'a Levels,
    steps: Vec<f64>,
}

impl Steps<'_> {
    /// The step of a price.
    pub(super) fn of(&self, row: usize) -> f64 {
        self.levels.of(row).map_or(0.0, |level| self.steps[level])
    }
}

/// The variance of the weeks that plans spend in each host, and away from each home, stint by stint.
pub(super) struct Sway {
    units: usize,
    /// By level.
    pub sums: Vec<f32>,
    /// By stint of one employee: weeks on average, and their squares.
    weeks: Vec<[f32; 2]>,
}

impl Sway {
    pub(super) fn new(model: &Model) -> Self {
        let units = model.layout.range(Kind::Host).len() / model.weeks();
        Sway { units, sums: vec![0.0; 2 * units], weeks: Vec::new() }
    }

    /// Begins with an employee.
    pub(super) fn begin(&mut self, stints: usize) {
        self.weeks.clear();
        self.weeks.resize(stints, [0.0; 2]);
    }

    /// The employee's `turn`-th stint has a chance to be placed at so many weeks.
    pub(super) fn add(&mut self, turn: usize, weeks: u8, chance: f32) {
        let weeks = f32::from(weeks);
        self.weeks[turn][0] += chance * weeks;
        self.weeks[turn][1] += chance * weeks * weeks;
    }

    /// Ends with the employee.
    pub(super) fn end(&mut self, tables: &Tables, employee: EmployeeId) {
        let counted = tables.model.people[employee.index()].counted;
        for (stint, [mean, squares]) in tables.model.stints_of(employee).zip(&self.weeks) {
            let variance = (squares - mean * mean).max(0.0);
            self.sums[tables.choices[stint.index()].host as usize] += variance;
            if counted {
                for home in tables.homes(employee) {
                    self.sums[self.units + home.unit.index()] += variance;
                }
            }
        }
    }
}
